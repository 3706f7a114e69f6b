import { InputError } from '../taxonomy/import/inputError.ts';
import { type Json, parseJson, readFirst, readJson } from './onnxFolder.ts';
import type { OnnxPackages } from './onnxPackages.ts';

/** Cuts texts into the tokens of a model. */
export interface Tokens {
  /** Numbers of the tokens, special ones around them; never more than `most`, the end of the text is left out. */
  of(text: string): readonly number[];
  /** What fills up the shorter texts of a batch. */
  readonly padding: number;
}

/** No token has more letters than this in a mean: what lies beyond the cut is not even looked at. */
const LETTERS_A_TOKEN = 32;

/**
 * The tokens of a model, by its tokenizer.json (WordPiece, Unigram, BPE), or by the vocab.txt of a BERT.
 * @param most tokens of a text that the model reads
 * @throws InputError where the files cannot be used
 */
export function openTokens(folder: string, most: number, { Tokenizer }: OnnxPackages['tokenizers']): Tokens {
  const { file, text } = readFirst(folder, 'tokenizer.json', 'vocab.txt');
  const config = readJson(folder, 'tokenizer_config.json');
  const description = file.endsWith('.json') ? parseJson(file, text) : bertTokenizer(file, text, config);
  try {
    // A limit of the file itself would be counted twice.
    const tokenizer = new Tokenizer({ ...description, truncation: null, padding: null }, config);
    const ids = (words: string, special: boolean) => tokenizer.encode(words, { add_special_tokens: special }).ids;
    const bare = ids('a', false);
    const whole = ids('a', true);
    const before = Math.max(
      0,
      whole.findIndex((_, i) => bare.every((id, j) => whole[i + j] === id)),
    );
    const after = whole.length - bare.length - before;
    const pad = config.pad_token;
    const padToken = typeof pad === 'string' ? pad : '[PAD]';
    return {
      padding: tokenizer.token_to_id(padToken) ?? tokenizer.token_to_id('<pad>') ?? 0,
      of(words) {
        const all = ids(words.slice(0, most * LETTERS_A_TOKEN), true);
        if (all.length <= most) return all;
        return [...all.slice(0, most - after), ...all.slice(all.length - after)];
      },
    };
  } catch (error) {
    throw new InputError({ file }, `the tokenizer cannot be used: ${(error as Error).message}`);
  }
}

/** The tokenizer.json of a BERT, whose vocab.txt has one token a line (Devlin et al. 2019, arXiv:1810.04805). */
function bertTokenizer(file: string, text: string, config: Json): Json {
  const lines = text.replace(/\n$/, '').split(/\r?\n/);
  const vocab = Object.fromEntries(lines.map((token, id) => [token, id]));
  const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'].filter((token) => Object.hasOwn(vocab, token));
  for (const needed of ['[UNK]', '[CLS]', '[SEP]']) {
    if (!special.includes(needed)) throw new InputError({ file }, `there is no ${needed} in this vocabulary`);
  }
  const lowercase = config.do_lower_case !== false;
  return {
    version: '1.0',
    added_tokens: special.map((content) => ({ id: vocab[content], content, special: true, normalized: false })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: config.tokenize_chinese_chars !== false,
      strip_accents: config.strip_accents ?? null,
      lowercase,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: { type: 'BertProcessing', sep: ['[SEP]', vocab['[SEP]']], cls: ['[CLS]', vocab['[CLS]']] },
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab,
    },
  };
}
