import type { DomainFile } from '../src/taxonomy/format.ts';

/** Selling and serving customers. */
export const sales: DomainFile = {
  id: 'sales',
  labels: { fr: 'Vente et relation client', en: 'Sales and customer relations', ar: 'البيع والعلاقة مع الزبناء' },
  skills: `
sales skill
  fr Vente ; ventes ; commerciaux {lang=fr unless=locaux,centres,partenaires} ; commerciale {lang=fr unless=négociation,prospection,politique,action,gestion,stratégie,relation,direction,zone,activité,équipe,enseigne} ; commercial {lang=fr unless=développement,local,centre,droit,bail,registre,tribunal,directeur,espace,nom,partenaire,secteur,cadre,fonds,suivi,vol} ; vendeur ; techniques de vente ; force de vente ; attaché commercial ; technico-commercial ; action commerciale ; techniques commerciales ; délégué commercial ; ingénieur commercial ; gestion commerciale ; agent commercial
  en Sales ; selling ; salesperson ; sales representative ; sales techniques ; sales executive ; sales engineer ; sales rep
  ar المبيعات ; البيع ; مندوب مبيعات ; تقنيات البيع ; بائع ; بائعة ; مندوب تجاري ; ممثل تجاري ; مهارات البيع ; كومرسيال ; كوميرسيال ; مسؤول مبيعات ; بيع المنتجات

sales-prospecting skill
  fr Prospection commerciale ; prospection ; prospection téléphonique ; génération de leads ; lead generation ; prise de rendez-vous commerciaux ; trouver des clients ; recherche de clients ; cold calling ; trouver … clients ; démarcher … clients ; chercher des clients ; démarchage
  en Sales prospecting ; prospecting ; lead generation ; cold calling ; finding clients ; customer acquisition ; find customers ; find … customers ; find … clients ; get … customers
  ar التنقيب عن الزبناء ; البحث عن الزبناء ; البحث عن زبناء ; استقطاب الزبناء ; توليد العملاء المحتملين ; البحث عن العملاء ; إيجاد زبناء ; إيجاد الزبناء ; جلب الزبناء ; العثور على زبناء ; جلب زبناء
  is sales

b2b-sales skill
  fr Vente aux entreprises (B2B) ; vente B2B ; B2B ; grands comptes ; vente aux entreprises ; vente complexe ; key account manager ; gestion de grands comptes
  en B2B sales ; B2B ; key accounts ; key account manager ; enterprise sales ; account executive
  ar البيع للمقاولات ; مبيعات الشركات ; الحسابات الكبرى ; البيع بين الشركات
  is sales

retail-sales skill
  fr Vente en magasin ; vente au détail ; conseiller de vente ; vendeur en magasin ; grande distribution ; retail ; commerce de détail ; caissier ; tenue de caisse
  en Retail sales ; retail ; shop assistant ; store sales ; cashier ; sales assistant
  ar البيع بالتقسيط ; البيع في المتاجر ; تجارة التقسيط ; أمين صندوق ; مستشار مبيعات
  is sales

telesales skill
  fr Télévente et centre d’appels ; télévente ; téléconseiller ; centre d’appels ; téléopérateur ; call center ; télémarketing ; centre d’appel ; chargé de clientèle à distance ; appels sortants
  en Telesales and call centre ; telesales ; call center ; call centre ; telemarketing ; call center agent ; outbound calls
  ar البيع عبر الهاتف ; مراكز النداء ; مركز النداء ; مركز الاتصال ; مستشار عن بعد ; التسويق الهاتفي
  is sales
  near customer-service

customer-service skill
  fr Service client ; relation client ; conseiller clientèle ; service clientèle ; service après-vente ; SAV {case} ; support client ; accueil des clients ; gestion des réclamations ; chargé de clientèle ; répondre aux clients ; répondre … clients ; suivi des clients ; Zendesk ; Freshdesk ; Intercom {case near}
  en Customer service ; customer relations ; customer support ; after-sales service ; customer care ; complaint handling ; customer service representative ; answer customers ; answer … customers ; reply to customers ; Zendesk ; Freshdesk ; Intercom {case near}
  ar خدمة الزبناء ; خدمة العملاء ; العلاقة مع الزبناء ; خدمة ما بعد البيع ; دعم العملاء ; معالجة الشكايات ; خدمة الزبائن ; الرد على الزبناء ; الإجابة على الزبناء ; التواصل مع الزبناء ; الرد على العملاء

customer-success skill
  fr Réussite client ; customer success ; fidélisation client ; fidélisation ; customer success manager ; fidélisation de la clientèle ; satisfaction client
  en Customer success ; customer retention ; customer loyalty ; customer success manager ; customer satisfaction
  ar إنجاح الزبون ; ولاء الزبناء ; رضا الزبناء ; الحفاظ على الزبناء ; رضا العملاء
  near customer-service

crm tool
  fr Gestion de la relation client (CRM) ; CRM {case} ; Salesforce ; Zoho CRM ; Pipedrive ; HubSpot CRM ; logiciel CRM ; gestion de la relation client
  en Customer relationship management (CRM) ; CRM {case} ; Salesforce ; Zoho CRM ; Pipedrive ; HubSpot CRM ; customer relationship management
  ar إدارة علاقات الزبناء ; إدارة علاقات العملاء ; نظام CRM ; تدبير العلاقة مع الزبناء
  near sales customer-service

sales-management skill
  fr Management commercial ; directeur commercial ; responsable commercial ; chef des ventes ; animation d’équipe commerciale ; pilotage des ventes ; encadrement d’équipe commerciale
  en Sales management ; sales manager ; head of sales ; sales director ; sales team management
  ar إدارة المبيعات ; مدير المبيعات ; مدير تجاري ; رئيس المبيعات ; إدارة فريق المبيعات
  implies sales

commercial-negotiation skill
  fr Négociation commerciale ; négociation ; négociateur ; closing ; négocier des contrats ; techniques de négociation ; négociation de contrats
  en Business negotiation ; negotiation ; negotiating ; closing deals ; contract negotiation ; negotiation skills
  ar التفاوض التجاري ; التفاوض ; مهارات التفاوض ; المفاوضات ; المفاوضة
  near sales

pricing skill
  fr Politique de prix ; tarification ; pricing ; fixation des prix ; stratégie de prix ; devis et facturation ; élaboration de devis
  en Pricing ; pricing strategy ; price setting ; quotations ; revenue management
  ar سياسة الأسعار ; التسعير ; تحديد الأسعار ; تسعير ; إعداد عروض الأثمان
  near marketing-strategy

distribution-networks skill
  fr Réseaux de distribution ; gestion de la distribution ; réseau de distribution ; animation de réseau de distributeurs ; réseau de revendeurs
  en Distribution networks ; distribution channels ; channel management ; reseller network ; channel sales
  ar شبكات التوزيع ; قنوات التوزيع ; شبكة التوزيع ; تدبير التوزيع
  near sales franchise-development

field-sales skill
  fr Vente terrain ; commercial terrain ; porte-à-porte ; visites clients ; délégué médical ; VRP {case} ; merchandiseur
  en Field sales ; door-to-door ; client visits ; medical representative ; outside sales
  ar البيع الميداني ; مندوب ميداني ; زيارة الزبناء ; مندوب طبي
  is sales

real-estate-sales skill
  fr Vente immobilière ; agent immobilier ; négociateur immobilier ; transaction immobilière ; conseiller immobilier ; gestion locative
  en Real estate sales ; real estate agent ; property sales ; estate agent ; property management
  ar البيع العقاري ; وسيط عقاري ; وكيل عقاري ; التسويق العقاري ; مستشار عقاري
  is sales
`,
};
