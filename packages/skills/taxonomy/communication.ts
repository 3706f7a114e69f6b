import type { DomainFile } from '../src/taxonomy/format.ts';

/** Making known by words, press and events. */
export const communication: DomainFile = {
  id: 'communication',
  labels: { fr: 'Communication et événementiel', en: 'Communication and events', ar: 'التواصل وتنظيم التظاهرات' },
  skills: `
press-relations skill
  fr Relations presse ; attaché de presse ; attachée de presse ; relations médias ; relation presse ; chargé de relations presse ; contacts presse ; conférences de presse ; conférence de presse ; dossier de presse ; relations avec la presse ; chargée de relations presse
  en Press relations ; media relations ; press officer ; press conference ; press conferences ; press kit ; media contacts ; dealing with the press
  ar العلاقات مع الصحافة ; العلاقة مع الصحافة ; ملحق صحفي ; ملحقة صحفية ; ندوة صحفية ; ندوات صحفية ; الملف الصحفي
  is public-relations

press-releases skill
  fr Rédaction de communiqués de presse ; communiqué de presse ; communiqués de presse ; rédiger … communiqué ; rédaction de communiqués
  en Press release writing ; press releases ; press release ; write … press release ; media statements
  ar كتابة البلاغات الصحفية ; بلاغات صحفية ; بيان صحفي ; بلاغ صحفي ; البيانات الصحفية
  is press-relations
  esco 7800332c-a8eb-4792-8d72-50d509616154

media-monitoring skill
  fr Revue et veille de presse ; revue de presse ; veille médiatique ; veille presse ; revues de presse ; panorama de presse ; veille média
  en Media monitoring and press review ; media monitoring ; press review ; press clippings ; press monitoring ; news monitoring
  ar رصد الصحافة ووسائل الإعلام ; رصد الصحافة ; مراجعة الصحف ; الرصد الإعلامي ; قراءة في الصحف
  is press-relations

spokesperson-training skill
  fr Porte-parolat et prise de parole dans les médias ; porte-parole ; media training ; prise de parole médiatique ; interviews médias ; interventions médiatiques
  en Spokesperson work and media training ; spokesperson ; media training ; media interviews ; media appearances
  ar النطق باسم المؤسسة والتواصل الإعلامي ; ناطق رسمي ; التدريب الإعلامي ; المقابلات الإعلامية ; الظهور الإعلامي
  near press-relations presentation-skills

internal-communication skill
  fr Communication interne ; chargé de communication interne ; journal interne ; chargée de communication interne ; communication auprès des collaborateurs ; événements internes
  en Internal communication ; internal communications ; employee communications ; staff newsletter ; intranet content ; internal events
  ar التواصل الداخلي ; التواصل الداخلي للمؤسسة ; نشرة داخلية ; مكلف بالتواصل الداخلي ; مكلفة بالتواصل الداخلي
  is corporate-communication
  esco 1f6eac42-e5aa-4fa7-a75d-a4eea12c618e

communication-planning skill
  fr Plan et stratégie de communication ; plan de communication ; stratégie de communication ; plans de communication ; élaboration de plan de communication ; plan com ; consultant en communication ; conseil en communication ; consultante en communication
  en Communication planning and strategy ; communication plan ; communication strategy ; communications strategy ; communications plan ; communications consultant
  ar خطة واستراتيجية التواصل ; خطة التواصل ; استراتيجية التواصل ; مخطط التواصل ; مخطط تواصلي ; مستشار في التواصل ; مستشارة في التواصل
  is corporate-communication
  esco 3c834f6e-523a-49ee-8ed1-e073e28ae6fe

digital-communication skill
  fr Communication digitale ; chargé de communication digitale ; communication web ; chargée de communication digitale ; responsable communication digitale ; communication en ligne
  en Digital communication for organisations ; online communication ; digital communications officer ; digital communication manager
  ar التواصل الرقمي ; مسؤول التواصل الرقمي ; مكلف بالتواصل الرقمي ; التواصل الإلكتروني ; مسؤولة التواصل الرقمي ; مكلفة بالتواصل الرقمي
  is corporate-communication
  near digital-marketing

communication-materials skill
  fr Création de supports de communication ; supports de communication ; outils de communication ; réalisation de supports de communication ; supports imprimés ; supports de promotion ; supports promotionnels
  en Communication materials ; communication tools production ; promotional materials ; marketing collateral ; marketing materials
  ar إعداد حوامل التواصل ; دعائم التواصل ; وسائل التواصل المطبوعة ; المواد الترويجية ; المواد الإعلامية
  near corporate-communication graphic-design

event-logistics skill
  fr Logistique et régie d’événements ; régie d’événement ; régisseur ; régisseuse ; technique événementielle ; sonorisation d’événements ; location de matériel événementiel ; montage et démontage de stands ; accueil des participants
  en Event logistics and stage management ; stage management ; event production ; event technician ; stage manager ; event set-up ; on-site event coordination
  ar لوجستيك وإدارة منصة التظاهرات ; تجهيز الفعاليات ; تجهيز الحفلات ; مدير المنصة ; تأجير معدات الحفلات
  is event-management

trade-fair-organisation skill
  fr Organisation de salons et d’expositions ; organisation de salons ; salons professionnels ; foires et salons ; organiser … salon ; participation à des salons ; commissaire de salon ; commissariat général de salon ; stands de salon
  en Trade fair and exhibition organisation ; trade fairs ; trade shows ; exhibitions organisation ; trade show ; exhibition organiser ; organise … trade fair ; organise … exhibition
  ar تنظيم المعارض والصالونات ; تنظيم المعارض ; تنظيم معرض ; المعارض المهنية ; المشاركة في المعارض ; المعارض التجارية
  is event-management

conference-organisation skill
  fr Organisation de conférences et séminaires ; organisation de conférences ; organisation de séminaires ; séminaires d’entreprise ; organiser … conférence ; organisation de congrès ; organisation de colloques ; tables rondes ; organiser … séminaire ; congrès
  en Conference and seminar organisation ; conference organisation ; organising conferences ; seminar organisation ; congress organisation ; organise … conference ; round tables ; corporate seminars
  ar تنظيم المؤتمرات والندوات ; تنظيم المؤتمرات ; تنظيم الندوات ; تنظيم مؤتمر ; تنظيم ندوة ; تنظيم الملتقيات ; الأيام الدراسية
  is event-management

webinar-hosting skill
  fr Organisation et animation de webinaires ; webinaires ; webinaire ; animation de webinaires ; webinar ; événements en ligne ; organiser … webinaire ; conférences en ligne ; webinars
  en Webinar organisation and hosting ; webinars ; webinar ; online events ; virtual events ; hosting webinars ; organise … webinar
  ar تنظيم وتنشيط الندوات الرقمية ; ندوات عبر الإنترنت ; ويبينار ; ندوات رقمية ; الندوات الافتراضية
  is event-management

wedding-planning skill
  fr Organisation de mariages et de fêtes ; wedding planner ; organisation de mariages ; négafa ; neggafa ; organisatrice de mariages ; organisation d’anniversaires ; organisation de cérémonies ; décoration de mariage ; organiser … mariage
  en Wedding and party planning ; wedding planner ; wedding planning ; party planning ; birthday parties ; ceremony planning ; plan … wedding
  ar تنظيم الأعراس والحفلات ; منظم أعراس ; تنظيم الأعراس ; نكافة ; تنظيم الحفلات ; تنظيم أعياد الميلاد
  is event-management

event-hosting skill
  fr Animation d’événements et présentation ; maître de cérémonie ; animateur d’événements ; animatrice d’événements ; présentateur ; présentatrice ; animation de soirées ; speaker d’événement ; modération de tables rondes
  en Event hosting and presenting ; master of ceremonies ; event host ; MC {case near=event,host,ceremony} ; panel moderation ; show host ; event presenter
  ar تنشيط التظاهرات والتقديم ; منشط حفلات ; مقدم حفلات ; مقدمة برامج ; تسيير الندوات ; تنشيط السهرات
  near event-management presentation-skills

hostess-services skill
  fr Hôtes et hôtesses d’événement ; hôtesse événementielle ; hôtesses d’événement ; hôtesse de salon ; hôtesse en salon ; agence d’hôtesses
  en Event hostess services ; event hostess ; trade show hostess ; event steward ; event staff
  ar مضيفات التظاهرات ; مضيفة معارض ; مضيفة استقبال في التظاهرات
  near event-management customer-welcome

event-ticketing tool
  fr Billetterie et inscriptions en ligne ; Eventbrite ; billetterie événementielle ; inscriptions aux événements ; Weezevent ; gestion des inscriptions
  en Event ticketing and registration ; Eventbrite ; event registration ; event ticketing ; registration management
  ar التذاكر والتسجيل في التظاهرات ; تذاكر التظاهرات ; التسجيل في الفعاليات ; تدبير التسجيلات
  near event-management

festival-organisation skill
  fr Organisation de festivals et de concerts ; festivals ; organisation de concerts ; organisation de festivals ; directeur de festival ; programmation de spectacles ; organisation de spectacles ; booking d’artistes
  en Festival and concert organisation ; festival organisation ; concert organisation ; festival manager ; show programming ; artist booking
  ar تنظيم المهرجانات والحفلات الفنية ; تنظيم المهرجانات ; مهرجان ; تنظيم السهرات الفنية ; إدارة المهرجانات
  is event-management
  near cultural-management

protocol-etiquette knowledge
  fr Protocole et bienséance ; protocole {near=cérémonie,officiel,accueil,délégations,étiquette,vip} ; accueil de délégations ; cérémonies officielles ; chef de protocole ; accueil VIP ; savoir-vivre professionnel ; cheffe de protocole
  en Protocol and etiquette ; protocol officer ; official ceremonies ; business etiquette ; hosting delegations ; VIP hospitality
  ar البروتوكول والتشريفات ; البروتوكول ; استقبال الوفود ; المراسيم الرسمية ; التشريفات
  near public-relations event-management

public-affairs skill
  fr Affaires publiques et plaidoyer ; plaidoyer ; lobbying ; affaires publiques ; relations institutionnelles ; chargé de plaidoyer ; campagne de plaidoyer ; influence et plaidoyer ; chargée de plaidoyer
  en Public affairs and advocacy ; advocacy ; lobbying ; public affairs ; government relations ; institutional relations ; advocacy campaigns
  ar الشؤون العامة والترافع ; الترافع ; المرافعة ; العلاقات المؤسساتية ; حملات الترافع ; مكلف بالترافع ; مكلفة بالترافع
  near public-relations public-law-administration

speech-writing skill
  fr Rédaction de discours ; rédaction de discours et allocutions ; plume {near=discours,rédaction,ghostwriter} ; allocutions ; éléments de langage ; rédacteur de discours
  en Speech writing ; speechwriter ; speeches ; talking points ; speechwriting
  ar كتابة الخطب والكلمات ; كتابة الخطابات ; كتابة الكلمات الرسمية ; محرر خطابات
  near professional-writing corporate-communication
  esco 09cac140-367e-45f5-b19f-6430e75e5a2a

environmental-communication knowledge
  fr Communication responsable et environnementale ; communication responsable ; communication RSE ; greenwashing ; communication environnementale
  en Responsible and environmental communication ; CSR communication ; environmental communication ; sustainability communication ; greenwashing
  ar التواصل المسؤول والبيئي ; التواصل البيئي ; التواصل حول المسؤولية المجتمعية
  near corporate-communication corporate-social-responsibility

ngo-communication skill
  fr Communication associative ; communication d’ONG ; communication pour le développement ; communication des associations ; visibilité des projets ; plan de visibilité
  en Communication for non-profits ; NGO communication ; communication for development ; project visibility ; visibility plan
  ar التواصل الجمعوي ; تواصل الجمعيات ; التواصل من أجل التنمية ; إشعاع المشاريع
  is corporate-communication
  near ngo-management

political-communication knowledge
  fr Communication politique et publique ; communication politique ; communication publique ; communication territoriale ; campagne électorale ; communication institutionnelle publique
  en Political and public sector communication ; political communication ; public sector communication ; election campaign ; government communication
  ar التواصل السياسي والعمومي ; التواصل السياسي ; التواصل العمومي ; الحملات الانتخابية
  near corporate-communication public-affairs

science-communication skill
  fr Vulgarisation scientifique et technique ; vulgarisation ; vulgarisation scientifique ; médiation scientifique ; communication scientifique
  en Science communication ; scientific outreach ; popular science writing ; science outreach
  ar تبسيط العلوم ونشرها ; تبسيط العلوم ; التواصل العلمي
  near corporate-communication creative-writing

annual-report-writing skill
  fr Rédaction de rapports annuels et d’activité ; rapport annuel ; rapports d’activité ; rapport d’activité ; rapports annuels ; publications institutionnelles ; rapport moral
  en Annual and activity report writing ; annual report ; annual reports ; activity reports ; institutional publications ; activity report
  ar تحرير التقارير السنوية وتقارير الأنشطة ; التقرير السنوي ; تقارير الأنشطة ; التقرير الأدبي ; تقرير الأنشطة
  near professional-writing corporate-communication

editorial-coordination skill
  fr Coordination éditoriale et secrétariat de rédaction ; secrétariat de rédaction ; secrétaire de rédaction ; chargé d’édition ; responsable éditorial ; coordination éditoriale ; édition de contenus ; responsable de publication ; chargée d’édition
  en Editorial coordination ; copy editor ; managing editor ; editorial manager ; editorial assistant ; sub-editing
  ar التنسيق التحريري وسكرتارية التحرير ; سكرتير التحرير ; رئيس التحرير ; مدير التحرير ; التنسيق التحريري ; رئيسة التحرير ; مديرة التحرير
  near journalism content-strategy

`,
};
