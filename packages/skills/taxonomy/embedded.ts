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
  esco 2180bd8c-86de-4889-8165-adac902eee9d

embedded-c tool
  fr Programmation C embarqué ; C embarqué ; développement C/C++ embarqué ; C/C++ embarqué ; MISRA C ; langage C embarqué
  en Embedded C programming ; embedded C ; embedded C++ ; embedded C/C++ ; MISRA C
  ar البرمجة بلغة C المدمجة
  is embedded-systems
  implies c-language

embedded-linux tool
  fr Linux embarqué ; Yocto ; Buildroot ; Linux embarqué Yocto ; U-Boot
  en Embedded Linux ; Yocto ; Buildroot ; Yocto Project ; U-Boot
  ar لينكس المدمج
  is embedded-systems
  implies linux

automotive-embedded knowledge
  fr Logiciel embarqué automobile ; AUTOSAR ; embarqué automobile ; ECU {case} ; ISO 26262 ; sûreté de fonctionnement automobile ; ASPICE
  en Automotive embedded software ; AUTOSAR ; ECU {case} ; ISO 26262 ; ASPICE ; automotive software
  ar البرمجيات المدمجة للسيارات
  is embedded-systems
  near automotive-engineering

avionics-software knowledge
  fr Logiciel embarqué aéronautique ; systèmes embarqués critiques ; ARINC
  en Airborne embedded software ; safety-critical systems ; ARINC
  ar البرمجيات المدمجة للطيران
  is embedded-systems
  near avionics

functional-safety knowledge
  fr sécurité fonctionnelle ; IEC 61508 ; FMDS {case near} ; systèmes critiques
  en Functional safety ; IEC 61508 ; safety integrity level ; dependability engineering
  ar السلامة الوظيفية للأنظمة
  near embedded-systems

communication-buses knowledge
  fr Bus de communication embarqués ; I2C {case} ; SPI {case near} ; UART {case} ; bus I2C ; liaisons série ; RS232 ; RS485
  en Embedded communication buses ; I2C {case} ; SPI {case near} ; UART {case} ; serial communication ; RS232 ; RS485
  ar نواقل الاتصال المدمجة
  is embedded-systems

can-bus knowledge
  fr Bus CAN et réseaux véhicule ; CAN {case near=lin,autosar,ecu,flexray,automobile,uds,spi,i2c} ; CANopen ; bus LIN ; FlexRay ; diagnostic UDS ; CAPL
  en CAN bus and vehicle networks ; CAN {case near=lin,autosar,ecu,flexray,automotive,uds,spi,i2c} ; CANopen ; LIN bus ; FlexRay ; CAPL
  ar ناقل CAN وشبكات المركبات
  is communication-buses
  near automotive-embedded

industrial-fieldbuses knowledge
  fr Réseaux et bus de terrain industriels ; Modbus ; Profibus ; Profinet ; OPC UA ; réseaux industriels ; bus de terrain ; EtherCAT ; HART {case near=modbus,profibus,instrumentation}
  en Industrial networks and fieldbuses ; Modbus ; Profibus ; Profinet ; OPC UA ; industrial networks ; fieldbus ; EtherCAT
  ar الشبكات الصناعية ; بروتوكولات التحكم الصناعي
  near industrial-automation computer-networks

bare-metal-drivers skill
  fr Développement de pilotes embarqués ; drivers embarqués ; bootloader ; bare metal ; BSP {case near} ; pilotes matériels
  en Embedded driver development ; embedded drivers ; bootloader ; bare metal ; BSP {case near} ; hardware drivers
  ar تطوير برامج تشغيل العتاد
  is embedded-systems
  implies c-language
  near systems-programming

low-power-design knowledge
  fr Conception basse consommation ; basse consommation ; gestion de l’énergie embarquée ; ultra low power
  en Low-power design ; low power electronics ; ultra-low-power design ; power management circuits
  ar تصميم الأنظمة منخفضة الاستهلاك
  is embedded-systems

internet-of-things knowledge
  fr Internet des objets ; IoT ; objets connectés ; objet connecté ; solutions IoT ; capteurs connectés ; développeur IoT ; ingénieur IoT ; projets IoT
  en Internet of things ; IoT ; connected objects ; connected sensors ; smart devices ; IoT developer ; IoT engineer
  ar إنترنت الأشياء ; انترنت الأشياء ; الأشياء المتصلة ; الأجهزة المتصلة
  near embedded-systems
  esco f049d050-12da-4e40-813a-2b5eb6df6b51

