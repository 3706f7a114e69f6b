import { z } from 'zod';
import { ApiRefusal, type Endpoint, endpoint } from '../api/endpoint.ts';
import { pageOf, pageQuery, translatedShape } from '../api/pages.ts';
import { today } from '../house.ts';
import { type CompanySummary, findCompany, listCompanies } from './companies.ts';
import { findSite, listSites, type SiteSummary } from './sites.ts';

const phases = ['idea', 'incubation', 'development', 'acceleration', 'alumni'] as const;
const siteStates = ['announced', 'works', 'open', 'closed'] as const;
const companyStates = ['active', 'dormant', 'closed', 'acquired', 'unknown'] as const;

const day = z.iso.date();
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120);
const named = z.object({ id: z.string(), name: translatedShape });

const siteShape = z
  .object({
    slug: z.string(),
    name: translatedShape,
    city: translatedShape,
    region: named,
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    status: z.enum(siteStates).nullable().describe('On the day asked for'),
    status_since: day.nullable(),
    places: z.number().int().describe('Room for so many companies'),
    residents: z.number().int().describe('Companies with an agreement in force'),
    units: z.number().int(),
    free_units: z.number().int(),
    area_m2: z.number().describe('Lettable floor area'),
    area_let_m2: z.number(),
    source: z.string().nullable(),
  })
  .meta({ id: 'Site' });

const companyShape = z
  .object({
    slug: z.string(),
    name: z.string(),
    name_ar: z.string().nullable(),
    description: translatedShape,
    sector: named,
    city: z.string().nullable(),
    region: named.nullable(),
    founded_on: day.nullable(),
    phase: z.enum(phases).nullable(),
    state: z.enum(companyStates).nullable(),
    sites: z.array(z.object({ slug: z.string(), name: translatedShape })),
  })
  .meta({ id: 'Company' });

function presentSite(site: SiteSummary): z.input<typeof siteShape> {
  return {
    slug: site.slug,
    name: site.name,
    city: site.city,
    region: { id: site.region.code, name: site.region.name },
    lat: site.lat,
    lon: site.lon,
    status: site.status,
    status_since: site.statusSince,
    places: site.places,
    residents: site.residents,
    units: site.units,
    free_units: site.freeUnits,
    area_m2: site.area,
    area_let_m2: site.areaLet,
    source: site.source,
  };
}

function presentCompany(company: CompanySummary): z.input<typeof companyShape> {
  return {
    slug: company.slug,
    name: company.name,
    name_ar: company.nameAr,
    description: company.description,
    sector: company.sector,
    city: company.city,
    region: company.region && { id: company.region.code, name: company.region.name },
    founded_on: company.foundedOn,
    phase: company.phase,
    state: company.state,
    sites: company.sites.map((site) => ({ slug: site.slug, name: site.name })),
  };
}

export const networkEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/sites',
    action: 'site.see',
    tag: 'api.tag_network',
    summary: 'api.sites_summary',
    query: pageQuery.extend({ on: day.optional() }),
    answer: pageOf(siteShape),
    async handle({ house, query }) {
      const sites = await listSites(house, query.on ?? today(house.clock));
      const first = (query.page - 1) * query.size;
      const items = sites.slice(first, first + query.size).map(presentSite);
      return { items, page: query.page, size: query.size, total: sites.length };
    },
  }),
  endpoint({
    method: 'get',
    path: '/sites/{slug}',
    action: 'site.see',
    tag: 'api.tag_network',
    summary: 'api.site_summary',
    params: z.object({ slug }),
    query: z.object({ on: day.optional() }),
    answer: siteShape,
    async handle({ house, params, query }) {
      const site = await findSite(house, params.slug, query.on ?? today(house.clock));
      if (!site) throw new ApiRefusal('not-found');
      return presentSite(site);
    },
  }),
  endpoint({
    method: 'get',
    path: '/companies',
    action: 'company.see',
    tag: 'api.tag_network',
    summary: 'api.companies_summary',
    query: pageQuery.extend({
      text: z.string().max(200).optional(),
      site: slug.optional(),
      sector: z.string().max(60).optional(),
      region: z.string().max(10).optional(),
      phase: z.enum(phases).optional(),
      state: z.enum(companyStates).optional(),
    }),
    answer: pageOf(companyShape),
    async handle({ house, query }) {
      const { page, size, ...filters } = query;
      const found = await listCompanies(house, filters, { page, size });
      // The directory shows its last page for a later one; the API says truly that there is nothing.
      const items = page > found.pages ? [] : found.rows.map(presentCompany);
      return { items, page, size, total: found.total };
    },
  }),
  endpoint({
    method: 'get',
    path: '/companies/{slug}',
    action: 'company.see',
    tag: 'api.tag_network',
    summary: 'api.company_summary',
    params: z.object({ slug }),
    answer: companyShape,
    async handle({ house, params }) {
      const company = await findCompany(house, params.slug);
      if (!company) throw new ApiRefusal('not-found');
      return presentCompany(company);
    },
  }),
];
