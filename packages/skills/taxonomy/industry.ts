import type { DomainFile } from '../src/taxonomy/format.ts';

/** Machines, factories, materials, and the software of their engineers. */
export const industry: DomainFile = {
  id: 'industry',
  labels: {
    fr: 'Industrie, mécanique et maintenance',
    en: 'Industry, mechanics and maintenance',
    ar: 'الصناعة والميكانيك والصيانة',
  },
  skills: `
machining skill
  fr Usinage ; opérateur d’usinage ; usinage mécanique ; technicien d’usinage ; machines-outils ; pièces usinées ; ajusteur ; ajusteur-mécanicien
  en Machining ; machinist ; machine tools ; metal machining ; machined parts ; tool grinding
  ar الخراطة والتشغيل الآلي ; تشغيل المعادن ; آلات التشغيل ; تقني تشغيل المعادن ; التصنيع بالقطع
  is mechanical-engineering

turning-milling skill
  fr Tournage et fraisage ; tourneur-fraiseur ; tourneur ; fraiseur ; fraisage ; perçage ; alésage
  en Turning and milling ; milling {near=turning,machining,CNC,machine,lathe} ; lathe operator ; turner {near=lathe,milling,machining} ; lathe ; milling machine operator
  ar الخراطة والتفريز ; خراط ; الخراطة ; التفريز ; خراط فراز
  is machining

cnc-machining skill
  fr Usinage sur commande numérique ; CNC {case} ; commande numérique ; opérateur CNC ; opérateur sur commande numérique ; programmation CNC ; centre d’usinage ; fraiseuse numérique ; régleur CNC ; programmeur CNC ; code ISO usinage
  en CNC machining ; CNC {case} ; CNC operator ; CNC programming ; CNC milling ; computer numerical control ; machining centre ; G-code ; CNC programmer
  ar التشغيل بالتحكم الرقمي ; التحكم الرقمي بالحاسوب ; آلات CNC ; مبرمج آلات التحكم الرقمي ; مشغل آلة CNC
  is machining

cam-software tool
  fr+en Mastercam ; SolidCAM ; Esprit CAM ; GibbsCAM ; hyperMILL ; PowerMill ; NX CAM ; ArtCAM ; VCarve
  ar برامج التصنيع بمساعدة الحاسوب ; ماستركام
  is computer-aided-manufacturing

computer-aided-manufacturing skill
  fr Fabrication assistée par ordinateur (FAO) ; FAO {case near=CAO,CFAO,usinage,CNC,programmation} ; CFAO ; fabrication assistée par ordinateur ; CAO/FAO
  en Computer-aided manufacturing ; CAM {case near=CAD,CNC,machining,programming} ; CAM programming
  ar التصنيع بمساعدة الحاسوب ; التصنيع المدعوم بالحاسوب
  near computer-aided-design cnc-machining
  esco 27065048-bca8-4b0a-891a-b192b9ceadfd

laser-cutting skill
  fr Découpe laser et jet d’eau ; découpe laser ; gravure laser ; découpe jet d’eau ; découpe plasma ; oxycoupage ; machine laser ; graveur laser
  en Laser and waterjet cutting ; laser cutting ; laser engraving ; waterjet cutting ; plasma cutting ; oxyfuel cutting
  ar القطع بالليزر ; النقش بالليزر ; القطع بالبلازما ; القطع بنفث الماء
  near cnc-machining 3d-printing

sheet-metal-work skill
  fr Tôlerie et pliage ; tôlerie ; tôlier ; pliage de tôle ; presse plieuse ; emboutissage ; tôlerie fine ; plieur ; poinçonnage
  en Sheet metal work ; sheet metal worker ; press brake ; metal stamping ; deep drawing ; sheet metal bending
  ar تشكيل الصفائح المعدنية ; الصفائح المعدنية ; ثني الصفائح ; كبس المعادن
  is metal-fabrication

metal-fabrication skill
  fr Chaudronnerie et métallerie ; chaudronnerie ; chaudronnier ; métallerie ; métallier ; tuyauteur ; tuyauterie industrielle ; chaudronnier-soudeur ; tuyauterie ; charpente et serrurerie
  en Boilermaking and metal fabrication ; boilermaking ; boilermaker ; metal fabrication ; pipefitter ; industrial piping ; metal fabricator ; metal worker ; metalworking ; metal frames ; sheet metal and frames
  ar الصناعات المعدنية والمراجل ; صناعة المراجل ; تركيب الأنابيب الصناعية ; تشكيل المعادن ; أشغال الحديد
  near welding mechanical-engineering

arc-welding skill
  fr Soudage à l’arc (TIG, MIG, MAG) ; soudure TIG ; soudage TIG ; TIG {case near} ; MIG {case near} ; MAG {case near=TIG,MIG,soudure,soudeur,soudage} ; soudage MIG-MAG ; soudeur TIG ; électrode enrobée ; soudure à l’arc ; soudage à l’arc ; soudeur à l’arc ; soudeur homologué ; soudage MIG ; soudure MIG
  en Arc welding (TIG, MIG) ; TIG welding ; MIG welding ; TIG {case near} ; MIG {case near} ; arc welding ; TIG welder ; MMA welding ; pipe welder ; stick welding ; arc welder
  ar اللحام القوسي ; لحام TIG ; لحام MIG ; اللحام بالقوس الكهربائي ; لحام الأرغون ; اللحام بالقوس ; لحام القوس ; لحام كهربائي
  is welding
  esco 27d26fd6-5795-4f0a-884e-112df7c68314

welding-inspection knowledge
  fr Contrôle et qualification en soudage ; inspecteur soudage ; DMOS {case} ; QMOS {case} ; coordonnateur soudage ; IWE {case} ; contrôle de soudure
  en Welding inspection ; welding inspector ; weld inspection ; international welding engineer ; CSWIP
  ar مراقبة اللحام ; مفتش لحام ; فحص اللحام
  is welding
  near non-destructive-testing
  esco 34016949-da9c-4107-98e3-1080ae405e27

non-destructive-testing skill
  fr Contrôle non destructif ; CND {case} ; ressuage ; magnétoscopie ; radiographie industrielle ; contrôle par ultrasons ; COFREND
  en Non-destructive testing ; NDT {case} ; ultrasonic testing ; dye penetrant testing ; magnetic particle inspection ; industrial radiography
  ar الفحوص غير الإتلافية ; الاختبارات غير الإتلافية ; الفحص بالموجات فوق الصوتية ; الفحص الإشعاعي الصناعي
  near quality-management welding-inspection
  esco 75697ed4-c1a3-47dc-93e3-bb50f21aa2f6

ironwork skill
  fr Ferronnerie et serrurerie ; ferronnerie ; ferronnier ; serrurerie ; serrurier ; ferronnerie d’art ; forgeron ; fer forgé ; dépannage serrurerie ; portails métalliques
  en Ironwork and locksmithing ; blacksmith ; locksmith ; wrought iron ; ironwork ; metal gates ; railings ; gates and railings ; iron gates
  ar الحدادة الفنية والأقفال ; حداد ; الحدادة ; الحديد المطاوع ; إصلاح الأقفال ; فيرونري ; أبواب حديدية
  near welding building-trades

metallurgy knowledge
  fr Métallurgie et matériaux ; métallurgie ; sidérurgie ; métallurgiste ; traitement thermique des métaux ; aciers ; alliages ; matériaux métalliques
  en Metallurgy ; metallurgist ; steelmaking ; heat treatment of metals ; alloys ; steel industry
  ar التعدين وعلم المعادن الصناعي ; صناعة الصلب ; المعالجة الحرارية للمعادن ; السبائك المعدنية ; صناعة الحديد والصلب
  near materials-science mechanical-engineering
  esco 5b0a8b4d-7c71-43b1-8e52-4c0cfacd7bbd

foundry skill
  fr Fonderie ; fondeur ; moulage de métaux ; coulée ; fonderie d’aluminium ; mouleur
  en Foundry work ; foundry ; metal casting ; die casting ; aluminium casting
  ar السباكة الصناعية للمعادن ; سباكة المعادن ; صب المعادن ; مسبك
  is metallurgy
  esco e17d2415-e79f-4907-908e-5511b515fa3c

surface-treatment skill
  fr Traitement de surface ; galvanisation ; anodisation ; thermolaquage ; chromage ; peinture industrielle ; peinture poudre ; sablage ; zingage ; peintre industriel ; cataphorèse
  en Surface treatment ; galvanising ; anodising ; powder coating ; electroplating ; industrial painting ; sandblasting ; chrome plating
  ar معالجة الأسطح ; الغلفنة ; الأنودة ; الصباغة الصناعية ; الطلاء بالمسحوق ; الطلاء الكهربائي
  near metallurgy automotive-industry

composites-manufacturing skill
  fr Fabrication de pièces composites ; drapage ; infusion de résine ; fibre de carbone ; stratification ; stratifieur ; fibre de verre ; polyester stratifié ; moulage composites
  en Composites manufacturing ; composite lay-up ; carbon fibre ; fibreglass ; resin infusion ; laminating {near=composite,resin,fibre,fibreglass}
  ar تصنيع المواد المركبة ; ألياف الكربون ; ألياف الزجاج ; التصفيح بالراتنج
  is materials-science
  near aeronautics

plastics-processing skill
  fr Plasturgie ; plasturgiste ; injection plastique ; extrusion plastique ; thermoformage ; soufflage plastique ; technicien plasturgie ; régleur presse à injecter ; moulage par injection ; rotomoulage
  en Plastics processing ; injection moulding ; injection molding ; plastic extrusion ; thermoforming ; blow moulding ; plastics engineering ; extrusion {near=plastic,moulding,molding,polymer,production} ; moulding {near=plastic,extrusion,injection} ; plastic moulding
  ar تحويل البلاستيك ; صناعة البلاستيك ; الحقن البلاستيكي ; القولبة بالحقن ; بثق البلاستيك
  near chemistry mechanical-engineering

mould-tool-making skill
  fr Fabrication de moules et outillages ; moules d’injection ; mouliste ; outilleur ; outillage de presse ; outilleur mouliste ; conception de moules ; gabarits et montages
  en Mould and tool making ; mould maker ; toolmaker ; mould design ; press tools ; jigs and fixtures
  ar صناعة القوالب ; قوالب الحقن ; صانع قوالب ; صناعة العدد والقوالب
  is machining
  near plastics-processing

rubber-industry knowledge
  fr Industrie du caoutchouc ; caoutchouc ; vulcanisation ; élastomères
  en Rubber industry ; rubber processing ; vulcanisation ; elastomers ; tyre manufacturing
  ar صناعة المطاط ; المطاط ; الفلكنة
  near plastics-processing

mechanical-design skill
  fr Conception mécanique ; bureau d’études mécanique ; concepteur mécanique ; dessinateur en construction mécanique ; cotation fonctionnelle ; dimensionnement mécanique ; projeteur mécanique ; machines spéciales ; conception de machines ; conception de pièces ; dessinateur mécanique ; pièces mécaniques ; conception de pièces mécaniques
  en Mechanical design ; mechanical designer ; machine design ; geometric dimensioning and tolerancing ; GD&T ; special machines ; mechanical part ; design … mechanical ; mechanical parts
  ar التصميم الميكانيكي ; تصميم الآلات ; مصمم ميكانيكي ; مكتب الدراسات الميكانيكية
  is mechanical-engineering
  near computer-aided-design

technical-drawing skill
  fr Dessin technique ; dessin industriel ; dessinateur industriel ; dessinateur projeteur ; lecture de plans ; plans techniques ; dessinateur bâtiment ; lecture de plan ; dessinateur technique
  en Technical drawing ; draughtsman ; drafter ; blueprint reading ; reading technical drawings ; engineering drawing
  ar الرسم التقني ; الرسم الصناعي ; رسام تقني ; قراءة المخططات ; رسام مشاريع
  near computer-aided-design mechanical-design
  esco 59ea80e1-463a-4dba-82c6-d0b6d577d532

autodesk-inventor tool
  fr+en Autodesk Inventor ; Inventor {case near=autodesk,autocad,solidworks,catia,fusion}
  ar أوتوديسك إنفنتور
  is computer-aided-design
  implies computer-aided-design
  near solidworks

fusion-360 tool
  fr+en Fusion 360 ; Autodesk Fusion 360 ; Autodesk Fusion ; Onshape
  ar فيوجن 360
  is computer-aided-design
  implies computer-aided-design
  near solidworks computer-aided-manufacturing

siemens-nx tool
  fr+en Siemens NX ; Unigraphics ; NX {case near} ; Solid Edge
  ar سيمنز NX
  is computer-aided-design
  implies computer-aided-design
  near catia

creo tool
  fr+en PTC Creo ; Creo {case near} ; Pro/ENGINEER ; TopSolid ; Creo Parametric
  ar برنامج كريو ; توب سوليد
  is computer-aided-design
  implies computer-aided-design

plm-software tool
  fr+en PLM {case} ; Teamcenter ; Enovia ; Windchill ; Product Lifecycle Management ; 3DEXPERIENCE
  ar برامج إدارة دورة حياة المنتج
  near computer-aided-design industrial-engineering

ansys tool
  fr+en Ansys ; Ansys Workbench ; Ansys Fluent ; Ansys Mechanical
  ar أنسيس
  is finite-element-analysis
  implies finite-element-analysis

abaqus tool
  fr+en Abaqus ; Nastran ; Hypermesh ; LS-Dyna ; Patran ; Altair HyperWorks
  ar أباكوس
  is finite-element-analysis
  implies finite-element-analysis

comsol tool
  fr+en COMSOL ; COMSOL Multiphysics
  ar كومسول
  is finite-element-analysis

mechanical-maintenance skill
  fr Maintenance mécanique ; mécanicien d’entretien ; mécanicien industriel ; technicien de maintenance mécanique ; agent de maintenance mécanique ; mécanicien de maintenance ; ajustage-montage
  en Mechanical maintenance ; maintenance mechanic ; mechanical fitter ; industrial mechanic ; millwright ; mechanical technician
  ar الصيانة الميكانيكية ; ميكانيكي صيانة ; تقني صيانة ميكانيكية ; ميكانيكي صناعي
  is industrial-maintenance

electrical-maintenance skill
  fr Maintenance électrique ; électricien industriel ; technicien de maintenance électrique ; électricien de maintenance ; électricité de maintenance industrielle ; électricité industrielle ; dépannage électrique industriel
  en Electrical maintenance ; industrial electrician ; maintenance electrician ; industrial electricity ; electrical technician
  ar الصيانة الكهربائية ; كهربائي صناعي ; الكهرباء الصناعية ; تقني صيانة كهربائية
  is industrial-maintenance electrical-engineering

electromechanics skill
  fr Électromécanique ; électromécanicien ; électromécanique des systèmes automatisés ; technicien électromécanique ; électromécanicien de maintenance ; ingénieur électromécanicien
  en Electromechanics ; electromechanical technician ; electromechanical engineering ; electromechanical engineer
  ar الكهروميكانيك ; تقني كهروميكانيك ; الكهروميكانيكا ; مهندس كهروميكانيك
  is industrial-maintenance
  esco 2bbdea06-a265-42b5-bb4f-7241b661f069

mechatronics knowledge
  fr Mécatronique ; ingénieur mécatronique ; technicien mécatronique ; systèmes mécatroniques ; génie mécatronique
  en Mechatronics ; mechatronics engineer ; mechatronic systems ; mechatronics technician
  ar الميكاترونيك ; الميكاترونكس ; مهندس ميكاترونيك
  near electromechanics robotics industrial-automation
  esco d88cb3f1-8e02-4618-bf32-4b0488066934

hydraulic-pneumatic-systems skill
  fr Hydraulique et pneumatique industrielles ; hydraulique industrielle ; pneumatique industrielle ; systèmes hydrauliques et pneumatiques ; vérins ; électropneumatique ; hydraulicien industriel ; circuits hydrauliques ; pneumatique {near=mécanique,maintenance,hydraulique,automatisme}
  en Industrial hydraulics and pneumatics ; hydraulic systems ; pneumatic systems ; pneumatics ; hydraulic cylinders ; industrial hydraulics
  ar الهيدروليك والنيوماتيك الصناعي ; الأنظمة الهيدروليكية ; الأنظمة الهوائية المضغوطة ; النيوماتيك
  near industrial-maintenance mechanical-engineering

pumps-compressors skill
  fr Pompes et compresseurs ; pompes industrielles ; compresseurs ; air comprimé ; maintenance de pompes ; machines tournantes ; turbomachines ; compresseurs d’air ; entretien des pompes ; entretien de pompes ; réparation de pompes ; dépannage de pompes ; motopompes
  en Pumps and compressors ; compressors ; compressed air ; pump maintenance ; rotating machinery ; turbomachinery ; pump repair ; repairing pumps ; water pumps
  ar المضخات والضواغط ; الضواغط ; الهواء المضغوط ; صيانة المضخات ; الآلات الدوارة ; إصلاح المضخات ; المضخات
  near industrial-maintenance hydraulics

preventive-maintenance skill
  fr Maintenance préventive ; plan de maintenance ; planification de la maintenance ; gamme de maintenance ; entretien préventif ; maintenance curative
  en Preventive maintenance ; maintenance planning ; maintenance planner
  ar الصيانة الوقائية ; تخطيط الصيانة ; الصيانة التصحيحية
  is industrial-maintenance

predictive-maintenance skill
  fr Maintenance prédictive ; maintenance conditionnelle ; maintenance prévisionnelle ; maintenance 4.0 ; analyse des vibrations
  en Predictive maintenance ; condition monitoring ; condition-based maintenance
  ar الصيانة التنبؤية ; الصيانة الاستباقية ; تحليل الاهتزازات
  is industrial-maintenance
  near machine-learning industry-4-0
  esco 7d913551-e17a-40ba-baf7-48d0c3b12e50

cmms-software tool
  fr GMAO ; logiciel de GMAO ; Coswin ; SAP PM {case} ; Carl Source ; gestion de la maintenance assistée par ordinateur ; Maximo
  en CMMS ; maintenance management software ; Coswin ; SAP PM {case} ; Maximo
  ar برامج تدبير الصيانة ; تدبير الصيانة بمساعدة الحاسوب
  is industrial-maintenance
  esco a28df07f-976c-4eb4-b29a-06161af39756

reliability-engineering knowledge
  fr Fiabilité et sûreté de fonctionnement ; AMDEC ; sûreté de fonctionnement ; MTBF ; RCM {case near=maintenance,fiabilité,AMDEC,TPM} ; ingénieur fiabilité ; TRS {case near} ; TPM {case near} ; total productive maintenance
  en Reliability engineering ; FMEA {case} ; MTBF ; TPM {case near} ; OEE {case near=maintenance,production,lean,TPM} ; reliability engineer ; failure mode analysis ; total productive maintenance
  ar هندسة الموثوقية ; تحليل أنماط الفشل ; الموثوقية وسلامة التشغيل ; الصيانة الإنتاجية الشاملة
  is industrial-maintenance
  near lean-management

instrumentation-control skill
  fr Instrumentation et régulation ; instrumentiste ; régulation industrielle ; boucles de régulation ; étalonnage de capteurs ; étalonnage d’instruments ; technicien instrumentation ; PID {case near}
  en Instrumentation and control ; control loops ; instrumentation technician ; instrument calibration ; process control ; instrumentation engineer
  ar أجهزة القياس والتحكم ; التنظيم الصناعي ; معايرة الأجهزة ; تقني أجهزة القياس
  near sensors-instrumentation industrial-automation

metrology skill
  fr Métrologie dimensionnelle et contrôle ; métrologie ; métrologue ; contrôle dimensionnel ; machine à mesurer tridimensionnelle ; MMT {case near} ; pied à coulisse ; contrôle tridimensionnel ; technicien métrologie
  en Dimensional metrology and inspection ; metrology ; dimensional inspection ; coordinate measuring machine ; CMM {case near} ; calibration technician
  ar القياس الأبعادي ; علم القياس ; مراقبة الأبعاد ; آلة القياس ثلاثية الأبعاد ; الميترولوجيا
  near quality-management sensors-instrumentation
  esco a181e89d-44ae-40e7-8d37-177071237c74

plc-siemens tool
  fr+en Siemens TIA Portal ; TIA Portal ; Simatic {case-or-near=Siemens,automate,PLC,S7} ; Siemens S7 ; S7-1200 ; S7-1500 ; S7-300 ; Step 7
  ar متحكمات سيمنس المنطقية ; تيا بورتال
  is plc-programming

plc-programming skill
  fr Programmation d’automates ; automates programmables ; automate programmable ; programmation d’automates Siemens ; Grafcet ; langage Ladder ; Codesys ; Allen-Bradley ; Unity Pro ; programmation automate
  en PLC programming ; PLC {case} ; ladder logic ; Codesys ; Allen-Bradley ; Rockwell Automation ; Grafcet ; programmable logic controllers
  ar برمجة المتحكمات المنطقية ; المتحكمات المنطقية القابلة للبرمجة ; برمجة الأوتومات ; الأوتومات المبرمجة
  is industrial-automation

scada-supervision skill
  fr Supervision SCADA et IHM ; SCADA ; supervision industrielle ; WinCC ; PcVue ; Wonderware ; DCS {case near}
  en SCADA supervision and HMI ; SCADA ; HMI {case near} ; WinCC ; Wonderware ; DCS {case near} ; distributed control systems
  ar أنظمة الإشراف والتحكم SCADA ; الإشراف الصناعي ; أنظمة سكادا ; سكادا
  is industrial-automation

drives-motors skill
  fr Variateurs et moteurs électriques ; variateurs de vitesse ; moteurs électriques ; variateur de vitesse ; bobinage de moteurs ; servomoteurs ; machines électriques ; bobinier ; moteurs asynchrones
  en Drives and electric motors ; variable speed drives ; electric motors ; motor rewinding ; servo motors ; electrical machines ; variable frequency drives
  ar المحركات الكهربائية ومغيرات السرعة ; المحركات الكهربائية ; مغيرات السرعة ; لف المحركات ; الآلات الكهربائية
  is electrical-engineering

electrical-schematics skill
  fr Schémas électriques et armoires ; schémas électriques ; câblage d’armoires électriques ; armoires électriques ; EPLAN ; SEE Electrical ; AutoCAD Electrical ; câbleur d’armoires ; XRelais ; lecture de schémas électriques ; SolidWorks Electrical
  en Electrical schematics and panels ; electrical panel wiring ; control panels ; EPLAN ; SEE Electrical ; AutoCAD Electrical ; electrical drawings ; panel builder
  ar المخططات الكهربائية واللوحات ; المخططات الكهربائية ; تركيب اللوحات الكهربائية ; قراءة المخططات الكهربائية
  is electrical-engineering

industrial-robot-programming skill
  fr Programmation de robots industriels ; robots industriels ; robot KUKA ; robots Fanuc ; robots ABB ; KUKA ; Fanuc ; cobots ; cobotique ; cellule robotisée ; roboticien industriel ; Yaskawa ; RobotStudio
  en Industrial robot programming ; industrial robots ; KUKA ; Fanuc ; ABB robots ; cobots ; collaborative robots ; Yaskawa ; RobotStudio
  ar برمجة الروبوتات الصناعية ; الروبوتات الصناعية ; الروبوتات التعاونية
  is robotics
  near industrial-automation

machine-vision skill
  fr Vision industrielle ; contrôle par vision ; caméras industrielles ; Cognex ; inspection visuelle automatisée ; HALCON {case}
  en Machine vision ; industrial vision ; vision inspection ; Cognex ; automated optical inspection
  ar الرؤية الصناعية ; الفحص البصري الآلي ; الرؤية الآلية
  near industrial-automation quality-management

industry-4-0 knowledge
  fr Industrie 4.0 ; usine intelligente ; usine connectée ; jumeau numérique ; digitalisation industrielle ; IIoT {case} ; industrie du futur ; manufacturing execution system
  en Industry 4.0 ; smart factory ; digital twin ; industrial IoT ; IIoT {case} ; smart manufacturing
  ar الصناعة 4.0 ; المصنع الذكي ; التوأم الرقمي ; رقمنة الصناعة ; إنترنت الأشياء الصناعي
  is industrial-engineering
  near internet-of-things

production-line-operation skill
  fr Conduite de ligne de production ; opérateur de production ; agent de production ; conducteur de ligne ; ouvrier de production ; opérateur machine ; opérateur de fabrication ; agent de fabrication ; conduite de machines ; ouvrier qualifié ; conducteur de machines
  en Production line operation ; production operator ; machine operator ; line operator ; factory worker ; production worker ; assembly line
  ar تشغيل خطوط الإنتاج ; عامل إنتاج ; مشغل آلات ; عاملة إنتاج ; خط الإنتاج ; عامل مصنع
  near production-management

production-team-leading skill
  fr Encadrement d’équipe de production ; chef d’équipe production ; superviseur de production ; chef de ligne ; team leader production ; chef d’atelier ; superviseur production ; chef de zone de production ; organiser … atelier ; responsable d’atelier
  en Production team leading ; production supervisor ; line leader ; shift supervisor ; production team leader ; shift leader ; workshop manager ; line supervisor ; organise … workshop
  ar تأطير فرق الإنتاج ; مشرف إنتاج ; رئيس خط الإنتاج ; رئيس ورشة إنتاج ; مراقب إنتاج ; رئيس ورشة ; رئيس فريق الإنتاج ; مسؤول ورشة ; رئيسة خط الإنتاج
  is production-management team-management

production-planning skill
  fr Planification et ordonnancement de la production ; ordonnancement ; planification de la production ; agent d’ordonnancement ; MRP {case} ; plan directeur de production ; planificateur de production ; calcul des besoins nets ; lancement de production
  en Production planning and scheduling ; production scheduling ; production planning ; MRP {case} ; production planner ; master production schedule ; capacity planning
  ar تخطيط وجدولة الإنتاج ; تخطيط الإنتاج ; جدولة الإنتاج ; مخطط الإنتاج
  is production-management
  near supply-chain-management

assembly-work skill
  fr Assemblage et montage industriels ; monteur assembleur ; assemblage mécanique ; montage mécanique ; opérateur de montage ; monteur mécanicien ; monteur-câbleur ; ligne d’assemblage
  en Industrial assembly ; assembly operator ; mechanical assembly ; assembly technician
  ar التجميع والتركيب الصناعي ; تجميع القطع ; عامل تركيب ; خط التجميع ; التجميع الميكانيكي
  near production-line-operation mechanical-engineering

industrial-methods skill
  fr Méthodes et industrialisation ; ingénieur méthodes ; méthodes industrielles ; technicien méthodes ; gammes de fabrication ; industrialisation de produits ; étude des temps ; chronométrage ; équilibrage de ligne ; agent de méthodes ; ergonomie de poste
  en Methods and process industrialisation ; methods engineer ; manufacturing engineer ; time study ; line balancing ; manufacturing engineering ; process engineer ; work study
  ar المناهج الصناعية ; مهندس مناهج ; دراسة الأزمنة ; موازنة خط الإنتاج ; تقني مناهج ; هندسة التصنيع
  is industrial-engineering

lean-tools skill
  fr Outils lean (5S, SMED, VSM) ; SMED {case} ; VSM {case near} ; value stream mapping ; chantiers Kaizen ; 5S {case} ; poka-yoke ; gemba ; méthode 5S ; management visuel ; animateur lean
  en Lean tools (5S, SMED, VSM) ; SMED {case} ; VSM {case near} ; value stream mapping ; 5S {case} ; poka-yoke ; gemba walks ; kaizen events ; visual management
  ar أدوات الإنتاج الرشيق ; خرائط تدفق القيمة ; طريقة 5S
  is lean-management

six-sigma knowledge
  fr+en Six Sigma ; Lean Six Sigma ; green belt ; DMAIC {case} ; Six Sigma black belt ; Lean black belt ; yellow belt
  ar ستة سيغما ; سيكس سيجما ; الحزام الأخضر سيكس سيجما
  is lean-management
  esco 4c2c72df-3f3f-48e7-9993-a602354a75e4

industrial-quality-tools skill
  fr Outils qualité de l’industrie (8D, SPC, APQP) ; 8D {case near} ; SPC {case near} ; APQP {case} ; PPAP {case} ; Ishikawa ; maîtrise statistique des procédés ; résolution de problèmes qualité ; diagramme d’Ishikawa ; 5 pourquoi
  en Industrial quality tools (8D, SPC, APQP) ; 8D {case near} ; SPC {case near} ; APQP {case} ; PPAP {case} ; statistical process control ; root cause analysis ; Ishikawa ; control plans
  ar أدوات الجودة الصناعية ; الضبط الإحصائي للعمليات ; مخطط إيشيكاوا ; تحليل الأسباب الجذرية
  is quality-management

quality-inspection skill
  fr Contrôle qualité en production ; contrôleur qualité ; agent qualité ; contrôle réception ; contrôle visuel ; contrôle en cours de fabrication ; contrôle final ; inspecteur qualité ; agent de contrôle qualité ; non-conformités
  en Quality inspection ; quality controller ; quality inspector ; incoming inspection ; visual inspection ; in-process inspection ; final inspection ; non-conformities
  ar التفتيش ومراقبة الجودة في الإنتاج ; مراقب جودة ; مراقبة المنتوج ; الفحص البصري ; مفتش جودة ; عدم المطابقة
  is quality-management

iatf-16949 knowledge
  fr+en IATF 16949 ; ISO TS 16949 ; ISO/TS 16949 ; VDA 6.3 ; FORD Q1
  ar معيار IATF 16949 لجودة صناعة السيارات
  is quality-management
  near automotive-industry

en-9100 knowledge
  fr+en EN 9100 ; AS9100 ; EN9100 ; Nadcap ; Part 145 ; Part 21G
  ar معيار EN 9100 لجودة الطيران
  is quality-management
  near aeronautics

internal-quality-audit skill
  fr Audit qualité interne ; auditeur qualité ; auditeur interne qualité ; audits fournisseurs ; audit de certification ; auditeur ISO 9001 ; ISO 19011 ; audit fournisseur ; audit process
  en Internal quality audit ; quality auditor ; supplier audits ; certification audit ; ISO 19011 ; ISO lead auditor ; process audit
  ar الافتحاص الداخلي للجودة ; مفتحص الجودة ; تدقيق الجودة ; مدقق أنظمة الجودة
  is quality-management

iso-9001 knowledge
  fr+en ISO 9001 ; ISO 9001:2015 ; ISO9001
  ar إيزو 9001 ; مواصفة إيزو 9001
  is quality-management

iso-17025 knowledge
  fr+en ISO 17025 ; ISO/IEC 17025 ; SEMAC {case near} ; ISO 15189
  ar إيزو 17025 ; اعتماد المختبرات
  is quality-management
  near metrology laboratory-analysis

automotive-wiring skill
  fr Câblage automobile ; faisceaux électriques ; câblage de faisceaux ; sertissage ; opérateur de câblage ; faisceau électrique ; opératrice de câblage ; câbleur automobile
  en Automotive wiring ; wiring harness ; wire harnesses ; cable crimping ; crimping ; harness assembly
  ar كابلاج السيارات ; الكابلاج ; الضفائر الكهربائية ; عاملة كابلاج ; الأسلاك الكهربائية للسيارات
  is automotive-industry

automotive-engineering knowledge
  fr Ingénierie automobile ; ingénieur automobile ; conception automobile ; châssis ; motorisation ; bureau d’études automobile ; calage moteur ; architecture véhicule ; R&D automobile
  en Automotive engineering ; automotive engineer ; vehicle design ; powertrain ; vehicle engineering ; automotive R&D
  ar هندسة السيارات ; مهندس سيارات ; تصميم السيارات ; أنظمة دفع السيارات
  is automotive-industry
  near mechanical-engineering
  esco 0e44ceb3-9dd4-4ec4-b1d7-a0e83ddba7d4

engine-repair skill
  fr Réparation de moteurs ; mécanique diesel ; moteur diesel ; réparation moteur ; mécanicien diesel ; mécanicien poids lourds ; moteurs thermiques ; rectification de moteurs ; injection diesel
  en Engine repair ; diesel mechanics ; diesel mechanic ; engine overhaul ; heavy vehicle mechanic ; combustion engines
  ar إصلاح المحركات ; ميكانيك الديزل ; ميكانيكي ديزل ; إصلاح محركات الشاحنات ; محركات الاحتراق
  is car-mechanics
  esco 1bc7c69b-4292-4592-b854-f48165a06082

automotive-electrical-repair skill
  fr Électricité et électronique automobiles ; électricité automobile ; électricien automobile ; électricien auto ; électronique automobile ; valise de diagnostic ; diagnostic électronique automobile ; reprogrammation moteur ; bus CAN ; électromécanicien automobile
  en Automotive electrics and electronics ; auto electrician ; automotive electronics ; vehicle diagnostic tools ; CAN bus ; engine remapping ; OBD {case near}
  ar كهرباء وإلكترونيات السيارات ; كهربائي سيارات ; كهرباء السيارات ; إلكترونيات السيارات ; التشخيص الإلكتروني للسيارات
  is car-mechanics

car-body-repair skill
  fr Carrosserie et peinture automobiles ; carrossier ; carrosserie ; peintre automobile ; tôlier automobile ; peinture automobile ; débosselage ; tôlerie automobile ; carrossier-peintre
  en Car body repair and painting ; body shop ; car painter ; auto body repair ; panel beater ; dent removal
  ar هياكل السيارات والصباغة ; طولي السيارات ; صباغة السيارات ; مطالة السيارات ; صباغ سيارات ; إصلاح هياكل السيارات
  is car-mechanics

car-service skill
  fr Entretien rapide automobile ; vidange ; pneus ; géométrie des trains ; centre d’entretien automobile ; lavage auto ; esthétique automobile ; pneumaticien ; lavage automobile ; detailing automobile
  en Car servicing ; oil change ; tyre fitting ; wheel alignment ; car wash ; car detailing ; auto service centre
  ar الصيانة السريعة للسيارات ; تغيير الزيت ; غسل السيارات ; تغيير العجلات ; تلميع السيارات
  is car-mechanics

vehicle-inspection skill
  fr Contrôle technique automobile ; visite technique ; contrôleur technique automobile ; expertise automobile ; expert automobile ; centre de visite technique ; NARSA {case}
  en Vehicle inspection ; roadworthiness test ; vehicle inspector ; car damage assessor ; motor claims assessor
  ar الفحص التقني للسيارات ; مراقب تقني للسيارات ; خبير سيارات ; خبرة السيارات ; مركز الفحص التقني
  near car-mechanics

motorcycle-repair skill
  fr Réparation de motos et cycles ; mécanicien moto ; réparation de vélos ; réparation de scooters ; mécanicien cycles ; réparateur de vélos
  en Motorcycle and bicycle repair ; motorcycle mechanic ; bicycle repair ; bike mechanic ; scooter repair
  ar إصلاح الدراجات ; إصلاح الدراجات النارية ; ميكانيكي دراجات ; السيكليس
  near car-mechanics

aircraft-maintenance skill
  fr Maintenance aéronautique ; mécanicien avion ; mécanicien aéronautique ; licence B1 ; technicien aéronautique ; MRO {case} ; technicien de maintenance aéronautique ; licence Part 66 ; entretien d’aéronefs
  en Aircraft maintenance ; aircraft mechanic ; MRO {case} ; Part-66 licence ; aircraft maintenance engineer ; line maintenance
  ar صيانة الطائرات ; ميكانيكي طائرات ; تقني صيانة الطائرات
  is aeronautics
  esco e61cf429-2382-4073-99b3-693126eb80d2

aerostructures-assembly skill
  fr Assemblage d’aérostructures ; ajusteur aéronautique ; monteur aéronautique ; rivetage ; aérostructures ; câblage aéronautique ; ajusteur-monteur aérostructure ; câbleur aéronautique ; montage aéronautique
  en Aerostructure assembly ; aircraft assembly ; riveting ; aircraft fitter ; aerostructures ; aircraft wiring
  ar تجميع هياكل الطائرات ; تركيب هياكل الطائرات ; الأسلاك الكهربائية للطائرات ; عامل تركيب الطائرات
  is aeronautics
  near assembly-work

avionics knowledge
  fr Avionique ; systèmes avioniques ; technicien avionique ; DO-178 ; DO-254 ; licence B2 avionique
  en Avionics ; avionics technician ; avionic systems ; DO-178C ; DO-254
  ar إلكترونيات الطيران ; الأفيونيك ; تقني إلكترونيات الطيران
  is aeronautics
  near embedded-systems

aerodynamics knowledge
  fr Aérodynamique et propulsion ; propulsion ; mécanique du vol ; turboréacteurs
  en Aerodynamics and propulsion ; propulsion systems ; flight mechanics ; jet engines
  ar الديناميكا الهوائية والدفع ; الديناميكا الهوائية ; ميكانيك الطيران ; أنظمة الدفع
  is aeronautics
  near computational-fluid-dynamics

shipbuilding skill
  fr Construction et réparation navales ; construction navale ; réparation navale ; génie naval ; chantier naval ; charpentier de marine ; mécanicien de marine ; mécanique navale
  en Shipbuilding and ship repair ; shipbuilding ; naval engineering ; ship repair ; shipyard ; boat building ; marine mechanic
  ar بناء وإصلاح السفن ; بناء السفن ; إصلاح السفن ; الهندسة البحرية ; ورش السفن ; ميكانيك بحري
  near mechanical-engineering welding

textile-engineering knowledge
  fr Génie textile ; ingénieur textile ; filature ; tissage industriel ; matières textiles ; fibres textiles ; textiles techniques ; technicien textile ; tricotage industriel ; bonneterie
  en Textile engineering ; textile engineer ; industrial weaving ; technical textiles ; knitting technology ; yarns and fibres
  ar هندسة النسيج ; مهندس نسيج ; الغزل ; النسيج التقني ; الألياف النسيجية ; الغزل والنسيج
  near textile-manufacturing

garment-sewing skill
  fr Couture industrielle ; piqueur ; piqueuse ; opérateur de confection ; machine à coudre industrielle ; piqueuse plate ; opératrice sur machine ; assemblage textile ; ouvrière en confection ; surjeteuse
  en Industrial sewing ; sewing machine operator ; garment assembly ; industrial sewing machines ; overlock machine
  ar الخياطة الصناعية ; عاملة خياطة ; عامل خياطة ; آلات الخياطة الصناعية ; مشغلة آلة خياطة ; خياطة صناعية
  is textile-manufacturing

pattern-making-grading skill
  fr Patronage et gradation ; patronage textile ; gradation de patrons ; modéliste ; moulage vestimentaire ; coupe à plat ; patron de couture
  en Pattern making and grading ; pattern making ; pattern grading ; pattern cutter
  ar تصميم الباترون وتدريجه ; صانع الباترون ; تدريج المقاسات
  near fashion-design textile-manufacturing

textile-cutting skill
  fr Coupe et matelassage textile ; coupeur textile ; matelasseur ; placement de coupe ; coupe textile ; salle de coupe ; coupeur en confection ; coupe automatique Lectra
  en Fabric cutting ; fabric cutter ; cutting room ; marker making ; garment cutting ; fabric spreading
  ar تفصيل الثوب ; قص الأقمشة ; قاعة التفصيل ; عامل تفصيل
  is textile-manufacturing
  esco a3b7b8ec-794b-4821-8c6b-465fe2c7a691

lectra-modaris tool
  fr+en Lectra ; Modaris ; Diamino ; Gerber AccuMark ; Kaledo ; CLO 3D ; Optitex
  is pattern-making-grading
  ar برنامج ليكترا ; برنامج موداريس

textile-finishing-dyeing skill
  fr Teinture et ennoblissement textile ; délavage ; teinture textile ; teinture de tissus ; ennoblissement ; blanchiment textile ; impression textile ; coloriste textile ; lavage denim ; denim
  en Textile dyeing and finishing ; textile dyeing ; garment washing ; textile printing ; textile finishing ; denim washing ; denim
  ar صباغة النسيج وتجهيزه ; صباغة الأقمشة ; طباعة النسيج ; غسيل الجينز ; تجهيز النسيج
  is textile-manufacturing

garment-quality-control skill
  fr Contrôle qualité textile ; contrôleuse textile ; contrôleur qualité textile ; contrôle mesure textile ; responsable qualité textile ; contrôle qualité confection
  en Garment quality control ; textile quality control ; garment inspection ; fabric inspection ; checking garments ; check … garments ; finished garments
  ar مراقبة جودة النسيج ; مراقبة جودة الملابس ; مراقبة الألبسة الجاهزة
  is textile-manufacturing quality-management

textile-merchandising skill
  fr Développement et merchandising textile ; merchandiser textile ; développement de collections ; sourcing textile ; chef de produit textile ; fast fashion ; suivi de production textile ; fiche technique textile ; façon et cotraitance
  en Garment merchandising and sourcing ; garment merchandiser ; textile sourcing ; collection development ; apparel sourcing ; tech packs
  ar تطوير مجموعات الملابس ; توريد المنسوجات ; تدبير مشاريع الملابس
  near textile-manufacturing purchasing fashion-design

leather-tanning-industry skill
  fr Industrie du cuir et tannerie ; tannerie ; tanneur ; industrie du cuir ; tannage ; cuir et chaussure ; mégisserie
  en Leather industry and tanning ; tannery ; leather tanning ; leather industry ; tanner
  ar صناعة الجلد والدباغة ; الدباغة ; دباغ ; صناعة الجلود ; دباغة الجلود
  near leatherwork chemistry

shoe-manufacturing skill
  fr Fabrication de chaussures ; industrie de la chaussure ; piqueur de tiges ; modéliste chaussure ; cordonnerie industrielle
  en Shoe manufacturing ; footwear manufacturing ; shoe making ; footwear design ; shoe production
  ar صناعة الأحذية ; تصنيع الأحذية ; تصميم الأحذية ; صناعة الأحذية الجلدية
  near leather-tanning-industry leatherwork

packaging-industry skill
  fr Industrie de l’emballage ; carton ondulé ; cartonnerie ; emballage industriel ; ligne d’emballage ; machines d’emballage ; ingénieur packaging ; fabrication d’emballages ; emballages plastiques ; cartonnage
  en Packaging industry ; corrugated board ; packaging engineering ; carton manufacturing ; packaging machines ; industrial packaging
  ar صناعة التغليف ; الكرتون المموج ; صناعة الكرتون ; آلات التغليف ; صناعة العلب
  near packaging-design plastics-processing

paper-wood-industry knowledge
  fr Industrie du bois et du papier ; industrie du bois ; scierie ; industrie papetière ; panneaux de bois ; transformation du bois ; papeterie industrielle
  en Wood and paper industry ; wood industry ; sawmill ; paper industry ; wood processing ; pulp and paper
  ar صناعة الخشب والورق ; صناعة الخشب ; منشرة الخشب ; صناعة الورق
  near carpentry-joinery packaging-industry

furniture-manufacturing skill
  fr Fabrication de meubles ; ameublement ; fabrication de mobilier ; cuisiniste ; meubles sur mesure ; cuisines équipées ; dressing sur mesure
  en Furniture manufacturing ; furniture making ; furniture maker ; custom furniture ; fitted kitchens ; furniture production
  ar صناعة الأثاث ; صناعة المفروشات ; المطابخ المجهزة ; نجارة الأثاث
  near carpentry-joinery cabinetmaking
  esco a88c4bdc-73f8-437d-b268-02cb813a99ca

upholstery skill
  fr Tapisserie d’ameublement ; tapissier ; sellier ; sellerie automobile ; salons marocains ; rembourrage ; coiffes automobiles ; fabrication de salons marocains ; tapissier décorateur
  en Upholstery ; upholsterer ; car upholstery ; Moroccan salons ; seat covers ; automotive seating
  ar التنجيد ; منجد ; الصالونات المغربية ; تنجيد السيارات ; تنجيد الأثاث ; طرابسي
  near furniture-manufacturing

glass-ceramics-industry skill
  fr Industrie du verre et de la céramique ; industrie céramique ; verrerie ; verrier ; céramiques industrielles ; briqueterie ; carreaux céramiques ; verre industriel
  en Glass and ceramics industry ; glass industry ; industrial ceramics ; brick making ; glassmaking ; tile manufacturing
  ar صناعة الزجاج والخزف ; صناعة الزجاج ; صناعة السيراميك ; صناعة الآجر
  near materials-science pottery-ceramics

cement-industry knowledge
  fr Industrie cimentière ; cimenterie ; ciment ; préfabrication de béton ; clinker ; four rotatif
  en Cement industry ; cement plant ; cement manufacturing ; clinker ; rotary kiln
  ar صناعة الإسمنت ; معمل الإسمنت ; الإسمنت
  near chemistry construction-materials-testing

process-engineering skill
  fr Génie des procédés ; ingénieur procédés ; procédés industriels ; ingénieur process ; Aspen HYSYS ; simulation de procédés ; opérations unitaires ; Aspen Plus ; schéma PID
  en Chemical process engineering ; process simulation ; Aspen HYSYS ; unit operations ; Aspen Plus ; industrial processes ; P&ID
  ar هندسة الطرائق ; مهندس طرائق ; هندسة العمليات الصناعية ; محاكاة العمليات الصناعية
  is chemistry
  near industrial-engineering

chemical-production skill
  fr Industrie chimique ; opérateur chimiste ; production chimique ; engrais phosphatés ; acide phosphorique ; parachimie ; conduite de procédés chimiques ; fabrication de détergents
  en Chemical industry ; chemical operator ; chemical production ; phosphoric acid ; fertiliser production ; detergent manufacturing ; chemical plant
  ar الصناعة الكيماوية ; الصناعات الكيميائية ; الحمض الفوسفوري ; صناعة المنظفات ; مشغل كيميائي
  is chemistry

formulation-chemistry skill
  fr Formulation chimique et cosmétique ; formulateur ; formulation cosmétique ; formulation de peintures ; formulation de produits ; encres et peintures ; galénique et formulation ; R&D cosmétique
  en Chemical and cosmetic formulation ; formulation chemist ; cosmetic formulation ; formulation science ; paint formulation
  ar صياغة المنتجات الكيميائية والتجميلية ; صياغة مستحضرات التجميل ; تركيب المستحضرات ; تركيب الصباغات
  is chemistry
  near natural-cosmetics

natural-cosmetics skill
  fr Cosmétique naturelle ; cosmétiques naturels ; savonnerie ; savon noir ; cosmétiques bio ; fabrication de savons ; cosmétique bio ; ghassoul ; fabrication de cosmétiques ; savon artisanal ; saponification
  en Natural cosmetics ; soap making ; organic cosmetics ; black soap ; handmade soap ; ghassoul ; cosmetics manufacturing
  ar مستحضرات التجميل الطبيعية ; صناعة الصابون ; الصابون البلدي ; الغاسول ; التجميل الطبيعي ; صناعة مستحضرات التجميل
  near essential-oils argan-oil-production beauty-care

perfumery skill
  fr Parfumerie et création de parfums ; parfumeur ; création de parfums ; fragrances ; bougies parfumées ; fabrication de bougies
  en Perfumery ; perfumer ; fragrance creation ; perfume making ; scented candles ; candle making
  ar صناعة العطور ; تركيب العطور ; عطار {near=عطور,تركيب} ; خبير عطور ; الشموع المعطرة
  near essential-oils formulation-chemistry

warehouse-automation knowledge
  fr Manutention automatisée ; convoyeurs ; transstockeurs ; AGV {case} ; intralogistique ; bandes transporteuses
  en Automated handling ; conveyors ; AGV {case} ; intralogistics ; conveyor belts ; automated storage
  ar المناولة الآلية ; السيور الناقلة ; ناقلات صناعية ; المركبات الموجهة آليا
  near industrial-automation inventory-management

industrial-safety knowledge
  fr Sécurité industrielle et risques ; ATEX {case} ; étude de dangers ; HAZOP ; risques industriels ; sécurité des procédés ; plan d’opération interne ; espaces confinés ; consignation LOTO ; sécurité au travail en usine ; respect des consignes de sécurité
  en Industrial safety and hazards ; ATEX {case} ; HAZOP ; process safety ; hazard analysis ; confined spaces ; safety rules ; factory safety ; workshop safety ; plant safety ; safety at the plant
  ar السلامة الصناعية ; المخاطر الصناعية ; دراسة المخاطر الصناعية ; سلامة العمليات ; السلامة في المصنع ; قواعد السلامة ; تعليمات السلامة
  is occupational-safety

electronics-assembly skill
  fr Assemblage de cartes électroniques ; câblage de cartes électroniques ; brasage ; opérateur CMS ; monteur-câbleur en électronique ; intégration électronique ; IPC-A-610
  en Electronics assembly ; SMT {case near} ; PCB assembly ; SMD soldering ; IPC-A-610 ; electronics assembler
  ar تجميع البطاقات الإلكترونية ; تركيب المكونات الإلكترونية ; تجميع الدارات الإلكترونية
  is electronics
  near assembly-work

industrial-subcontracting knowledge
  fr Sous-traitance industrielle ; écosystèmes industriels ; sourcing industriel ; chiffrage industriel ; acheteur industriel ; devis industriels ; intégration locale industrielle
  en Industrial subcontracting ; industrial sourcing ; manufacturing quotation ; industrial buyer
  ar المناولة الصناعية ; المناولة من الباطن الصناعية ; المنظومات الصناعية ; الشراء الصناعي
  near purchasing industrial-engineering

fablab-prototyping skill
  fr Fablab et prototypage ; fablab ; fabrication de prototypes ; fabmanager ; makerspace ; prototypage rapide ; fabrication numérique
  en Fab lab and prototyping ; fab lab ; makerspace ; prototype manufacturing ; rapid prototyping ; digital fabrication
  ar مختبرات التصنيع والنماذج الأولية ; فاب لاب ; صناعة النماذج الأولية ; التصنيع الرقمي
  near 3d-printing product-design

3d-printing-software tool
  fr+en Ultimaker Cura ; Cura {case near} ; PrusaSlicer ; Simplify3D ; Creality ; Prusa {case near}
  ar برامج الطباعة ثلاثية الأبعاد
  is 3d-printing
`,
};
