import type { DomainFile } from '../src/taxonomy/format.ts';

/** Answering, keeping and knowing customers. */
export const customer: DomainFile = {
  id: 'customer',
  labels: {
    fr: 'Relation client et centres d’appels',
    en: 'Customer relations and call centres',
    ar: 'العلاقة مع الزبناء ومراكز النداء',
  },
  skills: `
call-centre-work skill
  fr Travail en centre d’appels ; centre d’appels ; centre d’appel ; call center ; téléconseiller ; téléconseillère ; téléopérateur ; chargé de clientèle à distance ; agent de centre d’appels ; conseiller client à distance ; offshoring ; téléagent ; centre de contact ; centre de relation client ; chargée de clientèle à distance ; conseillère client à distance
  fr conseiller téléphonique ; chargé de clientèle en centre d’appels
  en Call centre work ; call centre ; call center ; call center agent ; call centre agent ; contact centre ; contact center agent ; telephone adviser ; BPO {case} ; telephone agent ; phone agent
  ar العمل في مراكز النداء ; مركز النداء ; مراكز النداء ; مركز الاتصال ; مستشار عن بعد ; مستشارة عن بعد ; سونطر ديال لابيل ; سونطر دابيل ; مركز اتصال ; مراكز الاتصال ; مستشار هاتفي ; مستشارة هاتفية
  near customer-service telesales

inbound-calls skill
  fr Réception d’appels ; appels entrants ; traitement des appels entrants ; réception des appels ; gestion des appels entrants ; répondre au téléphone ; répondre aux appels ; accueil téléphonique des clients
  en Inbound calls ; handling inbound calls ; answering calls ; call handling ; inbound customer service ; answer … phone
  ar استقبال المكالمات ; المكالمات الواردة ; معالجة المكالمات ; الرد على المكالمات ; الرد على الهاتف
  is call-centre-work
  esco 5a0bffcf-4ff6-49cf-a7db-4142e63f5f04

outbound-calls skill
  fr Émission d’appels ; appels sortants ; campagnes d’appels ; campagnes d’appels sortants ; télémarketing ; télévendeur ; télévendeuse ; agent de télémarketing
  en Outbound calls ; outbound calling ; telemarketing ; outbound campaigns ; telemarketer ; telesales agent
  ar إصدار المكالمات ; المكالمات الصادرة ; التسويق الهاتفي ; حملات المكالمات
  is call-centre-work
  near telesales

call-centre-supervision skill
  fr Supervision de plateau d’appels ; superviseur de centre d’appels ; superviseur call center ; superviseur plateau ; team leader call center ; responsable de plateau ; chef de plateau ; responsable de centre d’appels ; supervision de téléconseillers ; cheffe de plateau
  en Call centre supervision ; call centre supervisor ; call center supervisor ; call centre team leader ; call centre manager ; contact centre manager
  ar الإشراف على مراكز النداء ; مشرف مركز النداء ; مشرف مركز الاتصال ; رئيس فريق مركز النداء ; مشرفة مركز النداء ; مشرفة مركز الاتصال ; رئيسة فريق مركز النداء
  implies call-centre-work
  near team-management

call-quality-monitoring skill
  fr Contrôle qualité des appels ; écoute d’appels ; double écoute ; chargé de qualité call center ; écoutes qualité ; grille d’écoute ; débriefing d’appels ; chargée de qualité call center
  en Call quality monitoring ; call monitoring ; call listening ; call quality analyst ; call coaching
  ar مراقبة جودة المكالمات ; الإنصات للمكالمات ; تقييم المكالمات
  near call-centre-supervision quality-control

workforce-management-wfm skill
  fr Planification des effectifs de centre d’appels ; vigie {near=plateau,call,appels,téléconseillers,flux} ; statisticien call center ; gestion des flux d’appels ; dimensionnement des équipes ; WFM {case}
  en Contact centre workforce management ; workforce management ; WFM {case} ; call volume forecasting ; real-time analyst
  ar تخطيط فرق مراكز الاتصال ; تدبير تدفق المكالمات ; توزيع فرق العمل
  near call-centre-supervision staff-scheduling

call-centre-software tool
  fr Logiciels de centre d’appels ; Vocalcom ; Avaya ; Genesys ; Aircall ; Hermes.net ; Vicidial ; softphone ; CTI {case near=téléphonie,appels,vocalcom,avaya,genesys} ; Ringover
  en Call centre software ; Vocalcom ; Avaya ; Genesys ; Aircall ; Vicidial ; softphone ; dialler ; auto-dialler ; Ringover
  ar برامج مراكز النداء ; برمجيات مراكز الاتصال ; فوكالكوم ; أفايا
  near call-centre-work

telephone-manners skill
  fr Techniques de communication téléphonique ; communication téléphonique ; aisance téléphonique ; aisance au téléphone ; bonne élocution ; diction ; élocution ; argumentaire téléphonique ; standard téléphonique ; réponse au téléphone ; prise d’appels ; gestion des appels
  en Telephone communication skills ; phone skills ; telephone manner ; telephone etiquette ; phone etiquette ; clear diction ; good phone manner ; answering the phone ; switchboard ; phone reception ; telephone reception
  ar تقنيات التواصل الهاتفي ; التواصل الهاتفي ; آداب المحادثة الهاتفية ; حسن الإلقاء عبر الهاتف ; لباقة الهاتف ; عاملة هاتف
  near call-centre-work reception

complaint-handling skill
  fr Traitement des réclamations ; gestion des réclamations ; réclamations clients ; traiter … réclamations ; gestion des plaintes ; gérer … réclamations ; gestion des litiges clients ; clients mécontents ; suivi des réclamations ; litiges clients ; réclamations
  en Complaint handling ; complaints management ; customer complaints ; handling complaints ; handle complaints ; resolving complaints ; dissatisfied customers ; complaints ; dealing with complaints
  ar معالجة الشكايات ; تدبير الشكايات ; شكايات الزبناء ; معالجة شكاوى العملاء ; الرد على الشكايات ; الشكايات ; شكاوى العملاء ; معالجة الشكاوى ; الشكاوى
  is customer-service
  esco 28d715e3-3e5b-4fb6-8dd2-4be4919c8587

after-sales-service skill
  fr Service après-vente (SAV) ; SAV {case} ; service après-vente ; technicien SAV ; responsable SAV ; gestion du SAV ; suivi après-vente ; après-vente ; garantie constructeur ; responsable après-vente
  en After-sales service ; after-sales ; aftersales ; after-sales support ; warranty service ; warranty management ; after-sales manager ; warranty claims
  ar خدمة ما بعد البيع ; ما بعد البيع ; تقني خدمة ما بعد البيع ; تدبير الضمان
  is customer-service
  esco 846f6e5c-1a74-491d-b756-753c01d785dd

live-chat-support skill
  fr Support client par chat ; chat en ligne ; tchat client ; support par chat ; live chat ; conseiller chat ; agent de chat ; modérateur de chat ; traitement des messages clients ; répondre … messages ; conseillère chat
  en Live chat support ; live chat ; chat support ; chat agent ; chat operator ; answer … messages ; replying to messages
  ar دعم الزبناء عبر الدردشة ; الدردشة المباشرة ; الرد على الرسائل ; الدعم عبر المحادثة
  is customer-service

email-support skill
  fr Support client par e-mail ; traitement des e-mails clients ; back-office client ; gestion des mails clients ; traitement des mails ; répondre … mails ; répondre … e-mails ; traitement des courriels ; back office relation client
  en Email support ; email customer support ; answering customer emails ; answer … emails ; email handling ; back-office customer support
  ar دعم الزبناء عبر البريد الإلكتروني ; الرد على رسائل الزبناء ; معالجة رسائل البريد ; الرد على البريد الإلكتروني
  is customer-service

helpdesk-ticketing tool
  fr Gestion de tickets et helpdesk ; système de tickets ; gestion des tickets ; ticketing ; tickets clients ; outil de ticketing ; Freshdesk ; Zoho Desk ; GLPI {case near=tickets,ticketing,helpdesk,support,parc}
  en Helpdesk and ticketing systems ; ticketing system ; ticket management ; support tickets ; Freshdesk ; Zoho Desk ; helpdesk software
  ar أنظمة تدبير التذاكر ; نظام التذاكر ; تدبير طلبات الدعم ; نظام تتبع الطلبات
  near customer-service it-support
  esco 6430eb0d-c6de-46b7-a7fc-3dd2e8e62a69

zendesk tool
  fr+en Zendesk ; Zendesk Support
  ar زنديسك
  is helpdesk-ticketing

intercom-app tool
  fr+en Intercom (messagerie client) ; Intercom {case near=zendesk,crisp,hubspot,crm,helpdesk,ticketing,chat} ; Crisp {case near=zendesk,intercom,chat,crm} ; Tidio ; LiveChat {case} ; tawk.to
  ar إنتركوم لخدمة الزبناء
  is live-chat-support

salesforce tool
  fr+en Salesforce ; Salesforce CRM ; Sales Cloud ; Salesforce Sales Cloud ; SFDC {case} ; Salesforce Administrator
  ar سيلزفورس ; سايلزفورس
  is crm

hubspot tool
  fr+en HubSpot ; HubSpot CRM ; HubSpot Marketing ; HubSpot Sales Hub ; Hub Spot {case}
  ar هبسبوت ; هاب سبوت
  is crm
  near marketing-automation

zoho-crm tool
  fr+en Zoho CRM ; Zoho {case-or-near=crm,hubspot,salesforce,odoo,pipedrive} ; Zoho One
  ar زوهو CRM ; زوهو لإدارة العملاء
  is crm

pipedrive tool
  fr+en Pipedrive ; Freshsales ; SugarCRM ; Vtiger ; Bitrix24 ; Sellsy ; Pipedrive CRM
  ar بايب درايف
  is crm

odoo-crm tool
  fr+en Odoo CRM ; Odoo Sales ; Odoo Ventes ; module CRM Odoo
  ar أودو لإدارة الزبناء
  implies odoo
  is crm

dynamics-crm tool
  fr+en Microsoft Dynamics CRM ; Dynamics CRM ; Dynamics 365 Sales ; MS CRM
  ar مايكروسوفت دايناميكس للزبناء
  is crm
  near microsoft-dynamics

crm-database-management skill
  fr Gestion de la base de données clients ; base de données clients ; fichier clients ; bases clients ; mise à jour de la base clients ; qualification de fichiers ; base clients ; tenue du fichier clients ; gérer … fichier clients
  en Customer database management ; customer database ; client database ; CRM data ; CRM data hygiene ; customer records
  ar تدبير قاعدة بيانات الزبناء ; قاعدة بيانات الزبناء ; ملفات الزبناء ; قاعدة بيانات العملاء
  near crm data-entry

crm-implementation skill
  fr Mise en place d’un CRM ; déploiement CRM ; paramétrage CRM ; intégration CRM ; mettre en place … CRM ; chef de projet CRM ; consultant CRM ; cheffe de projet CRM ; consultante CRM
  en CRM implementation ; CRM deployment ; CRM setup ; CRM integration ; CRM consultant ; set up … CRM
  ar إرساء نظام إدارة الزبناء ; تركيب نظام CRM ; إعداد نظام إدارة علاقات الزبناء
  is crm

crm-marketing skill
  fr Marketing relationnel ; chargé de CRM ; campagnes CRM ; marketing CRM ; CRM manager ; animation de base clients ; chef de projet marketing relationnel ; chargée de CRM ; cheffe de projet marketing relationnel
  en CRM marketing ; relationship marketing ; CRM manager ; CRM campaigns ; lifecycle marketing
  ar التسويق بالعلاقات ; تسويق العلاقة مع الزبناء ; حملات التواصل مع الزبناء
  near crm email-marketing

customer-loyalty skill
  fr Fidélisation de la clientèle ; fidélisation client ; fidélisation ; programmes de fidélité ; programme de fidélité ; carte de fidélité ; fidéliser … clients ; fidélité client ; rétention client ; fidéliser … clientèle
  en Customer loyalty ; customer retention ; loyalty programmes ; loyalty program ; retain … customers ; loyalty card ; retaining customers ; retention {near=customer,customers,client,clients,churn}
  ar ولاء الزبناء ; تعزيز وفاء الزبناء ; الحفاظ على الزبناء ; برنامج الولاء ; وفاء الزبناء ; بطاقة الوفاء ; ولاء العملاء ; برنامج الوفاء
  near customer-success

customer-satisfaction-measurement skill
  fr Mesure de la satisfaction client ; enquêtes de satisfaction ; satisfaction client ; NPS {case} ; enquête de satisfaction ; baromètre de satisfaction ; CSAT {case} ; mesurer … satisfaction
  en Customer satisfaction measurement ; customer satisfaction ; satisfaction surveys ; NPS {case} ; net promoter score ; CSAT {case} ; measure … satisfaction
  ar قياس رضا الزبناء ; رضا الزبناء ; رضا العملاء ; استطلاع رضا الزبناء ; قياس رضا العملاء
  near customer-success customer-experience-management

customer-experience-management skill
  fr Management de l’expérience client ; expérience client ; responsable expérience client ; customer experience ; parcours client ; cartographie du parcours client ; CX {case} ; amélioration de l’expérience client
  en Customer experience management ; customer experience ; customer experience manager ; customer journey ; customer journey mapping ; CX {case}
  ar تدبير تجربة الزبون ; تجربة الزبون ; تجربة العميل ; مسار الزبون ; تحسين تجربة الزبون ; رحلة العميل
  near customer-service customer-success
  esco 4b95c7bb-5672-4e4a-88ea-ba96c12e8ca2

mystery-shopping skill
  fr Visites mystères ; client mystère ; visite mystère ; clients mystères ; mystery shopping
  en Mystery shopping ; mystery shopper ; mystery visits
  ar الزبون السري ; المتسوق الخفي ; الزيارات السرية
  near customer-satisfaction-measurement market-research
  esco eeb62ae4-56e9-4ec4-b5d0-9b01d3765775

customer-onboarding skill
  fr Accueil et prise en main des clients ; onboarding client ; intégration des nouveaux clients ; onboarding des clients ; formation des clients ; accompagnement des utilisateurs
  en Customer onboarding ; client onboarding ; onboarding customers ; customer training ; user onboarding
  ar مواكبة الزبناء الجدد ; إدماج الزبناء الجدد ; تكوين الزبناء
  is customer-success

customer-welcome skill
  fr Accueil de la clientèle ; accueil des clients ; accueil clientèle ; accueillir … clients ; réception des clients ; accueil et orientation des clients ; chargé d’accueil ; chargée d’accueil ; accueil et conseil
  en Welcoming customers ; greeting customers ; customer reception ; welcome … customers ; front-of-house customer service ; greeting guests ; welcoming guests
  ar استقبال الزبناء ; الترحيب بالزبناء ; استقبال وتوجيه الزبناء ; استقبال العملاء ; استقبال الزبائن
  is customer-service
  near reception
  esco 26a6e6d2-1c9a-4d7e-8c04-5ba16d1f53da

knowledge-base-writing skill
  fr Base de connaissances et FAQ ; base de connaissances client ; rédaction de FAQ ; FAQ {case near=rédaction,base,support,clients} ; centre d’aide ; articles d’aide
  en Knowledge base and FAQ writing ; customer knowledge base ; FAQ writing ; help centre articles ; help articles
  ar قاعدة المعارف والأسئلة الشائعة ; كتابة الأسئلة الشائعة ; مركز المساعدة
  near customer-service technical-documentation

whatsapp-business tool
  fr+en WhatsApp Business ; catalogue WhatsApp ; vente sur WhatsApp ; WhatsApp marketing
  ar واتساب للأعمال ; واتساب بيزنس ; البيع عبر الواتساب ; التسويق عبر واتساب
  near customer-service social-commerce

customer-chatbots skill
  fr Mise en place de chatbots clients ; ManyChat ; chatbot client ; chatbots de service client ; réponses automatiques ; automatiser … réponses ; robot conversationnel client
  en Customer service chatbots ; ManyChat ; customer chatbots ; automated replies ; chatbot for customers ; automate … replies
  ar روبوتات المحادثة لخدمة الزبناء ; الردود الآلية ; شات بوت لخدمة الزبناء ; ماني شات
  near live-chat-support marketing-automation

omnichannel-relations knowledge
  fr Relation client omnicanale ; omnicanal ; omnicanalité ; multicanal ; relation client multicanale
  en Omnichannel customer relations ; omnichannel ; multichannel customer service ; omnichannel support
  ar العلاقة مع الزبون متعددة القنوات ; تعدد القنوات ; القنوات المتعددة لخدمة الزبناء
  near customer-service ecommerce

service-level-management skill
  fr Gestion des niveaux de service ; SLA {case} ; engagements de service ; accords de niveau de service ; respect des SLA
  en Service level management ; SLA {case} ; service level agreements ; service level agreement
  ar تدبير مستويات الخدمة ; اتفاقيات مستوى الخدمة
  near customer-service itil

technical-customer-support skill
  fr Support technique aux clients ; assistance technique aux clients ; support technique client ; hotline ; hotliner ; hotline technique ; technicien hotline ; assistance téléphonique technique
  en Technical customer support ; technical support agent ; hotline ; technical helpline ; customer technical support
  ar الدعم التقني للزبناء ; المساعدة التقنية للزبناء ; الخط الساخن ; تقني الدعم
  is customer-service
  near it-support

phone-debt-collection skill
  fr Recouvrement téléphonique ; recouvrement amiable par téléphone ; agent de recouvrement téléphonique ; téléconseiller recouvrement ; relances téléphoniques
  en Telephone debt collection ; phone collections ; collections agent ; collection calls
  ar التحصيل عبر الهاتف ; استخلاص الديون عبر الهاتف ; وكيل التحصيل
  is debt-collection
  near call-centre-work

content-moderation skill
  fr Modération de contenus ; modérateur de contenu ; modération de commentaires ; modératrice ; modération en ligne ; modérateur web
  en Content moderation ; content moderator ; comment moderation ; online moderation ; trust and safety
  ar الإشراف على المحتوى ; مراقبة المحتوى ; مشرف محتوى ; الإشراف على التعليقات ; مشرفة محتوى
  near social-media-management
  esco c9b6aa32-6c42-4903-8e5a-23e43edf03fc
`,
};
