import { describe, expect, it } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import { understandWith } from './understand.ts';

const ids = (text: string): string[] => understandWith(builtinTaxonomy(), text).map(({ skillId }) => skillId);

describe('words that are also ordinary words', () => {
  it.each([
    ['Le printemps (spring) est une belle saison'],
    ['Rendez-vous express à Rabat, café express, transport express'],
    ['Une vue sur la mer, en vue de rencontrer, point de vue'],
    ['Access denied. Word for word. In other words, a swift reply.'],
    ['The rust on the car, a flask of tea, go home, let us go to the sea'],
    ['Go to the office, Go for it'],
    ['Un ordinateur avec 8 Go de RAM et 512 Go de SSD'],
    ['Société Atlas SAS au capital de 10 000 DH'],
    ['M. R. Alami, vitamine C, le point C, groupe sanguin A'],
    ['La date limite, le cours de la séance, en cours, au cours de la semaine'],
    ['He tried to excel at school, Excel at what you do, and to access the building'],
    ['Les élèves sages boivent une tisane de sauge'],
    ["J'ai acheté un jus d'avocat, une salade d'avocats à l'huile"],
    ['Un tableau de Majorelle, le tableau noir'],
    ['une entreprise française, le marché allemand, des clients espagnols, the French market, السوق الإسبانية'],
    ['a thorough and rigorous process, data integrity, customer engagement, craft a plan, the physical outlook'],
    ['en collaboration avec les services, la conformité des lots, la fiabilité de la porte'],
    ['السلام عليكم ورحمة الله وبركاته، اسمي فاطمة وأسكن في مدينة الدار البيضاء'],
    ['جيت البارح من فاس وبغيت نشوفكم'],
  ])('nothing in: %s', (text) => expect(ids(text)).toEqual([]));

  it.each([
    ['Langages : C, C++, Java, R', ['c-language', 'cpp', 'java', 'r-language']],
    ['Développement en Go et Rust', ['go', 'rust']],
    ['programmé en C sur STM32', ['c-language', 'stm32']],
    ['Statistiques avec R, SAS et SPSS', ['statistics', 'r-language', 'sas-software', 'spss']],
    ['Spring Boot, Hibernate', ['spring-boot', 'hibernate']],
    ['Java / Spring', ['java', 'spring']],
    ['Node, Express, MongoDB', ['nodejs', 'express-js', 'mongodb']],
    ['Word, Excel, PowerPoint', ['word', 'excel', 'powerpoint']],
    ['Maîtrise d’Excel', ['excel']],
    ['Python (Flask, Django)', ['python', 'flask', 'django']],
    ['Applications iOS en Swift', ['ios-development', 'swift']],
    ['Power BI ou Tableau', ['power-bi', 'tableau']],
    ['React, Vue et Angular', ['react', 'vue', 'angular']],
    ['HTML/CSS/JS', ['html', 'css', 'javascript']],
    ['UX/UI design', ['ux-design', 'ui-design']],
    ['C/C++', ['c-language', 'cpp']],
    ['CI/CD', ['continuous-integration']],
    ['Anglais, public relations', ['english', 'public-relations']],
    ['.NET, C#', ['dotnet', 'csharp']],
    ['Compétences\n- C\n- R\n- Go', ['c-language', 'r-language', 'go']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  it('takes a guarded word alone in its text for the skill: it was typed for that', () => {
    expect(ids('Flask')).toEqual(['flask']);
    expect(ids('Go')).toEqual(['go']);
    expect(ids('go')).toEqual([]);
  });

  it('keeps Java and JavaScript, React and React Native, apart', () => {
    expect(ids('JavaScript')).toEqual(['javascript']);
    expect(ids('Java Script')).toEqual(['javascript']);
    expect(ids('Java')).toEqual(['java']);
    expect(ids('React Native')).toEqual(['react-native']);
    expect(ids('Ruby on Rails')).toEqual(['ruby-on-rails']);
  });

  it('joins the words of a term over a line that wraps, but not over two items of a list', () => {
    const wrapped = 'Responsable pendant quatre ans, dans une grande entreprise de la place, de la gestion\nde projets';
    expect(ids(wrapped)).toContain('project-management');
    expect(ids('Marketing\nDigital')).toEqual(['marketing']);
  });

  it('accepts the spellings of one name', () => {
    for (const text of ['nodejs', 'node.js', 'Node JS', 'NODE.JS', 'Node-js']) expect(ids(text)).toEqual(['nodejs']);
    for (const text of ['Power BI', 'PowerBI', 'power bi']) expect(ids(text)).toEqual(['power-bi']);
    for (const text of ['développeur web', 'Développeuse Web', 'développeur·se web', 'developpeurs web']) {
      expect(ids(text)).toEqual(['web-development']);
    }
    for (const text of ['قاعدة البيانات', 'قواعد بيانات', 'وقواعد البيانات', 'بقواعد البيانات', 'لقواعد البيانات']) {
      expect(ids(text)).toEqual(['databases']);
    }
  });
});
