import { expect, it } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import { understandNeedWith } from './need.ts';
import { understandWith } from './understand.ts';

const asked = (text: string): string[] =>
  understandNeedWith(builtinTaxonomy(), text)
    .filter(({ score }) => score > 0)
    .map(({ skillId }) => skillId);
const possessed = (text: string): string[] =>
  understandWith(builtinTaxonomy(), text)
    .filter(({ score }) => score > 0)
    .map(({ skillId }) => skillId);

it.each([
  ['Atelier de menuiserie, certifié ISO 9001, recherche un comptable.', ['accounting']],
  ['A solar energy company in Agadir is hiring an accountant.', ['accounting']],
  ['تبحث شركة متخصصة في الطاقة الشمسية عن محاسب', ['accounting']],
  ['Pour gérer la paie, nous cherchons une personne sérieuse.', ['payroll']],
])('who asks is not what is asked: %s', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});

it.each([
  ['Maquettes Figma pour une fintech et une banque', ['figma']],
  ['Docker, cinq ans dans les télécoms', ['docker']],
  ['Diagnostic et réparation de moteurs', ['engine-repair']],
])('for whom one worked is not what one knows: %s', (text, expected) => {
  expect(possessed(text)).toEqual(expect.arrayContaining(expected));
  expect(possessed(text)).not.toContain('fintech');
  expect(possessed(text)).not.toContain('banking');
  expect(possessed(text)).not.toContain('telecommunications');
});
