import type { CvLine } from './cvLines.ts';
import { type DateSpan, findDates } from './dates.ts';
import { phraseSet, plain } from './plain.ts';

/** What a label beside a value stands for, in forms such as Europass. */
type Field = 'when' | 'position' | 'employer' | 'degree' | 'institution' | 'area' | 'location' | 'tasks';

const LABELS: readonly (readonly [Field, ReadonlySet<string>])[] = (
  [
    ['when', 'dates;date;période;periode;durée;dates d emploi;period;duration;from to;الفترة;المدة;التاريخ;تاريخ'],
    [
      'position',
      'fonction ou poste occupé;fonction;poste;poste occupé;intitulé du poste;emploi;position;job title;role;title;occupation or position held;الوظيفة;المنصب;الصفة;المهمة;المسمى الوظيفي',
    ],
    [
      'employer',
      'employeur;entreprise;société;organisme;organisme d accueil;organisation;company;employer;nom de l employeur;nom et adresse de l employeur;name and address of employer;المشغل;الشركة;جهة العمل;المقاولة',
    ],
    [
      'degree',
      'intitulé du diplôme;diplôme;diplôme obtenu;intitulé;titre de la qualification;titre de la qualification délivrée;degree;title of qualification awarded;الشهادة;الدبلوم',
    ],
    [
      'institution',
      'établissement;école;institution;université;nom de l établissement;établissement d enseignement;school;university;name and type of organisation;المعهد;الجامعة;المدرسة;الكلية;المؤسسة',
    ],
    [
      'area',
      'spécialité;option;filière;domaine;domaine d études;principales matières;field;major;speciality;التخصص;الشعبة',
    ],
    ['location', 'lieu;ville;adresse;location;city;المكان;المدينة'],
    [
      'tasks',
      'principales activités;activités;activités principales;missions;tâches;responsabilités;principales activités et responsabilités;main activities;main activities and responsibilities;tasks;responsibilities;المهام;المسؤوليات',
    ],
  ] as const
).map(([field, list]) => [field, phraseSet(list)] as const);

const HEADS: ReadonlySet<string> = new Set([
  ...LABELS.flatMap(([, names]) => [...names]),
  ...['annee', 'annees', 'year', 'years', 'السنه', 'السنوات', 'mention', 'description'],
]);

/** An entry of a form: each value once, as written. */
export type LabelledEntry = { [field in Exclude<Field, 'when' | 'tasks'>]?: string } & {
  when?: DateSpan;
  readonly body: CvLine[];
};

/** True for the heading of a table: « Période ⇥ Fonction ⇥ Établissement ». */
export function isTableHead(line: CvLine): boolean {
  return line.cells.length > 1 && line.cells.every((cell) => HEADS.has(plain(cell)));
}

/** The line without a label that only names what it says: « Poste : Déclarant » becomes « Déclarant ». */
export function withoutLabel(line: CvLine): CvLine {
  const label = labelOf(line);
  const names = label && ['position', 'employer', 'degree', 'institution'].includes(label.field);
  return names ? { ...line, text: label.value, cells: [label.value] } : line;
}

/** The entries of a section written as a form of labels and values; undefined where it is none. */
export function readForm(lines: readonly CvLine[]): LabelledEntry[] | undefined {
  const labelled = lines.map(labelOf);
  const named = new Set(labelled.flatMap((label) => (label ? [label.field] : [])));
  const isForm =
    named.has('employer') || named.has('institution') ? named.has('position') || named.has('degree') : false;
  if (!isForm) return undefined;
  const entries: LabelledEntry[] = [];
  const first = labelled.find((label) => label)?.field;
  lines.forEach((line, index) => {
    const label = labelled[index];
    const last = entries.at(-1);
    if (!label) {
      const [span] = findDates(line.text);
      if (span && span.end - span.start >= line.text.length * 0.6) entries.push({ when: span, body: [] });
      else last?.body.push(line);
      return;
    }
    const isNew = !last || (label.field === first && last[fieldOf(label.field)] !== undefined);
    const entry: LabelledEntry = isNew ? { body: [] } : last;
    if (isNew) entries.push(entry);
    put(entry, label.field, label.value, line);
  });
  return entries.filter((entry) => entry.employer ?? entry.position ?? entry.degree ?? entry.institution);
}

function fieldOf(field: Field): Exclude<Field, 'tasks'> {
  return field === 'tasks' ? 'position' : field;
}

function put(entry: LabelledEntry, field: Field, value: string, line: CvLine): void {
  const [span] = findDates(value);
  if (field === 'when') {
    if (span) entry.when = span;
  } else if (field === 'tasks') entry.body.push({ ...line, text: value, cells: [value] });
  else entry[field] ??= value;
}

function labelOf(line: CvLine): { field: Field; value: string } | undefined {
  const match = /^([^:：\t]{2,60}?)\s?(?:[:：]\s*|\t)(?=\S)/u.exec(line.text);
  if (!match?.[1]) return undefined;
  const name = plain(match[1]);
  const field = LABELS.find(([, names]) => names.has(name))?.[0];
  return field && { field, value: line.text.slice(match[0].length).replaceAll('\t', ' ').trim() };
}
