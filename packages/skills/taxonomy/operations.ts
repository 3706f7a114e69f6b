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
  fr Logistique ; logisticien ; responsable logistique ; chargé de logistique ; agent logistique ; gestion logistique
  en Logistics ; logistics manager ; logistics coordinator ; logistician
  ar اللوجستيك ; لوجستيك ; اللوجستيات ; مسؤول اللوجستيك ; التدبير اللوجستي ; الخدمات اللوجستية

supply-chain-management skill
  fr Gestion de la chaîne d’approvisionnement ; supply chain ; supply chain management ; chaîne logistique ; gestion de la chaîne logistique ; planification de la demande ; approvisionneur
  en Supply chain management ; supply chain ; supply chain planning ; demand planning ; supply planner
  ar تدبير سلسلة التوريد ; سلسلة التوريد ; سلاسل التوريد ; سلسلة الإمداد ; إدارة سلسلة الإمداد
  implies logistics

inventory-management skill
  fr Gestion des stocks ; gestion de stock ; magasinier ; gestionnaire de stock ; inventaire ; inventaires ; suivi de stock ; gestion des entrepôts ; gestion d’entrepôt ; WMS {case} ; gérer … stock ; gérer … stocks ; suivre … stock ; suivi des stocks
  en Inventory management ; stock management ; warehouse management ; storekeeper ; stock control ; warehousing ; WMS {case} ; inventory control ; warehouse worker ; manage … stock ; manage … inventory ; track … stock
  ar تدبير المخزون ; إدارة المخزون ; أمين مخزن ; تدبير المخازن ; تسيير المخزون ; إدارة المستودعات ; الجرد ; تتبع المخزون ; ضبط المخزون
  is logistics

purchasing skill
  fr Achats ; acheteur ; responsable achats ; approvisionnement ; approvisionnements ; gestion des achats ; négociation fournisseurs ; sourcing fournisseurs ; gestion des fournisseurs
  en Purchasing ; procurement ; buyer {exact} ; purchasing manager ; supplier management ; sourcing suppliers ; vendor management ; procurement officer
  ar المشتريات ; التموين ; مسؤول المشتريات ; تدبير المشتريات ; التزود ; تدبير الموردين ; إدارة المشتريات
  near supply-chain-management

transport-management skill
  fr Gestion du transport ; transport de marchandises ; exploitation transport ; affrètement ; planification des tournées ; gestion de flotte ; responsable transport ; gestion de parc automobile ; transport routier
  en Transport management ; freight transport ; fleet management ; route planning ; transport planning ; freight ; haulage
  ar تدبير النقل ; نقل البضائع ; تدبير أسطول النقل ; النقل الطرقي ; إدارة الأسطول ; نقل السلع
  is logistics

last-mile-delivery skill
  fr Livraison du dernier kilomètre ; livraison à domicile ; livreur ; gestion des livraisons ; coursier ; livraison de colis ; service de livraison ; livrer … produits ; livrer … commandes ; livrer … colis ; livraison de commandes
  en Last-mile delivery ; home delivery ; delivery management ; courier ; parcel delivery ; delivery driver ; deliver … orders ; deliver … parcels ; deliver … products
  ar التوصيل إلى المنازل ; التوصيل المنزلي ; خدمة التوصيل ; عامل توصيل ; توصيل الطلبات ; توصيل الطرود
  is logistics

driving skill
  fr Permis de conduire ; permis B ; chauffeur ; permis C ; conduite de véhicules ; conducteur routier ; conducteur de poids lourd ; poids lourds ; cariste ; CACES ; chauffeur-livreur
  en Driving licence ; truck driver ; van driver ; driving license ; forklift driver ; driver’s license ; forklift
  ar رخصة السياقة ; سائق ; رخصة القيادة ; السياقة ; سائق رافعة
  near last-mile-delivery

production-management skill
  fr Gestion de production ; responsable de production ; ordonnancement ; planification de la production ; pilotage de la production ; GPAO {case} ; chef d’atelier ; gestion d’atelier ; conduite de ligne
  en Production management ; production manager ; production planning ; manufacturing management ; shop floor management ; production scheduling
  ar تدبير الإنتاج ; إدارة الإنتاج ; تخطيط الإنتاج ; مسؤول الإنتاج ; تسيير الإنتاج

