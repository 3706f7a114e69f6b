// How well skills are found in the held-out texts: micro-averaged precision, recall and F1 of (text, skill), by language.
// What `also` lists counts neither for nor against. `UNDERSTANDING=dev` reads the development texts instead, the only ones
// that may be looked at to improve the engine, and prints every mistake.
import { existsSync, readFileSync } from 'node:fs';
import { builtinTaxonomy, understand, understandNeed } from '../src/index.ts';
import type { UnderstoodSkill } from '../src/types.ts';

interface Case {
  readonly id: string;
  readonly kind: 'cv' | 'need';
  readonly text: string;
  readonly skills: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly also?: readonly string[];
}

const isDevelopment = process.env.UNDERSTANDING === 'dev';
const folder = `packages/skills/testsets/understanding/${isDevelopment ? 'dev/' : ''}`;
for (const language of ['fr', 'ar', 'en'] as const) {
  const file = `${folder}${language}.jsonl`;
  if (!existsSync(file)) continue;
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let placed = 0;
  for (const one of cases) {
    const found = one.kind === 'cv' ? understand(one.text, { language }) : understandNeed(one.text, { language });
    const claimed = new Map(found.filter((skill) => skill.score > 0).map((skill) => [skill.skillId, skill]));
    const gold = new Map(one.skills.map((skill) => [skill.id, skill.words]));
    for (const [id, skill] of claimed) {
      const words = gold.get(id);
      if (words) {
        right += 1;
        if (overlaps(one.text, skill, words)) placed += 1;
      } else if (!one.also?.includes(id)) {
        wrong += 1;
        if (isDevelopment)
          console.log(`${one.id} + ${id}: ${skill.mentions.map((mention) => mention.text).join(' | ')}`);
      }
    }
    for (const [id, words] of gold) {
      if (claimed.has(id)) continue;
      missed += 1;
      if (isDevelopment) console.log(`${one.id} - ${id}: ${words.join(' | ')}`);
    }
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${language}: ${cases.length} texts, ${right + missed} skills; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (goal 0.80); the words given overlap those of the judge in ${((100 * placed) / right).toFixed(1)} %`,
  );
}
console.log(`${builtinTaxonomy().skills.length} skills known`);

function overlaps(text: string, skill: UnderstoodSkill, words: readonly string[]): boolean {
  return words.some((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (skill.mentions.some((mention) => mention.start < at + word.length && mention.end > at)) return true;
    }
    return false;
  });
}