edge-computing knowledge
  fr Informatique en périphérie ; edge computing ; fog computing ; calcul en périphérie ; passerelles IoT
  en Edge computing ; fog computing ; IoT gateways ; edge gateways
  ar الحوسبة الطرفية
  is internet-of-things
  near cloud-computing

mqtt knowledge
  fr+en MQTT ; Mosquitto ; CoAP ; protocole MQTT
  ar بروتوكول MQTT
  is internet-of-things

iot-platforms tool
  fr Plateformes IoT ; Node-RED ; ThingSpeak ; AWS IoT ; Azure IoT Hub ; ThingsBoard ; Blynk ; plateforme IoT
  en IoT platforms ; Node-RED ; ThingSpeak ; AWS IoT ; Azure IoT Hub ; ThingsBoard ; Blynk ; IoT platform
  ar منصات إنترنت الأشياء
  is internet-of-things

short-range-wireless knowledge
  fr Réseaux sans fil courte portée ; Bluetooth {near} ; BLE {case near} ; Zigbee ; Bluetooth Low Energy ; Z-Wave
  en Short-range wireless ; Bluetooth {near} ; BLE {case near} ; Zigbee ; Bluetooth Low Energy ; Z-Wave
  ar الاتصالات اللاسلكية قصيرة المدى ; بلوتوث {near}
  is internet-of-things
  near wireless-networks

wireless-sensor-networks knowledge
  fr Réseaux de capteurs sans fil ; capteurs sans fil ; télémesure ; télérelevé de capteurs ; WSN {case}
  en Wireless sensor networks ; wireless sensors ; telemetry {near} ; remote sensing nodes ; WSN {case}
  ar شبكات المستشعرات اللاسلكية
  is internet-of-things
  near sensors-instrumentation

arduino tool
  fr+en Arduino ; Arduino Uno
  ar أردوينو ; اردوينو
  is microcontrollers

esp32 tool
  fr+en ESP32 ; ESP8266 ; NodeMCU ; ESP-IDF ; Espressif {case}
  ar إي إس بي 32
  is microcontrollers
  near arduino

raspberry-pi tool
  fr+en Raspberry Pi ; RaspberryPi ; Raspberry
  ar راسبيري باي ; رازبيري باي
  is embedded-systems

single-board-computers tool
  fr Ordinateurs monocartes ; BeagleBone ; Orange Pi ; carte BeagleBone ; Rock Pi
  en Single-board computers ; BeagleBone ; Orange Pi ; Rock Pi
  ar الحواسيب أحادية اللوحة
  is embedded-systems
  near raspberry-pi

microcontrollers knowledge
  fr Microcontrôleurs ; microcontrôleur
  en Microcontrollers ; microcontroller
  ar المتحكمات الدقيقة ; متحكم دقيق ; المتحكمات المصغرة
  is embedded-systems

stm32 tool
  fr+en STM32 ; STM32CubeMX ; STM32CubeIDE ; STMicroelectronics
  ar إس تي إم 32
  is microcontrollers
  near embedded-c

pic-avr tool
  fr Microcontrôleurs PIC et AVR ; PIC {case near} ; AVR {case near} ; ATmega ; PIC16F ; MPLAB ; mikroC
  en PIC and AVR microcontrollers ; PIC {case near} ; AVR {case near} ; ATmega ; PIC16F ; MPLAB ; mikroC
  ar متحكمات PIC وAVR
  is microcontrollers

arm-architecture knowledge
  fr Architecture ARM et microprocesseurs ; ARM {case near} ; ARM Cortex ; Cortex-M ; microprocesseurs ; architecture ARM ; RISC-V
  en ARM architecture and microprocessors ; ARM {case near} ; ARM Cortex ; Cortex-M ; microprocessors ; RISC-V
  ar معمارية ARM والمعالجات الدقيقة ; المعالجات الدقيقة
  is microcontrollers

computer-architecture knowledge
  fr Architecture des ordinateurs ; architecture des processeurs ; architecture matérielle ; organisation des ordinateurs
  en Computer architecture ; processor architecture ; computer organisation ; hardware architecture
  ar معمارية الحاسوب ; بنية الحاسوب
  near operating-systems electronics
  esco e043aeeb-78f5-4049-afbf-12bba52225bc

