import { describe, expect, it } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import type { UnderstoodSkill } from '../types.ts';
import { understandWith } from './understand.ts';

const understand = (text: string): UnderstoodSkill[] => understandWith(builtinTaxonomy(), text);
const possessed = (text: string): string[] =>
  understand(text)
    .filter(({ score }) => score > 0)
    .map(({ skillId }) => skillId);
const find = (text: string, skillId: string): UnderstoodSkill | undefined =>
  understand(text).find((skill) => skill.skillId === skillId);

describe('a CV in French', () => {
  const cv = `Développeuse full-stack — Casablanca

EXPÉRIENCE PROFESSIONNELLE
2019 – 2022 : Développeuse web, agence numérique, Casablanca
• Applications web avec Laravel et Vue.js, boutique en ligne PrestaShop
• Requêtes MySQL, cache Redis, déploiement avec Docker et GitLab CI
• Encadrement de deux stagiaires, méthode agile (Scrum)

COMPÉTENCES
Langages : PHP, JavaScript, TypeScript, Python, SQL, HTML5, CSS3
Frameworks : Symfony (notions), React (débutante)
Langues : arabe (langue maternelle), français (courant), anglais (B2), tamazight

CENTRES D'INTÉRÊT
Randonnée, photographie, lecture`;

  it('gives its skills in the order of the text', () => {
    expect(possessed(cv)).toEqual([
      'fullstack-development',
      'web-development',
      'laravel',
      'vue',
      'ecommerce-sites',
      'prestashop',
      'mysql',
      'redis',
      'docker',
      'gitlab-ci',
      'team-management',
      'agile',
      'scrum',
      'php',
      'javascript',
      'typescript',
      'python',
      'sql',
      'html',
      'css',
      'symfony',
      'react',
      'arabic',
      'french',
      'english',
      'tamazight',
      'photography',
    ]);
  });

  it('reads the levels beside them', () => {
    expect(find(cv, 'symfony')?.level).toBe('beginner');
    expect(find(cv, 'react')?.level).toBe('beginner');
    expect(find(cv, 'arabic')?.level).toBe('expert');
    expect(find(cv, 'french')?.level).toBe('advanced');
    expect(find(cv, 'english')?.level).toBe('intermediate');
    expect(find(cv, 'tamazight')?.level).toBeUndefined();
  });

  it('trusts a job more than a list, and a hobby less', () => {
    expect(find(cv, 'laravel')?.score).toBe(0.9);
    expect(find(cv, 'typescript')?.score).toBe(0.8);
    expect(find(cv, 'photography')?.score).toBe(0.4);
  });
});

describe('a CV in Arabic', () => {
  const cv = `مهندسة معلوماتيات – الرباط

الخبرة المهنية
- مطورة تطبيقات أندرويد بلغة كوتلن وتطبيقات فلاتر، وربطها بواجهات برمجة التطبيقات (2018 – 2022)
- متدربة في تحليل البيانات: إعداد لوحات القيادة باستعمال باور بي آي وإكسل

المهارات
البرمجة: جافا، بايثون، جافا سكريبت
قواعد البيانات: MySQL وMongoDB
العمل الجماعي وحل المشكلات وتدبير الوقت

اللغات
العربية: اللغة الأم، الفرنسية: جيد جدا، الإنجليزية: متوسط`;

  it('gives its skills, through articles, prefixed letters and Latin names', () => {
    expect(possessed(cv)).toEqual(
      expect.arrayContaining([
        'android-development',
        'kotlin',
        'flutter',
        'api-development',
        'data-analysis',
        'data-visualisation',
        'power-bi',
        'excel',
        'programming',
        'java',
        'python',
        'javascript',
        'databases',
        'mysql',
        'mongodb',
        'teamwork',
        'problem-solving',
        'time-management',
      ]),
    );
  });

  it('reads the levels of tongues', () => {
    expect(find(cv, 'arabic')?.level).toBe('expert');
    expect(find(cv, 'french')?.level).toBe('advanced');
    expect(find(cv, 'english')?.level).toBe('intermediate');
  });
});

