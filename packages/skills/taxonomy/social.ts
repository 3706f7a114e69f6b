import type { DomainFile } from '../src/taxonomy/format.ts';

/** Associations, cooperatives, social work, childhood, sport. */
export const social: DomainFile = {
  id: 'social',
  labels: {
    fr: 'Économie sociale, travail social et sport',
    en: 'Social economy, social work and sport',
    ar: 'الاقتصاد الاجتماعي والعمل الاجتماعي والرياضة',
  },
  skills: `
ngo-programme-management skill
  fr Gestion de programmes d’ONG ; ONG {case} ; programmes de développement ; chargé de programmes ; projets de développement ; GAR {case near=projet,projets,résultats,suivi}
  en NGO programme management ; NGO {case} ; development programmes ; programme coordinator ; programme officer ; development projects
  ar تدبير برامج المنظمات غير الحكومية ; البرامج التنموية ; التدبير المبني على النتائج ; المشاريع التنموية
  near project-management ngo-management

human-rights-advocacy skill
  fr Plaidoyer et droits humains ; droits humains ; droits de l’Homme ; citoyenneté
  en Advocacy and human rights ; human rights
  ar الترافع وحقوق الإنسان ; حقوق الإنسان
  near ngo-management law

migration-refugees-support skill
  fr Migration et accueil des réfugiés ; migrants ; demandeurs d’asile
  en Migration and refugee support ; migrants ; asylum seekers ; Moroccan diaspora
  ar الهجرة ومواكبة اللاجئين ; المهاجرون ; طالبو اللجوء
  near social-work

social-work skill
  fr Travail social ; assistant social ; assistante sociale ; intervention sociale ; travailleur social ; accompagnement social ; aide sociale ; enquête sociale ; service social
  en Social work ; social worker ; social assistance ; case management {near=social,worker,families,beneficiaries} ; social services
  ar العمل الاجتماعي ; مساعد اجتماعي ; مساعدة اجتماعية ; المواكبة الاجتماعية ; العامل الاجتماعي ; الخدمة الاجتماعية ; المساعدة الاجتماعية
  near youth-work

child-protection skill
  fr Protection de l’enfance ; enfants en situation difficile ; enfants abandonnés ; orphelinat ; droits de l’enfant ; enfants des rues ; centre de sauvegarde ; éducateur en centre d’accueil
  en Child protection ; children’s rights ; vulnerable children ; orphanage ; street children ; child safeguarding
  ar حماية الطفولة ; حقوق الطفل ; أطفال الشوارع ; دار الأيتام ; الأطفال في وضعية صعبة ; الأطفال المتخلى عنهم
  is social-work
  esco f2d63656-169c-4110-99fe-33914f902466

elderly-social-support skill
  fr Accompagnement social des personnes âgées ; maison de retraite ; résidence pour seniors ; gérontologie ; EHPAD {case} ; silver économie ; animation pour seniors
  en Support for the elderly ; nursing home ; gerontology ; silver economy ; senior residence ; elderly support
  ar مواكبة المسنين ; دور المسنين ; دار المسنين ; علم الشيخوخة ; الاقتصاد الفضي
  is social-work
  near care-assistance

family-mediation skill
  fr Médiation familiale et sociale ; médiation familiale ; médiateur social ; médiateur familial ; centre d’écoute ; femmes victimes de violence ; écoutante
  en Family and social mediation ; family mediation ; social mediator ; counselling centre ; victims of violence support ; gender-based violence
  ar الوساطة الأسرية والاجتماعية ; الوساطة الأسرية ; وسيط اجتماعي ; مركز الاستماع ; النساء ضحايا العنف ; مستمعة
  is social-work
  near mediation-arbitration

youth-work skill
  fr Animation socioculturelle et jeunesse ; animateur socioculturel ; animation jeunesse ; travail associatif ; animation socio-éducative ; éducateur jeunesse ; maison de jeunes ; animateur de jeunesse ; animation socioculturelle ; éducation populaire
  en Youth and community work ; youth work ; community work ; youth worker ; youth programmes ; youth centre
  ar التنشيط السوسيوثقافي والشبابي ; التنشيط السوسيوثقافي ; التنشيط التربوي ; دار الشباب ; منشط سوسيوثقافي ; العمل الشبابي ; منشط تربوي
  near childcare

summer-camp-leading skill
  fr Animation de colonies de vacances ; colonie de vacances ; BAFA {case} ; animateur de colonie ; scoutisme ; moniteur de colonie ; centre aéré ; camps de vacances ; directeur de colonie
  en Summer camp leading ; summer camp ; camp counsellor ; scouting ; holiday camps ; camp leader
  ar تأطير المخيمات الصيفية ; المخيمات الصيفية ; مؤطر مخيمات ; الكشفية ; مدير مخيم ; المخيمات
  is youth-work

donor-fundraising skill
  fr Collecte de fonds associative ; collecte de fonds ; relations avec les bailleurs ; recherche de partenaires financiers associatifs
  en Nonprofit fundraising ; fundraising {near=nonprofit,NGO,charity,donors,association} ; donors management ; philanthropy
  ar جمع التبرعات والشراكات ; جمع التبرعات ; العلاقات مع المانحين ; البحث عن مستشهرين ; جلب التمويلات
  near grant-writing ngo-management

social-finance-inclusion knowledge
  fr Inclusion financière et éducation financière ; épargne communautaire ; groupes d’épargne ; finance solidaire ; mutuelles de solidarité
  en Financial inclusion and financial education ; savings groups ; solidarity finance
  ar الشمول المالي والتربية المالية ; مجموعات الادخار
  near microfinance social-entrepreneurship

fair-trade-solidarity-commerce knowledge
  fr Commerce solidaire ; consommation responsable ; marchés solidaires ; circuits courts ; AMAP {case} ; boutiques solidaires ; produits solidaires
  en Solidarity commerce ; short food supply chains ; solidarity markets ; ethical consumption ; community-supported agriculture
  ar التجارة التضامنية ; الأسواق التضامنية ; الأسواق المتنقلة ; المتاجر التضامنية ; الاستهلاك المسؤول ; القنوات القصيرة للتسويق
  near responsible-purchasing cooperative-management

childcare skill
  fr Garde et éveil d’enfants ; puériculture ; garde d’enfants ; éducatrice de jeunes enfants ; crèche ; auxiliaire de puériculture ; puéricultrice ; nourrice ; nounou ; éveil des tout-petits ; assistante maternelle ; baby-sitting
  en Childcare ; nursery {unless=plant,tree,grower} ; babysitting ; nanny ; early childhood care ; daycare ; babysitter ; child minder
  ar رعاية الأطفال ; مربية أطفال ; الحضانة ; حضانة الأطفال ; مربية ; جليسة أطفال ; دور الحضانة

sports-coaching skill
  fr Encadrement sportif ; coach sportif ; éducateur sportif ; entraîneur sportif ; animation sportive ; moniteur sportif ; entraîneur {near=sport,sportif,équipe,club,football,natation,judo,athlétisme} ; entraîneuse {near=sport,sportif,équipe,club,football,natation,judo,athlétisme} ; éducation physique et sportive ; professeur d’EPS ; EPS {case near=professeur,éducation,sport,enseignant}
  en Sports coaching ; sports coach ; sports instructor ; athletic coach ; physical education ; PE teacher ; sports trainer
  ar التأطير الرياضي ; مدرب رياضي ; مؤطر رياضي ; التدريب الرياضي ; التربية البدنية ; أستاذ التربية البدنية ; مدربة رياضية
  near training-delivery

fitness-coaching skill
  fr Fitness et musculation ; fitness ; musculation ; coach fitness ; cours collectifs de fitness ; personal trainer ; crossfit ; coach personnel sportif ; cardio-training ; aérobic ; zumba
  en Fitness and personal training ; fitness coach ; personal trainer ; fitness ; gym instructor ; bodybuilding ; crossfit ; aerobics ; zumba ; group fitness classes
  ar اللياقة البدنية ; مدرب لياقة بدنية ; كمال الأجسام ; القاعة الرياضية ; مدربة فتنس ; الأيروبيك ; الزومبا
  is sports-coaching

yoga-pilates-instruction skill
  fr Yoga et Pilates ; yoga ; pilates ; professeur de yoga ; méditation ; sophrologie ; sophrologue ; pleine conscience ; relaxation
  en Yoga and Pilates ; yoga ; pilates ; yoga teacher ; meditation ; mindfulness ; sophrology ; breathwork
  ar اليوغا والبيلاتس ; اليوغا ; البيلاتس ; مدربة يوغا ; التأمل ; اليقظة الذهنية
  is sports-coaching

football-coaching skill
  fr Entraînement de football ; football {near=entraîneur,club,académie,coach,licence,arbitre,école,équipe} ; entraîneur de football ; école de football ; académie de football ; licence CAF ; futsal
  en Football coaching ; football coach ; soccer coach ; football academy ; CAF licence ; futsal
  ar تدريب كرة القدم ; مدرب كرة القدم ; أكاديمية كرة القدم ; مدرسة كرة القدم ; رخصة الكاف ; كرة القدم {near=مدرب,تدريب,أكاديمية,نادي}
  is sports-coaching

swimming-instruction skill
  fr Natation et sauvetage ; maître-nageur ; natation ; maître nageur sauveteur ; surveillant de baignade ; nageur sauveteur ; sauvetage aquatique ; aquagym ; moniteur de natation
  en Swimming instruction and lifeguarding ; lifeguard ; swimming instructor ; swimming ; water rescue ; aqua aerobics ; lifeguarding
  ar تعليم السباحة والإنقاذ ; مدرب سباحة ; معلم سباحة ; السباحة ; منقذ سباحة ; سباح منقذ ; الإنقاذ المائي
  is sports-coaching
  near first-aid

martial-arts-instruction skill
  fr Arts martiaux ; judo ; karaté ; taekwondo ; boxe ; professeur d’arts martiaux ; kickboxing ; self-défense ; aïkido ; jiu-jitsu ; coach de boxe
  en Martial arts ; judo ; karate ; taekwondo ; boxing ; self-defence ; kickboxing ; martial arts instructor ; jiu-jitsu
  ar فنون الحرب ; الجيدو ; الكراطي ; التايكواندو ; الملاكمة ; الدفاع عن النفس ; مدرب فنون الحرب
  is sports-coaching
  esco 1a7a862d-1fb8-4348-8af6-9f43de020357

outdoor-sports-instruction skill
  fr Sports de nature et de glisse ; moniteur de surf ; surf ; escalade {near=moniteur,mur,grimpe,salle,montagne,alpinisme,sportive} ; VTT {case} ; randonnée {near=guide,moniteur,encadrement,accompagnateur,circuits} ; ski {near=moniteur,école,alpinisme,montagne} ; plongée sous-marine ; canoë-kayak ; course d’orientation ; équitation ; moniteur d’équitation ; alpinisme
  en Outdoor and board sports ; surf instructor ; surfing ; rock climbing ; mountain biking ; scuba diving ; sailing ; kayaking ; horse riding instructor ; mountaineering ; ski instructor
  ar رياضات الطبيعة والأمواج ; ركوب الأمواج ; مدرب ركوب الأمواج ; التسلق ; الغوص ; الفروسية ; مدرب الفروسية ; الإبحار الشراعي
  is sports-coaching

athletic-preparation skill
  fr Préparation physique ; préparateur physique ; préparation athlétique ; analyse de la performance sportive ; sciences du sport ; préparation mentale sportive ; STAPS ; analyste vidéo sportif
  en Athletic preparation ; physical training ; strength and conditioning ; sports science ; performance analysis ; sports performance analyst ; mental preparation
  ar الإعداد البدني ; معد بدني ; علوم الرياضة ; تحليل الأداء الرياضي ; الإعداد الذهني الرياضي
  is sports-coaching

sports-management skill
  fr Management du sport ; gestion de club sportif ; management sportif ; directeur sportif ; organisation d’événements sportifs ; gestion de salle de sport ; sport business ; sponsoring sportif
  en Sports management ; sports club management ; sports event management ; gym management ; sports sponsorship
  ar التدبير الرياضي ; تدبير الأندية الرياضية ; مدير رياضي ; تنظيم التظاهرات الرياضية ; تسيير القاعات الرياضية
  near sports-coaching event-management

sports-refereeing skill
  fr Arbitrage sportif ; arbitre sportif ; arbitre de football ; chronométrage sportif ; arbitre fédéral
  en Sports refereeing ; referee ; sports umpire ; sports officiating
  ar التحكيم الرياضي ; حكم كرة القدم ; حكم رياضي
  near sports-coaching

childrens-entertainment skill
  fr Animation pour enfants ; animateur pour enfants ; animation d’anniversaires ; animations pour enfants ; clown animateur ; ludothèque ; animateur enfants ; kermesses
  en Children’s entertainment ; kids entertainer ; birthday party entertainment ; children’s activities ; toy library ; children’s animator
  ar تنشيط حفلات الأطفال ; منشط أطفال ; تنشيط أعياد الميلاد ; فضاء لعب الأطفال ; منشطة أطفال
  near childcare youth-work
`,
};
