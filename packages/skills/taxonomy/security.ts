import type { DomainFile } from '../src/taxonomy/format.ts';

/** Protecting systems, data and people online. */
export const security: DomainFile = {
  id: 'security',
  labels: { fr: 'Cybersécurité', en: 'Cybersecurity', ar: 'الأمن السيبراني' },
  skills: `
cybersecurity knowledge
  fr Cybersécurité ; sécurité informatique ; cyber sécurité ; sécurité des systèmes d’information ; SSI {case near} ; RSSI ; analyste cybersécurité ; expert en sécurité informatique ; sécuriser nos systèmes ; sécuriser … site ; sécuriser … système ; sécuriser … réseau ; protection contre les pirates
  en Cybersecurity ; cyber security ; information security ; IT security ; InfoSec ; security analyst ; computer security ; secure … website ; secure … systems ; secure … network
  ar الأمن السيبراني ; أمن المعلومات ; أمن نظم المعلومات ; الأمن المعلوماتي ; الأمن الرقمي ; السلامة المعلوماتية

penetration-testing skill
  fr Tests d’intrusion ; test d’intrusion ; pentest ; pentesting ; pentester ; hacking éthique ; ethical hacking ; Metasploit ; Kali Linux ; Burp Suite ; Nmap
  en Penetration testing ; pentest ; pentesting ; pentester ; ethical hacking ; ethical hacker ; Metasploit ; Kali Linux ; Burp Suite ; Nmap
  ar اختبار الاختراق ; اختبارات الاختراق ; القرصنة الأخلاقية ; الاختراق الأخلاقي
  is cybersecurity

security-operations skill
  fr Exploitation de la sécurité (SOC) ; SOC {case near} ; SIEM ; analyste SOC ; Splunk ; Wazuh ; détection d’intrusions ; QRadar ; Microsoft Sentinel ; Suricata
  en Security operations ; SOC {case near} ; SIEM ; SOC analyst ; Splunk ; Wazuh ; intrusion detection ; QRadar ; threat detection ; Microsoft Sentinel ; Suricata
  ar عمليات الأمن السيبراني ; مركز عمليات الأمن ; كشف التسلل
  is cybersecurity

incident-response skill
  fr Réponse aux incidents de sécurité ; réponse à incident ; gestion des incidents de sécurité ; investigation numérique ; forensique ; CERT {case near}
  en Security incident response ; incident response ; digital forensics ; forensics ; computer forensics
  ar الاستجابة للحوادث الأمنية ; الاستجابة للحوادث ; التحقيق الجنائي الرقمي ; الأدلة الجنائية الرقمية
  is cybersecurity

application-security knowledge
  fr Sécurité applicative ; OWASP ; sécurité des applications web ; développement sécurisé ; sécurité des applications
  en Application security ; OWASP ; web application security ; secure coding ; AppSec
  ar أمن التطبيقات ; أمن تطبيقات الويب ; البرمجة الآمنة
  is cybersecurity
  near software-development

cryptography knowledge
  fr Cryptographie ; chiffrement ; PKI {case near} ; signature électronique ; cryptologie
  en Cryptography ; encryption ; PKI {case near} ; electronic signature ; digital signature
  ar علم التشفير ; التشفير ; التعمية ; التوقيع الإلكتروني
  is cybersecurity

identity-access-management knowledge
  fr Gestion des identités et des accès ; IAM {case near} ; authentification ; SSO {case} ; OAuth ; Keycloak ; contrôle d’accès informatique ; OAuth2
  en Identity and access management ; IAM {case near} ; authentication ; SSO {case} ; OAuth ; Keycloak ; OAuth2 ; OpenID Connect
  ar إدارة الهويات والصلاحيات ; إدارة الهوية والوصول ; المصادقة الرقمية
  is cybersecurity

iso-27001 knowledge
  fr Management de la sécurité (ISO 27001) ; ISO 27001 ; ISO/IEC 27001 ; SMSI ; ISO27001 ; DNSSI
  en Information security management (ISO 27001) ; ISO 27001 ; ISO/IEC 27001 ; ISMS ; ISO27001
  ar تدبير أمن المعلومات ISO 27001 ; إيزو 27001
  is cybersecurity

risk-analysis-it skill
  fr Analyse des risques informatiques ; EBIOS ; gestion des risques SI ; audit de sécurité ; audit de sécurité informatique
  en IT risk analysis ; IT risk management ; security audit ; security auditing ; IT audit
  ar تحليل المخاطر المعلوماتية ; تدقيق أمن المعلومات ; افتحاص أمن المعلومات ; التدقيق الأمني
  is cybersecurity
  near risk-management

personal-data-protection knowledge
  fr Protection des données personnelles ; loi 09-08 ; RGPD ; CNDP ; protection des données à caractère personnel ; DPO {case} ; GDPR ; délégué à la protection des données
  en Personal data protection ; law 09-08 ; GDPR ; CNDP ; data protection ; data privacy ; DPO {case} ; data protection officer
  ar حماية المعطيات الشخصية ; حماية المعطيات ذات الطابع الشخصي ; القانون 09-08 ; حماية البيانات الشخصية ; حماية البيانات
  near cybersecurity

security-awareness skill
  fr Sensibilisation à la sécurité numérique ; sensibilisation à la cybersécurité ; hameçonnage ; phishing ; sensibilisation à la sécurité
  en Security awareness training ; security awareness ; phishing simulation ; phishing
  ar التوعية بالأمن السيبراني ; التحسيس بالأمن الرقمي ; التصيد الاحتيالي ; التوعية الأمنية ; حوادث التصيد
  is cybersecurity

security-equipment skill
  fr Vidéosurveillance et contrôle d’accès ; vidéosurveillance ; caméras de surveillance ; installation de caméras ; alarmes intrusion ; contrôle d’accès physique ; vidéoprotection
  en CCTV and access control ; CCTV ; video surveillance ; security cameras ; alarm systems
  ar المراقبة بالكاميرات ; كاميرات المراقبة ; تركيب كاميرات المراقبة ; أنظمة الإنذار
  near computer-networks
`,
};