describe('a CV in English', () => {
  const cv = `Marketing manager with ten years' experience in brand strategy, social media and Google Ads.
Managed a team of six. Fluent in English, French and Arabic; basic Spanish.
Comfortable with HubSpot and Salesforce; no Photoshop experience.`;

  it('gives skills, years and levels', () => {
    expect(possessed(cv)).toEqual([
      'marketing',
      'brand-strategy',
      'social-media-management',
      'google-ads',
      'team-management',
      'english',
      'french',
      'arabic',
      'spanish',
      'hubspot',
      'salesforce',
    ]);
    expect(find(cv, 'brand-strategy')?.years).toBe(10);
    expect(find(cv, 'google-ads')?.years).toBe(10);
    expect(find(cv, 'french')?.level).toBe('advanced');
    expect(find(cv, 'spanish')?.level).toBe('beginner');
    expect(find(cv, 'photoshop')?.score).toBe(0);
  });
});

describe('what is said not to be there, or only wished for', () => {
  it.each([
    ["Pas d'expérience en Java ni Angular, mais je maîtrise Python.", ['java', 'angular'], ['python']],
    ["Sans expérience en comptabilité, je pratique l'audit.", ['accounting'], ['audit']],
    ["Je ne connais pas Docker ; j'utilise Git.", ['docker'], ['git']],
    ['No experience in Python, Django or Flask but strong in PHP.', ['python', 'django', 'flask'], ['php']],
    ["I don't know Java. I have never used Docker. I use Git.", ['java', 'docker'], ['git']],
    ['I have no SEO knowledge but I do copywriting.', ['seo'], ['copywriting']],
    ['بدون خبرة في بايثون، لكن أتقن جافا', ['python'], ['java']],
    ['ليس لدي خبرة في المحاسبة', ['accounting'], []],
    ['ma3ndich tajriba f Laravel walakin kan3ref PHP', ['laravel'], ['php']],
  ])('negated: %s', (text, negated, kept) => {
    expect(possessed(text)).toEqual(kept);
    for (const id of negated) {
      expect(find(text, id)?.score).toBe(0);
      expect(find(text, id)?.mentions.every((mention) => mention.negated)).toBe(true);
    }
  });

  it.each([
    ['Je souhaite apprendre Flutter et Kotlin.', ['flutter', 'kotlin']],
    ["J'aimerais me spécialiser en IoT.", ['internet-of-things']],
    ['Motivée pour me former au marketing digital', ['digital-marketing']],
    ['I would love to learn Rust and Go.', ['rust', 'go']],
    ['Eager to learn Kubernetes', ['kubernetes']],
    ['أرغب في تعلم فلاتر وقواعد البيانات', ['flutter', 'databases']],
    ['أطمح إلى اكتساب خبرة في تحليل البيانات', ['data-analysis']],
    ['bghit nt3llem Python', ['python']],
  ])('wished for: %s', (text, wished) => {
    for (const id of wished) {
      expect(find(text, id)?.score).toBe(0);
      expect(find(text, id)?.mentions.every((mention) => mention.wished)).toBe(true);
    }
  });

  it('does not stop at « not only », nor outlive the sentence', () => {
    expect(possessed('Not only React but also Vue.')).toEqual(['react', 'vue']);
    expect(possessed('Non seulement React mais aussi Vue.js.')).toEqual(['react', 'vue']);
    expect(possessed("Pas d'expérience en Java. PHP et MySQL au quotidien.")).toEqual(['php', 'mysql']);
  });

  it('counts a skill that is possessed in one place, whatever another says', () => {
    const skill = find('Je souhaite apprendre React. Projet : site en React et Node.js.', 'react');
    expect(skill?.score).toBeGreaterThan(0);
    expect(skill?.mentions.map(({ wished }) => wished)).toEqual([true, false]);
  });
});

