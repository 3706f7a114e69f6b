import type { ReactNode } from 'react';
import { directionOf, type Lang } from './lang.ts';

/** The theme a person chose; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** The page colours browsers paint around the page; the test holds them equal to `tokens.css`. */
export const browserColours = { light: '#fbf9f4', dark: '#111715' } as const;

export interface DocumentProps {
  readonly lang: Lang;
  /** The title of the page, most specific part first ("Rabat · Fondouk"). */
  readonly title: string;
  readonly description?: string | undefined;
  readonly theme: Theme;
  /** URL of the bundled stylesheet. */
  readonly stylesheet: string;
  /** URLs of the woff2 files that the first screen needs. */
  readonly fonts?: readonly string[] | undefined;
  /** URL of the SVG icon shown in the browser's tab. */
  readonly icon?: string | undefined;
  /** The same page in the other languages, its own included. */
  readonly alternates?: readonly { readonly lang: Lang; readonly href: string }[] | undefined;
  /** Module scripts, loaded after the page is parsed. */
  readonly scripts?: readonly string[] | undefined;
  /** The nonce of the content security policy, put on each script. */
  readonly nonce?: string | undefined;
  /** False for pages that search engines must not list. */
  readonly listed?: boolean | undefined;
  readonly children: ReactNode;
}

/** The html and head of every page. Takes no script and no style in line, so a strict policy holds. */
export function Document(props: DocumentProps) {
  return (
    <html
      lang={props.lang}
      dir={directionOf(props.lang)}
      data-theme={props.theme === 'system' ? undefined : props.theme}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.description && <meta name="description" content={props.description} />}
        {props.listed === false && <meta name="robots" content="noindex" />}
        <ThemeColours theme={props.theme} />
        {props.fonts?.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={props.stylesheet} />
        {props.icon && <link rel="icon" type="image/svg+xml" href={props.icon} />}
        {props.alternates?.map(({ lang, href }) => (
          <link key={lang} rel="alternate" hrefLang={lang} href={href} />
        ))}
        {props.scripts?.map((src) => (
          <script key={src} type="module" src={src} nonce={props.nonce} />
        ))}
      </head>
      <body>{props.children}</body>
    </html>
  );
}

function ThemeColours({ theme }: { readonly theme: Theme }) {
  if (theme !== 'system') return <meta name="theme-color" content={browserColours[theme]} />;
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={browserColours.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={browserColours.dark} />
    </>
  );
}
