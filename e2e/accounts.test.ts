import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectWellMadeEverywhere, type Language, languages, newReader, openBrowser } from './browser.ts';
import { mailTo } from './mail.ts';
import { enterDemo, firstPassword, newAddress, newcomer, post, send, signIn, signOut, wordsOf } from './people.ts';
import { codeAt } from './totp.ts';

openBrowser();

interface Story {
  language: Language;
  script: boolean;
}

// axe needs script; without it the same story must end the same way.
const stories: Story[] = [
  ...languages.map((language) => ({ language, script: true })),
  { language: 'ar' as const, script: false },
];

const nameOf = ({ language, script }: Story) => `${language}, ${script ? 'with' : 'without'} script`;

/** Looks at a page of the story, where there is something to look with. */
async function look(page: Page, { language, script }: Story, name: string): Promise<void> {
  if (script) await expectWellMadeEverywhere(page, language, name);
}

for (const story of stories) {
  const { language } = story;
  const t = wordsOf(language);

  test(`one is invited, comes in, forgets the password and comes back: ${nameOf(story)}`, async () => {
    const email = newAddress('invitee');
    const newPassword = 'sept cigognes sur le minaret';
    const { page, context } = await newReader(story);
    // The direction invites.
    await enterDemo(page, 'direction', language);
    await page.goto('/people/invite');
    await look(page, story, 'invite-role');
    await page.check('input[value=auditor]');
    await send(page, '#invite-role button');
    await page.fill('#field-email', email);
    await page.selectOption('#field-locale', language);
    await look(page, story, 'invite');
    await send(page, '#invite button');
    const link = (await page.textContent('#invitation-link')) ?? '';
    await look(page, story, 'invite-sent');
    await signOut(page);
    expect(await page.textContent('.shell-notices')).toContain(t('access.signed_out'));

    // The mail speaks their language; its link opens a form.
    const mail = await mailTo(email, '/invitation/');
    expect(mail.link).toBe(link);
    expect(mail.text).toContain(t('access.mail_not_expected'));
    await page.goto(mail.link);
    await look(page, story, 'invitation');
    await page.fill('#field-name', 'Ghita Skalli');
    await page.fill('#field-password', 'court');
    await send(page, '#invitation button');
    expect(await page.textContent('#field-password-error')).toContain(t('access.password_short'));
    expect(await page.inputValue('#field-name')).toBe('Ghita Skalli');
    await look(page, story, 'invitation-refused');
    await page.fill('#field-password', firstPassword);
    await send(page, '#invitation button');
    expect(await page.textContent('.shell-notices')).toContain(t('access.invitation_accepted'));
    await signOut(page);
    const again = await page.goto(mail.link);
    expect(again?.status()).toBe(410);
    expect(await page.textContent('h1')).toBe(t('access.invitation_dead_title'));
    await look(page, story, 'invitation-dead');

    // A wrong password is refused without saying which half was wrong, and the address stays typed.
    await signIn(page, email, 'pas le bon mot');
    expect(await page.textContent('main .notice')).toContain(t('access.sign_in_refused'));
    expect(await page.inputValue('#field-email')).toBe(email);
    await look(page, story, 'sign-in-refused');
    await page.fill('#field-password', firstPassword);
    await send(page, '#sign-in button');
    await signOut(page);

    // A new password by mail; the old one opens nothing any more.
    await page.goto('/password/forgotten');
    await look(page, story, 'password-forgotten');
    await page.fill('#field-email', email);
    await send(page, '#forgotten button');
    expect(await page.textContent('.shell-notices')).toContain(t('access.reset_asked'));
    await page.goto((await mailTo(email, '/password/new/')).link);
    await look(page, story, 'password-new');
    await page.fill('#field-password', newPassword);
    await send(page, '#new-password button');
    expect(await page.textContent('.shell-notices')).toContain(t('access.reset_done'));
    await signIn(page, email, firstPassword);
    expect(await page.textContent('main .notice')).toContain(t('access.sign_in_refused'));
    await signIn(page, email, newPassword);
    await page.goto('/account');
    await look(page, story, 'account');
    await context.close();
  });
}

