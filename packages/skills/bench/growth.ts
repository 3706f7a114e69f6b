import { understand, understandNeed } from '../src/index.ts';

/**
 * How the time to understand a text grows with its length, on texts made to be hard: each is read at a length and at
 * four times that length. A ratio of 4 is growth in proportion; 16 would be growth with the square.
 */
const TEXTS: readonly (readonly [name: string, piece: string])[] = [
  ['a tool, over and over', 'C++ '],
  ['lines of one tool', 'React\n'],
  ['a list of tools', 'Python, SQL, Docker, '],
  [
    'prose of a CV',
    'Développeuse web, 5 ans d’expérience en Laravel et gestion de projet agile. Souhaite apprendre Rust.\n',
  ],
  ['prose in Arabic', 'مهندسة برمجيات بخبرة سبع سنوات في تطوير التطبيقات وتحليل البيانات، دون خبرة في المحاسبة.\n'],
  ['one long sentence', 'gestion de projet et analyse de données avec '],
  ['misspelt words', 'developement pyhton postgressql kuberntes '],
  ['unknown words', 'zxqwv brtklm '],
  ['negations', 'pas de React, sans Docker, ni '],
  ['years', '5 ans de 10 years of 3 سنوات '],
  ['levels', 'expert débutant courant C1 '],
  ['brackets', 'Rust (('],
  ['slashes', 'développeur / développeuse / '],
  ['bullets', '• · - / '],
  ['headings', 'Compétences :\n'],
  ['one letter', 'a'],
  ['one Arabic letter', 'و'],
  ['accents piled', 'e\u0301\u0316\u0316'],
  ['zero-width', 'R\u200Be\u200Ba\u200Bc\u200Bt '],
  ['half pairs', '\uD800'],
  ['emoji', '👩‍💻'],
  ['dots', '....'],
  ['digits', '1234567890'],
  ['blanks', ' \t'],
];

/** Characters of the shorter text. */
const LENGTH = 50_000;

/** Least processor time of three readings, in milliseconds: what other programs do counts little. */
function cost(read: (text: string) => unknown, text: string): number {
  const times = [0, 1, 2].map((turn) => {
    const before = process.cpuUsage();
    read(`${text}${turn}`);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

understand('React');
console.log('text'.padEnd(24), 'understand: ms, ×4'.padStart(24), 'need: ms, ×4'.padStart(24));
for (const [name, piece] of TEXTS) {
  const columns = [understand, understandNeed].map((read) => {
    const [short, long] = [LENGTH, 4 * LENGTH].map((length) =>
      cost(read, piece.repeat(Math.ceil(length / piece.length))),
    );
    const ratio = (long ?? 0) / Math.max(0.01, short ?? 0);
    return `${(long ?? 0).toFixed(1)}  × ${ratio.toFixed(1)}`.padStart(24);
  });
  console.log(name.padEnd(24), ...columns);
}