real-time-systems knowledge
  fr Systèmes temps réel ; RTOS ; temps réel embarqué ; système d’exploitation temps réel
  en Real-time systems ; RTOS ; real-time operating systems
  ar أنظمة الزمن الحقيقي ; أنظمة التشغيل الآنية
  is embedded-systems
  esco bf6c5ed4-84af-440f-abcc-7fa5ba19c738

freertos tool
  fr+en FreeRTOS ; Zephyr RTOS ; VxWorks ; QNX ; µC/OS ; ThreadX
  ar فري آر تي أو إس
  is real-time-systems
  implies real-time-systems

fpga knowledge
  fr Circuits programmables (FPGA) ; FPGA ; conception numérique FPGA
  en Programmable circuits (FPGA) ; FPGA
  ar الدارات القابلة للبرمجة ; مصفوفات البوابات المنطقية
  is electronics

vhdl tool
  fr+en VHDL ; langage VHDL
  ar لغة VHDL
  is fpga

verilog tool
  fr+en Verilog ; SystemVerilog ; UVM {case near}
  ar فيريلوغ
  is fpga

vivado tool
  fr+en Xilinx Vivado ; Vivado ; Xilinx ; Intel Quartus ; Quartus {case} ; ModelSim ; Altera
  ar فيفادو
  is fpga

microelectronics knowledge
  fr Microélectronique et conception de circuits intégrés ; microélectronique ; circuits intégrés ; ASIC {case} ; VLSI ; Cadence Virtuoso ; semi-conducteurs
  en Microelectronics and chip design ; microelectronics ; integrated circuits ; ASIC {case} ; VLSI ; Cadence Virtuoso ; semiconductors
  ar الإلكترونيات الدقيقة وتصميم الرقائق ; الإلكترونيات الدقيقة ; الدارات المتكاملة ; أشباه الموصلات
  is electronics
  esco 4b164a27-849f-4be2-ae79-d26a4969b677

electronics knowledge
  fr Électronique ; électronicien ; conception électronique ; ingénieur électronique ; circuits électroniques
  en Electronics ; electronics engineer ; electronic design ; electronic circuits
  ar هندسة الإلكترونيات ; الإلكترونيات ; إلكترونيات ; الدارات الإلكترونية ; مهندس إلكترونيات ; إلكترونيك
  esco 95c35c3a-035f-47c2-90cf-7e934d20fc08

analogue-electronics knowledge
  fr Électronique analogique ; circuits analogiques ; amplificateurs opérationnels ; filtres analogiques
  en Analogue electronics ; analog electronics ; analog circuits ; operational amplifiers ; analog filters
  ar الإلكترونيات التناظرية
  is electronics

digital-electronics knowledge
  fr Électronique numérique ; logique combinatoire et séquentielle ; circuits logiques
  en Digital electronics ; digital logic ; logic circuits ; digital circuit design
  ar الإلكترونيات الرقمية ; الدارات المنطقية
  is electronics

power-electronics knowledge
  fr Électronique de puissance ; convertisseurs de puissance ; hacheurs ; convertisseurs DC-DC
  en Power electronics ; power converters ; DC-DC converters ; rectifiers {lang=en}
  ar إلكترونيات القدرة ; محولات القدرة
  is electronics
  near electrical-engineering
  esco 86ff9a65-66eb-4c8f-93d8-22e0a467fc08

electronic-testing skill
  fr Mesure et test électroniques ; oscilloscope ; multimètre ; analyseur de spectre ; test de cartes électroniques ; mesures électroniques
  en Electronic measurement and testing ; oscilloscope ; multimeter ; spectrum analyser ; board testing
  ar القياس والاختبار الإلكتروني ; راسم الإشارة
  is electronics

electronic-prototyping skill
  fr Prototypage électronique ; prototypes électroniques ; maquettage électronique ; breadboard ; conception de prototypes électroniques
  en Electronic prototyping ; electronics prototypes ; breadboarding ; hardware prototyping
  ar النمذجة الأولية الإلكترونية
  is electronics

