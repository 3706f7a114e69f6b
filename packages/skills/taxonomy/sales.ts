import type { DomainFile } from '../src/taxonomy/format.ts';

/** Selling and serving customers. */
export const sales: DomainFile = {
  id: 'sales',
  labels: { fr: 'Vente et relation client', en: 'Sales and customer relations', ar: 'البيع والعلاقة مع الزبناء' },
  skills: `
sales skill
  fr Vente {unless=point,points,après,espace,espaces,conditions,surface,surfaces} ; techniques de vente ; commerciaux {lang=fr unless=locaux,centres,partenaires} ; commerciale {lang=fr unless=négociation,prospection,politique,action,gestion,stratégie,relation,direction,zone,activité,équipe,enseigne} ; commercial {lang=fr unless=développement,local,centre,droit,bail,registre,tribunal,directeur,espace,nom,partenaire,secteur,cadre,fonds,suivi,vol} ; vendeur ; force de vente ; attaché commercial ; action commerciale ; techniques commerciales ; délégué commercial ; gestion commerciale ; agent commercial ; attachée commerciale ; déléguée commerciale ; conseiller commercial ; chargé d’affaires ; chargée d’affaires ; conseillère commerciale ; argumenter … vente ; ventes {unless=point,points,après,espace,espaces,conditions,surface,surfaces}
  en Sales {exact} ; selling ; salesperson ; sales representative ; sales techniques ; sales executive ; sales rep ; sell … products
  ar المبيعات ; البيع ; مندوب مبيعات ; تقنيات البيع ; بائع ; بائعة ; مندوب تجاري ; ممثل تجاري ; مهارات البيع ; كومرسيال ; كوميرسيال ; مسؤول مبيعات ; بيع المنتجات ; مندوبة مبيعات ; مندوبة تجارية ; مسؤولة مبيعات ; bi3 ; lbi3

sales-prospecting skill
  fr Prospection commerciale ; prospection ; trouver des clients ; recherche de clients ; trouver … clients ; démarcher … clients ; chercher des clients ; démarchage ; prospecter ; prospecteur ; acquisition de clients ; prospecter de nouveaux clients ; conquête de clients ; recherche de nouveaux clients ; chercher … clients
  en Sales prospecting ; prospecting ; finding clients ; customer acquisition ; find customers ; find … customers ; find … clients ; get … customers ; finding new clients ; new client acquisition ; finding customers
  ar التنقيب عن الزبناء ; البحث عن الزبناء ; البحث عن زبناء ; استقطاب الزبناء ; البحث عن العملاء ; إيجاد زبناء ; إيجاد الزبناء ; جلب الزبناء ; العثور على زبناء ; جلب زبناء ; استقطاب العملاء
  is sales
  esco 6d97bf55-6fb6-4795-8282-3ef915ae0bb8

b2b-sales skill
  fr Vente aux entreprises (B2B) ; vente B2B ; B2B ; vente aux entreprises ; vente complexe ; vente aux professionnels ; commercial B2B ; clients professionnels
  en B2B sales ; B2B ; enterprise sales ; account executive ; business to business sales ; corporate sales ; selling to companies ; sales to businesses
  ar البيع للمقاولات ; مبيعات الشركات ; البيع بين الشركات ; البيع للشركات
  is sales

retail-sales skill
  fr Vente en magasin ; vente au détail ; conseiller de vente ; vendeur en magasin ; retail ; commerce de détail ; vendeuse en boutique ; vendeur en boutique ; vente en boutique ; conseillère de vente ; vente au comptoir ; vente comptoir
  en Retail sales ; retail ; shop assistant ; store sales ; sales assistant ; shop sales ; selling in a shop ; sales advisor
  ar البيع بالتقسيط ; البيع في المتاجر ; تجارة التقسيط ; مستشار مبيعات ; مستشارة مبيعات ; البيع في المتجر ; بائع في متجر ; البيع المباشر في المحل ; بائع متجر
  is sales

telesales skill
  fr Télévente ; vente par téléphone ; télévente et centre d’appels ; conseiller en télévente ; vendre par téléphone
  en Telesales ; phone sales ; selling by phone ; selling over the phone
  ar البيع عبر الهاتف ; البيع بالهاتف ; المبيعات الهاتفية ; التسويق عبر الهاتف
  is sales
  near customer-service
  esco 16132f2b-cf61-4c53-ae8d-9023a8bab90b

customer-service skill
  fr Service client ; relation client ; conseiller clientèle ; service clientèle ; support client ; chargé de clientèle ; répondre aux clients ; répondre … clients ; suivi des clients ; conseillère clientèle ; chargée de clientèle ; conseiller client ; assistance clientèle ; chargé de relation client ; chargée de relation client ; agent de service client ; support clientèle ; conseillère client ; relation clientèle
  en Customer service ; customer relations ; customer support ; customer care ; customer service representative ; answer customers ; answer … customers ; reply to customers ; customer service agent ; customer service advisor ; client relations ; client service ; customer assistance ; helping customers ; answering customers ; serving customers
  ar خدمة الزبناء ; خدمة العملاء ; العلاقة مع الزبناء ; دعم العملاء ; خدمة الزبائن ; الرد على الزبناء ; الإجابة على الزبناء ; التواصل مع الزبناء ; الرد على العملاء ; مسؤول خدمة الزبناء ; مكلف بالزبناء ; مكلفة بالزبناء ; علاقات الزبناء ; مسؤولة خدمة الزبناء ; استقبال الزبناء وخدمتهم ; الاهتمام بالزبناء
  esco 15a33d76-4640-438d-ae64-fdc0c1d3eebc

customer-success skill
  fr Réussite client ; customer success ; customer success manager
  en Customer success ; customer success manager
  ar إنجاح الزبون
  near customer-service

crm tool
  fr Gestion de la relation client (CRM) ; CRM {case} ; logiciel CRM ; gestion de la relation client
  en Customer relationship management (CRM) ; CRM {case} ; customer relationship management
  ar إدارة علاقات الزبناء ; إدارة علاقات العملاء ; نظام CRM ; تدبير العلاقة مع الزبناء ; برنامج تدبير الزبناء
  near sales customer-service
  esco dc9a236c-c640-43c3-812f-269403591edb

sales-management skill
  fr Management commercial ; directeur commercial ; responsable commercial ; chef des ventes ; animation d’équipe commerciale ; encadrement d’équipe commerciale ; responsable des ventes ; directeur des ventes ; responsable ventes ; manager commercial
  en Sales management ; sales manager ; head of sales ; sales director ; sales team management ; managing a sales team ; leading a sales team ; sales team leader
  ar إدارة المبيعات ; مدير المبيعات ; مدير تجاري ; رئيس المبيعات ; إدارة فريق المبيعات ; مديرة المبيعات ; مديرة تجارية ; رئيسة المبيعات ; تدبير فريق المبيعات ; قيادة فريق المبيعات
  implies sales

commercial-negotiation skill
  fr Négociation commerciale ; négociation ; négociateur ; négocier des contrats ; techniques de négociation ; négociation de contrats ; négocier … contrats ; négocier … prix
  en Business negotiation ; negotiation ; negotiating ; contract negotiation ; negotiation skills ; negotiate … contracts
  ar التفاوض التجاري ; التفاوض ; مهارات التفاوض ; المفاوضات ; المفاوضة
  near sales

pricing skill
  fr Politique de prix ; tarification ; pricing ; fixation des prix ; stratégie de prix ; fixer … prix ; calcul des prix ; calculer … prix ; grille tarifaire
  en Pricing ; pricing strategy ; price setting ; setting prices ; set … prices ; price calculation
  ar سياسة الأسعار ; التسعير ; تحديد الأسعار ; تسعير ; تحديد الأثمنة ; تحديد الثمن ; حساب الأثمنة
  near marketing-strategy
  esco 1c460d2d-90c6-4fc9-ad49-febb6e15605a

distribution-networks skill
  fr Réseaux de distribution ; gestion de la distribution ; réseau de distribution ; animation de réseau de distributeurs ; réseau de revendeurs
  en Distribution networks ; distribution channels ; channel management ; reseller network ; channel sales
  ar شبكات التوزيع ; قنوات التوزيع ; شبكة التوزيع ; تدبير التوزيع
  near sales franchise-development
  esco 5a5adfe3-5afe-4a24-b9a8-cee8481995e7

field-sales skill
  fr Vente terrain ; commercial terrain ; visites clients ; VRP {case} ; commercial itinérant ; représentant commercial ; visiter … clients
  en Field sales ; client visits ; outside sales ; sales reps ; customer visits ; visiting customers ; territory sales ; visit … clients
  ar البيع الميداني ; مندوب ميداني ; زيارة الزبناء ; مندوبة ميدانية ; زيارة العملاء ; ممثلة تجارية
  is sales

real-estate-sales skill
  fr Vente immobilière ; agent immobilier ; négociateur immobilier ; transaction immobilière ; conseiller immobilier ; conseillère immobilière
  en Real estate sales ; real estate agent ; property sales ; estate agent
  ar البيع العقاري ; وسيط عقاري ; وكيل عقاري ; التسويق العقاري ; مستشار عقاري ; مستشارة عقارية
  is sales

lead-generation skill
  fr Génération de prospects (leads) ; génération de leads ; lead generation ; acquisition de leads ; génération de prospects ; bases de prospects ; qualification de leads ; qualification de prospects ; prospects qualifiés ; fichiers de prospection
  en Lead generation ; generating leads ; lead qualification ; qualified leads ; prospect lists ; SDR {case} ; sales development representative ; BDR {case}
  ar توليد العملاء المحتملين ; توليد الزبناء المحتملين ; جلب العملاء المحتملين ; تأهيل العملاء المحتملين ; قاعدة العملاء المحتملين
  is sales-prospecting

cold-calling skill
  fr Prospection téléphonique ; prospection par téléphone ; cold calling ; appels de prospection ; phoning commercial ; appels à froid ; phoning ; téléprospection ; téléprospecteur
  en Cold calling ; telephone prospecting ; phone prospecting ; teleprospecting ; outbound prospecting calls
  ar التنقيب عبر الهاتف ; التنقيب الهاتفي عن الزبناء ; المكالمات الباردة ; الاتصال بالزبناء المحتملين
  is sales-prospecting
  near telesales

appointment-setting skill
  fr Prise de rendez-vous commerciaux ; prise de rendez-vous qualifiés ; prise de RDV ; téléprospection de rendez-vous ; rendez-vous commerciaux ; prendre des rendez-vous avec des clients ; prendre … rendez-vous ; fixer … rendez-vous ; planification de rendez-vous
  en Sales appointment setting ; appointment setting ; appointment setter ; booking sales meetings ; setting appointments ; booking appointments ; appointment booking ; book … appointments ; scheduling appointments
  ar أخذ المواعيد التجارية ; حجز مواعيد مع الزبناء ; تحديد المواعيد التجارية ; تحديد المواعيد ; أخذ المواعيد
  is sales-prospecting

cold-emailing skill
  fr Prospection par e-mail ; cold emailing ; cold email ; e-mails de prospection ; séquences de prospection ; Lemlist ; prospection par courriel ; Waalaxy
  en Cold emailing ; cold email ; outreach emails ; email outreach ; sales outreach ; Lemlist
  ar التنقيب عبر البريد الإلكتروني ; مراسلة الزبناء المحتملين ; رسائل التنقيب
  is sales-prospecting
  near email-marketing

social-selling skill
  fr Vente par les réseaux sociaux (social selling) ; social selling ; prospection LinkedIn ; LinkedIn Sales Navigator ; Sales Navigator ; prospection sur LinkedIn ; prospecter sur LinkedIn
  en Social selling ; LinkedIn prospecting ; LinkedIn Sales Navigator ; Sales Navigator ; prospecting on LinkedIn ; LinkedIn outreach
  ar البيع عبر الشبكات الاجتماعية ; التنقيب على لينكد إن ; البيع الاجتماعي
  is sales-prospecting

key-account-management skill
  fr Gestion de grands comptes ; grands comptes ; key account manager ; KAM {case} ; responsable grands comptes ; comptes clés ; gestion de comptes clés ; commercial grands comptes ; ingénieur grands comptes
  en Key account management ; key accounts ; key account manager ; KAM {case} ; strategic accounts ; major accounts ; account manager ; account management
  ar تدبير الحسابات الكبرى ; الحسابات الكبرى ; مسؤول الحسابات الكبرى ; إدارة كبار الزبناء ; كبار الزبناء ; مسؤولة الحسابات الكبرى ; كبار العملاء
  is b2b-sales

client-portfolio-management skill
  fr Gestion de portefeuille clients ; portefeuille clients ; portefeuille client ; suivi de portefeuille clients ; développer … portefeuille clients ; gestion d’un portefeuille client ; gérer … portefeuille ; suivi commercial ; suivi clientèle
  en Client portfolio management ; customer portfolio ; client portfolio ; managing a client portfolio ; account development ; portfolio of clients ; portfolio of customers ; managing clients
  ar تدبير محفظة الزبناء ; محفظة الزبناء ; محفظة العملاء ; تنمية محفظة الزبناء ; إدارة محفظة العملاء ; تتبع الزبناء ; متابعة الزبناء ; متابعة العملاء
  near sales customer-success

sales-pitching skill
  fr Argumentaire et démonstration de vente ; argumentaire de vente ; argumentaire commercial ; argumentaires commerciaux ; démonstration de produits ; démonstrations produits ; traitement des objections ; argumentation commerciale ; démonstrateur en magasin ; démonstratrice en magasin ; démonstrateur de produits
  en Sales pitch and demonstration ; sales pitch ; product demonstrations ; product demos ; objection handling ; sales arguments ; handling objections
  ar الحجج البيعية وعرض المنتجات ; الحجاج التجاري ; عرض المنتجات على الزبناء ; معالجة الاعتراضات
  is sales
  esco 2f573ad6-1fa6-46c5-a48d-912368fe55aa

closing-sales skill
  fr Conclusion de ventes (closing) ; closing ; closer {exact near=vente,ventes,appels,clients,closing,setter} ; conclure des ventes ; conclusion de ventes ; signature de contrats clients
  en Closing sales ; closing deals ; deal closing ; sales closing ; close deals ; sales closer
  ar إتمام الصفقات ; إغلاق الصفقات ; إتمام البيع ; إبرام الصفقات
  is sales
  near commercial-negotiation

consultative-selling skill
  fr Vente conseil ; vente consultative ; vente de solutions ; conseil client en vente ; SPIN selling ; découverte des besoins du client ; analyse des besoins client ; conseil et vente
  en Consultative selling ; solution selling ; SPIN selling ; needs-based selling ; advisory selling
  ar البيع الاستشاري ; بيع الحلول ; تحديد حاجيات الزبون ; البيع بالنصح
  is sales

technical-sales skill
  fr Vente technique ; technico-commercial ; technico-commerciale ; ingénieur commercial ; ingénieur technico-commercial ; ingénieur d’affaires ; ingénieur avant-vente ; avant-vente ; vente de produits techniques
  en Technical sales ; sales engineer ; technical sales representative ; presales ; pre-sales ; pre-sales engineer ; sales engineering
  ar البيع التقني ; مهندس مبيعات ; تقني تجاري ; مهندس تجاري ; ما قبل البيع ; مهندسة مبيعات ; مهندسة تجارية
  is sales

saas-sales skill
  fr Vente de logiciels et de services numériques ; vente de logiciels ; vente SaaS ; vente de solutions informatiques ; vente de services digitaux ; commercial IT ; vente de solutions digitales
  en Software and SaaS sales ; SaaS sales ; software sales ; IT sales ; selling software ; tech sales
  ar بيع البرمجيات والخدمات الرقمية ; بيع البرمجيات ; بيع الحلول الرقمية ; بيع الخدمات الرقمية
  is b2b-sales
  esco 511eaf45-f585-4198-9c8d-9dbedb22b1b2

b2c-sales skill
  fr Vente aux particuliers (B2C) ; B2C ; vente B2C ; vente aux particuliers ; vente directe aux consommateurs ; BtoC ; vente directe ; vente directe aux particuliers
  en B2C sales ; B2C ; direct-to-consumer sales ; consumer sales ; selling to individuals ; direct sales ; selling to consumers ; sales to individuals
  ar البيع للأفراد ; المبيعات للأفراد ; البيع المباشر للمستهلك ; البيع المباشر
  is sales

door-to-door-sales skill
  fr Vente en porte-à-porte ; porte-à-porte ; vente à domicile ; vente directe à domicile ; VDI {case}
  en Door-to-door sales ; door-to-door ; home selling ; direct selling
  ar البيع من باب إلى باب ; البيع بالمنازل ; البيع المباشر بالمنازل
  is field-sales

medical-sales skill
  fr Visite médicale ; délégué médical ; déléguée médicale ; visiteur médical ; délégué pharmaceutique ; promotion médicale ; délégué parapharmaceutique ; visiteuse médicale ; information médicale ; déléguée pharmaceutique ; déléguée parapharmaceutique ; vente de médicaments
  en Medical and pharmaceutical sales ; medical representative ; pharmaceutical sales ; medical sales representative ; pharma rep ; medical sales ; medical rep ; visiting doctors
  ar الزيارة الطبية ; مندوب طبي ; مندوبة طبية ; مندوب أدوية ; زائر طبي ; بيع الأدوية ; مندوبة أدوية ; زيارة الأطباء ; زيارة الأطباء والصيدليات
  is field-sales

van-sales skill
  fr Vente itinérante aux détaillants ; vendeur livreur ; pré-vendeur ; prévendeur ; tournée de vente ; vente aux épiceries ; tournées commerciales ; commerce traditionnel
  en Van sales to retailers ; van sales ; van salesman ; pre-seller ; sales rounds ; traditional trade
  ar البيع المتنقل لتجار التقسيط ; بائع موزع ; البيع لمحلات البقالة ; جولات البيع ; التجارة التقليدية
  is field-sales
  near distribution-networks

fmcg-sales skill
  fr Vente de produits de grande consommation ; produits de grande consommation ; FMCG {case} ; grande distribution ; GMS {case} ; grandes et moyennes surfaces ; PGC {case} ; chef de secteur ; compte GMS ; cheffe de secteur
  en Fast-moving consumer goods sales ; FMCG {case} ; fast-moving consumer goods ; supermarket accounts ; modern trade ; consumer goods sales
  ar بيع المنتجات ذات الاستهلاك الواسع ; المواد الاستهلاكية ; المساحات التجارية الكبرى ; المنتجات الاستهلاكية ; الأسواق الكبرى
  is sales
  near trade-marketing distribution-networks

wholesale-trade skill
  fr Commerce de gros ; grossiste ; vente en gros ; demi-gros ; négoce ; vente en gros et demi-gros ; négociant en gros
  en Wholesale trade ; wholesale ; wholesaler ; bulk sales ; trading company
  ar تجارة الجملة ; البيع بالجملة ; تاجر جملة ; نصف الجملة ; الجملة {near=بيع,تجارة,تقسيط}
  is sales

export-sales skill
  fr Vente à l’export ; commercial export ; commerciale export ; prospection internationale ; chargé d’export ; assistant export ; clients étrangers ; responsable zone export ; chargé de clientèle export ; chargée d’export ; assistante export ; chargée de clientèle export
  en Selling abroad for an exporter ; export sales manager ; export sales representative ; foreign customers ; international sales ; area sales manager export
  ar المبيعات الموجهة للتصدير ; مبيعات التصدير ; التنقيب عن زبناء بالخارج ; مسؤول مبيعات التصدير ; مسؤولة مبيعات التصدير
  is export-development sales

cashiering skill
  fr Tenue de caisse ; caissier ; hôte de caisse ; hôtesse de caisse ; encaissement ; encaissements ; opérations de caisse ; agent de caisse ; chef de caisse ; cheffe de caisse ; caisse {near=vente,encaissement,magasin,client,clients,accueil,rayon,tenue,boutique,restaurant} ; encaisser
  en Cashiering ; cashier ; till operation ; cash handling ; checkout operator ; cash register ; till ; handling cash ; cash desk ; working the till ; taking payments
  ar مسك الصندوق في المتجر ; أمين صندوق ; أمينة صندوق ; كاشيير ; تحصيل المدفوعات ; قابض ; صندوق الأداء ; محصل ; العمل في الصندوق ; كاشير ; الكاشير ; صرافة ; مسؤول الصندوق ; kaissier ; caissiera
  is retail-sales
  esco 0cb013af-6dd9-4fb2-b34e-63dda1a5cf82

point-of-sale-systems tool
  fr Systèmes de caisse ; TPV {case} ; terminal point de vente ; caisse enregistreuse ; logiciels de point de vente ; logiciels d’encaissement ; maîtrise de la caisse enregistreuse
  en Point of sale systems ; POS system ; POS software ; cash register software ; EPOS
  ar أنظمة نقاط البيع ; نظام نقطة البيع ; برنامج الكاشير ; برنامج نقطة البيع
  near cashiering retail-sales

store-management skill
  fr Gestion de magasin ; responsable de magasin ; gérant de magasin ; gérante de magasin ; directeur de magasin ; gérer … magasin ; chef de rayon ; responsable de point de vente ; gestion de point de vente ; responsable de boutique ; cheffe de rayon ; tenir … boutique ; gestion d’une boutique ; gérer … boutique
  en Store management ; store manager ; shop manager ; retail manager ; department manager in a store ; running a shop ; retail management ; run … shop ; managing a store ; run … store
  ar تسيير المتجر ; مسير متجر ; تدبير المحل التجاري ; مسؤول متجر ; إدارة المتجر ; تسيير محل تجاري ; مديرة متجر ; مسؤولة متجر ; مدير متجر ; تدبير المتجر ; مسير محل ; تسيير محل
  implies retail-sales

shelf-merchandising skill
  fr Mise en rayon ; merchandiser {exact} ; merchandiseur ; facing ; implantation des rayons ; mise en rayons ; employé de libre-service ; remplissage des rayons ; employé de rayon ; planogramme ; employée de libre-service ; employée de rayon ; ELS {case} ; garnir … rayons ; réassort ; merchandising {near=rayon,rayons,GMS,linéaire,magasin}
  en Shelf stocking and merchandising ; merchandiser {exact} ; shelf stocking ; planogram ; facing and replenishment ; shelf filling ; shelf stacking ; stocking shelves ; shelf replenishment ; restocking ; stock shelves ; merchandising {near=shelf,shelves,FMCG,stores,supermarket,grocery}
  ar ترتيب الرفوف ; عرض السلع في الرفوف ; مرتب رفوف ; ميرشندايزر ; تعبئة الرفوف ; ترتيب السلع ; ترتيب المنتجات ; ملء الرفوف
  near trade-marketing retail-sales
  esco 7e9daad3-8604-4839-af9b-dc6f8db3ef68

visual-merchandising skill
  fr Étalage et vitrines ; visual merchandising ; étalagiste ; vitrines ; décoration de vitrines ; visual merchandiser ; mise en valeur des produits en magasin
  en Visual merchandising ; window dressing ; visual merchandiser ; window displays ; store displays
  ar تزيين الواجهات التجارية ; تنسيق الواجهات ; واجهات المحلات ; العرض البصري للمنتجات
  near retail-sales home-decoration

luxury-sales skill
  fr Vente de produits de luxe et cosmétiques ; vente de luxe ; conseillère beauté ; vente de cosmétiques ; vente de parfums ; conseiller en parfumerie ; vente en parapharmacie ; produits de luxe ; conseillère en parfumerie
  en Luxury and beauty sales ; luxury sales ; luxury retail ; beauty adviser ; cosmetics sales ; perfume sales
  ar بيع المنتجات الفاخرة ومستحضرات التجميل ; بيع مستحضرات التجميل ; بيع العطور ; مستشارة تجميل
  is retail-sales

clothing-sales skill
  fr Vente de prêt-à-porter ; vendeuse en prêt-à-porter ; vente de vêtements ; vente textile ; vente de chaussures ; vendeur prêt-à-porter
  en Clothing sales ; fashion retail ; apparel sales ; shoe sales ; fashion sales
  ar بيع الملابس ; بيع الألبسة الجاهزة ; بائع ملابس ; بيع الأحذية
  is retail-sales

automotive-sales skill
  fr Vente automobile ; vendeur automobile ; commercial automobile ; conseiller commercial automobile ; concession automobile ; vente de pièces de rechange ; vente de véhicules ; conseillère commerciale automobile
  en Car sales ; car salesperson ; automotive sales ; dealership sales ; spare parts sales ; vehicle sales
  ar بيع السيارات ; بائع سيارات ; مستشار مبيعات السيارات ; بيع قطع الغيار ; مستشارة مبيعات السيارات
  is sales

telecom-sales skill
  fr Vente de produits télécoms ; vente télécom ; commercial télécom ; vente de forfaits ; agence télécom ; vente de téléphonie ; vente d’abonnements
  en Telecom sales ; mobile plan sales ; selling subscriptions ; telephone sales agent in a shop
  ar بيع خدمات الاتصالات ; بيع الاشتراكات ; بيع الهواتف ; مبيعات الاتصالات
  is sales

advertising-sales skill
  fr Vente d’espaces publicitaires ; régie publicitaire ; commercial en régie ; vente d’espace publicitaire ; vendre … espaces publicitaires
  en Advertising sales ; media sales ; ad space sales ; advertising sales representative
  ar بيع المساحات الإشهارية ; بيع المساحات الإعلانية ; مبيعات الإعلانات
  is b2b-sales
  near media-planning

sales-administration skill
  fr Administration des ventes (ADV) ; ADV {case} ; administration des ventes ; assistant commercial ; assistante commerciale ; assistanat commercial ; suivi des commandes ; traitement des commandes ; gestion des commandes ; suivi des commandes clients ; saisie des commandes ; assistante ADV ; secrétariat commercial
  en Sales administration ; sales assistant in an office ; order processing ; order management ; sales support ; sales administrator ; sales coordinator ; order entry ; sales admin ; processing orders ; sales assistant admin
  ar إدارة المبيعات الإدارية ; مساعد تجاري ; مساعدة تجارية ; تتبع الطلبيات ; معالجة الطلبيات ; تدبير الطلبيات ; معالجة الطلبات
  near sales invoicing

commercial-offers skill
  fr Élaboration d’offres commerciales ; offres commerciales ; propositions commerciales ; proposition commerciale ; rédaction d’offres commerciales ; chiffrage ; offre commerciale ; élaborer … offres ; rédiger … propositions commerciales ; offres de prix ; devis {near=client,clients,factures,facture,commercial,vente,établir,commande,négociation} ; rédaction d’offres
  en Commercial proposals ; sales proposals ; business proposals ; writing proposals ; price quotations ; quotations ; costing of offers ; write … proposals ; quotes ; preparing offers ; making quotes
  ar إعداد العروض التجارية ; العروض التجارية ; إعداد عروض الأثمان ; عروض الأثمان ; صياغة العروض ; إعداد عروض الأسعار ; عروض الأسعار
  near quotes-and-orders public-tenders

sales-forecasting skill
  fr Prévision des ventes ; prévisions de vente ; prévisions des ventes ; estimation des ventes ; budget des ventes ; prévisions commerciales
  en Sales forecasting ; sales forecast ; forecasting sales ; sales forecasts ; sales budget
  ar توقعات المبيعات ; توقع المبيعات ; تقدير المبيعات ; التنبؤ بالمبيعات
  near sales-management demand-forecasting

sales-reporting skill
  fr Reporting commercial ; pilotage des ventes ; suivi du chiffre d’affaires ; tableaux de bord commerciaux ; analyse des ventes ; statistiques de vente ; suivi des objectifs commerciaux ; suivi des ventes ; reporting des ventes ; compte rendu de visites ; rapports de vente ; rapport de visite
  en Sales reporting ; sales analysis ; sales dashboards ; sales tracking ; sales performance analysis ; sales statistics ; revenue tracking ; sales reports ; sales report ; visit reports ; tracking sales
  ar تقارير المبيعات ; تتبع المبيعات ; تتبع رقم المعاملات ; إحصائيات المبيعات ; تقرير المبيعات ; متابعة المبيعات
  near sales-management performance-indicators

sales-pipeline-management skill
  fr Gestion du pipeline commercial ; pipeline commercial ; pipeline de vente ; cycle de vente ; entonnoir de vente ; suivi des opportunités ; suivi des prospects ; processus de vente
  en Sales pipeline management ; sales pipeline ; sales cycle ; pipeline management ; opportunity management ; sales process ; lead follow-up
  ar تدبير مسار المبيعات ; دورة البيع ; قمع المبيعات ; تتبع الفرص التجارية ; تتبع العملاء المحتملين
  near crm sales-management

sales-strategy skill
  fr Stratégie commerciale ; politique commerciale ; plan d’action commercial ; plans d’action commerciaux ; plan commercial ; objectifs commerciaux ; PAC {case near=commercial,commerciale,ventes,équipe} ; élaboration de la stratégie commerciale
  en Sales strategy ; commercial strategy ; sales plan ; commercial policy ; sales action plan ; sales planning ; sales targets
  ar الاستراتيجية التجارية ; السياسة التجارية ; مخطط العمل التجاري ; الخطة التجارية ; استراتيجية المبيعات
  near sales-management marketing-strategy
  esco e7219848-a27a-4bf4-8775-d367707be7c9

sales-team-training skill
  fr Formation et animation des équipes de vente ; animation des ventes ; formation des commerciaux ; coaching commercial ; challenges commerciaux ; superviseur commercial ; superviseur des ventes ; accompagnement terrain des commerciaux ; formation commerciale
  en Sales team training and coaching ; sales training ; sales coaching ; sales enablement ; sales supervisor ; coaching sales teams
  ar تكوين وتأطير فرق البيع ; تكوين فريق المبيعات ; تأطير التجاريين ; مشرف مبيعات ; مشرفة مبيعات
  near sales-management training-delivery

upselling skill
  fr Vente additionnelle et croisée ; ventes additionnelles ; vente additionnelle ; upselling ; cross-selling ; vente croisée ; montée en gamme ; ventes complémentaires
  en Upselling and cross-selling ; upselling ; cross-selling ; upsell ; cross-sell ; add-on sales
  ar البيع الإضافي والمتقاطع ; البيع الإضافي ; البيع المتقاطع
  is sales

sales-promotions skill
  fr Animations et promotions en magasin ; animatrice de vente ; animateur de vente ; animation en magasin ; promotions commerciales ; promoteur des ventes ; dégustations en magasin ; promotrice ; animateur commercial ; opérations promotionnelles
  en In-store promotions ; sales promoter ; promoter {exact near=sales,store,brand,retail} ; product sampling ; promotional campaigns ; brand promoter
  ar التنشيط والترويج في المتاجر ; منشطة مبيعات ; منشط مبيعات ; العروض الترويجية ; مروج مبيعات ; التنشيط التجاري
  is trade-marketing

rental-property-management skill
  fr Gestion locative ; gestion immobilière ; gestionnaire immobilier ; location d’appartements ; baux d’habitation ; gestion de biens locatifs ; location saisonnière ; gestion Airbnb ; conciergerie Airbnb
  en Rental property management ; property management ; lettings ; property manager ; letting agent ; short-term rental management ; Airbnb management
  ar تدبير الكراء العقاري ; تدبير العقارات ; كراء الشقق ; تسيير الممتلكات العقارية ; تدبير الإيجارات
  near real-estate-sales

real-estate-development skill
  fr Promotion immobilière ; promoteur immobilier ; programmes immobiliers ; montage d’opérations immobilières ; développement immobilier
  en Real estate development ; property development ; property developer
  ar الإنعاش العقاري ; منعش عقاري ; المشاريع العقارية ; التطوير العقاري
  near real-estate-sales

`,
};
