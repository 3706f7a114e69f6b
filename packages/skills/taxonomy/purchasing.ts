import type { DomainFile } from '../src/taxonomy/format.ts';

/** Buying well. */
export const purchasing: DomainFile = {
  id: 'purchasing',
  labels: { fr: 'Achats et approvisionnement', en: 'Purchasing and procurement', ar: 'المشتريات والتزود' },
  skills: `
supplier-sourcing skill
  fr Recherche de fournisseurs (sourcing) ; sourcing fournisseurs ; sourcing de fournisseurs ; recherche de fournisseurs ; trouver … fournisseurs ; identification de fournisseurs ; sourcing produits ; chercher … fournisseur ; sourceur achats ; prospection de fournisseurs ; sourcing {near=achats,fournisseurs,acheteur,produits,chine}
  en Supplier sourcing ; sourcing suppliers ; finding suppliers ; find … suppliers ; strategic sourcing ; product sourcing ; sourcing agent ; sourcing manager
  ar البحث عن الموردين ; إيجاد الموردين ; البحث عن موردين ; انتقاء الموردين ; البحث عن مورد ; استكشاف الموردين
  is purchasing
  esco 11747665-0e98-4f27-bd0d-536862cd5746

supplier-negotiation skill
  fr Négociation avec les fournisseurs ; négociation fournisseurs ; négociation d’achats ; négociation des prix d’achat ; négocier … fournisseurs ; négociation des conditions d’achat
  en Supplier negotiation ; negotiating with suppliers ; vendor negotiation ; purchase negotiation ; negotiate … suppliers
  ar التفاوض مع الموردين ; مفاوضة الموردين ; التفاوض حول أثمنة الشراء
  is purchasing
  near commercial-negotiation
  esco 5f2efbdf-08a2-49cd-9c06-bd284e4f0fbf

supplier-relationship-management skill
  fr Gestion de la relation fournisseurs ; gestion des fournisseurs ; relation fournisseurs ; relations fournisseurs ; suivi des fournisseurs et sous-traitants ; panel fournisseurs ; gestion des sous-traitants ; portefeuille fournisseurs ; SRM {case near=achats,fournisseurs} ; relations avec les fournisseurs
  en Supplier relationship management ; supplier management ; vendor management ; supplier relations ; vendor relations ; subcontractor management ; supplier base ; managing suppliers ; dealing with suppliers ; supplier follow-up
  ar تدبير العلاقة مع الموردين ; تدبير الموردين ; العلاقة مع الموردين ; تدبير المناولين ; إدارة الموردين ; التعامل مع الموردين ; التنسيق مع الموردين ; علاقات الموردين ; العلاقات مع الموردين ; التنسيق مع المزودين
  is purchasing
  esco fe1ec582-d63b-466c-9149-e7fc4fe93e22

supplier-evaluation skill
  fr Évaluation et sélection des fournisseurs ; évaluation des fournisseurs ; sélection des fournisseurs ; homologation des fournisseurs ; qualification des fournisseurs ; comparatif d’offres ; tableau comparatif des offres
  en Supplier evaluation and selection ; supplier evaluation ; supplier selection ; vendor assessment ; supplier qualification ; bid comparison ; comparing quotes
  ar تقييم الموردين واختيارهم ; تقييم الموردين ; اختيار الموردين ; مقارنة العروض ; اعتماد الموردين
  is purchasing

purchase-orders skill
  fr Passation et suivi des commandes d’achat ; bons de commande ; bon de commande ; passation de commandes ; commandes fournisseurs ; suivi des commandes fournisseurs ; demandes d’achat ; relance fournisseurs ; émission des bons de commande ; passer … commandes fournisseurs ; passer … commandes ; passage des commandes
  en Purchase orders ; purchase order ; ordering from suppliers ; purchase requisitions ; order follow-up with suppliers ; place … orders ; expediting orders ; supplier orders ; placing orders ; orders to suppliers
  ar إصدار سندات الطلب وتتبعها ; سندات الطلب ; طلبات الشراء ; سند الطلب ; تتبع طلبيات الموردين ; أوامر الشراء ; طلبيات الموردين
  is purchasing
  esco 73225018-7139-433b-bdba-2b90774761d9

quotation-requests skill
  fr Consultation des fournisseurs et demandes de prix ; demandes de prix ; demandes de devis ; consultation des fournisseurs ; demander … devis ; appels d’offres achats ; RFQ {case} ; RFP {case} ; lancement d’appels d’offres
  en Requests for quotation ; RFQ {case} ; RFP {case} ; requests for proposals ; requesting quotes ; call for bids ; price enquiries
  ar استشارة الموردين وطلبات الأثمان ; طلبات الأثمان ; طلب عروض الأثمان من الموردين ; استشارة الموردين ; طلب الأثمنة
  is purchasing

purchasing-strategy skill
  fr Stratégie achats et gestion de catégories ; stratégie achats ; category management ; category manager ; acheteur famille ; gestion par catégorie ; plan d’achats ; analyse des dépenses ; matrice de Kraljic ; budget achats
  en Purchasing strategy and category management ; procurement strategy ; category management ; category manager ; spend analysis ; purchasing strategy ; purchasing plan ; purchasing budget
  ar استراتيجية المشتريات ; تدبير فئات المشتريات ; مخطط المشتريات ; سياسة المشتريات ; ميزانية المشتريات
  is purchasing
  near strategy
  esco 29cd7e7b-215c-483a-b67a-6bdad0647de9

purchase-cost-reduction skill
  fr Réduction des coûts d’achat ; optimisation des achats ; gains achats ; rationalisation des achats ; économies sur achats
  en Purchase cost reduction ; procurement savings ; purchasing savings ; spend optimisation
  ar تقليص تكاليف الشراء ; ترشيد المشتريات ; توفير في المشتريات
  is purchasing
  near cost-control

international-purchasing skill
  fr Achats internationaux ; achats à l’international ; acheteur international ; acheteur import ; achats import ; approvisionnement à l’étranger
  en International purchasing ; overseas procurement ; global sourcing ; import buyer ; international buyer
  ar المشتريات الدولية ; الشراء من الخارج ; التزود من الخارج
  is purchasing
  near import-management

china-sourcing skill
  fr Achats en Chine et en Turquie ; sourcing Chine ; sourcing en Chine ; importation de Chine ; importer … de Chine ; sourcing Turquie ; foire de Canton ; importer … de Turquie
  en Sourcing from China and Turkey ; China sourcing ; sourcing from China ; importing from China ; Canton Fair ; sourcing from Turkey
  ar الشراء من الصين وتركيا ; الاستيراد من الصين ; الاستيراد من تركيا ; السلع الصينية
  is international-purchasing supplier-sourcing

general-expenses-purchasing skill
  fr Achats de frais généraux ; achats hors production ; achats indirects ; achat de fournitures ; achats de services ; fournitures de bureau ; gestion des fournitures ; gestion des fournitures de bureau ; achats généraux
  en Indirect purchasing ; office supplies ; office supplies management ; purchasing of services ; general purchasing ; ordering supplies
  ar مشتريات المصاريف العامة ; لوازم المكتب ; شراء اللوازم المكتبية ; المشتريات غير المباشرة ; تدبير لوازم المكتب
  is purchasing
  near administrative-assistance

raw-materials-purchasing skill
  fr Achats de matières premières ; matières premières ; acheteur matières premières ; achat de matières premières ; achats de production ; achats directs
  en Raw materials purchasing ; raw materials ; raw material buyer ; direct purchasing ; production purchasing ; buying raw materials
  ar شراء المواد الأولية ; المواد الأولية ; مشتريات الإنتاج ; المواد الخام
  is purchasing

it-purchasing skill
  fr Achats informatiques et télécoms ; achats IT ; acheteur IT ; gestion des licences ; achat de matériel informatique
  en IT purchasing ; IT buyer ; buying IT equipment
  ar المشتريات المعلوماتية ; شراء العتاد المعلوماتي ; تدبير رخص البرمجيات
  is purchasing

retail-buying skill
  fr Achats pour le commerce ; acheteur grande distribution ; acheteur retail ; chef de produit achats ; sélection de collections ; acheteur mode ; approvisionnement des magasins ; assortiment de produits ; cheffe de produit achats
  en Retail buying ; retail buyer ; fashion buyer ; assortment planning ; range planning ; store replenishment
  ar الشراء للمتاجر ; مشتريات المتاجر ; مسؤول مشتريات المتاجر ; اختيار تشكيلات المنتجات ; مسؤولة مشتريات المتاجر
  is purchasing
  near retail-sales

construction-purchasing skill
  fr Achats de travaux et de chantier ; achats BTP ; acheteur BTP ; achats de travaux ; acheteur projet ; achats projets ; achats chantier
  en Construction and project purchasing ; construction procurement ; project procurement ; project buyer ; works procurement
  ar مشتريات الأشغال والأوراش ; مشتريات الأوراش ; مشتريات المشاريع
  is purchasing

supplier-contract-management skill
  fr Gestion des contrats fournisseurs ; contrats d’achat ; contrats-cadres ; contrats cadres ; contrats de maintenance et de prestations ; suivi des contrats fournisseurs ; contrats de prestation ; contrats de sous-traitance
  en Supplier contract management ; purchase contracts ; framework agreements ; vendor contracts ; service contracts ; subcontracts
  ar تدبير عقود الموردين ; عقود الشراء ; العقود الإطار ; عقود المناولة ; عقود الخدمات
  is purchasing
  near contract-drafting

e-procurement tool
  fr Logiciels et plateformes d’achats ; e-procurement ; e-achat ; Ariba ; Coupa ; Jaggaer ; Ivalua ; plateforme d’achats ; dématérialisation des achats
  en Procurement software ; e-procurement ; Ariba ; Coupa ; Jaggaer ; Ivalua ; procurement platform
  ar منصات الشراء الإلكتروني ; الشراء الإلكتروني المهني
  near purchasing
  esco 378caeec-10a0-4162-b75c-ab374a42e93d

group-purchasing skill
  fr Groupement d’achats ; centrale d’achat ; achats groupés ; achats mutualisés ; mutualisation des achats
  en Group purchasing ; purchasing group ; joint purchasing ; bulk purchasing ; pooled purchasing
  ar الشراء الجماعي ; مركزية الشراء ; تجميع المشتريات
  is purchasing
`,
};