lean-management knowledge
  fr Amélioration continue (lean) ; lean management ; lean manufacturing ; Six Sigma ; amélioration continue ; Kaizen ; 5S {case} ; green belt ; lean six sigma ; méthode 5S
  en Continuous improvement (lean) ; lean management ; lean manufacturing ; Six Sigma ; continuous improvement ; Kaizen ; 5S {case} ; green belt ; lean six sigma
  ar التحسين المستمر ; الإدارة الرشيقة ; التصنيع الرشيق ; ستة سيغما ; سيكس سيجما
  near production-management quality-management

quality-management skill
  fr Management de la qualité ; responsable qualité ; ISO 9001 ; contrôle qualité ; assurance qualité ; démarche qualité ; qualiticien ; gestion de la qualité ; système de management de la qualité ; technicien qualité
  en Quality management ; quality control ; quality assurance ; ISO 9001 ; quality manager ; quality management system ; quality inspector
  ar تدبير الجودة ; إدارة الجودة ; مراقبة الجودة ; ضمان الجودة ; مسؤول الجودة ; نظام إدارة الجودة ; إيزو 9001

industrial-maintenance skill
  fr Maintenance industrielle ; technicien de maintenance ; GMAO ; maintenance préventive ; maintenance électromécanique ; électromécanique ; maintenance des équipements ; agent de maintenance
  en Industrial maintenance ; maintenance technician ; CMMS ; preventive maintenance ; electromechanical maintenance ; equipment maintenance
  ar الصيانة الصناعية ; تقني صيانة ; الصيانة الوقائية ; صيانة المعدات ; الكهروميكانيك ; صيانة الآلات

industrial-engineering knowledge
  fr Génie industriel ; ingénieur industriel ; méthodes industrielles ; ingénieur méthodes ; industrialisation ; industrie 4.0 ; usine intelligente
  en Industrial engineering ; industrial engineer ; process engineering ; industrialisation ; industry 4.0 ; smart factory ; methods engineer
  ar الهندسة الصناعية ; مهندس صناعي ; الصناعة 4.0 ; المصنع الذكي
  near production-management

automotive-industry knowledge
  fr Industrie automobile ; secteur automobile ; câblage automobile ; équipementier automobile ; IATF 16949 ; construction automobile
  en Automotive industry ; automotive ; automotive wiring ; car manufacturing ; IATF 16949
  ar صناعة السيارات ; قطاع السيارات ; الأسلاك الكهربائية للسيارات ; كابلاج السيارات
  near car-mechanics production-management

car-mechanics skill
  fr Mécanique automobile ; mécanicien automobile ; réparation automobile ; diagnostic automobile ; mécanicien auto ; garage automobile ; électricité automobile
  en Car mechanics ; car mechanic ; vehicle repair ; auto repair ; vehicle diagnostics ; automotive mechanic
  ar ميكانيك السيارات ; إصلاح السيارات ; ميكانيكي سيارات ; كهرباء السيارات ; تشخيص أعطال السيارات
  near industrial-maintenance

aeronautics knowledge
  fr Aéronautique ; industrie aéronautique ; maintenance aéronautique ; ingénieur aéronautique ; aérospatial ; EN 9100
  en Aeronautics ; aerospace ; aviation industry ; aircraft maintenance ; aerospace engineering ; aeronautical engineering
  ar صناعة الطيران ; هندسة الطيران ; صيانة الطائرات ; علوم الطيران
  near mechanical-engineering

textile-manufacturing skill
  fr Confection textile ; industrie textile ; confection ; textile ; patronage textile ; prêt-à-porter ; Lectra ; Modaris
  en Textile manufacturing ; garment manufacturing ; textiles ; clothing manufacturing ; ready-to-wear ; textile industry ; Lectra ; Modaris
  ar صناعة النسيج ; صناعة النسيج والألبسة ; النسيج والألبسة ; صناعة الملابس ; الألبسة الجاهزة
  near fashion-design

welding skill
  fr Soudure et chaudronnerie ; soudeur ; soudage ; chaudronnerie ; construction métallique ; charpente métallique ; ferronnerie ; soudure {unless=optique,électronique,fibre}
  en Welding and boilermaking ; welding ; welder ; metalwork ; metal fabrication ; boilermaking
  ar اللحام والحدادة ; اللحام ; لحام ; الحدادة ; التلحيم ; حداد ; البناء المعدني
  near mechanical-engineering

