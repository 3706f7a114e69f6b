import type { DomainFile } from '../src/taxonomy/format.ts';

/** Networks and telecommunications. */
export const networks: DomainFile = {
  id: 'networks',
  labels: { fr: 'Réseaux et télécoms', en: 'Networks and telecoms', ar: 'الشبكات والاتصالات' },
  skills: `
computer-networks knowledge
  fr Réseaux informatiques ; administration réseau ; administrateur réseau ; ingénieur réseau ; réseau informatique ; réseaux et systèmes ; technicien réseau ; réseaux d’entreprise ; installer … réseau ; réseau du bureau
  en Computer networks ; networking {near} ; network administration ; network administrator ; network engineer ; computer networking ; network engineering
  ar الشبكات المعلوماتية ; شبكات الحاسوب ; إدارة الشبكات ; مهندس شبكات ; الشبكات الحاسوبية ; تقني شبكات

tcp-ip knowledge
  fr Protocoles réseau ; TCP/IP ; protocoles TCP/IP ; DHCP ; adressage IP ; IPv6 ; Wireshark
  en Network protocols ; TCP/IP ; DHCP ; IP addressing ; IPv6 ; Wireshark
  ar بروتوكولات الشبكة ; بروتوكولات الشبكات ; بروتوكول TCP/IP
  is computer-networks

routing-switching skill
  fr Routage et commutation ; routage réseau ; CCNA ; CCNP ; VLAN ; OSPF ; BGP {case} ; MPLS ; switchs et routeurs
  en Routing and switching ; CCNA ; CCNP ; VLAN ; OSPF ; BGP {case} ; MPLS ; switches and routers
  ar التوجيه والتبديل ; أجهزة التوجيه ; التوجيه الشبكي
  is computer-networks
  implies tcp-ip

cisco tool
  fr+en Cisco ; Cisco IOS ; Packet Tracer
  ar سيسكو ; أجهزة سيسكو
  is computer-networks

firewalls tool
  fr Pare-feu et VPN ; pare-feu ; firewall ; Fortinet ; FortiGate ; pfSense ; VPN {case} ; Palo Alto {near} ; Check Point
  en Firewalls and VPN ; firewall ; firewalls ; Fortinet ; FortiGate ; pfSense ; VPN {case} ; Palo Alto Networks ; Check Point
  ar جدران الحماية ; جدار الحماية ; الجدران النارية ; جدار ناري
  is computer-networks
  near cybersecurity

wireless-networks knowledge
  fr Réseaux sans fil ; wifi ; Wi-Fi ; réseau sans fil ; WLAN ; faisceau hertzien ; Ubiquiti ; MikroTik
  en Wireless networks ; wifi ; Wi-Fi ; wireless networking ; WLAN ; Ubiquiti ; MikroTik
  ar الشبكات اللاسلكية ; شبكة لاسلكية ; الواي فاي ; واي فاي
  is computer-networks

network-cabling skill
  fr Câblage informatique ; câblage réseau ; câblage structuré ; baie de brassage ; courants faibles
  en Network cabling ; structured cabling ; low-voltage cabling ; cabling
  ar كابلات الشبكات ; تمديد الكابلات ; التمديدات الشبكية
  is computer-networks

optical-fibre skill
  fr Fibre optique ; FTTH ; raccordement fibre ; soudure fibre optique ; technicien fibre
  en Optical fibre ; fiber optics ; FTTH ; fibre optic ; optical fiber
  ar الألياف البصرية ; الألياف الضوئية ; ألياف بصرية
  is telecommunications

telecommunications knowledge
  fr Télécommunications ; télécoms ; ingénieur télécom ; réseaux mobiles ; 4G ; 5G ; LTE {case} ; GSM {case near} ; réseaux télécoms
  en Telecommunications ; telecoms ; telecom engineer ; mobile networks ; 4G ; 5G ; LTE {case} ; GSM {case near}
  ar الاتصالات السلكية واللاسلكية ; مهندس اتصالات ; شبكات الهاتف المحمول ; هندسة الاتصالات
  near computer-networks

voip knowledge
  fr Téléphonie sur IP ; VoIP ; ToIP ; Asterisk ; IPBX ; téléphonie IP ; 3CX
  en IP telephony ; VoIP ; Asterisk ; IP PBX ; voice over IP ; 3CX
  ar الهاتف عبر الإنترنت ; الاتصال الصوتي عبر الإنترنت ; هاتفية IP
  is telecommunications

satellite-communications knowledge
  fr Communications par satellite ; VSAT ; liaisons satellitaires ; télécommunications spatiales
  en Satellite communications ; VSAT ; satcom ; satellite links
  ar الاتصالات عبر الأقمار الصناعية ; الاتصالات الفضائية
  is telecommunications
`,
};
