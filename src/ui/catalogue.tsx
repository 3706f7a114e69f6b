import type { ReactElement } from 'react';
import { Button } from './button.tsx';
import { PublicPage } from './catalogue-public.tsx';
import { wordsIn } from './catalogue-words.ts';
import { WorkingPage } from './catalogue-working.tsx';
import { Document, type Theme } from './document.tsx';
import { ActionForm } from './form.tsx';
import type { Lang } from './lang.ts';
import { Notice } from './notice.tsx';
import { Shell } from './shell.tsx';

export interface CatalogueOptions {
  readonly lang: Lang;
  readonly density: 'public' | 'working';
  readonly theme?: Theme | undefined;
  readonly stylesheet?: string | undefined;
}

/** A page that shows every part of the kit at work, for its tests and for the eyes. Never served. */
export function catalogue({
  lang,
  density,
  theme = 'system',
  stylesheet = '/style.css',
}: CatalogueOptions): ReactElement {
  const words = wordsIn[lang];
  return (
    <Document
      lang={lang}
      title={`${words.title} · Fondouk`}
      description={words.lead}
      theme={theme}
      stylesheet={stylesheet}
      fonts={['/fonts/plex.woff2']}
      icon="/icon.svg"
      alternates={[
        { lang: 'fr', href: '/fr' },
        { lang: 'ar', href: '/ar' },
      ]}
      scripts={['/island.js']}
      nonce="abc"
      listed={false}
    >
      <Shell
        density={density}
        lang={lang}
        labels={words.shell}
        home="/"
        network={words.network}
        nav={[
          {
            items: words.nav.map((label, index) => ({
              label,
              href: `/${index}`,
              current: index === 1,
              icon: (['home', 'building', 'briefcase', 'users', 'chart'] as const)[index],
              count: index === 2 ? '12' : undefined,
            })),
          },
          ...(density === 'working'
            ? [{ label: words.more, items: [{ label: words.journal, href: '/j', icon: 'list' as const }] }]
            : []),
        ]}
        languages={[
          { lang: 'fr', href: '?lang=fr' },
          { lang: 'ar', href: '?lang=ar' },
          { lang: 'en', href: '?lang=en' },
        ]}
        theme={{ current: theme, action: '/theme', hidden: { token: 't' } }}
        account={
          density === 'public'
            ? { signIn: words.signIn, href: '/sign-in' }
            : {
                name: words.person,
                detail: words.role,
                entries: [
                  { label: words.profile, href: '/me', icon: 'user' },
                  { label: words.signOut, action: '/sign-out', icon: 'sign-out-end', hidden: { token: 't' } },
                ],
              }
        }
        notices={
          <Notice
            kind="success"
            actions={
              <ActionForm action="/undo" hidden={{ token: 't' }}>
                <Button small icon="undo-start">
                  {words.undo}
                </Button>
              </ActionForm>
            }
          >
            <p>{words.done}</p>
          </Notice>
        }
        footer={<p>{words.footer}</p>}
      >
        {density === 'public' ? <PublicPage words={words} lang={lang} /> : <WorkingPage words={words} lang={lang} />}
      </Shell>
    </Document>
  );
}
