import type { DomainFile } from '../src/taxonomy/format.ts';

/** Making known: digital marketing, communication, brand. */
export const marketing: DomainFile = {
  id: 'marketing',
  labels: { fr: 'Marketing et communication', en: 'Marketing and communication', ar: 'التسويق والتواصل' },
  skills: `
marketing skill
  fr Marketing ; mercatique ; responsable marketing ; chargé de marketing ; marketeur ; chef de produit marketing ; faire connaître … produit ; faire connaître … marque ; me faire connaître ; promouvoir … produits ; chargée de marketing ; cheffe de produit marketing
  en Marketing ; marketer ; marketing manager ; marketing specialist ; promote … products ; promote … brand ; make … brand known
  ar التسويق ; تسويق ; مسؤول التسويق ; مكلف بالتسويق ; الترويج لمنتجات ; الترويج لمنتجاتي ; ماركوتينغ ; ماركتينغ ; التعريف بمنتجات ; الترويج للمنتجات ; تسويق المنتجات ; مسؤولة التسويق ; مكلفة بالتسويق

digital-marketing skill
  fr Marketing digital ; marketing numérique ; webmarketing ; web marketing ; marketing en ligne ; e-marketing ; responsable marketing digital ; traffic manager ; marketing sur internet ; chargé de marketing digital ; marketeur digital
  en Digital marketing ; online marketing ; internet marketing ; web marketing ; digital marketer ; e-marketing
  ar التسويق الرقمي ; تسويق رقمي ; التسويق الإلكتروني ; تسويق إلكتروني ; التسويق عبر الإنترنت ; التسويق الشبكي الرقمي ; مسوق رقمي ; مسوقة رقمية
  is marketing
  esco 43dfbe7f-9e10-4871-b171-e5076737b4cf

marketing-strategy skill
  fr Stratégie marketing ; plan marketing ; stratégie de marketing ; marketing stratégique ; positionnement marketing
  en Marketing strategy ; marketing plan ; strategic marketing ; go-to-market ; go to market strategy
  ar استراتيجية التسويق ; خطة تسويقية ; خطة التسويق ; التسويق الاستراتيجي
  is marketing

market-research skill
  fr Études de marché ; étude de marché ; analyse de marché ; étudier … marché ; enquête de marché
  en Market research ; market analysis ; market study ; market studies ; studying the market ; market survey ; market surveys
  ar دراسة السوق ; دراسات السوق ; تحليل السوق ; بحوث التسويق ; أبحاث السوق ; دراسة الأسواق ; بحث السوق
  is marketing
  esco 8770350e-746f-4adb-9556-18ca68104be6

seo skill
  fr Référencement naturel ; SEO ; référencement ; référencement web ; optimisation pour les moteurs de recherche ; consultant SEO ; être visible sur Google ; premier sur Google ; apparaître sur Google ; mieux référencé ; référencement Google ; référencement de site ; référenceur ; spécialiste SEO ; responsable SEO ; optimisation SEO ; chargé de référencement ; consultante SEO ; chargée de référencement
  en Search engine optimisation ; SEO ; search engine optimization ; rank on Google ; show up on Google ; first on Google ; found on Google ; on-page SEO ; SEO specialist ; SEO manager
  ar تحسين محركات البحث ; السيو ; تحسين الظهور في محركات البحث ; سيو ; الظهور في جوجل
  is digital-marketing
  esco eda4d727-4374-49af-ace4-118c7c906835

sea skill
  fr Publicité sur moteurs de recherche ; SEA {case} ; référencement payant ; liens sponsorisés
  en Search engine advertising ; SEA {case near} ; SEM {case} ; paid search ; PPC {case} ; pay-per-click
  ar إعلانات محركات البحث
  is online-advertising

online-advertising skill
  fr Publicité en ligne ; publicité digitale ; publicité sur internet ; campagnes publicitaires en ligne ; campagnes d’acquisition ; acquisition payante ; pub en ligne ; faire de la pub ; campagnes sponsorisées
  en Online advertising ; digital advertising ; paid media ; paid acquisition ; ad campaigns ; online ads ; running ads ; paid ads ; digital ads ; run … ads ; paid advertising
  ar الإعلان عبر الإنترنت ; الإشهار الرقمي ; الإعلانات الرقمية ; الإعلانات الممولة ; إعلانات ممولة ; الحملات الإعلانية ; الإشهار عبر الإنترنت
  is digital-marketing

social-ads skill
  fr Publicité sur les réseaux sociaux ; pubs Facebook ; publicité Facebook ; social ads ; pub Facebook ; campagnes Facebook ; publicités Facebook ; pubs Instagram ; sponsoring Facebook ; pub sur Instagram ; pub sur Facebook ; pubs sur les réseaux sociaux ; publicité sur Facebook ; publicité sur Instagram ; pubs sur Facebook ; campagnes sur les réseaux sociaux ; publicité Instagram ; pub sur les réseaux sociaux
  en Social media advertising ; Facebook advertising ; paid social ; social ads ; ads on Facebook ; ads on Instagram ; advertise on Facebook ; advertise on Instagram ; Facebook campaigns ; social media ads
  ar إعلانات وسائل التواصل الاجتماعي ; الإشهار على فيسبوك ; حملات فيسبوك ; الإعلان على فيسبوك ; الإشهار على انستغرام ; إشهار على الفيسبوك ; إعلانات على فيسبوك ; إعلانات على إنستغرام ; سبونسور ; الإعلانات على مواقع التواصل
  is online-advertising

social-media-management skill
  fr Gestion des réseaux sociaux ; réseaux sociaux ; community management ; community manager ; animation de communauté ; animation des réseaux sociaux ; médias sociaux ; social media manager ; gérer ma page Facebook ; gestion de pages Facebook ; gérer nos réseaux sociaux ; gérer Instagram ; gestion de communauté ; gérer … page Facebook ; gérer … réseaux sociaux ; gérer … Instagram ; poster sur Instagram ; publier sur les réseaux ; animer … réseaux sociaux ; gérer mes réseaux ; tenir … page Facebook ; animation de pages ; gestionnaire de réseaux sociaux ; responsable réseaux sociaux ; chargé de réseaux sociaux ; chargée de réseaux sociaux
  fr gestion de pages ; CM {case near=réseaux,facebook,instagram,community}
  en Social media management ; social media ; community management ; community manager ; social media manager ; manage our Facebook page ; social networks ; manage … Facebook page ; manage … social media ; run … Instagram ; post on Instagram ; manage … Instagram ; managing Instagram
  ar إدارة شبكات التواصل الاجتماعي ; وسائل التواصل الاجتماعي ; شبكات التواصل الاجتماعي ; إدارة وسائل التواصل ; مواقع التواصل الاجتماعي ; مدير مجتمع ; كوميونيتي مانجر ; إدارة صفحات فيسبوك ; إدارة صفحة فيسبوك ; مسؤول شبكات التواصل ; تسيير صفحات ; تسيير صفحة ; تسيير … شبكات التواصل ; إدارة حسابات التواصل ; تدبير صفحات ; تسيير … الفيسبوك ; صفحة الفيسبوك ; صفحات الفيسبوك ; صفحة فيسبوك ; صفحات فيسبوك ; صفحة إنستغرام ; صفحة الانستغرام ; حساب إنستغرام ; مديرة مجتمع ; مسؤولة شبكات التواصل
  ar تدبير صفحات التواصل ; إدارة صفحات التواصل ; إدارة الصفحات ; مسؤول التواصل الاجتماعي ; شبكات التواصل ; مواقع التواصل ; وسائل التواصل
  is digital-marketing
  esco 5303169c-75d6-4751-9136-a4b88343388c

content-marketing skill
  fr Marketing de contenu ; content marketing ; création de contenu ; créateur de contenu ; création de contenus ; content manager ; production de contenu ; créer … contenu ; contenus digitaux
  en Content marketing ; content creation ; content creator ; content manager ; creating content ; create … content ; producing content ; content production
  ar التسويق بالمحتوى ; صناعة المحتوى ; صانع محتوى ; إنشاء المحتوى ; كتابة المحتوى الرقمي ; إنتاج المحتوى ; خلق المحتوى ; صانعة محتوى ; كتابة المحتوى للمواقع
  is digital-marketing
  esco b0560439-14eb-41d1-aa53-1938efc24123

copywriting skill
  fr Conception-rédaction ; copywriting ; concepteur-rédacteur ; rédaction de contenu ; rédaction publicitaire ; copywriter ; rédiger … textes ; rédiger … contenus ; rédaction de textes ; écrire … textes ; textes du site ; rédacteur de contenu ; textes publicitaires ; fiches et textes
  en Copywriting ; copywriter ; content writing ; content writer ; write … content ; web copy ; writing texts ; ad copy ; write … texts ; writing content ; web content ; product texts
  ar كتابة المحتوى ; كاتب محتوى ; كتابة إعلانية ; كاتبة محتوى ; كوبي رايتينغ ; كتابة النصوص الإعلانية ; تحرير المحتوى ; كتابة النصوص ; تحرير النصوص ; كتابة نصوص
  is content-marketing
  esco ce592b28-4467-4908-b2e6-64bbe18da631

email-marketing skill
  fr Marketing par e-mail ; e-mailing ; emailing ; email marketing ; campagnes e-mailing
  en Email marketing ; e-mail marketing ; emailing ; email campaigns
  ar التسويق عبر البريد الإلكتروني
  is digital-marketing
  esco 36931cb7-ca3f-4be1-8428-f38eefc8e1ed

marketing-automation skill
  fr Automatisation du marketing ; marketing automation
  en Marketing automation
  ar أتمتة التسويق ; التسويق الآلي
  is digital-marketing

web-analytics skill
  fr Analyse d’audience web ; web analytics ; analyse de trafic ; web analyst ; mesure d’audience
  en Web analytics ; traffic analysis ; web analyst ; audience measurement
  ar تحليلات الويب ; تحليل زيارات الموقع
  is digital-marketing
  near data-analysis
  esco 1605025e-a179-421f-8f35-5b07d182a6b2

growth-hacking skill
  fr Croissance accélérée (growth) ; growth hacking ; growth hacker ; growth marketing
  en Growth marketing ; growth hacking ; growth hacker ; growth marketer
  ar تسويق النمو ; هندسة النمو ; اختراق النمو
  is digital-marketing

conversion-optimisation skill
  fr Optimisation de la conversion ; CRO {case near} ; taux de conversion
  en Conversion rate optimisation ; CRO {case near} ; conversion rate ; conversion optimization ; conversion optimisation
  ar تحسين معدل التحويل
  is digital-marketing

influencer-marketing skill
  fr Marketing d’influence ; influenceurs ; influenceur ; relations influenceurs ; campagnes d’influence
  en Influencer marketing ; influencers ; influencer campaigns
  ar التسويق عبر المؤثرين ; المؤثرين ; مؤثري التواصل الاجتماعي
  is digital-marketing

affiliate-marketing skill
  fr Marketing d’affiliation ; affiliation marketing ; programme d’affiliation
  en Affiliate marketing ; affiliate programmes
  ar التسويق بالعمولة ; تسويق بالعمولة
  is digital-marketing

brand-management skill
  fr Gestion de marque ; image de marque ; branding ; brand manager ; notoriété de la marque
  en Brand management ; branding ; brand manager ; brand awareness
  ar إدارة العلامة التجارية ; بناء العلامة التجارية ; العلامة التجارية ; الهوية التجارية
  is marketing

public-relations skill
  fr Relations publiques
  en Public relations ; PR {case near}
  ar العلاقات العامة
  is corporate-communication
  esco 5330b70e-16f5-43a7-a6de-18fd6a4bd063

corporate-communication skill
  fr Communication d’entreprise ; chargé de communication ; communication institutionnelle ; communication externe ; responsable communication ; communication corporate ; chargée de communication ; assistant communication ; assistante communication ; directeur de la communication ; dircom ; agence de communication
  en Corporate communication ; communications officer ; external communication ; communications manager
  ar التواصل المؤسساتي ; تواصل المؤسسة ; مكلف بالتواصل ; مسؤول التواصل ; مكلفة بالتواصل ; مسؤولة التواصل
  is marketing

crisis-communication skill
  fr Communication de crise ; gestion de crise médiatique
  en Crisis communication ; crisis communications
  ar تواصل الأزمات ; التواصل في الأزمات ; إدارة الأزمات الإعلامية
  is corporate-communication

event-management skill
  fr Organisation d’événements ; événementiel ; gestion d’événements ; organisation d’évènements ; chef de projet événementiel ; évènementiel ; organiser … événement ; chargé d’événementiel ; chargée d’événementiel ; responsable événementiel ; cheffe de projet événementiel ; coordinateur d’événements ; agence événementielle ; organisation de manifestations
  en Event management ; event planning ; event organisation ; event manager ; organising events ; event planner ; organise … event ; organize … event ; plan … event ; organizing events ; events ; event coordination ; event organization
  ar تنظيم التظاهرات ; تنظيم الفعاليات ; إدارة الفعاليات ; تنظيم الأحداث ; تنظيم حدث ; تنظيم تظاهرة ; تنظيم اللقاءات ; تنظيم المناسبات ; تدبير التظاهرات ; تنظيم أنشطة ; تنظيم الأنشطة
  is marketing
  esco 03a0ab28-ce99-4e14-baf8-a66c55da28f8

trade-marketing skill
  fr Marketing opérationnel ; trade marketing ; merchandising ; marchandisage ; animation commerciale ; promotion des ventes ; PLV {case}
  en Trade marketing ; operational marketing ; in-store marketing ; sales promotion
  ar التسويق التجاري ; التسويق الميداني ; ترويج المبيعات ; الترويج التجاري
  is marketing

community-building skill
  fr Animation de réseau ; création de communauté ; fédérer une communauté ; animation de communautés professionnelles
  en Community building ; building a community ; network facilitation
  ar بناء المجتمعات ; تنشيط الشبكات ; تنشيط المجتمعات المهنية
  near social-media-management partnerships

customer-insight skill
  fr Connaissance client ; segmentation client
  en Customer insight ; customer segmentation
  ar معرفة الزبون
  is marketing
  near customer-experience-management
  esco 05fc6f8d-639c-4329-a6de-dfdd800ed091

e-reputation skill
  fr E-réputation ; réputation en ligne ; gestion de l’e-réputation
  en Online reputation management ; online reputation ; e-reputation
  ar السمعة الرقمية ; السمعة الإلكترونية ; إدارة السمعة
  is digital-marketing

competitor-analysis skill
  fr Analyse de la concurrence ; analyse concurrentielle ; veille concurrentielle ; benchmark concurrentiel ; étude de la concurrence ; benchmarking ; benchmark {near=concurrence,concurrentiel,marché,concurrents,marketing} ; analyser … concurrence ; analyser … concurrents
  en Competitor analysis ; competitive analysis ; competitor benchmarking ; benchmarking ; competitor monitoring ; analyse … competitors
  ar تحليل المنافسة ; تحليل المنافسين ; دراسة المنافسة ; المقارنة المرجعية ; مراقبة المنافسين
  is market-research

consumer-behaviour knowledge
  fr Comportement du consommateur ; comportement d’achat ; habitudes de consommation ; psychologie du consommateur ; neuromarketing
  en Consumer behaviour ; consumer behavior ; buying behaviour ; consumer psychology ; neuromarketing
  ar سلوك المستهلك ; سلوك الشراء ; عادات الاستهلاك ; علم نفس المستهلك
  near customer-insight market-research

qualitative-research skill
  fr Études qualitatives et groupes de discussion ; études qualitatives ; focus group ; focus groups ; groupes de discussion ; entretiens semi-directifs ; étude qualitative ; entretiens qualitatifs
  en Qualitative research and focus groups ; qualitative research ; focus groups ; focus group ; in-depth interviews ; semi-structured interviews
  ar الدراسات الكيفية ومجموعات النقاش ; مجموعات النقاش ; البحث النوعي ; المقابلات المعمقة ; الدراسات النوعية
  is market-research

field-survey-work skill
  fr Réalisation d’enquêtes et de questionnaires ; enquêteur ; enquêtrice ; administration de questionnaires ; enquêteur terrain ; enquêtes téléphoniques ; agent enquêteur ; agent recenseur ; opérations de recensement
  en Field survey interviewing ; survey interviewer ; enumerator ; field interviewer ; administering questionnaires ; telephone surveys ; census taking
  ar إنجاز البحوث الميدانية ; باحث ميداني ; باحث إحصائي ; ملء الاستمارات ; البحوث الميدانية ; الإحصاء العام
  near survey-design market-research

market-segmentation skill
  fr Segmentation, ciblage et positionnement ; segmentation du marché ; segmentation de marché ; ciblage marketing ; ciblage client ; positionnement de marque ; segmentation ciblage positionnement ; segmentation {near=ciblage,marketing,marché,positionnement}
  en Segmentation, targeting and positioning ; market segmentation ; target audience definition ; targeting and positioning ; brand positioning ; audience targeting
  ar تجزئة السوق والاستهداف والتموقع ; تجزئة السوق ; تحديد الفئة المستهدفة ; التموقع التسويقي ; استهداف الزبناء
  near marketing-strategy

persona-building skill
  fr Création de personas ; personas ; buyer persona ; persona marketing ; buyer personas ; profils types de clients ; portraits de clients
  en Persona building ; personas ; buyer personas ; buyer persona ; ideal customer profile
  ar بناء شخصية الزبون المثالي ; الزبون المثالي ; شخصيات العملاء ; شخصية المشتري
  near customer-insight

marketing-mix knowledge
  fr Marketing mix ; mix marketing ; 4P {case near=marketing,mix,produit} ; plan de marchéage ; politique produit
  en Marketing mix ; four Ps of marketing ; product policy
  ar المزيج التسويقي ; عناصر المزيج التسويقي
  is marketing-strategy
  esco d3e585e9-3a73-4511-b533-90f095e5aa09

product-marketing skill
  fr Marketing produit ; product marketing manager ; marketing de produit ; product marketing ; chef de gamme ; chef de produit junior ; cheffe de gamme ; cheffe de produit junior
  en Product marketing ; product marketing manager ; product marketer
  ar تسويق المنتج ; مسؤول تسويق المنتجات ; رئيس منتوج ; التسويق الخاص بالمنتج ; مسؤولة تسويق المنتجات ; رئيسة منتوج
  is marketing
  near product-management

b2b-marketing skill
  fr Marketing B2B ; marketing interentreprises ; marketing industriel ; account-based marketing ; ABM {case near=marketing,b2b,leads} ; inbound B2B
  en B2B marketing ; account-based marketing ; business-to-business marketing ; industrial marketing ; ABM {case near=marketing,b2b,leads}
  ar التسويق بين الشركات ; التسويق للمقاولات ; التسويق الصناعي
  is marketing

services-and-place-marketing knowledge
  fr Marketing des services ; marketing bancaire ; marketing touristique ; marketing hôtelier ; marketing territorial ; marketing sportif ; marketing culturel
  en Services and place marketing ; services marketing ; place branding ; tourism marketing ; territorial marketing ; sports marketing
  ar تسويق الخدمات والمجالات الترابية ; تسويق الخدمات ; التسويق الترابي ; التسويق السياحي ; التسويق الرياضي
  is marketing

social-marketing knowledge
  fr Marketing social et campagnes de sensibilisation ; marketing social ; campagnes de sensibilisation ; campagne de sensibilisation ; changement de comportement ; communication pour le changement
  en Social marketing and awareness campaigns ; social marketing ; awareness campaigns ; awareness campaign ; behaviour change communication
  ar التسويق الاجتماعي وحملات التحسيس ; حملات التحسيس ; حملة تحسيسية ; الحملات التوعوية ; تغيير السلوك
  near marketing corporate-communication

international-marketing knowledge
  fr Marketing international ; marketing à l’international ; adaptation marketing ; marketing export
  en International marketing ; global marketing ; export marketing
  ar التسويق الدولي ; تسويق دولي
  is marketing
  near export-development

marketing-budget-roi skill
  fr Budget marketing et retour sur investissement ; budget marketing ; ROI marketing ; suivi des performances marketing ; KPI marketing ; reporting marketing ; tableau de bord marketing
  en Marketing budget and return on investment ; marketing budget ; marketing ROI ; marketing KPIs ; marketing reporting ; marketing performance
  ar ميزانية التسويق والعائد منها ; ميزانية التسويق ; العائد على الاستثمار التسويقي ; تقارير التسويق
  near marketing-strategy performance-indicators

marketing-campaigns skill
  fr Conception et suivi de campagnes marketing ; campagnes marketing ; campagne marketing ; gestion de campagnes ; chef de projet marketing ; campagnes publicitaires ; campagne publicitaire ; lancement de campagnes ; actions marketing ; opérations marketing ; cheffe de projet marketing
  en Marketing campaign management ; marketing campaigns ; campaign management ; campaign manager ; advertising campaigns ; advertising campaign ; marketing project manager
  ar إعداد وتتبع الحملات التسويقية ; الحملات التسويقية ; حملة تسويقية ; إدارة الحملات ; حملات إشهارية ; حملة إشهارية
  is marketing
  esco 9c6e951f-aa88-4890-983d-e7a6ee49f5bb

google-ads tool
  fr Google Ads ; Google AdWords ; Adwords ; campagnes Google Ads ; pubs Google ; publicité Google ; annonces Google ; YouTube Ads ; Google Display ; Performance Max
  en Google Ads ; Google AdWords ; Google advertising ; Google Ads campaigns ; YouTube Ads ; Google Display Network ; Performance Max
  ar إعلانات جوجل ; إعلانات غوغل ; جوجل أدز ; غوغل أدز ; الإعلانات الممولة على جوجل ; إعلانات يوتيوب
  is sea

meta-ads tool
  fr Meta Ads (Facebook et Instagram) ; Facebook Ads ; Meta Ads ; Instagram Ads ; Facebook Ads Manager ; gestionnaire de publicités Facebook ; Meta Ads Manager ; pixel Facebook ; Business Manager {case} ; Facebook Business Manager ; Meta Pixel
  en Meta Ads (Facebook and Instagram) ; Facebook Ads ; Meta Ads ; Instagram Ads ; Facebook Ads Manager ; Meta Ads Manager ; Facebook pixel ; Facebook Business Manager ; Meta Pixel
  ar إعلانات ميتا ; إعلانات فيسبوك ; إعلانات الفيسبوك ; إعلانات انستغرام ; إعلانات إنستغرام ; مدير إعلانات فيسبوك ; بيكسل فيسبوك
  is social-ads

tiktok-ads tool
  fr+en TikTok Ads ; TikTok Ads Manager ; publicité TikTok ; TikTok advertising ; Snapchat Ads ; Snap Ads
  ar إعلانات تيك توك ; تيك توك أدز ; إعلانات سناب شات
  is social-ads

linkedin-ads tool
  fr+en LinkedIn Ads ; LinkedIn Campaign Manager ; publicité LinkedIn ; LinkedIn advertising
  ar إعلانات لينكد إن ; إعلانات لينكدإن
  is social-ads

display-advertising skill
  fr Publicité display et programmatique ; display {near=campagnes,publicité,sea,ads,programmatique,bannières} ; publicité programmatique ; trading desk ; DV360 ; retargeting ; remarketing ; reciblage publicitaire ; bannières publicitaires
  en Display and programmatic advertising ; display advertising ; programmatic advertising ; retargeting ; remarketing ; DV360 ; banner ads ; Criteo
  ar الإعلانات الصورية والبرمجية ; الإعلانات البرمجية ; إعادة الاستهداف ; إعلانات البانر
  is online-advertising

media-planning skill
  fr Plan média et achat d’espace ; media planning ; média planning ; plan média ; media planner ; achat d’espace publicitaire ; média planner ; achat média ; media buying ; media buyer ; media buyeur
  en Media planning and buying ; media planning ; media plan ; media planner ; media buying ; media buyer
  ar التخطيط الإعلامي وشراء المساحات ; التخطيط الإعلامي ; خطة إعلامية ; شراء المساحات الإعلانية ; ميديا باير ; ميديا باينغ
  near online-advertising marketing-campaigns
  esco e8f602f8-b98b-4071-b088-c65e016cdf98

advertising skill
  fr Publicité ; agence de publicité ; publicitaire ; création publicitaire ; concepteur publicitaire ; annonces publicitaires ; spots publicitaires ; messages publicitaires ; chef de publicité ; cheffe de publicité
  en Advertising ; advertising agency ; adverts ; advertisements ; ad creation ; ad creatives ; TV commercials ; advertising executive
  ar الإشهار ; الإعلان التجاري ; وكالة إشهار ; وصلات إشهارية ; الإعلانات التجارية ; إعلانات {near=إشهار,حملة,تسويق,ممولة}
  is marketing

outdoor-advertising skill
  fr Affichage publicitaire et médias traditionnels ; affichage urbain ; affichage publicitaire ; publicité extérieure ; spots radio ; publicité radio ; publicité TV ; spot TV ; publicité presse ; street marketing ; marketing de rue
  en Outdoor and traditional media advertising ; outdoor advertising ; billboards ; radio advertising ; TV advertising ; print advertising ; street marketing ; guerrilla marketing
  ar الإشهار الخارجي ووسائل الإعلام التقليدية ; اللوحات الإعلانية ; الإشهار الإذاعي ; الإشهار التلفزيوني ; التسويق في الشارع
  is advertising

sponsoring skill
  fr Sponsoring et mécénat ; sponsoring {unless=facebook,instagram} ; mécénat ; recherche de sponsors ; dossier de sponsoring ; parrainage d’événements ; trouver … sponsors ; chercher … sponsors ; sponsors {near=recherche,dossier,événement,événements,trouver,festival}
  en Sponsorship ; sponsorship sales ; finding sponsors ; corporate philanthropy ; sponsorship proposals ; find … sponsors ; sponsors {near=event,events,club,budget,festival,finding}
  ar الرعاية والاحتضان ; البحث عن رعاة ; الرعاية الرسمية ; ملف الاحتضان ; المستشهرين ; إيجاد رعاة ; البحث عن ممولين للتظاهرات
  near event-management fundraising
  esco 4617a4fb-87d7-4316-ae1e-7c9f7301c15b

local-seo skill
  fr Référencement local ; SEO local ; Google Business Profile ; Google My Business ; fiche Google ; fiche Google My Business ; Google Maps {near=fiche,référencement,local,business,avis} ; référencement sur Google Maps ; être trouvé sur Google Maps ; apparaître sur Google Maps ; visible sur Google Maps ; présence sur Google Maps
  en Local SEO ; Google Business Profile ; Google My Business ; local search optimisation ; Google Maps listing ; found on Google Maps ; show up on Google Maps ; appear on Google Maps ; visible on Google Maps
  ar تحسين الظهور المحلي ; السيو المحلي ; نشاطي التجاري على جوجل ; جوجل بزنس ; الظهور على خرائط جوجل ; الظهور في خرائط كوكل ; خرائط غوغل ; صفحة غوغل للأعمال ; الظهور في غوغل ماب
  is seo

keyword-research skill
  fr Recherche de mots-clés ; mots-clés ; analyse de mots-clés ; étude de mots-clés ; recherche de mots clés ; stratégie de mots-clés
  en Keyword research ; keywords analysis ; keyword analysis ; keyword strategy
  ar البحث عن الكلمات المفتاحية ; الكلمات المفتاحية ; تحليل الكلمات المفتاحية
  is seo
  esco 06f33d6a-f7a7-4a2b-baa5-8c3c53bd1a9c

link-building skill
  fr Création de liens (netlinking) ; netlinking ; backlinks ; link building ; linkbuilding ; guest posting ; campagne de netlinking ; stratégie de liens
  en Link building ; backlinks ; linkbuilding ; guest posting ; off-page SEO ; link outreach
  ar بناء الروابط ; الروابط الخلفية ; باك لينك
  is seo

seo-tools tool
  fr Outils de référencement ; SEMrush ; Ahrefs ; Screaming Frog ; Google Search Console ; Search Console ; Ubersuggest ; Moz {case near=semrush,ahrefs,seo} ; Majestic SEO ; Yoast ; Rank Math ; SERanking
  en SEO tools ; SEMrush ; Ahrefs ; Screaming Frog ; Google Search Console ; Search Console ; Ubersuggest ; Moz {case near=semrush,ahrefs,seo} ; Yoast ; Rank Math
  ar أدوات السيو ; سيمراش ; أهريفس
  is seo

seo-copywriting skill
  fr Rédaction web optimisée ; rédaction SEO ; rédaction web SEO ; rédacteur SEO ; rédacteur web ; rédaction web ; contenu optimisé SEO ; rédactrice web SEO ; articles optimisés
  en SEO copywriting ; SEO writing ; SEO writer ; web writing ; SEO content ; web copywriting ; web writer
  ar الكتابة المتوافقة مع محركات البحث ; كتابة محتوى متوافق مع السيو ; محرر ويب ; التحرير للويب
  is copywriting
  near seo

blogging skill
  fr Rédaction d’articles et de blogs ; articles de blog ; rédaction d’articles ; blogueur ; blog {near=articles,rédaction,contenu,seo,wordpress,animer,gérer} ; écrire … articles ; rédiger … articles ; tenir … blog ; blogging ; blogueuse
  en Article and blog writing ; blog writing ; blog posts ; blogging ; blogger ; article writing ; write … articles ; write … blog ; run … blog
  ar كتابة المقالات والمدونات ; كتابة المقالات ; كتابة مقالات ; التدوين ; تحرير المقالات ; مدون إلكتروني
  is content-marketing
  near copywriting

content-strategy skill
  fr Stratégie de contenu ; stratégie éditoriale ; ligne éditoriale ; calendrier éditorial ; planning éditorial ; plan de contenu ; calendrier de publication ; planning de publication ; content strategist
  en Content strategy ; editorial strategy ; editorial calendar ; content calendar ; content plan ; content planning ; content strategist ; posting schedule
  ar استراتيجية المحتوى ; الخط التحريري ; التقويم التحريري ; خطة المحتوى ; جدول النشر ; برمجة المحتوى
  is content-marketing

storytelling skill
  fr Récit de marque (storytelling) ; brand content ; récit de marque ; art du récit ; contenu de marque ; storytelling de marque
  en Brand storytelling ; brand content ; branded content ; narrative marketing
  ar سرد القصص التسويقية ; فن السرد ; ستوري تيلينغ ; قصة العلامة التجارية
  is content-marketing

video-marketing skill
  fr Marketing vidéo et chaîne YouTube ; marketing vidéo ; chaîne YouTube ; gestion de chaîne YouTube ; youtubeur ; youtubeuse ; vidéos YouTube ; vidéos pour les réseaux sociaux ; gérer … chaîne YouTube
  en Video marketing and YouTube channels ; video marketing ; YouTube channel ; YouTuber ; YouTube channel management ; videos for social media ; manage … YouTube channel
  ar التسويق بالفيديو وقنوات يوتيوب ; التسويق بالفيديو ; قناة يوتيوب ; إدارة قناة يوتيوب ; يوتيوبر ; صانع محتوى يوتيوب
  is content-marketing
  near video-production

short-video-content skill
  fr Création de vidéos courtes (Reels, TikTok) ; Reels ; vidéos TikTok ; vidéos courtes ; réels Instagram ; reels Instagram ; stories Instagram ; créateur TikTok ; TikTok {near=instagram,facebook,vidéos,contenu,réseaux,youtube,snapchat} ; UGC {case} ; créateur UGC
  en Short video creation (Reels, TikTok) ; Reels ; TikTok videos ; short-form video ; Instagram Reels ; Instagram stories ; TikTok {near=instagram,facebook,videos,content,social,youtube,snapchat} ; UGC {case} ; UGC creator
  ar إنشاء الفيديوهات القصيرة ; ريلز ; فيديوهات تيك توك ; فيديوهات قصيرة ; تيك توك {near=انستغرام,إنستغرام,فيسبوك,محتوى,يوتيوب} ; ستوريات
  is content-marketing
  near video-editing

instagram-management skill
  fr Gestion de comptes Instagram ; Instagram {case near=facebook,tiktok,linkedin,réseaux,youtube,twitter,pinterest,contenu} ; compte Instagram ; gestion de compte Instagram ; page Instagram ; animer … Instagram
  en Instagram account management ; Instagram {case near=facebook,tiktok,linkedin,social,youtube,twitter,pinterest,content} ; Instagram account ; Instagram marketing ; Instagram page
  ar إدارة حسابات إنستغرام ; حسابات إنستغرام ; تسيير حساب إنستغرام ; التسويق على إنستغرام
  is social-media-management

facebook-page-management skill
  fr Animation de pages et groupes Facebook ; Facebook {case near=instagram,tiktok,linkedin,réseaux,youtube,twitter,pinterest,contenu} ; page Facebook ; pages Facebook ; groupes Facebook
  en Facebook page management ; Facebook {case near=instagram,tiktok,linkedin,social,youtube,twitter,pinterest,content} ; Facebook page ; Facebook pages ; Facebook groups ; Facebook marketing
  ar تسيير صفحات الفيسبوك ; التسويق على فيسبوك ; تسيير صفحات الفايسبوك ; مجموعات فيسبوك ; تسيير صفحة الفيسبوك
  is social-media-management

linkedin-communication skill
  fr Communication sur LinkedIn ; LinkedIn {case near=instagram,facebook,tiktok,réseaux,twitter,contenu,publications,posts} ; posts LinkedIn ; page LinkedIn ; publications LinkedIn ; rédaction de posts LinkedIn ; ghostwriter LinkedIn
  en LinkedIn communication ; LinkedIn {case near=instagram,facebook,tiktok,social,twitter,content,posts} ; LinkedIn posts ; LinkedIn page ; LinkedIn marketing ; LinkedIn ghostwriting
  ar التواصل على لينكد إن ; منشورات لينكد إن ; صفحة لينكد إن ; التسويق على لينكدإن
  is social-media-management
  near personal-branding

social-media-strategy skill
  fr Stratégie sur les réseaux sociaux ; stratégie social media ; stratégie réseaux sociaux ; stratégie digitale ; social media strategist ; stratégie de présence en ligne ; présence en ligne ; plan social media
  en Social media strategy ; social media strategist ; digital strategy ; online presence ; social media plan ; digital strategist
  ar استراتيجية شبكات التواصل ; الاستراتيجية الرقمية ; استراتيجية السوشيال ميديا ; الحضور الرقمي ; التواجد الرقمي
  near social-media-management digital-marketing

social-media-tools tool
  fr Outils de gestion des réseaux sociaux ; Hootsuite ; Meta Business Suite ; Buffer {case near} ; Swello ; Agorapulse ; Later {case near=hootsuite,buffer,instagram} ; Creator Studio ; Metricool ; programmation de publications
  en Social media management tools ; Hootsuite ; Meta Business Suite ; Buffer {case near} ; Agorapulse ; Later {case near=hootsuite,buffer,instagram} ; Creator Studio ; Metricool ; Sprout Social ; post scheduling
  ar أدوات تدبير شبكات التواصل ; هوتسويت ; جدولة المنشورات ; ميتا بزنس سويت
  near social-media-management

social-listening skill
  fr Écoute et veille des réseaux sociaux ; social listening ; veille médias sociaux ; Brandwatch ; Mention {case near=brandwatch,talkwalker,veille} ; Talkwalker ; veille e-réputation ; veille sur les réseaux sociaux
  en Social listening ; social media monitoring ; Brandwatch ; Talkwalker ; brand monitoring ; sentiment monitoring
  ar رصد شبكات التواصل ; الاستماع الاجتماعي ; رصد السمعة على الشبكات
  near e-reputation social-media-management

online-reviews-management skill
  fr Gestion des avis clients en ligne ; gestion des avis clients ; avis clients ; avis Google ; réponse aux avis ; TripAdvisor {case-or-near=avis,booking,google} ; répondre … avis ; avis en ligne ; gestion des avis ; gérer … avis
  en Online review management ; customer reviews ; Google reviews ; review responses ; TripAdvisor {case-or-near=reviews,booking,google} ; online reviews ; reply … reviews ; answering reviews ; get … reviews ; responding to reviews ; replying to reviews ; managing reviews
  ar تدبير آراء الزبناء على الإنترنت ; آراء الزبناء ; تقييمات جوجل ; الرد على التقييمات ; تقييمات العملاء ; تقييمات الزبناء ; تدبير التقييمات ; تقييمات غوغل
  is e-reputation

inbound-marketing knowledge
  fr Marketing entrant (inbound) ; inbound marketing ; aimants à prospects ; lead magnet ; lead magnets ; livre blanc ; livres blancs ; marketing entrant
  en Inbound marketing ; lead magnets ; lead magnet ; white papers ; content-led acquisition
  ar التسويق الجاذب ; التسويق الداخلي الجاذب ; استقطاب الزبناء بالمحتوى
  is digital-marketing
  near content-marketing lead-generation

lead-nurturing skill
  fr Maturation des prospects (lead nurturing) ; lead nurturing ; lead scoring ; scénarios d’e-mailing ; séquences d’e-mails ; séquence e-mail ; entretien des prospects ; scoring de leads
  en Lead nurturing ; lead scoring ; email sequences ; drip campaigns ; nurturing campaigns
  ar رعاية العملاء المحتملين ; تقييم العملاء المحتملين ; متابعة العملاء المحتملين
  near marketing-automation email-marketing

marketing-automation-tools tool
  fr+en ActiveCampaign ; Marketo ; Pardot ; Plezi ; Salesforce Marketing Cloud ; Customer.io ; Active Campaign
  ar أكتيف كامبين ; ماركيتو
  is marketing-automation

newsletters skill
  fr Rédaction et envoi d’infolettres ; newsletter ; newsletters ; infolettre ; rédaction de newsletters ; infolettres ; envoyer … newsletter
  en Newsletter writing and sending ; newsletter ; newsletters ; writing newsletters ; send … newsletter
  ar إعداد وإرسال النشرات الإخبارية ; النشرات البريدية ; النشرة الإخبارية ; نيوزليتر ; النشرة البريدية
  is email-marketing

emailing-tools tool
  fr+en Mailchimp ; Brevo ; Sendinblue ; Klaviyo ; Mailjet ; SendGrid ; MailerLite ; GetResponse ; ConvertKit ; Omnisend
  ar ميل تشيمب ; بريفو
  is email-marketing

sms-marketing skill
  fr Campagnes SMS ; SMS marketing ; marketing par SMS ; marketing mobile ; SMS {case near=marketing,campagnes,emailing,e-mailing,envoi}
  en SMS marketing ; SMS campaigns ; mobile marketing ; text message marketing
  ar التسويق عبر الرسائل القصيرة ; الرسائل النصية التسويقية ; حملات SMS
  is digital-marketing

google-analytics tool
  fr+en Google Analytics ; GA4 ; Google Analytics 4 ; Universal Analytics ; Google Tag Manager ; GTM {case near=analytics,google,tag} ; Adobe Analytics
  ar تحليلات جوجل ; غوغل أناليتكس ; جوجل أناليتكس
  is web-analytics

matomo tool
  fr+en Matomo ; Piwik ; AT Internet ; Piano Analytics ; Plausible Analytics
  ar ماتومو
  is web-analytics

campaign-tracking skill
  fr Suivi des conversions et attribution ; suivi des conversions ; tracking des campagnes ; paramètres UTM ; UTM {case near=tracking,campagnes,analytics} ; modèles d’attribution ; conversion tracking ; API de conversion
  en Conversion tracking and attribution ; conversion tracking ; campaign tracking ; UTM parameters ; attribution modelling ; Conversions API
  ar تتبع التحويلات والحملات ; تتبع التحويلات ; تتبع الحملات الإعلانية
  near web-analytics online-advertising

landing-pages skill
  fr Pages d’atterrissage ; landing pages ; landing page ; création de landing pages ; pages de vente ; page de vente ; Unbounce ; Leadpages ; Instapage
  en Landing pages ; landing page ; landing page design ; sales pages ; Unbounce ; Leadpages ; Instapage
  ar صفحات الهبوط ; صفحة هبوط ; صفحة بيع ; صفحات البيع ; لاندينغ بيج
  near conversion-optimisation web-design

sales-funnels skill
  fr Tunnels de vente ; tunnel de vente ; tunnels de conversion ; funnel marketing ; tunnel de conversion ; funnels ; entonnoir de conversion
  en Sales funnels ; marketing funnel ; conversion funnels ; funnel building ; sales funnel ; funnel marketing
  ar مسارات البيع ; قمع التحويل ; الفانل ; قمع البيع التسويقي
  near conversion-optimisation marketing-automation

influencer-partnerships skill
  fr Partenariats avec des créateurs de contenu ; collaboration avec des influenceurs ; recherche d’influenceurs ; casting d’influenceurs ; ambassadeurs de marque ; influence manager ; ambassadeur de marque
  en Influencer and creator partnerships ; influencer outreach ; brand ambassadors ; influencer casting ; creator partnerships ; brand ambassador
  ar الشراكات مع صناع المحتوى ; التعاون مع المؤثرين ; سفراء العلامة ; سفير العلامة التجارية
  is influencer-marketing

referral-marketing skill
  fr Parrainage et bouche-à-oreille ; bouche-à-oreille ; programme de parrainage ; programmes de parrainage ; marketing viral ; buzz marketing ; recommandation client ; bouche à oreille
  en Referral and word-of-mouth marketing ; referral programme ; referral marketing ; word of mouth ; viral marketing ; referral program
  ar التسويق بالإحالة والتوصية ; برنامج الإحالة ; التسويق الفيروسي ; التسويق الشفهي
  is marketing

brand-strategy skill
  fr Stratégie et plateforme de marque ; stratégie de marque ; plateforme de marque ; construction de marque ; brand strategist ; ADN de marque ; lancement de marque ; créer … marque
  en Brand strategy ; brand platform ; brand building ; brand strategist ; brand identity strategy ; brand launch ; build … brand
  ar استراتيجية العلامة التجارية ; منصة العلامة ; إطلاق علامة تجارية ; خلق علامة تجارية
  is brand-management

naming-slogans skill
  fr Création de noms et de slogans ; naming ; création de nom de marque ; slogans ; accroches publicitaires ; slogan {near=marque,naming,logo,campagne,création} ; trouver … nom de marque
  en Naming and slogans ; brand naming ; naming {near=brand,slogans,branding} ; taglines ; slogans ; slogan writing
  ar ابتكار الأسماء والشعارات اللفظية ; اختيار اسم تجاري ; الشعارات التسويقية ; تسمية العلامات
  is brand-management
  near copywriting

personal-branding skill
  fr Image de marque personnelle ; personal branding ; marque personnelle ; image professionnelle en ligne ; marketing de soi
  en Personal branding ; personal brand ; self-branding ; professional online image
  ar العلامة الشخصية ; بناء العلامة الشخصية ; تسويق الذات
  near brand-management

brand-activation skill
  fr Activation de marque et marketing expérientiel ; activation de marque ; marketing expérientiel ; brand activation ; roadshow ; tournées promotionnelles ; animations de marque
  en Brand activation and experiential marketing ; brand activation ; experiential marketing ; roadshow ; roadshows ; brand experience
  ar تفعيل العلامة والتسويق التجريبي ; التسويق التجريبي ; تفعيل العلامة التجارية ; القوافل الترويجية
  near trade-marketing event-management

marketing-assistance skill
  fr Assistanat marketing ; assistant marketing ; assistante marketing ; assistant marketing et communication ; assistant chef de produit ; assistante marketing digital ; stagiaire marketing ; assistante marketing et communication ; assistante chef de produit
  en Marketing assistance ; marketing assistant ; marketing intern ; assistant product manager ; marketing coordinator
  ar المساعدة في التسويق ; مساعد تسويق ; مساعدة تسويق ; متدرب في التسويق
  is marketing

marketing-management skill
  fr Direction marketing ; directeur marketing ; CMO {case} ; directrice marketing ; responsable marketing et communication ; management marketing ; head of marketing
  en Marketing management ; head of marketing ; CMO {case} ; marketing director ; chief marketing officer
  ar إدارة التسويق ; مدير التسويق ; مديرة التسويق ; مدير تسويق ; مديرة تسويق
  implies marketing
  esco 5bbaa0e6-0fd7-4df2-9db7-34f78b40dc34
`,
};
