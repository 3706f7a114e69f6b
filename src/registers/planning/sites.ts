import type { SiteState } from '../../database/tables.ts';
import { fold } from '../../texts/fold.ts';
import type { Read } from '../fields/field.ts';
import { siteFields } from '../fields/sites.ts';
import { type Change, differences, FirstRows, type Planning, type PlanRow, RowPlan, withoutSpellings } from './plan.ts';
import { Slugs } from './slugs.ts';
import { planEffect, type Spell } from './spells.ts';

type SiteValues = Read<typeof siteFields>;

/** A site as stored: what its fields hold, and its history. */
export interface KnownSite {
  readonly id: string;
  readonly values: Readonly<Record<PlainField, string | number | null>> & { readonly code: string };
  readonly statuses: readonly Spell<SiteState>[];
  readonly capacities: readonly Spell<number>[];
}

/** Fields that are a column each, and those that share one as its languages. */
const columns = { region: 'region_code', latitude: 'lat', longitude: 'lon', source: 'source' } as const;
const translated = {
  name: { name_fr: 'fr', name_ar: 'ar', name_en: 'en' },
  city: { city_fr: 'fr', city_ar: 'ar', city_en: 'en' },
  description: { description_fr: 'fr', description_ar: 'ar', description_en: 'en' },
} as const;
type TranslatedField = { [C in keyof typeof translated]: keyof (typeof translated)[C] }[keyof typeof translated];
type PlainField = keyof typeof columns | TranslatedField;
const names = ['name_fr', 'name_ar', 'name_en'] as const;
const cities = ['city_fr', 'city_ar', 'city_en'] as const;
const plainFields = [
  ...Object.keys(columns),
  ...Object.values(translated).flatMap((languages) => Object.keys(languages)),
] as PlainField[];

const namesOf = (values: Readonly<Partial<Record<PlainField, string | number | null>>>) =>
  names.flatMap((field) => (values[field] ? [fold(String(values[field]))] : []));

interface Found {
  readonly site: KnownSite;
  readonly byName: boolean;
}

/** Finds the site that a row is about: by code, else by a name in any language. */
function find(known: readonly KnownSite[], values: SiteValues): Found | null | 'ambiguous' {
  const byCode = values.code && known.find((site) => site.values.code === values.code);
  if (byCode) return { site: byCode, byName: false };
  const asked = namesOf(values);
  const named = known.filter((site) => namesOf(site.values).some((name) => asked.includes(name)));
  const [site, another] = named;
  return another ? 'ambiguous' : site ? { site, byName: true } : null;
}

/** Plans what the rows of a register of sites change, given what is stored. */
export function sitePlanner(known: readonly KnownSite[], planning: Planning): PlanRow<typeof siteFields> {
  const slugs = new Slugs(
    known.map((site) => site.values.code),
    'site',
  );
  const first = new FirstRows();
  return (row) => {
    const plan = new RowPlan(row, siteFields);
    const { values } = row;
    const found = find(known, values);
    if (found === 'ambiguous') {
      plan.refuse('name_fr', 'ambiguous_site', { value: values.name_fr ?? values.name_ar ?? values.name_en ?? '' });
    } else {
      refuseSecond(plan, values, found?.site ?? null, first);
      if (found) planChange(plan, values, found, planning);
      else planAddition(plan, values, slugs, planning);
    }
    const stored = found && found !== 'ambiguous' ? found.site.values.name_fr : null;
    return plan.done(String(values.name_fr ?? values.name_ar ?? values.name_en ?? stored ?? values.code ?? ''));
  };
}

function refuseSecond(plan: RowPlan, values: SiteValues, found: KnownSite | null, first: FirstRows): void {
  const keys = [
    ...(found ? [`id ${found.id}`] : []),
    ...(values.code ? [`code ${values.code}`] : []),
    ...namesOf(values).map((name) => `name ${name}`),
  ];
  const before = first.of(keys);
  if (before !== undefined) plan.refuse(null, 'duplicate', { row: before });
  first.claim(keys, plan.row);
}

/** The columns that the changes fill; languages are added to those there are. */
function columnsOf(changes: readonly Change[], stored: KnownSite['values'] | null): Record<string, unknown> {
  const after = Object.fromEntries(changes.map((change) => [change.field, change.after]));
  const row: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(columns)) if (after[field] !== undefined) row[column] = after[field];
  for (const [column, languages] of Object.entries(translated)) {
    const fields = Object.keys(languages);
    if (stored !== null && fields.every((field) => after[field] === undefined)) continue;
    row[column] = Object.fromEntries(
      Object.entries(languages).flatMap(([field, language]) => {
        const text = after[field] ?? stored?.[field as PlainField];
        return text ? [[language, text]] : [];
      }),
    );
  }
  return row;
}

function planChange(plan: RowPlan, values: SiteValues, { site, byName }: Found, planning: Planning): void {
  const different = differences(plainFields, site.values, values);
  const changes = byName ? withoutSpellings(different, names) : different;
  plan.changes.push(...changes);
  if (changes.length > 0) {
    plan.writes.push({ act: 'update', table: 'site', id: site.id, row: columnsOf(changes, site.values) });
  }
  planFacts(plan, values, site, planning);
}

function planAddition(plan: RowPlan, values: SiteValues, slugs: Slugs, planning: Planning): void {
  const needed = [names, cities, ['region']] as const;
  for (const fields of needed) {
    const said = (fields as readonly (keyof SiteValues)[]).some(
      (field) => values[field] !== undefined || plan.problems.some((problem) => problem.field === field),
    );
    if (!said) plan.refuse(fields[0], 'needed_to_add', { field: fields[0] });
  }
  if (!plan.sound) return;
  const changes = differences(plainFields, {}, values);
  const id = planning.nextId();
  const slug = slugs.take(values.code, values.name_fr ?? values.name_en ?? values.name_ar ?? '');
  plan.added = true;
  plan.changes.push(...changes);
  plan.writes.push({ act: 'insert', table: 'site', id, row: { id, slug, ...columnsOf(changes, null) } });
  planFacts(plan, values, { id, statuses: [], capacities: [] }, planning);
}

function planFacts(
  plan: RowPlan,
  values: SiteValues,
  site: Pick<KnownSite, 'id' | 'statuses' | 'capacities'>,
  planning: Planning,
): void {
  const since = values.since ?? planning.today;
  planEffect(
    plan,
    { field: 'status', table: 'site_status', owner: 'site_id', value: 'status' },
    site.id,
    site.statuses,
    { value: values.status as SiteState | undefined, day: values.status_since ?? since },
    planning,
  );
  planEffect(
    plan,
    { field: 'places', table: 'site_capacity', owner: 'site_id', value: 'places' },
    site.id,
    site.capacities,
    { value: values.places, day: values.places_since ?? since },
    planning,
  );
}
