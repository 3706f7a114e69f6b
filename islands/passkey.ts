/**
 * Passkeys: asks the browser for one, or for a signature by one, and hands its answer to the server. Shows the forms
 * that the server left hidden, as without script or without passkeys in the browser they would lead nowhere.
 * Uses WebAuthn level 3's JSON forms where the browser has them, and @simplewebauthn's reading of level 2 elsewhere.
 */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

type Failure = 'refused' | 'stale';

class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

async function post(path: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (!response.ok) throw new Refused(answer.failure === 'stale' ? 'stale' : 'refused');
  return answer;
}

async function add(form: FormData): Promise<Record<string, unknown>> {
  const optionsJSON = (await post('/passkeys/new/options', {})) as never;
  const response = await startRegistration({ optionsJSON });
  return post('/passkeys/new', { name: form.get('passkey-name') ?? '', response });
}

async function signIn(form: FormData): Promise<Record<string, unknown>> {
  const optionsJSON = (await post('/passkeys/sign-in/options', {})) as never;
  const response = await startAuthentication({ optionsJSON });
  return post('/passkeys/sign-in', { back: form.get('back') ?? '', response });
}

function show(failure: Failure | null): void {
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-passkey-failure]')) {
    sentence.hidden = sentence.dataset.passkeyFailure !== failure;
  }
}

async function submit(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector('button');
  if (button) button.disabled = true;
  show(null);
  try {
    const { go } = await (form.dataset.passkey === 'add' ? add : signIn)(new FormData(form));
    const there = new URL(String(go), location.href);
    // The same page with another fragment would not be read again.
    if (there.pathname === location.pathname) location.reload();
    else location.assign(there);
  } catch (error) {
    // Also where the person cancelled: the sentence says to try again.
    show(error instanceof Refused ? error.failure : 'refused');
  } finally {
    if (button) button.disabled = false;
  }
}

if (browserSupportsWebAuthn()) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void submit(form);
    });
  }
}
