import type { DomainFile } from '../src/taxonomy/format.ts';

/** Public purchasing, public programmes, associations and local development. */
export const publicSector: DomainFile = {
  id: 'public',
  labels: {
    fr: 'Marchés publics, dispositifs et développement local',
    en: 'Public procurement, programmes and local development',
    ar: 'الصفقات العمومية والبرامج والتنمية المحلية',
  },
  skills: `
public-tender-watch skill
  fr Veille sur les appels d’offres ; veille appels d’offres ; recherche d’appels d’offres ; suivi des appels d’offres ; chargé d’appels d’offres ; portail des marchés publics ; détection des appels d’offres ; chargée d’appels d’offres
  en Tender monitoring ; tender watch ; tender search ; public procurement portal ; monitoring tenders ; finding tenders
  ar رصد طلبات العروض ; تتبع طلبات العروض ; بوابة الصفقات العمومية ; البحث عن طلبات العروض
  is public-tenders

tender-file-preparation skill
  fr Montage de dossiers d’appel d’offres ; dossier d’appel d’offres ; dossiers d’appels d’offres ; dossier administratif et technique ; pièces administratives ; dossier technique d’appel d’offres ; préparation des dossiers d’appels d’offres ; monter … dossiers d’appels d’offres ; assistant appels d’offres ; assistante appels d’offres
  en Tender file preparation ; bid preparation ; administrative tender file ; tender file ; preparing bids ; bid coordinator
  ar إعداد ملفات طلبات العروض ; ملف طلب العروض ; الملف الإداري والتقني ; ملفات طلبات العروض ; تهييء ملفات الصفقات
  is public-tenders

technical-offer-writing skill
  fr Rédaction d’offres techniques ; offre technique ; mémoire technique ; offres techniques ; mémoires techniques ; note méthodologique ; rédaction de mémoires techniques ; méthodologie d’intervention
  en Technical offer writing ; technical proposals ; technical proposal ; methodology notes ; technical bid writing ; technical offer
  ar تحرير العروض التقنية ; العرض التقني ; المذكرة المنهجية ; العروض التقنية ; المذكرة التقنية
  is public-tenders

bid-pricing skill
  fr Chiffrage d’offres et bordereaux des prix ; offre financière ; offres financières ; bordereau des prix-détail estimatif ; sous-détail des prix ; bordereaux de prix d’offre
  en Bid pricing and bills of quantities ; bid pricing ; financial offer ; financial proposals ; price schedule ; tender pricing
  ar تسعير العروض وجدول الأثمان ; جدول الأثمان ; العرض المالي ; البيان التقديري
  is public-tenders
  near pricing

public-contract-execution skill
  fr Suivi d’exécution des marchés publics ; exécution des marchés ; décomptes ; réception provisoire et définitive ; ordre de service ; suivi des marchés ; attachements et décomptes ; bons de commande publics ; gestionnaire de marchés ; réception définitive ; suivi des décomptes
  en Public contract execution follow-up ; contract execution ; progress statements ; provisional acceptance ; public contract management ; public purchase orders
  ar تتبع تنفيذ الصفقات العمومية ; تنفيذ الصفقات ; الكشوفات الحسابية ; التسلم المؤقت والنهائي ; سندات الطلب العمومية ; تدبير الصفقات
  is public-tenders

public-buyer-procedures skill
  fr Passation des marchés publics côté acheteur ; passation des marchés ; commission d’appel d’offres ; lancement de marchés publics ; spécialiste en passation des marchés ; acheteur public ; service des marchés ; ouverture des plis
  en Public procurement on the buyer’s side ; procurement specialist ; public buyer ; tender committee ; bid opening ; contracting authority procedures
  ar إبرام الصفقات العمومية ; لجنة طلب العروض ; فتح الأظرفة ; مصلحة الصفقات ; مشتر عمومي
  near public-tenders purchasing

public-private-partnerships knowledge
  fr Partenariats public-privé et gestion déléguée ; partenariat public-privé ; PPP {case near=partenariat,public,infrastructure,concession} ; gestion déléguée ; concessions {near=public,déléguée,ppp,services} ; délégation de service public ; partenariats public-privé
  en Public-private partnerships ; public-private partnership ; PPP {case near=partnership,public,infrastructure,concession} ; concession contracts ; delegated management of public services
  ar الشراكة بين القطاعين العام والخاص ; الشراكة عام خاص ; التدبير المفوض ; عقود الامتياز {near=تدبير,مفوض,عمومي,شراكة}
  near public-law-administration partnerships

intelaka-forsa-programmes knowledge
  fr Programmes de financement Intelaka et Forsa ; Intelaka ; Forsa {case-or-near=programme,financement,intelaka,prêt,candidature} ; programme Forsa ; crédit Intelaka ; programme Intelaka ; Al Moustatmir Al Qarawi ; dossier Intelaka ; prêt Forsa
  en Intelaka and Forsa funding programmes ; Intelaka ; Forsa {case-or-near=programme,funding,intelaka,loan} ; Forsa programme ; Intelaka loan
  ar برنامجا انطلاقة وفرصة ; برنامج انطلاقة ; برنامج فرصة ; قرض انطلاقة ; المستثمر القروي ; قرض فرصة
  near bank-loan-applications entrepreneurship

maroc-pme-programmes knowledge
  fr Dispositifs d’appui de Maroc PME ; Maroc PME ; Istitmar ; Imtiaz {case-or-near=croissance,pme,istitmar,programme} ; Moussanada ; programme Istitmar ; Nawat ; Imtiaz Croissance
  en Maroc PME support programmes ; Maroc PME ; Istitmar ; Moussanada ; SME support programmes ; Imtiaz {case-or-near=growth,pme,istitmar,programme}
  ar برامج دعم مغرب المقاولات ; مغرب المقاولات ; برنامج استثمار ; برنامج امتياز ; برنامج مساندة
  near grant-writing sme-advisory

tamwilcom-guarantees knowledge
  fr Garanties et fonds publics (Tamwilcom, Innov Invest) ; Tamwilcom ; Innov Invest ; Damane Express ; CCG {case near=garantie,tamwilcom,crédit,damane} ; garantie de l’État ; Innov Idea ; Damane ; fonds Innov Invest
  en Public guarantees and funds (Tamwilcom, Innov Invest) ; Tamwilcom ; Innov Invest ; public loan guarantee ; state guarantee ; Damane Express
  ar الضمانات والصناديق العمومية (تمويلكم) ; تمويلكم ; صندوق الضمان المركزي ; ضمان إكسبريس ; ضمان الدولة ; إنوف إنفست
  near seed-funding bank-loan-applications

indh-projects knowledge
  fr Projets de l’INDH ; INDH {case} ; Initiative nationale pour le développement humain ; plateforme des jeunes INDH ; projets INDH ; financement INDH
  en INDH human development projects ; INDH {case} ; National Human Development Initiative ; INDH projects
  ar مشاريع المبادرة الوطنية للتنمية البشرية ; المبادرة الوطنية للتنمية البشرية ; مشاريع المبادرة الوطنية ; منصة الشباب
  near social-entrepreneurship local-development

investment-charter-subsidies knowledge
  fr Charte de l’investissement et centres régionaux d’investissement ; charte de l’investissement ; CRI {case near=investissement,centre,régional,projet,dossier,investisseurs} ; centre régional d’investissement ; primes à l’investissement ; convention d’investissement ; CRI-Invest
  en Investment charter and regional investment centres ; investment charter ; regional investment centre ; investment subsidies ; investment premiums
  ar ميثاق الاستثمار والمراكز الجهوية ; ميثاق الاستثمار ; المركز الجهوي للاستثمار ; منح الاستثمار ; اتفاقية الاستثمار
  near entrepreneurship public-law-administration

public-subsidy-files skill
  fr Dossiers de subventions et d’aides publiques ; subventions ; aides publiques ; aides de l’État ; suivi de subventions ; subvention {near=dossier,demande,agricole,état,association,projet,obtenir}
  en Subsidy and public aid applications ; subsidies ; subsidy applications ; public aid ; state aid applications ; government grants ; apply … subsidy
  ar ملفات الإعانات والدعم العمومي ; الدعم العمومي ; ملف الدعم ; طلب الدعم ; إعانات الدولة
  near grant-writing

awrach-employment-programmes knowledge
  fr Programmes publics d’emploi et d’insertion ; programme Awrach ; Awrach ; insertion par l’économique ; programmes d’insertion ; politiques de l’emploi ; programmes d’emploi
  en Public employment and inclusion programmes ; Awrach programme ; employment programmes ; economic inclusion ; employment policy ; youth employment programmes
  ar برامج التشغيل والإدماج العمومية ; برنامج أوراش ; أوراش {near=برنامج,تشغيل} ; الإدماج الاقتصادي ; سياسات التشغيل ; برامج التشغيل
  near anapec-contracts career-counselling

local-development skill
  fr Développement local et territorial ; développement local ; développement territorial ; agent de développement ; plan d’action communal ; PAC {case near=communal,commune,communes,développement} ; développement régional ; chargé de développement local ; plan de développement régional ; développement communautaire ; chargée de développement local
  en Local and territorial development ; local development ; territorial development ; community development ; regional development ; municipal action plan ; local development officer
  ar التنمية المحلية والمجالية ; التنمية المحلية ; التنمية المجالية ; عون تنمية ; برنامج عمل الجماعة ; التنمية الترابية ; برنامج التنمية الجهوية ; وكيل التنمية
  near project-management

territorial-diagnosis skill
  fr Diagnostic territorial participatif ; diagnostic territorial ; diagnostic participatif ; approche participative ; démarche participative ; études socio-économiques ; étude socio-économique ; MARP {case} ; concertation locale ; concertation publique ; concertation avec les acteurs
  en Participatory local diagnosis ; participatory approach ; participatory diagnosis ; stakeholder consultation ; socio-economic studies ; participatory rural appraisal ; baseline study
  ar التشخيص الترابي التشاركي ; المقاربة التشاركية ; التشخيص التشاركي ; الدراسات السوسيو اقتصادية ; التشاور العمومي
  is local-development

ngo-management skill
  fr Gestion d’associations et d’ONG ; gestion associative ; gestion d’association ; gestion d’ONG ; milieu associatif ; directeur d’association ; coordinateur d’ONG ; ONG {case} ; vie associative ; président d’association ; tissu associatif ; secteur associatif
  en NGO and association management ; NGO management ; association management ; nonprofit management ; NGO {case} ; NGO coordinator ; non-profit sector ; civil society organisations
  ar تدبير الجمعيات والمنظمات ; تدبير الجمعيات ; تسيير الجمعيات ; المنظمات غير الحكومية ; رئيس جمعية ; النسيج الجمعوي ; المجتمع المدني ; رئيسة جمعية
  near project-management social-entrepreneurship

association-creation skill
  fr Création et gouvernance d’associations ; création d’association ; statuts d’association ; dahir des libertés publiques ; assemblée générale d’association ; gouvernance associative ; règlement intérieur d’association ; reconnaissance d’utilité publique
  en Setting up and governing associations ; creating an association ; association statutes ; association governance ; nonprofit governance
  ar تأسيس الجمعيات وحكامتها ; تأسيس جمعية ; القانون الأساسي للجمعية ; حكامة الجمعيات ; الجمع العام للجمعية ; صفة المنفعة العامة
  near ngo-management

project-cycle-management skill
  fr Gestion du cycle de projet de développement ; gestion du cycle de projet ; cycle de projet ; cadre logique ; GCP {case near=cycle,projet,cadre,logique} ; théorie du changement ; gestion axée sur les résultats ; GAR {case near=gestion,résultats,cadre,logique} ; arbre à problèmes
  en Project cycle management for development ; project cycle management ; logical framework ; logframe ; theory of change ; results-based management ; problem tree
  ar تدبير دورة المشروع التنموي ; دورة المشروع ; الإطار المنطقي ; نظرية التغيير ; التدبير المرتكز على النتائج ; شجرة المشاكل
  is project-management
  near impact-evaluation

donor-reporting skill
  fr Rapports aux bailleurs de fonds ; reporting bailleurs ; rapports narratifs ; rapport narratif ; rapports financiers aux bailleurs ; justification des dépenses bailleurs ; procédures bailleurs ; USAID ; procédures de l’Union européenne ; AFD {case near=bailleurs,usaid,projet,pnud,fonds}
  en Donor reporting ; narrative reports ; donor compliance ; donor relations ; grant reporting ; grant management ; USAID ; EU grant procedures
  ar التقارير للجهات المانحة ; تقارير المانحين ; التقارير السردية ; العلاقة مع المانحين ; إجراءات الجهات المانحة ; التواصل مع المانحين
  near grant-writing ngo-management

community-mobilisation skill
  fr Mobilisation communautaire ; mobilisation sociale ; mobilisateur communautaire ; animation communautaire ; animateur communautaire ; mobilisation des bénéficiaires ; animation sociale ; animateur socio-culturel ; animatrice sociale ; médiation sociale
  en Community mobilisation ; community outreach ; community mobiliser ; social mobilisation ; community organiser ; community engagement ; community worker
  ar التعبئة المجتمعية ; التعبئة الاجتماعية ; التنشيط الاجتماعي ; منشط اجتماعي ; تعبئة المستفيدين ; منشط سوسيو ثقافي ; الوساطة الاجتماعية
  near local-development

gender-approach knowledge
  fr Approche genre et autonomisation des femmes ; approche genre ; autonomisation des femmes ; égalité de genre ; budgétisation sensible au genre ; droits des femmes ; empowerment des femmes ; intégration du genre
  en Gender approach and women’s empowerment ; gender mainstreaming ; women’s empowerment ; gender equality ; women’s rights ; gender-responsive budgeting
  ar مقاربة النوع وتمكين النساء ; مقاربة النوع ; تمكين النساء ; التمكين الاقتصادي للنساء ; المساواة بين الجنسين ; حقوق النساء
  near women-entrepreneurship local-development

capacity-building skill
  fr Renforcement des capacités ; renforcement de capacités ; renforcer … capacités ; appui institutionnel ; assistance technique aux organisations ; accompagnement d’associations ; renforcement institutionnel
  en Capacity building ; capacity development ; institutional strengthening ; strengthening organisations ; technical assistance to organisations
  ar تقوية القدرات ; تعزيز القدرات ; بناء القدرات ; الدعم المؤسساتي ; تقوية قدرات الجمعيات
  near training-delivery ngo-management
  esco c28553f4-1745-401a-82b3-7ce8460bed33

humanitarian-action knowledge
  fr Action humanitaire et d’urgence ; action humanitaire ; aide humanitaire ; secours d’urgence ; aide d’urgence ; humanitaire ; Croissant-Rouge
  en Humanitarian and emergency action ; humanitarian aid ; humanitarian work ; emergency relief ; disaster relief ; humanitarian {near=aid,action,ngo,relief,emergency,projects}
  ar العمل الإنساني والطارئ ; العمل الإنساني ; المساعدات الإنسانية ; الإغاثة ; الهلال الأحمر
  near ngo-management
  esco 8894e128-e6d1-4cb3-8f92-e7b5c9eaf774

volunteer-management skill
  fr Gestion de bénévoles ; gestion des bénévoles ; coordination de bénévoles ; bénévolat ; volontariat ; encadrement de bénévoles ; engagement bénévole ; bénévole ; coordinateur de bénévoles
  en Volunteer management ; volunteer coordination ; volunteering ; volunteer coordinator ; managing volunteers ; volunteer work
  ar تدبير المتطوعين ; تنسيق المتطوعين ; العمل التطوعي ; التطوع ; متطوع ; تأطير المتطوعين
  near ngo-management
  esco 232f854a-f5b9-4d8a-8499-23f59852273c

policy-analysis skill
  fr Analyse et évaluation des politiques publiques ; politiques publiques ; analyse des politiques publiques ; évaluation des politiques publiques ; sciences politiques ; notes d’orientation ; policy brief ; relations internationales
  en Public policy analysis ; public policy ; policy analysis ; policy evaluation ; policy briefs ; political science ; international relations
  ar تحليل وتقييم السياسات العمومية ; السياسات العمومية ; تقييم السياسات العمومية ; العلوم السياسية ; العلاقات الدولية ; أوراق السياسات
  near public-law-administration
  esco c5449667-9b40-4114-8d74-f51177669984

local-government-management knowledge
  fr Gestion des collectivités territoriales ; collectivités territoriales ; communes {near=collectivités,territoriales,gestion,rurales,urbaines,élus} ; loi organique des communes ; régionalisation avancée ; administration territoriale ; fonction publique territoriale ; collectivité territoriale ; conseil communal
  en Local government management ; local government ; local authorities ; municipal administration ; advanced regionalisation ; municipal council ; territorial administration
  ar تدبير الجماعات الترابية ; الجماعات الترابية ; الجهوية المتقدمة ; الإدارة الترابية ; المجلس الجماعي ; جماعة ترابية
  is public-law-administration

e-government knowledge
  fr Administration numérique ; e-gouvernement ; e-gov ; services publics en ligne ; dématérialisation des services publics ; simplification des procédures administratives ; loi 55-19 ; digitalisation de l’administration
  en E-government ; digital government ; online public services ; digital public services ; simplification of administrative procedures
  ar الإدارة الرقمية ; الحكومة الإلكترونية ; الخدمات العمومية الرقمية ; رقمنة الإدارة ; تبسيط المساطر الإدارية
  near public-law-administration digital-transformation

public-budgeting knowledge
  fr Budget et contrôle des organismes publics ; budget public ; gestion budgétaire publique ; contrôle de gestion public ; ordonnateur ; engagement des dépenses publiques ; dépense publique ; gestion axée sur la performance
  en Public budgeting and control ; public budget ; public expenditure ; budget execution in government ; public financial management ; public sector audit
  ar ميزانية ومراقبة المؤسسات العمومية ; الميزانية العمومية للدولة ; النفقات العمومية ; تدبير الميزانية العمومية ; آمر بالصرف
  near public-accounting budgeting

citizen-participation knowledge
  fr Participation citoyenne ; démocratie participative ; budget participatif ; pétitions et motions ; engagement citoyen ; société civile ; instances de concertation
  en Citizen participation ; participatory democracy ; participatory budgeting ; citizen engagement ; civic engagement ; civil society {near=organisations,ngo,participation,support}
  ar المشاركة المواطنة ; الديمقراطية التشاركية ; الميزانية التشاركية ; الانخراط المواطن ; العرائض والملتمسات
  near local-development policy-analysis

social-protection knowledge
  fr Protection et aides sociales ; protection sociale ; aide sociale directe ; registre social unifié ; RSU {case} ; couverture sociale ; AMO Tadamon ; sécurité sociale
  en Social protection ; social safety nets ; unified social register ; social coverage ; direct social assistance ; social security policy
  ar الحماية الاجتماعية ; الدعم الاجتماعي المباشر ; السجل الاجتماعي الموحد ; التغطية الاجتماعية ; أمو تضامن
  near cnss youth-work
`,
};