hardware-design skill
  fr Conception matérielle de produits électroniques ; conception hardware ; ingénieur hardware ; développeur hardware ; développement hardware ; hardware design
  en Electronic hardware design ; hardware engineer ; hardware design ; hardware development
  ar تصميم العتاد الإلكتروني ; مهندس عتاد
  is electronics
  near pcb-design embedded-systems

emc-compliance knowledge
  fr Compatibilité électromagnétique et certification ; CEM {case near} ; compatibilité électromagnétique ; marquage CE électronique ; essais CEM
  en Electromagnetic compatibility and certification ; EMC {case near} ; electromagnetic compatibility ; EMC testing
  ar التوافق الكهرومغناطيسي
  is electronics

electromagnetism knowledge
  fr Électromagnétisme ; champs électromagnétiques ; ondes électromagnétiques
  en Electromagnetism ; electromagnetic fields ; electromagnetics
  ar الكهرومغناطيسية ; الموجات الكهرومغناطيسية
  is physics
  near electronics
  esco 3edd4853-a8d2-4791-a5f0-af3a92f18245

pcb-design skill
  fr Conception de circuits imprimés ; circuits imprimés ; PCB {case} ; routage de cartes électroniques
  en PCB design ; printed circuit boards ; PCB {case}
  ar تصميم الدارات المطبوعة ; الدارات المطبوعة ; تصميم اللوحات الإلكترونية
  is electronics
  esco 77bf865e-6360-424f-9d77-ce03918c7dcf

altium-designer tool
  fr+en Altium Designer ; Altium ; OrCAD ; Cadence Allegro ; PADS Layout
  ar ألتيوم ديزاينر
  is pcb-design
  implies pcb-design

kicad tool
  fr+en KiCad ; Eagle PCB ; Autodesk Eagle ; EasyEDA
  ar كي كاد
  is pcb-design
  implies pcb-design

proteus tool
  fr Proteus (simulation) ; Proteus {case near} ; Proteus ISIS ; LTspice ; Multisim ; PSpice ; Tinkercad Circuits
  en Proteus (circuit simulation) ; Proteus {case near} ; Proteus ISIS ; LTspice ; Multisim ; PSpice ; Tinkercad Circuits
  ar بروتيوس لمحاكاة الدارات
  is electronics
  near pcb-design

electronics-repair skill
  fr Réparation électronique ; maintenance électronique ; dépannage électronique
  en Electronics repair ; electronic maintenance
  ar إصلاح الإلكترونيات ; صيانة الأجهزة الإلكترونية
  is electronics

phone-repair skill
  fr Réparation de téléphones ; réparation de smartphones ; réparation de mobiles ; réparateur de téléphones ; réparation de tablettes ; micro-soudure ; réparer … téléphones
  en Phone repair ; smartphone repair ; mobile phone technician ; tablet repair ; micro-soldering ; repair … phones
  ar إصلاح الهواتف ; صيانة الهواتف ; إصلاح الهواتف الذكية ; تصليح الهواتف
  is electronics-repair
  esco 55cd5608-1497-4ed1-96d0-cb9494749a09

appliance-repair skill
  fr Réparation d’appareils audiovisuels et électroménagers ; réparation de téléviseurs ; réparation d’électroménager ; dépannage électroménager ; réparateur électroménager
  en TV and home appliance repair ; TV repair ; home appliance repair ; appliance repair technician
  ar إصلاح الأجهزة المنزلية والتلفاز ; إصلاح الأجهزة المنزلية ; إصلاح التلفاز
  is electronics-repair

electronics-soldering skill
  fr Soudure électronique ; brasage électronique ; soudure de composants ; soudure CMS ; brasage tendre
  en Electronics soldering ; soldering ; through-hole soldering ; rework soldering
  ar لحام المكونات الإلكترونية ; اللحام الإلكتروني
  is electronics-repair

robotics knowledge
  fr Robotique ; roboticien
  en Robotics ; robotics engineer
  ar الروبوتيك ; الروبوتات ; علم الروبوتات ; الروبوتيات
  near embedded-systems
  esco e87ec79a-c9ff-46f5-84fa-7a0f394cdf40

drones skill
  fr Pilotage et conception de drones ; drones ; drone
  en Drone piloting and design ; drones ; drone ; UAV {case}
  ar الطائرات بدون طيار ; طائرات مسيرة ; الدرون ; الطائرات المسيرة
  near robotics
  esco a521903b-aa32-4954-9790-961b0df1261f

