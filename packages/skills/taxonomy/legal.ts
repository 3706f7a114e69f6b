import type { DomainFile } from '../src/taxonomy/format.ts';

/** Law, as a very small enterprise meets it. */
export const legal: DomainFile = {
  id: 'legal',
  labels: { fr: 'Droit', en: 'Law', ar: 'القانون' },
  skills: `
law knowledge
  fr Droit privé et public ; juriste ; conseiller juridique ; conseil juridique ; droit privé ; droit public ; avocat {unless=huile,jus,salade,purée,fruit} ; assistance juridique ; affaires juridiques
  en Private and public law ; lawyer ; legal adviser ; legal counsel ; legal advice ; legal affairs ; attorney
  ar القانون الخاص والعام ; القانون الخاص ; القانون العام ; مستشار قانوني ; استشارة قانونية ; الاستشارات القانونية ; محام ; محامي ; الشؤون القانونية

business-law knowledge
  fr Droit des affaires ; droit commercial ; droit des sociétés ; juriste d’affaires ; secrétariat juridique ; droit des entreprises
  en Business law ; commercial law ; company law ; corporate law ; corporate lawyer
  ar قانون الأعمال ; القانون التجاري ; قانون الشركات ; قانون المقاولات
  is law

company-formation skill
  fr Formalités de création de société ; création de société ; statuts de société ; registre de commerce ; formalités juridiques ; rédaction de statuts ; immatriculation au registre de commerce ; domiciliation d’entreprise
  en Company formation ; company registration ; articles of association ; trade register ; company incorporation
  ar إجراءات إحداث الشركات ; تأسيس الشركات ; إنشاء الشركات ; السجل التجاري ; تحرير القانون الأساسي ; شركة ذات مسؤولية محدودة
  is business-law
  near entrepreneurship

contract-drafting skill
  fr Rédaction de contrats ; contrats commerciaux ; droit des contrats ; rédaction juridique ; rédaction d’actes ; rédiger des contrats ; gestion des contrats ; rédiger … contrat ; rédiger … contrats
  en Contract drafting ; contract law ; drafting contracts ; commercial contracts ; legal drafting ; contract management ; write … contracts ; draft … contracts ; draft … contract
  ar تحرير العقود ; صياغة العقود ; العقود التجارية ; الصياغة القانونية ; قانون العقود ; تدبير العقود
  is law

labour-law knowledge
  fr Droit du travail ; code du travail ; droit social ; législation du travail ; contrats de travail ; contrat de travail ; législation sociale
  en Labour law ; labor law ; employment law ; labour code ; employment contracts
  ar قانون الشغل ; مدونة الشغل ; القانون الاجتماعي ; تشريع الشغل ; عقود الشغل ; قانون العمل
  is law
  near human-resources

intellectual-property knowledge
  fr Propriété intellectuelle ; propriété industrielle ; brevets {near=propriété,invention,marque,marques,dépôt,industrielle} ; dépôt de marque ; OMPIC ; brevet d’invention ; droit d’auteur ; droits d’auteur ; dépôt de brevet ; protection de marque ; déposer … marque ; protéger … marque ; déposer … brevet ; protéger … invention ; dépôt de marques
  en Intellectual property ; patents ; trademarks ; trademark registration ; OMPIC ; copyright ; patent filing ; industrial property ; patent law ; register … trademark ; protect … brand ; file … patent ; protect … invention
  ar الملكية الفكرية ; الملكية الصناعية ; براءات الاختراع ; تسجيل العلامة التجارية ; براءة اختراع ; حقوق المؤلف ; المكتب المغربي للملكية الصناعية والتجارية ; حماية العلامة التجارية ; تسجيل علامة ; حماية الاختراع ; تسجيل براءة
  is law

compliance knowledge
  fr Conformité réglementaire ; compliance ; chargé de conformité ; veille réglementaire ; veille juridique ; compliance officer
  en Regulatory compliance ; compliance ; compliance officer ; regulatory affairs ; regulatory watch
  ar المطابقة التنظيمية ; الامتثال ; الامتثال القانوني ; اليقظة القانونية ; الامتثال التنظيمي
  is law

litigation skill
  fr Contentieux ; gestion du contentieux ; règlement des litiges ; procédures judiciaires ; litiges commerciaux
  en Litigation ; dispute resolution ; court proceedings ; commercial disputes
  ar المنازعات ; تدبير المنازعات ; المساطر القضائية ; المنازعات القضائية ; القضايا والنزاعات
  is law

mediation-arbitration skill
  fr Médiation et arbitrage ; arbitrage commercial ; médiation commerciale ; médiateur ; médiation
  en Mediation and arbitration ; arbitration ; mediation ; mediator ; alternative dispute resolution
  ar الوساطة والتحكيم ; التحكيم التجاري ; الوساطة ; وسيط قضائي
  is law

digital-law knowledge
  fr Droit du numérique ; droit de l’informatique ; droit des technologies ; loi 53-05 ; loi 43-20 ; conditions générales d’utilisation ; CGV {case} ; CGU {case} ; mentions légales
  en Digital law ; IT law ; technology law ; terms of service ; terms and conditions ; internet law
  ar القانون الرقمي ; قانون المعلوماتيات ; قانون التكنولوجيا ; شروط الاستخدام ; الشروط العامة للبيع
  is law
  near personal-data-protection

real-estate-law knowledge
  fr Droit immobilier et foncier ; droit immobilier ; droit foncier ; conservation foncière ; notariat ; notaire ; titre foncier ; baux commerciaux
  en Property law ; real estate law ; land registration ; notary ; commercial leases
  ar القانون العقاري ; المحافظة العقارية ; التوثيق العقاري ; موثق ; الرسم العقاري ; الكراء التجاري
  is law

customs knowledge
  fr Douane et transit ; douane ; déclarant en douane ; transitaire ; dédouanement ; transit ; réglementation douanière ; BADR {case near} ; PortNet ; opérations douanières
  en Customs clearance ; customs ; customs declarations ; customs broker ; freight forwarding ; customs regulations ; PortNet
  ar الجمارك والعبور ; الجمارك ; التعشير الجمركي ; المعشر ; التخليص الجمركي ; الإجراءات الجمركية ; معشر جمركي
  near export-development logistics

public-law-administration knowledge
  fr Administration publique ; droit administratif ; procédures administratives ; collectivités territoriales ; démarches administratives ; politiques publiques
  en Public administration ; administrative law ; administrative procedures ; local government ; public policy
  ar الإدارة العمومية ; القانون الإداري ; المساطر الإدارية ; الجماعات الترابية ; السياسات العمومية ; الإجراءات الإدارية
  is law

corporate-governance knowledge
  fr Gouvernance d’entreprise ; gouvernance ; conseil d’administration ; pacte d’actionnaires ; assemblées générales
  en Corporate governance ; governance ; board of directors ; shareholders agreement
  ar حكامة المقاولة ; الحكامة ; حوكمة الشركات ; مجلس الإدارة ; ميثاق المساهمين
  is business-law
`,
};
