import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Theme } from './document.tsx';
import { HiddenFields } from './field.tsx';
import { Icon, type IconName } from './icon.tsx';
import { type Lang, languageNames } from './lang.ts';
import { StarMark } from './star.tsx';

export interface NavItem {
  readonly label: string;
  readonly href: string;
  /** True on the page itself and on the pages under it. */
  readonly current?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** How many things wait there, already formatted. */
  readonly count?: string | undefined;
}

export interface NavGroup {
  readonly label?: string | undefined;
  readonly items: readonly NavItem[];
}

/** An entry of the account menu: a link, or an act that posts. */
export type MenuEntry =
  | { readonly label: string; readonly icon?: IconName | undefined; readonly href: string }
  | {
      readonly label: string;
      readonly icon?: IconName | undefined;
      readonly action: string;
      readonly hidden?: Readonly<Record<string, string>> | undefined;
    };

export interface ShellLabels {
  /** "Go to the content", the first stop of the keyboard. */
  readonly skip: string;
  readonly menu: string;
  readonly navigation: string;
  readonly languages: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly account: string;
}

export interface ShellProps {
  /** `public` breathes, with the navigation on top; `working` is dense, with the navigation at the side on a desk. */
  readonly density: 'public' | 'working';
  readonly lang: Lang;
  readonly labels: ShellLabels;
  readonly home: string;
  /** The name of the network that runs this installation. */
  readonly network: string;
  readonly nav: readonly NavGroup[];
  /** Where this same page is found in each language. */
  readonly languages: readonly { readonly lang: Lang; readonly href: string }[];
  /** The form that sets the theme's cookie: posts `theme` with the hidden fields given. */
  readonly theme: {
    readonly current: Theme;
    readonly action: string;
    readonly hidden?: Readonly<Record<string, string>> | undefined;
  };
  /** The signed-in person's menu, or the link to sign in, or neither. */
  readonly account?:
    | { readonly name: string; readonly detail?: string | undefined; readonly entries: readonly MenuEntry[] }
    | { readonly signIn: string; readonly href: string }
    | undefined;
  /** Notices on what was just done, above the page. */
  readonly notices?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page. Works without script: menus are `details`, choices are links and forms. */
export function Shell(props: ShellProps) {
  const { labels } = props;
  return (
    <div className={`shell shell-${props.density}`}>
      <a className="skip-link" href="#main">
        {labels.skip}
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <a className="wordmark" href={props.home}>
            <StarMark />
            <span className="wordmark-name">Fondouk</span>
            <span className="wordmark-network">{props.network}</span>
          </a>
          {props.density === 'public' && (
            <nav className="top-nav" aria-label={labels.navigation}>
              <NavGroups groups={props.nav} />
            </nav>
          )}
          <div className="shell-tools">
            <Languages {...props} />
            <ThemeMenu theme={props.theme} labels={labels} />
            {props.account && <Account account={props.account} label={labels.account} />}
            <details className="menu phone-menu" name="shell-menu">
              <summary>
                <Icon name="menu" label={labels.menu} />
              </summary>
              <div className="menu-panel">
                <nav aria-label={labels.navigation}>
                  <NavGroups groups={props.nav} />
                </nav>
                <Languages {...props} />
              </div>
            </details>
          </div>
        </div>
      </header>
      {props.density === 'working' && (
        <nav className="side-nav" aria-label={labels.navigation}>
          <NavGroups groups={props.nav} />
        </nav>
      )}
      <main className="shell-main" id="main" tabIndex={-1}>
        {props.notices && <div className="shell-notices">{props.notices}</div>}
        {props.children}
      </main>
      <footer className="shell-footer">{props.footer}</footer>
    </div>
  );
}

function NavGroups({ groups }: { readonly groups: readonly NavGroup[] }) {
  return groups.map((group, index) => (
    <div key={group.label ?? index}>
      {group.label && <p className="nav-label">{group.label}</p>}
      <ul>
        {group.items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.icon && <Icon name={item.icon} />}
              <span>{item.label}</span>
              {item.count && <span className="nav-count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Languages({ lang, labels, languages }: Pick<ShellProps, 'lang' | 'labels' | 'languages'>) {
  return (
    <ul className="languages" aria-label={labels.languages}>
      {languages.map((language) => (
        <li key={language.lang}>
          <a
            href={language.href}
            lang={language.lang}
            hrefLang={language.lang}
            aria-current={language.lang === lang ? 'true' : undefined}
          >
            {languageNames[language.lang]}
          </a>
        </li>
      ))}
    </ul>
  );
}

const themeIcons: readonly (readonly [Theme, IconName])[] = [
  ['system', 'screen'],
  ['light', 'sun'],
  ['dark', 'moon'],
];

function ThemeMenu({ theme, labels }: Pick<ShellProps, 'theme' | 'labels'>) {
  const icon = theme.current === 'dark' ? 'moon' : theme.current === 'light' ? 'sun' : 'screen';
  return (
    <details className="menu" name="shell-menu">
      <summary>
        <Icon name={icon} label={labels.theme} />
      </summary>
      <form className="menu-panel" method="post" action={theme.action}>
        <HiddenFields values={theme.hidden} />
        {themeIcons.map(([value, name]) => (
          <button
            className={classNames('menu-entry', value === theme.current && 'menu-entry-chosen')}
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-pressed={value === theme.current}
          >
            <Icon name={name} />
            {labels.themes[value]}
          </button>
        ))}
      </form>
    </details>
  );
}

function Account({ account, label }: { readonly account: NonNullable<ShellProps['account']>; readonly label: string }) {
  if ('signIn' in account) {
    return (
      <a className="button button-secondary sign-in" href={account.href}>
        <Icon name="user" />
        <span>{account.signIn}</span>
      </a>
    );
  }
  return (
    <details className="menu" name="shell-menu">
      <summary>
        <Icon name="user" label={label} />
        <span className="account-name">{account.name}</span>
      </summary>
      <div className="menu-panel">
        <p className="menu-who">
          <strong>{account.name}</strong>
          {account.detail && <span>{account.detail}</span>}
        </p>
        {account.entries.map((entry) =>
          'href' in entry ? (
            <a className="menu-entry" key={entry.href} href={entry.href}>
              {entry.icon && <Icon name={entry.icon} />}
              {entry.label}
            </a>
          ) : (
            <form key={entry.action} method="post" action={entry.action}>
              <HiddenFields values={entry.hidden} />
              <button className="menu-entry" type="submit">
                {entry.icon && <Icon name={entry.icon} />}
                {entry.label}
              </button>
            </form>
          ),
        )}
      </div>
    </details>
  );
}
