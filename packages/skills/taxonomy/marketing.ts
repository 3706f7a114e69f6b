import type { DomainFile } from '../src/taxonomy/format.ts';

/** Making known: digital marketing, communication, brand. */
export const marketing: DomainFile = {
  id: 'marketing',
  labels: { fr: 'Marketing et communication', en: 'Marketing and communication', ar: 'التسويق والتواصل' },
  skills: `
marketing skill
  fr Marketing ; mercatique ; responsable marketing ; chargé de marketing ; marketeur ; chef de produit marketing ; faire connaître … produit ; faire connaître … marque ; me faire connaître ; promouvoir … produits
  en Marketing ; marketer ; marketing manager ; marketing specialist ; promote … products ; promote … brand ; make … brand known
  ar التسويق ; تسويق ; مسؤول التسويق ; مكلف بالتسويق ; الترويج لمنتجات ; الترويج لمنتجاتي ; ماركوتينغ ; ماركتينغ ; التعريف بمنتجات ; الترويج للمنتجات ; تسويق المنتجات

digital-marketing skill
  fr Marketing digital ; marketing numérique ; webmarketing ; web marketing ; marketing en ligne ; e-marketing ; responsable marketing digital ; traffic manager ; marketing sur internet
  en Digital marketing ; online marketing ; internet marketing ; web marketing ; digital marketer ; e-marketing
  ar التسويق الرقمي ; تسويق رقمي ; التسويق الإلكتروني ; تسويق إلكتروني ; التسويق عبر الإنترنت
  is marketing

marketing-strategy skill
  fr Stratégie marketing ; plan marketing ; stratégie de marketing ; marketing stratégique ; positionnement marketing
  en Marketing strategy ; marketing plan ; strategic marketing ; go-to-market ; go to market strategy
  ar استراتيجية التسويق ; خطة تسويقية ; خطة التسويق ; التسويق الاستراتيجي
  is marketing

market-research skill
  fr Études de marché ; étude de marché ; analyse de marché ; analyse concurrentielle ; veille concurrentielle ; benchmark concurrentiel ; étude de la concurrence
  en Market research ; market analysis ; market study ; competitor analysis ; competitive analysis
  ar دراسة السوق ; دراسات السوق ; تحليل السوق ; بحوث التسويق ; تحليل المنافسين
  is marketing

seo skill
  fr Référencement naturel ; SEO ; référencement ; référencement web ; optimisation pour les moteurs de recherche ; référencement Google ; consultant SEO ; être visible sur Google ; référencement de site ; premier sur Google ; apparaître sur Google ; mieux référencé ; SEMrush ; Ahrefs ; Screaming Frog
  en Search engine optimisation ; SEO ; search engine optimization ; on-page SEO ; rank on Google ; show up on Google ; first on Google ; found on Google ; SEMrush ; Ahrefs ; Screaming Frog
  ar تحسين محركات البحث ; السيو ; تحسين الظهور في محركات البحث ; سيو ; الظهور في جوجل
  is digital-marketing

sea skill
  fr Publicité sur moteurs de recherche ; SEA {case} ; référencement payant ; Google Ads ; Google AdWords ; Adwords ; liens sponsorisés ; pubs Google ; publicité Google ; campagnes Google Ads
  en Search engine advertising ; SEA {case near} ; SEM {case} ; paid search ; Google Ads ; Google AdWords ; PPC {case} ; pay-per-click ; Google advertising
  ar إعلانات محركات البحث ; إعلانات جوجل ; إعلانات غوغل ; جوجل أدز ; غوغل أدز ; الإعلانات الممولة على جوجل
  is online-advertising

online-advertising skill
  fr Publicité en ligne ; publicité digitale ; publicité sur internet ; campagnes publicitaires en ligne ; media buying ; achat média ; campagnes d’acquisition ; acquisition payante ; display {near} ; media buyer
  en Online advertising ; digital advertising ; paid media ; media buying ; media buyer ; paid acquisition ; display advertising ; ad campaigns
  ar الإعلان عبر الإنترنت ; الإشهار الرقمي ; الإعلانات الرقمية ; الإعلانات الممولة ; إعلانات ممولة ; الحملات الإعلانية ; ميديا باير
  is digital-marketing

social-ads skill
  fr Publicité sur les réseaux sociaux ; Facebook Ads ; pubs Facebook ; publicité Facebook ; Meta Ads ; Instagram Ads ; social ads ; pub Facebook ; TikTok Ads ; LinkedIn Ads ; campagnes Facebook ; publicités Facebook ; pubs Instagram ; sponsoring Facebook ; pub sur Instagram ; pub sur Facebook ; pubs sur les réseaux sociaux ; publicité sur Facebook ; publicité sur Instagram ; pubs sur Facebook ; campagnes sur les réseaux sociaux
  en Social media advertising ; Facebook Ads ; Facebook advertising ; Meta Ads ; Instagram Ads ; TikTok Ads ; LinkedIn Ads ; paid social ; social ads ; ads on Facebook ; ads on Instagram ; advertise on Facebook ; advertise on Instagram ; Facebook campaigns
  ar إعلانات وسائل التواصل الاجتماعي ; إعلانات فيسبوك ; إعلانات الفيسبوك ; إعلانات انستغرام ; إعلانات إنستغرام ; إعلانات ميتا ; إعلانات تيك توك ; الإشهار على فيسبوك ; حملات فيسبوك ; الإعلان على فيسبوك ; الإشهار على انستغرام ; إشهار على الفيسبوك ; إعلانات على فيسبوك ; إعلانات على إنستغرام ; سبونسور
  is online-advertising

social-media-management skill
  fr Gestion des réseaux sociaux ; réseaux sociaux ; community management ; community manager ; animation de communauté ; animation des réseaux sociaux ; médias sociaux ; social media manager ; gérer ma page Facebook ; gestion de pages Facebook ; gérer nos réseaux sociaux ; gérer Instagram ; gestion de communauté ; gérer … page Facebook ; gérer … réseaux sociaux ; gérer … Instagram ; poster sur Instagram ; publier sur les réseaux ; animer … réseaux sociaux ; gérer mes réseaux ; tenir … page Facebook ; Hootsuite ; Meta Business Suite ; Buffer {case near}
  en Social media management ; social media ; community management ; community manager ; social media manager ; manage our Facebook page ; social networks ; manage … Facebook page ; manage … social media ; run … Instagram ; post on Instagram ; manage … Instagram ; Hootsuite ; Meta Business Suite ; Buffer {case near}
  ar إدارة شبكات التواصل الاجتماعي ; وسائل التواصل الاجتماعي ; شبكات التواصل الاجتماعي ; إدارة وسائل التواصل ; مواقع التواصل الاجتماعي ; مدير مجتمع ; كوميونيتي مانجر ; إدارة صفحات فيسبوك ; إدارة صفحة فيسبوك ; مسؤول شبكات التواصل ; تسيير صفحات ; تسيير صفحة ; تسيير … شبكات التواصل ; إدارة حسابات التواصل ; تدبير صفحات ; تسيير … الفيسبوك ; صفحة الفيسبوك ; صفحات الفيسبوك ; صفحة فيسبوك ; صفحات فيسبوك ; صفحة إنستغرام ; صفحة الانستغرام ; حساب إنستغرام
  is digital-marketing

content-marketing skill
  fr Marketing de contenu ; content marketing ; stratégie de contenu ; création de contenu ; créateur de contenu ; création de contenus ; content manager ; ligne éditoriale ; production de contenu
  en Content marketing ; content strategy ; content creation ; content creator ; content manager ; creating content
  ar التسويق بالمحتوى ; صناعة المحتوى ; صانع محتوى ; إنشاء المحتوى ; استراتيجية المحتوى ; كتابة المحتوى الرقمي
  is digital-marketing

copywriting skill
  fr Conception-rédaction ; copywriting ; rédaction web ; rédacteur web ; concepteur-rédacteur ; rédaction de contenu ; rédaction publicitaire ; rédaction d’articles ; copywriter ; articles de blog ; rédiger … textes ; écrire … articles ; rédiger … articles ; rédiger … contenus
  en Copywriting ; copywriter ; web writing ; content writing ; content writer ; blog writing ; blog posts ; write … articles ; write … content ; write … blog
  ar كتابة المحتوى ; كاتب محتوى ; كتابة إعلانية ; كاتبة محتوى ; تحرير المقالات ; كوبي رايتينغ ; كتابة المقالات ; كتابة مقالات ; كتابة النصوص الإعلانية
  is content-marketing

email-marketing skill
  fr Marketing par e-mail ; e-mailing ; emailing ; email marketing ; newsletter ; newsletters ; Mailchimp ; Brevo ; Sendinblue ; campagnes e-mailing
  en Email marketing ; e-mail marketing ; emailing ; newsletters ; newsletter ; Mailchimp ; Brevo ; email campaigns
  ar التسويق عبر البريد الإلكتروني ; النشرات البريدية ; النشرة الإخبارية
  is digital-marketing

marketing-automation skill
  fr Automatisation du marketing ; marketing automation ; HubSpot ; ActiveCampaign ; lead nurturing
  en Marketing automation ; HubSpot ; ActiveCampaign ; lead nurturing
  ar أتمتة التسويق ; التسويق الآلي
  is digital-marketing

web-analytics skill
  fr Analyse d’audience web ; Google Analytics ; web analytics ; GA4 ; analyse de trafic ; Google Tag Manager ; GTM {case near=analytics,google,tag} ; web analyst ; Matomo ; mesure d’audience
  en Web analytics ; Google Analytics ; GA4 ; traffic analysis ; Google Tag Manager ; web analyst ; Matomo ; audience measurement
  ar تحليلات الويب ; تحليلات جوجل ; غوغل أناليتكس ; جوجل أناليتكس ; تحليل زيارات الموقع
  is digital-marketing
  near data-analysis

growth-hacking skill
  fr Croissance accélérée (growth) ; growth hacking ; growth hacker ; growth marketing
  en Growth marketing ; growth hacking ; growth hacker ; growth marketer
  ar تسويق النمو ; هندسة النمو ; اختراق النمو
  is digital-marketing

conversion-optimisation skill
  fr Optimisation de la conversion ; CRO {case near} ; taux de conversion ; A/B testing ; tests A/B ; pages d’atterrissage ; landing pages ; landing page ; tunnel de vente ; tunnels de conversion
  en Conversion rate optimisation ; CRO {case near} ; conversion rate ; conversion optimization ; A/B testing ; landing pages ; landing page ; sales funnels ; conversion optimisation
  ar تحسين معدل التحويل ; صفحات الهبوط ; صفحة هبوط ; اختبار أ ب ; مسارات البيع
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
  fr Gestion de marque ; image de marque ; branding ; stratégie de marque ; brand manager ; plateforme de marque ; notoriété de la marque ; personal branding
  en Brand management ; branding ; brand strategy ; brand manager ; brand awareness ; personal branding
  ar إدارة العلامة التجارية ; بناء العلامة التجارية ; العلامة التجارية ; الهوية التجارية
  is marketing

public-relations skill
  fr Relations publiques ; relations presse ; attaché de presse ; communiqué de presse ; communiqués de presse ; relations médias
  en Public relations ; press relations ; media relations ; press releases ; press release ; PR {case near}
  ar العلاقات العامة ; العلاقات مع الصحافة ; بلاغات صحفية ; بيان صحفي
  is corporate-communication

corporate-communication skill
  fr Communication d’entreprise ; chargé de communication ; communication institutionnelle ; communication externe ; communication interne ; responsable communication ; plan de communication ; stratégie de communication ; communication corporate ; communication digitale
  en Corporate communication ; communications officer ; internal communication ; external communication ; communication plan ; communication strategy ; communications manager
  ar التواصل المؤسساتي ; تواصل المؤسسة ; مكلف بالتواصل ; مسؤول التواصل ; استراتيجية التواصل ; خطة التواصل ; التواصل الداخلي
  is marketing

crisis-communication skill
  fr Communication de crise ; gestion de crise médiatique
  en Crisis communication ; crisis communications
  ar تواصل الأزمات ; التواصل في الأزمات ; إدارة الأزمات الإعلامية
  is corporate-communication

event-management skill
  fr Organisation d’événements ; événementiel ; gestion d’événements ; organisation d’évènements ; chef de projet événementiel ; organisation de salons ; organisation de conférences ; évènementiel ; organiser … événement ; organiser … salon ; organiser … conférence ; Eventbrite
  en Event management ; event planning ; event organisation ; event manager ; organising events ; event planner ; organise … event ; organize … event ; plan … event ; organizing events ; Eventbrite
  ar تنظيم التظاهرات ; تنظيم الفعاليات ; إدارة الفعاليات ; تنظيم الأحداث ; تنظيم المعارض ; تنظيم المؤتمرات ; تنظيم معرض ; تنظيم حدث ; تنظيم تظاهرة
  is marketing

trade-marketing skill
  fr Marketing opérationnel ; trade marketing ; merchandising ; marchandisage ; animation commerciale ; promotion des ventes ; PLV {case}
  en Trade marketing ; merchandising ; operational marketing ; sales promotion ; in-store marketing
  ar التسويق التجاري ; التسويق الميداني ; ترويج المبيعات ; الترويج التجاري
  is marketing

community-building skill
  fr Animation de réseau ; création de communauté ; fédérer une communauté ; animation de communautés professionnelles
  en Community building ; building a community ; network facilitation
  ar بناء المجتمعات ; تنشيط الشبكات ; تنشيط المجتمعات المهنية
  near social-media-management partnerships

customer-insight skill
  fr Connaissance client ; comportement du consommateur ; segmentation client ; personas ; parcours client ; expérience client
  en Customer insight ; consumer behaviour ; customer segmentation ; personas ; customer journey ; customer experience
  ar معرفة الزبون ; سلوك المستهلك ; تجربة الزبون ; تجربة العميل ; مسار الزبون
  is marketing

e-reputation skill
  fr E-réputation ; réputation en ligne ; gestion des avis clients ; avis clients ; gestion de l’e-réputation
  en Online reputation management ; online reputation ; e-reputation ; customer reviews
  ar السمعة الرقمية ; السمعة الإلكترونية ; إدارة السمعة ; آراء الزبناء
  is digital-marketing
`,
};
