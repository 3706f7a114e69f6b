import type { House } from '../house.ts';
import { type Author, command, type Reason, Refused } from '../journal/command.ts';
import { type Locale, locales, type Translated } from '../texts/translated.ts';
import { lockCard, updateCard } from './queries/card.ts';
import { versionOf } from './version.ts';

/** What a company says of itself. */
export interface CardValues {
  readonly name: string;
  readonly nameAr: string | null;
  readonly city: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly description: Translated;
}

/** The editable part of a company, in one order, so that equal cards have equal fingerprints. */
export function cardOf(company: CardValues): CardValues {
  const description: { [L in Locale]?: string } = {};
  for (const locale of locales) if (company.description[locale]) description[locale] = company.description[locale];
  const { name, nameAr, city, website, email, phone } = company;
  return { name, nameAr, city, website, email, phone, description };
}

/** What a form about the card was filled in from. */
export function cardVersion(company: CardValues): string {
  return versionOf(cardOf(company));
}

/** Fields whose values differ, for the journal: their names, never their contents. */
export function changedFields(before: CardValues, after: CardValues): string[] {
  const [one, other] = [cardOf(before), cardOf(after)];
  return (Object.keys(one) as (keyof CardValues)[]).filter((key) => versionOf(one[key]) !== versionOf(other[key]));
}

/**
 * Changes a company's card. `changed` where somebody else saved since the form was opened; `same` where nothing differs,
 * and then nothing is journalled.
 */
export async function editCard(
  house: House,
  author: Author,
  companyId: string,
  card: CardValues,
  form: { version: string; reason: Reason },
): Promise<'saved' | 'same' | 'changed'> {
  try {
    await command(
      house,
      { author, command: 'company.edit', reason: form.reason, subject: { kind: 'company', id: companyId } },
      async (tx, entry) => {
        const before = await lockCard(tx, companyId);
        if (!before || cardVersion(before) !== form.version) throw new Refused('changed' as const);
        const fields = changedFields(before, card);
        if (fields.length === 0) throw new Refused('same' as const);
        entry.details = { fields };
        await updateCard(tx, companyId, cardOf(card));
      },
    );
    return 'saved';
  } catch (error) {
    if (error instanceof Refused) return error.refusal as 'same' | 'changed';
    throw error;
  }
}
