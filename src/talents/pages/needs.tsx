import { scopesOf } from '../../access/actor.ts';
import { companyNameOf } from '../../network/words.tsx';
import { formatDay } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Table } from '../../ui/table.tsx';
import { pageLinks, pageOf } from '../../web/paging.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { listNeeds } from '../needs.ts';

const size = 20;

/** Companies whose needs the visitor works with: their own as founder; null for those who follow the whole network. */
export function ownCompanies(visit: Visit): string[] | null {
  if (visit.may('need.list-all')) return null;
  return scopesOf(visit.actor, 'founder', 'company');
}

/** `/needs`: the needs of one's company, or of the network. */
export async function needsPage(visit: Visit): Promise<Response> {
  const { t, locale, house } = visit;
  const page = pageOf(visit);
  const companies = ownCompanies(visit);
  const { total, needs } = await listNeeds(house, companies, page, size);
  const writes = companies !== null && companies.length > 0;
  const post = writes && (
    <ButtonLink kind="primary" icon="plus" href="/needs/new">
      {t('talents.need_new')}
    </ButtonLink>
  );
  return show(visit, {
    title: t('talents.needs_title'),
    children: (
      <Stack gap="large">
        <PageHeader title={t('talents.needs_title')} lead={t('talents.needs_lead')} actions={post} />
        <Table
          caption={t('talents.needs_count', { count: total })}
          rows={needs}
          rowKey={(need) => need.id}
          rowHref={(need) => `/needs/${need.id}`}
          columns={[
            { key: 'title', head: t('talents.need_title'), names: true, cell: (need) => <bdi>{need.title}</bdi> },
            {
              key: 'company',
              head: t('talents.need_company'),
              cell: (need) => <bdi>{companyNameOf(need, locale)}</bdi>,
            },
            {
              key: 'posted',
              head: t('talents.need_posted'),
              nowrap: true,
              cell: (need) => formatDay(locale, need.createdAt.toISOString().slice(0, 10), 'medium'),
            },
            {
              key: 'state',
              head: t('talents.need_state'),
              cell: (need) => (
                <Badge tone={need.closedAt ? 'neutral' : 'success'}>
                  {need.closedAt ? t('talents.need_closed') : t('talents.need_open')}
                </Badge>
              ),
            },
          ]}
          empty={
            <EmptyState icon="search" title={t('talents.needs_none')} actions={post}>
              {t('talents.needs_none_hint')}
            </EmptyState>
          }
        />
        <Pagination {...pageLinks(visit, { page, size, total })} />
      </Stack>
    ),
  });
}
