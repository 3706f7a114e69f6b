import type { DomainFile } from '../src/taxonomy/format.ts';

/** Travel, hotels, restaurants’ service, guiding, meetings. */
export const tourism: DomainFile = {
  id: 'tourism',
  labels: {
    fr: 'Tourisme, hôtellerie et restauration',
    en: 'Tourism and hospitality',
    ar: 'السياحة والفندقة والمطعمة',
  },
  skills: `
tourism knowledge
  fr Tourisme ; tourisme durable ; développement touristique ; secteur du tourisme ; chargé de tourisme ; ingénierie touristique ; produits touristiques ; management touristique
  en Tourism ; sustainable tourism ; tourism development ; tourism management ; tourism industry
  ar السياحة ; التنمية السياحية ; السياحة المستدامة ; القطاع السياحي ; المنتوج السياحي ; تدبير السياحة

tour-guiding skill
  fr Guidage touristique ; guide touristique ; guide accompagnateur ; guide de ville ; visites guidées ; guide officiel ; accompagnateur touristique ; guide conférencier ; guide national ; guide des villes et circuits
  en Tour guiding ; tour guide ; guided tours ; official guide ; tour leader ; city guide ; museum guide
  ar الإرشاد السياحي ; مرشد سياحي ; مرشدة سياحية ; جولات سياحية ; مرافق سياحي ; مرشد المدن
  is tourism

mountain-guiding skill
  fr Accompagnement en montagne ; guide de montagne ; accompagnateur en montagne ; randonnée guidée ; trekking ; guide de trekking ; trek ; guide des espaces naturels ; ascension du Toubkal ; CFAMM
  en Mountain guiding ; mountain guide ; trekking guide ; trekking ; hiking guide ; Toubkal trek
  ar الإرشاد الجبلي ; مرشد جبلي ; مرافق الجبال ; المشي الجبلي ; مرشد الفضاءات الطبيعية ; التريكينغ
  is tour-guiding
  near outdoor-sports-instruction

desert-tourism skill
  fr Tourisme saharien ; excursions dans le désert ; bivouac ; bivouacs ; circuits désert ; méharée ; camp de désert ; 4x4 touristique ; conducteur 4x4
  en Desert tourism ; desert tours ; desert camps ; camel trekking ; bivouac ; 4x4 tours ; Sahara tours
  ar السياحة الصحراوية ; رحلات الصحراء ; المخيمات الصحراوية ; الرحلات الصحراوية ; بيفواك ; سياحة الصحراء
  is tourism

rural-ecotourism skill
  fr Tourisme rural et écotourisme ; écotourisme ; tourisme rural ; tourisme solidaire ; agritourisme ; gîte rural ; gîtes ; tourisme de nature ; gîte d’étape ; tourisme communautaire
  en Rural tourism and ecotourism ; ecotourism ; rural tourism ; agritourism ; community-based tourism ; nature tourism ; rural guesthouse
  ar السياحة القروية والبيئية ; السياحة القروية ; السياحة البيئية ; السياحة التضامنية ; المآوي القروية ; مأوى قروي
  is tourism

cultural-tourism knowledge
  fr Tourisme culturel et expériences ; tourisme culturel ; expériences touristiques ; circuits culturels ; tourisme gastronomique ; tourisme créatif ; ateliers pour touristes
  en Cultural and experience tourism ; cultural tourism ; tourist experiences ; food tours ; creative tourism ; gastronomic tourism
  ar السياحة الثقافية ; التجارب السياحية ; السياحة الغذائية ; المسارات الثقافية
  is tourism
  near cultural-management

adventure-tourism skill
  fr Tourisme d’aventure et sportif ; tourisme d’aventure ; activités de plein air ; surf camp ; surf camps ; quad {near=excursion,randonnée,buggy,désert,loisirs,location} ; kitesurf ; parapente ; montgolfière ; tyrolienne
  en Adventure and sport tourism ; adventure tourism ; outdoor activities ; surf camp ; paragliding ; hot air balloon ; kitesurfing ; quad biking
  ar سياحة المغامرات ; السياحة الرياضية ; الأنشطة في الهواء الطلق ; الطيران المظلي ; المنطاد
  is tourism
  near outdoor-sports-instruction

health-wellness-tourism skill
  fr Tourisme médical et de bien-être ; tourisme médical ; tourisme de santé ; tourisme de bien-être ; thalassothérapie ; retraites bien-être ; thermalisme
  en Medical and wellness tourism ; medical tourism ; wellness tourism ; wellness retreats ; yoga retreats ; thalassotherapy
  ar السياحة العلاجية والاستجمام ; السياحة الطبية ; السياحة العلاجية ; السياحة الاستشفائية
  is tourism
  near spa-hammam

travel-agency-work skill
  fr Agence de voyages ; agent de voyages ; agent de voyage ; agence de voyage ; forfaitiste ; agent de comptoir voyages ; voyagiste ; tourisme émetteur ; omra {near=voyages,agence,hajj,organisation,billetterie}
  en Travel agency work ; travel agent ; travel agency ; tour operator ; travel advisor ; outbound tourism
  ar وكالة الأسفار ; وكيل أسفار ; وكالات الأسفار ; مستشار أسفار ; تنظيم العمرة والحج ; متعهد الرحلات
  is tourism

ticketing-gds skill
  fr Billetterie et systèmes de réservation ; billetterie ; Amadeus ; GDS {case near} ; Galileo ; Sabre {case near=amadeus,galileo,GDS,billetterie} ; émission de billets ; agent de billetterie ; IATA {case} ; réservation de vols
  en Airline ticketing and GDS ; ticketing {near=travel,airline,amadeus,tourism,flight} ; Amadeus ; GDS {case near} ; Galileo ; Sabre {case near=amadeus,galileo,GDS,ticketing} ; flight booking ; air ticketing ; IATA {case}
  ar إصدار التذاكر وأنظمة الحجز ; إصدار التذاكر ; نظام أماديوس ; حجز الرحلات الجوية
  is travel-agency-work

tour-design skill
  fr Conception de circuits touristiques ; circuits touristiques ; itinéraires de voyage ; travel designer ; production touristique ; voyages sur mesure ; réceptif {near=agence,tourisme,touristique,voyages,DMC} ; agence réceptive ; DMC {case near=réceptif,tourisme,voyages,incoming,MICE} ; conception de voyages
  en Tour design ; itinerary planning ; travel designer ; destination management company ; tailor-made travel ; incoming tourism ; tour packages
  ar تصميم الرحلات السياحية ; المدارات السياحية ; الرحلات حسب الطلب ; إعداد البرامج السياحية
  is travel-agency-work

mice-events skill
  fr Tourisme d’affaires (MICE) ; MICE {case} ; tourisme d’affaires ; incentive {near=séminaire,séminaires,voyage,voyages,MICE,événementiel} ; congrès {near=organisation,séminaires,MICE,événementiel} ; voyages de motivation
  en Business tourism (MICE) ; MICE {case} ; business tourism ; incentive travel ; team building events
  ar سياحة الأعمال والمؤتمرات ; سياحة الأعمال ; سياحة المؤتمرات ; ندوات المقاولات ; رحلات تحفيزية
  near event-management tourism

destination-marketing skill
  fr Promotion touristique ; office de tourisme ; promotion de destination ; communication touristique ; marketing de destination
  en Destination marketing ; tourism promotion ; tourist office ; tourist information
  ar الإنعاش السياحي ; الترويج السياحي ; مندوبية السياحة
  is tourism marketing

travel-tech knowledge
  fr Technologies du voyage ; e-tourisme ; traveltech ; tourisme numérique ; agence de voyages en ligne ; OTA {case near=Booking,Expedia,hôtel,réservation,hôtels,tourisme}
  en Travel technology ; travel tech ; e-tourism ; digital tourism ; online travel agency ; OTA {case near=Booking,Expedia,hotel,booking,hotels}
  ar تكنولوجيا السفر ; السياحة الرقمية ; السياحة الإلكترونية ; وكالات الأسفار عبر الإنترنت
  near tourism digital-marketing

hospitality skill
  fr Hôtellerie et restauration ; hôtellerie ; restauration {unless=patrimoine,meubles,art,œuvres,animal,bâtiments,sauvegarde,données,rapide,collective,bâti} ; CHR {case near=hôtellerie,restauration,cafés,hôtels} ; hôtellerie-restauration ; hôtelier
  en Hospitality ; hospitality industry ; hotel industry ; hotel and catering ; hospitality sector
  ar الفندقة والإطعام ; الفندقة والمطعمة ; الفندقة ; الإطعام ; القطاع الفندقي ; المطعمة
  near tourism customer-service

hotel-management skill
  fr Gestion hôtelière ; management hôtelier ; directeur d’hôtel ; gérant d’hôtel ; exploitation hôtelière ; directeur d’hébergement ; direction hôtelière ; directeur de riad
  en Hotel management ; hotel manager ; hotel director ; hotel operations ; rooms division manager ; general manager {near=hotel,resort,riad}
  ar تدبير الفنادق ; تسيير الفنادق ; مدير فندق ; إدارة الفنادق ; مسير فندق
  is hospitality

hotel-reception skill
  fr Réception hôtelière ; réceptionniste d’hôtel ; front office {near=hôtel,hôtellerie,réception,chambres,riad} ; chef de réception ; check-in {near=hôtel,réception,clients,aéroport,check-out} ; night auditor ; réceptionniste tournant ; accueil hôtelier ; réceptionniste de nuit ; réception d’hôtel ; accueil hôtel ; agent de réception
  en Hotel reception ; hotel receptionist ; front office {near=hotel,guests,rooms,hospitality} ; night auditor ; check-in and check-out ; front office manager ; guest relations ; hotel front desk ; desk clerk
  ar الاستقبال الفندقي ; موظف استقبال بفندق ; استقبال النزلاء ; رئيس الاستقبال الفندقي ; الاستقبال بالفندق ; عون استقبال
  is hospitality reception

concierge-service skill
  fr Conciergerie ; concierge ; bagagiste ; clefs d’or ; voiturier ; chasseur d’hôtel ; conciergerie d’entreprise
  en Concierge service ; concierge ; bellboy ; porter {near=hotel,luggage,bell} ; valet parking ; guest relations officer
  ar خدمات الكونسيرج ; حامل الأمتعة ; كونسيرج ; خدمة النزلاء
  is hospitality

housekeeping skill
  fr Service des étages ; housekeeping ; gouvernante ; femme de chambre ; valet de chambre ; gouvernant ; gouvernante générale ; lingerie hôtelière ; service d’étages ; equipier d’étages ; nettoyage des chambres
  en Housekeeping ; room attendant ; housekeeper ; hotel cleaning ; chambermaid ; executive housekeeper ; laundry room ; room cleaning ; cleaning rooms
  ar خدمة الغرف والنظافة الفندقية ; عاملة غرف ; عامل غرف ; مسؤولة الطوابق ; ترتيب الغرف ; تدبير الطوابق ; تنظيف الغرف ; خدمة الغرف ; منظفة غرف
  is hospitality

guest-house-management skill
  fr Gestion de maison d’hôtes ; maison d’hôtes ; maisons d’hôtes ; gestion de riad ; gérant de riad ; chambres d’hôtes ; hébergement touristique ; auberge ; riad {near=gérant,gérante,gestion,hôtes,hébergement,clients,réception}
  en Guest house management ; guest house ; guesthouse ; riad manager ; bed and breakfast ; hostel management
  ar تدبير دور الضيافة ; دور الضيافة ; دار ضيافة ; تسيير الرياضات ; الإيواء السياحي ; مسير رياض
  is hospitality

short-term-rentals skill
  fr Location courte durée ; gestion d’appartements meublés ; Airbnb ; gestion locative saisonnière ; hôte Airbnb ; location de vacances
  en Short-term rentals ; holiday rentals ; Airbnb ; vacation rentals ; property hosting
  ar الكراء السياحي قصير المدة ; إيربنبي ; الكراء اليومي للشقق ; تدبير شقق الكراء السياحي
  near guest-house-management real-estate-sales

hotel-booking-systems tool
  fr Systèmes de réservation hôtelière ; Booking Extranet ; Booking.com ; channel manager ; SiteMinder ; moteur de réservation ; Expedia ; extranet Booking
  en Hotel booking systems ; Booking Extranet ; Booking.com ; channel manager ; SiteMinder ; Expedia ; booking engine
  ar أنظمة الحجز الفندقي ; منصات حجز الفنادق ; الحجز الإلكتروني للفنادق ; مدير القنوات الفندقية
  near hospitality tourism

hotel-pms tool
  fr Logiciels de gestion hôtelière (PMS) ; PMS hôtelier ; Opera PMS ; Opera {case near=PMS,hôtel,Fidelio,réception,hotel} ; Fidelio ; Mews ; Cloudbeds ; Protel {case} ; Hotix
  en Hotel property management systems ; hotel PMS ; Opera PMS ; Opera {case near=PMS,hotel,Fidelio,reception} ; Fidelio ; Mews ; Cloudbeds ; Protel {case}
  ar برامج التسيير الفندقي ; نظام إدارة الفنادق ; برنامج أوبيرا الفندقي
  near hotel-booking-systems hotel-reception

hotel-revenue-management skill
  fr Revenue management hôtelier ; yield management ; revenue manager ; RevPAR ; revenue management ; optimisation des tarifs hôteliers ; tarification hôtelière
  en Hotel revenue management ; yield management ; revenue manager ; RevPAR ; revenue management
  ar إدارة الإيرادات الفندقية ; تدبير العائدات الفندقية ; تحسين الأسعار الفندقية
  is hotel-management
  near pricing
  esco c1eb6a1a-e830-482a-8f13-f5c2f5b11b5d

hotel-sales skill
  fr Commercial hôtelier ; ventes hôtelières ; commercialisation hôtelière ; attaché commercial hôtel ; réservations groupes ; agent de réservation ; contrats tours opérateurs ; chargé de réservation
  en Hotel sales ; hotel sales manager ; group bookings ; reservations agent ; reservation agent ; hotel reservations
  ar المبيعات الفندقية ; مسؤول مبيعات فندقية ; وكيل حجوزات ; حجوزات المجموعات
  is hospitality sales

restaurant-management skill
  fr Gestion de restaurant ; gérant de restaurant ; directeur de restaurant ; responsable de restaurant ; exploitation de restaurant ; restaurateur {unless=art,tableaux,meubles} ; restauratrice {unless=art,tableaux,meubles} ; gérant de café ; directeur de restauration ; manager de restaurant ; ouverture de restaurant
  en Restaurant management ; restaurant manager ; food and beverage manager ; F&B manager ; cafe manager ; restaurateur ; food and beverage management
  ar تسيير المطاعم ; تدبير المطاعم ; مسير مطعم ; مدير مطعم ; مسير مقهى ; صاحب مطعم
  is hospitality

table-service skill
  fr Service en salle ; serveur en restaurant ; serveur {near=restaurant,café,salle,bar,hôtel,restauration,commis,plateau} ; serveuse {near=restaurant,café,salle,bar,hôtel,restauration,commis,plateau} ; chef de rang ; maître d’hôtel ; commis de salle ; service à table ; service en restaurant ; room service ; garçon de café
  en Table service ; waiter ; waitress ; restaurant service ; head waiter ; maître d’hôtel ; waiting tables ; room service ; food runner ; waiting staff
  ar خدمة الموائد ; نادل ; نادلة ; خدمة المطعم ; رئيس صف ; نادل مقهى ; كارسون ; خدمة الطاولات ; سرباي ; الخدمة في القاعة ; serbay
  is hospitality
  esco 42a6eff0-e9d9-423d-877b-e48fe91ff26f

barista-skills skill
  fr Barista ; préparation de café ; latte art ; expresso ; barman café ; service au bar
  en Barista skills ; barista ; coffee making ; latte art ; espresso
  ar إعداد القهوة ; باريستا ; فن اللاتيه ; تحضير القهوة
  is hospitality
  near tea-coffee-trade

bartending skill
  fr Bar et mixologie ; barman ; barmaid ; mixologie ; cocktails {near=bar,barman,bartender,mixologie,mixology} ; mixologue ; bartender ; mocktails ; chef de bar
  en Bartending and mixology ; bartender ; mixology ; cocktails {near=bar,barman,bartender,mixologie,mixology} ; barman ; mocktails
  ar خدمة البار وإعداد المشروبات ; بارمان ; إعداد الكوكتيل ; خلط المشروبات
  is hospitality

sommelier-skills knowledge
  fr Sommellerie ; sommelier ; accords mets et boissons ; œnologie
  en Sommelier skills ; sommelier ; oenology ; food and drink pairing
  ar تنسيق المشروبات ; سوميليي
  is hospitality
  esco 343dd8e6-225f-460b-99e4-2e24ecbfd7ed

restaurant-pos tool
  fr Logiciels de caisse restaurant ; caisse restaurant ; logiciel de restauration ; prise de commande sur tablette ; menu digital ; menu QR code ; Lightspeed
  en Restaurant POS software ; restaurant POS ; order-taking tablets ; digital menu ; QR menu ; Lightspeed
  ar برامج صندوق المطاعم ; نظام نقاط البيع للمطاعم ; قائمة الطعام الرقمية ; منيو رقمي
  near restaurant-management

spa-hammam skill
  fr Spa et hammam ; spa ; hammam ; spa praticien ; gommage ; responsable spa ; spa manager ; praticien spa ; kessala ; rituel hammam
  en Spa and hammam ; spa ; hammam ; spa therapist ; spa manager ; body scrub ; wellness centre
  ar السبا والحمام ; الحمام التقليدي ; السبا ; كسالة ; مدير سبا ; حمام مغربي
  near beauty-care massage

hotel-entertainment skill
  fr Animation touristique ; animateur hôtel ; animation hôtelière ; GO {case near=animateur,animation,club,village} ; mini-club ; animateur touristique ; animateur de club ; animation de loisirs
  en Hotel entertainment ; hotel animator ; kids club ; leisure activities ; entertainment team
  ar التنشيط السياحي ; منشط سياحي ; التنشيط الفندقي ; نادي الأطفال
  is hospitality

cabin-crew skill
  fr Service en vol et escale ; hôtesse de l’air ; steward ; personnel navigant commercial ; PNC {case near=navigant,avion,compagnie,steward} ; agent d’escale ; personnel de cabine ; agent de passage ; agent d’escale aéroportuaire
  en Cabin crew and ground service ; cabin crew ; flight attendant ; air hostess ; ground staff ; check-in agent ; ground handling
  ar مضيفو الطيران والخدمة الأرضية ; مضيفة طيران ; مضيف طيران ; طاقم المقصورة ; وكيل محطة جوية
  near tourism customer-service

tourism-law-classification knowledge
  fr Réglementation et classement touristiques ; classement hôtelier ; réglementation touristique ; loi 80-14 ; normes hôtelières ; classement touristique ; qualité touristique ; label Clef Verte ; Clef Verte
  en Tourism regulation and hotel classification ; hotel classification ; tourism regulation ; hotel standards ; Green Key label
  ar التشريع والتصنيف السياحي ; تصنيف المؤسسات السياحية ; التصنيف الفندقي ; معايير الجودة الفندقية ; المفتاح الأخضر
  near hospitality tourism

leisure-park-management skill
  fr Gestion de loisirs et parcs ; parc d’attractions ; parc de loisirs ; centre de loisirs ; escape game ; aquaparc ; gestion de loisirs
  en Leisure and park management ; theme park ; amusement park ; leisure centre ; escape room ; water park
  ar تدبير فضاءات الترفيه ; مدينة الملاهي ; مراكز الترفيه ; فضاءات الألعاب
  near tourism event-management
`,
};
