import type { ReactNode } from 'react';
import type { Entry } from '../../../journal/entries.ts';
import { AuthorName, CommandName, Reason } from '../../../journal/pages/entry-words.tsx';
import { formatDay, formatMoment, formatNumber } from '../../../texts/format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { TextLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { WorkList } from '../../../ui/work-list.tsx';
import type { Visit } from '../../../web/visit.ts';
import { daysBetween, lastDay } from '../../days.ts';
import type { Agreement, NamedCompany } from '../../residencies.ts';
import { companyNameOf, nameOf, Words } from '../../words.tsx';

interface PanelProps {
  readonly visit: Visit;
  readonly title: string;
  /** How many things wait there. */
  readonly count?: number | undefined;
  readonly attention?: boolean | undefined;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of a home page, under an h3. */
export function Panel({ visit, title, count, attention, footer, children }: PanelProps) {
  return (
    <Card
      title={
        count ? (
          <>
            {title} <Badge tone={attention ? 'attention' : 'neutral'}>{formatNumber(visit.locale, count)}</Badge>
          </>
        ) : (
          title
        )
      }
      attention={attention}
      footer={footer}
    >
      {children}
    </Card>
  );
}

/** Nothing to do there, in one sentence. */
export function Calm({ children }: { readonly children: ReactNode }) {
  return <p className="muted">{children}</p>;
}

const shownAtOnce = 8;

/** The first lines of a list, the others folded away. */
export function Folded({ visit, items }: { visit: Visit; items: Parameters<typeof WorkList>[0]['items'] }) {
  if (items.length <= shownAtOnce + 2) return <WorkList items={items} />;
  const rest = items.slice(shownAtOnce);
  return (
    <>
      <WorkList items={items.slice(0, shownAtOnce)} />
      <Disclosure summary={visit.t('network.more_lines', { count: rest.length })}>
        <WorkList items={rest} />
      </Disclosure>
    </>
  );
}

interface EndingProps {
  readonly visit: Visit;
  readonly agreements: readonly Agreement[];
  readonly day: string;
}

/** Agreements about to end; each line leads to where it is renewed or ended. */
export function EndingAgreements({ visit, agreements, day }: EndingProps) {
  const { t, locale } = visit;
  return (
    <Panel visit={visit} title={t('network.ending')} count={agreements.length} attention={agreements.length > 0}>
      {agreements.length === 0 ? (
        <Calm>{t('network.ending_none')}</Calm>
      ) : (
        <Folded
          visit={visit}
          items={agreements.map((agreement) => {
            const last = lastDay(agreement.until) ?? day;
            return {
              key: agreement.id,
              title: <bdi>{companyNameOf(agreement, locale)}</bdi>,
              href: `/residencies/${agreement.id}`,
              icon: 'key',
              attention: daysBetween(day, last) <= 30,
              detail: (
                <>
                  <Words texts={agreement.siteName} locale={locale} /> · <bdi>{agreement.unit}</bdi>
                </>
              ),
              end: t('network.ends_in', { days: daysBetween(day, last), day: formatDay(locale, last, 'medium') }),
            };
          })}
        />
      )}
    </Panel>
  );
}

interface CompaniesProps {
  readonly visit: Visit;
  readonly title: string;
  readonly none: string;
  readonly companies: readonly NamedCompany[];
}

/** Companies for which something is missing. */
export function MissingCompanies({ visit, title, none, companies }: CompaniesProps) {
  const { locale } = visit;
  return (
    <Panel visit={visit} title={title} count={companies.length} attention={companies.length > 0}>
      {companies.length === 0 ? (
        <Calm>{none}</Calm>
      ) : (
        <Folded
          visit={visit}
          items={companies.map((company) => ({
            key: company.slug,
            title: <bdi>{nameOf(company, locale)}</bdi>,
            href: `/companies/${company.slug}`,
            icon: 'building',
          }))}
        />
      )}
    </Panel>
  );
}

/** The last entries of the journal. */
export function LastEntries({ visit, entries }: { visit: Visit; entries: readonly Entry[] }) {
  const { t, locale } = visit;
  return (
    <Panel
      visit={visit}
      title={t('network.last_entries')}
      footer={
        <TextLink href="/journal" arrow="forward">
          {t('network.journal_open')}
        </TextLink>
      }
    >
      {entries.length === 0 ? (
        <Calm>{t('network.last_entries_none')}</Calm>
      ) : (
        <WorkList
          items={entries.map((entry) => ({
            key: String(entry.seq),
            title: <CommandName t={t} code={entry.command} />,
            detail: (
              <>
                <Reason t={t} entry={entry} /> · <AuthorName t={t} entry={entry} />
              </>
            ),
            end: formatMoment(locale, entry.at),
          }))}
        />
      )}
    </Panel>
  );
}
