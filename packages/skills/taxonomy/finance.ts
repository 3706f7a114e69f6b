import type { DomainFile } from '../src/taxonomy/format.ts';

/** Money: accounts, taxes, finance, as practised in Morocco. */
export const finance: DomainFile = {
  id: 'finance',
  labels: { fr: 'Finance et comptabilité', en: 'Finance and accounting', ar: 'المالية والمحاسبة' },
  skills: `
accounting skill
  fr Comptabilité ; comptable ; aide-comptable ; tenue de comptabilité ; comptabilité générale ; saisie comptable ; tenir la comptabilité ; gérer ma comptabilité ; écritures comptables ; expert-comptable ; compta ; tenir mes comptes ; faire ma compta ; tenir … comptabilité ; gérer … comptabilité ; tenir les comptes ; faire la comptabilité
  en Accounting ; accountant ; bookkeeping ; bookkeeper ; general accounting ; accounts assistant ; bookkeeping services ; keep … accounts ; keep … books ; do … accounts ; do … bookkeeping
  ar المحاسبة ; محاسب ; محاسبة ; محاسبة عامة ; مسك المحاسبة ; المحاسبة العامة ; مساعد محاسب ; خبير محاسب ; ضبط الحسابات ; مسك الحسابات ; كونطابل ; كونتابل ; محاسبون

moroccan-accounting-standards knowledge
  fr Normes comptables marocaines ; CGNC ; plan comptable marocain ; code général de normalisation comptable ; PCM {case near} ; plan comptable général marocain ; liasse fiscale
  en Moroccan accounting standards ; CGNC ; Moroccan chart of accounts ; Moroccan GAAP
  ar المعايير المحاسبية المغربية ; المخطط المحاسبي المغربي ; المدونة العامة للتنميط المحاسبي ; المخطط المحاسبي
  is accounting

ifrs knowledge
  fr Normes internationales d’information financière ; IFRS ; normes IFRS ; IAS {case near} ; consolidation des comptes ; comptes consolidés
  en International financial reporting standards ; IFRS ; IAS {case near} ; US GAAP ; consolidated accounts ; financial consolidation
  ar المعايير الدولية للتقارير المالية ; معايير IFRS ; المعايير المحاسبية الدولية
  is accounting

cost-accounting skill
  fr Comptabilité analytique ; calcul des coûts ; calcul du coût de revient ; coût de revient ; prix de revient ; comptabilité de gestion ; analyse des coûts
  en Cost accounting ; management accounting ; costing ; cost analysis ; cost calculation
  ar المحاسبة التحليلية ; محاسبة التكاليف ; حساب التكاليف ; تحليل التكاليف ; حساب كلفة المنتجات ; حساب الكلفة
  is accounting

invoicing skill
  fr Facturation ; facturation clients ; établissement des factures ; facturation électronique ; factures clients et fournisseurs ; agent de facturation ; faire … factures ; gérer … factures ; automatiser … factures
  en Invoicing ; billing ; e-invoicing ; issuing invoices ; accounts payable ; accounts receivable ; send invoices ; automate … invoices ; invoices
  ar الفوترة ; إعداد الفواتير ; الفواتير ; الفوترة الإلكترونية ; فوترة
  is accounting

debt-collection skill
  fr Recouvrement ; recouvrement de créances ; relance des impayés ; gestion des impayés ; credit management ; recouvrement des factures ; relances clients ; relance clients ; relances {near=facturation,impayés,factures,clients}
  en Debt collection ; credit control ; chasing payments ; receivables management
  ar تحصيل الديون ; استخلاص الديون ; التحصيل ; استخلاص المستحقات
  is accounting

bank-reconciliation skill
  fr Rapprochement bancaire ; rapprochements bancaires ; états de rapprochement ; lettrage des comptes
  en Bank reconciliation ; bank reconciliations ; account reconciliation
  ar المقاربة البنكية ; التسوية البنكية ; المطابقة البنكية
  is accounting

taxation knowledge
  fr Fiscalité marocaine ; fiscalité ; fiscaliste ; impôts ; déclarations fiscales ; droit fiscal ; déclaration fiscale ; IS {case near=tva,ir,fiscal,fiscale,impôt} ; impôt sur les sociétés ; optimisation fiscale ; SIMPL ; déclarer mes impôts ; déclarations d’impôts ; déclarer … impôts
  en Moroccan taxation ; taxation ; tax ; tax law ; tax returns ; corporate tax ; tax consultant ; tax adviser ; taxes ; file … taxes ; file tax returns
  ar الجبايات المغربية ; الضرائب ; الجبايات ; التصريحات الضريبية ; التصريح الضريبي ; القانون الجبائي ; الضريبة على الشركات ; مستشار جبائي

vat knowledge
  fr Taxe sur la valeur ajoutée ; TVA {case} ; déclaration de TVA ; déclarations de TVA
  en Value added tax ; VAT {case} ; VAT returns ; VAT return
  ar الضريبة على القيمة المضافة ; التصريح بالضريبة على القيمة المضافة
  is taxation

payroll skill
  fr Paie ; gestion de la paie ; bulletins de paie ; gestionnaire de paie ; établissement des bulletins de paie ; traitement de la paie ; fiches de paie ; paie et charges sociales ; charges sociales
  en Payroll ; payroll management ; payslips ; payroll officer ; payroll processing ; payroll accounting
  ar الأجور ; تدبير الأجور ; كشوف الأجور ; إعداد الأجور ; تدبير كتلة الأجور

cnss knowledge
  fr Déclarations sociales (CNSS, AMO) ; CNSS ; DAMANCOM ; déclarations CNSS ; AMO {case near} ; CIMR ; déclarations sociales ; déclaration sociale ; télédéclarations
  en Social security filings (CNSS, AMO) ; CNSS ; Damancom ; social security declarations ; CIMR ; social security filings
  ar التصريح لدى الصندوق الوطني للضمان الاجتماعي ; الصندوق الوطني للضمان الاجتماعي ; التصريحات الاجتماعية ; الضمان الاجتماعي ; التغطية الصحية الإجبارية
  near payroll

sage tool
  fr+en Sage (logiciel comptable) ; Sage 100 ; Sage Comptabilité ; Sage {case near=comptabilité,comptable,paie,accounting,ciel,erp,saari,excel,sap,odoo,word,sql,powerpoint,محاسبة} ; Sage Saari ; Sage Paie ; logiciel Sage ; Ciel Compta ; Ciel {case near=sage,excel,comptabilité,sap,odoo,paie} ; Cegid
  ar برنامج ساج ; سايج المحاسبة ; برنامج سايج
  is accounting

financial-analysis skill
  fr Analyse financière ; analyste financier ; diagnostic financier ; analyse des états financiers ; états financiers ; bilan comptable ; ratios financiers
  en Financial analysis ; financial analyst ; financial statements ; financial statement analysis ; financial ratios
  ar التحليل المالي ; محلل مالي ; تحليل القوائم المالية ; التشخيص المالي ; القوائم المالية
  is corporate-finance

management-control skill
  fr Contrôle de gestion ; contrôleur de gestion ; reporting financier ; suivi budgétaire ; contrôle budgétaire ; tableaux de bord de gestion
  en Management control ; management controller ; financial controller ; financial reporting ; budget control ; financial controlling
  ar مراقبة التسيير ; مراقب التسيير ; مراقبة التدبير ; المراقبة الميزانياتية ; التقارير المالية
  is corporate-finance

budgeting skill
  fr Élaboration de budgets ; gestion budgétaire ; budget prévisionnel ; budgétisation ; prévisions budgétaires ; élaboration du budget ; gestion de budget
  en Budgeting ; budget management ; budget planning ; budget forecasting ; budget preparation
  ar إعداد الميزانية ; إعداد الميزانيات ; تدبير الميزانية ; الميزانية التوقعية ; إدارة الميزانية
  is corporate-finance

cash-management skill
  fr Gestion de trésorerie ; trésorerie ; trésorier ; plan de trésorerie ; suivi de trésorerie ; prévision de trésorerie ; gestion de la trésorerie
  en Cash management ; treasury ; cash flow management ; treasurer ; cash flow forecasting ; cash flow
  ar تدبير الخزينة ; إدارة السيولة ; تدبير السيولة ; التدفقات النقدية ; إدارة الخزينة
  is corporate-finance

financial-modelling skill
  fr Modélisation financière ; prévisions financières ; plan de financement ; business plan financier ; valorisation d’entreprise ; évaluation d’entreprise ; montage financier ; ingénierie financière
  en Financial modelling ; financial modeling ; financial forecasts ; business valuation ; company valuation ; financial engineering ; financial projections
  ar النمذجة المالية ; التوقعات المالية ; مخطط التمويل ; تقييم الشركات ; الهندسة المالية

corporate-finance knowledge
  fr Finance d’entreprise ; directeur financier ; DAF {case} ; responsable financier ; gestion financière ; responsable administratif et financier ; finance ; finances ; RAF {case}
  en Corporate finance ; finance ; financial management ; CFO {case} ; finance manager ; chief financial officer ; financial director
  ar مالية المقاولة ; المالية ; مدير مالي ; التدبير المالي ; الإدارة المالية ; مسؤول مالي

audit skill
  fr Audit ; auditeur ; audit comptable et financier ; commissariat aux comptes ; audit interne ; commissaire aux comptes ; audit financier ; audit externe ; contrôle interne ; auditeur interne
  en Auditing ; auditor ; audit ; internal audit ; financial audit ; external audit ; internal control ; internal auditor
  ar الافتحاص ; التدقيق ; مدقق حسابات ; التدقيق المحاسبي ; التدقيق الداخلي ; افتحاص ; مراقبة الحسابات ; المراقبة الداخلية ; مدقق داخلي
  near accounting risk-management

risk-management skill
  fr Gestion des risques ; risk management ; risk manager ; maîtrise des risques ; cartographie des risques ; analyse des risques ; gestion du risque
  en Risk management ; risk manager ; risk assessment ; risk analysis ; risk mapping
  ar إدارة المخاطر ; تدبير المخاطر ; تحليل المخاطر ; خريطة المخاطر ; تقييم المخاطر

banking knowledge
  fr Banque ; secteur bancaire ; chargé de clientèle bancaire ; conseiller bancaire ; produits bancaires ; opérations bancaires ; analyse crédit ; crédit bancaire
  en Banking ; retail banking ; banking products ; bank adviser ; credit analysis ; banking operations
  ar العمل البنكي ; القطاع البنكي ; الأعمال المصرفية ; المنتجات البنكية ; العمليات البنكية ; مستشار بنكي

participatory-finance knowledge
  fr Finance participative et islamique ; banque participative ; finance islamique ; mourabaha ; finance participative
  en Participatory and Islamic finance ; Islamic finance ; participatory banking ; murabaha
  ar المالية التشاركية ; التمويل الإسلامي ; البنوك التشاركية ; المرابحة ; المالية الإسلامية
  near banking

microfinance knowledge
  fr Microfinance ; microcrédit ; agent de microcrédit ; inclusion financière ; éducation financière
  en Microfinance ; microcredit ; microcredit officer ; financial inclusion ; financial education
  ar التمويل الأصغر ; القروض الصغرى ; السلفات الصغيرة ; الشمول المالي ; التربية المالية ; الإدماج المالي
  near banking

crowdfunding knowledge
  fr Financement collaboratif ; crowdfunding ; campagne de crowdfunding
  en Crowdfunding ; crowdfunding campaigns
  ar التمويل التعاوني ; التمويل الجماعي
  near fundraising

venture-capital knowledge
  fr Capital-risque ; venture capital ; fonds d’investissement
  en Venture capital ; investment funds
  ar رأس المال المخاطر ; رأسمال المخاطرة ; صناديق الاستثمار ; الاستثمار المغامر ; رأس مال المخاطرة
  is corporate-finance

insurance knowledge
  fr Assurance ; assurances ; courtier en assurance ; conseiller en assurance ; gestion des sinistres ; actuariat ; actuaire ; courtage d’assurance
  en Insurance ; insurance broker ; claims management ; actuarial science ; actuary ; insurance adviser
  ar التأمين ; التأمينات ; وسيط التأمين ; تدبير الحوادث ; علوم التأمين ; قطاع التأمين
  near risk-management

foreign-exchange knowledge
  fr Opérations de change ; réglementation des changes ; office des changes ; opérations de commerce extérieur ; crédit documentaire ; change et devises
  en Foreign exchange operations ; foreign exchange ; exchange regulations ; letters of credit ; trade finance ; documentary credit
  ar عمليات الصرف ; قانون الصرف ; مكتب الصرف ; الاعتماد المستندي ; نظام الصرف
  near export-development

stock-markets knowledge
  fr Marchés financiers ; bourse ; marché des capitaux ; trading ; gestion de portefeuille ; salle des marchés ; gestion d’actifs
  en Financial markets ; stock market ; capital markets ; trading ; portfolio management ; asset management ; stock exchange
  ar الأسواق المالية ; البورصة ; سوق الرساميل ; تدبير المحافظ المالية ; تداول الأسهم
  is corporate-finance

anti-money-laundering knowledge
  fr Lutte contre le blanchiment ; LCB-FT ; KYC {case} ; conformité bancaire ; lutte anti-blanchiment ; connaissance client bancaire
  en Anti-money laundering ; AML {case} ; KYC {case} ; know your customer ; banking compliance
  ar مكافحة غسل الأموال ; محاربة غسل الأموال ; مكافحة تبييض الأموال
  near banking compliance
`,
};
