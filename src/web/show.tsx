import { setCookie } from 'hono/cookie';
import type { ReactNode } from 'react';
import { isMessageKey, type MessageValues } from '../texts/translate.ts';
import { type Locale, locales } from '../texts/translated.ts';
import { Document } from '../ui/document.tsx';
import { Notice, type NoticeKind } from '../ui/notice.tsx';
import { renderPage } from '../ui/render.ts';
import { Shell } from '../ui/shell.tsx';
import { takeFlash } from './flash.ts';
import { navigation } from './navigation.ts';
import type { Visit } from './visit.ts';

export interface Shown {
  /** Title of the page, without the platform's name. */
  title: string;
  description?: string;
  status?: number;
  /** Names of the islands whose scripts the page wants. */
  islands?: readonly string[];
  /** False keeps the page out of search engines; default: true for visitors not signed in. */
  listed?: boolean;
  children: ReactNode;
}

/** The same address in another language: the page stays, only the words change. */
export function inOtherLanguage(url: URL, locale: Locale): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('lang', locale);
  return `${url.pathname}?${query}`;
}

/** Sends a page in the platform's frame. */
export function show(visit: Visit, page: Shown): Response {
  const { t, locale, actor, theme, house } = visit;
  const languages = locales.map((lang) => ({ lang, href: inOtherLanguage(visit.url, lang) }));
  const here = { back: `${visit.url.pathname}${visit.url.search}` };
  const flash = takeFlash(visit);
  const html = renderPage(
    <Document
      lang={locale}
      title={`${page.title} · Fondouk`}
      description={page.description}
      theme={theme}
      stylesheet={house.assets.stylesheet}
      fonts={house.assets.fonts ? [locale === 'ar' ? house.assets.fonts.arabic : house.assets.fonts.latin] : []}
      icon={house.assets.icon}
      alternates={languages}
      scripts={(page.islands ?? []).flatMap((name) => house.assets.islands[name] ?? [])}
      listed={page.listed ?? actor.id === null}
    >
      <Shell
        density={actor.id === null ? 'public' : 'working'}
        lang={locale}
        labels={{
          skip: t('web.skip_to_content'),
          menu: t('web.menu'),
          navigation: t('web.main_navigation'),
          languages: t('web.language'),
          theme: t('web.theme'),
          themes: { light: t('web.theme_light'), dark: t('web.theme_dark'), system: t('web.theme_system') },
          account: t('web.account'),
        }}
        home="/"
        network={t('web.network_name')}
        nav={navigation(visit)}
        languages={languages}
        theme={{ current: theme, action: '/theme', hidden: here }}
        account={
          actor.id === null
            ? { signIn: t('web.sign_in'), href: '/sign-in' }
            : {
                name: actor.name,
                entries: [
                  { label: t('web.account'), icon: 'user', href: '/account' },
                  { label: t('web.sign_out'), icon: 'sign-out-end', action: '/sign-out' },
                ],
              }
        }
        notices={flash && isMessageKey(flash.key) && <Notice kind={flash.kind}>{t(flash.key, flash.values)}</Notice>}
        footer={
          <p>
            {t('web.footer_open')} <a href="/api/docs">{t('web.api')}</a>
          </p>
        }
      >
        {page.children}
      </Shell>
    </Document>,
  );
  return visit.c.html(html, (page.status ?? 200) as 200);
}

/** What a redirect says on the next page. */
export interface Said {
  key: string;
  kind?: NoticeKind;
  values?: MessageValues;
}

/** Goes on to another page of ours after a form (303: the browser reads it with GET). */
export function goTo(visit: Visit, path: string, said?: Said): Response {
  if (said) {
    setCookie(visit.c, 'flash', JSON.stringify(said), { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 });
  }
  return visit.c.redirect(path, 303);
}
