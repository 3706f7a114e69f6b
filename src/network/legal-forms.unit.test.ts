import { expect, test } from 'vitest';
import { translator } from '../texts/translate.ts';
import { legalFormName } from './legal-forms.ts';

const [fr, ar, en] = [translator('fr'), translator('ar'), translator('en')];

test('a legal form is said in the reader’s words, however it was written', () => {
  for (const written of ['SARL', 'S.A.R.L.', 'sarl', 'Société à responsabilité limitée', 'شركة ذات مسؤولية محدودة']) {
    expect(legalFormName(written, fr)).toBe('SARL');
    expect(legalFormName(written, ar)).toBe('شركة ذات مسؤولية محدودة');
    expect(legalFormName(written, en)).toBe('Limited liability company (SARL)');
  }
  for (const written of ['SARL AU', 'SARL-AU', 'SARLAU', 'Sarl à associé unique']) {
    expect(legalFormName(written, ar)).toBe('شركة ذات مسؤولية محدودة بشريك وحيد');
  }
  expect(legalFormName('Auto-entrepreneur', ar)).toBe('مقاول ذاتي');
  expect(legalFormName('Coopérative', en)).toBe('Cooperative');
  expect(legalFormName('Cooperative', fr)).toBe('Coopérative');
  expect(legalFormName('SA', ar)).toBe('شركة مساهمة');
  expect(legalFormName('SAS', ar)).toBe('شركة مساهمة مبسطة');
  expect(legalFormName('Simplified joint-stock company', fr)).toBe('SAS');
});

test('another form stays as it was written', () => {
  expect(legalFormName('Fondation', ar)).toBe('Fondation');
  expect(legalFormName('SARL en liquidation', ar)).toBe('SARL en liquidation');
});
