import { builtinTaxonomy, understandNeed, understand as understandText } from '../index.ts';
import { detectLanguage } from '../text/language.ts';
import { openSource, readText } from './input.ts';
import { readArguments, readChoice, type Subcommand, UsageError } from './subcommand.ts';

const LANGUAGES = ['fr', 'ar', 'en'] as const;

/** `skills understand`: the skills of a text, one a line. */
export const understand: Subcommand = {
  summary: 'the skills that a text claims, or that a need asks for',
  help: `skills understand [--lang fr|ar|en] [--need] [FILE]

Reads a text (the standard input where no FILE is named) and writes the skills found, a line each: skillId, label,
score, level and years where they are stated, and mentions with start and end (UTF-16 units of the text), the very
words, and whether they are negated or wished for. A text that names no skill gives nothing.

  --lang   the main language, where it is known; also that of the labels. Otherwise it is detected.
  --need   the text is a need or an offer: gives importance (required, desired) and weight too`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, { lang: { type: 'string' }, need: { type: 'boolean' } });
    if (positionals.length > 1) throw new UsageError('one text at a time');
    const stated = values.lang === undefined ? undefined : readChoice('lang', LANGUAGES, values.lang);
    const text = await readText(openSource(positionals[0], io.stdin));
    const options = stated === undefined ? {} : { language: stated };
    const language = stated ?? detectLanguage(text);
    for (const found of values.need ? understandNeed(text, options) : understandText(text, options)) {
      const { skillId, ...rest } = found;
      await io.print({ skillId, label: builtinTaxonomy().label(skillId, language), ...rest });
    }
  },
};
