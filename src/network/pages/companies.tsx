import { formatNumber } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Grid, PageHeader, Stack } from '../../ui/layout.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { pageLinks, pageOf, withQuery } from '../../web/paging.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { type Choice, type DirectoryChoices, directoryChoices } from '../choices.ts';
import { cityName } from '../cities.ts';
import { type CompanySummary, listCompanies } from '../companies.ts';
import { type Asked, companyStates, filtersOf, phases, readAsked, sorts } from '../directory.ts';
import { companyStateNames, nameOf, otherNameOf, phaseNames, Words } from '../words.tsx';

const size = 24;

/** `/companies`: the directory. Every filtered list has its own address. */
export async function companiesPage(visit: Visit): Promise<Response> {
  const { t, house } = visit;
  const asked = readAsked(visit.query);
  const [choices, list] = await Promise.all([
    directoryChoices(house),
    listCompanies(house, filtersOf(asked), { page: pageOf(visit), size, ...(asked.sort && { sort: asked.sort }) }),
  ]);
  return show(visit, {
    title: t('network.companies_title'),
    description: t('network.companies_lead'),
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('network.companies_title')}
          lead={t('network.companies_lead')}
          actions={
            visit.may('register.export') && (
              <ButtonLink icon="download" href="/registers/exports/companies/csv" download>
                {t('network.companies_export')}
              </ButtonLink>
            )
          }
        />
        <Filters visit={visit} asked={asked} choices={choices} />
        {list.rows.length === 0 ? (
          <EmptyState
            icon="search"
            title={t('network.companies_none')}
            actions={<ButtonLink href="/companies">{t('network.companies_all')}</ButtonLink>}
          >
            {t('network.companies_none_hint')}
          </EmptyState>
        ) : (
          <>
            <p className="muted" role="status">
              {t('network.companies_found', { count: list.total, n: formatNumber(visit.locale, list.total) })}
            </p>
            <Grid column="large">
              {list.rows.map((company) => (
                <CompanyInBrief key={company.id} visit={visit} company={company} />
              ))}
            </Grid>
            <Pagination {...pageLinks(visit, { page: list.page, size, total: list.total })} />
          </>
        )}
      </Stack>
    ),
  });
}

function CompanyInBrief({ visit, company }: { visit: Visit; company: CompanySummary }) {
  const { t, locale } = visit;
  const other = otherNameOf(company, locale);
  const places = company.sites.map((site) => inLanguage(site.name, locale));
  return (
    <Card
      level={2}
      href={`/companies/${company.slug}`}
      title={<bdi>{nameOf(company, locale)}</bdi>}
      eyebrow={<Words texts={company.sector.name} locale={locale} />}
      badge={company.phase && <Badge tone="accent">{t(phaseNames[company.phase])}</Badge>}
      footer={places.join(' · ') || (company.city && <bdi>{cityName(company.city, locale)}</bdi>)}
    >
      {other && (
        <p className="muted">
          <bdi lang={other.lang}>{other.name}</bdi>
        </p>
      )}
      <p>
        <Words texts={company.description} locale={locale} atMost={160} />
      </p>
      {company.state !== null && company.state !== 'active' && (
        <p>
          <Badge>{t(companyStateNames[company.state])}</Badge>
        </p>
      )}
    </Card>
  );
}

function Filters({ visit, asked, choices }: { visit: Visit; asked: Asked; choices: DirectoryChoices }) {
  const { t, locale, url } = visit;
  const named = (list: readonly Choice[]) =>
    list.map(({ id, name }) => ({ value: id, label: inLanguage(name, locale) }));
  const labelOf = (list: readonly Choice[], id: string) => {
    const found = list.find((choice) => choice.id === id);
    return found ? inLanguage(found.name, locale) : id;
  };
  const active = [
    asked.text && { name: 'text', label: t('network.filter_words', { text: asked.text }) },
    asked.site && { name: 'site', label: labelOf(choices.sites, asked.site) },
    asked.sector && { name: 'sector', label: labelOf(choices.sectors, asked.sector) },
    asked.phase && { name: 'phase', label: t(phaseNames[asked.phase]) },
    asked.region && { name: 'region', label: labelOf(choices.regions, asked.region) },
    asked.state && {
      name: 'state',
      label: asked.state === 'all' ? t('network.filter_all_states') : t(companyStateNames[asked.state]),
    },
  ].filter((filter) => typeof filter === 'object');
  return (
    <FilterBar
      action="/companies"
      label={t('network.filters')}
      submitLabel={t('network.filter_submit')}
      reset={active.length > 0 ? { label: t('network.filter_reset'), href: '/companies' } : undefined}
      active={active.map(({ name, label }) => ({
        label,
        removeLabel: t('network.filter_remove', { filter: label }),
        href: withQuery(url, { [name]: undefined, page: undefined }),
      }))}
      more={{
        label: t('network.filter_more'),
        open: Boolean(asked.region || asked.state || asked.sort),
        children: (
          <>
            <Select
              name="region"
              label={t('network.region')}
              emptyLabel={t('network.filter_all_regions')}
              choices={named(choices.regions)}
              value={asked.region}
            />
            <Select
              name="state"
              label={t('network.state')}
              emptyLabel={t('network.filter_at_work')}
              choices={[
                { value: 'all', label: t('network.filter_all_states') },
                ...companyStates.map((state) => ({ value: state, label: t(companyStateNames[state]) })),
              ]}
              value={asked.state}
            />
            <Select
              name="sort"
              label={t('network.sort')}
              emptyLabel={asked.text ? t('network.sort_relevance') : t('network.sort_name')}
              choices={sorts
                .filter((sort) => asked.text || sort !== 'name')
                .map((sort) => ({ value: sort, label: t(sortNames[sort]) }))}
              value={asked.sort}
            />
          </>
        ),
      }}
    >
      <TextField
        name="text"
        type="search"
        label={t('network.filter_text')}
        value={asked.text}
        placeholder={t('network.filter_text_example')}
        maxLength={100}
      />
      <Select
        name="site"
        label={t('network.site')}
        emptyLabel={t('network.filter_all_sites')}
        choices={named(choices.sites)}
        value={asked.site}
      />
      <Select
        name="sector"
        label={t('network.sector')}
        emptyLabel={t('network.filter_all_sectors')}
        choices={named(choices.sectors)}
        value={asked.sector}
      />
      <Select
        name="phase"
        label={t('network.phase')}
        emptyLabel={t('network.filter_all_phases')}
        choices={phases.map((phase) => ({ value: phase, label: t(phaseNames[phase]) }))}
        value={asked.phase}
      />
    </FilterBar>
  );
}

const sortNames = {
  name: 'network.sort_name',
  founded: 'network.sort_founded',
  arrived: 'network.sort_arrived',
} as const;
