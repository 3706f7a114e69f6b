import { describe, expect, it } from 'vitest';
import { DOMAIN_FILES } from '../../taxonomy/index.ts';
import { checkEntries } from './check.ts';
import { parseDomain } from './format.ts';

const labels = { fr: 'Essai', en: 'Trial', ar: 'تجربة' };
const check = (skills: string): string[] =>
  checkEntries(parseDomain({ id: 'trial', labels, skills })).map(({ skillId, reason }) => `${skillId}: ${reason}`);

describe('the built-in taxonomy', () => {
  const entries = DOMAIN_FILES.flatMap(parseDomain);

  it('is sound', () => {
    expect(checkEntries(entries)).toEqual([]);
  });

  it('holds at least 500 skills and has a name for each family in each language', () => {
    expect(entries.length).toBeGreaterThanOrEqual(500);
    for (const file of DOMAIN_FILES) {
      expect(file.labels.fr && file.labels.en).toBeTruthy();
      expect(file.labels.ar).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('never says that Java implies JavaScript', () => {
    const implied = (id: string): string[] => entries.find((entry) => entry.id === id)?.implies.slice() ?? [];
    expect(implied('react')).toContain('javascript');
    expect(implied('java')).not.toContain('javascript');
    expect(implied('javascript')).not.toContain('java');
  });
});

describe('checking a taxonomy', () => {
  const sound = (id: string, more: string): string => `
${id} tool
  fr+en ${id} label
  ar ${id} تسمية
${more}
`;

  it('finds nothing in two linked skills', () => {
    expect(check(sound('one', '  is two') + sound('two', ''))).toEqual([]);
  });

  it('refuses an id used twice, or not in kebab-case', () => {
    expect(check(sound('one', '  near two') + sound('two', '') + sound('two', ''))).toContain(
      'two: the id is used twice',
    );
    expect(check(sound('One_two', ''))).toContain('One_two: the id is not in kebab-case');
  });

  it('refuses a link to nothing, to itself, and a skill without links', () => {
    expect(check(sound('one', '  is none'))).toContain('one: unknown skill "none"');
    expect(check(sound('one', '  near one'))).toContain('one: linked to itself');
    expect(check(sound('one', ''))).toContain('one: linked to no other skill');
    expect(check(sound('one', '').replace(' tool', ' language'))).toEqual([]);
  });

  it('refuses circles in what is broader and in what is implied', () => {
    expect(check(sound('one', '  is two') + sound('two', '  is one'))).toContain(
      'one: circle in broader: one → two → one',
    );
    expect(check(sound('one', '  implies two') + sound('two', '  implies one'))).toContain(
      'one: circle in implies: one → two → one',
    );
  });

  it('refuses a label missing in a language or in the wrong script', () => {
    expect(check('\none tool\n  fr+en One\n  near one\n')).toContain('one: no label in ar');
    expect(check('\none tool\n  fr+en One\n  ar One\n')).toContain(
      'one: the label "One" is in the wrong script for ar',
    );
  });

  it('refuses one term for two skills, whatever its accents, gender and article, unless a condition or a note tells', () => {
    const first = sound('one', '  fr développeur web\n  ar مطور ويب\n  near two');
    expect(check(first + sound('two', '  fr Développeuses Web'))).toContain(
      'two: "Développeuses Web" also names one ("développeur web")',
    );
    expect(check(first + sound('two', '  ar مطور الويب'))).toContain('two: "مطور الويب" also names one ("مطور ويب")');
    expect(check(first + sound('two', '  fr Développeuses Web {note=said of both}'))).toEqual([]);
    expect(check(first + sound('two', '  fr Développeuses Web {near=site}'))).toEqual([]);
  });

  it('refuses a term of one or two letters that stands anywhere', () => {
    expect(check(sound('one', '  fr R\n  near two') + sound('two', ''))).toContain(
      'one: "R" is too short to stand without a condition',
    );
  });

  it('names the file and the line that it cannot read', () => {
    expect(() => check('\none tool\n  xx One\n')).toThrow('taxonomy trial, line 3: unknown line "xx"');
    expect(() => check('\none gadget\n')).toThrow('taxonomy trial, line 2: expected "id kind", found "one gadget"');
    expect(() => check('\none tool\n  fr One {often}\n')).toThrow('taxonomy trial, line 3: unknown condition "often"');
    expect(() => check('  fr One\n')).toThrow('taxonomy trial, line 1: a skill must come first');
  });
});