industrial-automation skill
  fr Automatisme industriel ; automaticien ; informatique industrielle ; Schneider Electric ; Schneider {case near} ; automatismes industriels ; technicien en automatisme ; ingénieur automatisme
  en Industrial automation ; automation engineer ; Schneider Electric ; Schneider {case near} ; automation technician ; factory automation
  ar الأتمتة الصناعية ; أتمتة صناعية ; التحكم الصناعي ; الآليات الصناعية
  near electrical-engineering industrial-maintenance
  esco f4a6e9f7-5cff-46c0-894c-59c20bb78694

electrical-engineering knowledge
  fr Génie électrique ; électrotechnique ; ingénieur électrique
  en Electrical engineering ; electrical engineer
  ar الهندسة الكهربائية ; مهندس كهرباء ; الكهروتقني
  esco 3e40c7d0-0e36-4b33-bc33-0aa87eda0561

mechanical-engineering knowledge
  fr Génie mécanique ; ingénieur mécanique ; fabrication mécanique ; construction mécanique ; mécanique industrielle
  en Mechanical engineering ; mechanical engineer ; mechanical manufacturing
  ar الهندسة الميكانيكية ; مهندس ميكانيك ; التصنيع الميكانيكي
  esco 9c071f1d-eac3-449d-b004-c14775b5a3b9

computer-aided-design skill
  fr Conception assistée par ordinateur ; CAO {case} ; DAO {case near} ; CAO/DAO
  en Computer-aided design ; CAD {case} ; CAD/CAM ; drafting technician
  ar التصميم بمساعدة الحاسوب
  near mechanical-engineering
  esco b34e2ba1-9080-48c9-9b42-ee9192a4d3f1

autocad tool
  fr+en AutoCAD ; Auto CAD
  ar أوتوكاد ; اوتوكاد
  is computer-aided-design
  implies computer-aided-design

solidworks tool
  fr+en SolidWorks ; Solid Works
  ar سوليد ووركس ; سوليدووركس
  is computer-aided-design
  implies computer-aided-design
  near catia

catia tool
  fr+en CATIA ; CATIA V5
  ar كاتيا {near}
  is computer-aided-design
  implies computer-aided-design

finite-element-analysis skill
  fr Calcul de structures et simulation numérique ; simulation numérique ; éléments finis ; calcul par éléments finis
  en Finite element analysis and simulation ; finite element analysis ; numerical simulation ; FEA {case near}
  ar المحاكاة العددية وحساب البنيات ; العناصر المحدودة ; المحاكاة العددية ; حساب المنشآت
  near mechanical-engineering civil-engineering

3d-printing skill
  fr Impression 3D ; imprimante 3D ; fabrication additive ; imprimantes 3D
  en 3D printing ; 3D printer ; additive manufacturing
  ar الطباعة ثلاثية الأبعاد ; طباعة ثلاثية الأبعاد ; التصنيع بالإضافة ; النمذجة السريعة
  near computer-aided-design
  esco 2afb2b59-c9a3-4cf3-b1dd-1a2fad51e583

sensors-instrumentation knowledge
  fr Capteurs et instrumentation ; instrumentation ; capteurs
  en Sensors and instrumentation ; instrumentation ; sensors
  ar المستشعرات والقياس ; المستشعرات ; أجهزة الاستشعار
  is electronics

labview tool
  fr+en LabVIEW ; National Instruments ; TestStand
  ar لاب فيو
  is programming
  near sensors-instrumentation

data-acquisition skill
  fr Acquisition de données et chaînes de mesure ; acquisition de données ; chaîne de mesure ; conditionnement de signal ; enregistreurs de données
  en Data acquisition and measurement chains ; data acquisition ; signal conditioning ; data loggers
  ar اكتساب المعطيات وسلاسل القياس ; اكتساب البيانات
  is sensors-instrumentation

power-supplies knowledge
  fr Alimentation et batteries d’objets ; alimentations électroniques ; alimentation à découpage ; chargeurs de batteries ; récupération d’énergie ambiante
  en Power supplies and device batteries ; power supply design ; switched-mode power supply ; battery chargers ; energy harvesting
  ar التغذية الكهربائية وبطاريات الأجهزة
  is electronics
`,
};
