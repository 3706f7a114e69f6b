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
  fr Gestion de projet ; chef de projet ; gérer des projets ; management de projet ; conduite de projet ; pilotage de projet ; chargé de projet ; coordination de projets ; directeur de projet ; coordinateur de projets
  en Project management ; project manager ; managing projects ; project coordination ; project coordinator ; project lead ; PMO {case}
  ar إدارة المشاريع ; تدبير المشاريع ; مدير مشروع ; إدارة مشروع ; مدير مشاريع ; تسيير المشاريع ; رئيس مشروع ; تنسيق المشاريع

pmp knowledge
  fr Certifications en gestion de projet ; PMP {case} ; Prince2 ; PMI {case} ; PMBOK
  en Project management certifications ; PMP {case} ; PRINCE2 ; PMI {case} ; PMBOK
  ar شهادات إدارة المشاريع ; شهادة PMP
  implies project-management

ms-project tool
  fr Outils de planification ; MS Project ; Microsoft Project ; diagramme de Gantt ; Gantt ; Primavera
  en Scheduling tools ; MS Project ; Microsoft Project ; Gantt chart ; Gantt ; Primavera
  ar أدوات التخطيط الزمني ; مايكروسوفت بروجكت ; مخطط غانت
  is project-management

product-management skill
  fr Gestion de produit ; product manager ; chef de produit ; product owner ; gestion de produits numériques ; product management ; feuille de route produit ; backlog produit
  en Product management ; product manager ; product owner ; product roadmap ; product backlog ; digital product management
  ar إدارة المنتجات ; إدارة المنتج ; مدير منتج ; مديرة منتج ; تدبير المنتجات
  near project-management

business-analysis skill
  fr Analyse des besoins métier ; business analyst ; analyste métier ; recueil des besoins ; cahier des charges ; analyse fonctionnelle ; expression des besoins ; spécifications fonctionnelles ; business analysis ; MOA {case} ; AMOA ; analyse des besoins ; rédaction de cahiers des charges
  en Business analysis ; business analyst ; requirements gathering ; functional specifications ; requirements analysis ; functional analysis ; business needs analysis ; needs analysis
  ar تحليل الأعمال ; محلل أعمال ; تحليل الحاجيات ; دفتر التحملات ; إعداد دفاتر التحملات ; تحليل المتطلبات
  near project-management

change-management skill
  fr Conduite du changement ; accompagnement du changement ; gestion du changement ; transformation digitale ; transformation numérique ; conduite au changement
  en Change management ; digital transformation ; organisational change
  ar قيادة التغيير ; إدارة التغيير ; التحول الرقمي ; مواكبة التغيير
  near project-management

entrepreneurship skill
  fr Entrepreneuriat ; création d’entreprise ; entrepreneur ; esprit d’entreprise ; porteur de projet ; monter une entreprise ; auto-entrepreneur ; esprit entrepreneurial ; fondateur de startup
  en Entrepreneurship ; business creation ; entrepreneur ; entrepreneurial spirit ; starting a business ; startup founder
  ar ريادة الأعمال ; إنشاء المقاولات ; المقاولاتية ; إحداث المقاولة ; روح المقاولة ; مقاول ذاتي ; حامل مشروع

business-plan skill
  fr Plan d’affaires ; business plan ; élaboration de business plan ; business plans ; plan d’affaire ; étude de faisabilité ; faire … business plan ; rédiger … business plan
  en Business planning ; business plan ; business plans ; feasibility study
  ar مخطط الأعمال ; خطة العمل التجارية ; دراسة الجدوى ; إعداد مخطط الأعمال ; خطة أعمال
  is entrepreneurship
  near financial-modelling

business-model skill
  fr Modèle économique ; business model ; business model canvas ; lean canvas ; modèle d’affaires
  en Business model design ; business model ; business model canvas ; lean canvas
  ar نموذج الأعمال ; النموذج الاقتصادي ; نموذج العمل التجاري
  is entrepreneurship

lean-startup knowledge
  fr+en Lean startup ; MVP {case} ; produit minimum viable ; minimum viable product ; customer development
  ar منهجية الشركة الناشئة المرنة ; المنتج الأدنى القابل للتطبيق
  is entrepreneurship

