import type { DomainFile } from '../src/taxonomy/format.ts';

/** Buying, moving, making, assuring quality. */
export const operations: DomainFile = {
  id: 'operations',
  labels: {
    fr: 'Opérations, logistique et industrie',
    en: 'Operations, logistics and industry',
    ar: 'العمليات واللوجستيك والصناعة',
  },
  skills: `
logistics skill
  fr Logistique ; logisticien ; responsable logistique ; chargé de logistique ; agent logistique ; gestion logistique ; chargée de logistique
  en Logistics ; logistics manager ; logistics coordinator ; logistician
  ar اللوجستيك ; لوجستيك ; اللوجستيات ; مسؤول اللوجستيك ; التدبير اللوجستي ; الخدمات اللوجستية ; مسؤولة اللوجستيك
  esco e843973c-23dd-416a-8a9c-9e89512542fb

supply-chain-management skill
  fr Gestion de la chaîne d’approvisionnement ; supply chain ; supply chain management ; chaîne logistique ; gestion de la chaîne logistique ; responsable supply chain ; supply chain manager ; gestionnaire supply chain ; logistique globale ; coordinateur supply chain
  en Supply chain management ; supply chain ; supply chain planning ; supply chain manager ; supply chain coordinator ; supply chain analyst
  ar تدبير سلسلة التوريد ; سلسلة التوريد ; سلاسل التوريد ; سلسلة الإمداد ; إدارة سلسلة الإمداد
  implies logistics
  esco f929c89e-c363-4132-a918-e021d57b307c

inventory-management skill
  fr Gestion des stocks ; gestion de stock ; gestionnaire de stock ; suivi de stock ; gérer … stock ; gérer … stocks ; suivre … stock ; suivi des stocks ; suivi d’inventaire ; gestion d’inventaire ; contrôleur de stock ; contrôle des stocks ; niveau de stock ; rotation des stocks ; optimisation des stocks ; état des stocks
  en Inventory management ; stock management ; stock control ; inventory control ; manage … stock ; manage … inventory ; track … stock ; managing stock ; stock keeping ; managing inventory ; stock monitoring
  ar تدبير المخزون ; إدارة المخزون ; تسيير المخزون ; تتبع المخزون ; ضبط المخزون ; تدبير المخزونات ; مراقبة المخزون ; gestion d stock ; تدبير السطوك ; الستوك
  is logistics
  esco ab6265f2-a9bf-49e8-a9a5-67cbab4de38b

purchasing skill
  fr Achats ; acheteur ; responsable achats ; gestion des achats ; acheteuse ; acheteur junior ; chargé des achats ; chargée des achats ; agent achats ; assistant achats ; acheter … fournitures ; directeur des achats ; politique d’achats ; assistante achats
  en Purchasing ; procurement ; buyer {exact} ; purchasing manager ; procurement officer ; purchasing officer ; purchasing agent ; purchasing assistant ; procurement manager ; buying supplies
  ar المشتريات ; مسؤول المشتريات ; تدبير المشتريات ; إدارة المشتريات ; مشتري ; مكلف بالمشتريات ; قسم المشتريات ; مسؤولة المشتريات ; مكلفة بالمشتريات ; الاقتناءات
  near supply-chain-management
  esco 9e9a4209-c7cf-4f6e-973e-dc2ffadccc74

transport-management skill
  fr Gestion du transport ; exploitation transport ; responsable transport ; organisation du transport
  en Transport management ; freight transport
  ar تدبير النقل ; نقل السلع
  is logistics

last-mile-delivery skill
  fr Livraison du dernier kilomètre ; livraison à domicile ; gestion des livraisons ; livraison de colis ; service de livraison ; livrer … produits ; livrer … commandes ; livrer … colis ; livraison de commandes ; suivi des livraisons ; organisation des livraisons ; livraisons {near=chauffeur,chauffeurs,clients,colis,livreurs,tournées,scooter} ; livraison aux clients ; dernier kilomètre
  en Last-mile delivery ; home delivery ; delivery management ; parcel delivery ; deliver … orders ; deliver … parcels ; deliver … products ; deliveries {near=drivers,driver,customers,parcels,riders,routes,scooter} ; delivering parcels ; delivery riders
  ar التوصيل إلى المنازل ; التوصيل المنزلي ; خدمة التوصيل ; توصيل الطلبات ; توصيل الطرود ; توصيل الطلبيات ; التوصيل ; توصيل للمنازل
  is logistics

driving skill
  fr Permis de conduire ; conduite de véhicules ; conducteur de véhicule ; titulaire du permis
  en Driving licence ; driving license ; driver’s license ; driver {near=licence,license,delivery,taxi,vehicle,truck,clean} ; clean driving licence
  ar رخصة السياقة ; سائق ; رخصة القيادة ; السياقة
  near last-mile-delivery

production-management skill
  fr Gestion de production ; responsable de production ; pilotage de la production ; GPAO {case} ; gestion d’atelier ; conduite de ligne ; ordonnancement de la production ; ordonnancement-lancement
  en Production management ; production manager ; manufacturing management ; shop floor management ; managing production ; production follow-up ; production output
  ar تدبير الإنتاج ; إدارة الإنتاج ; مسؤول الإنتاج ; تسيير الإنتاج ; مسؤولة الإنتاج

lean-management knowledge
  fr Amélioration continue (lean) ; lean management ; lean manufacturing ; amélioration continue
  en Continuous improvement (lean) ; lean management ; lean manufacturing ; continuous improvement
  ar التحسين المستمر ; الإدارة الرشيقة ; التصنيع الرشيق
  near production-management quality-management lean-tools six-sigma

quality-management skill
  fr Management de la qualité ; responsable qualité ; démarche qualité ; qualiticien ; gestion de la qualité ; technicien qualité ; système de management de la qualité ; ingénieur qualité ; chargé de qualité ; chargée de qualité
  en Quality management ; quality manager ; quality management system ; quality engineer ; quality officer
  ar تدبير الجودة ; إدارة الجودة ; مسؤول الجودة ; نظام إدارة الجودة ; مهندس جودة ; مسؤولة الجودة ; مهندسة جودة

industrial-maintenance skill
  fr Maintenance industrielle ; technicien de maintenance ; maintenance électromécanique ; maintenance des équipements ; agent de maintenance ; chef d’équipe maintenance ; ingénieur maintenance ; entretien des machines ; entretien du matériel ; dépannage de machines ; responsable maintenance ; maintenance corrective
  en Industrial maintenance ; maintenance technician ; electromechanical maintenance ; equipment maintenance ; maintenance engineer ; machine maintenance ; machine repair ; maintenance manager ; corrective maintenance
  ar الصيانة الصناعية ; تقني صيانة ; صيانة المعدات ; صيانة الآلات ; إصلاح الآلات ; صيانة التجهيزات ; مسؤول الصيانة

industrial-engineering knowledge
  fr Génie industriel ; ingénieur industriel ; industrialisation
  en Industrial engineering ; industrial engineer ; process engineering ; industrialisation
  ar الهندسة الصناعية ; مهندس صناعي ; مهندسة صناعية
  near production-management
  esco a1816dfd-dbdc-4499-bef3-ff81dd895b33

automotive-industry knowledge
  fr Industrie automobile ; secteur automobile ; équipementier automobile ; construction automobile
  en Automotive industry ; automotive ; car manufacturing
  ar صناعة السيارات ; قطاع السيارات
  near car-mechanics production-management

car-mechanics skill
  fr Mécanique automobile ; mécanicien automobile ; réparation automobile ; diagnostic automobile ; mécanicien auto ; garage automobile
  en Car mechanics ; car mechanic ; vehicle repair ; auto repair ; vehicle diagnostics ; automotive mechanic
  ar ميكانيك السيارات ; إصلاح السيارات ; ميكانيكي سيارات ; تشخيص أعطال السيارات
  near industrial-maintenance

aeronautics knowledge
  fr Aéronautique ; industrie aéronautique ; ingénieur aéronautique ; aérospatial
  en Aeronautics ; aerospace ; aviation industry ; aerospace engineering ; aeronautical engineering
  ar صناعة الطيران ; هندسة الطيران ; علوم الطيران
  near mechanical-engineering

textile-manufacturing skill
  fr Confection textile ; industrie textile ; confection ; textile ; prêt-à-porter
  en Textile manufacturing ; garment manufacturing ; textiles ; clothing manufacturing ; ready-to-wear ; textile industry
  ar صناعة النسيج ; صناعة النسيج والألبسة ; النسيج والألبسة ; صناعة الملابس ; الألبسة الجاهزة
  near fashion-design

welding skill
  fr Soudure et chaudronnerie ; soudeur ; soudage ; soudure {unless=optique,électronique,fibre}
  en Welding and boilermaking ; welding ; welder ; metalwork
  ar اللحام والحدادة ; اللحام ; لحام ; التلحيم ; حداد ولحام ; soudor ; souddor
  near mechanical-engineering

chemistry knowledge
  fr Chimie et génie des procédés ; chimie ; génie chimique ; chimiste
  en Chemistry and process engineering ; chemistry ; chemical engineering ; chemist
  ar الكيمياء وهندسة العمليات ; الكيمياء ; الهندسة الكيميائية
  near quality-management

civil-engineering knowledge
  fr Génie civil ; BTP {case} ; ingénieur génie civil ; bâtiment et travaux publics ; travaux publics
  en Civil engineering ; civil engineer ; construction management ; site manager ; public works
  ar الهندسة المدنية ; مهندس مدني ; الأشغال العمومية ; البناء والأشغال العمومية ; هندسة مدنية ; مهندسة مدنية
  esco 82887396-e5bf-4306-af51-3fe8d82790b2

architecture skill
  fr Architecture et urbanisme ; architecte {unless=logiciel,cloud,solution,solutions,données,data,réseau,applicatif,logicielle,technique,système,intérieur,paysagiste}
  en Architecture and urban planning ; building design
  ar الهندسة المعمارية والتعمير ; الهندسة المعمارية ; مهندس معماري ; مهندسة معمارية

building-information-modelling skill
  fr Maquette numérique du bâtiment (BIM) ; BIM {case}
  en Building information modelling (BIM) ; BIM {case}
  ar نمذجة معلومات البناء ; نمذجة معلومات المباني
  near civil-engineering architecture autocad
  esco fae7e545-5114-43cc-8e83-178e2549ecb9

topography skill
  fr Topographie ; topographe ; géomètre ; ingénieur topographe
  en Surveying ; land surveying ; land surveyor ; topography
  ar الطبوغرافيا ; طبوغرافي ; مهندس طبوغراف ; مهندسة طبوغرافية
  near civil-engineering gis
  esco 1cca610d-2afc-44a7-97fc-f2262fb5fc75

building-trades skill
  fr Métiers du bâtiment ; second œuvre ; rénovation {unless=énergétique,urbaine,site}
  en Building trades
  ar حرف البناء ; البناء {near=سباكة,نجارة,صباغة} ; الرصاصة {near=سباكة,نجارة,بناء}
  near civil-engineering

hvac skill
  fr Froid et climatisation ; climatisation ; génie climatique ; CVC {case} ; chauffage et climatisation
  en Refrigeration and air conditioning ; HVAC ; air conditioning ; heating and ventilation
  ar التبريد والتكييف ; تكييف الهواء ; التدفئة والتكييف
  near energy-efficiency

facility-management skill
  fr Gestion des locaux et services généraux ; services généraux ; facility management ; moyens généraux ; gestion technique des bâtiments
  en Facility management ; facilities management ; general services ; building management ; office facilities
  ar تدبير المرافق ; تدبير المقرات ; المصالح العامة ; إدارة المرافق ; تدبير البنايات
  near administrative-assistance

process-mapping skill
  fr Modélisation des processus ; cartographie des processus ; BPMN ; optimisation des processus ; gestion des processus métier ; rédaction de procédures ; manuel de procédures ; écrire … procédures ; formaliser … procédures
  en Business process modelling ; process mapping ; BPMN ; process optimisation ; business process management ; process improvement ; procedure writing ; process modelling ; business process modeling
  ar نمذجة العمليات ; رسم خرائط العمليات ; تحسين العمليات ; دليل المساطر ; تحليل المساطر
  near business-analysis
  esco 98301d4a-2cc3-439d-8d7f-0b6ac76302bb

operations-management skill
  fr Direction des opérations ; responsable des opérations ; gestion opérationnelle ; gestion des opérations ; directeur d’exploitation ; responsable d’exploitation ; COO {case}
  en Operations management ; operations manager ; managing operations ; head of operations ; COO {case} ; business operations
  ar إدارة العمليات ; تدبير العمليات ; مدير العمليات ; مسؤول الاستغلال ; مديرة العمليات ; مسؤولة الاستغلال
  near project-management production-management
`,
};
