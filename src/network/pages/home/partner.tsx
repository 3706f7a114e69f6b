import type { ReactNode } from 'react';
import { scopesOf } from '../../../access/actor.ts';
import { today } from '../../../house.ts';
import { formatNumber } from '../../../texts/format.ts';
import { inLanguage } from '../../../texts/translated.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Grid } from '../../../ui/layout.tsx';
import { Stat } from '../../../ui/stat.tsx';
import type { Visit } from '../../../web/visit.ts';
import { cityName } from '../../cities.ts';
import { yearStart } from '../../days.ts';
import { findPartners, type Partner, partnerServices } from '../../partners.ts';
import { partnerKindNames, Words } from '../../words.tsx';
import { Panel } from './panels.tsx';

/** What the network knows of a partner, and what it gave to companies. */
export async function partnerHome(visit: Visit): Promise<ReactNode> {
  const { t, house, actor } = visit;
  const since = yearStart(today(house.clock));
  const partners = await findPartners(house, scopesOf(actor, 'partner', 'partner'));
  if (partners.length === 0) {
    return (
      <EmptyState icon="users" title={t('network.partner_none')}>
        {t('network.partner_none_hint')}
      </EmptyState>
    );
  }
  const services = await Promise.all(partners.map(({ id }) => partnerServices(house, id, since)));
  return (
    <>
      {partners.map((partner, index) => (
        <PartnerCard key={partner.id} visit={visit} partner={partner} services={services[index]} since={since} />
      ))}
    </>
  );
}

interface PartnerProps {
  visit: Visit;
  partner: Partner;
  services: Awaited<ReturnType<typeof partnerServices>> | undefined;
  since: string;
}

function PartnerCard({ visit, partner, services, since }: PartnerProps) {
  const { t, locale } = visit;
  const number = (value: number) => formatNumber(locale, value);
  return (
    <>
      <Panel visit={visit} title={inLanguage(partner.name, locale)}>
        {inLanguage(partner.description, locale) && (
          <p>
            <Words texts={partner.description} locale={locale} />
          </p>
        )}
        <DescriptionList
          items={[
            { term: t('network.partner_kind'), value: t(partnerKindNames[partner.kind]) },
            ...(partner.acronym ? [{ term: t('network.acronym'), value: <bdi>{partner.acronym}</bdi> }] : []),
            ...(partner.city ? [{ term: t('network.city'), value: <bdi>{cityName(partner.city, locale)}</bdi> }] : []),
            ...(partner.region
              ? [{ term: t('network.region'), value: <Words texts={partner.region} locale={locale} /> }]
              : []),
            ...(partner.website
              ? [
                  {
                    term: t('network.website'),
                    value: (
                      <a href={partner.website} rel="noopener" dir="ltr">
                        {partner.website.replace(/^https?:\/\//, '')}
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      {services && (
        <Grid column="small">
          <Stat label={t('network.partner_companies')} value={number(services.companies)} />
          <Stat label={t('network.partner_services')} value={number(services.services)} />
          <Stat
            label={t('network.partner_services_year', { year: since.slice(0, 4) })}
            value={number(services.recent)}
          />
        </Grid>
      )}
      <ButtonRow>
        <ButtonLink icon="building" href="/companies">
          {t('network.front_discover')}
        </ButtonLink>
        <ButtonLink icon="chart" href="/figures">
          {t('network.front_figures_all')}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
