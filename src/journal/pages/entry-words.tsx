import type { Translate } from '../../texts/translate.ts';
import type { Entry } from '../entries.ts';
import { commandName, programName, reasonText } from '../words.ts';

/** What was done, in the reader's language; by its code where it has no name. */
export function CommandName({ t, code }: { readonly t: Translate; readonly code: string }) {
  return commandName(t, code) ?? <code dir="ltr">{code}</code>;
}

/** Why: the program's reasons in the reader's language, people's own words as they wrote them. */
export function Reason({ t, entry }: { readonly t: Translate; readonly entry: Pick<Entry, 'reason' | 'details'> }) {
  return reasonText(t, entry) ?? <span dir="auto">{entry.reason}</span>;
}

/** Who: a person's name, or what the program is called in the reader's language. */
export function AuthorName(props: {
  readonly t: Translate;
  readonly entry: { readonly author: string; readonly authorId: string | null };
}) {
  const { t, entry } = props;
  return <bdi>{programName(t, entry) ?? entry.author}</bdi>;
}
