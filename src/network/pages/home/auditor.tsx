import type { ReactNode } from 'react';
import { journalHead, lastEntries } from '../../../journal/entries.ts';
import { Hash } from '../../../journal/pages/hash.tsx';
import { formatNumber } from '../../../texts/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { ActionForm } from '../../../ui/form.tsx';
import { Grid } from '../../../ui/layout.tsx';
import type { Visit } from '../../../web/visit.ts';
import { LastEntries, Panel } from './panels.tsx';

const entriesShown = 6;

/** The state of the journal and the ways to the figures and to the rows behind them. */
export async function auditorHome(visit: Visit): Promise<ReactNode> {
  const { t, house, locale } = visit;
  const [head, entries] = await Promise.all([journalHead(house), lastEntries(house, entriesShown)]);
  return (
    <Grid column="large">
      <Panel
        visit={visit}
        title={t('network.auditor_journal')}
        footer={
          <ButtonRow>
            <ActionForm action="/journal/verify">
              <Button kind="primary" icon="check">
                {t('journal.verify')}
              </Button>
            </ActionForm>
            <ButtonLink href="/journal">{t('network.journal_open')}</ButtonLink>
          </ButtonRow>
        }
      >
        <DescriptionList
          items={[
            { term: t('journal.entries'), value: formatNumber(locale, head.seq) },
            { term: t('journal.head'), value: <Hash hash={head.hash} /> },
          ]}
        />
      </Panel>
      <Panel
        visit={visit}
        title={t('network.auditor_figures')}
        footer={<ButtonLink href="/figures">{t('network.auditor_figures_open')}</ButtonLink>}
      >
        <p>{t('network.auditor_figures_text')}</p>
      </Panel>
      <LastEntries visit={visit} entries={entries} />
    </Grid>
  );
}
