import type { DomainFile } from '../src/taxonomy/format.ts';

/** Robots and drones: their mechanics, perception, control and uses. */
export const robotics: DomainFile = {
  id: 'robotics',
  labels: { fr: 'Robotique et drones', en: 'Robotics and drones', ar: 'الروبوتيك والطائرات المسيرة' },
  skills: `
ros tool
  fr+en ROS (Robot Operating System) ; ROS {case-or-near=robot,robots,gazebo,rviz,robotique,robotics} ; ROS2 ; ROS 2 ; Robot Operating System ; RViz
  ar نظام تشغيل الروبوتات
  is robotics
  near linux

gazebo tool
  fr Gazebo (simulation robotique) ; Gazebo {case near=ros,robot,robots,webots,rviz} ; Webots ; CoppeliaSim ; Isaac Sim
  en Gazebo (robot simulation) ; Gazebo {case near=ros,robot,robots,webots,rviz} ; Webots ; CoppeliaSim ; Isaac Sim
  ar محاكي غازيبو
  is robotics
  near ros

mobile-robotics knowledge
  fr Robotique mobile ; robots mobiles ; navigation autonome ; robot autonome ; robots autonomes ; AMR {case near}
  en Mobile robotics ; mobile robots ; autonomous navigation ; autonomous robots ; AMR {case near}
  ar الروبوتات المتنقلة ; الروبوتات ذاتية القيادة ; الملاحة الذاتية
  is robotics

robot-kinematics knowledge
  fr Modélisation et commande de robots ; cinématique des robots ; commande de robots ; bras manipulateur ; bras robotisé ; robots manipulateurs
  en Robot modelling and control ; robot kinematics ; robot control ; manipulator arm ; robotic arm ; robotic arms
  ar نمذجة الروبوتات والتحكم فيها ; حركيات الروبوت ; الذراع الآلية
  is robotics
  near control-theory

robot-programming skill
  fr Programmation de robots ; programmation robotique ; développeur robotique ; ingénieur robotique ; programmation de robot
  en Robot programming ; robotics software ; robotics developer ; programming robots
  ar برمجة الروبوتات ; مبرمج روبوتات
  is robotics
  implies programming

robot-perception knowledge
  fr Perception robotique ; fusion de capteurs ; localisation et cartographie simultanées ; vision robotique ; filtre de Kalman
  en Robot perception ; sensor fusion ; simultaneous localisation and mapping ; robot vision ; Kalman filter
  ar إدراك الروبوت ; دمج المستشعرات
  is robotics
  near computer-vision

autonomous-vehicles knowledge
  fr Véhicules autonomes et aide à la conduite ; véhicule autonome ; véhicules autonomes ; ADAS {case} ; aide à la conduite
  en Autonomous vehicles and driver assistance ; autonomous vehicles ; self-driving cars ; ADAS {case} ; driver assistance
  ar المركبات ذاتية القيادة ; السيارات ذاتية القيادة
  is robotics
  near computer-vision automotive-embedded

service-robots knowledge
  fr Robots de service et d’assistance ; robots de service ; robot d’accueil ; robots humanoïdes ; robotique de service ; robotique médicale
  en Service and assistive robots ; service robots ; humanoid robots ; medical robotics ; assistive robots
  ar الروبوتات الخدمية ; الروبوتات الطبية
  is robotics

educational-robotics skill
  fr Robotique éducative ; LEGO Mindstorms ; ateliers de robotique ; robotique pour enfants ; formateur en robotique ; FIRST LEGO League ; carte microbit ; microbit
  en Educational robotics ; LEGO Mindstorms ; robotics workshops ; robotics for kids ; FIRST LEGO League ; microbit
  ar الروبوتيك التربوي ; ورشات الروبوتيك ; الروبوتيك للأطفال
  is robotics
  near coding-education arduino

robotics-competitions knowledge
  fr Compétitions de robotique ; concours de robotique ; robot suiveur de ligne ; robot sumo ; Eurobot
  en Robotics competitions ; robotics contests ; line-following robot ; sumo robot ; Eurobot
  ar مسابقات الروبوتيك ; روبوت متتبع الخط
  near robotics

motor-control knowledge
  fr Actionneurs et commande de moteurs ; commande de moteurs ; moteurs pas à pas ; moteurs à courant continu ; moteurs brushless
  en Actuators and motor control ; motor control ; stepper motors ; DC motors ; actuators ; brushless motors
  ar المشغلات والتحكم في المحركات ; التحكم في المحركات ; المحركات الخطوية
  is robotics
  near power-electronics

drone-piloting skill
  fr Pilotage de drones ; télépilote de drone ; pilote de drone ; télépilote ; pilotage de drone ; télépilotage ; pilote de drones ; licence de drone
  en Drone piloting ; drone pilot ; drone operator ; remote pilot ; drone licence ; UAV pilot
  ar قيادة الطائرات المسيرة ; طيار درون ; قيادة الدرون ; ربان الدرون
  is drones

drone-imaging skill
  fr Prises de vues par drone ; imagerie par drone ; prise de vue aérienne ; photographie aérienne ; vidéo par drone ; images de drone ; captation par drone
  en Drone photography and filming ; drone imagery ; aerial photography ; aerial filming ; drone video
  ar التصوير الجوي بالدرون ; تصوير جوي بالدرون ; التصوير الجوي
  is drones
  near photography video-editing

drone-building skill
  fr Conception et assemblage de drones ; assemblage de drones ; construction de drones ; fabrication de drones ; quadricoptère ; FPV {case near}
  en Drone design and assembly ; building drones ; drone assembly ; quadcopter ; FPV {case near}
  ar تصميم وتجميع الطائرات المسيرة ; صناعة الدرون
  is drones
  near electronics

flight-controllers tool
  fr+en PX4 ; ArduPilot ; Pixhawk ; Betaflight ; Mission Planner ; MAVLink
  ar متحكمات طيران الدرون
  is drones
  near embedded-systems

drone-inspection skill
  fr Inspection technique par drone ; inspection par drone ; inspection d’ouvrages par drone ; thermographie par drone ; inspection de lignes électriques par drone
  en Drone inspection ; inspection by drone ; infrastructure inspection by drone ; drone thermography
  ar التفتيش التقني بالدرون ; مراقبة المنشآت بالدرون
  is drones

drone-regulation knowledge
  fr Réglementation des drones ; autorisation de vol de drone ; réglementation drone ; DGAC drones ; autorisations de drones
  en Drone regulation ; drone flight authorisation ; drone rules ; UAV regulation
  ar قانون الطائرات المسيرة ; ترخيص الدرون
  near drones

dji tool
  fr Drones et logiciels DJI ; DJI {case} ; DJI Mavic ; DJI Phantom ; DJI Terra ; DJI Pilot ; DroneDeploy
  en DJI drones and software ; DJI {case} ; DJI Mavic ; DJI Phantom ; DJI Terra ; DJI Pilot ; DroneDeploy
  ar طائرات دي جي آي ; دي جي آي
  is drones

warehouse-robotics skill
  fr Robotique d’entrepôt et convoyage ; robots d’entrepôt ; convoyeurs automatisés ; tri automatisé ; robots de palettisation ; palettiseur
  en Warehouse robotics and conveying ; warehouse robots ; automated conveyors ; automated sorting ; palletising robots
  ar روبوتات المستودعات ; السيور الناقلة الآلية
  is robotics
  near warehouse-automation

robotic-cell-integration skill
  fr Intégration de cellules automatisées ; îlots robotisés ; intégration robotique ; intégrateur robotique ; cellules automatisées
  en Automated cell integration ; robot cell integration ; robotic integration ; robotics integrator
  ar إدماج الخلايا الآلية ; الخلايا الروبوتية
  is robotics
  near industrial-robot-programming

robotic-prosthetics knowledge
  fr Prothèses et exosquelettes ; prothèses robotisées ; exosquelette ; prothèses imprimées en 3D ; orthèses connectées
  en Prosthetics and exoskeletons ; robotic prostheses ; exoskeleton ; 3D printed prosthetics
  ar الأطراف الاصطناعية والهياكل الخارجية ; الأطراف الاصطناعية الذكية
  is robotics
  near 3d-printing
`,
};
