import type { DomainFile } from '../src/taxonomy/format.ts';

/** Driving, carrying, delivering, fleets, ports. */
export const mobility: DomainFile = {
  id: 'mobility',
  labels: {
    fr: 'Transport et mobilité',
    en: 'Transport and mobility',
    ar: 'النقل والتنقل',
  },
  skills: `
car-driving skill
  fr Conduite automobile (permis B) ; permis B ; permis de conduire B ; chauffeur particulier ; chauffeur de direction ; chauffeur privé ; permis catégorie B ; chauffeur personnel ; conduite de voiture ; véhiculé
  en Car driving (category B licence) ; category B licence ; private driver ; personal driver ; company driver ; chauffeur
  ar سياقة السيارات (رخصة ب) ; رخصة السياقة صنف ب ; سائق خاص ; سائق خصوصي ; رخصة صنف ب ; سياقة السيارة ; بيرمي
  is driving

bus-driving skill
  fr Conduite de bus et autocars ; chauffeur de bus ; chauffeur d’autocar ; conducteur de tramway ; transport de voyageurs ; transport scolaire ; receveur de bus
  en Bus and coach driving ; tram driver ; school transport
  ar سياقة الحافلات ; سائق ترامواي ; نقل المسافرين ; النقل المدرسي ; رخصة صنف د
  is driving

taxi-ride-hailing-driving skill
  fr Taxi et VTC ; VTC {case} ; permis de confiance ; taxi {near=chauffeur,conduite,permis,driver,driving,application} ; grand taxi ; inDrive ; Careem
  en Taxi and ride-hailing driving ; ride-hailing ; taxi {near=chauffeur,conduite,permis,driver,driving,application} ; Careem ; inDrive
  ar سياقة سيارات الأجرة ; سيارة أجرة ; رخصة الثقة ; النقل عبر التطبيقات
  is driving

motorbike-delivery-riding skill
  fr Livraison à moto et à vélo ; coursier à vélo ; coursier moto ; livreur à vélo ; triporteur ; vélo-cargo ; cyclologistique ; coursier
  en Motorbike and bicycle delivery ; bike courier ; cargo bike ; motorcycle licence ; cycle logistics
  ar التوصيل بالدراجات ; موصل بالدراجة النارية ; التوصيل بالدراجة ; دراجة ثلاثية العجلات ; تريبورتور
  is last-mile-delivery driving

driving-instruction skill
  fr Enseignement de la conduite ; moniteur d’auto-école ; auto-école ; code de la route ; moniteur de conduite ; sécurité routière ; éducation routière ; prévention routière
  en Driving instruction and road safety ; driving instructor ; driving school ; highway code ; road safety ; road safety training
  ar تعليم السياقة والسلامة الطرقية ; مدرب سياقة ; مدرسة تعليم السياقة ; مدونة السير ; السلامة الطرقية ; معلم سياقة
  near driving teaching

fleet-telematics skill
  fr Géolocalisation et télématique embarquée ; télématique ; géolocalisation {near=flotte,véhicules,GPS,flottes,camions} ; boîtiers GPS
  en Vehicle tracking and telematics ; fleet tracking
  ar تتبع المركبات عبر الأقمار الصناعية ; أجهزة تحديد المواقع ; نظام تتبع السيارات ; التيليماتيك
  near fleet-management internet-of-things

car-rental skill
  fr Location de voitures ; agence de location de voitures ; agent de location de voitures ; LLD {case near} ; location de véhicules ; loueur de voitures
  en Car rental ; car hire ; rental agency ; vehicle leasing ; car rental agent ; long-term rental {near=car,vehicle,fleet}
  ar كراء السيارات ; وكالة كراء السيارات ; تأجير السيارات ; وكيل كراء السيارات
  near fleet-management tourism

auto-parts-sales skill
  fr Vente de pièces de rechange automobiles ; pièces de rechange ; pièces détachées automobiles ; magasinier pièces de rechange ; vendeur pièces auto ; réceptionnaire atelier ; conseiller service automobile ; pièces auto
  en Auto parts sales ; spare parts ; auto parts ; parts advisor ; service advisor ; spare parts storekeeper
  ar بيع قطع غيار السيارات ; قطع الغيار ; بائع قطع الغيار ; قطع غيار السيارات ; مستشار خدمة السيارات
  near car-mechanics inventory-management

electric-mobility knowledge
  fr Mobilité électrique ; véhicules électriques ; voiture électrique ; véhicule électrique ; électromobilité ; motos électriques ; scooters électriques ; trottinettes électriques ; vélo électrique ; véhicules hybrides
  en Electric mobility ; electric vehicles ; e-mobility ; electric cars ; electric scooters ; e-bikes ; electric vehicle ; hybrid vehicles
  ar التنقل الكهربائي ; السيارات الكهربائية ; المركبات الكهربائية ; الدراجات الكهربائية ; سيارة كهربائية
  near energy-storage

ev-charging skill
  fr Bornes de recharge ; installation de bornes de recharge ; IRVE {case} ; borne de recharge ; recharge de véhicules électriques ; OCPP {case} ; infrastructure de recharge ; stations de recharge
  en EV charging ; charging stations ; EV chargers ; charging infrastructure ; OCPP {case} ; EV charging installation
  ar محطات الشحن ; تركيب محطات الشحن ; شحن السيارات الكهربائية ; بنية الشحن التحتية
  is electric-mobility
  near building-electricity

ev-maintenance skill
  fr Maintenance de véhicules électriques ; mécanicien véhicules électriques ; technicien véhicules électriques ; conversion de véhicules à l’électrique ; rétrofit électrique ; réparation de véhicules hybrides
  en Electric vehicle maintenance ; EV technician ; EV repair ; electric vehicle technician ; EV conversion ; electric retrofit
  ar صيانة السيارات الكهربائية ; تقني سيارات كهربائية ; إصلاح السيارات الهجينة
  is electric-mobility car-mechanics

urban-mobility-planning skill
  fr Mobilité urbaine et plans de déplacement ; mobilité urbaine ; plan de déplacement urbain ; transport urbain ; PDU {case near=mobilité,déplacement,transport,urbain} ; ingénieur transport ; planification des transports ; mobilité durable ; transports en commun
  en Urban mobility planning ; urban mobility ; transport planning ; public transport ; sustainable mobility ; transport engineer ; mass transit
  ar تخطيط التنقل الحضري ; التنقل الحضري ; النقل الحضري ; التنقل المستدام ; النقل العمومي ; مخطط التنقلات الحضرية ; الترامواي
  near urban-planning transport-management

traffic-engineering knowledge
  fr Ingénierie du trafic ; étude de trafic ; circulation routière ; signalisation routière ; simulation de trafic ; feux tricolores ; systèmes de transport intelligents ; comptage routier
  en Traffic engineering ; traffic study ; traffic simulation ; road signage ; intelligent transport systems ; traffic management
  ar هندسة السير ; دراسات حركة السير ; التشوير الطرقي ; أنظمة النقل الذكية ; حركة المرور
  near urban-mobility-planning road-engineering
  esco dda26251-7331-41fd-871f-1106ca468189

shared-mobility knowledge
  fr Covoiturage et mobilité partagée ; covoiturage ; autopartage ; vélos en libre-service ; mobilité partagée ; micromobilité ; trottinettes en libre-service ; MaaS {case}
  en Carpooling and shared mobility ; carpooling ; car sharing ; bike sharing ; shared mobility ; micromobility ; MaaS {case} ; ride sharing
  ar النقل التشاركي ; التنقل المشترك ; تقاسم السيارات ; الدراجات التشاركية ; كوفواتوراج
  near urban-mobility-planning

airport-operations skill
  fr Exploitation aéroportuaire ; aéroport {near=agent,exploitation,escale,opérations,piste,sûreté} ; agent de piste ; sûreté aéroportuaire ; opérations aéroportuaires ; agent de sûreté aéroportuaire ; assistance en escale ; ONDA {case}
  en Airport operations ; ramp agent ; airport security ; airport ground operations ; ground operations ; aviation security
  ar استغلال المطارات ; عمليات المطار ; أمن المطارات ; عون مدرج ; الخدمات الأرضية بالمطار
  near aeronautics cabin-crew

piloting-aircraft skill
  fr Pilotage d’avion ; pilote de ligne ; pilote d’avion ; licence PPL ; CPL {case near=pilote,PPL,ATPL,vol} ; ATPL {case} ; instructeur de vol ; pilote professionnel avion
  en Aircraft piloting ; airline pilot ; aircraft pilot ; ATPL {case} ; private pilot licence ; flight instructor ; commercial pilot
  ar قيادة الطائرات ; طيار ; ربان طائرة ; ربان طائرات ; رخصة طيار
  near aeronautics

air-traffic-control knowledge
  fr Contrôle aérien ; contrôleur aérien ; navigation aérienne ; contrôleur de la circulation aérienne ; agent technique d’exploitation aérienne ; dispatcher {near=vol,vols,aérien,compagnie}
  en Air traffic control ; air traffic controller ; air navigation ; flight dispatcher ; flight operations
  ar المراقبة الجوية ; مراقب جوي ; الملاحة الجوية ; مراقب الملاحة الجوية
  near aeronautics
  esco b387bca8-0f61-4548-b41c-2fe6887d1534

seafaring skill
  fr Navigation maritime ; officier de la marine marchande ; marin {near=navire,STCW,pont,machine,équipage,marine,bateau} ; matelot ; capitaine de navire ; STCW {case} ; officier mécanicien marine ; skipper ; marine marchande ; permis bateau
  en Seafaring and navigation ; merchant navy officer ; sailor ; seafarer ; ship captain ; STCW {case} ; deckhand ; marine engineer officer ; boat licence ; skipper {unless=fishing}
  ar الملاحة البحرية ; ضابط البحرية التجارية ; بحار {unless=صياد} ; ربان سفينة ; البحرية التجارية ; قيادة المراكب
  near sea-fishing

port-operations skill
  fr Exploitation portuaire {note=sea freight gathers it too} ; docker {case near=port,quai,navire} ; manutention portuaire ; agent portuaire ; terminal à conteneurs ; acconage ; portiqueur ; Tanger Med ; grutier portuaire
  en Port operations ; container terminal ; stevedoring ; port handling ; stevedore ; port agent ; quay crane operator
  ar استغلال الموانئ ; المناولة المينائية ; محطة الحاويات ; عامل ميناء ; طنجة المتوسط
  near logistics
  esco 94f5e909-48c5-4782-9005-84d793dd01ba

shipping-consignment skill
  fr Transport maritime et consignation ; shipping {near=maritime,consignation,conteneurs,navires,armateur} ; armateur ; shipchandler
  en Shipping and ship agency ; shipping line ; ship agent
  ar النقل البحري ووكالة السفن ; أمين السفينة
  near port-operations transport-management

rail-operations skill
  fr Exploitation ferroviaire ; conducteur de train ; agent de circulation ferroviaire ; contrôleur de train ; chef de gare ; ONCF {case} ; aiguilleur ; exploitation du tramway
  en Rail operations ; train driver ; rail traffic controller ; ticket inspector ; station master ; tram operations
  ar استغلال السكك الحديدية ; سائق قطار ; مراقب القطار ; رئيس محطة القطار ; المكتب الوطني للسكك الحديدية
  near railway-engineering

passenger-transport-management skill
  fr Gestion du transport de voyageurs ; exploitation de lignes de bus ; gestion de transport du personnel ; régulateur de transport ; planning des chauffeurs ; régulation du trafic bus
  en Passenger transport management ; bus network operation ; driver scheduling ; transport dispatcher ; transport controller
  ar تدبير نقل المسافرين ; تدبير نقل المستخدمين ; تنظيم رحلات الحافلات ; برمجة السائقين
  is transport-management

road-transport-regulation knowledge
  fr Réglementation du transport routier ; capacité de transport ; chronotachygraphe ; registre des transporteurs ; ADR {case near=transport,matières,dangereuses,conducteur} ; tachygraphe ; carnet TIR ; attestation de capacité professionnelle transport
  en Road transport regulation ; tachograph ; ADR {case near=transport,dangerous,goods,driver} ; TIR carnet ; transport operator licence
  ar تشريعات النقل الطرقي ; جهاز تسجيل السرعة ; قانون النقل الطرقي ; سجل الناقلين
  near transport-management
  esco 509ff122-3546-40a7-ae02-3ee7395b3a76

public-transport-ticketing-tech skill
  fr Billettique et information voyageurs ; billettique ; information voyageurs ; cartes de transport sans contact ; GTFS {case} ; application de transport ; titres de transport dématérialisés
  en Transport ticketing and passenger information ; smart ticketing ; passenger information ; GTFS {case} ; contactless travel cards ; fare collection
  ar أنظمة تذاكر النقل ومعلومات المسافرين ; التذاكر الذكية ; معلومات المسافرين ; بطاقات النقل
  near urban-mobility-planning

route-planning-software tool
  fr+en Routific ; OptimoRoute ; Onfleet ; Waze {near=livraison,tournées,GPS,routing,chauffeur} ; TomTom Telematics ; Webfleet
  ar برامج تخطيط المسارات
  near last-mile-delivery fleet-management
`,
};
