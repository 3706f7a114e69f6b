import type { DomainFile } from '../src/taxonomy/format.ts';

/** Protecting systems, data and people online. */
export const security: DomainFile = {
  id: 'security',
  labels: { fr: 'Cybersécurité', en: 'Cybersecurity', ar: 'الأمن السيبراني' },
  skills: `
cybersecurity knowledge
  fr Cybersécurité ; sécurité informatique ; cyber sécurité ; sécurité des systèmes d’information ; SSI {case near} ; analyste cybersécurité ; expert en sécurité informatique ; sécuriser nos systèmes ; sécuriser … site ; sécuriser … système ; sécuriser … réseau ; protection contre les pirates ; ingénieur cybersécurité ; consultant cybersécurité ; ingénieur sécurité informatique ; expert cybersécurité
  en Cybersecurity ; cyber security ; information security ; IT security ; InfoSec ; security analyst ; computer security ; secure … website ; secure … systems ; secure … network ; cybersecurity engineer ; cybersecurity analyst ; security engineer ; cybersecurity consultant
  ar الأمن السيبراني ; أمن المعلومات ; أمن نظم المعلومات ; الأمن المعلوماتي ; الأمن الرقمي ; السلامة المعلوماتية
  esco 8088750d-8388-4170-a76f-48354c469c44

security-governance knowledge
  fr Gouvernance de la cybersécurité ; RSSI {case} ; politique de sécurité ; PSSI ; GRC {case near} ; responsable sécurité des systèmes d’information ; gouvernance de la sécurité
  en Cybersecurity governance ; CISO {case} ; security policy ; security policies ; GRC {case near} ; security governance
  ar حكامة الأمن السيبراني ; سياسة أمن المعلومات ; مسؤول أمن نظم المعلومات
  is cybersecurity
  esco 37bc4dc0-1233-4008-98db-1116d0c1cfcc

network-security knowledge
  fr Sécurité des réseaux ; sécurité réseau ; sécurisation des réseaux ; ingénieur sécurité réseau ; segmentation réseau ; sécurité réseaux
  en Network security ; network security engineer ; securing networks ; network segmentation
  ar أمن الشبكات ; حماية الشبكات
  is cybersecurity
  near computer-networks

cloud-security knowledge
  fr Sécurité du cloud ; sécurité cloud ; CASB ; sécurité des environnements cloud ; CSPM {case}
  en Cloud security ; CASB ; securing cloud environments ; CSPM {case}
  ar أمن السحابة ; أمن الحوسبة السحابية
  is cybersecurity
  near cloud-computing

endpoint-security knowledge
  fr Protection des postes et antivirus ; antivirus ; EDR {case} ; XDR {case} ; CrowdStrike ; Kaspersky ; protection des terminaux ; Bitdefender ; ESET
  en Endpoint protection and antivirus ; antivirus ; EDR {case} ; XDR {case} ; CrowdStrike ; Kaspersky ; endpoint security ; Bitdefender ; ESET
  ar حماية الأجهزة الطرفية ; مضاد الفيروسات ; برامج الحماية من الفيروسات
  is cybersecurity

system-hardening skill
  fr Durcissement des systèmes ; durcissement {near} ; hardening {near} ; gestion des correctifs ; patch management ; sécurisation des serveurs ; CIS Benchmarks
  en System hardening ; hardening {near} ; patch management ; server hardening ; CIS Benchmarks
  ar تحصين الأنظمة ; إدارة التصحيحات الأمنية ; تأمين الخوادم
  is cybersecurity
  near system-administration

zero-trust knowledge
  fr Modèle zéro confiance ; zero trust ; ZTNA ; architecture zero trust ; SASE {case}
  en Zero trust ; zero-trust architecture ; ZTNA ; SASE {case}
  ar نموذج انعدام الثقة
  is cybersecurity

ot-security knowledge
  fr Cybersécurité industrielle ; sécurité OT ; sécurité des systèmes industriels ; IEC 62443 ; sécurité SCADA ; sécurité IoT
  en Industrial cybersecurity ; OT security ; ICS security ; IEC 62443 ; IoT security
  ar الأمن السيبراني الصناعي ; أمن الأنظمة الصناعية ; أمن إنترنت الأشياء
  is cybersecurity
  near industrial-automation

penetration-testing skill
  fr Tests d’intrusion ; test d’intrusion ; pentest ; pentesting ; pentester ; hacking éthique ; ethical hacking
  en Penetration testing ; pentest ; pentesting ; pentester ; ethical hacking ; ethical hacker ; penetration test ; penetration tests ; pen test ; pen tests
  ar اختبار الاختراق ; اختبارات الاختراق ; القرصنة الأخلاقية ; الاختراق الأخلاقي
  is cybersecurity
  esco f4a85869-1855-45d5-a43c-7ee8cd451996

ethical-hacking-certifications knowledge
  fr Certifications de hacking éthique ; CEH {case} ; OSCP {case} ; eJPT ; certification CEH ; eCPPT
  en Ethical hacking certifications ; CEH {case} ; OSCP {case} ; eJPT ; Certified Ethical Hacker
  ar شهادات القرصنة الأخلاقية
  implies penetration-testing

security-certifications knowledge
  fr Certifications en cybersécurité ; CISSP ; CISM {case} ; CISA {case} ; CompTIA Security+
  en Cybersecurity certifications ; CISSP ; CISM {case} ; CISA {case} ; CompTIA Security+
  ar شهادات الأمن السيبراني
  implies cybersecurity

kali-linux tool
  fr+en Kali Linux ; Parrot OS ; Kali {case near}
  ar كالي لينكس
  is penetration-testing
  implies linux
  esco 625b57ee-29d4-425b-bf99-9fd54dd021fe

metasploit tool
  fr+en Metasploit ; Meterpreter ; Cobalt Strike
  ar ميتاسبلويت
  is penetration-testing
  esco 50597e96-9b6a-4736-ac79-dd80f36c0269

burp-suite tool
  fr+en Burp Suite ; Burp {case near} ; Zed Attack Proxy ; sqlmap
  ar بيرب سويت
  is penetration-testing
  near application-security

nmap tool
  fr+en Nmap ; Zenmap ; Masscan
  ar إن ماب
  is penetration-testing
  near network-security

vulnerability-management skill
  fr Gestion des vulnérabilités ; scan de vulnérabilités ; Nessus ; OpenVAS ; Qualys ; analyse de vulnérabilités ; gestion de vulnérabilités
  en Vulnerability management ; vulnerability scanning ; Nessus ; OpenVAS ; Qualys ; vulnerability assessment
  ar إدارة الثغرات الأمنية ; فحص الثغرات ; اكتشاف الثغرات
  is cybersecurity

red-teaming skill
  fr Red team et exercices d’attaque ; red team ; red teaming ; purple team ; MITRE ATT&CK ; simulation d’attaques
  en Red teaming ; red team ; purple team ; MITRE ATT&CK ; adversary simulation
  ar الفريق الأحمر ; محاكاة الهجمات
  is penetration-testing

bug-bounty skill
  fr Chasse aux failles (bug bounty) ; bug bounty ; HackerOne ; Bugcrowd ; YesWeHack ; CTF {case near} ; capture the flag
  en Bug bounty hunting ; bug bounty ; HackerOne ; Bugcrowd ; CTF {case near} ; capture the flag
  ar صيد الثغرات بالمكافآت ; مسابقات التقط العلم
  is penetration-testing

phishing-social-engineering knowledge
  fr Ingénierie sociale et hameçonnage ; hameçonnage ; phishing ; rançongiciels ; ransomware ; ingénierie sociale {near=phishing,hameçonnage,attaques,cybersécurité,menaces}
  en Social engineering and phishing ; phishing ; social engineering ; ransomware
  ar الهندسة الاجتماعية والتصيد ; الهندسة الاجتماعية ; برمجيات الفدية
  near security-awareness
  is cybersecurity

web-penetration-testing skill
  fr Tests d’intrusion d’applications web ; pentest web ; injection SQL ; XSS {case near} ; pentest applicatif ; failles web
  en Web application penetration testing ; web pentest ; SQL injection ; XSS {case near} ; web vulnerabilities
  ar اختبار اختراق تطبيقات الويب ; حقن SQL ; ثغرات الويب
  is penetration-testing
  near application-security

security-operations skill
  fr Exploitation de la sécurité (SOC) ; SOC {case near} ; analyste SOC
  en Security operations ; SOC {case near} ; SOC analyst ; threat detection
  ar عمليات الأمن السيبراني ; مركز عمليات الأمن
  is cybersecurity

siem knowledge
  fr Gestion des événements de sécurité (SIEM) ; SIEM ; corrélation d’événements ; gestion des journaux de sécurité
  en Security information and event management (SIEM) ; SIEM ; event correlation ; security log management
  ar إدارة الأحداث الأمنية ; نظام SIEM
  is security-operations

splunk tool
  fr+en Splunk ; Splunk Enterprise ; Splunk ES
  ar سبلانك
  is siem

wazuh tool
  fr+en Wazuh ; OSSEC ; AlienVault ; Security Onion ; Graylog
  ar وازوه
  is siem

qradar tool
  fr+en IBM QRadar ; QRadar ; Microsoft Sentinel ; Azure Sentinel ; LogRhythm ; ArcSight
  ar كيو رادار
  is siem

intrusion-detection skill
  fr Détection d’intrusions ; détection d’intrusion ; IDS/IPS ; IDS {case near} ; IPS {case near} ; Snort {case-or-near} ; Suricata ; Zeek
  en Intrusion detection ; IDS/IPS ; IDS {case near} ; IPS {case near} ; Snort {case-or-near} ; Suricata ; Zeek
  ar كشف التسلل ; أنظمة كشف التسلل
  is security-operations
  near network-security

threat-intelligence skill
  fr Renseignement sur les menaces ; cyber threat intelligence ; threat intelligence ; CTI {case near} ; threat hunting ; chasse aux menaces ; OSINT
  en Threat intelligence ; cyber threat intelligence ; CTI {case near} ; threat hunting ; OSINT ; open source intelligence
  ar استخبارات التهديدات ; رصد التهديدات السيبرانية
  is security-operations

security-orchestration tool
  fr+en SOAR {case} ; TheHive ; Cortex XSOAR ; MISP {case}
  ar أتمتة الاستجابة الأمنية
  is security-operations

digital-forensics skill
  fr Investigation numérique ; forensique ; forensic informatique ; analyse forensique ; Autopsy {case near} ; EnCase {case} ; Volatility {case near} ; criminalistique numérique ; inforensique
  en Digital forensics ; computer forensics ; forensics ; forensic analysis ; Autopsy {case near} ; EnCase {case} ; Volatility {case near}
  ar التحقيق الجنائي الرقمي ; الأدلة الجنائية الرقمية ; التحليل الجنائي الرقمي
  is cybersecurity
  near incident-response
  esco 118a9b27-1c5a-4214-b685-1a4d9e6365ea

malware-analysis skill
  fr Analyse de logiciels malveillants ; analyse de malwares ; rétro-ingénierie ; reverse engineering ; Ghidra ; IDA Pro ; malwares
  en Malware analysis ; reverse engineering ; Ghidra ; IDA Pro ; malware
  ar تحليل البرمجيات الخبيثة ; الهندسة العكسية
  is cybersecurity

incident-response skill
  fr Réponse aux incidents de sécurité ; réponse à incident ; gestion des incidents de sécurité ; CERT {case near}
  en Security incident response ; incident response
  ar الاستجابة للحوادث الأمنية ; الاستجابة للحوادث
  is cybersecurity

application-security knowledge
  fr Sécurité applicative ; sécurité des applications web ; sécurité des applications
  en Application security ; web application security ; secure coding ; AppSec
  ar أمن التطبيقات ; أمن تطبيقات الويب ; البرمجة الآمنة
  is cybersecurity
  near software-development

owasp knowledge
  fr Référentiel OWASP ; OWASP ; OWASP Top 10 ; OWASP Top Ten ; ASVS {case}
  en OWASP guidelines ; OWASP ; OWASP Top 10 ; OWASP Top Ten ; ASVS {case}
  ar معايير أواسب ; أواسب
  is application-security

secure-development skill
  fr Développement sécurisé ; codage sécurisé ; programmation sécurisée ; security by design ; sécurité dès la conception
  en Secure software development ; secure development ; security by design ; secure SDLC
  ar التطوير الآمن للبرمجيات ; الأمن منذ التصميم
  is application-security
  near programming

web-application-firewalls tool
  fr Pare-feu applicatif (WAF) ; WAF {case} ; ModSecurity ; F5 {case near} ; pare-feu applicatif ; Imperva ; protection anti-DDoS ; DDoS {case near}
  en Web application firewalls (WAF) ; WAF {case} ; ModSecurity ; F5 {case near} ; web application firewall ; Imperva ; DDoS protection ; DDoS {case near}
  ar جدار حماية تطبيقات الويب ; الحماية من هجمات حجب الخدمة
  is application-security
  near firewalls

cryptography knowledge
  fr Cryptographie ; chiffrement ; cryptologie
  en Cryptography ; encryption
  ar علم التشفير ; التشفير ; التعمية
  is cybersecurity
  esco d32db06e-bd06-4415-a7ab-1b0ee68caa9a

public-key-infrastructure knowledge
  fr Infrastructure à clés publiques ; PKI {case near} ; certificats électroniques ; infrastructure de gestion de clés ; autorité de certification
  en Public key infrastructure ; PKI {case near} ; digital certificates ; certificate authority ; key management
  ar البنية التحتية للمفاتيح العمومية ; الشهادات الإلكترونية
  is cryptography

electronic-signature knowledge
  fr Signature électronique et confiance numérique ; signature électronique ; horodatage électronique ; loi 43-20 ; tiers de confiance numérique ; Barid eSign ; DocuSign
  en Electronic signature and digital trust ; electronic signature ; digital signature ; e-signature ; law 43-20 ; DocuSign
  ar التوقيع الإلكتروني والثقة الرقمية ; التوقيع الإلكتروني ; خدمات الثقة ; القانون 43-20
  is cryptography

identity-access-management knowledge
  fr Gestion des identités et des accès ; IAM {case near} ; authentification ; contrôle d’accès informatique
  en Identity and access management ; IAM {case near} ; authentication
  ar إدارة الهويات والصلاحيات ; إدارة الهوية والوصول ; المصادقة الرقمية
  is cybersecurity

single-sign-on knowledge
  fr Authentification unique et protocoles d’identité ; SSO {case} ; SAML ; OpenID Connect ; authentification unique ; fédération d’identité
  en Single sign-on and identity protocols ; SSO {case} ; SAML ; OpenID Connect ; single sign-on ; identity federation
  ar تسجيل الدخول الموحد
  is identity-access-management

oauth-jwt knowledge
  fr Autorisation OAuth et jetons JWT ; OAuth ; OAuth2 ; OAuth 2.0 ; JWT {case} ; JSON Web Token
  en OAuth authorisation and JWT tokens ; OAuth ; OAuth2 ; OAuth 2.0 ; JWT {case} ; JSON Web Tokens
  ar بروتوكول OAuth ورموز JWT
  is identity-access-management
  near api-development

keycloak tool
  fr+en Keycloak ; Auth0 ; Okta ; Amazon Cognito ; Clerk {case near=auth0,nextjs,supabase}
  ar كيكلوك
  is identity-access-management

multi-factor-authentication knowledge
  fr Authentification forte ; authentification multifacteur ; MFA {case} ; double authentification ; 2FA ; authentification à deux facteurs
  en Multi-factor authentication ; MFA {case} ; two-factor authentication ; 2FA ; strong authentication
  ar المصادقة متعددة العوامل ; المصادقة الثنائية ; التحقق بخطوتين
  is identity-access-management

privileged-access-management tool
  fr Gestion des accès à privilèges ; PAM {case near} ; CyberArk ; Wallix ; BeyondTrust ; bastion {near}
  en Privileged access management ; PAM {case near} ; CyberArk ; Wallix ; BeyondTrust
  ar إدارة الحسابات ذات الامتيازات
  is identity-access-management

iso-27001 knowledge
  fr Management de la sécurité (ISO 27001) ; ISO 27001 ; ISO/IEC 27001 ; SMSI ; ISO27001
  en Information security management (ISO 27001) ; ISO 27001 ; ISO/IEC 27001 ; ISMS ; ISO27001
  ar تدبير أمن المعلومات ISO 27001 ; إيزو 27001
  is cybersecurity

moroccan-cybersecurity-law knowledge
  fr Réglementation marocaine de la cybersécurité ; DNSSI ; DGSSI ; loi 05-20 ; directive nationale de la sécurité des systèmes d’information ; maCERT
  en Moroccan cybersecurity regulation ; DNSSI ; DGSSI ; law 05-20 ; maCERT
  ar تقنين الأمن السيبراني بالمغرب ; القانون 05-20 ; المديرية العامة لأمن نظم المعلومات
  is cybersecurity

pci-dss knowledge
  fr Sécurité des paiements (PCI DSS) ; PCI DSS ; PCI-DSS ; norme PCI
  en Payment card security (PCI DSS) ; PCI DSS ; PCI-DSS
  ar معيار أمن بطاقات الأداء ; معيار PCI DSS
  is cybersecurity
  near online-payment

nist knowledge
  fr Référentiels NIST et CIS ; NIST ; NIST CSF ; CIS Controls ; SOC 2 {near}
  en NIST and CIS frameworks ; NIST ; NIST CSF ; CIS Controls ; SOC 2 {near}
  ar أطر نيست للأمن السيبراني
  is cybersecurity
  near iso-27001

risk-analysis-it skill
  fr Analyse des risques informatiques ; gestion des risques SI
  en IT risk analysis ; IT risk management
  ar تحليل المخاطر المعلوماتية
  is cybersecurity
  near risk-management

ebios knowledge
  fr Méthodes EBIOS et MEHARI ; EBIOS ; EBIOS RM ; MEHARI ; ISO 27005
  en EBIOS and MEHARI methods ; EBIOS ; EBIOS RM ; MEHARI ; ISO 27005
  ar منهجيتا إيبيوس وميهاري
  is risk-analysis-it
  implies risk-analysis-it

security-audit skill
  fr Audit de sécurité informatique ; audit de sécurité ; auditeur sécurité ; audit de sécurité SI ; audit de configuration ; auditeur cybersécurité
  en IT security audit ; security audit ; security auditing ; security auditor ; configuration audit
  ar تدقيق أمن المعلومات ; افتحاص أمن المعلومات ; التدقيق الأمني
  is cybersecurity
  near audit

it-audit skill
  fr Audit des systèmes d’information ; audit SI ; audit informatique ; auditeur SI ; auditeur informatique ; contrôles généraux informatiques
  en Information systems audit ; IT audit ; IT auditor ; IS audit ; IT general controls
  ar افتحاص نظم المعلومات ; تدقيق نظم المعلومات
  near audit it-governance
  esco 7e1f9657-ab4e-407c-842f-b846197060e3

privacy-impact-assessment skill
  fr Analyse d’impact sur la vie privée ; AIPD ; analyse d’impact relative à la protection des données ; registre des traitements ; privacy by design ; mise en conformité RGPD ; conformité CNDP ; déclaration CNDP
  en Privacy impact assessment ; DPIA ; record of processing activities ; privacy by design ; GDPR compliance
  ar تحليل الأثر على حماية المعطيات ; سجل المعالجات ; المطابقة مع القانون 09-08
  is personal-data-protection

data-anonymisation skill
  fr Anonymisation de données ; pseudonymisation ; anonymisation ; masquage de données ; DLP {case} ; prévention des fuites de données
  en Data anonymisation ; pseudonymisation ; anonymization ; data masking ; DLP {case} ; data loss prevention
  ar إخفاء هوية البيانات ; منع تسرب البيانات
  near personal-data-protection data-governance

email-security knowledge
  fr Sécurité de la messagerie ; antispam ; anti-spam ; DMARC {case} ; SPF et DKIM ; DKIM {case}
  en Email security ; antispam ; DMARC {case} ; SPF and DKIM ; DKIM {case}
  ar أمن البريد الإلكتروني ; مكافحة البريد المزعج
  is cybersecurity
  near mail-servers

smart-contract-auditing knowledge
  fr Audit de contrats intelligents ; audit de smart contracts ; sécurité blockchain
  en Smart contract auditing ; smart contract audit ; blockchain security
  ar تدقيق العقود الذكية ; أمن البلوكشين
  is cybersecurity
  near smart-contracts

digital-safety knowledge
  fr Sécurité numérique du grand public ; protection des enfants en ligne ; hygiène numérique ; cyberharcèlement ; e-réputation et vie privée
  en Everyday digital safety ; child online protection ; cyber hygiene ; cyberbullying prevention
  ar السلامة الرقمية للعموم ; حماية الأطفال على الإنترنت ; التنمر الإلكتروني
  near security-awareness digital-literacy

personal-data-protection knowledge
  fr Protection des données personnelles ; loi 09-08 ; RGPD ; CNDP ; protection des données à caractère personnel ; DPO {case} ; GDPR ; délégué à la protection des données
  en Personal data protection ; law 09-08 ; GDPR ; CNDP ; data protection ; data privacy ; DPO {case} ; data protection officer
  ar حماية المعطيات الشخصية ; حماية المعطيات ذات الطابع الشخصي ; القانون 09-08 ; حماية البيانات الشخصية ; حماية البيانات
  near cybersecurity
  esco a4346013-a967-4a58-a533-6b32ad1364c5

security-awareness skill
  fr Sensibilisation à la sécurité numérique ; sensibilisation à la cybersécurité ; sensibilisation à la sécurité
  en Security awareness training ; security awareness ; phishing simulation ; awareness session ; security training for staff ; phishing awareness
  ar التوعية بالأمن السيبراني ; التحسيس بالأمن الرقمي ; التصيد الاحتيالي ; التوعية الأمنية ; حوادث التصيد
  is cybersecurity

security-equipment skill
  fr Vidéosurveillance et contrôle d’accès ; vidéosurveillance ; caméras de surveillance ; installation de caméras ; alarmes intrusion ; contrôle d’accès physique ; vidéoprotection
  en CCTV and access control ; CCTV ; video surveillance ; security cameras ; alarm systems
  ar المراقبة بالكاميرات ; كاميرات المراقبة ; تركيب كاميرات المراقبة ; أنظمة الإنذار
  near computer-networks
`,
};
