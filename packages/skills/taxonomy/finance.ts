import type { DomainFile } from '../src/taxonomy/format.ts';

/** Money: accounts, taxes, finance, as practised in Morocco. */
export const finance: DomainFile = {
  id: 'finance',
  labels: { fr: 'Finance et comptabilité', en: 'Finance and accounting', ar: 'المالية والمحاسبة' },
  skills: `
accounting skill
  fr Comptabilité ; comptable ; tenue de comptabilité ; comptabilité générale ; tenir la comptabilité ; gérer ma comptabilité ; compta ; tenir mes comptes ; faire ma compta ; tenir … comptabilité ; gérer … comptabilité ; tenir les comptes ; faire la comptabilité ; agent comptable ; employé comptable ; employée comptable ; comptable unique ; services comptables ; cabinet comptable ; comptabiliser ; comptabilité d’entreprise
  fr faire … comptes ; tenir … comptes ; tenue des comptes
  en Accounting ; accountant ; bookkeeping ; bookkeeper ; general accounting ; bookkeeping services ; keep … accounts ; keep … books ; do … accounts ; do … bookkeeping ; keeping the books ; doing the books ; keeping accounts ; accounts {near=vat,tax,bookkeeping,invoices}
  ar المحاسبة ; محاسب ; محاسبة ; محاسبة عامة ; مسك المحاسبة ; المحاسبة العامة ; ضبط الحسابات ; مسك الحسابات ; كونطابل ; كونتابل ; محاسبون ; كونطابلي ; تدبير المحاسبة ; مسك حسابات الشركة ; مسك الدفاتر
  esco ecc18804-a466-40d9-98b4-fba5cd67dd4b

moroccan-accounting-standards knowledge
  fr Normes comptables marocaines ; CGNC ; plan comptable marocain ; code général de normalisation comptable ; PCM {case near} ; plan comptable général marocain
  en Moroccan accounting standards ; CGNC ; Moroccan chart of accounts ; Moroccan GAAP
  ar المعايير المحاسبية المغربية ; المخطط المحاسبي المغربي ; المدونة العامة للتنميط المحاسبي ; المخطط المحاسبي
  is accounting

ifrs knowledge
  fr Normes internationales d’information financière ; IFRS ; normes IFRS ; IAS {case near}
  en International financial reporting standards ; IFRS ; IAS {case near} ; US GAAP
  ar المعايير الدولية للتقارير المالية ; معايير IFRS ; المعايير المحاسبية الدولية
  is accounting
  esco 4a855abe-ac5b-4e95-ac10-3c1adceeee28

cost-accounting skill
  fr Comptabilité analytique ; calcul des coûts ; calcul du coût de revient ; coût de revient ; prix de revient ; comptabilité de gestion ; analyse des coûts
  en Cost accounting ; management accounting ; costing ; cost analysis ; cost calculation
  ar المحاسبة التحليلية ; محاسبة التكاليف ; حساب التكاليف ; تحليل التكاليف ; حساب كلفة المنتجات ; حساب الكلفة
  is accounting
  esco c5b90c0c-3af0-4c8c-a06c-cc3ced02242c

invoicing skill
  fr Facturation ; facturation clients ; établissement des factures ; agent de facturation ; faire … factures ; gérer … factures ; automatiser … factures ; établir … factures ; émission de factures ; édition de factures ; facturer
  en Invoicing ; billing ; issuing invoices ; send invoices ; automate … invoices ; invoices
  ar الفوترة ; إعداد الفواتير ; فوترة ; الفواتير {unless=إدخال,تسجيل,ترتيب,إدخل}
  is accounting
  esco e3e42d54-78bd-4337-aa87-bb31a7670c9a

debt-collection skill
  fr Recouvrement ; recouvrement de créances ; relance des impayés ; gestion des impayés ; credit management ; recouvrement des factures ; relances clients ; relance clients ; relances {near=facturation,impayés,factures,clients} ; relancer … clients ; relancer … impayés ; relances des impayés ; chargé de recouvrement ; chargée de recouvrement ; agent de recouvrement ; recouvrer … créances ; impayés
  en Debt collection ; credit control ; chasing payments ; receivables management ; collecting payments ; debt recovery ; collections {near=payments,credit,invoices,debt,customers} ; unpaid invoices ; overdue invoices ; late payments
  ar تحصيل الديون ; استخلاص الديون ; التحصيل ; استخلاص المستحقات ; متابعة المستحقات
  is accounting
  esco 2fd26ae6-bd98-46c7-b1ba-8a0b52734fac

bank-reconciliation skill
  fr Rapprochement bancaire ; rapprochements bancaires ; états de rapprochement ; lettrage des comptes
  en Bank reconciliation ; bank reconciliations ; account reconciliation
  ar المقاربة البنكية ; التسوية البنكية ; المطابقة البنكية
  is accounting

taxation knowledge
  fr Fiscalité marocaine ; fiscalité ; fiscaliste ; impôts ; droit fiscal
  en Moroccan taxation ; taxation ; tax ; tax law ; tax consultant ; tax adviser ; taxes
  ar الجبايات المغربية ; الضرائب ; الجبايات ; القانون الجبائي ; مستشار جبائي ; مستشارة جبائية

vat knowledge
  fr Taxe sur la valeur ajoutée ; déclaration de TVA ; déclarations de TVA ; TVA collectée ; TVA déductible ; déclarer … TVA ; récupération de TVA ; TVA
  en Value added tax ; VAT {case} ; VAT returns ; VAT return ; VAT filing ; file VAT
  ar الضريبة على القيمة المضافة ; التصريح بالضريبة على القيمة المضافة ; التصريح بالتيفيا
  is taxation
  esco b0132abb-7e1f-4b03-ae15-c7de85e6e8ca

payroll skill
  fr Paie ; gestion de la paie ; gestionnaire de paie ; traitement de la paie ; établir … paie ; établissement de la paie ; établir la paie ; responsable paie ; technicien de paie ; agent de paie ; chargé de la paie ; préparation de la paie ; élaboration de la paie ; calcul de la paie ; chargée de la paie ; calcul des salaires ; traitement des salaires ; salaires {near=paie,CNSS,comptabilité,déclarations}
  en Payroll ; payroll management ; payroll officer ; payroll processing ; payroll accounting ; salary calculation ; paying staff ; wages {near=payroll,staff,accounting}
  ar الأجور ; تدبير الأجور ; إعداد الأجور ; تدبير كتلة الأجور ; محاسبة الأجور ; مسؤول الأجور ; احتساب الأجور ; مسؤولة الأجور
  esco 9d916d7c-89b3-4084-a6d9-e2b0b3091404

cnss knowledge
  fr Déclarations sociales (CNSS, AMO) ; CNSS ; déclarations CNSS ; déclarations sociales ; déclaration sociale ; télédéclarations
  en Social security filings (CNSS, AMO) ; CNSS ; social security declarations ; social security filings
  ar التصريح لدى الصندوق الوطني للضمان الاجتماعي ; الصندوق الوطني للضمان الاجتماعي ; التصريحات الاجتماعية ; الضمان الاجتماعي
  near payroll

sage tool
  fr+en Sage (logiciel comptable) ; Sage 100 ; Sage Comptabilité ; Sage {case near=comptabilité,comptable,paie,accounting,ciel,erp,saari,excel,sap,odoo,word,sql,powerpoint,محاسبة} ; logiciel Sage
  ar برنامج ساج ; سايج المحاسبة ; برنامج سايج
  is accounting

financial-analysis skill
  fr Analyse financière ; analyste financier ; diagnostic financier ; analyse des états financiers ; ratios financiers
  en Financial analysis ; financial analyst ; financial statement analysis ; financial ratios
  ar التحليل المالي ; محلل مالي ; تحليل القوائم المالية ; التشخيص المالي ; محللة مالية
  is corporate-finance
  esco 99571e68-801f-49af-a897-5f75996642e1

management-control skill
  fr Contrôle de gestion ; contrôleur de gestion ; suivi budgétaire ; contrôle budgétaire
  en Management control ; management controller ; financial controller ; budget control ; financial controlling
  ar مراقبة التسيير ; مراقب التسيير ; مراقبة التدبير ; المراقبة الميزانياتية
  is corporate-finance

budgeting skill
  fr Élaboration de budgets ; gestion budgétaire ; budget prévisionnel ; budgétisation ; prévisions budgétaires ; élaboration du budget ; gestion de budget ; préparation du budget ; budgets ; suivi du budget
  en Budgeting ; budget management ; budget planning ; budget forecasting ; budget preparation ; managing budgets ; budgets ; budget monitoring ; managing a budget ; preparing budgets
  ar إعداد الميزانية ; إعداد الميزانيات ; تدبير الميزانية ; الميزانية التوقعية ; إدارة الميزانية ; الميزانيات ; تتبع الميزانية ; الميزانية
  is corporate-finance

cash-management skill
  fr Gestion de trésorerie ; trésorerie ; trésorier ; suivi de trésorerie ; gestion de la trésorerie
  en Cash management ; treasury ; cash flow management ; treasurer ; cash flow
  ar تدبير الخزينة ; إدارة السيولة ; تدبير السيولة ; التدفقات النقدية ; إدارة الخزينة ; الخزينة ; تتبع السيولة
  is corporate-finance
  near working-capital-management
  esco 3f0ff149-7726-4205-be63-3c48c5c7cac8

financial-modelling skill
  fr Modélisation financière ; prévisions financières ; business plan financier
  en Financial modelling ; financial modeling ; financial forecasts ; financial projections
  ar النمذجة المالية ; التوقعات المالية

corporate-finance knowledge
  fr Finance d’entreprise ; directeur financier ; responsable financier ; gestion financière ; finance ; finances
  en Corporate finance ; finance ; financial management ; CFO {case} ; finance manager ; chief financial officer ; financial director
  ar مالية المقاولة ; المالية ; مدير مالي ; التدبير المالي ; الإدارة المالية ; مسؤول مالي ; مديرة مالية ; مسؤولة مالية
  esco 52e53619-fa77-4f72-b237-5e4aae784dc2

audit skill
  fr Audit ; auditeur ; audit comptable et financier ; audit financier ; audit externe
  en Auditing ; auditor ; audit ; financial audit ; external audit
  ar الافتحاص ; التدقيق ; مدقق حسابات ; التدقيق المحاسبي ; افتحاص ; مراقبة الحسابات
  near accounting risk-management

risk-management skill
  fr Gestion des risques ; risk management ; risk manager ; maîtrise des risques ; cartographie des risques ; analyse des risques ; gestion du risque
  en Risk management ; risk manager ; risk assessment ; risk analysis ; risk mapping
  ar إدارة المخاطر ; تدبير المخاطر ; تحليل المخاطر ; خريطة المخاطر ; تقييم المخاطر
  esco 6eff134b-e34f-4d6e-a6e8-5e47cf2228d0

banking knowledge
  fr Banque ; secteur bancaire ; conseiller bancaire ; produits bancaires ; opérations bancaires ; conseillère bancaire
  en Banking ; retail banking ; banking products ; bank adviser ; banking operations
  ar العمل البنكي ; القطاع البنكي ; الأعمال المصرفية ; المنتجات البنكية ; العمليات البنكية ; مستشار بنكي ; مستشارة بنكية

participatory-finance knowledge
  fr Finance participative et islamique ; banque participative ; finance islamique ; finance participative
  en Participatory and Islamic finance ; Islamic finance ; participatory banking
  ar المالية التشاركية ; التمويل الإسلامي ; البنوك التشاركية ; المالية الإسلامية
  near banking

microfinance knowledge
  fr Microfinance ; microcrédit
  en Microfinance ; microcredit
  ar التمويل الأصغر ; القروض الصغرى ; السلفات الصغيرة
  near banking
  esco 61ab84b5-7b8c-4d1f-a473-97dba10c88ac

crowdfunding knowledge
  fr Financement collaboratif ; crowdfunding
  en Crowdfunding
  ar التمويل التعاوني ; التمويل الجماعي
  near fundraising
  esco 1fc03dc8-0ee0-4876-83ec-86e0bfcb3876

venture-capital knowledge
  fr Capital-risque ; venture capital ; fonds d’investissement
  en Venture capital ; investment funds
  ar رأس المال المخاطر ; رأسمال المخاطرة ; صناديق الاستثمار ; الاستثمار المغامر ; رأس مال المخاطرة
  is corporate-finance

insurance knowledge
  fr Assurance ; assurances ; conseiller en assurance ; conseillère en assurance
  en Insurance ; insurance adviser
  ar التأمين ; التأمينات ; علوم التأمين ; قطاع التأمين
  near risk-management

foreign-exchange knowledge
  fr Opérations de change ; réglementation des changes ; office des changes ; opérations de commerce extérieur ; change et devises
  en Foreign exchange operations ; foreign exchange ; exchange regulations
  ar عمليات الصرف ; قانون الصرف ; مكتب الصرف ; نظام الصرف
  near export-development

stock-markets knowledge
  fr Marchés financiers ; bourse ; marché des capitaux ; trading ; salle des marchés
  en Financial markets ; stock market ; capital markets ; trading ; stock exchange
  ar الأسواق المالية ; البورصة ; سوق الرساميل ; تداول الأسهم
  is corporate-finance
  esco 905b6acd-377b-46b9-9d80-e47e9ca789ca

anti-money-laundering knowledge
  fr Lutte contre le blanchiment ; LCB-FT ; conformité bancaire ; lutte anti-blanchiment
  en Anti-money laundering ; AML {case} ; banking compliance
  ar مكافحة غسل الأموال ; محاربة غسل الأموال ; مكافحة تبييض الأموال
  near banking compliance

financing-plan skill
  fr Plan de financement ; plans de financement ; montage financier ; montages financiers ; structuration financière ; tableau emplois-ressources ; plan d’investissement et de financement
  en Financing plan ; financing plans ; funding structure ; sources and uses of funds ; deal structuring ; investment and financing plan
  ar مخطط التمويل ; خطة التمويل ; الهيكلة المالية ; التركيب المالي للمشروع ; مخطط الاستثمار والتمويل
  near financial-modelling bank-loan-applications

business-valuation skill
  fr Évaluation d’entreprise ; valorisation d’entreprise ; évaluation d’entreprises ; méthode DCF ; DCF {case} ; multiples de valorisation ; évaluation financière d’entreprise
  en Business valuation ; company valuation ; DCF {case} ; discounted cash flow ; valuation multiples ; valuation analysis
  ar تقييم الشركات ; تقييم المقاولات ; تقدير قيمة المقاولة ; التدفقات النقدية المخصومة
  is corporate-finance
  near financial-modelling startup-valuation
  esco 4e02ce5a-7321-426b-a809-6c507f30ef52

financial-engineering skill
  fr Ingénierie financière et titrisation ; ingénieur financier ; titrisation ; financement structuré ; produits dérivés
  en Financial structuring and engineering ; structured finance ; securitisation ; derivatives ; financial engineer
  ar الهندسة المالية ; مهندس مالي ; التسنيد ; المشتقات المالية ; مهندسة مالية
  is corporate-finance
  esco 450054eb-ccdb-42a7-baf0-371aba515fe7

financial-reporting skill
  fr Reporting financier ; reportings financiers ; reporting mensuel ; reporting de gestion ; rapports financiers ; tableaux de bord financiers ; reporting groupe ; reporting budgétaire ; reporting hebdomadaire ; reporting au siège
  en Financial reporting ; monthly reporting ; management reporting ; financial reports ; management accounts ; financial dashboards
  ar التقارير المالية ; إعداد التقارير المالية ; التقارير الشهرية ; لوحات القيادة المالية ; تقرير مالي
  near management-control

management-dashboards skill
  fr Tableaux de bord de gestion ; tableau de bord de gestion ; tableaux de bord de pilotage ; suivi de l’activité ; indicateurs de gestion ; élaboration de tableaux de bord ; tableau de bord de suivi ; tableaux de pilotage ; tableau de bord mensuel
  en Management dashboards ; business dashboards ; management indicators ; KPI dashboards ; reporting dashboards
  ar لوحات قيادة التدبير ; مؤشرات التسيير
  is management-control
  near data-visualisation

cost-control skill
  fr Maîtrise et réduction des coûts ; maîtrise des coûts ; réduction des coûts ; contrôle des coûts ; cost control ; cost killer ; optimisation des coûts ; optimisation des charges ; cost controller
  en Cost control and reduction ; cost control ; cost reduction ; cost optimisation ; cost controller ; cost saving ; cost savings
  ar ضبط التكاليف وخفضها ; التحكم في التكاليف ; تقليص التكاليف ; ترشيد النفقات ; خفض التكاليف
  near management-control cost-accounting

variance-analysis skill
  fr Analyse des écarts ; analyse des écarts budgétaires ; suivi budget-réalisé ; contrôle des écarts ; atterrissage budgétaire ; écarts budgétaires ; reforecast
  en Variance analysis ; budget variance analysis ; budget versus actual ; actual vs budget ; reforecasting
  ar تحليل الفوارق ; تحليل الانحرافات ; تحليل فوارق الميزانية
  is management-control
  near budgeting

cash-flow-forecasting skill
  fr Prévisions de trésorerie ; plan de trésorerie ; prévision de trésorerie ; budget de trésorerie ; tableau de flux de trésorerie ; plans de trésorerie ; flux de trésorerie ; prévisionnel de trésorerie
  en Cash flow forecasting ; cash flow forecast ; cash budget ; cash forecasting ; cash flow projections ; cash flow plan
  ar توقعات الخزينة ; مخطط الخزينة ; ميزانية الخزينة ; توقع التدفقات النقدية ; مخطط السيولة
  is cash-management

working-capital-management skill
  fr Gestion du besoin en fonds de roulement ; BFR {case} ; besoin en fonds de roulement ; fonds de roulement ; délais de paiement ; optimisation du BFR
  en Working capital management ; working capital ; working capital requirement ; payment terms ; working capital optimisation
  ar تدبير الحاجة إلى رأس المال العامل ; رأس المال العامل ; رأسمال الدوران ; آجال الأداء
  is corporate-finance

investment-appraisal skill
  fr Choix d’investissement ; évaluation d’investissements ; VAN {case near=tri,investissement,rentabilité,taux} ; taux de rentabilité interne ; analyse d’investissements ; rentabilité des investissements ; retour sur investissement ; étude d’investissement
  en Investment appraisal ; capital budgeting ; NPV {case} ; net present value ; IRR {case} ; investment analysis ; return on investment
  ar تقييم الاستثمارات ; دراسة الاستثمارات ; مردودية الاستثمار ; العائد على الاستثمار ; تحليل الاستثمار
  is corporate-finance
  esco bf12b461-1c53-4d81-a395-8ba77f7483c4

credit-analysis skill
  fr Analyse de crédit ; analyse crédit ; analyste crédit ; étude de dossiers de crédit ; analyste risque crédit ; octroi de crédit ; crédit bancaire ; instruction de dossiers de crédit ; scoring crédit ; analyse de dossiers de crédit ; étude de crédit ; montage de dossiers de crédit
  en Credit analysis ; credit analyst ; loan underwriting ; credit assessment ; credit scoring ; credit files ; loan applications analysis ; assessing loan applications ; loan assessment ; loan files
  ar تحليل القروض ; تحليل الائتمان ; محلل ائتمان ; دراسة ملفات القروض ; دراسة ملفات الائتمان ; منح القروض ; محللة ائتمان ; دراسة ملفات التمويل ; دراسة طلبات القروض ; تحليل ملفات القروض
  is banking

credit-risk knowledge
  fr Risque de crédit ; risque crédit ; Bâle III ; Bâle II ; réglementation prudentielle ; risque de contrepartie ; provisionnement des créances
  en Credit risk ; Basel III ; prudential regulation ; counterparty risk ; credit risk management
  ar مخاطر الائتمان ; مخاطر القروض ; اتفاقية بازل ; التنظيم الاحترازي ; المخاطر الائتمانية ; تحليل المخاطر الائتمانية
  is risk-management
  near credit-analysis

operational-risk knowledge
  fr Risques opérationnels ; risque opérationnel ; base incidents ; dispositif de gestion des risques opérationnels
  en Operational risk ; operational risks ; operational risk management ; loss event data
  ar المخاطر التشغيلية ; المخاطر العملياتية ; تدبير المخاطر العملياتية
  is risk-management

business-continuity skill
  fr Plan de continuité d’activité ; plan de continuité ; PCA {case near=continuité,pra,risques,reprise} ; gestion de crise ; plan de reprise ; ISO 22301
  en Business continuity planning ; business continuity plan ; crisis management ; ISO 22301
  ar مخطط استمرارية الأعمال ; مخطط استمرارية النشاط ; تدبير الأزمات ; إدارة الأزمات
  near risk-management

fraud-prevention skill
  fr Prévention et détection de la fraude ; lutte contre la fraude ; détection de fraude ; prévention de la fraude ; fraude {near=détection,prévention,risques,contrôle,lutte,documentaire} ; antifraude
  en Fraud prevention and detection ; fraud detection ; fraud prevention ; anti-fraud ; fraud analyst ; fraud investigation ; fraud control ; detecting fraud
  ar الوقاية من الاحتيال وكشفه ; مكافحة الاحتيال ; كشف الاحتيال ; محاربة الغش ; كشف الغش
  near risk-management internal-control

bank-branch-sales skill
  fr Gestion de clientèle bancaire ; chargé de clientèle en banque ; conseiller clientèle bancaire ; directeur d’agence bancaire ; guichetier ; vente de produits bancaires ; chargée de clientèle bancaire ; chef d’agence bancaire ; agent de guichet ; gestionnaire de clientèle bancaire ; chargée de clientèle en banque ; conseillère clientèle bancaire ; cheffe d’agence bancaire ; chargé de clientèle bancaire
  en Bank customer advising ; bank branch manager ; bank teller ; relationship banker ; selling banking products ; personal banker
  ar تدبير زبناء البنك ; مكلف بزبناء البنك ; مدير وكالة بنكية ; أمين الشباك ; بيع المنتجات البنكية ; مكلفة بزبناء البنك ; مديرة وكالة بنكية
  is banking
  near sales

means-of-payment knowledge
  fr Moyens de paiement et monétique ; monétique ; moyens de paiement ; cartes bancaires ; TPE monétique ; terminaux de paiement ; virements et prélèvements ; terminal de paiement électronique
  en Means of payment and card payments ; payment systems ; card payments ; payment cards ; payment terminals ; electronic banking ; POS terminals
  ar وسائل الأداء والنقديات ; النقديات ; وسائل الأداء ; البطائق البنكية ; أنظمة الأداء ; التحويلات البنكية
  is banking
  near fintech

back-office-banking skill
  fr Back-office bancaire ; back office bancaire ; opérations de back-office ; traitement des opérations bancaires ; compensation bancaire ; traitement des virements
  en Banking back office ; back-office operations ; settlement operations ; bank clearing ; middle office
  ar المكتب الخلفي للبنك ; معالجة العمليات البنكية ; المقاصة البنكية
  is banking

leasing knowledge
  fr Crédit-bail (leasing) ; crédit-bail ; leasing ; location longue durée ; LOA {case near=leasing,lld,crédit,location} ; financement d’équipements ; crédit bail
  en Leasing ; equipment leasing ; finance lease ; asset finance ; lease contracts
  ar الائتمان الإيجاري ; الليزينغ ; الإيجار التمويلي ; تمويل التجهيزات
  is banking

factoring knowledge
  fr Affacturage ; factoring ; escompte commercial ; mobilisation de créances ; reverse factoring ; escompte d’effets
  en Factoring ; invoice financing ; invoice discounting ; reverse factoring ; receivables financing
  ar شراء الديون التجارية ; الفاكتورينغ ; الخصم التجاري ; تعبئة الديون
  is banking
  near cash-management

bank-guarantees knowledge
  fr Cautions et garanties bancaires ; caution bancaire ; cautions bancaires ; garanties bancaires ; caution provisoire ; cautions définitives ; engagements par signature ; caution de soumission
  en Bank guarantees ; bid bonds ; performance bonds ; surety bonds ; bank guarantee ; bid bond
  ar الكفالات والضمانات البنكية ; الضمانات البنكية ; الكفالة البنكية ; الضمان المؤقت ; الضمان النهائي
  is banking
  near public-tenders

trade-finance knowledge
  fr Financement du commerce international ; crédit documentaire ; crédits documentaires ; Credoc ; remise documentaire ; trade finance ; lettre de crédit ; financement export
  en Trade finance ; letters of credit ; letter of credit ; documentary credit ; documentary collection ; export finance
  ar تمويل التجارة الخارجية ; الاعتماد المستندي ; الاعتمادات المستندية ; خطاب الاعتماد ; تمويل التصدير
  is banking
  near foreign-exchange export-development

currency-hedging skill
  fr Couverture du risque de change ; risque de change ; couverture de change ; achat à terme de devises ; gestion du risque de change
  en Currency hedging ; FX hedging ; currency risk ; exchange rate risk ; forward contracts
  ar تغطية مخاطر الصرف ; مخاطر الصرف ; التحوط من مخاطر العملات
  near foreign-exchange risk-management

portfolio-management skill
  fr Gestion de portefeuille et d’actifs ; gestion de portefeuille ; gestion d’actifs ; gestionnaire d’actifs ; OPCVM ; SICAV ; gérant de portefeuille ; asset manager ; gestion de patrimoine ; conseiller en gestion de patrimoine ; gérante de portefeuille ; conseillère en gestion de patrimoine
  en Portfolio and asset management ; portfolio management ; portfolio manager ; mutual funds ; wealth management ; fund management
  ar تدبير المحافظ والأصول ; تدبير المحافظ المالية ; إدارة الأصول ; إدارة المحافظ ; هيئات التوظيف الجماعي ; تدبير الثروات
  is stock-markets

securities-trading skill
  fr Négociation sur les marchés (trading) ; trader ; analyse technique boursière ; forex ; courtier en bourse ; société de bourse ; trading de cryptomonnaies ; analyse boursière
  en Trading on markets ; trader {exact} ; stockbroker ; forex trading ; technical analysis of stocks ; brokerage firm
  ar التداول في الأسواق ; متداول ; الفوركس ; شركة البورصة ; وسيط في البورصة ; التحليل الفني للأسهم
  is stock-markets

bloomberg-terminal tool
  fr+en Bloomberg ; Bloomberg Terminal ; Refinitiv Eikon ; Reuters Eikon ; Thomson Reuters Eikon ; Capital IQ
  ar بلومبرغ ; محطة بلومبرغ
  is stock-markets

islamic-finance-products knowledge
  fr Produits participatifs (mourabaha, ijara, sukuk) ; mourabaha ; ijara ; sukuk ; moudaraba ; moucharaka ; salam {near=mourabaha,ijara,istisna} ; istisna
  en Participatory products (murabaha, ijara, sukuk) ; murabaha ; ijara ; sukuk ; mudaraba ; musharaka ; istisna
  ar المنتجات التشاركية ; المرابحة ; الإجارة ; الصكوك ; المضاربة {near=مرابحة,مشاركة,إجارة,صكوك} ; الإجارة المنتهية بالتمليك
  is participatory-finance

takaful knowledge
  fr Assurance takaful ; takaful ; assurance participative
  en Takaful insurance ; takaful ; Islamic insurance
  ar التأمين التكافلي ; تكافل ; التأمين التعاوني
  is insurance participatory-finance

sharia-compliance knowledge
  fr Conformité à la charia des produits financiers ; audit charia ; conformité charia ; sharia board
  en Sharia compliance ; sharia audit ; shariah compliance
  ar المطابقة الشرعية للمنتجات المالية ; التدقيق الشرعي ; المطابقة الشرعية ; الرقابة الشرعية
  is participatory-finance
  near compliance

financial-inclusion knowledge
  fr Inclusion financière ; bancarisation ; inclusion financière des femmes ; accès aux services financiers
  en Financial inclusion ; access to financial services ; banking the unbanked
  ar الشمول المالي ; الإدماج المالي ; الولوج إلى الخدمات المالية
  near microfinance

financial-education skill
  fr Éducation financière ; formation à la gestion d’argent ; sensibilisation financière ; culture financière ; formateur en éducation financière ; gestion du budget familial
  en Financial education ; financial literacy ; money management training ; financial awareness
  ar التربية المالية ; الثقافة المالية ; التثقيف المالي ; التوعية المالية
  near microfinance training-delivery

microcredit-granting skill
  fr Octroi et suivi de microcrédits ; agent de microcrédit ; agent de crédit ; agents de crédit ; association de microcrédit ; suivi de microcrédits ; conseiller en microfinance ; conseillère en microfinance ; octroi de microcrédits ; conseiller en microcrédit
  en Microcredit granting and follow-up ; microcredit officer ; credit officer ; microloans ; microfinance officer
  ar منح القروض الصغرى وتتبعها ; عون القروض الصغرى ; وكيل القروض ; مكلف بالقروض الصغرى ; جمعيات القروض الصغرى ; مكلفة بالقروض الصغرى ; أعوان قروض ; عون قروض ; منح القروض الصغرى ; دراسة طلبات القروض الصغرى
  is microfinance

insurance-brokerage skill
  fr Courtage et conseil en assurance ; courtage d’assurance ; courtier en assurance ; courtier d’assurances ; agent général d’assurance ; agent d’assurance ; vente d’assurances ; souscription d’assurance ; souscripteur
  en Insurance brokerage ; insurance broker ; insurance agent ; insurance sales ; underwriting ; underwriter ; selling insurance
  ar الوساطة في التأمين ; وسيط التأمين ; وسيط تأمين ; وكيل التأمين ; بيع التأمينات ; وكيل تأمينات
  is insurance

claims-handling skill
  fr Gestion des sinistres ; gestionnaire sinistres ; indemnisation des sinistres ; expertise des sinistres ; sinistres automobiles ; déclaration de sinistre ; règlement de sinistres ; rédacteur sinistres
  en Claims management ; claims handling ; claims adjuster ; claims handler ; insurance claims ; loss adjusting
  ar تدبير الحوادث والتعويضات ; تدبير الحوادث ; تدبير ملفات الحوادث ; تعويض المتضررين ; ملفات التأمين
  is insurance

actuarial-science knowledge
  fr Actuariat ; actuaire ; mathématiques actuarielles ; calculs actuariels ; provisions techniques ; tarification d’assurance ; Solvabilité II
  en Actuarial science ; actuary ; actuarial ; technical provisions ; Solvency II
  ar العلوم الاكتوارية ; علوم التأمين الاكتوارية ; خبير اكتواري
  near insurance statistics
  esco c9f4efcd-e16a-4515-a0cb-60c6c479853d

kyc-onboarding skill
  fr Connaissance et vérification des clients (KYC) ; KYC {case} ; connaissance client bancaire ; vérification d’identité client ; identification de la clientèle ; dossiers KYC
  en Know your customer checks (KYC) ; KYC {case} ; know your customer ; customer due diligence ; identity verification ; customer identification
  ar التحقق من هوية الزبناء ; اعرف عميلك ; معرفة الزبون البنكي ; تحديد هوية الزبناء
  is anti-money-laundering

crowdfunding-campaigns skill
  fr Lancement de campagnes de financement participatif ; campagne de crowdfunding ; campagnes de financement participatif ; plateforme de crowdfunding ; plateformes de financement collaboratif ; KissKissBankBank ; Ulule ; Kickstarter
  en Running crowdfunding campaigns ; crowdfunding campaign ; crowdfunding platforms ; Kickstarter ; GoFundMe ; Indiegogo
  ar إطلاق حملات التمويل التعاوني ; حملة تمويل جماعي ; منصات التمويل التعاوني ; حملات التمويل الجماعي
  is crowdfunding
  near fundraising
  esco 27ddcef9-8522-4699-b0e6-2e2b10fd6d13

administrative-financial-management skill
  fr Gestion administrative et financière ; responsable administratif et financier ; RAF {case} ; DAF {case} ; directeur administratif et financier ; gestionnaire administratif et financier ; assistante administrative et financière ; chargé administratif et financier ; directrice administrative et financière
  en Administrative and financial management ; finance and administration manager ; administrative and financial manager ; finance and admin officer ; head of finance and administration
  ar التدبير الإداري والمالي ; مسؤول إداري ومالي ; مدير إداري ومالي ; الشؤون الإدارية والمالية ; مكلف بالشؤون الإدارية والمالية ; مسؤولة إدارية ومالية ; مديرة إدارية ومالية ; مكلفة بالشؤون الإدارية والمالية
  implies corporate-finance
  near administrative-assistance accounting

outsourced-financial-direction skill
  fr Direction financière externalisée ; DAF à temps partagé ; DAF externalisé ; directeur financier à temps partagé ; direction financière
  en Outsourced financial direction ; fractional CFO ; part-time CFO ; outsourced CFO ; CFO services
  ar الإدارة المالية الخارجية ; مدير مالي بدوام جزئي ; المديرية المالية ; مديرة مالية بدوام جزئي
  is corporate-finance

project-finance knowledge
  fr Financement de projets ; project finance ; financement d’infrastructures ; financement des grands projets
  en Project finance ; infrastructure finance ; project financing
  ar تمويل المشاريع ; تمويل البنيات التحتية ; تمويل المشاريع الكبرى
  is corporate-finance
`,
};
