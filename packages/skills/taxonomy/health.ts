import type { DomainFile } from '../src/taxonomy/format.ts';

/** Care, medicines, laboratories, medical devices, living matter. */
export const health: DomainFile = {
  id: 'health',
  labels: {
    fr: 'Santé, pharmacie et biotechnologies',
    en: 'Health, pharmacy and biotechnology',
    ar: 'الصحة والصيدلة والتكنولوجيا الحيوية',
  },
  skills: `
healthcare knowledge
  fr Soins de santé ; paramédical ; professionnel de santé ; secteur de la santé ; établissement de santé ; soins médicaux ; clinique {near=santé,médecin,infirmier,soins,hôpital,patients}
  en Healthcare ; health care ; paramedical ; healthcare professional ; medical care ; health sector ; patient care
  ar الرعاية الصحية ; العلاجات الطبية ; شبه طبي ; مهنيو الصحة ; القطاع الصحي ; المؤسسات الصحية

nursing skill
  fr Soins infirmiers ; infirmier ; infirmier polyvalent ; infirmier diplômé ; soins à domicile ; infirmier de soins généraux ; pansements ; injections {near=soins,infirmier,pansements,perfusions}
  en Nursing ; nurse ; registered nurse ; nursing care ; home nursing ; wound care ; general nurse
  ar التمريض ; ممرض ; ممرضة ; العلاجات التمريضية ; تمريض ; ممرض متعدد الاختصاصات ; العلاجات المنزلية
  is healthcare
  esco f98e06f5-a09a-4356-b6a8-d55a7d3c5356

care-assistance skill
  fr Aide aux soins ; aide-soignant ; aide soignant ; auxiliaire de vie ; aide à domicile ; garde-malade ; aide aux personnes âgées ; auxiliaire de soins ; accompagnement des personnes âgées
  en Care assistance ; care assistant ; caregiver ; home care ; elderly care ; nursing assistant ; home health aide ; healthcare assistant
  ar المساعدة في العلاجات ; مساعد معالج ; مساعدة صحية ; رعاية المسنين ; مرافقة المسنين ; مساعد في العلاجات ; مرافقة المرضى
  is healthcare

midwifery skill
  fr Maïeutique ; sage-femme ; santé maternelle ; suivi de grossesse ; accouchement ; préparation à la naissance
  en Midwifery ; midwife ; maternal health ; antenatal care ; childbirth
  ar القبالة ; قابلة ; صحة الأم ; تتبع الحمل ; الولادة
  is healthcare

medicine knowledge
  fr Médecine ; médecin ; médecin généraliste ; docteur en médecine ; consultation médicale ; médecin spécialiste ; diagnostic médical ; médecine générale
  en Medicine {unless=traditional,alternative,veterinary} ; physician ; general practitioner ; medical doctor ; medical consultation ; clinical diagnosis
  ar الطب {unless=البيطري,البديل} ; طبيب {unless=بيطري} ; طبيب عام ; طبيبة ; الطب العام ; الفحص الطبي ; طبيب مختص
  is healthcare

surgery-operating-room skill
  fr Chirurgie et bloc opératoire ; bloc opératoire ; instrumentiste opératoire ; chirurgien ; chirurgie ; aide opératoire ; panseur
  en Surgery and operating room ; operating room ; surgery ; surgeon ; scrub nurse ; operating theatre
  ar الجراحة وقاعة العمليات ; الجراحة ; جراح ; قاعة العمليات ; المركب الجراحي
  is medicine

anaesthesia-intensive-care skill
  fr Anesthésie et réanimation ; anesthésie ; infirmier anesthésiste ; réanimation ; soins intensifs ; anesthésiste-réanimateur ; anesthésiste
  en Anaesthesia and intensive care ; anaesthesia ; intensive care ; nurse anaesthetist ; critical care ; anaesthetist
  ar التخدير والإنعاش ; ممرض التخدير ; الإنعاش {near=تخدير,ممرض,طبيب,عناية} ; العناية المركزة ; طبيب تخدير
  is healthcare

emergency-care skill
  fr Urgences et transport sanitaire ; urgences médicales ; ambulancier ; ambulance {near=conduite,service,équipe,médical,urgences,SAMU,secours} ; SAMU {case} ; urgentiste ; secours médical ; transport sanitaire ; soins d’urgence
  en Emergency care and ambulance ; emergency medicine ; ambulance {near=driver,service,emergency,crew,paramedic} ; paramedic ; emergency medical services ; emergency care ; ambulance driver
  ar المستعجلات والنقل الصحي ; المستعجلات ; سائق سيارة إسعاف ; سيارة الإسعاف ; طب المستعجلات ; النقل الصحي
  is healthcare
  near first-aid

first-aid skill
  fr Premiers secours ; secourisme ; secouriste ; gestes de premiers secours ; PSC1
  en First aid ; first aider ; CPR {case} ; emergency first aid
  ar الإسعافات الأولية ; الإسعاف الأولي ; مسعف
  near healthcare occupational-safety
  esco f7464f30-662b-4177-85a0-3df9693e9e58

dentistry skill
  fr Soins dentaires ; dentiste ; chirurgien-dentiste ; médecine dentaire ; orthodontie ; implantologie ; cabinet dentaire
  en Dentistry ; dentist ; dental care ; orthodontics ; dental surgery ; dental clinic
  ar طب الأسنان ; طبيب أسنان ; علاج الأسنان ; تقويم الأسنان ; جراح أسنان
  is healthcare

dental-assistance skill
  fr Assistance dentaire ; assistant dentaire ; hygiéniste dentaire
  en Dental assistance ; dental nurse ; dental hygienist
  ar مساعدة طبيب الأسنان ; مساعد طبيب أسنان ; مساعدة أسنان
  is dentistry

dental-prosthetics skill
  fr Prothèse dentaire ; prothésiste dentaire ; laboratoire de prothèse dentaire ; CFAO dentaire ; Exocad ; céramiste dentaire
  en Dental prosthetics ; dental technician ; dental laboratory ; dental CAD/CAM ; Exocad
  ar رمامة الأسنان ; صانع رمامات الأسنان ; تقني أسنان ; مختبر الأسنان
  is dentistry
  near 3d-printing

physiotherapy skill
  fr Kinésithérapie ; kinésithérapeute ; rééducation ; masseur-kinésithérapeute ; réadaptation fonctionnelle ; physiothérapie ; kiné ; ostéopathie ; ostéopathe ; rééducation fonctionnelle
  en Physiotherapy ; physiotherapist ; rehabilitation {near=physiotherapy,patients,functional,motor,therapy} ; physical therapy ; osteopathy ; osteopath
  ar الترويض الطبي ; مروض طبي ; العلاج الطبيعي ; إعادة التأهيل الوظيفي ; مروضة طبية ; تقويم العظام
  is healthcare
  esco f4d1fce0-6d7f-4a5e-b317-2040b64758f2

speech-therapy skill
  fr Orthophonie ; orthophoniste ; troubles du langage ; rééducation orthophonique
  en Speech therapy ; speech therapist ; speech and language therapy ; language disorders
  ar تقويم النطق ; مقوم النطق ; أخصائي النطق ; اضطرابات النطق ; أورطوفوني
  is healthcare
  esco 6a04e6da-93e2-40cb-b4ee-d42864cce6fa

occupational-therapy skill
  fr Ergothérapie et psychomotricité ; ergothérapeute ; psychomotricien ; ergothérapie
  en Occupational therapy ; occupational therapist ; psychomotor therapy ; psychomotrician
  ar العلاج الوظيفي والنفسي الحركي ; العلاج الوظيفي ; معالج نفسي حركي ; العلاج النفسي الحركي
  is healthcare

prosthetics-orthotics skill
  fr Orthoprothèse et appareillage ; orthoprothésiste ; prothèses orthopédiques ; appareillage orthopédique ; orthèses ; podologue ; podo-orthèse ; semelles orthopédiques
  en Prosthetics and orthotics ; prosthetist ; orthotics ; orthopaedic devices ; orthotist ; podiatry
  ar الأجهزة التعويضية وتقويم العظام ; الأطراف الاصطناعية ; صانع أجهزة تقويم العظام ; الأجهزة التعويضية
  is healthcare

optics-optometry skill
  fr Optique et lunetterie ; opticien ; optométrie ; opticien optométriste ; lunetterie ; montage de lunettes ; optométriste ; orthoptie ; verres correcteurs
  en Optics and eyewear ; optician ; optometry ; optometrist ; eyewear ; spectacles fitting ; contact lenses
  ar البصريات والنظارات ; نظاراتي ; مبصاري ; قياس البصر ; أخصائي البصريات ; تركيب النظارات
  is healthcare

audiology skill
  fr Audioprothèse ; audioprothésiste ; appareils auditifs ; audiologie ; audiométrie
  en Audiology ; hearing aids ; audiologist ; hearing care ; audiometry
  ar تصحيح السمع ; معينات السمع ; أخصائي السمع ; قياس السمع
  is healthcare
  esco 1a4490c8-e98b-49f0-bdc8-78484a978dc0

psychology knowledge
  fr Psychologie ; psychologue ; psychologie clinique ; psychothérapeute ; soutien psychologique ; psychologue clinicien ; psychothérapie ; accompagnement psychologique
  en Psychology ; psychologist ; clinical psychology ; psychotherapist ; psychological support ; psychotherapy
  ar علم النفس ; أخصائي نفسي ; أخصائية نفسية ; الدعم النفسي ; المواكبة النفسية ; العلاج النفسي ; علم النفس السريري
  esco bfe4f330-d595-48c7-ab3c-f309471d6953

occupational-psychology knowledge
  fr Psychologie du travail ; psychologue du travail ; RPS {case near=risques,psychosociaux,travail,prévention} ; psychologie des organisations
  en Occupational psychology ; work psychology ; organisational psychology
  ar علم نفس الشغل ; المخاطر النفسية الاجتماعية ; علم النفس التنظيمي
  is psychology
  near human-resources occupational-safety

mental-health-addiction skill
  fr Santé mentale et addictologie ; santé mentale ; psychiatrie ; addictologie ; infirmier psychiatrique ; psychiatre ; lutte contre les addictions
  en Mental health and addiction care ; mental health ; psychiatry ; addiction treatment ; psychiatric nursing ; psychiatrist
  ar الصحة النفسية والإدمان ; الصحة النفسية ; الطب النفسي ; علاج الإدمان ; الصحة العقلية
  is healthcare
  near psychology

nutrition knowledge
  fr Nutrition et diététique ; nutritionniste ; diététicien ; diététique ; nutrition ; rééquilibrage alimentaire ; plans alimentaires ; coach nutrition
  en Nutrition and dietetics ; nutritionist ; dietitian ; nutrition ; dietetics ; meal plans ; diet plans
  ar التغذية والحمية ; أخصائي تغذية ; أخصائية تغذية ; التغذية العلاجية ; علم التغذية ; الحمية الغذائية
  near healthcare food-processing

public-health knowledge
  fr Santé publique ; épidémiologie ; épidémiologiste ; santé communautaire ; promotion de la santé ; éducation sanitaire ; éducation à la santé ; campagnes de vaccination ; surveillance épidémiologique
  en Public health ; epidemiology ; epidemiologist ; community health ; health promotion ; health education ; vaccination campaigns
  ar الصحة العمومية ; الصحة العامة ; علم الأوبئة ; الصحة الجماعاتية ; التربية الصحية ; حملات التلقيح
  is healthcare
  esco 9570e84e-6699-4c9f-9a12-7bc82d53a231

health-management skill
  fr Gestion des établissements de santé ; gestion hospitalière ; directeur de clinique ; management hospitalier ; administration hospitalière ; gestion de clinique ; système de santé
  en Healthcare management ; hospital management ; hospital administration ; clinic management ; health systems
  ar تدبير المؤسسات الصحية ; تدبير المستشفيات ; إدارة المصحات ; الإدارة الصحية ; تسيير المصحة
  near healthcare

medical-secretariat skill
  fr Secrétariat médical ; secrétaire médical ; assistant médical ; accueil des patients ; prise de rendez-vous médicaux ; secrétaire de cabinet médical ; gestion de cabinet médical
  en Medical secretarial work ; medical secretary ; medical receptionist ; patient reception
  ar السكرتارية الطبية ; كاتبة طبية ; استقبال المرضى ; تدبير العيادة
  near administrative-assistance healthcare

medical-billing-coding skill
  fr Facturation et assurance médicales ; facturation médicale ; tiers payant ; dossiers mutuelle ; AMO {case near=maladie,assurance,CNSS,CNOPS,dossiers,remboursement} ; facturation clinique ; codage médical
  en Medical billing and coding ; medical billing ; medical coding ; health insurance claims ; medical claims processing ; ICD-10
  ar الفوترة الطبية والتأمين الصحي ; الفوترة الطبية ; الترميز الطبي
  near insurance healthcare

medical-imaging skill
  fr Imagerie médicale ; radiologie ; technicien de radiologie ; échographie ; IRM {case} ; scanner médical ; manipulateur en radiologie ; radiologue ; manipulateur radio ; mammographie
  en Medical imaging ; radiology ; radiographer ; ultrasound imaging ; MRI {case} ; CT scan ; radiologist ; radiology technician
  ar التصوير الطبي ; الأشعة ; تقني الأشعة ; الفحص بالصدى ; التصوير بالرنين المغناطيسي ; طبيب أشعة
  is healthcare

radiotherapy-nuclear-medicine skill
  fr Radiothérapie et médecine nucléaire ; radiothérapie ; médecine nucléaire ; oncologie ; physique médicale ; physicien médical ; radiothérapeute ; cancérologie ; oncologue
  en Radiotherapy and nuclear medicine ; radiotherapy ; nuclear medicine ; oncology ; medical physics ; oncologist
  ar العلاج الإشعاعي والطب النووي ; العلاج الإشعاعي ; الطب النووي ; علم الأورام ; الفيزياء الطبية
  is healthcare

laboratory-analysis skill
  fr Analyses de laboratoire ; technicien de laboratoire ; laborantin ; préparation d’échantillons ; BPL {case near} ; paillasse
  en Laboratory analysis ; lab analysis ; laboratory technician ; sample preparation ; GLP {case near} ; lab technician ; laboratory work
  ar التحاليل المخبرية ; تقني مختبر ; تحضير العينات ; مساعد مختبر
  near chemistry

medical-biology skill
  fr Analyses de biologie médicale ; biologie médicale ; laboratoire d’analyses médicales ; prélèvements sanguins ; hématologie ; technicien de laboratoire médical ; biologiste médical ; analyses médicales ; parasitologie ; immunologie
  en Medical laboratory analysis ; medical laboratory ; clinical laboratory ; haematology ; phlebotomy ; medical lab technician ; blood tests ; immunology
  ar التحليلات الطبية ; مختبر التحليلات الطبية ; البيولوجيا الطبية ; علم الدم ; تقني مختبر طبي ; أخذ عينات الدم
  is laboratory-analysis healthcare

analytical-chemistry skill
  fr Chimie analytique ; HPLC ; chromatographie ; spectroscopie ; spectrométrie de masse ; analyses physico-chimiques ; CPG {case near=HPLC,chromatographie,spectrométrie} ; titrage ; dosages {near=laboratoire,chimie,analyse,titrage} ; dosage {near=laboratoire,chimie,analyse,titrage}
  en Analytical chemistry ; HPLC ; chromatography ; spectroscopy ; mass spectrometry ; physico-chemical analysis ; titration
  ar الكيمياء التحليلية ; الكروماتوغرافيا ; التحليل الطيفي ; قياس الطيف الكتلي ; التحاليل الفيزيائية الكيميائية
  is chemistry laboratory-analysis
  esco 1b61166d-0495-4f16-aff0-f564d3a8afb3

organic-chemistry knowledge
  fr Chimie organique et synthèse ; chimie organique ; synthèse organique ; chimie fine ; chimie des substances naturelles ; phytochimie ; chimie minérale ; chimie verte ; extraction végétale
  en Organic chemistry and synthesis ; organic chemistry ; organic synthesis ; phytochemistry ; natural product chemistry ; green chemistry
  ar الكيمياء العضوية ; التخليق العضوي ; كيمياء النباتات ; الكيمياء الخضراء
  is chemistry

microbiology skill
  fr Microbiologie ; microbiologiste ; analyses microbiologiques ; bactériologie ; culture bactérienne ; virologie ; mycologie ; analyse microbiologique
  en Microbiology ; microbiologist ; microbiological testing ; bacteriology ; bacterial culture ; virology
  ar علم الأحياء الدقيقة ; الميكروبيولوجيا ; التحاليل الميكروبيولوجية ; علم الجراثيم ; علم الفيروسات
  is biology laboratory-analysis
  esco 0bc42cda-a6f0-4cac-9b34-7911faba0bd4

biology knowledge
  fr Biologie ; sciences de la vie ; biologiste ; sciences biologiques ; biologie cellulaire ; biochimie ; biochimiste ; SVT {case unless=bac,baccalauréat} ; physiologie ; culture cellulaire
  en Biology ; life sciences ; biologist ; cell biology ; biochemistry ; biochemist ; physiology
  ar البيولوجيا ; علوم الحياة ; علم الأحياء ; البيوكيمياء ; علوم الحياة والأرض {unless=باكالوريا,الباكالوريا,بكالوريا,أستاذ} ; بيولوجيا الخلية
  esco 9433da85-70fa-4a25-8f96-71fa59dd1989

genetics knowledge
  fr Génétique et biologie moléculaire ; génétique ; biologie moléculaire ; PCR {case} ; séquençage ; génomique ; généticien ; extraction d’ADN ; CRISPR ; génie génétique
  en Genetics and molecular biology ; genetics ; molecular biology ; PCR {case} ; DNA sequencing ; genomics ; geneticist ; CRISPR ; genetic engineering
  ar علم الوراثة والبيولوجيا الجزيئية ; علم الوراثة ; البيولوجيا الجزيئية ; الجينوم ; تفاعل البوليميراز المتسلسل ; الهندسة الوراثية
  is biology

bioinformatics skill
  fr Bio-informatique ; bioinformatique ; bioinformaticien ; analyse de données génomiques ; Biopython ; Bioconductor
  en Bioinformatics ; bioinformatician ; genomic data analysis ; computational biology ; Biopython ; Bioconductor
  ar المعلوماتية الحيوية ; البيومعلوماتية ; تحليل البيانات الجينومية
  is genetics
  near data-analysis

biotechnology knowledge
  fr Biotechnologies ; biotechnologie ; biotech ; génie biologique ; ingénieur en biotechnologie ; bioprocédés ; bioréacteur ; enzymologie ; biotechnologie végétale
  en Biotechnology ; bioengineering ; biotech ; bioprocessing ; bioreactors ; cell culture ; biotechnologist ; plant biotechnology
  ar التكنولوجيا الحيوية ; البيوتكنولوجيا ; التقانة الحيوية ; الهندسة البيولوجية ; زراعة الخلايا
  is biology
  near chemistry
  esco 61bef658-d7f9-4759-b1b0-0f9cb3bc581a

in-vitro-culture skill
  fr Culture in vitro végétale ; culture in vitro ; vitroplants ; micropropagation ; laboratoire in vitro
  en Plant tissue culture ; tissue culture ; micropropagation ; in vitro plants
  ar زراعة الأنسجة النباتية ; الزراعة النسيجية ; الإكثار الدقيق
  is biotechnology
  near plant-nursery

pharmacy-dispensing skill
  fr Pharmacie et officine ; pharmacien ; pharmacie ; officine ; préparateur en pharmacie ; pharmacien d’officine ; vendeur en pharmacie ; délivrance de médicaments ; aide-pharmacien
  en Pharmacy ; pharmacist ; pharmacy technician ; dispensing medicines ; community pharmacy ; pharmacy assistant
  ar الصيدلة ; صيدلي ; صيدلية ; مساعد صيدلي ; صيدلانية ; صرف الأدوية ; محضر أدوية
  is healthcare

parapharmacy-sales skill
  fr Parapharmacie et dermocosmétique ; parapharmacie ; conseiller en parapharmacie ; dermocosmétique ; dermo-conseiller ; compléments alimentaires ; vendeur parapharmacie
  en Parapharmacy and dermocosmetics ; parapharmacy ; dermocosmetics ; food supplements ; skincare adviser ; dietary supplements
  ar شبه الصيدلة ومستحضرات العناية ; البارافارماسي ; المكملات الغذائية ; مستشارة تجميل صيدلي
  near pharmacy-dispensing retail-sales

pharmaceutical-industry knowledge
  fr Industrie pharmaceutique ; médicaments {near=fabrication,production,industrie,pharmaceutique,générique,génériques} ; production pharmaceutique ; pharmacie industrielle ; pharmacien industriel ; galénique ; pharmacotechnie ; laboratoire pharmaceutique ; médicaments génériques
  en Pharmaceutical industry ; pharmaceutical manufacturing ; drug manufacturing ; generic medicines ; pharmaceutical production ; pharmaceutical technology ; galenics
  ar صناعة الأدوية ; الصناعة الدوائية ; الصناعة الصيدلانية ; الأدوية الجنيسة ; إنتاج الأدوية
  near chemistry healthcare
  esco a1c72d66-3671-4a8e-840d-e8b28e237b6f

clinical-research skill
  fr Recherche clinique ; essais cliniques ; attaché de recherche clinique ; ARC {case near=recherche,clinique,essais} ; bonnes pratiques cliniques ; data management clinique ; CRO {case near=clinique,essais,recherche} ; protocoles de recherche clinique
  en Clinical research ; clinical trials ; clinical research associate ; good clinical practice ; clinical data management ; CRA {case near=clinical,trials,research}
  ar البحث السريري ; التجارب السريرية ; مساعد بحث سريري ; الممارسات السريرية الجيدة
  near pharmaceutical-industry healthcare

pharmacovigilance skill
  fr Pharmacovigilance ; pharmacologie ; toxicologie ; effets indésirables ; toxicologue ; pharmacologue
  en Pharmacovigilance ; pharmacology ; toxicology ; drug safety ; adverse events
  ar اليقظة الدوائية ; علم الأدوية ; علم السموم ; الأعراض الجانبية للأدوية
  near pharmaceutical-industry clinical-research
  esco 979fdc05-7bfe-41f8-b071-7d3ec4c9540b

medical-devices knowledge
  fr Dispositifs médicaux ; dispositif médical ; équipements médicaux ; matériel médical ; vente de matériel médical ; fabrication de dispositifs médicaux
  en Medical devices ; medical device ; medical equipment ; medtech ; medical device manufacturing
  ar الأجهزة الطبية ; المستلزمات الطبية ; المعدات الطبية ; إيزو 13485 ; صناعة الأجهزة الطبية
  near healthcare biomedical-engineering
  esco df958b10-9e1c-4a80-9170-5572a5366e84

biomedical-engineering skill
  fr Génie biomédical ; ingénieur biomédical ; maintenance biomédicale ; technicien biomédical ; équipements biomédicaux ; instrumentation biomédicale ; maintenance hospitalière
  en Biomedical engineering ; biomedical engineer ; medical equipment maintenance ; biomedical technician ; biomedical instrumentation ; clinical engineering
  ar الهندسة الطبية الحيوية ; الهندسة البيوطبية ; صيانة المعدات الطبية ; تقني بيوطبي ; مهندس بيوطبي
  near electronics healthcare
  esco d9b6af48-e906-4a2a-94d9-557023740180

digital-health knowledge
  fr Santé numérique ; e-santé ; healthtech ; santé connectée ; applications de santé ; dispositifs connectés de santé ; esanté ; santé digitale
  en Digital health ; e-health ; healthtech ; health apps ; mHealth ; connected health ; eHealth
  ar الصحة الرقمية ; التكنولوجيا الصحية ; الصحة الإلكترونية ; تطبيقات الصحة ; الصحة المتصلة
  near healthcare

telemedicine skill
  fr Télémédecine ; téléconsultation ; télésanté ; télé-expertise médicale ; télésurveillance médicale ; cabine de téléconsultation ; consultation médicale à distance
  en Telemedicine ; teleconsultation ; telehealth ; remote patient monitoring ; online medical consultation
  ar التطبيب عن بعد ; الطب عن بعد ; الاستشارة الطبية عن بعد ; المراقبة الطبية عن بعد
  is digital-health

medical-software tool
  fr Logiciels médicaux et dossiers patients ; logiciel médical ; dossier patient informatisé ; dossier médical électronique ; logiciel de cabinet médical ; SIH {case near=hôpital,hospitalier,clinique,patient,santé} ; HL7 ; FHIR {case} ; PACS {case}
  en Medical software and patient records ; EHR {case} ; practice management software ; HL7 ; FHIR {case} ; PACS {case}
  ar البرامج الطبية والملفات الصحية ; نظام معلومات المستشفى ; برنامج العيادة الطبية
  is digital-health

medical-sterilisation-hygiene skill
  fr Stérilisation et hygiène hospitalière ; hygiène hospitalière ; stérilisation {near=hospitalière,instruments,médical,bloc,dispositifs,autoclave} ; technicien de stérilisation ; infections nosocomiales ; autoclave
  en Sterilisation and hospital hygiene ; hospital hygiene ; sterilisation technician ; infection control ; infection prevention ; autoclave
  ar التعقيم والنظافة الاستشفائية ; النظافة الاستشفائية ; مكافحة العدوى ; تقني تعقيم
  near healthcare

alternative-medicine knowledge
  fr Médecines douces et phytothérapie ; phytothérapie ; naturopathie ; naturopathe ; médecine douce ; acupuncture ; homéopathie ; hijama ; ventouses ; réflexologie ; médecine alternative ; médecine traditionnelle
  en Alternative medicine and phytotherapy ; phytotherapy ; naturopathy ; acupuncture ; homeopathy ; cupping therapy ; reflexology ; alternative medicine ; traditional medicine ; herbal medicine
  ar الطب البديل والعلاج بالأعشاب ; العلاج بالأعشاب ; الطب البديل ; الحجامة ; الوخز بالإبر ; الطب التقليدي
  near aromatic-medicinal-plants

massage skill
  fr Massage bien-être ; massages ; masseur ; masseuse ; massage relaxant ; massage thérapeutique ; massage traditionnel ; modelage {near=massage,corps,spa,esthétique}
  en Massage ; massage therapist ; masseur ; relaxation massage ; therapeutic massage ; wellness massage
  ar التدليك ; مدلك ; مدلكة ; المساج ; جلسات التدليك
  near beauty-care spa-hammam
  esco 2b16031c-6278-4929-adc1-127f40c3c76e

disability-support skill
  fr Accompagnement du handicap ; AVS {case near=scolaire,handicap,autisme,élève,enfants} ; ABA {case near=autisme,autism,enfants,handicap,children} ; éducateur pour enfants autistes
  en Disability support ; special needs assistant ; shadow teacher
  ar مواكبة الأشخاص في وضعية إعاقة ; مرافقة التوحديين
  near youth-work healthcare
  esco 54411e8e-d62f-46d8-b87b-fce23f8e3bc8

medical-terminology knowledge
  fr Terminologie médicale ; vocabulaire médical ; anatomie ; rédaction médicale ; rédacteur médical ; anatomie et physiologie
  en Medical terminology ; anatomy ; medical writing ; medical writer ; anatomy and physiology
  ar المصطلحات الطبية ; علم التشريح ; الكتابة الطبية ; المعجم الطبي
  near healthcare
  esco 2806260f-6399-4add-8f11-070141423f9d
`,
};