describe('levels', () => {
  it.each([
    ['Fluent in English, French and Arabic', 'arabic', 'advanced'],
    ['Anglais : courant, espagnol : notions', 'spanish', 'beginner'],
    ['Notions de React, Docker, Git', 'react', 'beginner'],
    ['Notions de React, Docker, Git', 'docker', undefined],
    ['Notions de React et Docker, Git', 'docker', 'beginner'],
    ['مبادئ OpenCV، TensorFlow، Python', 'tensorflow', undefined],
    ['basic PowerPoint, Canva', 'canva', undefined],
    ['Expert React, débutant en Vue.js', 'react', 'expert'],
    ['Expert React, débutant en Vue.js', 'vue', 'beginner'],
    ['Bonne maîtrise de Photoshop', 'photoshop', 'advanced'],
    ['مستوى متقدم في الإنجليزية', 'english', 'advanced'],
  ])('%s → %s %s', (text, skillId, level) => expect(find(text, skillId)?.level).toBe(level));
});

describe('years of experience', () => {
  it.each([
    ["5 ans d'expérience en React", 'react', 5],
    ["5 ans d'expérience en React et Node.js", 'nodejs', 5],
    ['Développeur web React, 5 ans d’expérience', 'web-development', 5],
    ['Développeur web React, 5 ans d’expérience', 'react', 5],
    ['React (5 ans), PHP (2 ans)', 'react', 5],
    ['React (5 ans), PHP (2 ans)', 'php', 2],
    ['PHP depuis 7 ans', 'php', 7],
    ['3+ years of Java', 'java', 3],
    ['2-4 years with Docker', 'docker', 2],
    ['Kotlin for 6 years', 'kotlin', 6],
    ['10yrs Python', 'python', 10],
    ['trois ans de comptabilité', 'accounting', 3],
    ['خبرة خمس سنوات في تطوير الويب', 'web-development', 5],
    ['خبرة سنتين على الأقل في المحاسبة', 'accounting', 2],
    ['٣ سنوات من التسويق الرقمي', 'digital-marketing', 3],
  ])('%s → %s %i', (text, skillId, years) => expect(find(text, skillId)?.years).toBe(years));

  it('is not an age, nor a far number, nor passed on to another family', () => {
    expect(find('Âge : 25 ans, PHP', 'php')?.years).toBeUndefined();
    expect(find('25 years old, PHP developer', 'php')?.years).toBeUndefined();
    expect(find('PHP, 25 ans, célibataire', 'php')?.years).toBeUndefined();
    expect(find('PHP il y a 3 ans', 'php')?.years).toBeUndefined();
    expect(find('PHP 3 years ago', 'php')?.years).toBeUndefined();
    expect(find('Développeur PHP, 5 ans d’expérience', 'php')?.years).toBe(5);
    expect(find('2 ans en vente B2B, permis B', 'driving')?.years).toBeUndefined();
    expect(find('Société créée il y a 12 ans. PHP.', 'php')?.years).toBeUndefined();
  });
});

describe('misspellings', () => {
  it.each([
    ['Javascrpit', 'javascript'],
    ['Postgressql', 'postgresql'],
    ['kuberntes', 'kubernetes'],
    ['photoshope', 'photoshop'],
    ['comptabilté', 'accounting'],
    ['référencemnt naturel', 'seo'],
    ['marketting digital', 'digital-marketing'],
    ['machin learnning', undefined],
    ['فوتوشب', 'photoshop'],
  ])('%s → %s', (text, skillId) => {
    const [skill] = understand(text);
    expect(skill?.skillId).toBe(skillId);
    if (skillId) expect(skill?.mentions[0]?.match).toBe('fuzzy');
    if (skillId) expect(skill?.score).toBe(0.6);
  });

  it('are not seen in ordinary words that are near', () => {
    const text =
      'Compatible avec la question de la lecture : un séminaire senior, la maquette du projecteur, le massage, ' +
      'a reaction, the destination, his activity, string theory, the pocket, an ambitious inventor, المهنية';
    expect(understand(text).filter(({ mentions }) => mentions.some(({ match }) => match === 'fuzzy'))).toEqual([]);
  });
});