pitching skill
  fr Présentation à des investisseurs ; pitch ; pitch deck ; pitcher ; pitchs
  en Pitching ; pitch deck ; investor pitch ; pitch {near}
  ar عرض المشروع على المستثمرين ; عرض المشاريع ; بيتش
  is entrepreneurship
  near presentation-skills

fundraising skill
  fr Levée de fonds ; levées de fonds ; recherche de financement ; relations investisseurs ; mobilisation de fonds ; recherche de financements ; lever des fonds ; trouver des investisseurs ; trouver … financement ; chercher des investisseurs
  en Fundraising ; raising funds ; investor relations ; raise capital ; raise money ; find investors ; raise funding
  ar جمع التمويل ; تعبئة التمويل ; البحث عن التمويل ; جمع الأموال ; العلاقات مع المستثمرين ; تعبئة الموارد المالية ; البحث عن مستثمرين ; إيجاد مستثمرين ; إيجاد التمويل
  near corporate-finance

grant-writing skill
  fr Montage de dossiers de financement ; rédaction de projets ; réponse à appels à projets ; appels à projets ; dossiers de subvention ; montage de projets ; demande de subvention
  en Grant writing ; grant proposals ; proposal writing ; calls for proposals ; grant applications
  ar إعداد ملفات التمويل ; كتابة المشاريع ; إعداد طلبات الدعم ; طلبات المشاريع
  near fundraising

business-development skill
  fr Développement commercial ; business development ; business developer ; développement d’affaires ; développeur commercial ; développement de clientèle ; développement de partenariats
  en Business development ; business developer ; business development manager ; new business
  ar تطوير الأعمال ; مطور أعمال ; تنمية الأعمال ; مسؤول تطوير الأعمال ; تطوير الشراكات
  near sales

partnerships skill
  fr Gestion des partenariats ; partenariats ; nouer des partenariats ; partenariats stratégiques ; chargé de partenariats
  en Partnership management ; partnerships ; strategic partnerships ; partnership building ; partnership manager
  ar تدبير الشراكات ; الشراكات ; بناء الشراكات ; عقد الشراكات
  near business-development

strategy skill
  fr Stratégie d’entreprise ; planification stratégique ; consultant en stratégie ; analyse SWOT ; SWOT ; conseil en stratégie
  en Business strategy ; strategic planning ; strategy consulting ; strategy consultant ; SWOT analysis ; SWOT ; corporate strategy
  ar استراتيجية المقاولة ; التخطيط الاستراتيجي ; استراتيجية الأعمال ; تحليل SWOT
  near marketing-strategy business-model

innovation-management skill
  fr Management de l’innovation ; gestion de l’innovation ; innovation ouverte ; open innovation ; veille technologique ; recherche et développement ; R&D ; propriété et transfert de technologie
  en Innovation management ; open innovation ; technology watch ; research and development ; R&D ; technology transfer
  ar تدبير الابتكار ; إدارة الابتكار ; الابتكار المفتوح ; البحث والتطوير ; اليقظة التكنولوجية
  near strategy

startup-coaching skill
  fr Accompagnement de porteurs de projets ; accompagnement de startups ; mentorat ; coaching entrepreneurial ; incubation ; incubation de startups ; accompagnement à la création d’entreprise
  en Start-up coaching ; startup mentoring ; mentoring ; business coaching ; incubation ; startup support
  ar مواكبة حاملي المشاريع ; مواكبة المقاولات ; احتضان المقاولات ; الإرشاد المقاولاتي ; احتضان المشاريع ; مواكبة الشركات الناشئة
  near entrepreneurship

social-entrepreneurship knowledge
  fr Entrepreneuriat social ; économie sociale et solidaire ; ESS {case} ; impact social ; coopératives ; gestion de coopérative ; entreprise sociale
  en Social entrepreneurship ; social economy ; social enterprise ; social impact ; cooperatives ; cooperative management
  ar ريادة الأعمال الاجتماعية ; الاقتصاد الاجتماعي والتضامني ; الاقتصاد الاجتماعي ; تدبير التعاونيات ; التعاونيات ; المقاولة الاجتماعية
  near entrepreneurship

