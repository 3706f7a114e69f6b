import type { DomainFile } from '../src/taxonomy/format.ts';

/** Tongues spoken and written, and what is done with them. */
export const languages: DomainFile = {
  id: 'languages',
  labels: { fr: 'Langues', en: 'Languages', ar: 'اللغات' },
  skills: `
arabic language
  fr Arabe {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue arabe ; arabe classique ; arabe littéraire ; arabe standard ; arabophone
  en Arabic {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Arabic language ; Modern Standard Arabic ; classical Arabic
  ar العربية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة العربية ; عربية فصحى ; العربية الفصحى ; لغة عربية

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
  fr Français {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue française ; francophone ; DELF ; DALF ; TCF {case near}
  en French {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; French language ; French-speaking ; French speaker
  ar الفرنسية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الفرنسية

english language
  fr Anglais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue anglaise ; anglophone ; TOEIC ; TOEFL ; IELTS ; anglais technique ; anglais professionnel
  en English {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; English language ; English-speaking ; TOEIC ; TOEFL ; IELTS ; business English
  ar الإنجليزية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; الانجليزية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الإنجليزية ; الإنكليزية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة}

spanish language
  fr Espagnol {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue espagnole ; castillan ; hispanophone ; DELE {case near}
  en Spanish {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Spanish language ; Spanish-speaking
  ar الإسبانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الإسبانية

german language
  fr Allemand {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue allemande ; germanophone
  en German {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; German language ; German-speaking
  ar الألمانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الألمانية

italian language
  fr Italien {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue italienne
  en Italian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Italian language
  ar الإيطالية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الإيطالية

portuguese language
  fr Portugais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue portugaise
  en Portuguese {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Portuguese language
  ar البرتغالية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة البرتغالية

dutch language
  fr Néerlandais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue néerlandaise ; flamand
  en Dutch {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Dutch language
  ar الهولندية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الهولندية

chinese language
  fr Chinois {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; mandarin ; langue chinoise ; HSK {case near}
  en Chinese {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Mandarin ; Mandarin Chinese ; Chinese language
  ar الصينية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الصينية ; الماندرين

turkish language
  fr Turc {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue turque
  en Turkish {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Turkish language
  ar التركية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة التركية

russian language
  fr Russe {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue russe
  en Russian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Russian language
  ar الروسية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الروسية

japanese language
  fr Japonais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue japonaise
  en Japanese {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Japanese language
  ar اليابانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة اليابانية

sign-language language
  fr Langue des signes ; langue des signes marocaine ; LSF {case near}
  en Sign language ; Moroccan Sign Language
  ar لغة الإشارة ; لغة الإشارات

translation skill
  fr Traduction ; traducteur ; traduire ; traduction de documents ; traduction technique ; traducteur assermenté ; traduire … site ; traduire … documents
  en Translation ; translator ; technical translation ; document translation ; translate {near=english,french,arabic,spanish,texts,documents} ; translate … website
  ar الترجمة ; ترجمة ; مترجم ; مترجمة ; ترجمة الوثائق ; ترجمان محلف ; ترجمة الموقع ; يترجم

interpreting skill
  fr Interprétariat ; interprète de conférence ; interprétation simultanée ; interprétation de conférence
  en Language interpreting ; conference interpreter ; simultaneous interpreting ; interpretation services
  ar الترجمة الفورية ; ترجمة شفوية ; مترجم فوري
  near translation

localisation skill
  fr Localisation de contenus ; localisation de logiciels ; internationalisation ; i18n ; adaptation linguistique
  en Localisation ; localization ; internationalisation ; internationalization ; i18n
  ar توطين المحتوى ; تعريب البرمجيات ; التعريب
  near translation

translation-software tool
  fr Outils d’aide à la traduction ; Trados ; SDL Trados ; Trados Studio ; memoQ ; traduction assistée par ordinateur ; OmegaT ; Wordfast
  en Translation software ; Trados ; SDL Trados ; Trados Studio ; memoQ ; computer-assisted translation ; CAT tools ; OmegaT ; Wordfast
  ar برامج المساعدة على الترجمة ; الترجمة بمساعدة الحاسوب ; برنامج ترادوس
  near translation localisation

subtitling skill
  fr Sous-titrage ; sous-titres ; sous-titreur ; transcription ; transcription audio
  en Subtitling ; subtitles ; transcription ; audio transcription ; captioning
  ar الترجمة النصية للفيديو ; السترجة ; ترجمة الأفلام ; التفريغ الصوتي
  near translation video-editing

proofreading skill
  fr Relecture et correction ; relecteur-correcteur ; correction orthographique ; relecture de textes ; correcteur de textes
  en Proofreading ; proofreader ; copy editing ; copyediting
  ar التدقيق اللغوي ; مدقق لغوي ; التصحيح اللغوي ; المراجعة اللغوية
  near copywriting
`,
};
