import type { DomainFile } from '../src/taxonomy/format.ts';

/** Starting, funding and growing a company. */
export const entrepreneurship: DomainFile = {
  id: 'entrepreneurship',
  labels: { fr: 'Entrepreneuriat', en: 'Entrepreneurship', ar: 'ريادة الأعمال' },
  skills: `
auto-entrepreneur-status knowledge
  fr Statut d’auto-entrepreneur ; auto-entrepreneur ; statut auto-entrepreneur ; auto-entreprise ; autoentrepreneur ; carte d’auto-entrepreneur ; auto-entrepreneuriat ; registre national de l’auto-entrepreneur
  en Self-employed status (auto-entrepreneur) ; auto-entrepreneur ; auto-entrepreneur status ; sole trader status ; sole proprietor
  ar نظام المقاول الذاتي ; مقاول ذاتي ; المقاول الذاتي ; صفة مقاول ذاتي ; بطاقة المقاول الذاتي
  is entrepreneurship
  near company-formation freelancing

legal-form-choice skill
  fr Choix du statut juridique ; forme juridique de l’entreprise ; formes juridiques ; SARL {near=statuts,statut,création,constitution,associés,juridique} ; société à responsabilité limitée ; société par actions simplifiée ; choisir … statut juridique ; société anonyme simplifiée ; SARL à associé unique
  en Choice of legal form ; legal form of a business ; limited liability company ; choosing a legal structure ; business legal structure
  ar اختيار الشكل القانوني ; الشكل القانوني للمقاولة ; الأشكال القانونية للشركات ; شركة المساهمة المبسطة
  is company-formation
  near entrepreneurship

business-opportunity skill
  fr Identification d’opportunités d’affaires ; opportunités d’affaires ; idée d’entreprise ; idées de projets ; recherche d’idées de projet ; validation d’idée ; valider … idée ; tester … idée
  en Identifying business opportunities ; business opportunities ; business ideas ; idea validation ; validate … idea ; opportunity identification
  ar تحديد فرص الأعمال ; فرص الأعمال ; أفكار المشاريع ; التحقق من فكرة المشروع ; فكرة مشروع
  is entrepreneurship
  esco d207a30b-2f80-4138-9b77-f88d549b8768

feasibility-studies skill
  fr Études de faisabilité ; étude de faisabilité ; étude technico-économique ; étude technico-financière ; étude de rentabilité ; études technico-économiques ; étude de viabilité
  en Feasibility studies ; feasibility study ; viability study ; techno-economic study ; profitability study
  ar دراسات الجدوى ; دراسة الجدوى ; دراسة الجدوى الاقتصادية ; دراسة تقنية اقتصادية ; دراسة المردودية
  near business-plan market-research
  esco d74df140-eb69-43e2-bac9-1cafc824d702

value-proposition skill
  fr Proposition de valeur ; propositions de valeur ; value proposition canvas ; value proposition ; offre de valeur
  en Value proposition ; value proposition canvas ; unique selling proposition ; value propositions
  ar عرض القيمة ; القيمة المقترحة ; اقتراح القيمة
  is business-model

minimum-viable-product skill
  fr Produit minimum viable (MVP) ; MVP {case} ; produit minimum viable ; développer … MVP ; preuve de concept ; POC {case} ; construire … prototype
  en Minimum viable product (MVP) ; MVP {case} ; minimum viable product ; proof of concept ; POC {case} ; build … MVP
  ar المنتج الأدنى القابل للتطبيق ; المنتج الأولي ; إثبات المفهوم ; نموذج أولي للمنتج
  is lean-startup

customer-discovery skill
  fr Découverte des clients et validation du marché ; customer development ; customer discovery ; validation du marché ; premiers clients ; interviews de clients potentiels ; entretiens clients
  en Customer discovery ; customer development ; market validation ; customer interviews ; early adopters ; early customers
  ar استكشاف الزبناء والتحقق من السوق ; التحقق من السوق ; اكتشاف الزبناء ; أول الزبناء
  is lean-startup
  near market-research

product-market-fit knowledge
  fr Adéquation produit-marché ; product-market fit ; adéquation produit marché ; traction commerciale
  en Product-market fit ; product market fit ; early traction
  ar ملاءمة المنتج للسوق ; توافق المنتج مع السوق
  is lean-startup

pivot-strategy skill
  fr Repositionnement d’une start-up (pivot) ; pivot stratégique ; pivoter {near=startup,start-up,modèle,stratégie} ; repositionnement stratégique ; évolution du modèle économique
  en Business pivot ; strategic pivot ; pivoting a startup ; business repositioning
  ar إعادة توجيه المشروع ; تغيير نموذج العمل ; التحول الاستراتيجي للشركة الناشئة
  near business-model strategy

pitch-deck-design skill
  fr Conception de pitch deck ; pitch deck ; présentation investisseurs ; executive summary ; dossier investisseurs ; dossier de présentation de l’entreprise
  en Pitch deck design ; pitch deck ; investor deck ; executive summary ; investor presentation
  ar إعداد عرض المستثمرين ; عرض تقديمي للمستثمرين ; ملخص تنفيذي ; بيتش ديك
  near pitching presentation-design

startup-competitions skill
  fr Candidatures aux concours de start-up ; concours de startups ; concours entrepreneuriaux ; candidature à un incubateur ; candidatures aux accélérateurs ; concours d’entrepreneuriat
  en Startup competition applications ; startup competitions ; pitch competitions ; accelerator applications ; incubator applications
  ar الترشح لمسابقات الشركات الناشئة ; مسابقات ريادة الأعمال ; الترشح للحاضنات ; مسابقة الشركات الناشئة
  near pitching grant-writing

seed-funding knowledge
  fr Financement d’amorçage ; amorçage ; fonds d’amorçage ; seed funding ; pré-amorçage ; love money ; pre-seed ; prêt d’honneur ; prêts d’honneur
  en Seed funding ; pre-seed funding ; seed round ; early-stage funding ; love money ; honour loans
  ar تمويل الانطلاق ; تمويل البداية ; التمويل الأولي ; صناديق التمويل الأولي ; قرض الشرف ; تمويل مرحلة البذرة
  near fundraising venture-capital

business-angels knowledge
  fr Investisseurs providentiels (business angels) ; business angels ; business angel ; réseau de business angels ; investisseur providentiel
  en Business angels ; angel investors ; angel investing ; angel investor ; angel network
  ar المستثمرون الملائكة ; المستثمر الملاك ; ملائكة الأعمال
  is venture-capital

private-equity knowledge
  fr Capital-investissement ; private equity ; capital développement ; capital investissement ; capital transmission ; LBO {case} ; investissement en fonds propres ; chargé d’investissement ; directeur d’investissement ; chargée d’investissement
  en Private equity ; growth capital ; LBO {case} ; leveraged buyout ; equity investment ; investment manager ; investment analyst
  ar الاستثمار في رأس المال ; الأسهم الخاصة ; رأسمال التنمية ; مكلف بالاستثمار ; الاستثمار الخاص ; مكلفة بالاستثمار
  near venture-capital corporate-finance

investor-relations skill
  fr Relations investisseurs ; relation investisseurs ; communication financière ; reporting aux investisseurs ; chargé de relations investisseurs ; gérer … investisseurs ; chargée de relations investisseurs
  en Investor relations ; investor reporting ; financial communications ; investor updates
  ar العلاقات مع المستثمرين ; علاقات المستثمرين ; التواصل المالي ; إخبار المستثمرين
  near fundraising corporate-communication

cap-table-management skill
  fr Table de capitalisation ; cap table ; dilution du capital ; répartition du capital ; gestion de l’actionnariat ; BSPCE ; stock-options ; plan d’intéressement
  en Cap table management ; cap table ; capitalisation table ; equity split ; stock options ; employee share ownership ; ESOP {case}
  ar جدول توزيع رأس المال ; توزيع رأس المال ; تدبير المساهمات ; خيارات الأسهم
  near fundraising corporate-governance

term-sheets skill
  fr Négociation des conditions d’investissement ; term sheet ; lettre d’intention d’investissement ; pacte d’associés ; négociation avec les investisseurs ; BSA Air ; obligations convertibles
  en Investment term negotiation ; term sheet ; term sheets ; convertible notes ; SAFE notes ; investment agreements
  ar التفاوض على شروط الاستثمار ; شروط الاستثمار ; التفاوض مع المستثمرين ; عقد الاستثمار ; ميثاق الشركاء
  near fundraising contract-drafting

due-diligence skill
  fr Audit d’acquisition (due diligence) ; due diligence ; due diligences ; data room ; audit préalable ; audit d’acquisition
  en Due diligence ; financial due diligence ; legal due diligence ; data room ; acquisition audit
  ar الفحص النافي للجهالة ; العناية الواجبة ; التدقيق قبل الاستثمار ; الفحص المالي والقانوني
  near audit venture-capital

bank-loan-applications skill
  fr Montage de dossiers de crédit bancaire ; dossier de crédit ; dossier bancaire ; dossiers de crédit ; demande de crédit ; monter … dossier de crédit ; négociation bancaire ; crédit d’investissement ; obtenir … crédit ; dossier de financement bancaire
  en Bank loan applications ; loan application ; loan applications ; credit application file ; bank financing file ; negotiate … bank loan
  ar إعداد ملفات القروض البنكية ; ملف القرض ; طلب قرض ; ملف القرض البنكي ; ملفات التمويل البنكي ; قرض الاستثمار
  near grant-writing banking

funding-search-advice skill
  fr Conseil en recherche de financement ; conseiller en financement ; conseil en financement ; ingénierie de financement ; orientation vers les dispositifs de financement ; accès au financement ; conseillère en financement
  en Funding advice ; access to finance ; funding adviser ; finance readiness ; funding guidance
  ar الاستشارة في التمويل ; الولوج إلى التمويل ; مواكبة الحصول على التمويل ; مستشار في التمويل ; مستشارة في التمويل
  near fundraising startup-coaching

startup-valuation skill
  fr Valorisation de start-up ; valorisation de startup ; évaluation de startups ; méthode de valorisation ; valorisation pré-money ; post-money
  en Startup valuation ; pre-money valuation ; post-money valuation ; valuing a startup
  ar تقييم الشركات الناشئة ; تقييم شركة ناشئة ; تقدير قيمة الشركة
  near financial-modelling venture-capital

unit-economics knowledge
  fr Économie unitaire et indicateurs SaaS ; unit economics ; coût d’acquisition client ; valeur vie client ; LTV {case} ; MRR {case} ; ARR {case} ; taux d’attrition ; métriques SaaS
  en Unit economics and SaaS metrics ; unit economics ; customer acquisition cost ; customer lifetime value ; LTV {case} ; MRR {case} ; ARR {case} ; churn rate ; SaaS metrics
  ar اقتصاديات الوحدة ; كلفة اكتساب الزبون ; القيمة الدائمة للزبون ; مؤشرات الشركات الناشئة
  near business-model performance-indicators

subscription-models knowledge
  fr Modèles par abonnement ; modèle SaaS ; modèle par abonnement ; freemium ; économie de l’abonnement ; revenus récurrents
  en Subscription models ; subscription business ; freemium ; SaaS business model ; recurring revenue
  ar نماذج الاشتراك ; نموذج الاشتراك ; الإيرادات المتكررة
  is business-model

break-even-analysis skill
  fr Seuil de rentabilité ; calcul du seuil de rentabilité ; point mort {near=rentabilité,seuil,calcul,coûts,marge} ; analyse de rentabilité ; calcul de rentabilité ; calculer … rentabilité ; calcul de marge
  en Break-even analysis ; break-even point ; profitability analysis ; margin calculation ; margin analysis
  ar عتبة المردودية ; حساب عتبة المردودية ; تحليل المردودية ; نقطة التعادل ; حساب هامش الربح
  near cost-accounting business-plan

growth-strategy skill
  fr Stratégie de croissance ; passage à l’échelle ; scale-up ; hypercroissance ; plan de croissance ; changement d’échelle ; développer … activité
  en Growth strategy ; scaling up ; scale-up ; business scaling ; scaling a business ; grow … business
  ar استراتيجية النمو ; توسيع نطاق المشروع ; تسريع النمو ; تنمية المقاولة ; خطة النمو
  near strategy business-development

international-expansion skill
  fr Internationalisation d’entreprise ; expansion internationale ; implantation à l’étranger ; développement en Afrique ; ouverture de nouveaux marchés ; expansion en Afrique
  en International expansion ; market entry ; entering new markets ; expansion into Africa ; market entry strategy
  ar التوسع الدولي ; تدويل المقاولات ; التوسع في إفريقيا ; دخول أسواق جديدة ; الانفتاح على الأسواق الخارجية
  near export-development growth-strategy

mergers-acquisitions knowledge
  fr Fusions et acquisitions ; fusions-acquisitions ; cession d’entreprise ; fusion acquisition ; cessions et acquisitions
  en Mergers and acquisitions ; company acquisition ; company sale ; M&A analyst
  ar الاندماج والاستحواذ ; عمليات الاندماج والاستحواذ ; تفويت الشركات ; اقتناء الشركات
  is corporate-finance
  esco 075c68d7-efe4-4466-be4a-9acc726504df

business-takeover skill
  fr Reprise et transmission d’entreprise ; reprise d’entreprise ; transmission d’entreprise ; repreneur ; cession de fonds de commerce ; fonds de commerce
  en Business takeover and transfer ; business takeover ; business succession ; buying a business ; business transfer
  ar اقتناء المقاولات ونقلها ; نقل المقاولات ; اقتناء مقاولة ; الأصل التجاري ; نقل ملكية المقاولة
  near entrepreneurship mergers-acquisitions

family-business knowledge
  fr Entreprise familiale ; gestion d’entreprise familiale ; entreprises familiales ; gouvernance familiale
  en Family business ; family business management ; family-owned business ; family governance
  ar المقاولة العائلية ; تدبير المقاولات العائلية ; الشركات العائلية ; حكامة المقاولة العائلية
  near corporate-governance small-business-management

small-business-management skill
  fr Gestion de petite entreprise ; gestion de TPE ; gérant de société ; gestion d’une TPE ; gestion de PME ; gérant d’entreprise ; gérante de société ; dirigeant de TPE ; gérer … entreprise ; gérer une entreprise ; chef d’entreprise ; cheffe d’entreprise ; gestion d’entreprise ; gérante d’entreprise
  en Small business management ; running a small business ; business owner ; small business owner ; managing a business ; SME management ; run … business
  ar تدبير المقاولة الصغيرة ; تسيير المقاولة ; تدبير المقاولات ; مسير شركة ; مسيرة شركة ; تدبير المقاولات الصغرى ; رئيس مقاولة ; صاحب مقاولة ; رئيسة مقاولة
  near entrepreneurship operations-management

general-management skill
  fr Direction générale ; directeur général ; directrice générale ; DG {case} ; PDG {case} ; directeur général adjoint ; gérance ; direction d’entreprise ; directeur de filiale ; country manager ; administrateur de sociétés
  en General management ; general manager ; managing director ; CEO {case} ; chief executive officer ; country manager
  ar الإدارة العامة للمقاولة ; مدير عام ; المدير العام ; مديرة عامة ; الرئيس المدير العام ; الرئيس التنفيذي
  near small-business-management strategy

cofounder-team-building skill
  fr Recherche de cofondateurs et d’associés ; recherche d’associés ; cofondateur ; co-fondateur ; cofondatrice ; trouver … associé ; trouver … cofondateur ; équipe fondatrice ; chercher … associé
  en Finding co-founders ; co-founder ; cofounder ; founding team ; find … co-founder ; technical co-founder
  ar البحث عن شركاء مؤسسين ; شريك مؤسس ; البحث عن شريك ; فريق مؤسس ; المؤسس المشارك
  is entrepreneurship

intrapreneurship knowledge
  fr Intrapreneuriat ; intrapreneur ; entrepreneuriat interne
  en Intrapreneurship ; intrapreneur ; corporate entrepreneurship
  ar ريادة الأعمال الداخلية ; المقاولاتية الداخلية
  near entrepreneurship innovation-management

incubator-management skill
  fr Gestion d’incubateur et d’accélérateur ; gestion d’incubateur ; incubation ; incubation de startups ; accélération de startups ; programme d’accélération ; manager d’incubateur ; responsable d’incubateur ; animation d’incubateur ; chargé d’incubation ; chargée d’incubation
  en Incubator and accelerator management ; incubator management ; incubation ; startup acceleration ; accelerator programme ; incubator manager ; acceleration programmes
  ar تسيير الحاضنات والمسرعات ; احتضان المقاولات ; احتضان المشاريع ; تسيير الحاضنة ; حاضنة الأعمال ; تسريع الشركات الناشئة ; مدير حاضنة ; مديرة حاضنة
  near startup-coaching programme-management

business-mentoring skill
  fr Mentorat ; mentor ; mentorat de startups ; mentorat entrepreneurial ; mentoring ; parrainage d’entrepreneurs ; tutorat d’entrepreneurs
  en Mentoring ; mentor {exact} ; startup mentoring {note=one of the ways of start-up coaching} ; business mentoring ; mentorship
  ar الإرشاد والتوجيه المقاولاتي ; مينتور ; منتور ; الإرشاد ; مرشد مقاولين
  near startup-coaching

entrepreneurship-training skill
  fr Formation à l’entrepreneuriat ; formation des porteurs de projets ; GERME {case} ; formateur en entrepreneuriat ; sensibilisation à l’entrepreneuriat ; culture entrepreneuriale ; éducation entrepreneuriale
  en Entrepreneurship training ; entrepreneurship education ; entrepreneurship trainer ; training entrepreneurs ; entrepreneurial culture
  ar التكوين في ريادة الأعمال ; تكوين حاملي المشاريع ; التحسيس بريادة الأعمال ; التربية المقاولاتية ; تكوين المقاولين
  near startup-coaching training-delivery

coworking-management skill
  fr Gestion d’espace de coworking ; coworking ; espace de coworking ; community manager d’espace ; gestion des espaces de travail partagés ; tiers-lieu ; tiers-lieux ; pépinière d’entreprises
  en Coworking space management ; coworking ; shared workspace ; coworking community manager ; business centre management ; co-working
  ar تسيير فضاءات العمل المشترك ; فضاء عمل مشترك ; فضاءات العمل المشترك ; مشتل المقاولات
  near facility-management community-building

startup-ecosystem knowledge
  fr Écosystème entrepreneurial ; écosystème startup ; écosystème de l’innovation ; écosystème marocain des startups ; label startup ; réseaux d’entrepreneurs
  en Startup ecosystem ; entrepreneurial ecosystem ; innovation ecosystem ; startup community
  ar المنظومة المقاولاتية ; منظومة الشركات الناشئة ; منظومة الابتكار ; البيئة المقاولاتية
  near entrepreneurship innovation-management

women-entrepreneurship knowledge
  fr Entrepreneuriat féminin ; femmes entrepreneures ; accompagnement des femmes entrepreneures ; entreprenariat féminin
  en Women’s entrepreneurship ; female entrepreneurship ; women entrepreneurs ; women-led businesses
  ar ريادة الأعمال النسائية ; المقاولة النسائية ; النساء المقاولات ; المقاولات النسائية
  is entrepreneurship

youth-entrepreneurship knowledge
  fr Entrepreneuriat des jeunes ; jeunes entrepreneurs ; jeunes porteurs de projets ; étudiant-entrepreneur ; Enactus ; Injaz Al-Maghrib ; junior entreprise
  en Youth entrepreneurship ; young entrepreneurs ; student entrepreneur ; Enactus ; student entrepreneurship
  ar ريادة الأعمال لدى الشباب ; المقاولون الشباب ; الشباب حاملو المشاريع ; الطالب المقاول ; إنجاز المغرب
  is entrepreneurship

green-entrepreneurship knowledge
  fr Entrepreneuriat vert ; green business ; entreprise verte ; entrepreneuriat durable ; éco-entreprise ; greentech
  en Green entrepreneurship ; green business ; sustainable entrepreneurship ; eco-business ; greentech
  ar ريادة الأعمال الخضراء ; المقاولة الخضراء ; المقاولات الخضراء
  is entrepreneurship
  near corporate-social-responsibility

rural-entrepreneurship knowledge
  fr Entrepreneuriat rural ; activités génératrices de revenus ; AGR {case} ; microprojets ; micro-entreprises rurales ; projets générateurs de revenus
  en Rural entrepreneurship ; income-generating activities ; micro-projects ; rural microenterprises
  ar المقاولة القروية ; الأنشطة المدرة للدخل ; المشاريع المدرة للدخل ; المشاريع الصغرى ; ريادة الأعمال القروية
  is entrepreneurship
  near social-entrepreneurship

impact-business knowledge
  fr Entreprise à impact ; startup à impact ; start-up à impact ; investissement à impact ; B Corp ; modèles à impact
  en Impact business ; impact startup ; impact investing ; B Corp ; impact-driven business
  ar المقاولة ذات الأثر ; الاستثمار المؤثر ; شركات ذات أثر اجتماعي ; مقاولات الأثر
  near social-entrepreneurship impact-evaluation

cooperative-management skill
  fr Création et gestion de coopératives ; gestion de coopérative ; création de coopérative ; ODCO {case} ; monter une coopérative ; gestion de coopératives ; présidente de coopérative
  en Cooperative creation and management ; cooperative management ; setting up a cooperative ; cooperative manager
  ar إحداث وتدبير التعاونيات ; تدبير التعاونيات ; إنشاء تعاونية ; تسيير التعاونيات ; مكتب تنمية التعاون ; تأسيس التعاونيات
  near social-entrepreneurship

franchise-development skill
  fr Développement de franchise ; franchise ; franchiseur ; contrat de franchise ; ouverture de franchise ; réseau de franchise ; franchisé
  en Franchise development ; franchising ; franchisor ; franchise network ; franchise manager ; opening a franchise
  ar تطوير الامتياز التجاري ; الامتياز التجاري ; الفرانشايز ; شبكة الامتياز
  near distribution-networks entrepreneurship

business-networking skill
  fr Réseautage professionnel ; réseautage ; réseau professionnel ; développer … réseau ; mise en réseau d’entreprises ; rencontres B2B ; développement de réseau
  en Business networking ; professional network ; networking events ; B2B meetings ; networking skills
  ar التشبيك المهني ; بناء شبكة العلاقات المهنية ; شبكة علاقات مهنية ; لقاءات الأعمال ; التشبيك
  near business-development partnerships

business-registration-paperwork skill
  fr Formalités administratives de l’entreprise ; domiciliation ; certificat négatif ; identifiant commun de l’entreprise ; ICE {case near=rc,patente,if,cnss,registre,certificat} ; domiciliation de sociétés ; inscription à la patente ; déclaration d’existence ; guichet unique de création
  en Business registration paperwork ; business registration ; business licence applications ; negative certificate ; registered office services
  ar الإجراءات الإدارية للمقاولة ; الشهادة السلبية ; توطين الشركات ; التعريف الموحد للمقاولة ; التسجيل في الضريبة المهنية ; الشباك الوحيد
  near company-formation administrative-assistance
`,
};
