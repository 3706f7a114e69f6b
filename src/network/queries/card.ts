import type { Tx } from '../../journal/command.ts';
import type { CardValues } from '../card.ts';

/** The editable columns of a company, locked until the command ends. */
export async function lockCard(tx: Tx, companyId: string): Promise<CardValues | undefined> {
  return tx
    .selectFrom('company')
    .where('id', '=', companyId)
    .select(['name', 'name_ar as nameAr', 'city', 'website', 'email', 'phone', 'description'])
    .forUpdate()
    .executeTakeFirst();
}

export async function updateCard(tx: Tx, companyId: string, card: CardValues): Promise<void> {
  await tx
    .updateTable('company')
    .set({
      name: card.name,
      name_ar: card.nameAr,
      city: card.city,
      website: card.website,
      email: card.email,
      phone: card.phone,
      description: JSON.stringify(card.description),
    })
    .where('id', '=', companyId)
    .execute();
}
