import type { DomainFile } from '../src/taxonomy/format.ts';

/** Storing, moving, clearing through customs. */
export const logistics: DomainFile = {
  id: 'logistics',
  labels: {
    fr: 'Logistique, transport et douane',
    en: 'Logistics, transport and customs',
    ar: 'اللوجستيك والنقل والجمارك',
  },
  skills: `
warehouse-management skill
  fr Gestion d’entrepôt ; gestion des entrepôts ; entrepôt ; entreposage ; responsable d’entrepôt ; chef d’entrepôt ; gestion de dépôt ; responsable de dépôt ; plateforme logistique ; chef de quai ; cheffe d’entrepôt ; cheffe de quai
  en Warehouse management ; warehousing ; warehouse manager ; warehouse supervisor ; warehouse operations ; depot management
  ar إدارة المستودعات ; تدبير المخازن ; تدبير المستودعات ; مسؤول المستودع ; رئيس المستودع ; التخزين {near=مستودع,مخزن,بضائع,سلع,لوجستيك,شحن} ; مسؤولة المستودع ; رئيسة المستودع
  is logistics
  near inventory-management
  esco fa7be6bf-f906-4b8e-857d-48a9a7da901c

storekeeping skill
  fr Magasinage ; magasinier ; aide-magasinier ; magasinier-cariste ; tenue de magasin de stockage ; agent de magasin ; responsable magasin pièces ; agent logistique de stock
  en Storekeeping ; storekeeper ; warehouse worker ; warehouse operative ; stock clerk ; store clerk ; warehouse assistant
  ar أمانة المخزن ; أمين مخزن ; مخزني ; أمين المستودع ; عامل مستودع ; مكازيني
  near inventory-management warehouse-management

order-picking skill
  fr Préparation de commandes ; préparateur de commandes ; picking ; préparation des commandes ; colisage ; conditionnement de commandes ; préparatrice de commandes
  en Order picking ; order preparation ; picker packer ; pick and pack ; order picker ; picking and packing
  ar تحضير الطلبيات ; محضر طلبيات ; تجهيز الطلبيات ; تعبئة وتجهيز الطلبات
  is logistics
  near warehouse-management
  esco ee5e2297-39cc-4ed6-89e5-d58016118a7f

goods-receiving skill
  fr Réception et contrôle des marchandises ; réception des marchandises ; réception de marchandises ; réceptionnaire ; bon de réception ; contrôle des livraisons ; déchargement
  en Goods receiving and checking ; goods receiving ; goods receipt ; receiving clerk ; checking deliveries ; incoming goods ; unloading
  ar استلام البضائع ومراقبتها ; استلام البضائع ; مراقبة السلع الواردة ; استقبال السلع ; تفريغ البضائع
  is logistics
  esco 2cae39d6-78c2-4ce3-bee8-628504371463

shipping-dispatch skill
  fr Expédition des marchandises ; expéditions ; agent d’expédition ; expédition de marchandises ; responsable expédition ; chargement ; chargement des camions ; bordereaux d’expédition ; gestion des expéditions
  en Shipping and dispatch ; dispatch ; shipping clerk ; shipments ; loading trucks ; shipping coordinator ; shipping documents
  ar إرسال البضائع وشحنها ; شحن البضائع ; الشحن ; مسؤول الشحن ; إرسال السلع ; تحميل الشاحنات ; مسؤولة الشحن
  is logistics

stocktaking skill
  fr Réalisation d’inventaires ; inventaire {unless=écritures,travaux} ; inventaires ; inventaire physique ; inventaire tournant ; inventaires tournants ; faire … inventaire ; inventoriste ; écarts d’inventaire
  en Stocktaking ; stock count ; physical inventory ; cycle counting ; inventory counts ; inventory count ; stock audit ; stock take ; cycle counts
  ar إنجاز الجرد ; الجرد ; جرد المخزون ; الجرد الدوري ; عملية الجرد
  is inventory-management

warehouse-management-systems tool
  fr Logiciels de gestion d’entrepôt (WMS) ; WMS {case} ; logiciel WMS ; Reflex WMS ; SAP EWM ; SAP WM ; Generix ; Manhattan WMS
  en Warehouse management systems (WMS) ; WMS {case} ; warehouse management system ; SAP EWM ; SAP WM ; Manhattan WMS
  ar برامج تدبير المستودعات ; نظام إدارة المستودعات
  near warehouse-management inventory-management
  esco 7c821387-b428-4f75-b5a7-7b038aa81cfd

transport-management-systems tool
  fr Logiciels de transport (TMS) ; TMS {case} ; logiciel TMS ; logiciel de gestion du transport
  en Transport management systems (TMS) ; TMS {case} ; transport management system ; TMS software
  ar برامج تدبير النقل ; نظام إدارة النقل
  near transport-management

barcode-rfid skill
  fr Codes-barres et RFID ; codes-barres ; RFID {case} ; étiquetage logistique ; lecteur code-barres ; code-barres ; douchette ; EAN {case near=codes,barres,gs1,étiquetage} ; GS1
  en Barcodes and RFID ; barcodes ; RFID {case} ; barcode scanning ; barcode scanner ; GS1 ; logistics labelling
  ar الرموز الشريطية وتقنية RFID ; الرموز الشريطية ; الباركود ; قارئ الباركود ; كود بار
  near inventory-management warehouse-management

forklift-driving skill
  fr Conduite de chariots élévateurs ; cariste ; CACES ; chariot élévateur ; conduite de chariot élévateur ; chariots élévateurs ; conduite d’engins de manutention ; transpalette ; clarkiste
  en Forklift driving ; forklift driver ; forklift operator ; forklift ; forklift licence ; pallet truck ; reach truck
  ar سياقة الرافعة الشوكية ; سائق رافعة ; سائق كلارك ; الرافعة الشوكية ; سائق رافعة شوكية ; كلاركيست
  near storekeeping
  esco 28cb374e-6261-4133-8371-f9a5470145da

goods-handling skill
  fr Manutention ; manutentionnaire ; agent de manutention ; port de charges ; chargement et déchargement ; palettisation ; filmage de palettes ; docker {exact note=French for a dock worker unless=compose,kubernetes,swarm,hub,git,jenkins,linux,et,image,images near=port,manutention,navires,conteneurs}
  en Goods handling ; material handling ; loading and unloading ; handler {near=goods,materials,warehouse} ; palletising ; manual handling
  ar مناولة البضائع ; المناولة اليدوية ; عامل شحن وتفريغ ; الشحن والتفريغ ; حمال
  is logistics

packing-labelling skill
  fr Emballage et conditionnement ; conditionnement ; agent de conditionnement ; emballeur ; mise en carton ; étiquetage ; conditionneur ; emballage {near=conditionnement,étiquetage,colis,produits,manutention,préparation,carton,palettisation} ; emballage de produits finis
  en Packing and packaging work ; packing ; packer ; packaging operator ; labelling of products ; packing goods ; boxing and labelling
  ar التعبئة والتلفيف ; تلفيف المنتجات ; تعبئة المنتجات ; وضع الملصقات على المنتجات ; عاملة تعليب
  near order-picking

fleet-management skill
  fr Gestion de flotte de véhicules ; gestion de flotte ; gestion de parc automobile ; gestionnaire de parc ; parc roulant ; suivi du parc automobile ; responsable parc ; gestion du parc roulant ; flotte automobile
  en Fleet management ; vehicle fleet ; fleet manager ; car fleet ; fleet maintenance tracking
  ar تدبير أسطول السيارات ; تدبير أسطول النقل ; إدارة الأسطول ; تدبير حظيرة السيارات ; حظيرة السيارات
  is transport-management
  esco db4f4689-8540-4577-bdfe-acecf2f31ec2

gps-tracking tool
  fr Géolocalisation de véhicules ; géolocalisation de flotte ; traceurs GPS ; télématique embarquée ; balise GPS ; suivi GPS de véhicules
  en GPS fleet tracking ; vehicle tracking ; telematics ; GPS trackers
  ar تتبع المركبات عبر GPS ; تتبع المركبات ; تحديد مواقع المركبات ; نظام التتبع
  near fleet-management

route-planning skill
  fr Planification des tournées ; tournées de livraison ; plan de transport ; planification de tournées ; dispatching ; dispatcheur ; ordonnancement des livraisons ; agent d’exploitation transport ; optimisation des tournées de livraison ; organiser … tournées ; planifier … tournées ; organisation des tournées
  en Route planning ; delivery rounds ; dispatching ; route scheduling ; transport scheduling ; delivery planning ; plan … routes ; planning routes ; delivery routes ; planning delivery routes
  ar تخطيط الجولات ; تخطيط مسارات التوصيل ; تحسين مسارات النقل ; برمجة جولات التوزيع ; تخطيط المسارات ; تنظيم مسارات التوصيل ; برمجة الجولات ; مسارات التوزيع ; تنظيم جولات التوزيع
  is transport-management

freight-chartering skill
  fr Affrètement ; affréteur ; agent d’affrètement ; bourse de fret ; affrètement routier ; sous-traitance transport ; recherche de transporteurs
  en Freight chartering ; chartering ; freight broker ; freight exchange ; freight brokerage ; carrier sourcing
  ar استئجار وسائل النقل ; تأجير الشاحنات ; بورصة الشحن ; الوساطة في الشحن
  is transport-management

road-freight skill
  fr Transport routier de marchandises ; transport routier ; transport national ; transport TIR ; TIR {case} ; transport international routier ; messagerie {near=transport,colis,express,routier,livraison} ; transporteur routier ; groupage ; transport de marchandises
  en Road freight ; haulage ; road haulage ; trucking ; road transport ; TIR {case} ; groupage ; express parcel freight ; goods transport ; freight by road
  ar النقل الطرقي للبضائع ; النقل الطرقي ; النقل الدولي الطرقي ; نقل السلع بالشاحنات ; الإرساليات ; نقل البضائع ; النقل الدولي للبضائع
  is transport-management

sea-freight skill
  fr Transport maritime ; fret maritime ; agent maritime ; consignataire ; consignation maritime ; shipping maritime ; conteneurs maritimes ; empotage ; agent de consignation ; connaissement {near=maritime,transport,fret,transit,douane,conteneurs} ; connaissement maritime
  en Sea freight ; maritime transport ; ocean freight ; shipping agent ; bill of lading ; container shipping ; ship agency
  ar النقل البحري ; الشحن البحري ; وكيل بحري ; الحاويات ; سند الشحن ; العمليات المينائية
  is transport-management

air-freight skill
  fr Transport aérien de marchandises ; fret aérien ; fret express ; LTA {case near=fret,aérien,transit,transport} ; agent de fret aérien ; transport aérien ; IATA {case near=fret,aérien,transport,cargo}
  en Air freight ; air cargo ; airway bill ; air transport of goods ; IATA {case near=freight,cargo,air}
  ar الشحن الجوي ; النقل الجوي للبضائع ; الشحن الجوي للبضائع
  is transport-management

freight-forwarding skill
  fr Commission de transport et transit ; transitaire ; transit {near=douane,import,export,transport,agent,fret,maritime,international,dédouanement} ; agent de transit ; commissionnaire de transport ; freight forwarder ; agent transit ; transport multimodal ; organisation du transport international
  en Freight forwarding ; freight forwarder ; forwarding agent ; multimodal transport ; international freight ; international shipping coordination
  ar وكالة الشحن والعبور ; العبور ; وكيل عبور ; وكيل شحن ; تنظيم النقل الدولي ; الشحن الدولي
  near customs transport-management

customs-declaration skill
  fr Déclaration en douane ; déclarant en douane ; dédouanement ; déclarations en douane ; DUM {case} ; commis en douane ; déclaration unique de marchandises ; déclarant ; opérations de dédouanement ; dédouaner … marchandises ; mainlevée
  en Customs declaration ; customs declarant ; customs broker ; customs declarations ; customs entry ; customs agent ; clear … customs
  ar التصريح الجمركي ; التعشير الجمركي ; المعشر ; معشر جمركي ; التخليص الجمركي ; التعشير ; البيان الجمركي ; تعشير السلع
  is customs

badr-system tool
  fr+en BADR (système de dédouanement) ; BADR {case near=douane,portnet,dum,transit,customs,import,dédouanement} ; système BADR ; BADR douane
  ar نظام بدر الجمركي ; نظام بدر
  is customs-declaration

portnet tool
  fr+en PortNet ; guichet unique PortNet ; titres d’importation PortNet
  ar بورتنيت ; منصة بورتنيت ; الشباك الوحيد للتجارة الخارجية
  is customs

customs-regimes knowledge
  fr Régimes économiques en douane ; admission temporaire ; ATPA {case} ; entrepôt sous douane ; admission temporaire pour perfectionnement actif ; MEAD {case near=douane,magasin,transit} ; régimes douaniers ; régimes suspensifs ; régimes économiques douaniers
  en Customs economic regimes ; temporary admission ; inward processing ; bonded warehouse ; customs regimes ; duty suspension
  ar الأنظمة الاقتصادية الجمركية ; القبول المؤقت ; الأنظمة الجمركية ; المستودع الجمركي
  is customs

tariff-classification skill
  fr Classement tarifaire et origine des marchandises ; classement tarifaire ; nomenclature douanière ; certificat d’origine ; EUR.1 ; code SH ; règles d’origine ; position tarifaire ; droits de douane ; valeur en douane
  en Tariff classification and origin of goods ; tariff classification ; HS code ; HS codes ; certificate of origin ; rules of origin ; customs valuation
  ar التصنيف التعريفي ومنشأ البضائع ; التعريفة الجمركية ; شهادة المنشأ ; قواعد المنشأ ; الرسوم الجمركية ; القيمة الجمركية
  is customs

incoterms knowledge
  fr+en Incoterms ; Incoterm ; Incoterms 2020 ; FOB {case near=cif,incoterms,exw,incoterm,dap} ; CIF {case near=fob,incoterms,exw,incoterm,dap}
  ar مصطلحات التجارة الدولية ; قواعد الإنكوترمز ; إنكوترمز
  near export-development freight-forwarding
  esco 6f45a77d-9208-40f2-a116-ac99c77ef580

import-management skill
  fr Gestion des importations ; importation ; import {near=export,dossiers,achats,transit,douane,assistant,responsable} ; importations ; assistant import-export ; dossiers d’importation ; titre d’importation ; importer … produits ; assistante import-export ; suivi des importations ; agent import-export
  en Import management ; imports ; import coordinator ; import files ; import procedures ; importing goods ; import-export assistant
  ar تدبير الواردات ; الاستيراد ; عمليات الاستيراد ; ملفات الاستيراد ; استيراد السلع ; مساعد استيراد وتصدير
  near customs purchasing

export-documentation skill
  fr Documents d’exportation ; documentation export ; dossiers d’exportation ; documents douaniers ; facture proforma ; liste de colisage ; documents d’expédition ; gestion des documents export
  en Export documentation ; export documents ; export paperwork ; proforma invoice ; packing list ; shipping paperwork
  ar وثائق التصدير ; ملفات التصدير ; الوثائق الجمركية ; الفاتورة الأولية ; لائحة التعبئة
  near export-development customs-declaration

dangerous-goods-transport knowledge
  fr Transport de matières dangereuses ; ADR {case near=transport,matières,dangereuses,conducteur,chauffeur} ; matières dangereuses ; IMDG {case} ; transport ADR
  en Dangerous goods transport ; ADR {case near=transport,dangerous,driver} ; hazardous goods ; dangerous goods ; IMDG {case}
  ar نقل المواد الخطرة ; المواد الخطرة
  is transport-management
  esco 12d7ea6f-ec1f-4f9a-a50b-8e2e9693f068

truck-driving skill
  fr Conduite de poids lourds ; conducteur routier ; conducteur de poids lourd ; permis C ; poids lourds ; chauffeur poids lourd ; permis EC ; chauffeur de camion ; carte conducteur professionnel ; semi-remorque ; permis C et EC ; conduite de camion ; chauffeur PL
  en Truck driving ; truck driver ; lorry driver ; HGV driver ; heavy goods vehicle ; HGV licence ; professional driver card ; heavy truck ; HGV {case}
  ar سياقة الشاحنات ; سائق شاحنة ; سائق الوزن الثقيل ; رخصة السياقة صنف C ; سائق نقل البضائع ; البطاقة المهنية للسائق ; سائق شاحنات ; الوزن الثقيل
  is driving

delivery-driving skill
  fr Livraison de marchandises et coursier ; livreur ; chauffeur-livreur ; livreur en triporteur ; agent de livraison ; livreuse ; chauffeur livreur
  en Delivery driving and courier work ; delivery driver ; courier ; van driver ; delivery man
  ar توزيع السلع وتوصيلها ; عامل توصيل ; موزع طلبيات ; ليفرور ; سائق توصيل ; موصل طلبات
  is last-mile-delivery
  near driving motorbike-delivery-riding

sales-operations-planning skill
  fr Planification des ventes et des opérations (S&OP) ; S&OP {case} ; planification de la demande ; demand planner ; demand planning ; prévisionniste ; gestionnaire des prévisions ; plan industriel et commercial
  en Sales and operations planning (S&OP) ; S&OP {case} ; demand planning ; demand planner ; sales and operations planning
  ar تخطيط المبيعات والعمليات ; تخطيط الطلب ; تخطيط المبيعات
  is supply-chain-management
  near demand-forecasting

replenishment-planning skill
  fr Approvisionnement ; approvisionneur ; approvisionnements ; responsable approvisionnement ; calcul des besoins ; gestionnaire d’approvisionnement ; plan d’approvisionnement ; réapprovisionnement ; gestion des approvisionnements ; point de commande ; approvisionner
  en Replenishment and supply planning ; supply planning ; replenishment ; supply planner ; stock replenishment ; material planner ; supply planning and ordering
  ar التموين والتزود ; التموين ; التزود ; مسؤول التموين ; إعادة التموين ; تخطيط التموين ; مكلف بالتموين ; مسؤولة التموين ; مكلفة بالتموين
  near purchasing inventory-management

stock-optimisation-methods knowledge
  fr Méthodes de gestion des stocks (ABC, Kanban, juste-à-temps) ; juste-à-temps ; méthode ABC ; stock de sécurité ; DDMRP ; classification ABC ; quantité économique ; méthode de Wilson ; flux tendus
  en Stock management methods (ABC, kanban, just-in-time) ; just-in-time ; ABC analysis ; safety stock ; DDMRP ; economic order quantity ; vendor-managed inventory
  ar طرق تدبير المخزون ; التوريد في الوقت المحدد ; مخزون الأمان ; تصنيف ABC
  is inventory-management

logistics-flow-optimisation skill
  fr Optimisation des flux logistiques ; flux logistiques ; flux physiques ; gestion des flux ; ingénieur logistique ; optimisation logistique ; cartographie des flux ; coûts logistiques ; gestionnaire de flux
  en Logistics flow optimisation ; logistics flows ; logistics optimisation ; material flow ; logistics engineer ; logistics costs
  ar تحسين التدفقات اللوجستية ; تدبير التدفقات ; التدفقات اللوجستية ; التكاليف اللوجستية ; مهندس لوجستيك ; مهندسة لوجستيك
  is supply-chain-management

third-party-logistics knowledge
  fr Prestations logistiques externalisées (3PL) ; prestataire logistique ; prestataires logistiques ; 3PL {case} ; 4PL {case} ; externalisation logistique ; sous-traitance logistique
  en Third-party logistics (3PL) ; 3PL {case} ; third-party logistics ; logistics outsourcing ; logistics provider ; 4PL {case}
  ar الخدمات اللوجستية الخارجية ; مزود خدمات لوجستية ; اللوجستيك الخارجي
  is logistics

supply-chain-dashboards skill
  fr Indicateurs et tableaux de bord logistiques ; indicateurs logistiques ; tableaux de bord logistiques ; taux de service ; KPI logistiques ; OTIF {case} ; taux de rupture ; performance logistique
  en Supply chain indicators and dashboards ; logistics KPIs ; service level rate ; OTIF {case} ; on-time in full ; logistics performance ; stock-out rate
  ar مؤشرات الأداء اللوجستي ; الأداء اللوجستي ; مؤشرات لوجستية
  near supply-chain-management performance-indicators

moving-services skill
  fr Déménagement ; déménageur ; transport de meubles ; entreprise de déménagement ; garde-meubles
  en Removals ; moving services ; mover {near=furniture,house,moving} ; furniture removal ; house moving
  ar نقل الأثاث ; خدمات نقل الأثاث ; الترحيل المنزلي ; شركة نقل الأثاث
  near goods-handling road-freight

logistics-coordination skill
  fr Coordination logistique de projets et d’événements ; coordinateur logistique ; coordinatrice logistique ; logistique événementielle ; logistique de projet ; logistique humanitaire ; assistant logistique ; assistante logistique
  en Project and event logistics coordination ; event logistics ; logistics assistant ; project logistics ; humanitarian logistics ; logistics officer
  ar تنسيق لوجستيك المشاريع والتظاهرات ; منسق لوجستيك ; لوجستيك التظاهرات ; مساعد لوجستيك ; منسقة لوجستيك
  is logistics
  near event-management

sap-mm tool
  fr+en SAP WM/MM ; SAP Materials Management ; SAP Ariba ; SAP APO ; SAP IBP ; module SAP MM ; SAP MM/SD ; module MM
  ar ساب لتدبير المواد
  implies sap
  near purchasing inventory-management
`,
};
