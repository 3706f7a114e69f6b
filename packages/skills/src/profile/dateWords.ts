import { plain } from './plain.ts';

/** Names of months, January first, as CVs write them: French, English, Arabic of Morocco and of the Mashriq. */
const MONTHS = [
  'janvier janv jan january يناير جانفي كانون-الثاني',
  'février fevrier févr fev fév february feb فبراير فيفري شباط',
  'mars mar march مارس اذار',
  'avril avr april apr أبريل ابريل أفريل نيسان',
  'mai may ماي مايو أيار',
  'juin june jun يونيو يونيه جوان حزيران',
  'juillet juil july jul يوليوز يوليو يوليه جويلية تموز',
  'août aout aoû august aug غشت أغسطس اغسطس أوت آب',
  'septembre sept sep september شتنبر سبتمبر أيلول',
  'octobre oct october أكتوبر اكتوبر تشرين-الأول',
  'novembre nov november نونبر نوفمبر تشرين-الثاني',
  'décembre decembre déc dec december دجنبر ديسمبر كانون-الأول',
];

/** Seasons and halves of a year say the year only. */
const SEASONS =
  'printemps été ete automne hiver spring summer autumn fall winter ربيع صيف خريف شتاء الربيع الصيف الخريف الشتاء';

const NOW =
  "aujourd'hui;aujourdhui;auj;à ce jour;a ce jour;présent;present;le présent;actuel;actuelle;actuellement;en cours;" +
  'maintenant;ce jour;now;current;currently;today;ongoing;to date;till date;till now;until now;' +
  'الآن;الان;إلى الآن;حتى الآن;لحد الآن;إلى يومنا هذا;يومنا هذا;حدود الآن;حدود الساعة;غاية الآن;غاية اليوم;الساعة;اليوم;إلى اليوم;حتى اليوم;الحاضر;الوقت الحالي;الوقت الحاضر;الوقت الراهن;حاليا;حالياً';

/** Number of a month by the folded form of its name. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [plain(name.replace('-', ' ')), index + 1] as const)),
);

/** A name as a pattern that lets accents go: « février », « fevrier », « FÉVRIER ». */
function loose(name: string): string {
  return [...name.replace('-', ' ')]
    .map((letter) => {
      const base = letter.normalize('NFD').charAt(0);
      if (letter === ' ') return ' ';
      if (base !== letter) return `(?:${letter}|${base})`;
      if (letter === 'ا') return '[اأإآ]';
      if (letter === "'") return "['’ʼ]";
      return letter;
    })
    .join('');
}

function alternatives(names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(loose)
    .join('|');
}

/** Sources of patterns, for use with the flags `iu` on text whose digits are 0–9. */
export const MONTH = `(?:${alternatives(MONTHS.flatMap((names) => names.split(' ')))})(?!\\p{L})\\.?`;
export const SEASON = `(?:${alternatives(SEASONS.split(' '))})(?!\\p{L})`;
export const PRESENT = `(?:${alternatives(NOW.split(';'))})(?!\\p{L})\\.?`;
