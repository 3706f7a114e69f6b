import type { DomainFile } from '../src/taxonomy/format.ts';

/** Electronics, embedded software, connected things, robots, manufacturing drawings. */
export const embedded: DomainFile = {
  id: 'embedded',
  labels: {
    fr: 'Électronique, embarqué et objets connectés',
    en: 'Electronics, embedded and IoT',
    ar: 'الإلكترونيات والأنظمة المدمجة',
  },
  skills: `
embedded-systems knowledge
  fr Systèmes embarqués ; système embarqué ; développeur embarqué ; logiciel embarqué ; informatique embarquée ; développement embarqué ; ingénieur systèmes embarqués ; firmware
  en Embedded systems ; embedded software ; embedded developer ; embedded engineer ; embedded development ; firmware
  ar الأنظمة المدمجة ; أنظمة مدمجة ; البرمجيات المدمجة ; الأنظمة المضمنة ; مهندس أنظمة مدمجة

internet-of-things knowledge
  fr Internet des objets ; IoT ; objets connectés ; objet connecté ; MQTT ; LoRaWAN ; LoRa {case} ; solutions IoT ; capteurs connectés ; Bluetooth {near} ; BLE {case near} ; Zigbee
  en Internet of things ; IoT ; connected objects ; MQTT ; LoRaWAN ; LoRa {case} ; connected sensors ; smart devices ; Bluetooth {near} ; BLE {case near} ; Zigbee
  ar إنترنت الأشياء ; انترنت الأشياء ; الأشياء المتصلة ; الأجهزة المتصلة
  near embedded-systems

arduino tool
  fr+en Arduino ; Arduino Uno ; ESP32 ; ESP8266
  ar أردوينو ; اردوينو
  is microcontrollers

raspberry-pi tool
  fr+en Raspberry Pi ; RaspberryPi ; Raspberry
  ar راسبيري باي ; رازبيري باي
  is embedded-systems

microcontrollers knowledge
  fr Microcontrôleurs ; microcontrôleur ; STM32 ; PIC {case near} ; AVR {case near} ; ARM Cortex ; microprocesseurs
  en Microcontrollers ; microcontroller ; STM32 ; PIC {case near} ; AVR {case near} ; ARM Cortex ; microprocessors
  ar المتحكمات الدقيقة ; متحكم دقيق ; المتحكمات المصغرة ; المعالجات الدقيقة
  is embedded-systems

real-time-systems knowledge
  fr Systèmes temps réel ; RTOS ; FreeRTOS ; temps réel embarqué ; système d’exploitation temps réel
  en Real-time systems ; RTOS ; FreeRTOS ; real-time operating systems
  ar أنظمة الزمن الحقيقي ; أنظمة التشغيل الآنية
  is embedded-systems

fpga knowledge
  fr Circuits programmables (FPGA) ; FPGA ; VHDL ; Verilog ; conception numérique FPGA
  en Programmable circuits (FPGA) ; FPGA ; VHDL ; Verilog
  ar الدارات القابلة للبرمجة ; مصفوفات البوابات المنطقية
  is electronics

electronics knowledge
  fr Électronique ; électronicien ; conception électronique ; ingénieur électronique ; électronique analogique ; électronique numérique ; électronique de puissance ; circuits électroniques
  en Electronics ; electronics engineer ; electronic design ; analog electronics ; digital electronics ; power electronics ; electronic circuits
  ar هندسة الإلكترونيات ; الإلكترونيات ; إلكترونيات ; الدارات الإلكترونية ; مهندس إلكترونيات ; إلكترونيك

pcb-design skill
  fr Conception de circuits imprimés ; circuits imprimés ; PCB {case} ; Altium ; KiCad ; Proteus {case near} ; Eagle PCB ; routage de cartes électroniques
  en PCB design ; printed circuit boards ; PCB {case} ; Altium ; KiCad ; Proteus {case near} ; Eagle PCB
  ar تصميم الدارات المطبوعة ; الدارات المطبوعة ; تصميم اللوحات الإلكترونية
  is electronics

electronics-repair skill
  fr Réparation électronique ; réparation de téléphones ; soudure électronique ; réparation de smartphones ; maintenance électronique ; dépannage électronique
  en Electronics repair ; phone repair ; soldering ; smartphone repair ; electronic maintenance
  ar إصلاح الإلكترونيات ; إصلاح الهواتف ; صيانة الهواتف ; صيانة الأجهزة الإلكترونية
  is electronics

robotics knowledge
  fr Robotique ; roboticien ; ROS {case near} ; robots industriels ; programmation de robots
  en Robotics ; robotics engineer ; ROS {case near} ; industrial robots ; robot programming
  ar الروبوتيك ; الروبوتات ; علم الروبوتات ; الروبوتيات ; برمجة الروبوتات
  near embedded-systems

drones skill
  fr Pilotage et conception de drones ; drones ; télépilote de drone ; pilote de drone ; drone ; imagerie par drone
  en Drone piloting and design ; drones ; drone pilot ; drone ; UAV {case} ; drone imagery
  ar الطائرات بدون طيار ; طائرات مسيرة ; الدرون ; الطائرات المسيرة ; تصوير جوي بالدرون
  near robotics

industrial-automation skill
  fr Automatisme industriel ; automaticien ; automates programmables ; API Siemens ; Siemens TIA Portal ; TIA Portal ; automate programmable ; SCADA ; supervision industrielle ; Step 7 ; informatique industrielle ; Schneider Electric ; Schneider {case near} ; WinCC
  en Industrial automation ; automation engineer ; PLC programming ; PLC {case} ; TIA Portal ; SCADA ; programmable logic controllers ; Step 7 ; Schneider Electric ; Schneider {case near} ; WinCC
  ar الأتمتة الصناعية ; أتمتة صناعية ; المتحكمات المنطقية القابلة للبرمجة ; التحكم الصناعي ; الآليات الصناعية
  near electrical-engineering industrial-maintenance

electrical-engineering knowledge
  fr Génie électrique ; électrotechnique ; électricité industrielle ; électricien ; ingénieur électrique ; électricité bâtiment ; installation électrique ; schémas électriques
  en Electrical engineering ; electrical engineer ; industrial electricity ; electrician ; electrical installation ; electrical wiring
  ar الهندسة الكهربائية ; مهندس كهرباء ; الكهرباء الصناعية ; كهربائي ; التركيبات الكهربائية ; الكهروتقني

mechanical-engineering knowledge
  fr Génie mécanique ; ingénieur mécanique ; conception mécanique ; fabrication mécanique ; construction mécanique ; usinage ; mécanique industrielle
  en Mechanical engineering ; mechanical engineer ; mechanical design ; machining ; mechanical manufacturing
  ar الهندسة الميكانيكية ; مهندس ميكانيك ; التصميم الميكانيكي ; التصنيع الميكانيكي

computer-aided-design skill
  fr Conception assistée par ordinateur ; CAO {case} ; DAO {case near} ; dessin technique ; CAO/DAO ; dessinateur projeteur ; dessin industriel ; plans techniques
  en Computer-aided design ; CAD {case} ; technical drawing ; CAD/CAM ; drafting technician
  ar التصميم بمساعدة الحاسوب ; الرسم التقني ; الرسم الصناعي ; رسام تقني
  near mechanical-engineering

autocad tool
  fr+en AutoCAD ; Auto CAD
  ar أوتوكاد ; اوتوكاد
  is computer-aided-design
  implies computer-aided-design

solidworks tool
  fr+en SolidWorks ; Solid Works ; Autodesk Inventor ; Fusion 360
  ar سوليد ووركس ; سوليدووركس
  is computer-aided-design
  implies computer-aided-design
  near catia

catia tool
  fr+en CATIA ; CATIA V5 ; Creo {case near} ; Siemens NX
  ar كاتيا {near}
  is computer-aided-design
  implies computer-aided-design

finite-element-analysis skill
  fr Calcul de structures et simulation numérique ; simulation numérique ; éléments finis ; Ansys ; Abaqus ; Robot Structural Analysis ; calcul par éléments finis ; COMSOL
  en Finite element analysis and simulation ; finite element analysis ; numerical simulation ; Ansys ; Abaqus ; Robot Structural Analysis ; FEA {case near} ; COMSOL
  ar المحاكاة العددية وحساب البنيات ; العناصر المحدودة ; المحاكاة العددية ; حساب المنشآت
  near mechanical-engineering civil-engineering

3d-printing skill
  fr Impression 3D ; imprimante 3D ; fabrication additive ; prototypage rapide ; imprimantes 3D ; découpe laser
  en 3D printing ; 3D printer ; additive manufacturing ; rapid prototyping ; laser cutting
  ar الطباعة ثلاثية الأبعاد ; طباعة ثلاثية الأبعاد ; التصنيع بالإضافة ; النمذجة السريعة
  near computer-aided-design

sensors-instrumentation knowledge
  fr Capteurs et instrumentation ; instrumentation ; capteurs ; métrologie ; acquisition de données
  en Sensors and instrumentation ; instrumentation ; sensors ; metrology ; data acquisition
  ar المستشعرات والقياس ; المستشعرات ; أجهزة الاستشعار ; علم القياس
  is electronics
`,
};