for (const story of stories) {
  const { language } = story;
  const t = wordsOf(language);

  test(`a second factor is enrolled, asked for, and stood in for by a recovery code: ${nameOf(story)}`, async () => {
    const email = newAddress('factor');
    await (await newcomer(language, email)).context.close();
    const { page, context } = await newReader(story);
    await signIn(page, email, firstPassword);
    await page.goto('/account/second-factor');
    await look(page, story, 'factor-begin');
    await page.fill('#field-password', 'un autre mot de passe');
    await send(page, '#factor-begin button');
    expect(await page.textContent('#field-password-error')).toContain(t('access.password_wrong'));
    await page.fill('#field-password', firstPassword);
    await send(page, '#factor-begin button');
    const secret = (await page.textContent('main dd code')) ?? '';
    await look(page, story, 'factor-scan');
    await page.fill('#field-code', '000000');
    await send(page, '#factor-confirm button');
    expect(await page.textContent('#field-code-error')).toContain(t('access.code_refused'));
    await page.fill('#field-code', codeAt(secret, new Date()));
    await send(page, '#factor-confirm button');
    const recovery = await page.locator('#recovery-codes code').allTextContents();
    expect(recovery.length).toBeGreaterThanOrEqual(8);
    await look(page, story, 'factor-recovery-codes');
    await page.goto('/account');
    expect(await page.textContent('#second-factor')).toContain(t('access.factor_on'));
    await signOut(page);

    const enterWith = async (code: string) => {
      await signIn(page, email, firstPassword);
      await page.fill('#field-code', code);
      await send(page, '#code button');
    };
    await enterWith('000000');
    expect(await page.textContent('main')).toContain(t('access.code_refused'));
    await look(page, story, 'sign-in-code');
    // The password alone has opened nothing.
    await page.goto('/home');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await enterWith(codeAt(secret, new Date()));
    expect(new URL(page.url()).pathname).toBe('/home');
    await signOut(page);
    await enterWith(recovery[0] ?? '');
    expect(new URL(page.url()).pathname).toBe('/home');
    await signOut(page);
    // A recovery code is used up.
    await enterWith(recovery[0] ?? '');
    expect(await page.textContent('main')).toContain(t('access.code_refused'));
    await context.close();
  });
}

for (const language of languages) {
  const t = wordsOf(language);

  test(`too many failures lock the door, and the page says for how long: ${language}`, async () => {
    const { page, context } = await newReader({ language });
    const email = newAddress('guessed');
    for (let failure = 0; failure < 5; failure++) {
      expect(await post(context, '/sign-in', { email, password: `essai ${failure}` })).toBe(422);
    }
    await signIn(page, email, 'encore un essai');
    expect(await page.textContent('main .notice')).toContain(t('access.sign_in_locked', { minutes: 15 }));
    await expectWellMadeEverywhere(page, language, 'sign-in-locked');
    await context.close();
  });

  test(`a session is seen from another browser and ended there: ${language}`, async () => {
    const email = newAddress('sessions');
    const lost = await newcomer(language, email);
    await lost.page.goto('/account');
    const { page, context } = await newReader({ language });
    await signIn(page, email, firstPassword);
    await page.goto('/account');
    expect(await page.locator('#sessions tbody tr').count()).toBe(2);
    expect(await page.locator('#sessions').textContent()).toContain(t('access.session_this'));
    await expectWellMadeEverywhere(page, language, 'account');
    await send(page, '#sessions tbody button');
    expect(await page.textContent('.shell-notices')).toContain(t('access.sessions_ended', { count: 1 }));
    expect(await page.locator('#sessions tbody tr').count()).toBe(1);
    await context.close();
    await lost.page.goto('/account');
    expect(new URL(lost.page.url()).pathname).toBe('/sign-in');
    await lost.context.close();
  });

  test(`a passkey is added and opens the account: ${language}`, async () => {
    const { page, context } = await newcomer(language, newAddress('passkey'));
    const debug = await context.newCDPSession(page);
    await debug.send('WebAuthn.enable');
    await debug.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto('/account');
    await page.fill('[name=passkey-name]', 'حاسوبي Plex');
    await page.click('#passkey-add button');
    await page.locator('#passkeys tbody tr').getByText('حاسوبي Plex').waitFor();
    await expectWellMadeEverywhere(page, language, 'passkey');
    await signOut(page);
    await page.goto('/sign-in');
    await expectWellMadeEverywhere(page, language, 'sign-in-passkey');
    await page.click('#passkey-sign-in button');
    await page.waitForURL('/home');
    await page.goto('/account');
    await send(page, '#passkeys tbody button');
    expect(await page.textContent('.shell-notices')).toContain(t('access.passkey_removed'));
    expect(await page.locator('#passkeys tbody tr').count()).toBe(0);
    await context.close();
  });

  test(`a form sent from elsewhere is refused and changes nothing: ${language}`, async () => {
    const address = inject('address');
    const elsewhere = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<form method="post" action="${address}/account/details">
        <input name="name" value="Pirate"><input name="locale" value="en"><button>Win a prize</button></form>`);
    }).listen(0, 'localhost');
    const { page, context } = await newcomer(language, newAddress('forged'));
    await page.goto('/account');
    // Another port of the same name, so that even the session's cookie goes with the form.
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
    await send(page, 'button');
    expect(await page.textContent('h1')).toBe(t('web.forged_title'));
    await expectWellMadeEverywhere(page, language, 'forged');
    await page.goto('/account');
    expect(await page.inputValue('#field-name')).toBe('Ghita Skalli');
    await context.close();
    elsewhere.close();
  });
}