chemistry knowledge
  fr Chimie et génie des procédés ; chimie ; génie des procédés ; technicien de laboratoire ; analyses de laboratoire ; génie chimique ; chimiste ; laborantin
  en Chemistry and process engineering ; chemistry ; chemical engineering ; laboratory technician ; lab analysis ; chemist
  ar الكيمياء وهندسة العمليات ; الكيمياء ; الهندسة الكيميائية ; تقني مختبر ; التحاليل المخبرية ; هندسة الطرائق
  near quality-management

civil-engineering knowledge
  fr Génie civil ; BTP {case} ; ingénieur génie civil ; conducteur de travaux ; bâtiment et travaux publics ; chef de chantier ; travaux publics ; suivi de chantier ; calcul de structure
  en Civil engineering ; civil engineer ; construction management ; site manager ; public works ; structural engineering ; construction site supervision
  ar الهندسة المدنية ; مهندس مدني ; الأشغال العمومية ; البناء والأشغال العمومية ; تتبع الأوراش ; رئيس ورش ; هندسة مدنية

architecture skill
  fr Architecture et urbanisme ; architecte {unless=logiciel,cloud,solution,solutions,données,data,réseau,applicatif,logicielle,technique,système,intérieur,paysagiste} ; urbanisme ; urbaniste ; plans d’architecture ; aménagement urbain
  en Architecture and urban planning ; urban planning ; urban planner ; architectural design ; building design
  ar الهندسة المعمارية والتعمير ; الهندسة المعمارية ; مهندس معماري ; التعمير ; مهندسة معمارية ; التهيئة الحضرية

building-information-modelling skill
  fr Maquette numérique du bâtiment (BIM) ; BIM {case} ; Revit ; ArchiCAD ; BIM manager ; Autodesk Revit ; Navisworks
  en Building information modelling (BIM) ; BIM {case} ; Revit ; ArchiCAD ; BIM manager ; Autodesk Revit ; Navisworks
  ar نمذجة معلومات البناء ; ريفيت ; نمذجة معلومات المباني
  near civil-engineering architecture autocad

topography skill
  fr Topographie ; topographe ; géomètre ; relevés topographiques ; levé topographique ; ingénieur topographe
  en Surveying ; land surveying ; land surveyor ; topography ; topographic survey
  ar الطبوغرافيا ; طبوغرافي ; مهندس طبوغراف ; المسح الطبوغرافي
  near civil-engineering gis

building-trades skill
  fr Métiers du bâtiment ; plomberie ; plombier ; maçonnerie ; menuiserie ; menuisier ; peinture bâtiment ; carrelage ; second œuvre ; menuiserie aluminium ; travaux de rénovation ; rénovation {unless=énergétique,urbaine,site}
  en Building trades ; plumbing ; plumber ; masonry ; carpentry ; carpenter ; house painting ; tiling ; joinery ; home renovation
  ar حرف البناء ; السباكة ; سباك ; البناء {near=سباكة,نجارة,صباغة} ; النجارة ; نجار ; الرصاصة {near=سباكة,نجارة,بناء} ; صباغة المباني ; الترصيص ; نجارة الألمنيوم
  near civil-engineering

hvac skill
  fr Froid et climatisation ; climatisation ; frigoriste ; génie climatique ; CVC {case} ; froid industriel ; chauffage et climatisation
  en Refrigeration and air conditioning ; HVAC ; air conditioning ; refrigeration technician ; heating and ventilation
  ar التبريد والتكييف ; تكييف الهواء ; التبريد الصناعي ; تقني تبريد ; التدفئة والتكييف
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

operations-management skill
  fr Direction des opérations ; responsable des opérations ; gestion opérationnelle ; gestion des opérations ; directeur d’exploitation ; responsable d’exploitation ; COO {case}
  en Operations management ; operations manager ; managing operations ; head of operations ; COO {case} ; business operations
  ar إدارة العمليات ; تدبير العمليات ; مدير العمليات ; مسؤول الاستغلال
  near project-management production-management
`,
};
