import { ALWAYS } from '../taxonomy/format.ts';
import { isArabic } from '../text/normalise.ts';
import type { Token } from '../text/tokenise.ts';
import type { LexiconNode } from './lexicon.ts';
import type { Match } from './matches.ts';
import { gapBefore, type Passage } from './passages.ts';

const CONJUNCTIONS = new Set(['et', 'ou', 'and', 'or', 'و', 'او', 'w']);
const BLANK = /^[\s'’]*$/u;
const COMMA = /^\s*[,،]\s*$/u;
/** How far back the word may stand that a list shares: « gestion des stocks, des commandes et des livraisons ». */
const REACH = 8;
/** Words of one item of such a list, small ones apart. */
const LONGEST_ITEM = 2;

/**
 * Terms of two words or more of which one word is said once for a list: « diagnostic et réparation de moteurs » holds
 * « diagnostic de moteurs », « suivi des stocks et des livraisons » holds « suivi des livraisons ». A match covers the
 * words of its own item only. Terms with a condition are left out.
 */
export function sharedTerms(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  from: number,
  lexicon: LexiconNode,
): Match[] {
  const found: Match[] = [];
  const token = tokens[from];
  if (!token || token.isSmall) return found;
  const after = afterJoint(text, tokens, passage, from + 1);
  if (after !== null) {
    for (const node of stepsOf(lexicon, token)) {
      let next = after;
      for (let words = 0; words < LONGEST_ITEM && next < passage.to; words++) {
        const second = next + 1;
        next = pastSmall(text, tokens, passage, second);
        // « diagnostic et réparation de moteurs »: the small word says that what follows belongs to both.
        if (next === second && !isArabic(token.folded)) continue;
        for (const { entry } of walk(text, tokens, passage, node, next)) {
          found.push({ from, to: from + 1, entry, fuzzy: false });
        }
      }
    }
  }
  const head = sharedHead(text, tokens, passage, from);
  if (head) {
    for (const node of stepsOf(lexicon, head)) {
      for (const { to, entry } of walk(text, tokens, passage, node, from))
        found.push({ from, to, entry, fuzzy: false });
    }
  }
  return found;
}

/** The first word of the list whose later item begins at `from`, or null. */
function sharedHead(text: string, tokens: readonly Token[], passage: Passage, from: number): Token | null {
  let at = from;
  while (at > passage.from && tokens[at - 1]?.isSmall && BLANK.test(gapBefore(text, tokens, at))) at--;
  if (!isJoint(text, tokens, passage, at)) return null;
  let head: Token | null = null;
  for (let back = at - 1; back >= Math.max(passage.from, from - REACH); back--) {
    const token = tokens[back];
    if (!token) return null;
    if (!token.isSmall && !CONJUNCTIONS.has(token.folded)) head = token;
    const gap = gapBefore(text, tokens, back);
    if (back === passage.from || !(BLANK.test(gap) || COMMA.test(gap))) break;
  }
  return head;
}

/** Whether an item of a list begins at a token: after a comma or « et », or with a glued و. */
function isJoint(text: string, tokens: readonly Token[], passage: Passage, at: number): boolean {
  if (at <= passage.from) return false;
  const gap = gapBefore(text, tokens, at);
  if (COMMA.test(gap)) return true;
  if (!BLANK.test(gap)) return false;
  return CONJUNCTIONS.has(tokens[at - 1]?.folded ?? '') || /^و\p{L}{3}/u.test(tokens[at]?.folded ?? '');
}

/** Where the item after a joint begins, or null where none stands at `at`. */
function afterJoint(text: string, tokens: readonly Token[], passage: Passage, at: number): number | null {
  if (at >= passage.to) return null;
  const gap = gapBefore(text, tokens, at);
  if (COMMA.test(gap)) return at;
  if (!BLANK.test(gap)) return null;
  const word = tokens[at]?.folded ?? '';
  if (CONJUNCTIONS.has(word)) return at + 1;
  return /^و\p{L}{3}/u.test(word) ? at : null;
}

function pastSmall(text: string, tokens: readonly Token[], passage: Passage, from: number): number {
  let at = from;
  while (at < passage.to && tokens[at]?.isSmall && BLANK.test(gapBefore(text, tokens, at))) at++;
  return at;
}

interface End {
  readonly to: number;
  readonly entry: Match['entry'];
}

/** The terms that go on from a node with the words from `at` on. */
function walk(text: string, tokens: readonly Token[], passage: Passage, node: LexiconNode, at: number): End[] {
  const token = tokens[at];
  if (
    !token ||
    at >= passage.to ||
    (at > passage.from && !BLANK.test(gapBefore(text, tokens, at)) && !COMMA.test(gapBefore(text, tokens, at)))
  )
    return [];
  const ends: End[] = [];
  for (const next of stepsOf(node, token)) {
    for (const entry of next.entries) if (entry.condition === ALWAYS) ends.push({ to: at + 1, entry });
    const further = pastSmall(text, tokens, passage, at + 1);
    if (next.next && further < passage.to && BLANK.test(gapBefore(text, tokens, further)))
      ends.push(...walk(text, tokens, passage, next, further));
  }
  return ends;
}

function stepsOf(node: LexiconNode, token: Token): LexiconNode[] {
  return token.keys.flatMap((key) => node.next?.get(key) ?? []);
}
