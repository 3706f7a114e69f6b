import { findPhrases, phrases, type Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { Level } from '../types.ts';
import type { Passage } from './passages.ts';

const LEVELS: readonly (readonly [Level, ReturnType<typeof phrases>])[] = [
  [
    'beginner',
    phrases(`
  débutant ; débutante ; notions ; notion ; bases ; base ; initiation ; niveau débutant ; scolaire ; a1 ;
  a2 ; élémentaire ; connaissances de base ; beginner ; basic ; basics ; basic knowledge ; elementary ;
  junior ; novice ; مبتدئ ; مبتدئة ; مبادئ ; أساسيات ; معرفة أولية ; مستوى مبتدئ ;
  en cours d apprentissage
`),
  ],
  [
    'intermediate',
    phrases(`
  intermédiaire ; niveau intermédiaire ; b1 ; b2 ; bonne connaissance ; bonnes connaissances ;
  bonnes notions ; opérationnel ; opérationnelle ; intermediate ; working knowledge ; good knowledge ;
  متوسط ; متوسطة ; مستوى متوسط ; معرفة جيدة ; جيد
`),
  ],
  [
    'advanced',
    phrases(`
  avancé ; avancée ; confirmé ; confirmée ; maîtrise ; maîtrisé ; bonne maîtrise ; très bonne maîtrise ;
  maîtrise parfaite ; parfaite maîtrise ; excellente maîtrise ; courant ; couramment ; c1 ; niveau avancé ;
  approfondie ; advanced ; proficient ; proficiency ; fluent ; fluently ; strong ; strong knowledge ;
  solid ; senior ; متقدم ; متقدمة ; مستوى متقدم ; إتقان ; أتقن ; متمكن ; متمكنة ; بطلاقة ; طلاقة ; جيد جدا ;
  ممتاز
`),
  ],
  [
    'expert',
    phrases(`
  expert ; experte ; expertise ; spécialiste ; bilingue ; langue maternelle ; maternelle ; natif ; native ;
  c2 ; native speaker ; mother tongue ; bilingual ; specialist ; خبير ; خبيرة ; اللغة الأم ; لغة أم ;
  لغتي الأم ; متخصص ; متخصصة
`),
  ],
];

/** A level and where it is written. */
export interface StatedLevel {
  readonly run: Run;
  readonly level: Level;
}

/** Every level that a passage states, the highest first. */
export function findLevels(tokens: readonly Token[], passage: Passage): StatedLevel[] {
  return [...LEVELS]
    .reverse()
    .flatMap(([level, known]) => findPhrases(tokens, passage, known).map((run) => ({ run, level })));
}