impact-evaluation skill
  fr Suivi-évaluation ; suivi et évaluation ; évaluation d’impact ; mesure d’impact ; indicateurs de performance ; KPI {case} ; indicateurs clés
  en Monitoring and evaluation ; impact evaluation ; impact measurement ; M&E {case} ; key performance indicators ; KPI {case}
  ar التتبع والتقييم ; تقييم الأثر ; قياس الأثر ; مؤشرات الأداء ; المتابعة والتقييم
  near project-management

public-tenders skill
  fr Réponse aux appels d’offres ; appels d’offres ; marchés publics ; appel d’offres ; soumissionner ; dossier d’appel d’offres ; réponse à appel d’offre ; offre technique et financière ; répondre … appels d’offres ; répondre à un appel d’offres
  en Tendering ; public tenders ; tenders ; public procurement ; bid writing ; tender responses ; bid management
  ar الاستجابة لطلبات العروض ; طلبات العروض ; الصفقات العمومية ; طلب عروض ; صفقات عمومية ; صفقة عمومية
  near business-development

export-development skill
  fr Développement à l’export ; export {near=import,international,marchés,responsable,clients,pays,markets,sales,commercial,étranger} ; commerce international ; import-export ; responsable export ; développement international ; exportation ; import export ; marchés étrangers ; vendre … à l’étranger ; exporter ; vendre … en Europe ; vendre … en Afrique
  en Export development ; international trade ; import-export ; export manager ; export sales ; international business ; exporting ; sell … abroad ; sell … overseas
  ar تنمية التصدير ; التصدير ; التجارة الدولية ; الاستيراد والتصدير ; التجارة الخارجية ; مسؤول التصدير ; تصدير منتجاتنا ; البيع في الخارج ; تصدير المنتجات ; البيع بالخارج

erp tool
  fr Progiciels de gestion (ERP) ; ERP ; progiciel de gestion intégré ; PGI {case} ; Odoo ; SAP {case} ; Microsoft Dynamics ; SAP ERP ; SAP S/4HANA ; SAP FI ; SAP MM ; Sage X3
  en Enterprise resource planning (ERP) ; ERP ; enterprise resource planning ; Odoo ; SAP {case} ; Microsoft Dynamics ; SAP ERP ; SAP S/4HANA
  ar أنظمة تخطيط موارد المؤسسات ; تخطيط موارد المؤسسة ; أودو ; نظام ساب ; برنامج أودو

ecommerce skill
  fr Commerce électronique ; e-commerce ; ecommerce ; responsable e-commerce ; vente en ligne ; gestion de boutique en ligne ; marketplaces ; marketplace ; dropshipping ; place de marché ; Amazon FBA ; Jumia ; vendre … en ligne ; vendre … sur internet
  en E-commerce ; ecommerce ; electronic commerce ; e-commerce manager ; online selling ; online sales ; marketplaces ; marketplace ; dropshipping ; Amazon FBA ; Jumia ; sell … online ; selling … online
  ar التجارة الإلكترونية ; تجارة إلكترونية ; البيع عبر الإنترنت ; التجارة الالكترونية ; دروبشيبينغ ; الدروبشيبينغ ; البيع على الإنترنت ; بيع … على الإنترنت ; بيع … عبر الإنترنت ; أبيع … على الإنترنت ; يبيع … على الإنترنت ; يبيع … عبر الإنترنت ; نبيع … على الإنترنت

fintech knowledge
  fr Technologies financières ; fintech ; paiement mobile ; mobile money ; portefeuille électronique ; m-wallet
  en Financial technology ; fintech ; mobile payment ; mobile money ; e-wallet
  ar التكنولوجيا المالية ; الأداء عبر الهاتف ; المحفظة الإلكترونية ; فينتك
  near banking online-payment

edtech knowledge
  fr Technologies éducatives ; edtech ; e-learning ; formation en ligne ; LMS {case} ; Moodle ; ingénierie e-learning ; digital learning ; apprentissage en ligne ; Genially ; Articulate Storyline ; SCORM
  en Educational technology ; edtech ; e-learning ; online training ; LMS {case} ; Moodle ; digital learning ; online learning ; Genially ; Articulate Storyline ; SCORM
  ar تكنولوجيا التعليم ; التعليم الإلكتروني ; التعلم عن بعد ; التكوين عن بعد ; التعليم عن بعد ; موودل
  near training-engineering
`,
};
