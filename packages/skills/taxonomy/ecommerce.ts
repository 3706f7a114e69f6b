import type { DomainFile } from '../src/taxonomy/format.ts';

/** Selling online. */
export const ecommerce: DomainFile = {
  id: 'ecommerce',
  labels: { fr: 'Commerce électronique', en: 'E-commerce', ar: 'التجارة الإلكترونية' },
  skills: `
online-store-management skill
  fr Gestion de boutique en ligne ; gestion de site e-commerce ; gestion de boutiques en ligne ; gestionnaire e-commerce ; gérer … boutique en ligne ; animation de site e-commerce ; back-office e-commerce ; animation commerciale en ligne ; assistant e-commerce ; chargé e-commerce ; assistante e-commerce
  en Online store management ; managing an online store ; e-commerce operations ; e-commerce coordinator ; manage … online shop ; manage … online store ; e-commerce assistant
  ar تسيير المتجر الإلكتروني ; إدارة المتاجر الإلكترونية ; تسيير متجر إلكتروني ; إدارة متجر إلكتروني ; مسؤول متجر إلكتروني ; مسؤولة متجر إلكتروني
  is ecommerce
  near ecommerce-sites

product-listing skill
  fr Création de fiches produits ; fiches produits ; fiches produit ; rédaction de fiches produits ; mise en ligne de produits ; descriptions de produits ; créer … fiches produits ; intégration de produits ; mettre … produits en ligne
  en Product listings ; product descriptions ; product pages ; listing products ; writing product descriptions ; upload … products
  ar إنشاء بطائق المنتجات ; وصف المنتجات ; كتابة وصف المنتجات ; رفع المنتجات على المتجر ; صفحات المنتجات
  is online-store-management
  near copywriting

catalogue-management skill
  fr Gestion de catalogue produits ; gestion du catalogue ; catalogue en ligne ; PIM {case near=catalogue,produits,akeneo,e-commerce} ; Akeneo ; référencement produits ; gestion de l’assortiment ; gestion de catalogues
  en Product catalogue management ; catalogue management ; catalog management ; PIM {case near=catalogue,product,akeneo} ; product information management ; Akeneo ; assortment management
  ar تدبير كاتالوغ المنتجات ; إدارة كتالوج المنتجات ; تدبير تشكيلة المنتجات
  is online-store-management

marketplace-selling skill
  fr Vente sur les places de marché ; marketplaces ; marketplace ; place de marché ; places de marché ; gestion de marketplace ; vendre … marketplaces ; responsable marketplace ; eBay ; Cdiscount
  en Selling on marketplaces ; marketplaces ; marketplace ; marketplace management ; marketplace manager ; sell … marketplaces ; eBay
  ar البيع على المنصات التجارية ; منصات البيع ; المنصات التجارية الإلكترونية ; البيع في منصات التجارة الإلكترونية
  is ecommerce

jumia-selling tool
  fr+en Jumia ; Jumia Seller Center ; vendeur Jumia ; Jumia Maroc
  ar جوميا ; البيع على جوميا
  is marketplace-selling

amazon-selling tool
  fr+en Amazon FBA ; Amazon Seller Central ; Seller Central ; Amazon Ads ; Amazon Marketplace ; vente sur Amazon ; selling on Amazon ; Amazon KDP ; vendeur Amazon ; Helium 10
  ar البيع على أمازون ; أمازون FBA ; أمازون إف بي إيه
  is marketplace-selling

etsy-selling tool
  fr+en Etsy ; boutique Etsy ; Etsy shop ; Etsy seller
  ar إتسي ; متجر إتسي
  is marketplace-selling
  near crafts

aliexpress-sourcing skill
  fr Approvisionnement sur AliExpress et Alibaba ; AliExpress ; Alibaba ; sourcing Alibaba ; Alibaba.com ; sourcing AliExpress
  en Sourcing on AliExpress and Alibaba ; AliExpress ; Alibaba ; Alibaba sourcing ; AliExpress sourcing
  ar التزود من علي إكسبريس وعلي بابا ; علي إكسبريس ; علي بابا ; الشراء من علي بابا
  near dropshipping supplier-sourcing

classified-ads-selling skill
  fr Vente par petites annonces en ligne ; Avito ; petites annonces ; publier … annonces ; annonces Avito ; Facebook Marketplace ; rédaction d’annonces de vente
  en Selling through classified ads ; Avito ; classified ads ; Facebook Marketplace ; online classifieds
  ar البيع عبر الإعلانات المبوبة ; أفيتو ; الإعلانات المبوبة ; نشر إعلانات البيع
  is ecommerce

dropshipping skill
  fr Vente sans stock (dropshipping) ; dropshipping ; dropshipper ; drop shipping ; e-commerce sans stock ; dropshippeur
  en Dropshipping ; dropshipper ; drop shipping
  ar الدروبشيبينغ ; دروبشيبينغ ; دروبشيبينج ; البيع بدون مخزون ; دروب شيبينغ
  is ecommerce

cash-on-delivery skill
  fr Vente en paiement à la livraison (COD) ; COD {case} ; paiement à la livraison ; cash on delivery ; e-commerce COD ; contre remboursement ; vente COD
  en Cash on delivery sales (COD) ; COD {case} ; cash on delivery ; cash-on-delivery ; payment on delivery
  ar البيع بالدفع عند التسليم ; الدفع عند الاستلام ; الأداء عند التسليم ; الدفع عند التسليم ; الكود COD
  is ecommerce
  near last-mile-delivery

order-confirmation skill
  fr Confirmation de commandes ; confirmation des commandes ; agent de confirmation ; confirmatrice ; confirmateur ; confirmation téléphonique des commandes ; agente de confirmation ; confirmer … commandes
  en Order confirmation calls ; order confirmation ; confirmation agent ; confirming orders by phone ; confirm … orders
  ar تأكيد الطلبات ; تأكيد الطلبيات ; كونفيرماسيون ; عون تأكيد الطلبات ; مؤكدة طلبات ; تأكيد الكوموندات
  is online-store-management
  near outbound-calls

order-preparation-ecommerce skill
  fr Préparation et expédition de colis e-commerce ; emballage de commandes ; expédition de colis ; préparation de colis ; emballage de colis ; suivi des colis ; emballer … commandes ; expédier … commandes ; fulfillment e-commerce
  en E-commerce fulfilment ; packing orders ; parcel preparation ; e-commerce fulfillment ; order fulfilment ; order fulfillment ; pack … orders ; ship … orders
  ar تحضير وإرسال الطرود ; تغليف الطلبات ; تحضير الطلبات ; إرسال الطرود ; تتبع الطرود ; تعبئة الطلبيات
  near order-picking last-mile-delivery

returns-management skill
  fr Gestion des retours et remboursements ; gestion des retours ; retours clients ; logistique des retours ; remboursements clients ; retours produits ; gestion des retours colis ; gérer … retours ; suivi des retours
  en Returns and refunds management ; returns management ; product returns ; customer returns ; refunds ; reverse logistics
  ar تدبير المرتجعات والاسترجاع ; تدبير المرتجعات ; إرجاع المنتجات ; استرداد المبالغ ; اللوجستيك العكسي
  near after-sales-service online-store-management
  esco bb127774-3166-4541-ad4c-cc3070fd93c5

winning-product-research skill
  fr Recherche de produits gagnants ; produits gagnants ; recherche de produits ; produit gagnant ; product research ; étude de niche ; recherche de niche
  en Winning product research ; product research ; niche research ; winning products ; finding winning products
  ar البحث عن المنتجات الرابحة ; المنتجات الرابحة ; منتج رابح ; البحث عن منتجات
  near dropshipping market-research

print-on-demand skill
  fr Impression à la demande ; print on demand ; Printful ; Printify ; Redbubble ; Teespring ; merch by Amazon ; POD {case near=print,impression,etsy,shopify,amazon}
  en Print on demand ; Printful ; Printify ; Redbubble ; Teespring ; POD {case near=print,etsy,shopify,amazon}
  ar الطباعة عند الطلب ; الطباعة حسب الطلب ; برينت أون ديماند
  is ecommerce

private-label skill
  fr Lancement de marque propre en ligne ; private label ; marque de distributeur ; marque propre ; MDD {case} ; e-commerce de marque ; DNVB
  en Private label ; private-label brand ; own-brand products ; white label products ; DTC brand
  ar إطلاق علامة خاصة ; العلامة الخاصة ; برايفت ليبل ; علامة تجارية خاصة
  near ecommerce brand-management

social-commerce skill
  fr Vente sur les réseaux sociaux ; social commerce ; vente sur Instagram ; vente sur Facebook ; boutique Facebook ; boutique Instagram ; Instagram Shopping ; TikTok Shop ; vendre … sur Instagram ; vendre … sur Facebook ; vente via les réseaux sociaux ; vendre sur les réseaux sociaux ; vends … sur Instagram ; vends … sur Facebook ; vente par WhatsApp
  en Social commerce ; selling on social media ; Instagram Shopping ; Facebook Shop ; TikTok Shop ; sell … on Instagram ; sell … on Facebook ; selling on Instagram ; selling on Facebook ; Instagram shop
  ar البيع عبر شبكات التواصل ; البيع على إنستغرام ; البيع على فيسبوك ; البيع عبر الفيسبوك ; متجر فيسبوك ; البيع على الانستغرام ; البيع عبر إنستغرام ; البيع عبر وسائل التواصل ; البيع على مواقع التواصل ; بيع … على إنستغرام
  is ecommerce
  near social-media-management

live-selling skill
  fr Vente en direct vidéo ; live shopping ; live selling ; vente en live ; animation de lives ; vente par live Facebook
  en Live selling ; live shopping ; livestream shopping ; live commerce
  ar البيع عبر البث المباشر ; البيع باللايف ; اللايف شوبينغ ; البيع في البث المباشر
  is social-commerce

digital-products-selling skill
  fr Vente de produits numériques ; produits digitaux ; infoproduits ; vente de formations en ligne ; vente d’ebooks ; Systeme.io ; Gumroad ; ClickFunnels ; infopreneur ; vendre … formations en ligne
  en Selling digital products ; digital products ; infoproducts ; selling online courses ; selling ebooks ; Systeme.io ; Gumroad ; ClickFunnels
  ar بيع المنتجات الرقمية ; المنتجات الرقمية ; بيع الدورات عبر الإنترنت ; بيع الكتب الإلكترونية
  is ecommerce

abandoned-cart-recovery skill
  fr Relance de paniers abandonnés ; paniers abandonnés ; panier abandonné ; récupération de paniers ; taux d’abandon de panier
  en Abandoned cart recovery ; abandoned carts ; cart abandonment ; cart recovery
  ar استرجاع السلات المتروكة ; السلة المتروكة ; السلات المهجورة
  near online-store-management conversion-optimisation

ecommerce-merchandising skill
  fr E-merchandising ; merchandising en ligne ; web merchandising ; e-merchandiser ; mise en avant des produits en ligne ; cross-sell en ligne
  en E-merchandising ; online merchandising ; web merchandising ; e-merchandiser
  ar عرض المنتجات إلكترونيا ; الترويج البصري للمتجر الإلكتروني
  is online-store-management

ecommerce-analytics skill
  fr Analyse des performances e-commerce ; suivi des ventes en ligne ; taux de conversion e-commerce ; panier moyen ; KPI e-commerce ; ROAS {case} ; analyse des ventes en ligne
  en E-commerce analytics ; online sales analysis ; average order value ; e-commerce KPIs ; ROAS {case} ; return on ad spend
  ar تحليل أداء التجارة الإلكترونية ; تتبع المبيعات الإلكترونية ; متوسط قيمة الطلب ; تحليل مبيعات المتجر
  near web-analytics online-store-management

google-merchant-center tool
  fr+en Google Merchant Center ; Google Shopping ; flux produits ; product feeds ; Shopping Ads ; Channable
  ar جوجل ميرشنت ; إعلانات جوجل شوبينغ
  near sea online-store-management

online-payment-fraud skill
  fr Prévention de la fraude en ligne ; fraude au paiement en ligne ; chargebacks ; 3-D Secure ; impayés e-commerce ; 3D Secure
  en Online payment fraud prevention ; chargebacks ; chargeback management ; 3-D Secure ; e-commerce fraud ; 3D Secure
  ar الوقاية من الاحتيال في الأداء الإلكتروني ; الاحتيال الإلكتروني في الأداء ; استرداد المدفوعات المتنازع عليها
  near online-payment fraud-prevention

b2b-ecommerce knowledge
  fr Commerce électronique interentreprises ; e-commerce B2B ; portail B2B ; vente en ligne B2B ; plateforme B2B
  en B2B e-commerce ; B2B online store ; B2B portal ; B2B online sales
  ar التجارة الإلكترونية بين الشركات ; التجارة الإلكترونية للمقاولات
  is ecommerce

cross-border-ecommerce skill
  fr E-commerce à l’international ; e-export ; vente en ligne à l’étranger ; e-commerce transfrontalier ; livraison internationale ; vente en ligne à l’international
  en Cross-border e-commerce ; international e-commerce ; selling online abroad ; international shipping ; e-export
  ar التجارة الإلكترونية العابرة للحدود ; التصدير الإلكتروني ; البيع الإلكتروني بالخارج ; الشحن الدولي للطلبات
  is ecommerce
  near export-development

delivery-companies-coordination skill
  fr Coordination avec les sociétés de livraison ; sociétés de livraison ; suivi des livraisons e-commerce ; suivi des livreurs ; Amana ; suivi des retours livreurs ; société de livraison ; gestion des livreurs
  en Coordination with delivery companies ; delivery companies ; delivery tracking ; courier management ; coordinating couriers
  ar التنسيق مع شركات التوصيل ; شركات التوصيل ; تتبع التوصيل ; تتبع الموزعين ; شركة التوصيل
  near last-mile-delivery online-store-management

food-delivery-platforms skill
  fr Vente sur les plateformes de livraison de repas ; Glovo ; Jumia Food ; Yassir ; livraison de repas ; commande de repas en ligne
  en Selling on food delivery platforms ; Glovo ; Uber Eats ; food delivery ; food delivery platforms ; Deliveroo
  ar البيع على منصات توصيل الوجبات ; غلوفو ; توصيل الوجبات ; منصات توصيل الطعام ; كلوفو
  near marketplace-selling last-mile-delivery
`,
};
