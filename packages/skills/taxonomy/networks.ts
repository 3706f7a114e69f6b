import type { DomainFile } from '../src/taxonomy/format.ts';

/** Networks and telecommunications. */
export const networks: DomainFile = {
  id: 'networks',
  labels: { fr: 'Réseaux et télécoms', en: 'Networks and telecoms', ar: 'الشبكات والاتصالات' },
  skills: `
computer-networks knowledge
  fr Réseaux informatiques ; administration réseau ; administrateur réseau ; ingénieur réseau ; réseau informatique ; réseaux et systèmes ; technicien réseau ; réseaux d’entreprise ; installer … réseau ; réseau du bureau ; ingénieur réseaux ; administrateur réseaux ; réseaux et télécoms ; ingénieur réseaux et télécoms ; ingénieur systèmes et réseaux
  en Computer networks ; networking {near} ; network administration ; network administrator ; network engineer ; computer networking ; network engineering ; network technician ; systems and network engineer
  ar الشبكات المعلوماتية ; شبكات الحاسوب ; إدارة الشبكات ; مهندس شبكات ; الشبكات الحاسوبية ; تقني شبكات

network-design skill
  fr Architecture et conception de réseaux ; architecture réseau ; architecte réseau ; conception de réseaux ; dimensionnement de réseaux
  en Network architecture and design ; network architect ; network design ; network architecture ; network planning
  ar هندسة وتصميم الشبكات ; تصميم الشبكات
  is computer-networks
  esco 2164e860-7f20-48bc-b98c-5d9f8a561550

network-monitoring skill
  fr Supervision de réseaux ; supervision réseau ; SNMP {case} ; NOC {case near} ; monitoring réseau ; Netflow
  en Network monitoring ; SNMP {case} ; NOC {case near} ; network operations center ; Netflow ; network operations
  ar مراقبة الشبكات ; مركز عمليات الشبكة
  is computer-networks
  near monitoring

network-troubleshooting skill
  fr Dépannage réseau ; diagnostic réseau ; dépannage de réseaux ; résolution d’incidents réseau ; support réseau
  en Network troubleshooting ; network diagnostics ; network support ; network incident resolution
  ar تشخيص أعطال الشبكات ; إصلاح الشبكات
  is computer-networks

lan-wan knowledge
  fr Réseaux locaux et étendus ; LAN {case near} ; WAN {case near} ; LAN/WAN ; réseau local ; réseaux locaux ; Ethernet
  en Local and wide area networks ; LAN {case near} ; WAN {case near} ; LAN/WAN ; local area network ; Ethernet
  ar الشبكات المحلية والواسعة ; الشبكة المحلية ; الشبكات المحلية
  is computer-networks

tcp-ip knowledge
  fr Protocoles réseau ; TCP/IP ; protocoles TCP/IP
  en Network protocols ; TCP/IP
  ar بروتوكولات الشبكة ; بروتوكولات الشبكات ; بروتوكول TCP/IP
  is computer-networks

ip-addressing knowledge
  fr Adressage IP et DHCP ; DHCP {case-or-near} ; adressage IP ; IPv4 ; IPv6 ; sous-réseaux ; plan d’adressage ; NAT {case near}
  en IP addressing and DHCP ; DHCP {case-or-near} ; IP addressing ; IPv4 ; IPv6 ; subnetting ; NAT {case near}
  ar عنونة الشبكات ; عناوين الإنترنت
  is tcp-ip

wireshark tool
  fr+en Wireshark ; tcpdump ; analyse de trames ; packet analysis
  ar وايرشارك
  is tcp-ip
  near network-security
  esco 8fa510d0-a8a6-4932-a361-00f8442cfe23

routing-switching skill
  fr Routage et commutation ; routage réseau ; switchs et routeurs
  en Routing and switching ; switches and routers
  ar التوجيه والتبديل ; أجهزة التوجيه ; التوجيه الشبكي
  is computer-networks
  implies tcp-ip

vlan knowledge
  fr Réseaux virtuels et commutation ; VLAN {case-or-near} ; VLANs ; STP {case near} ; VTP {case near} ; spanning tree ; EtherChannel
  en VLANs and switching ; VLAN {case-or-near} ; VLANs ; STP {case near} ; VTP {case near} ; spanning tree ; EtherChannel
  ar الشبكات المحلية الافتراضية
  is routing-switching

routing-protocols knowledge
  fr Protocoles de routage ; OSPF ; BGP {case} ; EIGRP ; routage dynamique ; RIP {case near=ospf,bgp,eigrp} ; routage IP
  en Routing protocols ; OSPF ; BGP {case} ; EIGRP ; dynamic routing ; RIP {case near=ospf,bgp,eigrp} ; IP routing
  ar بروتوكولات التوجيه
  is routing-switching

mpls knowledge
  fr Réseaux MPLS et opérateurs ; MPLS ; réseaux opérateurs ; IP/MPLS ; VPLS ; Segment Routing
  en MPLS and carrier networks ; MPLS ; IP/MPLS ; carrier networks ; VPLS ; Segment Routing
  ar شبكات MPLS
  is routing-switching

sd-wan knowledge
  fr Réseaux définis par logiciel ; SD-WAN ; SDN {case} ; NFV {case} ; Cisco ACI ; SDWAN
  en Software-defined networking ; SD-WAN ; SDN {case} ; NFV {case} ; Cisco ACI ; SDWAN
  ar الشبكات المعرفة بالبرمجيات
  is computer-networks

network-automation skill
  fr Automatisation des réseaux ; automatisation réseau ; NetDevOps ; Netmiko ; NAPALM {case near}
  en Network automation ; NetDevOps ; Netmiko ; NAPALM {case near} ; network programmability
  ar أتمتة الشبكات
  is computer-networks
  near ansible python

cisco tool
  fr+en Cisco ; Cisco IOS
  ar سيسكو ; أجهزة سيسكو
  is computer-networks
  esco 709ef32a-7435-48e2-8fa2-16e389ecab8a

cisco-certifications knowledge
  fr Certifications Cisco ; CCNA ; CCNP ; CCIE ; certification Cisco ; CCNA Security ; CCNA 200-301
  en Cisco certifications ; CCNA ; CCNP ; CCIE ; Cisco certified ; CCNA 200-301
  ar شهادات سيسكو ; شهادة CCNA
  implies cisco routing-switching

packet-tracer tool
  fr+en Cisco Packet Tracer ; Packet Tracer ; GNS3 ; EVE-NG
  ar باكت تريسر
  near cisco computer-networks

huawei-networks tool
  fr+en Huawei Datacom ; HCIA ; HCIP ; Huawei réseaux ; Huawei networking ; HCIE
  ar شبكات هواوي ; شهادات هواوي
  is computer-networks
  near cisco

juniper tool
  fr+en Juniper Networks ; Juniper {case-or-near} ; Junos
  ar جونيبر
  is computer-networks
  near cisco

mikrotik tool
  fr+en MikroTik ; RouterOS ; MTCNA
  ar ميكروتيك
  is computer-networks
  near wireless-networks

ubiquiti tool
  fr+en Ubiquiti ; UniFi {case-or-near} ; Ubiquiti UniFi ; Aruba {case near} ; TP-Link ; Ruckus
  ar يوبيكويتي
  is wireless-networks

firewalls knowledge
  fr Pare-feu et VPN ; pare-feu ; firewall
  en Firewalls and VPN ; firewall ; firewalls
  ar جدران الحماية ; جدار الحماية ; الجدران النارية ; جدار ناري
  is computer-networks
  near cybersecurity
  esco e5b5053e-0ef6-4c4e-a3f2-42f955f4322c

fortinet tool
  fr+en Fortinet ; FortiGate ; FortiOS ; FortiManager ; NSE 4 {near}
  ar فورتينت
  is firewalls
  near network-security

palo-alto tool
  fr+en Palo Alto Networks ; Palo Alto {near} ; PAN-OS ; PCNSE
  ar بالو ألتو
  is firewalls
  near network-security

pfsense tool
  fr+en pfSense ; OPNsense ; iptables ; IPFire
  ar بي إف سنس
  is firewalls

check-point tool
  fr+en Check Point ; Checkpoint Firewall ; Sophos ; SonicWall ; Stormshield ; Cisco ASA ; Cisco Firepower ; WatchGuard
  ar تشيك بوينت
  is firewalls

vpn knowledge
  fr Réseaux privés virtuels ; VPN {case-or-near} ; IPsec ; OpenVPN ; WireGuard ; accès distant sécurisé
  en Virtual private networks ; VPN {case-or-near} ; IPsec ; OpenVPN ; WireGuard ; secure remote access
  ar الشبكات الخاصة الافتراضية ; الشبكة الافتراضية الخاصة
  is computer-networks
  near network-security
  esco acf0a78c-f4e3-4bd9-a5cc-9cf4791b3b95

proxy-servers knowledge
  fr Serveurs mandataires et filtrage ; serveur proxy ; proxy {near} ; Squid {case near} ; filtrage web ; filtrage d’URL
  en Proxy servers and filtering ; proxy server ; proxy {near} ; Squid {case near} ; web filtering ; URL filtering
  ar خوادم الوكيل والتصفية
  is computer-networks
  esco 553e1d2d-abf1-4b37-8ac4-c5c78a8edbc0

wifi-hotspots skill
  fr Déploiement de hotspots wifi ; hotspot wifi ; portail captif ; RADIUS {case} ; FreeRADIUS ; wifi public ; couverture wifi
  en Wi-Fi hotspot deployment ; Wi-Fi hotspot ; captive portal ; RADIUS {case} ; FreeRADIUS ; public Wi-Fi ; Wi-Fi survey
  ar نشر نقاط الواي فاي ; البوابة الأسيرة
  is wireless-networks

network-installation skill
  fr Installation de réseaux ; installation de réseaux informatiques ; installateur réseau ; installation de réseau
  en Network installation ; network installer ; network deployment ; installing networks
  ar تركيب الشبكات ; تثبيت الشبكات المعلوماتية
  is computer-networks
  near network-cabling

wireless-networks knowledge
  fr Réseaux sans fil ; wifi ; Wi-Fi ; réseau sans fil ; WLAN
  en Wireless networks ; wifi ; Wi-Fi ; wireless networking ; WLAN
  ar الشبكات اللاسلكية ; شبكة لاسلكية ; الواي فاي ; واي فاي
  is computer-networks

network-cabling skill
  fr Câblage informatique ; câblage réseau ; câblage structuré ; baie de brassage ; courants faibles
  en Network cabling ; structured cabling ; low-voltage cabling ; cabling
  ar كابلات الشبكات ; تمديد الكابلات ; التمديدات الشبكية
  is computer-networks

optical-fibre skill
  fr Fibre optique ; raccordement fibre ; soudure fibre optique ; technicien fibre
  en Optical fibre ; fiber optics ; fibre optic ; optical fiber
  ar الألياف البصرية ; الألياف الضوئية ; ألياف بصرية
  is telecommunications
  esco fdfa3dcb-b8f0-454f-a659-64c66dc6b6a2

telecommunications knowledge
  fr Télécommunications ; télécoms ; ingénieur télécom ; réseaux télécoms
  en Telecommunications ; telecoms ; telecom engineer
  ar الاتصالات السلكية واللاسلكية ; مهندس اتصالات ; هندسة الاتصالات
  near computer-networks
  esco f1a56786-e6d7-4b2e-a39c-23e09024d473

voip knowledge
  fr Téléphonie sur IP ; VoIP ; ToIP ; IPBX ; téléphonie IP
  en IP telephony ; VoIP ; IP PBX ; voice over IP
  ar الهاتف عبر الإنترنت ; الاتصال الصوتي عبر الإنترنت ; هاتفية IP
  is telecommunications

satellite-communications knowledge
  fr Communications par satellite ; VSAT ; liaisons satellitaires ; télécommunications spatiales
  en Satellite communications ; VSAT ; satcom ; satellite links
  ar الاتصالات عبر الأقمار الصناعية ; الاتصالات الفضائية
  is telecommunications
`,
};
