import type { Wording } from './wording.ts';

export const french: Wording = {
  headings: {
    profile: ['Profil', 'À propos', 'En bref'],
    work: ['Expérience professionnelle', 'Expériences', 'Parcours professionnel'],
    studies: ['Formation', 'Études', 'Formation et diplômes'],
    skills: ['Compétences', 'Compétences techniques', 'Savoir-faire'],
    languages: ['Langues'],
    certificates: ['Certifications'],
    projects: ['Projets', 'Projets personnels', 'Projets d’études'],
    more: ['Divers', 'Centres d’intérêt'],
  },
  now: 'aujourd’hui',
  stack: 'Environnement technique :',
  interests: [
    'football',
    'randonnée',
    'photographie',
    'lecture',
    'bénévolat associatif',
    'échecs',
    'cuisine',
    'théâtre',
  ],
  years: (years) => (years === 0 ? 'premier emploi' : years === 1 ? '1 an d’expérience' : `${years} ans d’expérience`),
  about(title, years, focus, person, source) {
    if (years === 0) {
      return `${person.woman ? 'Jeune diplômée motivée' : 'Jeune diplômé motivé'}, je cherche un premier poste. Mon domaine : ${focus}.`;
    }
    return source.pick([
      `${title}, ${years === 1 ? 'un an' : `${years} ans`} d’expérience. Mon domaine : ${focus}.`,
      `Depuis ${years === 1 ? 'un an' : `${years} ans`}, je travaille dans un domaine qui me passionne : ${focus}.`,
      `Mon métier : ${focus}. J’aime le travail soigné, les délais tenus et les équipes qui se parlent.`,
    ]);
  },
  withYears: (tool, years) => `${tool} (${years} ${years === 1 ? 'an' : 'ans'})`,
  withLevel: (tool, level) =>
    level === 'low' ? `notions de ${tool}`.replace(/de ([AEIOU])/, 'd’$1') : `${tool} – avancé`,
  notYet: (tool) => `Pas encore d’expérience en ${tool}.`,
  eager: (tool) => `Je souhaite me former à ${tool}.`,
  intern: (title) => `Stage – ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  projects: [
    (tool, other) => `Application de gestion d’une association sportive avec ${tool} et ${other}`,
    (tool) => `Projet de fin d’études réalisé avec ${tool}, mention très bien`,
    (tool, other) => `Prototype présenté à un hackathon à Rabat (${tool}, ${other})`,
    (tool) => `Outil libre publié en ligne, écrit avec ${tool}`,
  ],
  works: [
    'Projet de fin d’études mené dans une coopérative, mention très bien',
    'Finaliste d’un concours national de l’entrepreneuriat étudiant',
    'Membre du bureau d’une association étudiante pendant deux ans',
    'Étude de cas réalisée pour une commune rurale',
  ],
  tasks: [
    'Rédaction de la documentation et passation aux collègues',
    'Formation de deux nouveaux arrivants',
    'Réunions hebdomadaires avec les clients et comptes rendus',
    'Devis, planning et suivi jusqu’à la livraison',
    'Participation à la réponse à un appel d’offres public',
    'Remplacement du responsable pendant six mois',
    'Veille et partage de bonnes pratiques dans l’équipe',
    'Travail à distance avec une équipe répartie entre trois villes',
  ],
  tongues: {
    ar: {
      native: 'Arabe : langue maternelle',
      fluent: 'Arabe : courant',
      good: 'Arabe : bon niveau',
      some: 'Arabe : notions',
    },
    fr: {
      native: 'Français : langue maternelle',
      fluent: 'Français : courant (C1)',
      good: 'Français : B2',
      some: 'Français : B1',
    },
    en: {
      native: 'Anglais : langue maternelle',
      fluent: 'Anglais : courant (C1)',
      good: 'Anglais : B2',
      some: 'Anglais : notions (A2)',
    },
    es: {
      native: 'Espagnol : langue maternelle',
      fluent: 'Espagnol : courant',
      good: 'Espagnol : B1',
      some: 'Espagnol : notions',
    },
    de: {
      native: 'Allemand : langue maternelle',
      fluent: 'Allemand : C1',
      good: 'Allemand : B1',
      some: 'Allemand : A2',
    },
    zgh: {
      native: 'Tamazight : langue maternelle',
      fluent: 'Tamazight : courant',
      good: 'Tamazight : oral',
      some: 'Tamazight : notions',
    },
  },
  employers: [
    'Banque de la place',
    'Groupe de distribution',
    'Agence web',
    'Cabinet de conseil',
    'Administration publique',
    'Groupe industriel',
    'Centre de services',
    'En indépendant',
  ],
};
