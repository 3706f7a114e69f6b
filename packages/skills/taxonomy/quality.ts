import type { DomainFile } from '../src/taxonomy/format.ts';

/** Assuring quality, health and safety. */
export const quality: DomainFile = {
  id: 'quality',
  labels: { fr: 'Qualité, hygiène, sécurité', en: 'Quality, health and safety', ar: 'الجودة والصحة والسلامة' },
  skills: `
quality-control skill
  fr Contrôle de la qualité ; contrôle qualité ; responsable contrôle qualité ; contrôles qualité ; contrôler … qualité ; plan de contrôle ; laboratoire de contrôle qualité ; technicien contrôle qualité ; QC {case near=qa,qualité,contrôle}
  en Quality control ; QC {case near=qa,quality,control} ; quality controls ; quality control manager ; quality checks ; check … quality ; checking quality
  ar مراقبة الجودة ; مراقبة جودة المنتجات ; مخطط المراقبة ; تقني مراقبة الجودة ; فحص الجودة ; تقني جودة
  is quality-management

quality-assurance skill
  fr Assurance de la qualité ; assurance qualité ; responsable assurance qualité ; chargé d’assurance qualité ; AQ {case near=qualité,cq,bpf} ; technicien assurance qualité ; chargée d’assurance qualité
  en Quality assurance ; quality assurance officer ; QA manager ; quality assurance manager ; product quality assurance
  ar ضمان الجودة ; تأكيد الجودة ; مسؤول ضمان الجودة ; مسؤولة ضمان الجودة
  is quality-management

qms-implementation skill
  fr Mise en place d’un système de management de la qualité ; mise en place de SMQ ; SMQ {case} ; mise en place ISO 9001 ; démarche de certification ; certification ISO ; préparation à la certification ; obtenir … certification ; consultant qualité ; mettre en place … démarche qualité ; animateur qualité ; consultante qualité
  en Setting up a quality management system ; QMS implementation ; QMS {case} ; ISO certification ; certification preparation ; quality consultant ; implement … quality system
  ar إرساء نظام إدارة الجودة ; نظام تدبير الجودة ; شهادة الإيزو ; التحضير للإشهاد ; مستشار الجودة ; الحصول على الإيزو ; مستشارة الجودة
  is quality-management
  near iso-9001

quality-documentation skill
  fr Gestion documentaire qualité ; manuel qualité ; procédures qualité ; maîtrise documentaire ; documentation qualité ; modes opératoires ; instructions de travail ; fiches d’instruction ; procédures et modes opératoires
  en Quality documentation ; document control ; quality manual ; quality procedures ; work instructions ; standard operating procedures ; SOP {case} ; document controller
  ar تدبير وثائق الجودة ; دليل الجودة ; مساطر الجودة ; تعليمات العمل ; التحكم في الوثائق
  is quality-management
  near process-mapping

nonconformity-management skill
  fr Traitement des non-conformités et actions correctives ; traitement des non-conformités ; actions correctives ; CAPA {case} ; actions correctives et préventives ; fiches de non-conformité ; gestion des écarts qualité ; analyse des causes racines ; analyse des causes ; suivi des non-conformités ; gestion des non-conformités
  en Non-conformity and corrective action handling ; non-conformity management ; corrective actions ; CAPA {case} ; corrective and preventive actions ; nonconformance reports ; NCR {case near=quality,nonconformance,corrective} ; nonconformities ; follow up non-conformities ; nonconformance
  ar معالجة حالات عدم المطابقة والإجراءات التصحيحية ; الإجراءات التصحيحية ; معالجة عدم المطابقة ; الإجراءات الوقائية والتصحيحية ; تحليل الأسباب ; حالات عدم المطابقة
  is quality-management
  esco 286e486c-a094-4715-8e5b-a2370b09a408

customer-quality skill
  fr Qualité client et réclamations ; qualité client ; ingénieur qualité client ; réclamations qualité ; responsable qualité client ; retours qualité
  en Customer quality ; customer quality engineer ; quality complaints ; warranty quality
  ar جودة الزبون ; شكايات الجودة ; مهندس جودة الزبون ; مهندسة جودة الزبون
  is quality-management
  near complaint-handling

supplier-quality skill
  fr Qualité fournisseurs ; ingénieur qualité fournisseurs ; SQA {case} ; assurance qualité fournisseurs ; développement fournisseurs ; qualité fournisseur
  en Supplier quality ; supplier quality engineer ; supplier quality assurance ; SQA {case} ; supplier development
  ar جودة الموردين ; مهندس جودة الموردين ; ضمان جودة الموردين ; مهندسة جودة الموردين
  is quality-management
  near supplier-evaluation

total-quality-management knowledge
  fr Qualité totale et excellence ; qualité totale ; TQM {case} ; EFQM ; roue de Deming ; PDCA {case} ; prix qualité ; excellence opérationnelle ; cercles de qualité
  en Total quality management ; TQM {case} ; EFQM ; PDCA {case} ; operational excellence ; quality circles ; Deming cycle
  ar الجودة الشاملة ; إدارة الجودة الشاملة ; التميز التشغيلي ; حلقات الجودة ; عجلة ديمينغ
  is quality-management
  near lean-management
  esco 8af372fa-7b85-4bab-ab20-3f2eb980c400

kaizen-improvement skill
  fr Animation de l’amélioration continue (Kaizen) ; Kaizen ; chantiers d’amélioration ; responsable amélioration continue ; animateur amélioration continue ; ingénieur amélioration continue ; ateliers d’amélioration
  en Running continuous improvement (Kaizen) ; Kaizen ; continuous improvement manager ; improvement workshops ; continuous improvement engineer ; improvement projects
  ar تنشيط التحسين المستمر (كايزن) ; كايزن ; مشاريع التحسين ; مسؤول التحسين المستمر ; مسؤولة التحسين المستمر
  is lean-management

fmea knowledge
  fr Analyse des modes de défaillance (AMDEC) ; AMDEC {case} ; AMDE {case} ; FMEA {case} ; AMDEC process ; AMDEC produit ; analyse de défaillances
  en Failure mode and effects analysis (FMEA) ; FMEA {case} ; PFMEA {case} ; DFMEA {case} ; failure analysis
  ar تحليل أنماط الأعطال وآثارها ; تحليل الأعطال
  near quality-management risk-management

total-productive-maintenance knowledge
  fr Maintenance productive totale (TPM) et rendement ; TPM {case} ; TRS {case near=tpm,production,rendement,performance,machines} ; taux de rendement synthétique ; rendement des machines ; auto-maintenance ; productivité industrielle ; OEE {case}
  en Total productive maintenance (TPM) and efficiency ; TPM {case} ; OEE {case} ; overall equipment effectiveness ; autonomous maintenance ; production efficiency
  ar مردودية الآلات ; الصيانة الذاتية ; الصيانة الإنتاجية ; مردودية المعدات
  is lean-management
  near industrial-maintenance

kanban-production knowledge
  fr Kanban de production et flux tirés ; flux tirés ; flux tiré ; kanban de production ; lissage de la production ; takt time ; heijunka
  en Production kanban and pull flow ; pull flow ; pull system ; production kanban ; takt time ; heijunka ; production levelling
  ar نظام السحب في الإنتاج ; كانبان الإنتاج ; انسياب الإنتاج
  is lean-management
  near stock-optimisation-methods

good-manufacturing-practice knowledge
  fr Bonnes pratiques de fabrication (BPF) ; BPF {case} ; bonnes pratiques de fabrication ; GMP {case} ; BPL {case near=bpf,laboratoire,qualité} ; bonnes pratiques de laboratoire ; BPH {case near=haccp,hygiène,bpf}
  en Good manufacturing practice (GMP) ; GMP {case} ; good manufacturing practices ; GLP {case near=gmp,laboratory,quality} ; good laboratory practice ; GxP {case}
  ar الممارسات الجيدة للتصنيع ; ممارسات التصنيع الجيدة ; الممارسات الجيدة للنظافة ; الممارسات المخبرية الجيدة
  near quality-assurance food-safety
  esco 13f22eb5-e3a8-405a-9d89-c8124d4a239a

iso-13485 knowledge
  fr Qualité des dispositifs médicaux (ISO 13485) ; ISO 13485 ; marquage CE médical ; matériovigilance
  en Medical device quality (ISO 13485) ; ISO 13485 ; medical device regulation ; medical device compliance
  ar جودة المستلزمات الطبية (إيزو 13485)
  near quality-management compliance

training-quality-standards knowledge
  fr Qualité des organismes de formation ; ISO 21001 ; ISO 29990 ; Qualiopi ; démarche qualité en formation ; label qualité de formation
  en Quality in education and training bodies ; ISO 21001 ; ISO 29990 ; training quality assurance ; education quality management
  ar جودة مؤسسات التكوين ; إيزو 21001 ; ضمان جودة التكوين
  near quality-management training-engineering

anti-bribery-management knowledge
  fr Lutte contre la corruption (ISO 37001) ; ISO 37001 ; anticorruption ; lutte contre la corruption ; code de conduite ; éthique des affaires ; dispositif anti-corruption ; déontologie
  en Anti-bribery management (ISO 37001) ; ISO 37001 ; anti-corruption ; anti-bribery ; business ethics ; code of conduct
  ar محاربة الرشوة (إيزو 37001) ; محاربة الرشوة ; مكافحة الفساد ; أخلاقيات الأعمال ; مدونة السلوك
  near compliance corporate-governance

product-certification knowledge
  fr Certification et normalisation des produits ; normes marocaines ; IMANOR ; marque NM ; normalisation ; certification de produits ; marquage CE ; marquage Cmim ; normes de produits ; conformité des produits
  en Product certification and standards ; product certification ; CE marking ; product standards ; product compliance ; standardisation ; IMANOR
  ar إشهاد المنتجات والتقييس ; التقييس ; المعهد المغربي للتقييس ; علامة المطابقة ; المواصفات المغربية ; معايير المنتجات
  near quality-management compliance

regulatory-affairs-pharma knowledge
  fr Affaires réglementaires pharmaceutiques ; affaires réglementaires ; dossier d’AMM ; AMM {case near=médicaments,réglementaires,pharmaceutiques,dossier} ; enregistrement de médicaments ; enregistrement de produits cosmétiques
  en Pharmaceutical regulatory affairs ; regulatory affairs specialist ; marketing authorisation ; drug registration ; cosmetics registration
  ar الشؤون التنظيمية الصيدلانية ; الشؤون التنظيمية ; تسجيل الأدوية ; الإذن بالعرض في السوق
  near compliance quality-assurance

quality-indicators skill
  fr Indicateurs qualité ; tableaux de bord qualité ; revue de direction ; coûts de non-qualité ; indicateurs de qualité ; taux de rebut ; objectifs qualité
  en Quality indicators ; quality dashboards ; management review ; cost of poor quality ; quality KPIs ; scrap rate
  ar مؤشرات الجودة ; مراجعة الإدارة ; تكاليف اللاجودة ; أهداف الجودة
  is quality-management
  near performance-indicators

sampling-inspection skill
  fr Échantillonnage et plans d’essais ; plan d’échantillonnage ; prélèvements d’échantillons ; prélèvements ; essais de conformité
  en Sampling and test plans ; sampling plans ; acceptance sampling ; taking samples ; conformity tests
  ar أخذ العينات وخطط الاختبار ; أخذ العينات ; خطة أخذ العينات ; اختبارات المطابقة ; المعاينة {near=عينات,مختبر,جودة}
  near quality-control

service-quality skill
  fr Qualité de service ; démarche qualité de service ; norme de service ; engagement qualité ; amélioration de la qualité de service ; standards de service
  en Service quality ; service quality management ; service standards ; service excellence ; improving service quality
  ar جودة الخدمة ; جودة الخدمات ; معايير الخدمة ; تحسين جودة الخدمات
  is quality-management
  near customer-experience-management

qhse-management skill
  fr Management QHSE ; QHSE {case} ; QSE {case} ; responsable QHSE ; responsable QSE ; système de management intégré ; SMI {case near=qhse,qse,iso,intégré} ; ingénieur QHSE ; animateur QHSE ; coordinateur QHSE
  en QHSE management ; QHSE {case} ; QHSE manager ; integrated management system ; QSE {case} ; SHEQ {case} ; QHSE officer
  ar تدبير الجودة والصحة والسلامة والبيئة ; مسؤول الجودة والسلامة والبيئة ; نظام التدبير المندمج ; الجودة والسلامة والبيئة ; مسؤولة الجودة والسلامة والبيئة
  implies quality-management occupational-safety

hse-management skill
  fr Management de la santé, de la sécurité et de l’environnement (HSE) ; HSE {case} ; responsable HSE ; animateur HSE ; ingénieur HSE ; coordinateur HSE ; technicien HSE ; superviseur HSE ; hygiène sécurité environnement ; animatrice HSE ; préventeur
  en Health, safety and environment management (HSE) ; HSE {case} ; HSE manager ; HSE officer ; HSE engineer ; EHS {case} ; HSE supervisor ; safety engineer ; HSE coordinator
  ar تدبير الصحة والسلامة والبيئة ; مسؤول الصحة والسلامة ; مسؤول السلامة ; الصحة والسلامة والبيئة ; منسق السلامة ; مسؤولة الصحة والسلامة ; مسؤولة السلامة ; منسقة السلامة
  is occupational-safety
  near environmental-management

iso-45001 knowledge
  fr+en ISO 45001 ; OHSAS 18001 ; ISO 45001:2018 ; OHSAS {case}
  ar إيزو 45001 ; نظام إدارة السلامة المهنية
  is occupational-safety

occupational-risk-assessment skill
  fr Évaluation des risques professionnels ; prévention des risques professionnels ; document unique ; analyse des risques professionnels ; risques professionnels ; plan de prévention ; évaluation des risques au poste ; prévention des accidents
  en Occupational risk assessment ; workplace risk assessment ; prevention of occupational risks ; job hazard analysis ; accident prevention ; occupational hazards
  ar تقييم الأخطار المهنية ; الوقاية من الأخطار المهنية ; الأخطار المهنية ; الوقاية من حوادث الشغل ; مخطط الوقاية
  is occupational-safety

incident-investigation skill
  fr Enquêtes après accident ; analyse d’accidents ; arbre des causes ; analyse des accidents du travail ; enquête accident ; presqu’accidents ; déclaration d’incidents
  en Accident and incident investigation ; incident investigation ; accident investigation ; near misses ; incident reporting ; accident analysis
  ar التحقيق في الحوادث ; تحليل الحوادث ; شجرة الأسباب ; تحليل حوادث العمل
  is occupational-safety

safety-training skill
  fr Formation et sensibilisation à la sécurité ; causeries sécurité ; sensibilisation à la sécurité au travail ; formation sécurité ; accueil sécurité ; quart d’heure sécurité ; formation HSE ; culture sécurité
  en Safety training and awareness ; safety training ; toolbox talks ; safety induction ; safety awareness ; safety culture
  ar التكوين والتحسيس بالسلامة ; التحسيس بالسلامة المهنية ; تكوين السلامة ; ثقافة السلامة
  near occupational-safety training-delivery

protective-equipment knowledge
  fr Équipements de protection individuelle ; EPI {case} ; équipements de protection ; port des EPI ; gestion des EPI ; protection individuelle
  en Personal protective equipment ; PPE {case} ; protective equipment ; safety equipment
  ar معدات الوقاية الفردية ; معدات الحماية الشخصية ; معدات السلامة ; وسائل الوقاية الفردية
  is occupational-safety
  esco 66ea3249-a079-45ad-b4f2-e6a79b59f10f

emergency-evacuation skill
  fr Plans d’urgence et d’évacuation ; plan d’évacuation ; évacuation incendie ; plan d’urgence ; exercices d’évacuation ; équipier de première intervention ; gestion des situations d’urgence ; sauveteur secouriste du travail ; SST {case}
  en Emergency and evacuation plans ; evacuation plan ; emergency plan ; fire drills ; emergency preparedness ; workplace first aider ; emergency response plan
  ar مخططات الطوارئ والإخلاء ; مخطط الإخلاء ; خطة الطوارئ ; تمارين الإخلاء ; تدبير حالات الطوارئ ; مسعف في العمل
  near occupational-safety first-aid
  esco c1b0bfc2-4932-4e03-9077-92bc56042511

ergonomics-at-work knowledge
  fr Ergonomie des postes de travail ; ergonomie au travail ; ergonome ; étude de poste ; gestes et postures ; ergonomie {near=postes,travail,sécurité,hse,industrielle} ; troubles musculosquelettiques
  en Workplace ergonomics ; ergonomics ; ergonomist ; workstation ergonomics ; musculoskeletal disorders ; manual handling training
  ar بيئة العمل الملائمة (الأرغونوميا) ; الأرغونوميا ; هندسة مراكز العمل ; حركات وأوضاع العمل
  near occupational-safety

psychosocial-risks knowledge
  fr Risques psychosociaux ; RPS {case} ; prévention des risques psychosociaux ; burn-out ; santé mentale au travail ; harcèlement au travail
  en Psychosocial risks ; mental health at work ; burnout prevention ; workplace harassment
  ar المخاطر النفسية والاجتماعية ; الصحة النفسية في العمل ; التحرش في العمل
  near occupational-safety wellbeing-at-work

chemical-risk-management knowledge
  fr Gestion du risque chimique ; risque chimique ; fiches de données de sécurité ; FDS {case} ; produits chimiques dangereux ; stockage de produits chimiques ; réglementation REACH
  en Chemical risk management ; safety data sheets ; MSDS {case} ; hazardous chemicals ; chemical safety ; REACH regulation ; COSHH {case}
  ar تدبير المخاطر الكيميائية ; المخاطر الكيميائية ; بيانات السلامة الكيميائية ; المواد الكيميائية الخطرة
  is occupational-safety

work-at-height-permits skill
  fr Travaux en hauteur et permis de travail ; travail en hauteur ; permis de travail ; permis de feu ; habilitation travail en hauteur ; travaux dangereux
  en Work at height and permits to work ; work at height ; permit to work ; hot work permit ; permits to work
  ar العمل في المرتفعات وتصاريح العمل ; العمل على ارتفاع ; رخصة العمل الخطر
  is occupational-safety

occupational-medicine knowledge
  fr Médecine et santé au travail ; médecine du travail ; médecin du travail ; maladies professionnelles ; infirmier du travail ; suivi médical des salariés ; santé au travail ; visites médicales d’embauche ; visites médicales du personnel
  en Occupational medicine ; occupational health ; occupational physician ; medical check-ups of employees ; occupational diseases ; occupational nurse
  ar طب الشغل ; طبيب الشغل ; الأمراض المهنية ; الفحوص الطبية للأجراء ; الصحة المهنية
  near occupational-safety healthcare
  esco 0f69d0b1-b2a4-4e38-8281-cba49b718303

hygiene-cleaning skill
  fr Hygiène et propreté des locaux ; nettoyage ; agent d’entretien ; agent de propreté ; nettoyage industriel ; désinfection ; entretien des locaux ; technicien de surface ; agent de nettoyage ; bionettoyage ; femme de ménage ; ménage
  en Cleaning and hygiene of premises ; cleaning services ; cleaner ; industrial cleaning ; janitor ; housekeeping of premises ; disinfection ; cleaning staff ; office cleaning
  ar نظافة المقرات ; عامل نظافة ; عاملة نظافة ; خدمات التنظيف ; التنظيف الصناعي ; التعقيم ; منظفة ; أعمال التنظيف ; التنظيف ; تنظيف المكاتب ; تنظيف المحلات ; أشغال النظافة
  near facility-management

pest-control skill
  fr Lutte contre les nuisibles (3D) ; dératisation ; désinsectisation ; traitement contre les nuisibles ; lutte antiparasitaire ; désinsectisation et dératisation
  en Pest control of premises ; pest control ; rodent control ; fumigation ; exterminator ; insect control of premises
  ar محاربة الحشرات والقوارض ; إبادة الحشرات ; محاربة القوارض ; مكافحة الآفات المنزلية
  near hygiene-cleaning
  esco 08881cb7-5331-4b11-9442-4d7c9fce749e

security-guarding skill
  fr Gardiennage et sûreté ; agent de sécurité ; gardiennage ; gardien ; vigile ; agent de surveillance ; rondier ; sécurité des biens et des personnes ; agent de gardiennage ; surveillance de site ; agent de sûreté
  en Security guarding ; security guard ; security officer ; night watchman ; site surveillance ; guarding services ; security agent
  ar الحراسة والأمن الخاص ; حارس أمن ; الحراسة ; حارس ليلي ; عون حراسة ; الأمن الخاص ; حارس أمن خاص
  near facility-management
`,
};
