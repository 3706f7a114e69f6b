import { describe, expect, it } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import type { NeedSkill } from '../types.ts';
import { understandNeedWith } from './need.ts';

const understandNeed = (text: string): NeedSkill[] => understandNeedWith(builtinTaxonomy(), text);
const asked = (text: string, importance: string): string[] =>
  understandNeed(text)
    .filter((skill) => skill.importance === importance && skill.weight > 0)
    .map(({ skillId }) => skillId);

describe('a need in plain words', () => {
  it.each([
    ["je cherche quelqu'un pour refaire mon site et gérer les pubs Facebook", ['website-redesign', 'social-ads']],
    [
      'je veux vendre mes tapis en ligne, faire de belles photos et de la pub sur Instagram',
      ['ecommerce', 'photography', 'social-ads'],
    ],
    ["quelqu'un pour tenir ma comptabilité et faire les déclarations de TVA", ['accounting', 'vat']],
    [
      "Nous avons besoin d'un ingénieur pour une installation photovoltaïque et l'irrigation goutte à goutte",
      ['pv-installation', 'drip-irrigation'],
    ],
    [
      'I need somebody to build a small app for my restaurant and take nice photos',
      ['mobile-development', 'photography'],
    ],
    ['Need someone to fix our Excel reports and build a dashboard', ['excel', 'data-visualisation']],
    ['نبحث عن مطور تطبيقات الهاتف بخبرة في فلاتر', ['mobile-development', 'flutter']],
    ['أبحث عن شخص يبيع منتجاتي على الإنترنت ويصور المنتجات', ['ecommerce', 'product-photography']],
    ['بغيت شي واحد يصاوب ليا سيت ويب ويدير ليا الماركوتينغ', ['web-development', 'marketing']],
    ['bghit chi developpeur react w nodejs li 3ando 2 ans', ['react', 'nodejs']],
    [
      'khassni wa7ed li kay3ref ydir site web w gérer les réseaux sociaux',
      ['web-development', 'social-media-management'],
    ],
  ])('%s', (text, expected) => expect(asked(text, 'required')).toEqual(expected));
});

describe('a pasted offer', () => {
  const offer = `We are a fast-growing fintech founded in 2019 in Casablanca, leader in mobile payment.
We are looking for a senior backend engineer with 5+ years of experience in Java and Spring Boot.

Requirements:
- Strong knowledge of PostgreSQL and microservices
- Docker, Kubernetes and CI/CD
- Good communication skills, fluent English

Nice to have:
- Kafka
- Experience with AWS

What we offer: remote work, health insurance, Spanish classes`;

  it('tells required from desired by its sections', () => {
    expect(asked(offer, 'required')).toEqual([
      'backend-development',
      'java',
      'spring-boot',
      'postgresql',
      'microservices',
      'docker',
      'kubernetes',
      'continuous-integration',
      'communication',
      'english',
    ]);
    expect(asked(offer, 'desired')).toEqual(['kafka', 'aws']);
  });

  it('leaves out the company and what it offers', () => {
    const ids = understandNeed(offer).map(({ skillId }) => skillId);
    expect(ids).not.toContain('fintech');
    expect(ids).not.toContain('insurance');
    expect(ids).not.toContain('spanish');
  });

  it('weighs years and mastery most, transversal skills half', () => {
    const weights = Object.fromEntries(understandNeed(offer).map(({ skillId, weight }) => [skillId, weight]));
    expect(weights).toMatchObject({ java: 1, postgresql: 1, docker: 0.9, communication: 0.45 });
  });

  it('reads sections in French', () => {
    const text = `Notre entreprise
Leader du SEO au Maroc, nous faisons du marketing digital.
Vos missions :
- Développement d'API REST avec Laravel
Compétences souhaitées :
- Docker
- Vue.js`;
    expect(asked(text, 'required')).toEqual(['rest-api', 'laravel']);
    expect(asked(text, 'desired')).toEqual(['docker', 'vue']);
  });

  it('reads sections in Arabic', () => {
    const text = `من نحن
شركة رائدة في السياحة القروية
المتطلبات:
- خبرة سنتين على الأقل في التسويق الرقمي وصناعة المحتوى
- إتقان الفرنسية
مهارات مفضلة:
- التصوير الفوتوغرافي ومونتاج الفيديو`;
    expect(asked(text, 'required')).toEqual(['digital-marketing', 'content-marketing', 'french']);
    expect(asked(text, 'desired')).toEqual(['photography', 'video-editing']);
    expect(understandNeed(text)[0]?.years).toBe(2);
  });
});

describe('what would be welcome', () => {
  it.each([
    ['Maîtrise de React, la connaissance de Vue.js serait un plus.', ['react'], ['vue']],
    ['Un site en React, Vue.js serait un plus', ['react'], ['vue']],
    ['Docker, Kubernetes seraient un plus', [], ['docker', 'kubernetes']],
    ['PHP ; la connaissance de Docker, Git et Linux serait un plus', ['php'], ['docker', 'git', 'linux']],
    ['Connaissance de Docker, Git et Linux appréciée', [], ['docker', 'git', 'linux']],
    ['PHP et MySQL. Idéalement Docker et Git.', ['php', 'mysql'], ['docker', 'git']],
    ["L'anglais n'est pas obligatoire mais apprécié. Espagnol courant.", ['spanish'], ['english']],
    ['Un plus : Docker, Kubernetes', [], ['docker', 'kubernetes']],
    ['French required, English a plus.', ['french'], ['english']],
    ['Anglais obligatoire, espagnol souhaité', ['english'], ['spanish']],
    ['Java required; German is a plus', ['java'], ['german']],
    ['Python. Preferably Django.', ['python'], ['django']],
    ['محاسب، يفضل معرفة برنامج ساج', ['accounting'], ['sage']],
    ['التصريح بالضريبة على القيمة المضافة، معرفة بمدونة الشغل ميزة إضافية', ['vat'], ['labour-law']],
    ['khassni wa7ed kay3ref figma, o ila kan 3aref photoshop mezyan', ['figma'], ['photoshop']],
    ['Profil souhaité : développeur React', ['react'], []],
  ])('%s', (text, required, desired) => {
    expect(asked(text, 'required')).toEqual(required);
    expect(asked(text, 'desired')).toEqual(desired);
  });

  it('gives weight 0 to what is said not to be needed', () => {
    const [english] = understandNeed("Pas besoin d'anglais.");
    expect(english).toMatchObject({ skillId: 'english', score: 0, weight: 0 });
    expect(understandNeed('UX not required').every(({ weight }) => weight === 0)).toBe(true);
  });
});

it.each([
  ['Nous cherchons un comptable. Nous ne demandons pas d’anglais.', 'english'],
  ['We need a bookkeeper. No coding needed.', 'programming'],
  ['نبحث عن محاسب. لا نشترط الإنجليزية.', 'english'],
])('what a need says it does not ask for is not asked for: %s', (text, skillId) => {
  const asked = understandNeed(text).filter(({ score }) => score > 0);
  expect(asked.map((skill) => skill.skillId)).not.toContain(skillId);
  expect(asked.length).toBeGreaterThan(0);
});
