import { formatMoment } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader, Row, Stack } from '../../ui/layout.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Table } from '../../ui/table.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { pageLinks } from '../../web/paging.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { type Role, roles } from '../actor.ts';
import { type PeopleRow, peoplePerPage } from '../people.ts';
import { roleNames } from '../role-names.ts';
import { scopeWords } from './scope-words.ts';

export interface PeopleShown {
  text: string;
  role: Role | null;
  rows: readonly PeopleRow[];
  total: number;
  page: number;
}

/** `/people`: the accounts of the platform and the roles they hold today. */
export function peoplePage(visit: Visit, shown: PeopleShown): Response {
  const { t } = visit;
  return show(visit, {
    title: t('access.people_title'),
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('access.people_title')}
          lead={t('access.people_lead')}
          actions={
            <ButtonLink kind="primary" icon="plus" href="/people/invite">
              {t('access.invite')}
            </ButtonLink>
          }
        />
        <FilterBar
          action="/people"
          label={t('access.people_filter')}
          submitLabel={t('access.people_search')}
          reset={shown.text || shown.role ? { label: t('access.people_all'), href: '/people' } : undefined}
        >
          <TextField name="text" type="search" label={t('access.people_text')} value={shown.text} maxLength={100} />
          <Select
            name="role"
            label={t('access.role')}
            emptyLabel={t('access.every_role')}
            choices={roles.map((role) => ({ value: role, label: t(roleNames[role]) }))}
            value={shown.role ?? ''}
          />
        </FilterBar>
        <PeopleTable visit={visit} rows={shown.rows} />
        <Pagination {...pageLinks(visit, { page: shown.page, size: peoplePerPage, total: shown.total })} />
      </Stack>
    ),
  });
}

function PeopleTable({ visit, rows }: { visit: Visit; rows: readonly PeopleRow[] }) {
  const { t, locale } = visit;
  return (
    <Table
      caption={t('access.people_title')}
      captionHidden
      rows={rows}
      rowKey={(person) => person.id}
      rowHref={(person) => `/people/${person.id}`}
      empty={
        <EmptyState
          icon="users"
          title={t('access.people_none')}
          actions={<ButtonLink href="/people/invite">{t('access.invite')}</ButtonLink>}
        >
          {t('access.people_none_text')}
        </EmptyState>
      }
      columns={[
        { key: 'name', head: t('access.name'), cell: (person) => <bdi>{person.name}</bdi>, names: true },
        { key: 'email', head: t('access.email'), cell: (person) => <bdi>{person.email}</bdi> },
        {
          key: 'roles',
          head: t('access.roles_title'),
          cell: (person) => (
            <Row>
              {person.roles.map(({ role, kind, name }) => (
                <Badge key={`${role} ${kind} ${JSON.stringify(name)}`} tone="accent">
                  {kind === 'site' || kind === 'company' || kind === 'partner'
                    ? t('access.role_there', { role: t(roleNames[role]), place: scopeWords(visit, kind, name) })
                    : t(roleNames[role])}
                </Badge>
              ))}
            </Row>
          ),
        },
        {
          key: 'factor',
          head: t('access.factor_title'),
          cell: (person) => t(person.secondFactor ? 'access.factor_on' : 'access.factor_off'),
        },
        {
          key: 'seen',
          head: t('access.last_seen'),
          cell: (person) => (person.seen ? formatMoment(locale, person.seen) : t('access.not_signed_in')),
        },
      ]}
    />
  );
}
