import type { DomainFile } from '../src/taxonomy/format.ts';

/** Keeping accounts, paying people and taxes, as practised in Morocco. */
export const accounting: DomainFile = {
  id: 'accounting',
  labels: {
    fr: 'Comptabilité, paie et fiscalité',
    en: 'Accounting, payroll and tax',
    ar: 'المحاسبة والأجور والجبايات',
  },
  skills: `
accounting-entries skill
  fr Saisie comptable ; écritures comptables ; passation des écritures comptables ; enregistrement comptable ; saisie des pièces comptables ; aide-comptable ; imputation comptable ; saisir … factures ; enregistrement des opérations comptables ; assistant comptable ; assistante comptable
  fr saisie {near=comptable,pièces,factures,écritures,compta,comptabilité,aide-comptable} ; saisie des factures ; saisie de factures ; saisie des écritures ; saisir … écritures
  en Accounting entries ; bookkeeping entries ; journal entries ; posting entries ; accounts assistant ; accounting clerk ; assistant accountant ; accounting assistant ; posting invoices ; entering invoices ; invoice entry ; invoice posting ; entering transactions ; recording transactions
  ar القيود المحاسبية ; تسجيل القيود المحاسبية ; إدخال القيود ; مساعد محاسب ; مساعدة محاسب ; التسجيل المحاسبي ; إدخال الفواتير ; تسجيل الفواتير ; تسجيل العمليات المحاسبية ; تقييد العمليات ; إدخال العمليات المحاسبية
  is accounting
  esco 99b163e8-7815-43e2-83f3-a47f3076354c

general-ledger skill
  fr Tenue des journaux et du grand livre ; grand livre ; balance générale ; journaux auxiliaires ; journaux comptables ; balance auxiliaire ; balance âgée ; analyse des comptes ; justification des comptes
  en General ledger ; ledgers ; trial balance ; subsidiary ledgers ; aged balance ; GL accounting ; account analysis
  ar دفتر الأستاذ والميزان ; دفتر الأستاذ ; ميزان المراجعة ; اليومية العامة ; تحليل الحسابات
  is accounting
  esco dc417e19-edb4-4401-883a-2375f67a162f

accounts-payable skill
  fr Comptabilité fournisseurs ; comptable fournisseurs ; factures fournisseurs ; suivi des fournisseurs ; règlement des fournisseurs ; paiement des fournisseurs ; compte fournisseurs ; payer … fournisseurs ; virements fournisseurs
  en Accounts payable ; AP accountant ; supplier invoices ; supplier payments ; vendor invoices ; paying suppliers
  ar محاسبة الموردين ; فواتير الموردين ; أداء الموردين ; حسابات الموردين
  is accounting

accounts-receivable skill
  fr Comptabilité clients ; comptable clients ; factures clients ; compte clients ; suivi des comptes clients ; encaissements clients ; suivi des encaissements ; encours clients ; suivi des règlements clients
  en Accounts receivable ; AR accountant ; customer invoices ; customer accounts ; cash collection ; customer payments
  ar محاسبة الزبناء ; فواتير الزبناء ; حسابات الزبناء ; تتبع مستحقات الزبناء
  is accounting
  near debt-collection
  esco 68b51538-b056-4cb3-bb15-ab8c3e576cc9

fixed-assets-accounting skill
  fr Immobilisations et amortissements ; gestion des immobilisations ; tableau d’amortissement ; amortissements ; suivi des immobilisations ; inventaire des immobilisations ; immobilisations corporelles
  en Fixed assets and depreciation ; fixed asset accounting ; fixed assets ; depreciation schedules ; asset register
  ar الأصول الثابتة والاهتلاكات ; الأصول الثابتة ; جدول الاهتلاك ; الاهتلاكات ; تتبع الأصول الثابتة
  is accounting

inventory-valuation skill
  fr Valorisation des stocks ; comptabilité des stocks ; comptabilité matières ; évaluation des stocks ; coût moyen pondéré ; CUMP {case} ; FIFO {case-or-near=stock,lifo,cump}
  en Inventory valuation ; stock valuation ; stock accounting ; weighted average cost ; FIFO {case-or-near=stock,lifo,inventory}
  ar تقييم المخزون ; تقييم المخزونات ; محاسبة المواد ; محاسبة المخزون
  is accounting
  near inventory-management
  esco 16594fea-3004-4730-838f-e35a432b49da

closing-accounts skill
  fr Clôture des comptes ; clôtures mensuelles ; clôture annuelle ; arrêté des comptes ; travaux d’inventaire ; arrêtés comptables ; situations mensuelles ; écritures d’inventaire ; écritures de régularisation ; travaux de clôture ; clôturer … comptes ; travaux de fin d’exercice
  en Closing the accounts ; month-end closing ; year-end closing ; month-end close ; period close ; year-end accounts ; closing entries ; adjusting entries
  ar حصر الحسابات ; إقفال الحسابات ; أعمال نهاية السنة المالية ; إغلاق السنة المالية ; الإقفال الشهري
  is accounting
  near financial-statements-preparation

financial-statements-preparation skill
  fr Élaboration du bilan et des états de synthèse ; états de synthèse ; bilan comptable ; états financiers ; compte de produits et charges ; CPC {case near=bilan,esg,etic,synthèse,comptable,liasse} ; ESG {case near=cpc,etic,bilan,synthèse} ; ETIC {case} ; établissement du bilan ; établir … bilan ; préparation du bilan ; faire … bilan comptable ; bilans comptables ; tableau de financement
  fr bilan {near=comptable,compta,comptabilité,fiscal,liasse,annuel,fin} ; bilan annuel ; comptes annuels ; bilan de fin d’année ; faire … bilan
  en Preparing financial statements ; financial statements ; balance sheet ; income statement ; profit and loss account ; annual accounts ; cash flow statement ; prepare … balance sheet
  ar إعداد القوائم التركيبية ; القوائم المالية ; القوائم التركيبية ; الحصيلة المحاسبية ; إعداد الحصيلة ; حساب العائدات والتكاليف ; إعداد القوائم المالية ; الميزانية العمومية ; الحصيلة السنوية ; الموازنة السنوية ; الحسابات السنوية ; الحصيلة المالية السنوية
  is accounting
  esco 60f51172-37c0-4933-a27a-cbf55dcd7580

tax-package skill
  fr Liasse fiscale ; liasses fiscales ; établissement de la liasse fiscale ; télédéclaration de la liasse ; dépôt de la liasse fiscale ; préparer … liasse fiscale
  en Annual tax package (liasse fiscale) ; annual tax package ; year-end tax package ; statutory tax package
  ar الحزمة الجبائية ; إعداد الحزمة الجبائية ; إيداع الحزمة الجبائية ; اللياس فيسكال
  is taxation
  near financial-statements-preparation

tax-returns skill
  fr Déclarations fiscales ; déclaration fiscale ; déclarations d’impôts ; déclarer mes impôts ; déclarer … impôts ; établissement des déclarations fiscales ; obligations fiscales ; déclarations fiscales et sociales ; dépôt des déclarations ; faire … déclarations fiscales
  en Tax returns ; tax filing ; file tax returns ; file … taxes ; tax declarations ; tax compliance ; tax preparation ; filing taxes ; declare … taxes
  ar التصريحات الضريبية ; التصريح الضريبي ; التصريحات الجبائية ; الالتزامات الجبائية ; التصريح بالضرائب ; إيداع التصريحات ; التصريح بالضريبة ; التصاريح الضريبية ; الإقرارات الضريبية
  is taxation

simpl-online-tax tool
  fr Télédéclaration fiscale (SIMPL) ; SIMPL {case-or-near=tva,ir,is,dgi,déclaration,télédéclaration,impôts} ; Simpl-TVA ; télépaiement des impôts ; portail de la DGI ; télédéclaration fiscale ; télédéclarations fiscales ; télédéclaration et télépaiement ; télédéclarations SIMPL
  en Online tax filing (SIMPL) ; SIMPL {case-or-near=tax,dgi,vat,tva} ; Simpl-TVA ; online tax filing ; electronic tax filing ; e-filing of taxes
  ar التصريح الإلكتروني بالضرائب ; التصريح والأداء الإلكتروني ; بوابة المديرية العامة للضرائب ; منصة سيمبل ; الخدمات الإلكترونية للضرائب
  is tax-returns

corporate-income-tax knowledge
  fr Impôt sur les sociétés (IS) ; impôt sur les sociétés ; IS {case near=tva,ir,fiscal,fiscale,impôt,acomptes,déclarations} ; acomptes provisionnels ; calcul de l’IS ; déclaration IS ; acomptes IS ; résultat fiscal ; cotisation minimale
  en Corporate income tax ; corporate tax ; company tax ; corporation tax ; taxable income calculation
  ar الضريبة على الشركات ; ضريبة الشركات ; الدفعات المقدمة للضريبة ; الحد الأدنى للضريبة
  is taxation

personal-income-tax knowledge
  fr Impôt sur le revenu (IR) ; impôt sur le revenu ; IR {case near=tva,is,cnss,impôt,salaires,déclarations,fiscal} ; IR sur salaires ; IR professionnel ; déclaration des revenus ; déclaration IR ; traitements et salaires ; état 9421
  en Personal income tax ; income tax ; payroll tax ; income tax returns ; salary tax
  ar الضريبة على الدخل ; الضريبة على الأجور ; التصريح بالدخل ; التصريح بالمداخيل
  is taxation

withholding-tax knowledge
  fr Retenue à la source ; retenues à la source ; RAS {case near=tva,ir,is,retenue,fiscale,fiscal} ; retenue à la source sur honoraires
  en Withholding tax ; withholding taxes ; tax withheld at source
  ar الحجز في المنبع ; الحجز من المنبع ; الاقتطاع من المنبع ; الضريبة المحجوزة في المنبع
  is taxation

local-taxes knowledge
  fr Taxe professionnelle et taxes locales ; taxe professionnelle ; patente ; taxe de services communaux ; fiscalité locale ; taxes locales ; taxe d’habitation ; fiscalité des collectivités
  en Business tax and local taxes ; local taxes ; business licence tax ; municipal taxes ; local taxation
  ar الضريبة المهنية والجبايات المحلية ; الضريبة المهنية ; الجبايات المحلية ; رسم الخدمات الجماعية ; الباتانتا
  is taxation

registration-stamp-duties knowledge
  fr Droits d’enregistrement et de timbre ; droits d’enregistrement ; droits de timbre ; enregistrement des actes ; timbre fiscal
  en Registration and stamp duties ; registration duties ; stamp duty ; stamp duties ; registration of deeds
  ar واجبات التسجيل والتنبر ; واجبات التسجيل ; رسوم التنبر ; حقوق التسجيل
  is taxation

real-estate-taxation knowledge
  fr Fiscalité immobilière ; taxe sur les profits immobiliers ; TPI {case near=immobilier,profits,fiscalité} ; revenus fonciers ; profits immobiliers ; fiscalité foncière
  en Property taxation ; capital gains on property ; rental income tax ; real estate tax
  ar جبايات العقار ; الضريبة على الأرباح العقارية ; الدخول العقارية ; الضريبة العقارية
  is taxation

auto-entrepreneur-taxation knowledge
  fr Fiscalité de l’auto-entrepreneur et contribution professionnelle unique ; contribution professionnelle unique ; CPU {case near=contribution,fiscal,auto,impôt,régime} ; régime forfaitaire ; déclaration du chiffre d’affaires ; régimes fiscaux des TPE ; fiscalité des TPE
  en Small trader taxation ; single professional contribution ; flat-rate tax scheme ; small business taxation ; turnover declaration
  ar جبايات المقاول الذاتي والمساهمة المهنية الموحدة ; المساهمة المهنية الموحدة ; التصريح برقم المعاملات ; جبايات المقاولات الصغيرة
  is taxation
  near auto-entrepreneur-status

tax-audit-assistance skill
  fr Assistance au contrôle fiscal ; contrôle fiscal ; vérification de comptabilité ; vérification fiscale ; redressement fiscal ; contentieux fiscal ; réclamations fiscales
  en Tax audit assistance ; tax audit ; tax inspection ; tax litigation ; tax dispute ; tax adjustment
  ar المساعدة في المراقبة الضريبية ; المراقبة الضريبية ; الفحص الضريبي ; المنازعات الضريبية ; الشكايات الضريبية
  is taxation

tax-optimisation skill
  fr Optimisation fiscale ; conseil fiscal ; conseiller fiscal ; planification fiscale ; stratégie fiscale ; consultant fiscal ; ingénierie fiscale ; fiscaliste d’entreprise ; conseillère fiscale ; consultante fiscale
  en Tax planning ; tax optimisation ; tax advisory ; tax advice ; tax optimization ; tax strategy
  ar التخطيط الجبائي ; الاستشارة الجبائية ; الاستشارات الضريبية ; التخطيط الضريبي
  is taxation
  esco 161a6c5a-593a-4977-b7b7-49c6a2a2f2a3

international-taxation knowledge
  fr Fiscalité internationale ; prix de transfert ; conventions fiscales ; double imposition ; documentation prix de transfert
  en International taxation ; transfer pricing ; tax treaties ; double taxation ; international tax
  ar الجبايات الدولية ; أسعار التحويل ; الازدواج الضريبي ; الاتفاقيات الضريبية
  is taxation

tax-incentives knowledge
  fr Incitations et exonérations fiscales ; exonérations fiscales ; avantages fiscaux ; incitations fiscales ; zones d’accélération industrielle ; exonération fiscale ; zone franche ; statut CFC ; Casablanca Finance City
  en Tax incentives and exemptions ; tax incentives ; tax exemptions ; tax relief ; industrial acceleration zones ; free zone ; free trade zone
  ar التحفيزات والإعفاءات الجبائية ; الإعفاءات الضريبية ; التحفيزات الضريبية ; مناطق التسريع الصناعي ; المنطقة الحرة
  is taxation

e-invoicing skill
  fr Facturation électronique ; facture électronique ; facturation dématérialisée ; e-facturation ; dématérialisation des factures ; factures électroniques
  en E-invoicing ; electronic invoicing ; electronic invoices ; e-invoice ; paperless invoicing
  ar الفوترة الإلكترونية ; الفاتورة الإلكترونية ; الفواتير الإلكترونية
  is invoicing

quotes-and-orders skill
  fr Établissement de devis et de bons ; établissement des devis ; devis et factures ; bons de livraison ; bons de commande clients ; faire … devis ; établir … devis ; élaboration des devis ; réalisation de devis ; rédaction de devis ; devis {near=factures,facturation,clients,commandes,livraison,bons}
  en Preparing quotes and orders ; preparing quotes ; quotes and invoices ; delivery notes ; preparing quotations ; prepare … quotes ; estimates and invoices
  ar إعداد عروض الأثمان وسندات التسليم ; إعداد الدوفي ; بيان الأثمان ; سندات التسليم ; وصولات التسليم ; إعداد بيانات الأثمان
  near invoicing sales-administration

petty-cash-management skill
  fr Gestion de la caisse ; suivi de la caisse ; petite caisse ; régie de caisse ; journal de caisse ; arrêté de caisse ; caisse et banque ; menues dépenses ; suivi caisse ; suivre … caisse ; tenir … caisse
  en Petty cash management ; petty cash ; cash book ; cash register reconciliation ; cash journal
  ar تدبير الصندوق ; صندوق المصاريف ; تتبع الصندوق ; يومية الصندوق ; المصاريف النثرية
  near accounting cash-management
  esco 63321ecf-4fc6-44d9-88f1-5373a4f3038a

cheques-bills-management skill
  fr Gestion des chèques et effets de commerce ; effets de commerce ; remise de chèques ; suivi des chèques ; lettres de change ; LCN {case} ; chèques impayés ; remises en banque ; effets à recevoir
  en Cheques and bills of exchange ; bills of exchange ; cheque deposits ; cheque management ; promissory notes ; bank deposits of cheques
  ar تدبير الشيكات والكمبيالات ; الكمبيالات ; تتبع الشيكات ; الأوراق التجارية ; الشيكات غير المؤداة
  near cash-management bank-reconciliation

expense-reports skill
  fr Notes de frais ; gestion des notes de frais ; frais de déplacement ; remboursement de frais ; suivi des dépenses ; contrôle des notes de frais
  en Expense reports ; expense claims ; travel expenses ; expense management ; expense tracking
  ar بيانات المصاريف ; مصاريف التنقل ; تتبع المصاريف ; تدبير المصاريف
  near accounting

consolidation-accounting skill
  fr Consolidation des comptes ; comptes consolidés ; consolidation financière ; consolideur ; périmètre de consolidation ; consolidation de groupe ; retraitements de consolidation
  en Financial consolidation ; consolidated accounts ; consolidated financial statements ; group accounting ; consolidation accountant
  ar توحيد الحسابات ; الحسابات المدمجة ; تجميع الحسابات ; الحسابات الموحدة
  is accounting
  near ifrs

chartered-accountancy skill
  fr Expertise comptable ; expert-comptable ; cabinet d’expertise comptable ; collaborateur comptable ; expert-comptable mémorialiste ; comptable agréé ; supervision comptable ; fiduciaire ; cabinet fiduciaire ; mission d’expertise comptable
  en Chartered accountancy ; chartered accountant ; certified public accountant ; CPA {case} ; accounting firm ; ACCA {case} ; public accountant
  ar الخبرة المحاسبية ; خبير محاسب ; خبير محاسباتي ; محاسب معتمد ; مكتب محاسبة ; مكتب الخبرة المحاسبية ; الائتمانية
  implies accounting
  near audit taxation

chief-accountant skill
  fr Direction comptable ; chef comptable ; responsable comptable ; cheffe comptable ; directeur comptable ; supervision de la comptabilité ; encadrement d’équipe comptable ; responsable comptabilité
  en Chief accounting ; chief accountant ; head of accounting ; accounting manager ; accounting supervisor ; accounting team lead
  ar رئاسة قسم المحاسبة ; رئيس المحاسبة ; رئيس قسم المحاسبة ; مسؤول المحاسبة ; رئيسة المحاسبة ; رئيسة قسم المحاسبة ; مسؤولة المحاسبة
  implies accounting

job-costing skill
  fr Suivi des coûts par chantier ou par affaire ; comptabilité de chantier ; suivi des coûts de chantier ; rentabilité par affaire ; comptabilité par projet ; suivi de rentabilité des projets
  en Job and project costing ; job costing ; project accounting ; construction accounting ; site cost tracking
  ar تتبع تكاليف الأوراش والمشاريع ; محاسبة الأوراش ; محاسبة المشاريع ; تتبع مردودية المشاريع
  is cost-accounting

association-accounting knowledge
  fr Comptabilité des associations et coopératives ; comptabilité associative ; comptabilité des coopératives ; comptabilité des associations ; plan comptable des associations ; comptabilité de projet bailleur
  en Accounting for associations and cooperatives ; non-profit accounting ; NGO accounting ; nonprofit accounting ; cooperative accounting ; grant accounting
  ar محاسبة الجمعيات والتعاونيات ; محاسبة الجمعيات ; محاسبة التعاونيات ; المحاسبة الجمعوية
  is accounting
  near ngo-management

public-accounting knowledge
  fr Comptabilité publique ; comptable public ; finances publiques ; budget de l’État ; loi organique des finances ; trésorier communal ; comptabilité budgétaire
  en Public sector accounting ; public accounting ; public finance ; government accounting ; state budget
  ar المحاسبة العمومية ; المالية العمومية ; محاسب عمومي ; المحاسبة العامة للدولة ; ميزانية الدولة
  near accounting public-law-administration

bank-accounting knowledge
  fr Comptabilité bancaire ; plan comptable des établissements de crédit ; PCEC {case} ; comptabilité des assurances ; comptabilité des établissements de crédit
  en Bank accounting ; banking accounting ; insurance accounting
  ar محاسبة البنوك ; المحاسبة البنكية ; محاسبة مؤسسات الائتمان
  is accounting
  near banking

statutory-audit skill
  fr Commissariat aux comptes ; commissaire aux comptes ; audit légal ; certification des comptes ; mission de commissariat aux comptes ; CAC {case near=audit,comptes,comptable,commissaire}
  en Statutory audit ; statutory auditor ; external auditor ; certification of accounts ; legal audit
  ar مراقبة الحسابات القانونية ; مراقب الحسابات ; مراقب حسابات ; التدقيق القانوني ; المصادقة على الحسابات
  is audit

internal-audit skill
  fr Audit interne ; auditeur interne ; auditrice interne ; plan d’audit interne ; mission d’audit interne ; responsable audit interne
  en Internal audit ; internal auditor ; internal auditing ; internal audit plan
  ar التدقيق الداخلي ; مدقق داخلي ; الافتحاص الداخلي ; مفتحص داخلي ; المدقق الداخلي
  is audit
  esco 8804d963-5a31-4609-b5df-f741b7199fb7

internal-control skill
  fr Contrôle interne ; dispositif de contrôle interne ; contrôleur interne ; contrôles permanents ; contrôle permanent ; séparation des tâches ; référentiel COSO ; COSO {case}
  en Internal control ; internal controls ; internal controller ; COSO {case} ; segregation of duties ; SOX controls
  ar المراقبة الداخلية ; نظام المراقبة الداخلية ; الرقابة الداخلية ; مراقب داخلي
  near internal-audit risk-management

payslips skill
  fr Établissement des bulletins de paie ; bulletins de paie ; fiches de paie ; bulletin de paie ; bulletins de salaire ; fiche de paie ; édition des bulletins ; établir … bulletins de paie ; faire … fiches de paie ; journal de paie ; livre de paie
  en Payslips ; payslip ; issuing payslips ; pay slips ; wage slips ; prepare … payslips ; payroll journal
  ar إعداد كشوف الأجور ; كشوف الأجور ; ورقة الأداء ; أوراق الأداء ; بيانات الأجور ; بيان الأجر ; كشف الأجر
  is payroll

social-contributions skill
  fr Calcul des cotisations sociales ; cotisations sociales ; charges sociales ; calcul des charges sociales ; cotisations CNSS ; bordereaux CNSS ; paie et charges sociales ; cotisations patronales
  en Social contributions ; social security contributions ; payroll contributions ; employer contributions
  ar احتساب الاشتراكات الاجتماعية ; الاشتراكات الاجتماعية ; التحملات الاجتماعية ; المساهمات الاجتماعية ; اشتراكات الضمان الاجتماعي
  is payroll
  near cnss

damancom tool
  fr+en Damancom ; portail Damancom ; télédéclaration CNSS ; e-BDS
  ar بوابة ضمانكم ; ضمانكم ; داماكوم
  is cnss

health-cover-amo knowledge
  fr Assurance maladie obligatoire (AMO) ; AMO {case near=cnss,cimr,cnops,mutuelle,maladie,assurance,tayssir} ; assurance maladie obligatoire ; couverture médicale ; CNOPS ; dossiers de maladie ; mutuelle {near=amo,cnss,dossiers,salariés,cimr,assurance} ; feuilles de soins
  en Compulsory health insurance (AMO) ; compulsory health insurance ; AMO {case near=cnss,cimr,health,insurance} ; health cover for employees ; medical claims files
  ar التأمين الإجباري عن المرض ; التغطية الصحية الإجبارية ; التغطية الصحية ; التعاضدية ; ملفات المرض
  is cnss

cimr-pension knowledge
  fr Retraite complémentaire (CIMR) ; CIMR {case} ; retraite complémentaire ; régimes de retraite ; RCAR ; dossier de retraite ; CMR {case near=cimr,retraite,rcar}
  en Supplementary pension (CIMR) ; CIMR {case} ; supplementary pension ; pension schemes ; retirement schemes
  ar التقاعد التكميلي ; الصندوق المهني المغربي للتقاعد ; أنظمة التقاعد ; التقاعد
  near cnss payroll

work-accident-files skill
  fr Déclarations d’accidents du travail ; accidents du travail ; accident du travail ; déclaration d’accident de travail ; dossiers d’accidents de travail ; assurance accidents du travail
  en Work accident claims ; work accidents ; workplace accident claims ; work accident declarations
  ar التصريح بحوادث الشغل ; حوادث الشغل ; ملفات حوادث الشغل ; حادثة شغل
  near occupational-safety cnss

final-settlement skill
  fr Solde de tout compte ; calcul des indemnités de départ ; indemnités de licenciement ; reçu pour solde de tout compte ; calcul du STC
  en Final settlement of wages ; final settlement ; severance pay ; severance calculation ; end-of-service pay
  ar تصفية الحساب النهائي للأجير ; تصفية كل حساب ; تعويضات الفصل ; توصيل تصفية كل حساب
  is payroll
  near labour-law

quickbooks tool
  fr+en QuickBooks ; QuickBooks Online ; Intuit QuickBooks ; Xero {case-or-near=quickbooks,accounting,comptabilité,sage} ; Zoho Books ; FreshBooks ; Wave Accounting
  ar كويك بوكس ; زوهو بوكس
  is accounting
  near sage

ciel-ebp tool
  fr+en Ciel et EBP ; Ciel Compta ; Ciel {case near=sage,excel,comptabilité,sap,odoo,paie,ebp,cegid} ; EBP {case} ; EBP Compta ; Ciel Gestion commerciale ; Ciel Comptabilité ; Ciel Paie
  ar برنامج سييل المحاسبة ; برنامج سييل
  is accounting
  near sage

cegid tool
  fr+en Cegid ; Cegid Quadra ; QuadraCompta ; Quadratus ; Pennylane ; Coala {case near=comptabilité,sage,cegid,quadra}
  ar برنامج سيجيد
  is accounting
  near sage

sage-payroll tool
  fr+en Sage Paie ; Sage Paie et RH ; Sage 100 Paie ; Sage 100cloud Paie ; Sage Saari Paie ; Sage HR
  ar ساج الأجور ; برنامج ساج للأجور
  is payroll hr-software
  near sage

sage-sales-management tool
  fr+en Sage Gestion commerciale ; Sage 100 Gestion commerciale ; Sage Gescom ; Gescom ; Sage Commerciale ; logiciel de gestion commerciale
  ar ساج التدبير التجاري ; برنامج التدبير التجاري
  near sage sales-administration inventory-management

sage-saari tool
  fr+en Sage Saari ; Saari {case-or-near=sage,comptabilité,paie,ciel} ; Sage Saari Comptabilité ; Sage Ligne 100 ; Sage i7 ; Sage 50 ; Sage 1000
  ar ساج ساري ; برنامج ساري
  is sage

odoo-accounting tool
  fr+en Odoo Comptabilité ; Odoo Accounting ; comptabilité sous Odoo ; module comptabilité Odoo ; comptabilité sur Odoo
  ar المحاسبة على أودو ; أودو للمحاسبة
  implies odoo
  is accounting

sap-finance tool
  fr+en SAP Finance (FI/CO) ; SAP FI ; SAP FICO ; SAP CO ; SAP Finance ; SAP FI/CO ; SAP Controlling
  ar ساب المالية
  implies sap
  near accounting management-control

accounting-on-excel skill
  fr Comptabilité sur Excel ; suivi comptable sur Excel ; tableaux de suivi financier ; suivi de trésorerie sur Excel ; tableaux de bord financiers Excel
  en Accounting in Excel ; accounting spreadsheets ; financial spreadsheets ; bookkeeping in Excel
  ar المحاسبة على إكسل ; تتبع المحاسبة على إكسل ; جداول مالية على إكسل
  implies excel
  near accounting

accounting-software tool
  fr Logiciels de comptabilité ; logiciel de comptabilité ; logiciels comptables ; logiciel comptable ; progiciel comptable ; outils comptables
  en Accounting software ; accounting packages ; bookkeeping software ; accounting tools
  ar برامج المحاسبة ; برنامج محاسبة ; البرامج المحاسبية
  near accounting sage

accounting-documents-filing skill
  fr Classement des pièces comptables ; pièces comptables ; classement comptable ; collecte des pièces comptables ; tri des factures ; classement des factures ; archivage comptable ; classer … factures ; classer … pièces comptables ; pièces justificatives ; classement des pièces
  en Filing of accounting documents ; accounting documents ; filing invoices ; accounting records ; sorting invoices ; supporting documents ; filing receipts
  ar تصنيف الوثائق المحاسبية ; الوثائق المحاسبية ; ترتيب الفواتير ; أرشفة الوثائق المحاسبية
  near accounting-entries digital-archiving
`,
};
