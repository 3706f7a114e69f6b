import type { MessageKey } from '../../texts/catalogues.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { Visit } from '../../web/visit.ts';
import type { ReferenceKind, WordKind } from '../fields/field.ts';
import { wordNames } from '../fields/words.ts';
import type { References } from '../values.ts';

const references: readonly [ReferenceKind, MessageKey][] = [
  ['sector', 'registers.field_sector'],
  ['region', 'registers.field_region'],
  ['site', 'registers.field_site'],
];
const words: readonly [WordKind, MessageKey][] = [
  ['phase', 'registers.field_phase'],
  ['company_state', 'registers.known_company_state'],
  ['site_state', 'registers.known_site_state'],
  ['member_role', 'registers.field_role'],
  ['language', 'registers.field_language'],
];
export const listedKinds: ReadonlySet<string> = new Set(references.map(([kind]) => kind));

/** The words that cells may hold where they name something known, for who prepares a file. */
export function KnownValues({ visit, known }: { readonly visit: Visit; readonly known: References }) {
  const { t, locale } = visit;
  return (
    <Disclosure summary={t('registers.known_title')}>
      <p>{t('registers.known_lead')}</p>
      <DescriptionList
        items={[
          ...references.map(([kind, label]) => ({ term: t(label), value: known.list(kind, locale).join(' · ') })),
          ...words.map(([kind, label]) => ({
            term: t(label),
            value: Object.values(wordNames[kind])
              .map((name) => t(name))
              .join(' · '),
          })),
        ]}
      />
    </Disclosure>
  );
}
