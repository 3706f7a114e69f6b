import type { DomainFile } from '../src/taxonomy/format.ts';

/** Law, as a very small enterprise meets it. */
export const legal: DomainFile = {
  id: 'legal',
  labels: { fr: 'Droit', en: 'Law', ar: 'القانون' },
  skills: `
law knowledge
  fr Droit privé et public ; juriste ; conseiller juridique ; conseil juridique ; droit privé ; droit public ; avocat {unless=huile,jus,salade,purée,fruit} ; assistance juridique ; affaires juridiques ; conseillère juridique
  en Private and public law ; lawyer ; legal adviser ; legal counsel ; legal advice ; legal affairs ; attorney
  ar القانون الخاص والعام ; القانون الخاص ; القانون العام ; مستشار قانوني ; استشارة قانونية ; الاستشارات القانونية ; محام ; محامي ; الشؤون القانونية ; مستشارة قانونية

business-law knowledge
  fr Droit des affaires ; droit commercial ; droit des sociétés ; juriste d’affaires ; droit des entreprises
  en Business law ; commercial law ; company law ; corporate law ; corporate lawyer
  ar قانون الأعمال ; القانون التجاري ; قانون الشركات ; قانون المقاولات
  is law
  esco 341c4478-c976-4ff0-a102-cfd92174d873

company-formation skill
  fr Formalités de création de société ; création de société ; formalités juridiques ; constitution de société ; constitution de sociétés ; création de SARL ; créer … société ; création de sociétés ; immatriculation de société
  en Company formation ; company registration ; company incorporation ; incorporate … company ; set up … company ; setting up a company
  ar إجراءات إحداث الشركات ; تأسيس الشركات ; إنشاء الشركات ; شركة ذات مسؤولية محدودة
  is business-law
  near entrepreneurship

contract-drafting skill
  fr Rédaction de contrats ; contrats commerciaux ; droit des contrats ; rédaction juridique ; rédaction d’actes ; rédiger des contrats ; rédiger … contrat ; rédiger … contrats ; rédiger … actes ; élaboration de contrats
  en Contract drafting ; contract law ; drafting contracts ; commercial contracts ; legal drafting ; write … contracts ; draft … contracts ; draft … contract ; writing contracts ; preparing contracts
  ar تحرير العقود ; صياغة العقود ; العقود التجارية ; الصياغة القانونية ; قانون العقود ; إعداد العقود ; يحرر العقود ; كتابة العقود
  is law

labour-law knowledge
  fr Droit du travail ; code du travail ; droit social ; législation du travail ; contrats de travail ; contrat de travail ; législation sociale
  en Labour law ; labor law ; employment law ; labour code ; employment contracts
  ar قانون الشغل ; مدونة الشغل ; القانون الاجتماعي ; تشريع الشغل ; عقود الشغل ; قانون العمل
  is law
  near human-resources
  esco 97b713f0-b9e8-4903-8dee-7e0b4019a1c0

intellectual-property knowledge
  fr Propriété intellectuelle ; propriété industrielle ; OMPIC
  en Intellectual property ; OMPIC ; industrial property
  ar الملكية الفكرية ; الملكية الصناعية ; المكتب المغربي للملكية الصناعية والتجارية
  is law
  esco 2ad081e6-0a3f-4612-ac15-7ace75d39e26

compliance knowledge
  fr Conformité réglementaire ; compliance ; chargé de conformité ; compliance officer ; chargée de conformité
  en Regulatory compliance ; compliance ; compliance officer
  ar المطابقة التنظيمية ; الامتثال ; الامتثال القانوني ; الامتثال التنظيمي
  is law

litigation skill
  fr Contentieux ; gestion du contentieux ; règlement des litiges ; litiges commerciaux
  en Litigation ; dispute resolution ; commercial disputes
  ar المنازعات ; تدبير المنازعات ; المنازعات القضائية ; القضايا والنزاعات
  is law

mediation-arbitration skill
  fr Médiation et arbitrage ; arbitrage commercial ; médiation commerciale ; médiateur ; médiation
  en Mediation and arbitration ; arbitration ; mediation ; mediator ; alternative dispute resolution
  ar الوساطة والتحكيم ; التحكيم التجاري ; الوساطة ; وسيط قضائي
  is law

digital-law knowledge
  fr Droit du numérique ; droit de l’informatique ; droit des technologies
  en Digital law ; IT law ; technology law ; internet law
  ar القانون الرقمي ; قانون المعلوماتيات ; قانون التكنولوجيا
  is law
  near personal-data-protection

real-estate-law knowledge
  fr Droit immobilier et foncier ; droit immobilier ; droit foncier
  en Property law ; real estate law
  ar القانون العقاري ; التوثيق العقاري
  is law
  esco b3a4924a-f793-485c-8dc1-54e12198d95d

customs knowledge
  fr Douane et transit ; douane ; réglementation douanière ; opérations douanières
  en Customs clearance ; customs ; customs regulations ; customs duties
  ar الجمارك والعبور ; الجمارك ; الإجراءات الجمركية ; القانون الجمركي ; المساطر الجمركية
  near export-development logistics customs-declaration freight-forwarding

public-law-administration knowledge
  fr Administration publique ; procédures administratives ; démarches administratives
  en Public administration ; administrative procedures
  ar الإدارة العمومية ; المساطر الإدارية ; الإجراءات الإدارية
  is law

corporate-governance knowledge
  fr Gouvernance d’entreprise ; gouvernance ; conseil d’administration
  en Corporate governance ; governance ; board of directors
  ar حكامة المقاولة ; الحكامة ; حوكمة الشركات ; مجلس الإدارة
  is business-law
  esco f2c63b7a-ed6c-4890-9f8c-7685d172624c

contract-management skill
  fr Gestion et suivi des contrats ; gestion des contrats ; contract manager ; gestionnaire de contrats ; suivi des contrats ; contract management ; administration des contrats ; gestion contractuelle ; négociation de clauses
  en Contract management ; contract manager ; contract administration ; contract administrator ; contract lifecycle management ; claims and contract management
  ar تدبير وتتبع العقود ; تدبير العقود ; إدارة العقود ; تتبع العقود ; مسؤول العقود ; مسؤولة العقود
  near contract-drafting
  esco 92721092-fe7c-4689-96bd-4f02385bc0e7

confidentiality-agreements skill
  fr Accords de confidentialité et de non-concurrence ; accord de confidentialité ; NDA {case} ; clause de non-concurrence ; accords de confidentialité ; clause de confidentialité
  en Confidentiality and non-compete agreements ; non-disclosure agreement ; NDA {case} ; confidentiality agreements ; non-compete clause
  ar اتفاقيات السرية وعدم المنافسة ; اتفاقية السرية ; شرط عدم المنافسة ; اتفاقية عدم الإفصاح
  is contract-drafting

terms-of-sale-drafting skill
  fr Rédaction de conditions générales et de mentions légales ; conditions générales de vente ; conditions générales d’utilisation ; CGV {case} ; CGU {case} ; mentions légales ; politique de confidentialité ; rédiger … CGV
  en Drafting terms of sale and legal notices ; terms and conditions ; terms of service ; terms of sale ; legal notices ; privacy policy ; write … terms and conditions
  ar تحرير الشروط العامة والبيانات القانونية ; الشروط العامة للبيع ; شروط الاستخدام ; البيانات القانونية ; سياسة الخصوصية
  is contract-drafting
  near digital-law

company-secretarial-practice skill
  fr Secrétariat juridique des sociétés ; secrétariat juridique ; assemblées générales ; PV d’assemblée ; assemblée générale ordinaire ; registres légaux ; tenue des assemblées ; vie juridique des sociétés ; juridique des sociétés ; AGO {case near=age,assemblée,assemblées,pv} ; approbation des comptes
  en Company secretarial practice ; company secretary ; general meetings ; corporate secretarial ; annual general meeting ; statutory registers ; corporate housekeeping
  ar الكتابة القانونية للشركات ; الجموع العامة ; محاضر الجموع العامة ; الجمع العام ; السجلات القانونية للشركة
  is business-law

articles-of-association-drafting skill
  fr Rédaction de statuts et d’actes de société ; rédaction de statuts ; rédaction des statuts ; statuts de société ; rédiger … statuts ; statuts de SARL ; modification de statuts ; modifications statutaires
  en Drafting articles of association ; articles of association ; drafting company statutes ; amending articles of association ; memorandum of association
  ar تحرير الأنظمة الأساسية للشركات ; تحرير القانون الأساسي ; النظام الأساسي للشركة ; تعديل القانون الأساسي ; الأنظمة الأساسية
  is company-formation

trade-register-formalities skill
  fr Formalités au registre de commerce ; registre de commerce ; immatriculation au registre de commerce ; inscription au registre de commerce ; modèle J ; modification au registre du commerce ; dépôt légal au greffe ; tribunal de commerce ; dépôt au greffe
  en Trade register formalities ; trade register ; commercial register ; registration in the trade register ; filing with the commercial court
  ar إجراءات السجل التجاري ; السجل التجاري ; التسجيل في السجل التجاري ; المحكمة التجارية ; التقييد في السجل التجاري
  is company-formation

share-transfers skill
  fr Cessions de parts et opérations sur le capital ; cession de parts sociales ; cessions de parts ; augmentation de capital ; réduction de capital ; cession d’actions ; opérations sur le capital
  en Share transfers and capital transactions ; share transfer ; share transfers ; capital increase ; capital reduction ; transfer of shares
  ar تفويت الحصص وعمليات رأس المال ; تفويت الحصص ; الزيادة في رأس المال ; تفويت الأسهم ; الرفع من رأس المال
  is business-law

company-liquidation skill
  fr Dissolution et liquidation de sociétés ; dissolution de société ; liquidation de société ; liquidateur ; radiation du registre de commerce ; cessation d’activité ; fermeture de société
  en Company dissolution and liquidation ; winding up ; company liquidation ; dissolution of a company ; liquidator ; closing a company
  ar حل الشركات وتصفيتها ; تصفية الشركات ; حل الشركة ; التشطيب من السجل التجاري ; تصفية شركة
  is business-law

insolvency-law knowledge
  fr Difficultés de l’entreprise et procédures collectives ; redressement judiciaire ; procédures collectives ; liquidation judiciaire ; entreprises en difficulté ; syndic judiciaire ; procédure de sauvegarde ; difficultés de l’entreprise
  en Insolvency law ; receivership ; bankruptcy ; insolvency proceedings ; companies in difficulty ; judicial liquidation
  ar مساطر صعوبات المقاولة ; صعوبات المقاولة ; التسوية القضائية ; التصفية القضائية ; مسطرة الإنقاذ
  is business-law
  esco 91003b4a-f2aa-4472-a9c1-4597abb518f2

competition-law knowledge
  fr Droit de la concurrence ; conseil de la concurrence ; pratiques anticoncurrentielles ; concurrence déloyale ; contrôle des concentrations
  en Competition law ; antitrust ; unfair competition ; anti-competitive practices ; merger control
  ar قانون المنافسة ; مجلس المنافسة ; المنافسة غير المشروعة ; حرية الأسعار والمنافسة
  is business-law
  esco ce5598ec-5ca4-4f3e-92a2-c55c90ce6038

consumer-law knowledge
  fr Droit de la consommation ; protection du consommateur ; loi 31-08 ; droits du consommateur
  en Consumer law ; consumer protection ; consumer rights
  ar قانون حماية المستهلك ; حماية المستهلك ; حقوق المستهلك
  is law
  esco 947e6a15-5539-43e2-b62f-6a52fd57e0a0

banking-insurance-law knowledge
  fr Droit bancaire et des assurances ; droit bancaire ; droit des assurances ; code des assurances ; droit financier ; réglementation bancaire
  en Banking and insurance law ; banking law ; insurance law ; financial law ; banking regulation
  ar قانون الأبناك والتأمينات ; القانون البنكي ; قانون التأمين ; مدونة التأمينات ; القانون المالي للأبناك
  is business-law
  near banking insurance

patents knowledge
  fr Brevets d’invention ; brevet d’invention ; brevets {near=propriété,invention,marque,marques,dépôt,industrielle} ; dépôt de brevet ; dépôt de brevets ; déposer … brevet ; protéger … invention ; ingénieur brevet ; rédaction de brevets ; recherche d’antériorité
  en Patents ; patents {near=intellectual,invention,trademark,filing} ; patent filing ; patent law ; file … patent ; protect … invention ; patent engineer ; prior art search ; patent drafting
  ar براءات الاختراع ; براءة اختراع ; تسجيل براءة ; حماية الاختراع ; إيداع براءة الاختراع
  is intellectual-property
  esco 1349751e-dfb5-492e-89af-e7d9bd2546ac

trademarks skill
  fr Dépôt et protection de marques ; dépôt de marque ; dépôt de marques ; protection de marque ; déposer … marque ; protéger … marque ; recherche d’antériorité de marque ; dessins et modèles industriels ; marque déposée ; enregistrement de marque
  en Trademark registration and protection ; trademark registration ; trademarks ; register … trademark ; protect … brand ; trademark law ; trademark search
  ar تسجيل العلامات وحمايتها ; تسجيل العلامة التجارية ; حماية العلامة التجارية ; تسجيل علامة ; إيداع العلامات ; الرسوم والنماذج الصناعية
  is intellectual-property

copyright-law knowledge
  fr Droit d’auteur et droits voisins ; droit d’auteur ; droits d’auteur ; droits voisins ; BMDA {case} ; licences Creative Commons ; droit à l’image ; cession de droits
  en Copyright and related rights ; copyright ; copyright law ; image rights ; Creative Commons licences ; neighbouring rights
  ar حقوق المؤلف والحقوق المجاورة ; حقوق المؤلف ; الحقوق المجاورة ; الحق في الصورة ; حقوق التأليف
  is intellectual-property
  esco e2103a1d-4a84-47a9-b4f7-774787573449

licensing-agreements skill
  fr Contrats de licence et de transfert ; contrats de licence ; accord de licence ; concession de licence ; licence de marque ; contrats de transfert de technologie
  en Licensing and transfer agreements ; licensing agreements ; licence agreement ; licensing contracts ; licensing {near=agreements,intellectual,patent,trademark,brand}
  ar عقود الترخيص والنقل ; عقود الترخيص ; عقد ترخيص ; الترخيص باستعمال العلامة
  is intellectual-property
  near contract-drafting
  esco b7dbaaab-ea76-4f23-b45c-69d715b52f43

legal-research skill
  fr Recherche et consultation juridiques ; recherche juridique ; recherches juridiques ; avis juridiques ; consultations juridiques ; notes juridiques ; analyse juridique ; jurisprudence ; avis juridique
  en Legal research and opinions ; legal research ; legal opinions ; legal analysis ; case law research ; legal memos
  ar البحث وإبداء الرأي القانوني ; البحث القانوني ; الآراء القانونية ; التحليل القانوني ; الاجتهاد القضائي
  is law
  esco a8585efe-4011-47b2-9aed-cd01bd3652c0

legal-watch skill
  fr Veille juridique et réglementaire ; veille juridique ; veille réglementaire ; suivi réglementaire ; veille législative ; bulletin officiel {near=veille,juridique,suivi,lois}
  en Legal and regulatory watch ; legal watch ; regulatory watch ; regulatory monitoring ; legislative monitoring
  ar اليقظة القانونية والتنظيمية ; اليقظة القانونية ; تتبع القوانين ; اليقظة التشريعية
  near compliance legal-research

paralegal-work skill
  fr Assistance juridique de cabinet ; parajuriste ; collaborateur d’avocat ; clerc de notaire ; assistant juridique ; stagiaire avocat ; collaborateur juridique ; clerc ; assistante juridique
  en Paralegal work ; paralegal ; law clerk ; trainee lawyer ; notary clerk ; legal intern
  ar المساعدة القانونية في المكاتب ; مساعد قانوني ; كاتب محام ; محام متمرن ; كاتب موثق
  is law

court-litigation skill
  fr Suivi de procédures devant les tribunaux ; procédures judiciaires ; plaidoirie ; rédaction de requêtes ; suivi des audiences ; assignations ; actes de procédure ; procédure civile ; mise en demeure ; mises en demeure ; suivi des affaires en justice ; suivi des dossiers au tribunal ; plaider ; dossiers contentieux ; dossiers judiciaires
  en Court proceedings ; court litigation ; court filings ; pleading in court ; civil procedure ; formal notices ; drafting pleadings ; court cases ; following court cases ; pleading
  ar تتبع المساطر أمام المحاكم ; المساطر القضائية ; الترافع أمام المحاكم ; تحرير المقالات الافتتاحية ; المسطرة المدنية ; الإنذار القضائي ; صياغة المذكرات ; تتبع الملفات بالمحكمة ; تتبع القضايا بالمحاكم ; الملفات القضائية ; تتبع القضايا أمام المحكمة ; تتبع الملفات أمام المحكمة
  is litigation
  esco db10b60e-efd2-4ba9-a873-d1e2ec37620f

judicial-debt-recovery skill
  fr Recouvrement judiciaire ; injonction de payer ; recouvrement contentieux ; saisies et exécution ; huissier de justice ; voies d’exécution ; saisie-arrêt ; chargé de contentieux ; agent de contentieux ; chargée de contentieux
  en Judicial debt recovery ; payment orders ; legal debt recovery ; bailiff ; enforcement proceedings ; attachment orders
  ar التحصيل القضائي للديون ; الأمر بالأداء ; المفوض القضائي ; إجراءات التنفيذ ; الحجز لدى الغير ; مفوض قضائي
  near litigation debt-collection

labour-disputes skill
  fr Contentieux du travail ; conflits du travail ; litiges prud’homaux ; contentieux social ; inspection du travail ; inspecteur du travail ; litiges du travail
  en Labour disputes ; employment litigation ; labour inspection ; employment disputes ; labour inspector
  ar منازعات الشغل ; نزاعات الشغل ; مفتشية الشغل ; مفتش الشغل ; النزاعات الشغلية ; مفتشة الشغل
  near labour-law litigation

criminal-law knowledge
  fr Droit pénal et des affaires pénales ; droit pénal ; procédure pénale ; droit pénal des affaires ; sciences criminelles ; criminologie
  en Criminal law ; criminal procedure ; white-collar crime ; criminology
  ar القانون الجنائي ; المسطرة الجنائية ; القانون الجنائي للأعمال ; علم الإجرام
  is law
  esco 8836a5a5-e2ff-4baf-aae3-bfb78a4cca7f

family-law knowledge
  fr Droit de la famille et des successions ; droit de la famille ; moudawana ; droit des successions ; adoul ; code de la famille ; successions
  en Family and inheritance law ; family law ; inheritance law ; Moroccan family code ; estate law
  ar قانون الأسرة والإرث ; مدونة الأسرة ; قانون الأسرة ; عدول ; الإرث والتركات ; التوثيق العدلي
  is law
  esco 3cb348a4-e49e-4fe2-a403-d558dce1b38d

notarial-practice skill
  fr Notariat et authentification d’actes ; notariat ; notaire ; actes notariés ; acte authentique ; rédaction d’actes notariés ; stage notarial
  en Notarial practice ; notary ; notarial deeds ; authentic deeds ; notary public
  ar التوثيق وتحرير العقود الرسمية ; موثق ; التوثيق {near=عقود,موثق,عقاري,رسمية,قانون} ; العقود التوثيقية ; مهنة التوثيق
  near real-estate-law law

land-law knowledge
  fr Régime foncier et conservation foncière ; conservation foncière ; titre foncier ; terres collectives ; titres fonciers ; melkia ; foncier ; certificat de propriété ; assainissement foncier
  en Land law and land registration ; land registration ; land title ; land law ; land registry ; collective land ; property deeds
  ar النظام العقاري والمحافظة العقارية ; المحافظة العقارية ; الرسم العقاري ; الأراضي السلالية ; الملكية العقارية
  is real-estate-law

commercial-leases knowledge
  fr Baux commerciaux et professionnels ; baux commerciaux ; bail commercial ; loi 49-16 ; contrat de bail ; bail professionnel ; contrats de bail ; négociation de baux
  en Commercial leases ; commercial lease ; lease agreements ; lease negotiation
  ar الكراء التجاري والمهني ; الكراء التجاري ; عقد الكراء ; عقود الكراء ; عقود كراء المحلات
  is real-estate-law
  near contract-drafting

planning-construction-law knowledge
  fr Droit de l’urbanisme et de la construction ; droit de l’urbanisme ; droit de la construction ; autorisation de construire ; autorisations d’urbanisme ; permis d’habiter
  en Planning and construction law ; planning law ; construction law
  ar قانون التعمير والبناء ; قانون التعمير ; رخص البناء ; رخصة السكن
  is law

administrative-law knowledge
  fr Droit administratif ; contentieux administratif ; tribunal administratif ; recours administratifs ; droit public administratif ; actes administratifs
  en Administrative law ; administrative litigation ; administrative court ; administrative appeals
  ar القانون الإداري ; المنازعات الإدارية ; المحكمة الإدارية ; القضاء الإداري ; الطعون الإدارية
  is law
  near public-law-administration

public-procurement-law knowledge
  fr Droit des marchés publics ; réglementation des marchés publics ; décret des marchés publics ; contentieux des marchés publics ; droit de la commande publique ; CCAG {case}
  en Public procurement law ; public procurement regulations ; public contracts law
  ar قانون الصفقات العمومية ; مرسوم الصفقات العمومية ; تنظيم الصفقات العمومية ; دفتر الشروط الإدارية العامة
  is law
  near public-tenders

international-business-law knowledge
  fr Droit international des affaires ; droit international privé ; droit du commerce international ; contrats internationaux ; droit international ; contrat international
  en International business law ; international trade law ; international contracts ; international law ; private international law
  ar القانون الدولي للأعمال ; القانون الدولي الخاص ; العقود الدولية ; قانون التجارة الدولية ; القانون الدولي
  is law

maritime-transport-law knowledge
  fr Droit maritime et des transports ; droit maritime ; droit des transports ; code de commerce maritime ; litiges de transport
  en Maritime and transport law ; maritime law ; transport law ; shipping law
  ar القانون البحري وقانون النقل ; القانون البحري ; قانون النقل
  is law

immigration-formalities skill
  fr Formalités des salariés et résidents étrangers ; visas {near=titres,séjour,étrangers,demandes,immigration,formalités,travail} ; titre de séjour ; contrat de travail d’étranger ; autorisation de travail ; carte de séjour ; TAECHIR ; mobilité internationale des salariés
  en Formalities for foreign workers and residents ; work permits ; residence permit ; visa applications ; immigration formalities ; expatriate management
  ar إجراءات الأجراء والمقيمين الأجانب ; بطاقة الإقامة ; رخصة الإقامة ; عقد عمل أجنبي ; طلبات التأشيرة
  near labour-law personnel-administration

cybercrime-law knowledge
  fr Droit de la cybercriminalité et de la cybersécurité ; loi 07-03 ; cybercriminalité ; droit de la cybersécurité ; preuve électronique
  en Cybercrime and cybersecurity law ; cybercrime law ; cybercrime ; cybersecurity law ; electronic evidence
  ar قانون الجريمة الإلكترونية والأمن السيبراني ; الجريمة الإلكترونية ; الجرائم المعلوماتية ; قانون الأمن السيبراني
  is digital-law

ecommerce-law knowledge
  fr Droit du commerce électronique ; réglementation du e-commerce ; vente à distance ; droit de rétractation ; contrat électronique ; loi 53-05 ; contrats électroniques
  en E-commerce law ; online consumer contracts ; distance selling rules ; right of withdrawal ; electronic contracts
  ar قانون التجارة الإلكترونية ; العقد الإلكتروني ; حق التراجع ; البيع عن بعد {near=قانون,عقد,مستهلك}
  is digital-law
  near consumer-law

shareholder-agreements skill
  fr Pactes d’actionnaires et d’associés ; pacte d’actionnaires ; pactes d’actionnaires ; conventions d’actionnaires
  en Shareholder agreements ; shareholders agreement ; partners agreement ; founders agreement ; shareholders’ agreements
  ar مواثيق المساهمين والشركاء ; ميثاق المساهمين ; اتفاقيات المساهمين ; اتفاق الشركاء المؤسسين
  is contract-drafting
  near term-sheets corporate-governance

legal-audit skill
  fr Audit juridique ; audit juridique et conformité ; diagnostic juridique ; audit de contrats ; mise en conformité juridique
  en Legal compliance audit ; legal compliance review ; contract review ; legal health check
  ar الافتحاص القانوني ; التدقيق القانوني والامتثال ; التشخيص القانوني ; مراجعة العقود
  near compliance due-diligence
`,
};
