import type { DomainFile } from '../src/taxonomy/format.ts';

/** Tongues spoken and written, and what is done with them. */
export const languages: DomainFile = {
  id: 'languages',
  labels: {
    fr: 'Langues',
    en: 'Languages',
    ar: 'اللغات',
  },
  skills: `
arabic language
  fr Arabe {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue arabe ; arabe classique ; arabe littéraire ; arabe standard ; arabophone
  en Arabic {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Arabic language ; Modern Standard Arabic ; classical Arabic
  ar العربية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة العربية ; عربية فصحى ; العربية الفصحى ; لغة عربية
  esco 33859d93-987c-4caa-a0a9-6159ea7bbc2a

darija language
  fr Darija ; arabe dialectal ; arabe marocain ; dialecte marocain ; dialectal marocain ; darija marocaine ; arabe dialectal marocain
  en Moroccan Arabic ; Darija ; Moroccan dialect ; Moroccan Darija
  ar الدارجة ; الدارجة المغربية ; العامية المغربية ; اللهجة المغربية
  near arabic

egyptian-arabic language
  fr Arabe égyptien ; dialecte égyptien ; arabe dialectal égyptien
  en Egyptian Arabic ; Egyptian dialect
  ar اللهجة المصرية ; العامية المصرية ; الدارجة المصرية
  near arabic

levantine-arabic language
  fr Arabe levantin ; dialecte levantin ; dialecte syro-libanais ; arabe syrien ; arabe libanais
  en Levantine Arabic ; Levantine dialect ; Syrian Arabic ; Lebanese Arabic
  ar اللهجة الشامية ; العامية الشامية ; اللهجة السورية ; اللهجة اللبنانية
  near arabic

gulf-arabic language
  fr Arabe du Golfe ; dialecte khaliji ; khaliji ; dialectes du Golfe
  en Gulf Arabic ; Khaleeji ; Gulf dialect
  ar اللهجة الخليجية ; العامية الخليجية ; اللهجات الخليجية
  near arabic

tamazight language
  fr Tamazight ; amazigh ; amazighe ; berbère {unless=tapis,bijoux,village,villages,tente} ; langue amazighe ; langue berbère
  en Tamazight ; Amazigh ; Berber {unless=rugs,rug,carpet,carpets,jewellery,village} ; Amazigh language ; Berber language
  ar الأمازيغية ; اللغة الأمازيغية ; تمازيغت ; لغة أمازيغية
  esco 6f34bd05-1297-4913-92ff-85a604242b2f

standard-amazigh language
  fr Amazigh standard ; tifinagh ; amazighe standard ; écriture tifinagh ; amazigh standard IRCAM ; IRCAM
  en Standard Amazigh ; Tifinagh ; Standard Moroccan Amazigh
  ar الأمازيغية المعيار ; تيفيناغ ; الأمازيغية المعيارية ; حرف تيفيناغ
  is tamazight

tachelhit language
  fr Tachelhit ; tachelhite ; chleuh ; tachelhiyt ; amazigh du Souss ; tasoussit ; chelha
  en Tashelhit ; Tachelhit ; Shilha ; Tashelhiyt
  ar تاشلحيت ; تشلحيت ; الشلحة ; السوسية {near=لغة,اللغة,لهجة}
  is tamazight

central-atlas-tamazight language
  fr Tamazight du Moyen Atlas ; tamazight de l’Atlas ; amazigh du Moyen Atlas ; amazigh de l’Atlas
  en Central Atlas Tamazight ; Middle Atlas Tamazight ; Atlas Tamazight
  ar أمازيغية الأطلس ; أمازيغية الأطلس المتوسط ; تمازيغت الأطلس
  is tamazight

tarifit language
  fr Tarifit ; rifain {near=langue,parlé,parler,dialecte,darija,tachelhit} ; amazigh du Rif ; berbère rifain ; tarifite
  en Tarifit ; Riffian ; Rif Berber ; Tarifit Berber
  ar تاريفيت ; ريفية {near=لغة,اللغة,لهجة} ; الريفية {near=لغة,اللغة,لهجة,أمازيغية} ; أمازيغية الريف
  is tamazight

kabyle language
  fr Kabyle ; langue kabyle ; taqbaylit
  en Kabyle ; Kabyle language
  ar القبائلية ; اللغة القبائلية
  near tamazight

hassaniya language
  fr Hassaniya ; arabe hassani ; hassani ; hassanya ; parler hassani
  en Hassaniya ; Hassani Arabic ; Hassaniya Arabic
  ar الحسانية ; اللغة الحسانية ; الثقافة الحسانية
  near arabic

french language
  fr Français {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue française ; francophone ; DELF ; DALF ; TCF {case near} ; français courant ; TEF {case near} ; français professionnel ; francophonie linguistique
  en French {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; French language ; French-speaking ; French speaker ; DELF ; DALF ; TCF {case near} ; business French
  ar الفرنسية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الفرنسية ; لغة فرنسية ; l fransawiya
  esco e747e77e-0ea1-4001-8b07-1d11946b5f1b

english language
  fr Anglais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue anglaise ; anglophone ; TOEIC ; TOEFL ; IELTS ; anglais technique ; anglais professionnel ; anglais courant ; Cambridge English ; Linguaskill ; anglais des affaires ; Duolingo English Test
  en English {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; English language ; English-speaking ; TOEIC ; TOEFL ; IELTS ; business English ; English speaker ; Cambridge English ; Linguaskill ; technical English ; Duolingo English Test
  ar الإنجليزية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; الانجليزية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الإنجليزية ; الإنكليزية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; لغة إنجليزية ; اختبار التوفل
  esco 6d3edede-8951-4621-a835-e04323300fa0

spanish language
  fr Espagnol {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue espagnole ; castillan ; hispanophone ; DELE {case near} ; SIELE ; espagnol courant
  en Spanish {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Spanish language ; Spanish-speaking ; DELE {case near} ; SIELE ; Spanish speaker ; Castilian
  ar الإسبانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الإسبانية ; لغة إسبانية
  esco 14ee9f76-3524-43d5-8a1a-5ba8283f8bd7

german language
  fr Allemand {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue allemande ; germanophone ; Goethe-Zertifikat ; TestDaF ; certificat Goethe ; ÖSD {case} ; telc Deutsch
  en German {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; German language ; German-speaking ; Goethe-Zertifikat ; TestDaF ; Goethe certificate ; telc Deutsch
  ar الألمانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الألمانية ; شهادة غوته ; لغة ألمانية
  esco 4812a4ea-dc55-4dc6-b9b0-4a59bba2c647

italian language
  fr Italien {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue italienne ; italophone ; CILS {case near} ; CELI {case near} ; PLIDA {case}
  en Italian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Italian language ; Italian-speaking ; CILS {case near} ; CELI {case near}
  ar الإيطالية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الإيطالية ; لغة إيطالية
  esco 87219dfe-a21c-4160-8cc8-1eabf9b16b44

portuguese language
  fr Portugais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue portugaise ; lusophone ; portugais brésilien ; CELPE-Bras
  en Portuguese {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Portuguese language ; Portuguese-speaking ; Brazilian Portuguese ; CELPE-Bras
  ar البرتغالية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة البرتغالية
  esco 584c13e8-fd06-4ca3-a45b-cca5b2f147a7

dutch language
  fr Néerlandais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue néerlandaise ; flamand ; néerlandophone ; hollandais {lang=fr}
  en Dutch {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Dutch language ; Flemish ; Dutch-speaking
  ar الهولندية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الهولندية ; الفلامانية
  esco cad4f44b-28a8-4448-86e5-7389e5ebf3eb

chinese language
  fr Chinois {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; mandarin ; langue chinoise ; HSK {case} ; chinois mandarin ; sinophone
  en Chinese {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Mandarin ; Mandarin Chinese ; Chinese language ; HSK {case} ; Chinese-speaking
  ar الصينية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الصينية ; الماندرين
  esco 1fe42b38-cd42-4fc7-ae77-14e4c9e96295

turkish language
  fr Turc {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue turque ; turcophone
  en Turkish {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Turkish language ; Turkish-speaking
  ar التركية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة التركية
  esco aa66a033-8522-40e9-a5c0-ff2593e2669c

russian language
  fr Russe {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue russe ; russophone
  en Russian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Russian language ; Russian-speaking
  ar الروسية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الروسية
  esco 6891bbce-20bf-4afc-bd5e-75bdf54c0165

japanese language
  fr Japonais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue japonaise ; JLPT {case} ; japonophone
  en Japanese {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Japanese language ; JLPT {case} ; Japanese-speaking
  ar اليابانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة اليابانية
  esco 39c675c4-af13-49db-bbed-cf762102f85e

korean language
  fr Coréen {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue coréenne ; TOPIK {case}
  en Korean {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Korean language ; TOPIK {case}
  ar الكورية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الكورية
  esco f9bc2890-d1f2-4a83-bd7b-b150a7679c79

hindi language
  fr Hindi {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue hindi
  en Hindi {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Hindi language
  ar الهندية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الهندية ; الهندي {near=لغة,اللغة}
  esco d93a7370-bf56-43f5-be54-e108f8ec3107

urdu language
  fr Ourdou {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue ourdou ; ourdoue
  en Urdu {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Urdu language
  ar الأردية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الأردية ; الأوردية
  esco bc546a09-1103-4184-b757-3508ef5f8490

bengali language
  fr Bengali {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue bengali
  en Bengali {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Bengali language ; Bangla
  ar البنغالية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة البنغالية
  esco ede98e07-f07d-41bc-99b0-f88bf0dad438

persian language
  fr Persan {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue persane ; farsi ; dari {case near}
  en Persian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Persian language ; Farsi ; Dari {case near}
  ar الفارسية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الفارسية
  esco 58cabf75-2520-4358-a210-2cbc628f4aa2

hebrew language
  fr Hébreu {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue hébraïque ; hébreu moderne
  en Hebrew {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Hebrew language ; modern Hebrew
  ar العبرية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة العبرية
  esco 8a45f04a-cd28-4ac1-8e8b-ecfd21be0b18

greek language
  fr Grec {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue grecque ; grec moderne
  en Greek {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Greek language ; modern Greek
  ar اليونانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة اليونانية
  esco ea4ebfa1-e17a-4416-ac54-955f33e6ade7

polish language
  fr Polonais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue polonaise
  en Polish {case unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Polish language ; Polish-speaking
  ar البولندية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة البولندية ; البولونية
  esco f3e9b964-0c2d-46c4-a895-8b3583054d69

romanian language
  fr Roumain {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue roumaine
  en Romanian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Romanian language
  ar الرومانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الرومانية
  esco 4b9f1ae5-0ee6-4738-8999-9b8191fba808

ukrainian language
  fr Ukrainien {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue ukrainienne
  en Ukrainian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Ukrainian language
  ar الأوكرانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الأوكرانية
  esco 354b948c-7eef-4ebc-bfd6-f60d7d5acb62

czech language
  fr Tchèque {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue tchèque
  en Czech {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Czech language
  ar التشيكية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة التشيكية
  esco da0795a7-6866-4afc-81ed-5e3aa398f058

slovak language
  fr Slovaque {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue slovaque
  en Slovak {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Slovak language
  ar السلوفاكية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة السلوفاكية
  esco 246980fe-6222-4852-ade8-b372f7e0fd20

hungarian language
  fr Hongrois {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue hongroise
  en Hungarian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Hungarian language
  ar الهنغارية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الهنغارية ; المجرية
  esco ddd3596a-43f3-402e-960a-5f79362a8609

bulgarian language
  fr Bulgare {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue bulgare
  en Bulgarian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Bulgarian language
  ar البلغارية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة البلغارية
  esco d5fd4958-4ca6-4d06-845f-713e2c459612

serbian language
  fr Serbe {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue serbe
  en Serbian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Serbian language
  ar الصربية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الصربية
  esco c5cb0cc1-c40b-4544-a21c-8472f0b5c14a

croatian language
  fr Croate {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue croate
  en Croatian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Croatian language
  ar الكرواتية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الكرواتية
  esco 6bc58e91-1827-4dc7-a9cf-2311edcba0ec

albanian language
  fr Albanais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue albanaise
  en Albanian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Albanian language
  ar الألبانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الألبانية
  esco f1a08ec9-32d2-4e52-ba4a-66e049019be8

swedish language
  fr Suédois {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue suédoise
  en Swedish {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Swedish language
  ar السويدية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة السويدية
  esco 7ee51257-8947-4b69-9bdf-322baf0a6398

danish language
  fr Danois {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue danoise
  en Danish {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Danish language
  ar الدنماركية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الدنماركية
  esco 273a28d6-1bd3-4d13-a906-3d75c1cfdfc1

norwegian language
  fr Norvégien {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue norvégienne
  en Norwegian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Norwegian language
  ar النرويجية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة النرويجية
  esco 829f6eb5-0b26-4152-8eb3-82dd32b2b6f2

finnish language
  fr Finnois {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue finnoise ; langue finlandaise
  en Finnish {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Finnish language
  ar الفنلندية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الفنلندية
  esco 0e3493f4-0cad-4fbc-8e02-025f169b8114

catalan language
  fr Catalan {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue catalane
  en Catalan {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Catalan language
  ar الكتالانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الكتالانية ; القطلونية
  esco 8ee2b6f2-7017-4b9a-9de2-4dedf0711394

vietnamese language
  fr Vietnamien {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue vietnamienne
  en Vietnamese {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Vietnamese language
  ar الفيتنامية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الفيتنامية
  esco bf60009d-8afb-4306-9b0d-cfe2f66ab08f

thai language
  fr Thaï {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue thaïe ; thaïlandais
  en Thai {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Thai language
  ar التايلاندية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة التايلاندية

indonesian language
  fr Indonésien {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue indonésienne ; bahasa indonesia
  en Indonesian {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Indonesian language ; Bahasa Indonesia
  ar الإندونيسية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الإندونيسية

malay language
  fr Malais {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue malaise
  en Malay {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Malay language ; Bahasa Melayu
  ar الملايوية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; لغة الملايو ; اللغة الماليزية
  esco 1f90c205-f869-4dcf-a374-c4fdeded9cbc

swahili language
  fr Swahili {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue swahilie ; kiswahili
  en Swahili {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Swahili language ; Kiswahili
  ar السواحيلية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة السواحيلية

wolof language
  fr Wolof {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue wolof
  en Wolof {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Wolof language
  ar الولوفية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; لغة الولوف ; اللغة الولوفية

bambara language
  fr Bambara {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue bambara ; dioula
  en Bambara {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Bambara language ; Dioula
  ar البمبارية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; لغة البمبارا

fula language
  fr Peul {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue peule ; pulaar ; fulfulde
  en Fula {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Fulani language ; Pulaar ; Fulfulde
  ar الفولانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; لغة الفولاني

hausa language
  fr Haoussa {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue haoussa
  en Hausa {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Hausa language
  ar الهوساوية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; لغة الهوسا

lingala language
  fr Lingala {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue lingala
  en Lingala {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Lingala language
  ar اللينغالا {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; لغة اللينغالا

amharic language
  fr Amharique {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue amharique
  en Amharic {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Amharic language
  ar الأمهرية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الأمهرية

afrikaans language
  fr Afrikaans {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue afrikaans
  en Afrikaans {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Afrikaans language
  ar الأفريقانية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الأفريقانية ; الأفريكانز

kurdish language
  fr Kurde {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue kurde
  en Kurdish {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Kurdish language
  ar الكردية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الكردية
  esco 2874065e-6ca3-430c-912a-467da3c23704

tagalog language
  fr Tagalog {unless=marché,marchés,client,clients,clientèle,entreprise,entreprises,société,groupe,droit,partenaire,partenaires,équipe,équipes,filiale,nationalité,gouvernement,ambassade,institut,lycée,école,consulat,public,touristes,investisseurs,norme,produits,cuisine} ; langue tagalog ; filipino {near}
  en Tagalog {unless=market,markets,customers,clients,company,companies,group,law,partner,partners,team,subsidiary,nationality,government,embassy,institute,school,consulate,tourists,investors,standards,products,medicine,food,cuisine,classes,citizen,national} ; Tagalog language ; Filipino {near}
  ar التاغالوغية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة الفلبينية

latin language
  fr Latin (langue) ; langue latine ; latin classique ; lettres classiques
  en Latin (language) ; classical Latin ; Latin language
  ar اللاتينية {unless=شركة,شركات,سوق,أسواق,مدرسة,سفارة,معهد,قنصلية,جنسية,مقاولة,مقاولات,حكومة,مطبخ,منتجات,سياح,سلطات,دولة,ثانوية,مجموعة} ; اللغة اللاتينية

esperanto language
  fr Espéranto ; langue espéranto
  en Esperanto ; Esperanto language
  ar الإسبرانتو ; لغة الإسبرانتو

sign-language language
  fr Langue des signes ; LSF {case near} ; langue des signes française ; interprète en langue des signes ; LSM {case near}
  en Sign language ; sign language interpreter ; sign languages
  ar لغة الإشارة ; لغة الإشارات ; مترجم لغة الإشارة
  esco e2088cd0-b174-468a-adc0-921efdadb337

moroccan-sign-language language
  fr Langue des signes marocaine ; LSM marocaine
  en Moroccan Sign Language
  ar لغة الإشارة المغربية
  is sign-language

braille language
  fr Braille ; lecture en braille ; transcription en braille
  en Braille ; Braille transcription ; Braille reading
  ar برايل ; لغة برايل ; كتابة برايل

translation skill
  fr Traduction ; traducteur ; traduire ; traduction de documents ; traducteur-interprète ; traduire … site ; traduire … documents ; traduction arabe-français ; traduction anglais-français
  en Translation ; translator ; document translation ; translate {near=english,french,arabic,spanish,texts,documents} ; translate … website ; translation services
  ar الترجمة ; ترجمة ; مترجم ; مترجمة ; ترجمة الوثائق ; ترجمة الموقع ; يترجم ; الترجمة التحريرية
  esco 449f0945-4943-49f9-bd98-edfdfd7c00ba

sworn-translation skill
  fr Traduction assermentée ; traducteur assermenté ; traduction certifiée ; traducteur interprète agréé ; TIA {case near=traducteur,traduction,tribunaux}
  en Sworn translation ; sworn translator ; certified translation
  ar الترجمة المحلفة ; ترجمان محلف ; مترجم محلف ; الترجمة القانونية المعتمدة
  is translation
  esco d2b4c5ef-e1c4-43bf-a8d9-b5312ea76c09

technical-translation skill
  fr Traduction technique et spécialisée ; traduction technique ; traduction juridique ; traduction médicale ; traduction financière ; traduction spécialisée ; traducteur technique ; terminologie {near=traduction,traducteur,glossaire}
  en Technical and specialised translation ; technical translation ; legal translation ; medical translation ; specialised translation ; technical translator
  ar الترجمة التقنية والمتخصصة ; الترجمة التقنية ; الترجمة القانونية ; الترجمة الطبية ; الترجمة المتخصصة
  is translation

literary-translation skill
  fr Traduction littéraire ; traducteur littéraire ; traduction de livres ; traduction d’ouvrages
  en Literary translation ; literary translator ; book translation
  ar الترجمة الأدبية ; مترجم أدبي ; ترجمة الكتب
  is translation

machine-translation-post-editing skill
  fr Post-édition de traduction automatique ; MTPE {case} ; DeepL ; post-éditeur
  en Machine translation post-editing ; MTPE {case} ; DeepL
  ar التحرير اللاحق للترجمة الآلية ; مراجعة الترجمة الآلية
  is translation

interpreting skill
  fr Interprétariat ; interprète {near=langue,langues,conférence,arabe,anglais,traducteur,réunion} ; interprétation consécutive ; interprétation de liaison ; interprète de liaison ; interprétation linguistique
  en Language interpreting ; interpreter {near=language,conference,arabic,french,translator} ; consecutive interpreting ; interpretation services ; liaison interpreting
  ar ترجمة شفوية ; الترجمة الشفوية ; ترجمان ; الترجمة التتابعية
  near translation

simultaneous-interpreting skill
  fr Interprétation simultanée et de conférence ; interprète de conférence ; interprétation simultanée ; interprétation de conférence ; traduction simultanée
  en Simultaneous and conference interpreting ; conference interpreter ; simultaneous interpreting ; conference interpreting ; simultaneous translation
  ar الترجمة الفورية ; مترجم فوري ; ترجمة المؤتمرات ; الترجمة الفورية للمؤتمرات
  is interpreting
  esco 188413a9-94b8-4784-9a26-fdae678e49fb

localisation skill
  fr Localisation de contenus ; localisation de logiciels ; internationalisation ; i18n ; adaptation linguistique
  en Localisation ; localization ; internationalisation ; internationalization ; i18n
  ar توطين المحتوى ; تعريب البرمجيات ; التعريب
  near translation
  esco a9bf8565-8a09-4118-9922-932d65a79d69

translation-software tool
  fr Outils d’aide à la traduction ; Trados ; SDL Trados ; Trados Studio ; memoQ ; traduction assistée par ordinateur ; OmegaT ; Wordfast ; TAO {case near=traduction,trados,memoQ,traducteur} ; Phrase TMS ; Smartcat
  en Translation software ; Trados ; SDL Trados ; Trados Studio ; memoQ ; computer-assisted translation ; CAT tools ; OmegaT ; Wordfast ; Smartcat
  ar برامج المساعدة على الترجمة ; الترجمة بمساعدة الحاسوب ; برنامج ترادوس
  near translation localisation

subtitling skill
  fr Sous-titrage ; sous-titres ; sous-titreur ; sous-titrage de films ; sous-titrage vidéo
  en Subtitling ; subtitles ; captioning ; subtitler ; closed captions
  ar الترجمة النصية للفيديو ; السترجة ; ترجمة الأفلام ; وضع الترجمة على الفيديو
  near translation video-editing
  esco a5d03670-794a-4f2d-8bb4-3087c7b5aa06

transcription skill
  fr Transcription audio ; transcription ; transcripteur ; retranscription ; transcription d’entretiens ; transcription de réunions
  en Audio transcription ; transcription ; transcriptionist ; transcriber ; interview transcription
  ar التفريغ الصوتي ; تفريغ التسجيلات ; تفريغ المقاطع الصوتية
  near subtitling typing

proofreading skill
  fr Relecture et correction ; relecteur-correcteur ; correction orthographique ; relecture de textes ; correcteur de textes ; relecture ; correction de textes ; correcteur ; relire … textes ; corriger … textes
  en Proofreading ; proofreader ; copy editing ; copyediting ; proof-reading ; checking translations ; proofread ; correcting texts
  ar التدقيق اللغوي ; مدقق لغوي ; التصحيح اللغوي ; المراجعة اللغوية ; مراجعة النصوص ; تصحيح النصوص
  near copywriting
  esco 637ca2e2-0624-48b1-be6e-9ff4580344ac

diction-pronunciation skill
  fr Diction et phonétique ; phonétique ; prononciation ; correction phonétique ; accent neutre ; neutralisation de l’accent
  en Diction and phonetics ; phonetics ; pronunciation ; accent neutralisation
  ar النطق وعلم الأصوات ; مخارج الحروف ; علم الأصوات ; تحسين النطق
  near language-teaching
`,
};
