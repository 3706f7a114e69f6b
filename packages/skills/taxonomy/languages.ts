import type { DomainFile } from '../src/taxonomy/format.ts';

/** Tongues spoken and written, and what is done with them. */
export const languages: DomainFile = {
  id: 'languages',
  labels: { fr: 'Langues', en: 'Languages', ar: 'اللغات' },
  skills: `
arabic language
  fr Arabe ; langue arabe ; arabe classique ; arabe littéraire ; arabe standard ; arabophone
  en Arabic ; Arabic language ; Modern Standard Arabic ; classical Arabic
  ar العربية ; اللغة العربية ; عربية فصحى ; العربية الفصحى ; لغة عربية

darija language
  fr Darija ; arabe dialectal ; arabe marocain ; dialecte marocain ; dialectal marocain
  en Moroccan Arabic ; Darija ; Moroccan dialect
  ar الدارجة ; الدارجة المغربية ; العامية المغربية ; اللهجة المغربية
  near arabic

tamazight language
  fr Tamazight ; amazigh ; amazighe ; berbère ; langue amazighe ; tachelhit ; tarifit ; tachelhite ; chleuh
  en Tamazight ; Amazigh ; Berber ; Tashelhit ; Tarifit ; Amazigh language
  ar الأمازيغية ; اللغة الأمازيغية ; تمازيغت ; تشلحيت ; تاشلحيت ; تاريفيت ; ريفية {near=لغة,اللغة,لهجة}

hassaniya language
  fr Hassaniya ; arabe hassani ; hassani
  en Hassaniya ; Hassani Arabic
  ar الحسانية ; اللغة الحسانية
  near arabic

french language
  fr Français ; langue française ; francophone ; DELF ; DALF ; TCF {case near}
  en French ; French language ; French-speaking ; French speaker
  ar الفرنسية ; اللغة الفرنسية ; فرنسية {near=لغة,عربية,إنجليزية,انجليزية}

english language
  fr Anglais ; langue anglaise ; anglophone ; TOEIC ; TOEFL ; IELTS ; anglais technique ; anglais professionnel
  en English ; English language ; English-speaking ; TOEIC ; TOEFL ; IELTS ; business English
  ar الإنجليزية ; الانجليزية ; اللغة الإنجليزية ; إنجليزية ; انجليزية ; الإنكليزية

spanish language
  fr Espagnol ; langue espagnole ; castillan ; hispanophone ; DELE {case near}
  en Spanish ; Spanish language ; Spanish-speaking
  ar الإسبانية ; اللغة الإسبانية ; إسبانية {near=لغة,فرنسية,إنجليزية}

german language
  fr Allemand ; langue allemande ; germanophone
  en German ; German language ; German-speaking
  ar الألمانية ; اللغة الألمانية

italian language
  fr Italien ; langue italienne
  en Italian ; Italian language
  ar الإيطالية ; اللغة الإيطالية

portuguese language
  fr Portugais ; langue portugaise
  en Portuguese ; Portuguese language
  ar البرتغالية ; اللغة البرتغالية

dutch language
  fr Néerlandais ; langue néerlandaise ; flamand
  en Dutch ; Dutch language
  ar الهولندية ; اللغة الهولندية

chinese language
  fr Chinois ; mandarin ; langue chinoise ; HSK {case near}
  en Chinese ; Mandarin ; Mandarin Chinese ; Chinese language
  ar الصينية ; اللغة الصينية ; الماندرين

turkish language
  fr Turc ; langue turque
  en Turkish ; Turkish language
  ar التركية ; اللغة التركية

russian language
  fr Russe ; langue russe
  en Russian ; Russian language
  ar الروسية ; اللغة الروسية

japanese language
  fr Japonais ; langue japonaise
  en Japanese ; Japanese language
  ar اليابانية ; اللغة اليابانية

sign-language language
  fr Langue des signes ; langue des signes marocaine ; LSF {case near}
  en Sign language ; Moroccan Sign Language
  ar لغة الإشارة ; لغة الإشارات

translation skill
  fr Traduction ; traducteur ; traduire ; traduction de documents ; traduction technique ; traducteur assermenté ; traduire … site ; traduire … documents
  en Translation ; translator ; translating ; technical translation ; document translation ; translate ; translate … website
  ar الترجمة ; ترجمة ; مترجم ; مترجمة ; ترجمة الوثائق ; ترجمان محلف ; ترجمة الموقع ; يترجم

interpreting skill
  fr Interprétariat ; interprète de conférence ; interprétation simultanée ; interprétation de conférence
  en Interpreting ; conference interpreter ; simultaneous interpreting ; interpretation services
  ar الترجمة الفورية ; ترجمة شفوية ; مترجم فوري
  near translation

localisation skill
  fr Localisation de contenus ; localisation de logiciels ; internationalisation ; i18n ; adaptation linguistique
  en Localisation ; localization ; internationalisation ; internationalization ; i18n
  ar توطين المحتوى ; تعريب البرمجيات ; التعريب
  near translation

proofreading skill
  fr Relecture et correction ; relecteur-correcteur ; correction orthographique ; relecture de textes ; correcteur de textes
  en Proofreading ; proofreader ; copy editing ; copyediting
  ar التدقيق اللغوي ; مدقق لغوي ; التصحيح اللغوي ; المراجعة اللغوية
  near copywriting
`,
};
