import type { DomainFile } from '../src/taxonomy/format.ts';

/** Projects, products, business analysis, and starting a company. */
export const product: DomainFile = {
  id: 'product',
  labels: {
    fr: 'Projets, produit et entrepreneuriat',
    en: 'Projects, product and entrepreneurship',
    ar: 'المشاريع والمنتج وريادة الأعمال',
  },
  skills: `
project-management skill
  fr Gestion de projet ; chef de projet ; gérer des projets ; management de projet ; conduite de projet ; pilotage de projet ; chargé de projet ; coordination de projets ; directeur de projet ; coordinateur de projets ; cheffe de projet ; chargée de projet ; cheffe de projets ; conduire des projets ; piloter des projets ; suivi de projets ; responsable de projets ; gestionnaire de projet ; coordonner des projets
  fr gérer … projets ; piloter … projets ; assistant de projet
  en Project management ; project manager ; managing projects ; project coordination ; project coordinator ; project lead ; PMO {case} ; lead projects ; manage projects ; project management officer ; project assistant ; coordinating projects ; manage … projects ; project officer ; project follow-up
  ar إدارة المشاريع ; تدبير المشاريع ; مدير مشروع ; إدارة مشروع ; مدير مشاريع ; تسيير المشاريع ; رئيس مشروع ; تنسيق المشاريع ; مديرة مشروع ; مديرة مشاريع ; منسق مشاريع ; منسقة مشاريع ; قيادة المشاريع ; رئيسة مشروع ; مكلف بالمشاريع ; تتبع المشاريع
  esco 7111b95d-0ce3-441a-9d92-4c75d05c4388

pmp knowledge
  fr Certifications en gestion de projet ; PMP {case} ; PMI {case} ; PMBOK
  en Project management certifications ; PMP {case} ; PMI {case} ; PMBOK
  ar شهادات إدارة المشاريع ; شهادة PMP
  implies project-management

ms-project tool
  fr Outils de planification ; MS Project ; Microsoft Project
  en Scheduling tools ; MS Project ; Microsoft Project
  ar أدوات التخطيط الزمني ; مايكروسوفت بروجكت
  is project-management

product-management skill
  fr Gestion de produit ; product manager ; chef de produit ; gestion de produits numériques ; product management ; cheffe de produit
  en Product management ; product manager ; digital product management
  ar إدارة المنتجات ; إدارة المنتج ; مدير منتج ; مديرة منتج ; تدبير المنتجات
  near project-management

business-analysis skill
  fr Analyse des besoins métier ; business analyst ; analyste métier ; recueil des besoins ; analyse fonctionnelle ; expression des besoins ; business analysis ; analyse des besoins
  en Business analysis ; business analyst ; requirements gathering ; requirements analysis ; functional analysis ; business needs analysis ; needs analysis
  ar تحليل الأعمال ; محلل أعمال ; تحليل الحاجيات ; تحليل المتطلبات ; محللة أعمال
  near project-management
  esco 633a3637-2c6b-40ae-ac38-289eb2a62aa6

change-management skill
  fr Conduite du changement ; accompagnement du changement ; gestion du changement ; conduite au changement
  en Change management ; organisational change
  ar قيادة التغيير ; إدارة التغيير ; مواكبة التغيير
  near project-management
  esco 3c03ee71-4a23-448f-b79e-81fd75d27dca

entrepreneurship skill
  fr Entrepreneuriat ; création d’entreprise ; entrepreneur ; esprit d’entreprise ; porteur de projet ; monter une entreprise ; esprit entrepreneurial ; fondateur de startup
  en Entrepreneurship ; business creation ; entrepreneur ; entrepreneurial spirit ; starting a business ; startup founder
  ar ريادة الأعمال ; إنشاء المقاولات ; المقاولاتية ; إحداث المقاولة ; روح المقاولة ; حامل مشروع
  esco 658605f2-1c95-49f0-bd98-0af7b15ad0b0

business-plan skill
  fr Plan d’affaires ; business plan ; élaboration de business plan ; business plans ; plan d’affaire ; faire … business plan ; rédiger … business plan
  en Business planning ; business plan ; business plans
  ar مخطط الأعمال ; خطة العمل التجارية ; إعداد مخطط الأعمال ; خطة أعمال
  is entrepreneurship
  near financial-modelling
  esco ead58f22-0af5-467c-ac1e-b750e4e1ac6a

business-model skill
  fr Modèle économique ; business model ; business model canvas ; lean canvas ; modèle d’affaires
  en Business model design ; business model ; business model canvas ; lean canvas
  ar نموذج الأعمال ; النموذج الاقتصادي ; نموذج العمل التجاري
  is entrepreneurship
  esco 3c1cbc5e-2220-4f45-bcc8-3d52c8c9cae0

lean-startup knowledge
  fr+en Lean startup
  ar منهجية الشركة الناشئة المرنة
  is entrepreneurship

pitching skill
  fr Présentation orale à des investisseurs (pitch) ; pitch ; pitcher ; pitchs
  en Pitching ; investor pitch ; pitch {near}
  ar عرض المشروع على المستثمرين ; عرض المشاريع ; بيتش
  is entrepreneurship
  near presentation-skills

fundraising skill
  fr Levée de fonds ; levées de fonds ; recherche de financement ; mobilisation de fonds ; recherche de financements ; lever des fonds ; trouver des investisseurs ; trouver … financement ; chercher des investisseurs
  en Fundraising ; raising funds ; raise capital ; raise money ; find investors ; raise funding
  ar جمع التمويل ; تعبئة التمويل ; البحث عن التمويل ; جمع الأموال ; تعبئة الموارد المالية ; البحث عن مستثمرين ; إيجاد مستثمرين ; إيجاد التمويل
  near corporate-finance

grant-writing skill
  fr Montage de dossiers de financement ; rédaction de projets ; réponse à appels à projets ; appels à projets ; dossiers de subvention ; montage de projets ; demande de subvention
  en Grant writing ; grant proposals ; proposal writing ; calls for proposals ; grant applications
  ar إعداد ملفات التمويل ; كتابة المشاريع ; إعداد طلبات الدعم ; طلبات المشاريع
  near fundraising

business-development skill
  fr Développement commercial ; business development ; business developer ; développement d’affaires ; développeur commercial ; développement de clientèle ; développement de partenariats ; développer … chiffre d’affaires ; développer … portefeuille ; développement de l’activité
  en Business development ; business developer ; business development manager ; new business ; growing the business
  ar تطوير الأعمال ; مطور أعمال ; تنمية الأعمال ; مسؤول تطوير الأعمال ; تطوير الشراكات ; مسؤولة تطوير الأعمال ; التطوير التجاري ; تطوير النشاط التجاري
  near sales

partnerships skill
  fr Gestion des partenariats ; partenariats ; nouer des partenariats ; partenariats stratégiques ; chargé de partenariats ; chargée de partenariats ; développer des partenariats ; responsable partenariats
  en Partnership management ; partnerships ; strategic partnerships ; partnership building ; partnership manager
  ar تدبير الشراكات ; الشراكات ; بناء الشراكات ; عقد الشراكات
  near business-development

strategy skill
  fr Stratégie d’entreprise ; planification stratégique ; consultant en stratégie ; conseil en stratégie ; consultante en stratégie
  en Business strategy ; strategic planning ; strategy consulting ; strategy consultant ; corporate strategy
  ar استراتيجية المقاولة ; التخطيط الاستراتيجي ; استراتيجية الأعمال
  near marketing-strategy business-model

innovation-management skill
  fr Management de l’innovation ; gestion de l’innovation
  en Innovation management
  ar تدبير الابتكار ; إدارة الابتكار
  near strategy

startup-coaching skill
  fr Accompagnement de porteurs de projets ; accompagnement de startups ; coaching entrepreneurial ; accompagnement à la création d’entreprise
  en Start-up coaching ; startup mentoring ; business coaching ; startup support
  ar مواكبة حاملي المشاريع ; مواكبة المقاولات ; الإرشاد المقاولاتي ; مواكبة الشركات الناشئة
  near entrepreneurship

social-entrepreneurship knowledge
  fr Entrepreneuriat social ; économie sociale et solidaire ; ESS {case} ; impact social ; entreprise sociale
  en Social entrepreneurship ; social economy ; social enterprise ; social impact
  ar ريادة الأعمال الاجتماعية ; الاقتصاد الاجتماعي والتضامني ; الاقتصاد الاجتماعي ; المقاولة الاجتماعية
  near entrepreneurship
  esco 9f72c931-f94d-4faa-83e4-8674c399f5d2

impact-evaluation skill
  fr Suivi-évaluation ; suivi et évaluation ; évaluation d’impact ; mesure d’impact
  en Monitoring and evaluation ; impact evaluation ; impact measurement ; M&E {case}
  ar التتبع والتقييم ; تقييم الأثر ; قياس الأثر ; المتابعة والتقييم
  near project-management

public-tenders skill
  fr Réponse aux appels d’offres ; appels d’offres ; marchés publics ; soumissionner ; réponse à appel d’offre ; répondre … appels d’offres ; répondre à un appel d’offres ; soumissions ; répondre aux appels d’offres ; soumission aux appels d’offres ; chargé d’affaires marchés publics ; marché public ; chargée d’affaires marchés publics ; appel d’offres {unless=restreint,ouvert,avis}
  en Tendering ; public tenders ; tenders ; public procurement ; bid writing ; tender responses ; bid management
  ar الاستجابة لطلبات العروض ; طلبات العروض ; الصفقات العمومية ; طلب عروض ; صفقات عمومية ; صفقة عمومية
  near business-development

export-development skill
  fr Développement à l’export ; export {near=import,international,marchés,responsable,clients,pays,markets,sales,commercial,étranger} ; commerce international ; import-export ; responsable export ; développement international ; exportation ; import export ; marchés étrangers ; vendre … à l’étranger ; exporter ; vendre … en Europe ; vendre … en Afrique
  en Export development ; international trade ; import-export ; export manager ; export sales ; international business ; exporting ; sell … abroad ; sell … overseas
  ar تنمية التصدير ; التصدير ; التجارة الدولية ; الاستيراد والتصدير ; التجارة الخارجية ; مسؤول التصدير ; تصدير منتجاتنا ; البيع في الخارج ; تصدير المنتجات ; البيع بالخارج ; مسؤولة التصدير

erp tool
  fr Progiciels de gestion (ERP) ; ERP ; progiciel de gestion intégré ; PGI {case}
  en Enterprise resource planning (ERP) ; ERP ; enterprise resource planning
  ar أنظمة تخطيط موارد المؤسسات ; تخطيط موارد المؤسسة

ecommerce skill
  fr Commerce électronique ; e-commerce ; ecommerce ; responsable e-commerce ; vente en ligne ; vendre … en ligne ; vendre … sur internet
  en E-commerce ; ecommerce ; electronic commerce ; e-commerce manager ; online selling ; online sales ; sell … online ; selling … online
  ar التجارة الإلكترونية ; تجارة إلكترونية ; البيع عبر الإنترنت ; التجارة الالكترونية ; البيع على الإنترنت ; بيع … على الإنترنت ; بيع … عبر الإنترنت ; أبيع … على الإنترنت ; يبيع … على الإنترنت ; يبيع … عبر الإنترنت ; نبيع … على الإنترنت

fintech knowledge
  fr Technologies financières ; fintech
  en Financial technology ; fintech
  ar التكنولوجيا المالية ; فينتك
  near banking online-payment

edtech knowledge
  fr Technologies éducatives ; edtech ; formation en ligne ; digital learning ; apprentissage en ligne
  en Educational technology ; edtech ; online training ; digital learning ; online learning
  ar تكنولوجيا التعليم ; التعلم عن بعد ; التكوين عن بعد ; التعليم عن بعد
  near training-engineering

project-planning skill
  fr Planification de projet ; planning de projet ; diagramme de Gantt ; Gantt ; chemin critique ; PERT {case} ; planification de projets ; rétroplanning ; rétroplannings ; planificateur de projet ; ordonnancement de projet
  en Project planning ; project scheduling ; Gantt chart ; Gantt ; critical path ; work breakdown structure ; WBS {case} ; project planner
  ar تخطيط المشاريع ; تخطيط المشروع ; مخطط غانت ; الجدولة الزمنية للمشروع ; برمجة المشاريع
  is project-management

primavera tool
  fr+en Primavera P6 ; Primavera {case-or-near=project,planning,gantt,planification,projet} ; Oracle Primavera
  ar بريمافيرا
  is project-planning
  near ms-project

prince2 knowledge
  fr+en PRINCE2 ; Prince 2 {case} ; PRINCE2 Foundation ; PRINCE2 Practitioner ; certification PRINCE2
  ar منهجية برنس2 ; شهادة PRINCE2
  is pmp
  esco 7106b5df-e017-4c28-8c40-98814db5b775

project-budgeting skill
  fr Budget de projet ; gestion du budget de projet ; suivi budgétaire de projet ; budgétisation de projet ; coûts de projet ; maîtrise des coûts de projet
  en Project budgeting ; project budget ; project budget management ; project cost control ; project costing ; budget follow-up
  ar ميزانية المشروع ; تدبير ميزانية المشروع ; ضبط تكاليف المشروع ; ميزانيات المشاريع
  is project-management
  near budgeting

project-risk-management skill
  fr Gestion des risques de projet ; risques projet ; analyse des risques projet ; registre des risques
  en Project risk management ; project risks ; risk register ; project risk analysis
  ar تدبير مخاطر المشروع ; إدارة مخاطر المشاريع ; سجل المخاطر
  is project-management risk-management

stakeholder-management skill
  fr Gestion des parties prenantes ; relations avec les parties prenantes ; parties prenantes ; cartographie des parties prenantes ; animation des parties prenantes
  en Stakeholder management ; stakeholder engagement ; managing stakeholders ; stakeholder mapping ; stakeholder relations
  ar تدبير أصحاب المصلحة ; إدارة أصحاب المصلحة ; العلاقة مع الأطراف المعنية ; إشراك الأطراف المعنية
  near project-management
  esco 1af2db15-2af9-44dd-9639-bf1fc69d4c34

programme-management skill
  fr Gestion de programmes et de portefeuilles de projets ; gestion de programme ; portefeuille de projets ; gestion de portefeuille de projets ; directeur de programme ; responsable de programme ; coordinateur de programme ; PMO {case} ; bureau de projets
  en Programme and portfolio management ; programme management ; program management ; program manager ; programme manager ; project portfolio ; project portfolio management ; PMO {case} ; project management office
  ar إدارة البرامج وحافظة المشاريع ; إدارة البرامج ; تدبير البرامج ; منسق برامج ; مدير برنامج ; حافظة المشاريع ; مكتب إدارة المشاريع ; منسقة برامج ; مديرة برنامج
  implies project-management

project-reporting skill
  fr Reporting de projet ; comités de pilotage ; comité de pilotage ; COPIL {case} ; tableaux de bord de projet ; suivi d’avancement ; rapports d’avancement ; comptes rendus d’avancement
  en Project reporting ; steering committees ; steering committee ; project status reports ; progress reports ; project dashboards
  ar تقارير المشروع ; لجنة القيادة ; تقارير التقدم ; تتبع تقدم المشروع ; لوحة قيادة المشروع
  is project-management

product-launch skill
  fr Lancement de produit ; lancement de produits ; lancements de produits ; mise sur le marché ; lancer un nouveau produit
  en Product launch ; product launches ; launching products ; bring … to market
  ar إطلاق المنتجات ; إطلاق منتج ; إطلاق منتج جديد ; طرح المنتجات في السوق
  near product-management marketing-strategy

product-ownership skill
  fr Rôle de product owner ; product owner ; backlog produit ; gestion du backlog ; PO {case near=scrum,backlog,produit,agile} ; proxy product owner
  en Product ownership ; product owner ; product backlog ; backlog management
  ar مالك المنتج ; قائمة أعمال المنتج ; إدارة الباكلوغ
  is product-management
  near scrum user-stories

product-roadmap skill
  fr Feuille de route produit ; roadmap produit ; vision produit ; stratégie produit ; priorisation des fonctionnalités ; roadmap {near=produit,product,backlog,agile}
  en Product roadmap ; product roadmaps ; product vision ; product strategy ; feature prioritisation ; feature prioritization ; roadmapping
  ar خارطة طريق المنتج ; رؤية المنتج ; استراتيجية المنتج ; ترتيب أولويات الميزات
  is product-management

product-discovery skill
  fr Découverte produit ; product discovery ; validation d’hypothèses ; exploration produit ; entretiens de découverte ; problem solution fit
  en Product discovery ; problem-solution fit ; discovery interviews ; hypothesis validation ; opportunity assessment
  ar استكشاف المنتج ; التحقق من الفرضيات ; اكتشاف حاجيات المستعملين
  is product-management
  near user-research lean-startup

new-product-development skill
  fr Développement de nouveaux produits ; conception de nouveaux produits ; développement produit ; développement de produits ; chef de produit innovation ; mise au point de produits ; cheffe de produit innovation
  en New product development ; NPD {case} ; product development ; developing new products
  ar تطوير المنتجات ; تطوير منتجات جديدة ; تطوير المنتجات الجديدة
  near product-management innovation-management
  esco 63f224ea-d889-42ea-b3ef-730ef78c7176

digital-product-management skill
  fr Conduite de projets et produits numériques ; chef de produit digital ; chef de projet digital ; chef de projet web ; digital product manager ; chef de produit numérique ; cheffe de projet digital ; chef de projet e-commerce ; cheffe de produit digital ; cheffe de projet web ; cheffe de produit numérique ; cheffe de projet e-commerce
  en Digital project and product management ; digital product manager ; digital project manager ; web project manager
  ar إدارة المنتجات الرقمية ; مدير منتج رقمي ; مدير مشروع رقمي ; تدبير المنتجات الرقمية ; مديرة منتج رقمي ; مديرة مشروع رقمي
  is product-management
  near digital-transformation

requirements-specification skill
  fr Rédaction de cahiers des charges ; cahier des charges ; cahiers des charges ; rédiger … cahier des charges ; spécifications fonctionnelles ; élaboration du cahier des charges ; expression fonctionnelle du besoin ; dossier de spécifications
  en Requirements specification ; functional specifications ; writing specifications ; requirements documents ; specification writing ; statement of work
  ar إعداد دفاتر التحملات ; دفاتر التحملات ; صياغة دفتر التحملات ; المواصفات الوظيفية ; المواصفات التقنية ; كناش التحملات ; دفتر التحملات {note=also asked of building contractors}
  is business-analysis
  esco 3d64b8fd-bb09-4d13-a3cf-300ed8909088

project-owner-assistance skill
  fr Assistance à maîtrise d’ouvrage ; AMOA ; AMO {case near=maîtrise,ouvrage,moe,moa} ; MOA {case} ; maîtrise d’ouvrage ; consultant AMOA ; chef de projet MOA ; consultante AMOA ; cheffe de projet MOA
  en Project owner assistance ; client-side project management ; owner’s representative ; project owner support
  ar المساعدة لصاحب المشروع ; مساعدة صاحب المشروع ; صاحب المشروع المنتدب ; المساعدة في إدارة المشروع لصاحبه
  is business-analysis
  near project-management

digital-transformation skill
  fr Transformation digitale ; transformation numérique ; digitalisation des processus ; projets de digitalisation ; digitaliser … entreprise ; numérisation de l’entreprise ; dématérialisation ; consultant en transformation digitale ; maturité digitale ; consultante en transformation digitale
  en Digital transformation ; digitalisation of processes ; digitisation of processes ; going paperless ; digitalise … business ; digital maturity
  ar التحول الرقمي ; رقمنة العمليات ; رقمنة المقاولات ; رقمنة المساطر ; رقمنة الخدمات ; رقمنة المقاولة ; نزع الطابع المادي
  near change-management erp

organisational-consulting skill
  fr Conseil en organisation ; consultant en organisation ; conseil en management ; consultant en management ; diagnostic organisationnel ; conseil aux entreprises ; consultante en organisation ; consultante en management
  en Management consulting ; management consultant ; organisational consulting ; business consultant ; organisational diagnosis
  ar الاستشارة في التنظيم والتدبير ; مستشار أعمال ; الاستشارات الإدارية ; استشاري تنظيم ; مستشار في التدبير ; التشخيص التنظيمي ; مستشارة أعمال ; مستشارة في التدبير
  near strategy process-mapping

sme-advisory skill
  fr Conseil aux TPE et PME ; accompagnement des TPE ; diagnostic d’entreprise ; conseiller d’entreprise ; conseil aux TPME ; diagnostic stratégique ; accompagnement des PME ; restructuration d’entreprises ; conseillère d’entreprise
  en Small business advice ; SME consulting ; business adviser ; business advisor ; business diagnosis ; SME support
  ar استشارة المقاولات الصغرى ; مواكبة المقاولات الصغيرة جدا ; تشخيص المقاولة ; مواكبة المقاولات الصغرى والمتوسطة ; مستشار المقاولات ; مستشارة المقاولات
  near organisational-consulting startup-coaching

strategic-analysis-tools knowledge
  fr Outils d’analyse stratégique ; analyse SWOT ; SWOT ; PESTEL ; matrice BCG ; forces de Porter ; matrice SWOT ; diagnostic interne et externe
  en Strategic analysis tools ; SWOT analysis ; SWOT ; PESTEL analysis ; PESTEL ; Porter’s five forces ; BCG matrix
  ar أدوات التحليل الاستراتيجي ; تحليل SWOT ; تحليل نقاط القوة والضعف ; تحليل سوات
  is strategy

action-plans skill
  fr Élaboration de plans d’action ; plans d’action ; plan d’action ; feuille de route stratégique ; plan de développement ; plan stratégique ; plan d’actions
  en Action planning ; action plans ; action plan ; strategic roadmap ; strategic plan ; development plan
  ar إعداد خطط العمل ; خطط العمل ; خطة عمل ; مخطط عمل ; مخططات العمل ; خارطة طريق استراتيجية
  near strategy project-planning

performance-indicators skill
  fr Indicateurs de performance ; KPI {case} ; KPIs {case} ; indicateurs clés ; indicateurs clés de performance ; tableau de bord prospectif ; mesure de la performance
  en Performance indicators ; KPI {case} ; KPIs {case} ; key performance indicators ; performance measurement ; performance monitoring ; balanced scorecard
  ar مؤشرات الأداء ; مؤشرات الأداء الرئيسية ; قياس الأداء ; قيادة الأداء
  near management-control impact-evaluation
  esco 8dcbcabe-09f7-4d11-940d-125af57bbc40

okr knowledge
  fr Méthode des objectifs et résultats clés (OKR) ; OKR {case} ; OKRs {case} ; management par objectifs ; direction par objectifs ; objectifs SMART
  en Objectives and key results (OKR) ; OKR {case} ; OKRs {case} ; management by objectives ; SMART goals
  ar الأهداف والنتائج الرئيسية ; الإدارة بالأهداف ; التدبير بالأهداف
  near performance-indicators strategy

research-and-development skill
  fr Recherche et développement ; R&D ; ingénieur R&D ; responsable R&D ; recherche appliquée ; projets de recherche ; projet de R&D ; chargé de recherche ; chargée de recherche
  en Research and development ; R&D ; R&D engineer ; applied research ; research projects ; R&D project management
  ar البحث والتطوير ; البحث العلمي والتطوير ; مهندس بحث وتطوير ; البحث التطبيقي ; مشاريع البحث ; مهندسة بحث وتطوير
  near innovation-management

technology-watch skill
  fr Veille technologique et stratégique ; veille technologique ; veille stratégique ; veille informationnelle ; intelligence économique ; veille sectorielle ; chargé de veille ; chargée de veille
  en Technology and strategic watch ; technology watch ; technology scouting ; horizon scanning ; business watch ; competitive intelligence ; economic intelligence
  ar اليقظة التكنولوجية والاستراتيجية ; اليقظة التكنولوجية ; اليقظة الاستراتيجية ; الذكاء الاقتصادي
  near innovation-management market-research

open-innovation knowledge
  fr Innovation ouverte ; open innovation ; innovation collaborative ; co-innovation ; collaborations start-up et grands groupes
  en Open innovation ; collaborative innovation ; corporate-startup collaboration ; corporate innovation
  ar الابتكار المفتوح ; الابتكار التعاوني ; الابتكار التشاركي
  is innovation-management

technology-transfer skill
  fr Transfert de technologie ; valorisation de la recherche ; transfert technologique ; maturation technologique ; TRL {case} ; propriété et transfert de technologie ; valorisation des résultats de recherche
  en Technology transfer ; research commercialisation ; tech transfer ; knowledge transfer office ; technology readiness level ; TRL {case}
  ar نقل التكنولوجيا ; تثمين البحث العلمي ; تثمين نتائج البحث
  near innovation-management intellectual-property

creative-workshops skill
  fr Ateliers d’idéation ; brainstorming ; idéation ; séances de créativité ; design sprint ; ateliers de co-création ; remue-méninges ; mind mapping ; carte mentale ; cartes mentales
  en Ideation workshops ; brainstorming ; ideation ; design sprint ; co-creation workshops ; creativity sessions ; mind mapping
  ar ورشات توليد الأفكار ; العصف الذهني ; توليد الأفكار ; الخرائط الذهنية
  near design-thinking innovation-management

odoo tool
  fr+en Odoo ; Odoo ERP ; Odoo Community ; Odoo Enterprise ; consultant Odoo
  ar أودو ; برنامج أودو ; نظام أودو
  is erp
  near sap

odoo-functional-setup skill
  fr Paramétrage fonctionnel d’Odoo ; paramétrage Odoo ; déploiement Odoo ; consultant fonctionnel Odoo ; consultante fonctionnelle Odoo
  en Odoo configuration ; Odoo functional consultant ; Odoo implementation ; Odoo deployment
  ar إعداد نظام أودو ; ضبط إعدادات أودو ; تثبيت أودو
  implies odoo
  is erp-implementation
  near odoo-development

sap tool
  fr+en SAP {case} ; SAP ERP ; SAP S/4HANA ; SAP R/3 ; SAP ECC ; SAP MM ; SAP SD ; SAP PP ; SAP Business One ; consultant SAP
  ar نظام ساب ; برنامج ساب ; ساب {near=أودو,محاسبة,برنامج,نظام}
  is erp

microsoft-dynamics tool
  fr+en Microsoft Dynamics 365 ; Microsoft Dynamics ; Dynamics 365 ; MS Dynamics
  ar مايكروسوفت دايناميكس
  is erp
  near dynamics-development

sage-x3 tool
  fr+en Sage X3 ; Sage ERP X3 ; Adonix
  ar ساج X3
  is erp
  near sage

oracle-erp tool
  fr+en Oracle ERP ; Oracle E-Business Suite ; JD Edwards ; Oracle NetSuite ; NetSuite ; PeopleSoft ; Oracle EBS ; Oracle Fusion
  ar نظام أوراكل لتخطيط الموارد
  is erp

dolibarr tool
  fr+en Dolibarr ; ERPNext ; Axelor ; Tryton ; Dolibarr ERP
  ar دوليبار
  is erp
  near odoo

erp-implementation skill
  fr Mise en place d’un ERP ; déploiement ERP ; consultant ERP ; projet ERP ; mise en place … ERP ; mettre en place … ERP ; implémentation ERP ; consultante ERP
  en ERP implementation ; ERP deployment ; ERP consultant ; ERP rollout ; implement … ERP
  ar تنزيل نظام تخطيط الموارد ; إرساء نظام تخطيط الموارد ; مستشار ERP ; تركيب نظام ERP ; مستشارة ERP
  is erp
  near change-management erp-development

mobile-payment knowledge
  fr Paiement mobile ; m-wallet ; mobile money ; portefeuille électronique ; m-paiement ; portefeuilles électroniques ; e-wallet ; wallet mobile ; M2T ; paiement sans contact ; établissement de paiement
  en Mobile payment ; mobile money ; e-wallet ; mobile wallet ; mobile payments ; digital wallet ; contactless payment
  ar الأداء عبر الهاتف ; المحفظة الإلكترونية ; الأداء بالهاتف المحمول ; محافظ إلكترونية ; مؤسسات الأداء
  is fintech

insurtech-regtech knowledge
  fr Insurtech et regtech ; insurtech ; assurtech ; regtech
  en Insurtech and regtech ; insurtech ; regtech
  ar تكنولوجيا التأمين والامتثال ; تكنولوجيا التأمين
  is fintech
  near insurance

proptech knowledge
  fr Technologies de l’immobilier ; proptech ; contech
  en Property technology ; proptech ; construction tech
  ar تكنولوجيا العقار ; بروبتك
  near real-estate-sales fintech

legaltech knowledge
  fr Technologies juridiques ; legaltech ; legal tech ; govtech
  en Legal technology ; legaltech ; legal tech ; govtech
  ar التكنولوجيا القانونية ; ليغال تيك
  near digital-law

elearning-design skill
  fr Conception de formations en ligne ; e-learning ; ingénierie e-learning ; conception e-learning ; concepteur e-learning ; modules e-learning ; MOOC ; capsules vidéo pédagogiques ; capsules pédagogiques ; digital learning manager ; classe virtuelle ; classes virtuelles
  en E-learning design ; e-learning ; e-learning developer ; e-learning modules ; MOOC ; online course design ; online course creation ; virtual classroom
  ar تصميم التعلم الإلكتروني ; التعليم الإلكتروني ; إعداد الدروس الرقمية ; كبسولات تعليمية ; إنشاء الدورات الإلكترونية ; الدورات التدريبية عبر الإنترنت
  is edtech
  near training-engineering

moodle tool
  fr+en Moodle ; Chamilo ; Canvas LMS ; administrateur Moodle ; Moodle administrator
  ar موودل ; منصة مودل للتعليم
  is lms-platforms
  esco bedd8fa7-5a64-4134-9095-58f5709e25e4

online-classroom-platforms tool
  fr Plateformes de classe en ligne ; Google Classroom ; 360Learning ; TalentLMS ; Massar {case-or-near=élèves,notes,école,enseignant,scolaire,plateforme} ; Edmodo
  en Online classroom platforms ; Google Classroom ; 360Learning ; TalentLMS ; Edmodo
  ar منصات القسم الرقمي ; منصات التعليم عن بعد ; منظومة مسار ; القسم الافتراضي
  is edtech

elearning-authoring-tools tool
  fr Outils auteurs e-learning ; Articulate Storyline ; Articulate Rise ; SCORM ; Genially ; Adobe Captivate ; iSpring ; H5P ; Kahoot ; Wooclap ; outil auteur
  en E-learning authoring tools ; Articulate Storyline ; Articulate Rise ; SCORM ; Genially ; Adobe Captivate ; iSpring ; H5P ; Kahoot ; Wooclap ; authoring tools
  ar أدوات تأليف التعلم الإلكتروني ; جينيالي ; كاهوت
  is elearning-design

hackathons skill
  fr Organisation de hackathons ; start-up weekend ; startup weekend ; concours d’innovation ; bootcamps entrepreneuriaux
  en Hackathon organisation ; startup weekend ; innovation challenges ; innovation contests
  ar تنظيم الهاكاثون ; مسابقات الابتكار
  near innovation-management event-management

international-cooperation-projects skill
  fr Projets de coopération internationale ; coopération internationale ; projets européens ; Horizon Europe ; Erasmus+ ; montage de projets européens ; bailleurs de fonds ; coopération au développement
  en International cooperation projects ; international cooperation ; EU projects ; Horizon Europe ; Erasmus+ ; donor-funded projects ; development cooperation
  ar مشاريع التعاون الدولي ; التعاون الدولي ; المشاريع الأوروبية ; الجهات المانحة ; مشاريع التعاون
  near grant-writing project-management
`,
};
