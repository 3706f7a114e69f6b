import type { DomainFile } from '../src/taxonomy/format.ts';

/** Buildings and works: drawing, calculating, building, repairing them. */
export const construction: DomainFile = {
  id: 'construction',
  labels: {
    fr: 'Construction, architecture et bâtiment',
    en: 'Construction, architecture and building trades',
    ar: 'البناء والهندسة المعمارية',
  },
  skills: `
construction-site-management skill
  fr Conduite de travaux ; conducteur de travaux ; chef de chantier ; suivi de chantier ; suivi de travaux ; pilotage de chantier ; directeur de travaux ; chef de projet BTP ; gestion de chantier ; aide conducteur de travaux ; ingénieur travaux
  en Construction site management ; construction site supervision ; site engineer ; site supervision ; construction manager ; works manager ; site supervisor
  ar تسيير الأوراش ; تتبع الأوراش ; رئيس ورش ; مسير أشغال ; تتبع الأشغال ; مهندس أشغال
  is civil-engineering

site-foremanship skill
  fr Encadrement d’équipes de chantier ; chef d’équipe bâtiment ; chef d’équipe BTP ; contremaître ; pointeur de chantier ; maître ouvrier
  en Site crew supervision ; construction foreman ; foreman ; gang leader
  ar تأطير فرق الأوراش ; رئيس فرقة بناء ; ملاحظ ورش ; مراقب ورش
  is construction-site-management

quantity-surveying skill
  fr Métré et étude de prix ; métreur ; métré ; étude de prix ; métrés ; devis quantitatif ; avant-métré ; bordereau des prix ; économiste de la construction ; décompte des travaux ; attachements {near=métré,travaux,décompte,décomptes,chantier}
  en Quantity surveying ; quantity surveyor ; bill of quantities ; construction cost estimating ; quantity take-off ; construction estimator
  ar القياس وتقدير كلفة الأشغال ; حساب الكميات ; مقدر تكاليف البناء ; دراسة الأثمان ; جدول الكميات والأثمان
  near civil-engineering public-tenders

construction-tendering skill
  fr Réponse aux appels d’offres BTP ; dossier de consultation des entreprises ; DCE {case near=appel,appels,BTP,travaux,dossier} ; CPS {case near=appel,appels,marché,marchés,travaux,cahier} ; qualification et classification BTP ; marchés de travaux
  en Construction tendering ; works contracts ; construction bids ; tender documents {near=construction,works,civil}
  ar طلبات عروض الأشغال ; صفقات الأشغال ; تأهيل وتصنيف مقاولات البناء ; دفتر التحملات {near=أشغال,بناء,صفقة,صفقات}
  is public-tenders
  near quantity-surveying

structural-engineering skill
  fr Calcul de structures (BTP) ; ingénieur structure ; calcul de structure ; ingénieur structures ; études de structure ; dimensionnement des structures ; ingénieur calcul de structure ; bureau d’études structure ; Eurocodes
  en Structural engineering ; structural engineer ; structural calculation ; structural analysis ; structural design ; Eurocodes
  ar حساب المنشآت والهياكل ; مهندس هياكل ; حساب الهياكل ; الدراسات الإنشائية ; الهندسة الإنشائية ; مهندس إنشائي
  is civil-engineering

reinforced-concrete skill
  fr Béton armé ; béton ; BAEL {case} ; calcul béton armé ; béton précontraint ; formulation du béton ; centrale à béton ; béton prêt à l’emploi ; plans de ferraillage ; plan de coffrage
  en Reinforced concrete ; concrete ; prestressed concrete ; concrete mix design ; ready-mix concrete ; rebar drawings ; formwork drawings
  ar الخرسانة المسلحة ; الخرسانة ; الإسمنت المسلح ; الخرسانة الجاهزة ; البيطون المسلح
  is structural-engineering

steel-structures skill
  fr Charpente métallique ; construction métallique ; structures métalliques ; charpentier métallique ; calcul de charpente métallique ; ossature métallique ; hangars métalliques ; monteur de charpente métallique
  en Steel structures ; structural steel ; steel construction ; steel frame ; steel erection ; steel buildings
  ar المنشآت المعدنية ; الهياكل المعدنية ; البناء المعدني ; الهياكل الفولاذية
  is structural-engineering
  near metal-fabrication

seismic-engineering knowledge
  fr Génie parasismique ; règlement parasismique ; RPS 2000 ; construction parasismique ; RPS 2011 ; parasismique
  en Earthquake engineering ; seismic design ; earthquake-resistant construction ; seismic engineering ; seismic retrofitting
  ar هندسة مقاومة الزلازل ; البناء المقاوم للزلازل ; ضابط البناء المضاد للزلازل
  is structural-engineering
  near disaster-risk-management

geotechnics knowledge
  fr Géotechnique ; étude géotechnique ; mécanique des sols ; géotechnicien ; essais géotechniques ; étude de sol ; fondations {near=géotechnique,structure,calcul,béton,sol,profondes} ; fondations profondes ; pieux
  en Geotechnics ; geotechnical engineering ; soil mechanics ; geotechnical survey ; geotechnical engineer ; deep foundations ; piling
  ar الجيوتقنية ; ميكانيكا التربة ; الدراسة الجيوتقنية ; دراسة التربة ; الأساسات العميقة ; هندسة التربة والأساسات
  is civil-engineering
  near geology
  esco 5548401e-dbe9-4603-9917-1c8b3e0ad4ad

construction-materials-testing skill
  fr Essais et contrôle des matériaux de construction ; laboratoire BTP ; essais sur béton ; contrôle des matériaux ; laborantin BTP ; essais de compression ; LPEE {case} ; granulats ; matériaux de construction
  en Construction materials testing ; concrete testing ; materials laboratory ; construction materials ; aggregates {near=concrete,construction,quarry,materials}
  ar اختبار مواد البناء ; مواد البناء ; مختبر مواد البناء ; تجارب الخرسانة ; مراقبة مواد البناء
  is civil-engineering
  near quality-management

road-engineering skill
  fr Routes et voirie ; travaux routiers ; voirie ; ingénieur routes ; terrassement ; terrassements ; chaussées ; conception routière ; enrobés ; travaux de voirie ; assises de chaussées
  en Road engineering ; roadworks ; earthworks ; road design ; road construction ; pavement engineering ; asphalt ; highway engineering
  ar هندسة الطرق ; أشغال الطرق ; الطرق والمسالك ; تصميم الطرق ; أشغال التتريب ; تعبيد الطرق
  is civil-engineering

bridges-structures skill
  fr Ouvrages d’art et ponts ; ouvrages d’art ; ponts {near=ouvrages,viaducs,conception,génie,tunnels} ; conception de ponts ; viaducs ; tunnels {near=ponts,ouvrages,génie,travaux,viaducs}
  en Bridges and structures ; bridge engineering ; bridge design ; bridges {near=tunnels,roads,structures,civil,design} ; viaducts ; tunnelling
  ar المنشآت الفنية والجسور ; هندسة الجسور ; المنشآت الفنية ; القناطر ; تصميم الجسور
  is civil-engineering

urban-networks-vrd skill
  fr Voirie et réseaux divers (VRD) ; VRD {case} ; voirie et réseaux divers ; ingénieur VRD ; travaux VRD ; études VRD ; technicien VRD ; lotissements ; viabilisation
  en Roads and utilities works ; utilities networks ; site servicing ; infrastructure works ; land servicing
  ar الطرق والشبكات المختلفة ; أشغال الطرق والشبكات ; تجهيز التجزئات ; تجهيز الأراضي
  is civil-engineering
  near sanitation-networks

railway-engineering knowledge
  fr Génie ferroviaire ; voies ferrées ; ferroviaire ; signalisation ferroviaire ; ligne à grande vitesse ; caténaires ; matériel roulant
  en Railway engineering ; railways ; rail signalling ; rolling stock ; railway track ; high-speed rail
  ar الهندسة السككية ; السكك الحديدية ; التشوير السككي ; هندسة السكك الحديدية ; القطار فائق السرعة
  is civil-engineering
  esco 1fdbb8ac-0f77-4261-b28c-6ff6a46ad096

maritime-works knowledge
  fr Travaux maritimes et portuaires ; travaux maritimes ; génie maritime ; ouvrages portuaires ; génie côtier ; dragage
  en Marine and port works ; marine works ; coastal engineering ; port construction ; dredging
  ar الأشغال البحرية والمينائية ; الأشغال البحرية ; هندسة الموانئ ; الهندسة الساحلية
  is civil-engineering

construction-machinery-operation skill
  fr Conduite d’engins de chantier ; conducteur d’engins ; engins de chantier ; engins de travaux publics ; grutier ; pelleteuse ; conducteur de pelle ; chargeuse ; niveleuse ; bulldozer ; grue {near=grutier,conducteur,chantier,conduite,engins}
  en Construction machinery operation ; excavator operator ; heavy equipment operator ; crane operator ; heavy machinery ; bulldozer ; backhoe loader
  ar سياقة آليات الأشغال ; سائق آليات الأشغال العمومية ; سائق رافعة برجية ; سائق جرافة ; آليات الأوراش
  near civil-engineering driving

construction-planning skill
  fr Planification de travaux ; planning de chantier ; planification BTP ; planificateur de travaux ; planning des travaux ; planification de chantier ; planning {near=chantier,travaux,VRD,métrés,lots,terrassement}
  en Construction planning ; construction scheduling ; construction planner ; site planning ; construction schedule ; works planning
  ar تخطيط أشغال البناء ; جدولة الأشغال ; مخطط أشغال ; برمجة الأشغال ; تخطيط الأشغال ; تخطيط الورش
  is construction-site-management
  near ms-project

construction-safety knowledge
  fr Sécurité des chantiers ; sécurité sur chantier ; coordonnateur SPS ; hygiène et sécurité chantier ; animateur HSE chantier ; travaux en hauteur ; plan particulier de sécurité
  en Construction site safety ; site safety ; working at height ; construction safety ; scaffolding safety
  ar سلامة الأوراش ; السلامة في أوراش البناء ; العمل في المرتفعات ; منسق السلامة بالورش
  is occupational-safety
  near construction-site-management

technical-control-construction knowledge
  fr Contrôle technique de la construction ; bureau de contrôle ; contrôleur technique de construction ; expertise bâtiment ; pathologie du bâtiment ; expert en bâtiment
  en Building technical inspection ; building inspector ; building pathology ; building survey ; building inspection
  ar المراقبة التقنية للبناء ; مكتب المراقبة ; خبرة البناء ; مفتش البناء ; عيوب البناء
  near civil-engineering quality-management

architectural-design skill
  fr Conception architecturale ; projet architectural ; architecte concepteur ; dessin d’architecture ; plans d’architecture ; permis de construire ; concours d’architecture ; esquisse architecturale ; architecte DPLG ; dossier d’autorisation de construire
  en Architectural design ; architectural drawing ; architectural plans ; building permit ; architectural drafting ; architectural project
  ar التصميم المعماري ; التصاميم المعمارية ; المشروع المعماري ; رخصة البناء ; الرسم المعماري
  is architecture
  esco 80c042de-bc1a-4d78-b266-35bc80ba3093

urban-planning skill
  fr Urbanisme et aménagement ; urbanisme ; urbaniste ; aménagement du territoire ; aménagement urbain ; rénovation urbaine ; documents d’urbanisme ; agence urbaine ; ville durable ; design urbain
  en Urban planning ; urban planner ; town planning ; spatial planning ; land use planning ; urban design ; urban renewal ; regional planning
  ar التعمير والتهيئة المجالية ; التعمير ; إعداد التراب الوطني ; تصميم التهيئة ; التخطيط الحضري ; التهيئة الحضرية ; مخطط حضري ; الوكالة الحضرية
  is architecture
  esco 7f18039d-dfae-471b-9daa-507f6b2d2842

smart-city knowledge
  fr Ville intelligente ; smart city ; smart cities ; villes intelligentes ; ville connectée
  en Smart cities ; smart city ; connected cities
  ar المدينة الذكية ; المدن الذكية ; المدن المستدامة
  near urban-planning internet-of-things

architectural-heritage-restoration skill
  fr Restauration du bâti ancien ; réhabilitation de bâtiments ; réhabilitation de médinas ; restauration de riads ; rénovation de riads ; monuments historiques ; réhabilitation du patrimoine bâti ; bâti ancien
  en Historic building restoration ; building restoration ; medina rehabilitation ; riad renovation ; historic monuments ; building rehabilitation
  ar ترميم المباني التاريخية ; ترميم الرياضات ; تأهيل المدن العتيقة ; المباني العتيقة ; إعادة تأهيل المباني
  near architecture heritage-conservation

earth-construction skill
  fr Construction en terre crue ; construction en terre ; pisé ; adobe {near=terre,construction,brique,briques,pisé,architecture} ; briques de terre comprimée ; BTC {case near=terre,brique,briques,construction} ; architecture vernaculaire ; enduits à la terre
  en Earth construction ; rammed earth ; earth building ; compressed earth blocks ; mud brick ; vernacular architecture
  ar البناء بالتراب ; البناء بالطين ; التابية ; اللوح المدكوك ; العمارة الطينية
  near green-building masonry

green-building knowledge
  fr Construction durable ; bâtiment durable ; LEED {case} ; efficacité énergétique des bâtiments ; écoconstruction ; HQE {case} ; matériaux durables ; architecture bioclimatique ; matériaux biosourcés ; bâtiments basse consommation ; architecture durable
  en Green building ; sustainable construction ; LEED {case} ; green buildings ; sustainable building ; BREEAM ; bioclimatic architecture ; bio-based materials
  ar البناء المستدام ; البناء الأخضر ; المباني المستدامة ; المباني الخضراء ; العمارة المناخية الحيوية
  near civil-engineering energy-efficiency

thermal-insulation skill
  fr Isolation thermique et étanchéité à l’air ; isolation thermique ; isolation phonique ; isolation extérieure ; isolants ; ITE {case near=isolation,façade,thermique} ; poseur d’isolation ; calorifugeage
  en Thermal insulation ; insulation {near=thermal,building,walls,roof,acoustic} ; external insulation ; acoustic insulation ; insulation installer
  ar العزل الحراري ; العزل الصوتي ; عزل الجدران ; مواد العزل
  is building-trades
  near green-building

acoustics-engineering knowledge
  fr Acoustique du bâtiment ; traitement acoustique ; étude acoustique
  en Building acoustics ; acoustic engineer ; acoustic treatment ; noise control
  ar صوتيات المباني ; المعالجة الصوتية للفضاءات ; هندسة الصوتيات
  near physics thermal-insulation

bim-management skill
  fr Management BIM ; BIM manager ; coordinateur BIM ; BIM coordinator ; synthèse BIM ; convention BIM ; modeleur BIM ; projeteur BIM
  en BIM management ; BIM manager ; BIM coordinator ; BIM modeller ; clash detection
  ar إدارة نمذجة معلومات البناء ; مدير نمذجة معلومات البناء ; منسق نمذجة معلومات البناء
  is building-information-modelling

revit tool
  fr+en Autodesk Revit ; Revit ; Revit Architecture ; Revit Structure ; Revit MEP
  ar ريفيت ; أوتوديسك ريفيت
  is building-information-modelling
  implies building-information-modelling

archicad tool
  fr+en ArchiCAD ; Graphisoft ; Archi CAD
  ar أرشيكاد ; اركي كاد
  is building-information-modelling
  implies building-information-modelling

navisworks tool
  fr+en Navisworks ; Solibri ; BIM 360 ; BIMcollab ; Autodesk Construction Cloud
  ar نافيس ووركس
  is building-information-modelling

allplan-vectorworks tool
  fr+en Allplan ; Vectorworks
  ar برنامج ألبلان
  is building-information-modelling

tekla tool
  fr+en Tekla Structures ; Tekla {case-or-near=revit,autocad,structure,structures,robot,advance}
  ar تيكلا ستراكتشرز
  is building-information-modelling
  near steel-structures

advance-steel tool
  fr+en Advance Steel ; Advance Design ; Graitec ; Advance Concrete
  ar برنامج Advance Steel للمنشآت المعدنية
  near steel-structures robot-structural-analysis

robot-structural-analysis tool
  fr+en Robot Structural Analysis ; RSA {case near=structure,structural,béton,Autodesk,Robot,ETABS,CBS} ; Autodesk Robot ; Robot Millenium ; CBS Pro
  ar روبوت ستراكتشرال
  is structural-engineering
  near finite-element-analysis

etabs-sap2000 tool
  fr+en ETABS ; SAP2000 ; SAP 2000 ; CSiBridge ; STAAD Pro ; Arche Effel
  ar برنامج إيتابس ; ساب 2000
  is structural-engineering

covadis tool
  fr+en Covadis ; AutoPISTE ; MENSURA {case near=covadis,VRD,topographie,autocad,terrassement}
  ar برنامج كوفاديس
  near civil-3d topography road-engineering

civil-3d tool
  fr+en AutoCAD Civil 3D ; Civil 3D ; Civil3D ; PISTE 5 ; Bentley OpenRoads
  ar سيفيل ثري دي ; أوتوكاد سيفيل
  is autocad
  near topography road-engineering

plaxis tool
  fr+en Plaxis ; Talren ; Foxta ; GeoStudio
  ar برنامج بلاكسيس
  is geotechnics

rhino-grasshopper tool
  fr+en Rhinoceros 3D ; Rhino 3D ; Rhino {case near=grasshopper,3D,revit,sketchup,autocad} ; Grasshopper {near=rhino,3D,parametric,paramétrique,revit,architecture}
  ar راينو ثري دي
  is 3d-modelling
  near architectural-design

topographic-surveying skill
  fr Levés topographiques ; relevés topographiques ; levé topographique ; implantation d’ouvrages ; station totale ; nivellement ; technicien topographe ; implantation topographique ; aide topographe
  en Topographic surveying ; topographic survey ; setting out ; total station ; levelling ; survey technician
  ar الرفع الطبوغرافي ; المسح الطبوغرافي ; محطة الرصد المتكاملة ; تقني طبوغراف
  is topography
  esco 39e71107-3aa9-41a0-809c-edea477c968f

land-registration-surveying skill
  fr Géomètre et immatriculation foncière ; ingénieur géomètre topographe ; cadastre ; immatriculation foncière ; bornage ; géomètre-topographe ; morcellement ; copropriété {near=plans,géomètre,mise,bornage,topographe}
  en Cadastral surveying ; cadastre ; land registry surveying ; cadastral survey ; boundary surveying
  ar المسح العقاري ; التحفيظ العقاري ; المسح الخرائطي ; مهندس مساح طبوغراف ; التحديد العقاري
  is topography
  near real-estate-law

photogrammetry-lidar skill
  fr Photogrammétrie et LiDAR ; LiDAR ; scanner 3D ; nuages de points ; lasergrammétrie ; Pix4D ; Agisoft Metashape ; scan laser
  en Photogrammetry and LiDAR ; LiDAR ; laser scanning ; point clouds ; Pix4D ; Agisoft Metashape ; 3D scanning
  ar المساحة التصويرية والليدار ; الفوتوغرامتري ; المسح بالليزر ; الليدار ; المسح ثلاثي الأبعاد
  near topography drones remote-sensing

gnss-positioning knowledge
  fr GNSS et GPS topographique ; GNSS {case} ; GPS différentiel ; RTK {case near} ; géodésie ; GPS topographique
  en GNSS and geodesy ; GNSS {case} ; geodesy ; RTK {case near} ; differential GPS ; satellite positioning
  ar الجيوديزيا وتحديد المواقع ; الجيوديزيا ; نظام تحديد المواقع التفاضلي
  is topography
  near gis

masonry skill
  fr Maçonnerie ; maçon ; briqueteur ; gros œuvre ; pose de briques ; parpaings ; aide-maçon ; ouvrier maçon
  en Masonry ; mason ; bricklayer ; bricklaying ; structural works {near=masonry,concrete,building}
  ar أعمال البناء ; بناء {near=ورش,طوب,إسمنت,أشغال,جدران,سباكة} ; معلم بناء ; عامل بناء ; بناي ; الأشغال الكبرى
  is building-trades

formwork-rebar skill
  fr Coffrage et ferraillage ; coffreur ; ferrailleur ; coffrage ; coffreur-bancheur ; ferraillage ; coffreur boiseur
  en Formwork and rebar ; formwork ; steel fixer ; shuttering carpenter ; rebar ; formwork carpenter
  ar القالب الخشبي وحديد التسليح ; حدادة التسليح ; نجارة القوالب ; حداد تسليح ; الكوفراج
  is building-trades
  near reinforced-concrete

scaffolding skill
  fr Échafaudage ; échafaudeur ; monteur d’échafaudages ; montage d’échafaudages ; échafaudages
  en Scaffolding ; scaffolder ; scaffold erection
  ar السقالات ; تركيب السقالات ; عامل سقالات
  is building-trades
  esco 91991706-cd8e-4795-9784-715fc0250c8d

building-plumbing skill
  fr Plomberie ; plombier ; plombier sanitaire ; installation sanitaire ; plombier-chauffagiste ; sanitaires {near=plomberie,pose,installation,tuyauterie} ; dépannage plomberie ; réparation de fuites ; fuite d’eau ; fuites d’eau ; chauffe-eau
  en Plumbing ; plumber ; sanitary installation ; pipe fitting ; plumbing repairs ; leaking pipes ; water leaks ; water heater ; pipe repair
  ar السباكة ; سباك ; الترصيص ; الأشغال الصحية ; تركيب الصحيات ; بلومبي ; تسرب المياه ; plombi ; blombi ; سخان الماء
  is building-trades
  esco 8755734c-2919-41a3-9ca6-1e3d1f169213

building-electricity skill
  fr Électricité du bâtiment ; électricité bâtiment ; électricien bâtiment ; électricien en bâtiment ; installation électrique domestique ; câblage électrique ; électricité générale ; électricien d’équipement ; dépannage électrique ; installations électriques ; tableau électrique ; électricien
  en Building electrical work ; domestic electrician ; building electrician ; house wiring ; electrical repairs ; residential wiring ; electrician ; electrical installation ; electrical wiring
  ar كهرباء المباني ; كهربائي المباني ; كهربائي مباني ; التركيبات الكهربائية المنزلية ; كهرباء البناء ; تريسيان ; كهربائي البناء ; الكهرباء المنزلية ; trisian ; kahrabai ; كهربائي ; التركيبات الكهربائية
  is building-trades electrical-engineering

home-automation skill
  fr Domotique et bâtiment intelligent ; domotique ; maison connectée ; KNX {case} ; maison intelligente ; smart home ; installateur domotique ; bâtiment intelligent ; smart building
  en Home automation and smart buildings ; home automation ; smart home ; KNX {case} ; smart building ; domotics
  ar المنزل الذكي ; أتمتة المنازل ; البيوت الذكية ; المباني الذكية ; الدوموتيك
  near building-electricity internet-of-things

building-management-systems skill
  fr Gestion technique du bâtiment (GTB) ; GTB {case} ; GTC {case near=GTB,bâtiment,supervision,CVC} ; gestion technique centralisée ; BACnet ; supervision de bâtiments
  en Building management systems ; BMS {case near=HVAC,building,buildings,BACnet,GTB} ; BACnet ; building automation
  ar أنظمة تدبير المباني ; الإدارة التقنية للمباني ; أتمتة المباني
  near industrial-automation hvac facility-management
  esco 6709e92c-7546-46a4-aa57-5e951bd4cb0f

security-systems-installation skill
  fr Vidéosurveillance et alarmes ; contrôle d’accès {near=vidéosurveillance,alarme,alarmes,badge,badges,caméras,installation} ; alarme anti-intrusion ; installateur de caméras ; Hikvision ; télésurveillance
  en CCTV and alarm installation ; surveillance cameras ; intrusion alarms ; Hikvision ; access control systems
  ar كاميرات المراقبة وأنظمة الإنذار ; المراقبة بالفيديو
  near building-electricity network-cabling

fire-safety skill
  fr Sécurité incendie ; détection incendie ; extincteurs ; SSI {case near=incendie,détection,désenfumage,sécurité} ; désenfumage ; SSIAP ; sprinklers ; agent de sécurité incendie ; systèmes de sécurité incendie ; lutte contre l’incendie
  en Fire safety ; fire detection ; fire extinguishers ; fire alarm systems ; sprinkler systems ; fire protection ; fire prevention ; firefighter
  ar السلامة من الحرائق ; الوقاية من الحرائق ; كشف الحريق ; مطفآت الحريق ; أنظمة إطفاء الحريق ; إطفائي ; مكافحة الحريق
  near occupational-safety security-systems-installation

lifts-escalators skill
  fr Ascenseurs et escaliers mécaniques ; ascensoriste ; ascenseurs ; maintenance d’ascenseurs ; technicien ascenseur ; monte-charge ; escaliers mécaniques
  en Lifts and escalators ; lift technician ; elevators ; elevator maintenance ; lift maintenance ; escalators
  ar المصاعد والسلالم المتحركة ; المصاعد ; صيانة المصاعد ; تقني مصاعد ; تركيب المصاعد
  near industrial-maintenance building-trades

carpentry-joinery skill
  fr Menuiserie bois ; menuisier ; menuiserie ; menuisier bois ; charpente bois ; charpentier {unless=métallique} ; menuisier poseur ; pose de portes ; parquet ; pose de parquet ; menuisier d’agencement ; agencement
  en Carpentry and joinery ; carpentry ; carpenter ; joiner ; woodwork {near=carpentry,joinery,doors,furniture} ; joinery ; wood flooring ; timber framing
  ar نجارة الخشب ; النجارة ; نجار ; نجار خشب ; تركيب الأبواب ; الباركي
  is building-trades
  near cabinetmaking

aluminium-joinery skill
  fr Menuiserie aluminium et PVC ; menuiserie aluminium ; menuisier aluminium ; menuiserie PVC ; châssis aluminium ; fenêtres aluminium ; mur rideau ; façadier aluminium ; vitrerie ; vitrier ; miroiterie
  en Aluminium and PVC joinery ; aluminium joinery ; aluminium windows ; curtain walls ; glazing ; glazier ; PVC windows
  ar نجارة الألمنيوم ; نجارة الألمنيوم والزجاج ; نجار ألمنيوم ; نوافذ الألمنيوم ; الزجاج {near=تركيب,ألمنيوم,نوافذ} ; زجاج {near=تركيب,ألمنيوم,نوافذ}
  is building-trades

tiling-flooring skill
  fr Carrelage et revêtements de sol ; carreleur ; carrelage ; pose de carrelage ; revêtement de sol ; faïence {near=pose,carrelage,carreleur,salle} ; marbrier ; marbrerie ; pose de marbre
  en Tiling and flooring ; tiler ; tiling ; floor laying ; marble work ; flooring installation
  ar التبليط والزليج ; التبليط ; الزلايجي ; مبلط ; تركيب الرخام ; تركيب البلاط
  is building-trades

painting-decorating skill
  fr Peinture en bâtiment ; peintre en bâtiment ; peinture bâtiment ; peintre décorateur ; peintre bâtiment ; ravalement de façade ; enduits décoratifs ; papier peint ; travaux de peinture ; tadelakt
  en House painting and decorating ; house painter ; house painting ; painter and decorator ; wallpapering ; tadelakt ; facade painting
  ar صباغة المباني ; صباغ ; صباغ مباني ; أشغال الصباغة ; تادلاكت ; صباغة الجدران
  is building-trades

plastering-drywall skill
  fr Plâtrerie et faux plafonds ; plâtrier ; faux plafonds ; faux plafond ; plaquiste ; placoplâtre ; cloisons sèches ; BA13 ; staff {near=plâtre,plafond,plafonds,staffeur} ; staffeur
  en Plastering and drywall ; plasterer ; drywall ; false ceilings ; plasterboard ; suspended ceilings ; partition walls
  ar الجبص والأسقف المستعارة ; جباص ; الأسقف المستعارة ; ألواح الجبص ; الجبس {near=أسقف,سقف,ديكور,ألواح} ; جبص
  is building-trades

waterproofing-roofing skill
  fr Étanchéité et couverture ; étanchéité ; étancheur ; étanchéité des toitures ; couvreur ; couverture {near=toiture,tuiles,zinguerie,étanchéité,couvreur} ; étanchéité des terrasses ; imperméabilisation
  en Waterproofing and roofing ; waterproofing ; roofer ; roofing ; roof waterproofing
  ar العزل المائي والأسقف ; العزل المائي ; عزل الأسطح ; منع التسربات
  is building-trades

general-renovation skill
  fr Rénovation tous corps d’état ; travaux de rénovation ; rénovation d’appartements ; rénovation intérieure ; tous corps d’état ; TCE {case near} ; petits travaux ; bricolage ; homme toutes mains ; aménagement de magasins
  en General renovation ; home renovation ; handyman ; home improvement ; fit-out ; refurbishment {near=building,house,office,apartment}
  ar أشغال الترميم والتجديد ; تجديد الشقق ; ترميم المنازل ; إصلاحات منزلية ; أشغال الإصلاح ; بريكولاج
  is building-trades

hvac-design skill
  fr Études CVC et génie climatique ; études CVC ; ingénieur CVC ; dimensionnement de climatisation ; bureau d’études fluides ; lots techniques ; ingénieur fluides ; bilan thermique ; ventilation mécanique
  en HVAC design ; HVAC engineer ; MEP {case} ; MEP engineer ; heat load calculation ; ventilation design ; building services engineering
  ar دراسات التكييف والتهوية ; مهندس تكييف ; حساب الأحمال الحرارية ; هندسة التكييف
  is hvac

refrigeration-technician skill
  fr Froid commercial et industriel ; frigoriste ; froid industriel ; froid commercial ; technicien froid ; technicien frigoriste ; fluides frigorigènes ; montage de chambres froides ; frigoriste dépanneur
  en Commercial and industrial refrigeration ; refrigeration ; refrigeration technician ; refrigerants ; cold room installation ; refrigeration systems
  ar التبريد التجاري والصناعي ; التبريد الصناعي ; تقني تبريد ; إصلاح أجهزة التبريد ; غازات التبريد
  is hvac
  near cold-chain

air-conditioning-installation skill
  fr Installation de climatisation ; installateur de climatisation ; pose de climatiseurs ; climatiseurs ; entretien de climatisation ; technicien climatisation ; dépannage climatisation
  en Air conditioning installation ; air conditioning technician ; AC repair ; AC installation ; air conditioner maintenance
  ar تركيب المكيفات ; إصلاح المكيفات ; صيانة المكيفات ; تقني تكييف ; المكيفات الهوائية
  is hvac
  esco b49036dd-059b-40d5-8ae9-0b1a6a64f668

prefabricated-modular-construction skill
  fr Construction modulaire et préfabriquée ; construction modulaire ; préfabriqué ; préfabrication ; constructions modulaires ; maisons en bois ; construction bois ; conteneurs aménagés ; panneaux sandwich
  en Modular and prefabricated construction ; modular construction ; prefabrication ; prefab ; timber construction ; container homes ; precast concrete
  ar البناء الجاهز والمعياري ; البناء الجاهز ; المباني الجاهزة ; البناء المعياري ; البناء بالخشب
  near civil-engineering

demolition-asbestos skill
  fr Démolition et désamiantage ; démolition ; désamiantage ; déconstruction ; gravats ; déchets de chantier
  en Demolition and asbestos removal ; demolition ; asbestos removal ; deconstruction ; construction waste
  ar الهدم وإزالة الأميانت ; هدم المباني ; أشغال الهدم ; نفايات البناء
  is building-trades

architecture-model-making skill
  fr Maquettes d’architecture ; maquettiste d’architecture ; maquettes physiques ; maquette d’architecture
  en Architectural model making ; model maker ; architectural models ; scale models
  ar المجسمات المعمارية ; صناعة المجسمات ; مجسمات معمارية
  near architectural-design 3d-printing

property-syndic-management skill
  fr Syndic de copropriété ; syndic ; gestion de copropriété ; gestionnaire de copropriété ; gestion de résidence ; loi 18-00
  en Co-ownership management ; condominium management ; homeowners’ association management ; residential property manager
  ar تدبير الملكية المشتركة ; سنديك ; اتحاد الملاك المشتركين ; وكيل اتحاد الملاك
  near facility-management real-estate-sales
`,
};
