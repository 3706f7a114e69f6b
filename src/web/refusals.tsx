import { PageHeader, Stack } from '../ui/layout.tsx';
import { show } from './show.tsx';
import type { Visit } from './visit.ts';

function refusal(visit: Visit, status: number, title: string, text: string): Response {
  return show(visit, {
    title,
    status,
    listed: false,
    children: (
      <Stack>
        <PageHeader title={title} lead={text} />
        <p>
          <a href="/">{visit.t('web.back_home')}</a>
        </p>
      </Stack>
    ),
  });
}

export function notFoundPage(visit: Visit): Response {
  return refusal(visit, 404, visit.t('web.not_found_title'), visit.t('web.not_found_text'));
}

export function forbiddenPage(visit: Visit): Response {
  return refusal(visit, 403, visit.t('web.forbidden_title'), visit.t('web.forbidden_text'));
}

/** The form did not come from our own pages (its origin says so). */
export function forgedPage(visit: Visit): Response {
  return refusal(visit, 403, visit.t('web.forged_title'), visit.t('web.forged_text'));
}

export function tooLargePage(visit: Visit, megabytes: number): Response {
  return refusal(visit, 413, visit.t('web.too_large_title'), visit.t('web.too_large_text', { megabytes }));
}

/** Something broke; `id` is in the log beside the cause. */
export function errorPage(visit: Visit, id: string): Response {
  return refusal(visit, 500, visit.t('web.error_title'), visit.t('web.error_text', { id }));
}

/** Nobody is signed in: on to the sign-in page, and back here afterwards. A form's content is not replayed. */
export function signInFirst(visit: Visit): Response {
  const back = visit.c.req.method === 'GET' ? `${visit.url.pathname}${visit.url.search}` : '/home';
  return visit.c.redirect(`/sign-in?back=${encodeURIComponent(back)}`, 303);
}
