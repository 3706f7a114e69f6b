import type { DomainFile } from '../src/taxonomy/format.ts';

/** Telecommunications: mobile, fixed, radio and their operation. */
export const telecom: DomainFile = {
  id: 'telecom',
  labels: { fr: 'Télécommunications', en: 'Telecommunications', ar: 'الاتصالات' },
  skills: `
mobile-networks knowledge
  fr Réseaux mobiles ; réseaux cellulaires ; réseau mobile ; réseaux radio mobiles ; ingénieur réseaux mobiles
  en Mobile networks ; cellular networks ; mobile network engineer ; mobile network
  ar شبكات الهاتف المحمول ; الشبكات الخلوية
  is telecommunications

lte-networks knowledge
  fr Réseaux 4G/LTE ; 4G ; LTE {case} ; VoLTE ; LTE Advanced
  en 4G/LTE networks ; 4G ; LTE {case} ; VoLTE ; LTE Advanced
  ar شبكات الجيل الرابع ; الجيل الرابع
  is mobile-networks

5g-networks knowledge
  fr Réseaux 5G ; 5G ; 5G NR ; 5G privée ; Open RAN
  en 5G networks ; 5G ; 5G NR ; private 5G ; Open RAN
  ar شبكات الجيل الخامس ; الجيل الخامس
  is mobile-networks

gsm-umts knowledge
  fr Réseaux GSM et UMTS ; GSM {case near} ; UMTS ; GPRS ; 2G/3G ; 3G {near}
  en GSM and UMTS networks ; GSM {case near} ; UMTS ; GPRS ; 2G/3G ; 3G {near}
  ar شبكات الجيلين الثاني والثالث
  is mobile-networks

radio-planning skill
  fr Planification et optimisation radio ; optimisation radio ; ingénieur radio ; planification radio ; drive test ; Atoll {case near} ; TEMS {case near} ; RF {case near=télécom,telecom,antenne,antennas,radio,lte,optimisation}
  en Radio planning and optimisation ; RF optimisation ; RF engineer ; radio network planning ; drive test ; Atoll {case near} ; TEMS {case near} ; RF {case near=telecom,antennas,radio,lte,optimization}
  ar تخطيط الشبكات الراديوية ; مهندس راديو ; تحسين الشبكة الراديوية
  is mobile-networks

core-network knowledge
  fr Cœur de réseau ; core network ; EPC {case near} ; IMS {case near} ; cœur de réseau mobile ; signalisation SS7
  en Core network ; mobile core ; EPC {case near} ; IMS {case near} ; SS7 signalling ; packet core
  ar الشبكة المركزية للاتصالات
  is telecommunications

telecom-site-installation skill
  fr Installation de sites télécoms ; installation de sites radio ; BTS {case near} ; déploiement de sites télécoms ; pylônes télécoms ; technicien télécom ; travaux télécoms ; antennes relais
  en Telecom site installation ; BTS {case near} ; base stations ; telecom site deployment ; telecom technician ; tower installation ; eNodeB
  ar تركيب محطات الاتصالات ; تقني اتصالات ; محطات الهاتف المحمول
  is telecommunications

microwave-links knowledge
  fr Faisceaux hertziens ; faisceau hertzien ; liaisons hertziennes ; transmission hertzienne ; liaison radio point à point
  en Microwave links ; microwave transmission ; point-to-point radio links ; microwave backhaul
  ar الوصلات الميكروية ; الحزم الهرتزية
  is telecommunications

transmission-networks knowledge
  fr Réseaux de transmission ; SDH {case} ; WDM {case} ; DWDM ; transmission optique ; OTN {case near} ; ingénieur transmission
  en Transmission networks ; SDH {case} ; WDM {case} ; DWDM ; optical transmission ; OTN {case near} ; transmission engineer
  ar شبكات النقل ; شبكات الإرسال البصري
  is telecommunications
  near optical-fibre

ftth-deployment skill
  fr Déploiement de la fibre FTTH ; FTTH {case-or-near} ; raccordement FTTH ; déploiement fibre ; GPON ; études FTTH ; bureau d’études fibre ; réflectométrie ; OTDR
  en FTTH fibre deployment ; FTTH {case-or-near} ; fibre rollout ; GPON ; FTTH design ; OTDR ; fibre to the home
  ar نشر الألياف البصرية للمنازل
  is optical-fibre
  implies optical-fibre

fibre-splicing skill
  fr Soudure et mesure de fibre optique ; épissure optique ; soudeur fibre ; soudeuse optique ; tirage de câbles optiques ; épissurage
  en Fibre splicing and testing ; fibre splicing ; fusion splicing ; fibre testing ; splicer {near=fibre,fiber,optical}
  ar لحام الألياف البصرية وقياسها ; لحام الألياف البصرية
  is optical-fibre
  implies optical-fibre

fixed-broadband knowledge
  fr Accès fixes haut débit ; ADSL ; VDSL ; xDSL ; boucle locale ; réseaux d’accès
  en Fixed broadband access ; ADSL ; VDSL ; xDSL ; access networks ; local loop
  ar الولوج الثابت عالي الصبيب ; شبكات الولوج
  is telecommunications

antennas-propagation knowledge
  fr Antennes et propagation ; antennes {near} ; propagation radio ; hyperfréquences ; conception d’antennes ; HFSS {case} ; CST Studio ; micro-ondes {near=antennes,rf,radio,hyperfréquences}
  en Antennas and propagation ; antenna design ; antennas ; radio propagation ; microwave engineering ; HFSS {case} ; CST Studio
  ar الهوائيات والانتشار ; تصميم الهوائيات ; الموجات الدقيقة
  near telecommunications electronics

radio-frequency-engineering knowledge
  fr Ingénierie radiofréquence ; radiofréquence ; radiofréquences ; ingénieur RF ; circuits RF ; gestion du spectre ; spectre radioélectrique
  en Radio-frequency engineering ; radio frequency ; RF circuits ; RF design ; spectrum management
  ar هندسة الترددات الراديوية ; الترددات الراديوية ; تدبير الطيف الترددي
  near telecommunications electronics

digital-transmission knowledge
  fr Transmission numérique ; modulation numérique ; codage de canal ; théorie de l’information ; OFDM
  en Digital transmission ; digital modulation ; channel coding ; information theory ; OFDM
  ar الإرسال الرقمي ; الاتصالات الرقمية ; نظرية المعلومات ; التضمين الرقمي
  is telecommunications
  near signal-processing

software-defined-radio tool
  fr+en GNU Radio ; SDR {case near} ; USRP {case} ; radio logicielle ; software-defined radio
  ar الراديو المعرف بالبرمجيات
  near digital-transmission radio-frequency-engineering

lorawan knowledge
  fr Réseaux longue portée pour objets (LoRaWAN) ; LoRaWAN ; LoRa {case} ; Sigfox ; NB-IoT ; LPWAN ; The Things Network
  en Long-range networks for things (LoRaWAN) ; LoRaWAN ; LoRa {case} ; Sigfox ; NB-IoT ; LPWAN ; The Things Network
  ar شبكات لورا بعيدة المدى ; شبكات الأشياء بعيدة المدى
  near internet-of-things
  is telecommunications

asterisk tool
  fr+en Asterisk (PBX) ; Asterisk ; FreePBX ; Elastix ; Issabel ; FreeSWITCH
  ar أستريسك
  is voip

3cx tool
  fr+en 3CX ; 3CX Phone System
  ar ثري سي إكس
  is voip

sip-protocol knowledge
  fr Protocole SIP ; SIP {case near} ; trunk SIP ; RTP {case near} ; H.323
  en SIP protocol ; SIP {case near} ; SIP trunk ; RTP {case near} ; H.323
  ar بروتوكول SIP
  is voip

ip-phone-systems skill
  fr Standards téléphoniques d’entreprise ; standard téléphonique IP ; Alcatel OXE ; PABX ; autocommutateur ; Cisco CallManager ; CUCM {case} ; installation de standard téléphonique
  en Business telephone systems ; PABX ; Cisco CallManager ; CUCM {case} ; private branch exchange ; phone system installation
  ar أنظمة الهاتف للمقاولات ; مقسم هاتفي
  near voip

unified-communications knowledge
  fr Communications unifiées ; visioconférence ; salle de visioconférence ; systèmes de visioconférence ; Webex ; collaboration vidéo
  en Unified communications ; video conferencing systems ; video conferencing ; Webex ; UCaaS
  ar الاتصالات الموحدة ; أنظمة المؤتمرات المرئية
  near voip

oss-bss knowledge
  fr Systèmes OSS/BSS des opérateurs ; OSS/BSS ; OSS {case near} ; BSS {case near=oss,télécom,telecom,billing} ; facturation télécom ; billing télécom
  en Operators’ OSS/BSS systems ; OSS/BSS ; OSS {case near} ; BSS {case near=oss,telecom,billing} ; telecom billing
  ar أنظمة دعم عمليات الاتصالات ; فوترة الاتصالات
  is telecommunications

telecom-regulation knowledge
  fr Réglementation des télécoms ; ANRT ; régulation des télécommunications ; loi 24-96 ; licences télécoms ; homologation télécom
  en Telecom regulation ; ANRT ; telecommunications regulation ; type approval ; telecom licences
  ar تقنين المواصلات ; الوكالة الوطنية لتقنين المواصلات
  near telecommunications

broadcasting-technology knowledge
  fr Techniques de radiodiffusion ; radiodiffusion ; télédiffusion ; TNT {case near} ; DVB {case} ; IPTV {case} ; streaming vidéo technique ; régie technique de diffusion
  en Broadcasting technology ; broadcast engineering ; digital television ; DVB {case} ; IPTV {case} ; video streaming technology
  ar تقنيات البث الإذاعي والتلفزي ; البث التلفزي الرقمي
  is telecommunications

rfid-nfc knowledge
  fr Identification sans contact (RFID, NFC) ; NFC {case} ; étiquettes RFID ; cartes à puce ; carte à puce ; lecteurs de badges
  en Contactless identification (RFID, NFC) ; NFC {case} ; RFID tags ; smart cards ; smart card
  ar التعريف بالترددات الراديوية ; البطاقات الذكية
  near internet-of-things electronics

operator-value-added-services skill
  fr Services à valeur ajoutée des opérateurs ; VAS {case near=télécom,telecom,opérateur,sms,ussd} ; SMSC {case} ; kiosque SMS ; paiement par facture opérateur
  en Operators’ value-added services ; VAS {case near=telecom,sms,ussd,operator} ; SMSC {case} ; direct carrier billing
  ar خدمات القيمة المضافة للمشغلين
  is telecommunications
  near ussd-sms-services

telecom-rollout skill
  fr Conduite de déploiements télécoms ; chef de projet télécom ; rollout télécom ; coordination de chantiers télécoms ; conducteur de travaux télécom ; recette de sites télécoms
  en Telecom roll-out management ; telecom project manager ; telecom rollout ; telecom site acceptance
  ar قيادة مشاريع نشر شبكات الاتصالات ; رئيس مشروع اتصالات
  near telecommunications project-management
`,
};
