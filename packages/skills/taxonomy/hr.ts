import type { DomainFile } from '../src/taxonomy/format.ts';

/** People at work, training, administration. */
export const hr: DomainFile = {
  id: 'hr',
  labels: {
    fr: 'Ressources humaines, formation et administration',
    en: 'Human resources, training and administration',
    ar: 'الموارد البشرية والتكوين والإدارة',
  },
  skills: `
human-resources skill
  fr Ressources humaines ; gestion des ressources humaines ; RH {case} ; GRH {case} ; responsable RH ; DRH {case} ; chargé des ressources humaines ; assistant RH ; gestion RH ; chargé RH ; chargée RH ; chargée des ressources humaines ; assistante RH ; gestionnaire RH ; responsable des ressources humaines ; directeur des ressources humaines ; généraliste RH ; service RH ; chargé de ressources humaines ; chargée de ressources humaines
  en Human resources ; HR {case} ; HR manager ; human resources management ; HR officer ; HR assistant ; HR generalist ; HR specialist ; HR director ; HR business partner ; HRBP {case}
  ar الموارد البشرية ; تدبير الموارد البشرية ; إدارة الموارد البشرية ; مسؤول الموارد البشرية ; مسؤولة الموارد البشرية ; مدير الموارد البشرية ; مكلف بالموارد البشرية ; مديرة الموارد البشرية ; مكلفة بالموارد البشرية
  esco e437eba1-3e22-41f2-8703-741e94785cba

recruitment skill
  fr Recrutement ; chargé de recrutement ; recruteur ; talent acquisition ; recruter du personnel ; sélection de candidats ; recruter … équipe ; recruter des commerciaux ; chargée de recrutement ; recruter ; recruteuse ; cabinet de recrutement ; consultant en recrutement ; processus de recrutement ; recruter … personnel ; responsable recrutement ; embauche ; consultante en recrutement
  en Recruitment ; recruiter ; talent acquisition ; recruiting candidates ; recruiting ; recruitment consultant ; hiring {near=recruitment,candidates,interviews,staff,manager,hr} ; talent acquisition specialist ; hire … team
  ar التوظيف ; مسؤول التوظيف ; استقطاب المواهب ; انتقاء المترشحين ; استقطاب الكفاءات ; مكلفة بالتوظيف ; مكلف بالتوظيف ; توظيف المستخدمين ; انتقاء المرشحين ; مسؤولة التوظيف
  is human-resources
  esco 496932f1-0b6b-4f73-9432-d95c7ddcd43b

training-engineering skill
  fr Ingénierie de formation ; responsable formation ; conception de formations ; modules de formation ; chargé de formation ; chargée de formation
  en Training design ; training manager ; course design ; curriculum design ; learning and development
  ar هندسة التكوين ; إعداد التكوينات ; مسؤول التكوين ; تصميم البرامج التكوينية ; مسؤولة التكوين
  esco 517f678e-001b-4985-acb4-9edc3500d74c

training-delivery skill
  fr Animation de formations ; formateur ; animer des formations ; formation professionnelle d’adultes ; animateur de formation ; donner des formations ; former … équipe ; former … équipes ; former nos employés ; former … salariés ; formatrice ; formateur professionnel ; formateur occasionnel ; dispenser des formations ; assurer des formations ; formateur consultant
  fr animer … formations ; formation des utilisateurs ; formation du personnel ; formation des équipes ; former … employés ; dispenser … formations ; donner … formations
  en Training delivery ; trainer ; delivering training ; train … team ; train … staff ; train … employees ; training staff ; user training ; teach … team ; training employees ; staff training ; giving training
  ar تنشيط الدورات التكوينية ; مكونة ; مدرب ; إلقاء الدورات ; تكوين الفريق ; تكوين المستخدمين ; تكوين فريقي ; تكوين الموظفين ; تأطير الدورات التكوينية ; تنشيط الدورات ; تدريب الموظفين ; تنشيط التكوينات ; تأطير التكوين ; دورات تكوينية ; الدورات التكوينية ; مكون {near=تكوين,دورات,متدربين,تدريب,معتمد}
  near training-engineering

teaching skill
  fr Enseignement ; enseignant ; professeur ; pédagogie ; donner des cours ; vacataire ; enseignante ; professeure ; instituteur ; enseigner ; maître d’école
  en Teaching ; teacher ; pedagogy ; lecturer
  ar التدريس ; مدرس ; مدرسة {near=تدريس,دروس,تلاميذ} ; أستاذ ; البيداغوجيا
  near training-delivery

skills-management skill
  fr Gestion des compétences et des carrières ; GPEC ; référentiel de compétences ; gestion prévisionnelle des emplois ; gestion des compétences
  en Skills and career management ; competency framework ; workforce planning ; skills management ; competency management
  ar تدبير الكفاءات والمسارات المهنية ; تدبير الكفاءات
  is human-resources

employer-branding skill
  fr Marque employeur ; expérience collaborateur
  en Employer branding ; employee experience
  ar العلامة المشغلة ; صورة المشغل ; تجربة الموظف
  is human-resources

social-relations skill
  fr Relations sociales ; dialogue social ; relations avec les délégués du personnel ; climat social ; relations professionnelles
  en Employee relations ; industrial relations ; labour relations ; social dialogue
  ar العلاقات المهنية ; الحوار الاجتماعي ; العلاقات الاجتماعية في العمل ; المناخ الاجتماعي
  is human-resources
  near labour-law

occupational-safety knowledge
  fr Santé et sécurité au travail ; sécurité au travail ; hygiène et sécurité
  en Occupational health and safety ; workplace safety ; OHS {case} ; safety officer ; health and safety
  ar الصحة والسلامة المهنية ; السلامة المهنية ; الصحة والسلامة في العمل ; حفظ الصحة والسلامة
  near quality-management
  esco 198b614d-a9af-46f5-b3fd-2672b401dd8e

hr-software tool
  fr Logiciels RH (SIRH) ; SIRH ; logiciel de paie ; logiciel RH ; HRIS
  en HR software (HRIS) ; HRIS ; HR information system ; payroll software
  ar برامج تدبير الموارد البشرية ; نظام معلومات الموارد البشرية
  is human-resources

administrative-assistance skill
  fr Assistanat administratif ; assistant administratif ; gestion administrative ; tâches administratives ; travaux administratifs ; assistanat ; m’aider dans l’administratif ; tâches administratives courantes ; gérer l’administratif ; assistante administrative ; agent administratif ; employé administratif ; employée administrative ; secrétariat et assistanat ; gestionnaire administratif ; suivi administratif ; chargé administratif
  fr travail administratif ; assistante de gestion
  en Administrative assistance ; administrative assistant ; office administration ; administrative support ; help with admin ; admin work ; admin tasks ; paperwork ; admin assistant ; administrative tasks ; office assistant
  ar المساعدة الإدارية ; مساعد إداري ; مساعدة إدارية ; التدبير الإداري ; الأعمال الإدارية ; المهام الإدارية ; الشؤون الإدارية ; عون إداري
  esco 6a609f8f-1451-4102-ad2d-62c5270e1237

virtual-assistance skill
  fr Assistance virtuelle ; assistant virtuel ; assistante virtuelle ; assistance à distance aux entrepreneurs
  en Virtual assistance ; virtual assistant
  ar المساعدة الافتراضية ; مساعد افتراضي ; مساعدة افتراضية
  near administrative-assistance

reception skill
  fr Accueil et standard téléphonique ; réceptionniste ; hôtesse d’accueil ; standardiste ; accueil physique et téléphonique ; agent d’accueil ; accueil téléphonique
  en Reception and switchboard ; receptionist ; front desk ; switchboard operator ; welcoming visitors
  ar الاستقبال ; موظف استقبال ; موظفة استقبال ; الاستقبال الهاتفي ; مكتب الاستقبال ; استقبال الزوار
  near customer-service

diary-management skill
  fr Gestion d’agenda ; prise de rendez-vous ; organisation de réunions ; gestion d’agendas ; gestion des rendez-vous ; tenue de l’agenda ; organisation des rendez-vous ; gérer … agenda ; planning du directeur
  en Diary management ; calendar management ; scheduling meetings ; appointment scheduling ; managing calendars ; managing diaries ; manage … calendar ; schedule meetings
  ar تدبير المواعيد ; تنظيم المواعيد ; تنظيم الاجتماعات ; حجز المواعيد ; تدبير الأجندة ; إدارة المواعيد ; تنظيم الأجندة ; تدبير جدول المواعيد ; إدارة جدول الأعمال
  is administrative-assistance
  esco 933e7ccf-5d56-46ba-aca4-857f826a6b3a

professional-writing skill
  fr Rédaction administrative et professionnelle ; rédaction administrative ; qualités rédactionnelles ; capacités rédactionnelles ; aisance rédactionnelle
  en Professional writing ; business writing ; writing skills ; written communication
  ar التحرير الإداري ; التحرير الإداري والمهني ; مهارات الكتابة
  near copywriting

career-counselling skill
  fr Orientation et insertion professionnelle ; conseiller en orientation ; insertion professionnelle ; conseiller d’orientation ; accompagnement vers l’emploi ; conseillère en orientation ; conseillère d’orientation
  en Career counselling ; career guidance ; career counseling ; job placement ; employability support
  ar التوجيه والإدماج المهني ; الإدماج المهني ; مستشار في التوجيه ; التوجيه المهني ; المواكبة نحو الشغل ; مستشارة في التوجيه
  near recruitment
  esco fd88851f-4d1d-4de8-aee1-4464c3012969

personnel-administration skill
  fr Administration du personnel ; gestion du personnel ; gestion administrative du personnel ; dossiers du personnel ; gestionnaire administration du personnel ; suivi des dossiers du personnel ; affaires du personnel ; suivi administratif du personnel ; dossiers des salariés
  en Personnel administration ; personnel files ; staff administration ; HR administration ; employee records ; HR administrator ; employee files ; HR admin
  ar إدارة شؤون المستخدمين ; تدبير الموظفين ; شؤون المستخدمين ; شؤون الموظفين ; ملفات المستخدمين ; التدبير الإداري للمستخدمين ; ملفات الموظفين ; الشؤون الإدارية للموظفين ; تدبير المستخدمين
  is human-resources

employment-contracts-preparation skill
  fr Établissement des contrats de travail ; rédaction de contrats de travail ; établir … contrats de travail ; contrats CDI et CDD ; avenants aux contrats ; CDD {case near=contrats,cdi,anapec,rédaction}
  en Preparing employment contracts ; drafting employment contracts ; employment contract administration ; work certificates ; prepare … employment contracts
  ar إعداد عقود الشغل ; تحرير عقود الشغل ; عقود العمل المحددة المدة ; شهادات العمل
  is personnel-administration
  near labour-law

onboarding skill
  fr Intégration des nouveaux collaborateurs ; accueil et intégration des salariés ; parcours d’intégration ; intégration des nouvelles recrues ; accueil des nouveaux arrivants ; livret d’accueil ; intégration des nouveaux ; intégration des nouveaux salariés ; accueil des nouveaux ; accueil des nouveaux recrutés ; intégrer … nouveaux ; onboarding {unless=client,clients,partenaires,utilisateurs}
  en Employee onboarding ; induction of new employees ; new hire orientation ; staff induction ; onboarding {unless=customer,client,restaurants,restaurant,merchant,merchants,partner,partners,user,users,supplier,vendor} ; induction of new staff
  ar إدماج الموظفين الجدد ; استقبال المستخدمين الجدد ; إدماج المستخدمين الجدد ; مواكبة الملتحقين الجدد ; استقبال الموظفين الجدد ; تأهيل الموظفين الجدد
  is human-resources

time-attendance-management skill
  fr Gestion des temps de travail et des absences ; pointage ; gestion des congés ; suivi des absences ; pointeuse ; gestion des présences ; suivi des heures supplémentaires ; pointage du personnel ; suivi des congés ; pointeur {near=chantier,personnel,heures,présences,pointage} ; absentéisme
  fr gestion des absences ; congés {near=paie,absences,employés,salariés,pointage} ; heures supplémentaires ; congés et absences ; présences et absences
  en Time and attendance management ; time tracking of staff ; leave management ; attendance tracking ; absence management ; timesheets ; clocking-in ; overtime tracking ; tracking leave ; absences {near=payroll,leave,staff} ; leave requests
  ar تدبير أوقات العمل والغياب ; تتبع الحضور ; تدبير العطل ; تتبع الغيابات ; تسجيل الحضور ; الساعات الإضافية ; الحضور والغياب ; تتبع الغياب ; تدبير الحضور ; العطل والغيابات ; ضبط الحضور
  is personnel-administration

staff-scheduling skill
  fr Planification des équipes et des horaires ; plannings du personnel ; planification des équipes ; gestion des plannings ; élaboration des plannings ; planning des équipes ; plannings horaires ; planificateur d’équipes ; planifier … équipes ; faire … plannings ; plannings {near=équipe,équipes,personnel,rotation}
  en Staff scheduling ; shift planning ; rota planning ; staff rota ; work schedules ; shift scheduling ; scheduling staff ; plan shifts ; planning shifts ; rota ; shift schedules ; staff schedules ; plan … shifts ; rosters
  ar برمجة جداول العمل ; جداول عمل الفرق ; تنظيم أوقات الفرق ; تخطيط المناوبات ; إعداد جداول العمل ; جداول العمل ; تنظيم جداول العمل ; برمجة فرق العمل ; تدبير جداول العمل ; تنظيم فترات العمل
  near personnel-administration team-management

compensation-benefits skill
  fr Rémunération et avantages sociaux ; politique de rémunération ; compensation and benefits ; rémunération et avantages ; grille de salaires ; grilles salariales ; avantages sociaux du personnel ; responsable rémunération ; masse salariale ; enquête salariale ; système de primes
  en Compensation and benefits ; compensation & benefits ; salary grid ; pay policy ; reward management ; salary survey ; wage bill ; bonus schemes
  ar الأجور والامتيازات الاجتماعية ; سياسة الأجور ; شبكة الأجور ; نظام المكافآت ; كتلة الأجور ; نظام التحفيزات
  is human-resources
  near payroll

performance-appraisal skill
  fr Évaluation des performances du personnel ; entretiens annuels ; évaluation du personnel ; entretiens annuels d’évaluation ; entretien d’évaluation ; évaluation des performances ; appréciation du personnel ; notation du personnel ; entretiens professionnels
  en Performance appraisal ; performance reviews ; performance management ; annual reviews ; employee evaluation ; staff appraisal ; performance review
  ar تقييم أداء الموظفين ; تقييم الأداء ; إدارة الأداء ; تقييم المستخدمين ; مقابلات التقييم السنوية ; تنقيط الموظفين
  is skills-management

talent-management skill
  fr Gestion des talents et des carrières ; gestion des talents ; gestion des carrières ; talent management ; plans de succession ; plan de relève ; mobilité interne ; gestion des hauts potentiels ; talent manager ; plan de carrière ; chargé de gestion de carrière ; chargée de gestion de carrière
  en Talent and career management ; talent management ; career management ; succession planning ; internal mobility ; high potentials ; talent manager
  ar إدارة المواهب والمسارات المهنية ; إدارة المواهب ; تدبير المسار المهني ; تدبير المواهب ; تخطيط التعاقب ; الحركية الداخلية
  is skills-management

job-descriptions skill
  fr Rédaction de fiches de poste ; fiches de poste ; fiche de poste ; description de poste ; référentiel des métiers ; référentiel métiers ; cartographie des métiers ; organigramme ; organigrammes ; rédiger … fiches de poste
  en Writing job descriptions ; job descriptions ; role profiles ; job analysis ; job mapping ; organisation charts ; write … job descriptions
  ar إعداد بطائق الوظائف ; بطائق الوظائف ; وصف المناصب ; دليل المهن ; الهيكل التنظيمي ; دليل الوظائف والكفاءات
  near skills-management recruitment
  esco b3d9442d-1fb8-46cd-a947-154a42221f28

skills-assessments skill
  fr Bilans de compétences ; bilan de compétences ; bilans professionnels ; évaluation des compétences ; portfolio de compétences ; validation des acquis ; VAE {case} ; validation des acquis de l’expérience
  en Skills assessments ; skills assessment ; competency assessment ; skills audit ; recognition of prior learning
  ar جرد الكفاءات ; تقييم الكفاءات ; حصيلة الكفاءات ; المصادقة على مكتسبات التجربة
  near skills-management career-counselling

hr-planning skill
  fr Gestion prévisionnelle et budget des ressources humaines ; budget RH ; effectifs prévisionnels ; plan de recrutement ; besoins en effectifs ; suivi des effectifs ; tableau de bord RH ; tableaux de bord RH ; reporting RH ; indicateurs RH ; bilan social
  en HR planning and dashboards ; HR budget ; headcount planning ; HR dashboards ; HR reporting ; HR metrics ; HR analytics ; people analytics
  ar تخطيط ولوحات قيادة الموارد البشرية ; ميزانية الموارد البشرية ; تتبع أعداد المستخدمين ; مؤشرات الموارد البشرية ; الحصيلة الاجتماعية
  is human-resources
  near performance-indicators

hr-audit skill
  fr Audit social et conformité RH ; audit social ; audit RH ; diagnostic RH ; conformité sociale ; audits sociaux ; SMETA
  en Social and HR audit ; HR audit ; social audit ; labour compliance audit ; SMETA ; SA8000
  ar الافتحاص الاجتماعي ; تدقيق الموارد البشرية ; التدقيق الاجتماعي ; المطابقة الاجتماعية
  near human-resources labour-law

candidate-sourcing skill
  fr Recherche de candidats (sourcing) ; sourcing de candidats ; recherche de candidats ; sourcing de profils ; chargé de sourcing ; chargée de sourcing ; approche directe ; chasse de têtes ; chasseur de têtes ; trouver … candidats ; sourcing {near=recrutement,candidats,profils,linkedin,entretiens,cvthèque,cv}
  en Candidate sourcing ; talent sourcing ; talent sourcer ; headhunting ; headhunter ; executive search ; find … candidates ; sourcing {near=recruitment,candidates,profiles,interviews,talent}
  ar البحث عن المترشحين ; البحث عن الكفاءات ; البحث عن مرشحين ; صيد الكفاءات ; البحث عن مترشحين
  is recruitment

job-interviewing skill
  fr Conduite d’entretiens de recrutement ; entretiens d’embauche ; entretiens de recrutement ; entretien d’embauche ; mener des entretiens ; conduite d’entretiens ; techniques d’entretien ; faire passer … entretiens ; entretiens avec les candidats ; entretiens {near=recrutement,sourcing,candidats,tri,recruteur,CV,embauche} ; mener … entretiens ; passer … entretiens
  en Conducting job interviews ; job interviews ; interviewing candidates ; candidate interviews ; interview techniques ; conduct … interviews ; recruitment interviews ; conducting interviews ; interviews {near=recruitment,hiring,candidates,sourcing,screening,CVs} ; interviewing
  ar إجراء مقابلات التوظيف ; مقابلات التوظيف ; مقابلات العمل ; إجراء المقابلات ; مقابلة التشغيل ; تقنيات المقابلة ; مقابلات المرشحين ; المقابلات مع المرشحين
  is recruitment

cv-screening skill
  fr Tri et présélection de candidatures ; tri de CV ; présélection de candidats ; tri des candidatures ; tri des CV ; sélection des CV ; présélection téléphonique ; analyse de CV ; préqualification téléphonique des candidats
  en CV screening and shortlisting ; CV screening ; resume screening ; shortlisting candidates ; candidate screening ; screening applications ; phone screening
  ar فرز وانتقاء الترشيحات ; فرز السير الذاتية ; الانتقاء الأولي للمترشحين ; دراسة السير الذاتية
  is recruitment

job-advertising skill
  fr Rédaction et diffusion d’offres d’emploi ; annonces de recrutement ; rédaction d’annonces ; annonces d’emploi ; diffusion d’offres d’emploi ; Rekrute ; publication d’offres d’emploi ; jobboards ; job boards
  en Writing and posting job adverts ; job adverts ; job postings ; job ads ; job boards ; job advertisements ; posting jobs
  ar تحرير ونشر عروض الشغل ; إعلانات التوظيف ; نشر عروض الشغل ; عروض العمل ; تحرير إعلانات التوظيف
  is recruitment

recruitment-tests skill
  fr Tests de recrutement et centres d’évaluation ; tests psychotechniques ; tests psychométriques ; assessment center ; test de personnalité ; mises en situation ; tests de personnalité ; MBTI {case} ; assessment centre ; évaluation des candidats
  en Recruitment tests and assessment centres ; psychometric tests ; psychometric testing ; assessment centre ; personality tests ; aptitude tests ; MBTI {case} ; candidate assessment
  ar اختبارات التوظيف ومراكز التقييم ; الاختبارات النفسية التقنية ; اختبارات الشخصية ; مراكز التقييم ; الاختبارات السيكوتقنية
  is recruitment

it-recruitment skill
  fr Recrutement de profils informatiques ; recrutement IT ; recruteur IT ; recruter des développeurs ; chargé de recrutement IT ; recrutement tech ; recrutement de développeurs ; talent acquisition IT ; chargée de recrutement IT
  en IT and tech recruitment ; IT recruitment ; tech recruiter ; technical recruitment ; IT recruiter ; hiring developers
  ar توظيف الكفاءات المعلوماتية ; توظيف المطورين ; توظيف المبرمجين ; استقطاب مطورين
  is recruitment

mass-recruitment skill
  fr Recrutement de masse et intérim ; recrutement de masse ; intérim ; agence d’intérim ; recrutement volumique ; travail temporaire ; chargé de recrutement intérim ; recrutement d’opérateurs ; société d’intérim ; personnel intérimaire ; chargée de recrutement intérim
  en Volume recruitment and temporary staffing ; mass recruitment ; volume recruitment ; temporary staffing ; staffing agency ; temp agency ; temp work placement
  ar التوظيف الجماعي والعمل المؤقت ; التوظيف الجماعي ; التشغيل المؤقت ; وكالة التشغيل المؤقت ; العمل المؤقت ; شركة المناولة البشرية
  is recruitment

campus-recruitment skill
  fr Relations écoles et gestion des stagiaires ; relations écoles ; gestion des stagiaires ; recrutement de stagiaires ; forums de recrutement ; encadrement de stagiaires ; tuteur de stage ; encadrer des stagiaires ; maître de stage ; accueil de stagiaires ; relation écoles entreprises
  en Campus relations and internship management ; campus recruitment ; internship management ; graduate recruitment ; supervising interns ; internship supervisor ; career fairs ; mentoring interns
  ar العلاقة مع المدارس وتدبير المتدربين ; تدبير المتدربين ; تأطير المتدربين ; ملتقيات التوظيف ; استقبال المتدربين ; تأطير الطلبة المتدربين
  is recruitment

anapec-contracts knowledge
  fr Dispositifs d’aide à l’emploi (ANAPEC) ; ANAPEC {case} ; contrat d’insertion ; contrats ANAPEC ; contrat ANAPEC ; Idmaj ; Tahfiz ; CI {case near=anapec,contrat,insertion} ; contrats d’insertion ; programme Taehil ; Taehil
  en Employment support schemes (ANAPEC) ; ANAPEC {case} ; integration contracts ; Idmaj ; Tahfiz ; hiring incentives ; subsidised employment contracts
  ar برامج دعم التشغيل (أنابيك) ; أنابيك ; الوكالة الوطنية لإنعاش التشغيل والكفاءات ; عقود الإدماج ; برنامج تحفيز ; برنامج إدماج ; برنامج تأهيل
  near recruitment career-counselling

applicant-tracking-systems tool
  fr Logiciels de recrutement (ATS) ; ATS {case near=recrutement,candidats,sourcing,linkedin,talent} ; LinkedIn Recruiter ; logiciel de recrutement ; SmartRecruiters ; Taleo ; Greenhouse {case near=ats,lever,recrutement,recruitment} ; Talentsoft ; CVthèque
  en Applicant tracking systems (ATS) ; ATS {case near=recruitment,candidates,sourcing,linkedin,talent} ; LinkedIn Recruiter ; recruitment software ; SmartRecruiters ; Taleo ; Greenhouse {case near=ats,lever,recruitment} ; applicant tracking
  ar برامج التوظيف ; نظام تتبع المترشحين ; لينكد إن ريكروتر
  near recruitment hr-software

sap-hr tool
  fr+en SAP SuccessFactors ; SuccessFactors ; SAP HR ; SAP HCM ; Workday {case} ; Oracle HCM
  ar ساب للموارد البشرية ; ووركداي
  is hr-software

other-hr-software tool
  fr+en Agirh ; HR Access ; Sopra HR ; Cegid HR ; Kelio ; Zoho People ; BambooHR ; Odoo RH
  ar برنامج أجير ; برنامج AGIRH
  is hr-software

hr-digitalisation skill
  fr Digitalisation des ressources humaines ; mise en place de SIRH ; digitalisation RH ; projet SIRH ; chef de projet SIRH ; dématérialisation RH ; SIRH et paie ; cheffe de projet SIRH
  en HR digitalisation ; HRIS implementation ; HR digital transformation ; HRIS project ; HRIS manager
  ar رقمنة الموارد البشرية ; إرساء نظام معلومات الموارد البشرية ; رقمنة تدبير الموارد البشرية
  near hr-software digital-transformation

hr-communication skill
  fr Communication RH ; chargé de communication RH ; marque employeur et communication ; chargée de communication RH ; communication de recrutement
  en HR communication ; recruitment marketing ; HR communications ; people communications
  ar تواصل الموارد البشرية ; التواصل حول الموارد البشرية ; التسويق للتوظيف
  near employer-branding internal-communication

wellbeing-at-work knowledge
  fr Qualité de vie et bien-être au travail ; QVT {case} ; qualité de vie au travail ; bien-être au travail ; QVCT {case} ; bien-être des salariés ; responsable bien-être
  en Wellbeing at work ; workplace wellbeing ; employee wellbeing ; quality of work life ; work-life balance programmes
  ar جودة الحياة والرفاه في العمل ; جودة الحياة في العمل ; الرفاه في العمل ; رفاه الموظفين
  near employer-branding occupational-safety

employee-engagement skill
  fr Engagement et motivation des collaborateurs ; engagement des collaborateurs ; engagement des salariés ; baromètre social ; enquête de climat social ; motivation des équipes ; enquêtes d’engagement ; motiver … équipe ; motiver … équipes
  en Employee engagement ; staff motivation ; engagement survey ; motivating teams ; team motivation ; employee surveys ; motivate … team
  ar تحفيز والتزام المستخدمين ; تحفيز الموظفين ; تحفيز الفريق ; تحفيز الفرق ; التزام الموظفين ; استطلاع المناخ الاجتماعي
  near employer-branding team-management

team-building skill
  fr Cohésion d’équipe (team building) ; team building ; teambuilding ; cohésion d’équipe ; activités de cohésion ; séminaire de cohésion ; organiser … team building
  en Team building ; teambuilding ; team-building activities ; team cohesion ; organise … team building
  ar تعزيز روح الفريق (تيم بيلدينغ) ; تيم بيلدينغ ; تماسك الفريق ; أنشطة بناء الفريق
  near event-management team-management
  esco eab3bafa-eebb-47bf-85ce-e336c5019108

diversity-inclusion knowledge
  fr Diversité et inclusion au travail ; diversité et inclusion ; égalité professionnelle ; inclusion des personnes handicapées ; parité ; mission handicap ; insertion des personnes en situation de handicap ; égalité femmes-hommes au travail
  en Diversity and inclusion at work ; diversity and inclusion ; gender equality at work ; disability inclusion ; DEI {case} ; equal opportunities
  ar التنوع والمساواة والإدماج ; المساواة المهنية ; إدماج الأشخاص في وضعية إعاقة ; المناصفة ; تكافؤ الفرص
  near human-resources gender-approach

hr-policies skill
  fr Politiques et procédures RH ; procédures RH ; règlement intérieur ; politique RH ; politiques RH ; stratégie RH ; manuel de procédures RH ; charte interne ; note de service
  en HR policies and procedures ; HR policies ; HR procedures ; internal regulations ; employee handbook ; HR strategy ; staff handbook
  ar سياسات ومساطر الموارد البشرية ; النظام الداخلي ; مساطر الموارد البشرية ; سياسة الموارد البشرية ; استراتيجية الموارد البشرية
  is human-resources

disciplinary-procedures skill
  fr Procédures disciplinaires et licenciement ; procédures disciplinaires ; procédure de licenciement ; licenciement ; sanctions disciplinaires ; procédure disciplinaire ; rupture de contrat ; départs négociés ; gestion des départs ; avertissements
  en Disciplinary procedures and dismissal ; disciplinary procedures ; dismissal ; disciplinary action ; termination procedures ; redundancy ; offboarding
  ar المساطر التأديبية والفصل ; المساطر التأديبية ; الفصل من العمل ; مسطرة الفصل ; العقوبات التأديبية ; التسريح
  near labour-law social-relations

staff-representation knowledge
  fr Instances représentatives du personnel ; délégués du personnel ; comité d’entreprise ; négociation collective ; syndicats ; convention collective ; élections professionnelles ; représentants du personnel ; négociation sociale ; conventions collectives
  en Staff representation and collective bargaining ; staff representatives ; works council ; collective bargaining ; trade unions ; collective agreement ; union relations
  ar الهيئات التمثيلية للأجراء ; مندوبو الأجراء ; المفاوضة الجماعية ; النقابات ; الاتفاقية الجماعية ; الانتخابات المهنية
  is social-relations

training-needs-analysis skill
  fr Analyse des besoins en formation ; recueil des besoins en formation ; besoins de formation ; identification des besoins en formation ; besoins en formation ; diagnostic des besoins en formation
  en Training needs analysis ; training needs assessment ; identifying training needs ; learning needs
  ar تحليل الحاجيات من التكوين ; تحديد حاجيات التكوين ; الحاجيات التكوينية ; تشخيص حاجيات التكوين
  near training-engineering

training-plan-management skill
  fr Plan de formation ; plans de formation ; gestion de la formation ; élaboration du plan de formation ; suivi du plan de formation ; logistique de formation ; assistante formation
  en Training plan management ; training plans ; training plan ; training coordination ; training coordinator ; training administration ; managing training
  ar مخطط التكوين ; تدبير التكوين ; إعداد مخطط التكوين ; منسق التكوين ; التكوين المستمر ; منسقة التكوين
  near training-engineering human-resources

ofppt-training-funding knowledge
  fr Financement de la formation (contrats spéciaux OFPPT, GIAC) ; contrats spéciaux de formation ; GIAC {case} ; CSF {case near=formation,ofppt,giac,contrats} ; remboursement de la formation ; taxe de formation professionnelle ; OFPPT {case near=contrats,giac,financement,remboursement,csf}
  en Training funding schemes (OFPPT, GIAC) ; special training contracts ; GIAC {case} ; training levy ; training reimbursement
  ar تمويل التكوين المستمر ; العقود الخاصة للتكوين ; رسم التكوين المهني ; استرجاع مصاريف التكوين
  near training-plan-management

training-evaluation skill
  fr Évaluation des formations ; évaluation de la formation ; évaluation à chaud ; évaluation à froid ; modèle de Kirkpatrick ; évaluation des acquis ; évaluation des apprenants ; impact de la formation
  en Training evaluation ; evaluating training ; Kirkpatrick model ; learning assessment ; learner assessment ; training impact
  ar تقييم التكوين ; تقييم المكتسبات ; تقييم أثر التكوين ; تقييم المتعلمين
  near training-engineering
  esco 728ad40d-4a79-4b4d-b77b-a48d094d73fa

training-of-trainers skill
  fr Formation de formateurs ; former des formateurs ; formateur de formateurs ; techniques d’animation de formation ; andragogie ; pédagogie pour adultes
  en Training of trainers ; train the trainer ; ToT {case near=training,trainers} ; andragogy ; adult learning
  ar تكوين المكونين ; تدريب المدربين ; مكون المكونين ; تعليم الكبار {near=تكوين,مكون,تدريب}
  is training-delivery

workshop-facilitation skill
  fr Animation d’ateliers et facilitation ; animation d’ateliers ; animer des ateliers ; facilitation ; facilitateur ; facilitatrice ; intelligence collective ; animer … ateliers ; ateliers participatifs ; world café ; anime … ateliers ; animateur d’ateliers
  en Workshop facilitation ; facilitating workshops ; running workshops ; facilitator ; group facilitation ; collective intelligence ; participatory workshops ; run … workshops ; leading workshops ; workshops {near=training,facilitate,participants,counselling,parents}
  ar تنشيط الورشات وتيسيرها ; تنشيط الورشات ; تأطير الورشات ; ميسر ورشات ; تيسير الورشات ; الذكاء الجماعي ; ورشات تشاركية ; تنظيم ورشات
  near training-delivery

meeting-facilitation skill
  fr Conduite de réunions ; animation de réunions ; animer des réunions ; conduite de réunion ; animation de réunion ; organiser et animer des réunions ; réunions de travail ; réunions de chantier ; animer … réunions ; organiser … réunions
  en Running meetings ; meeting facilitation ; chairing meetings ; leading meetings ; facilitating meetings ; site meetings ; organising meetings
  ar تسيير الاجتماعات ; إدارة الاجتماعات ; تنشيط الاجتماعات ; ترؤس الاجتماعات
  near workshop-facilitation presentation-skills

professional-coaching skill
  fr Coaching professionnel et de vie ; coaching professionnel ; coach certifié ; coach professionnel ; coaching individuel ; coaching d’équipe ; coaching de dirigeants ; life coach ; coaching de vie ; développement personnel ; coaching {near=développement,personnel,individuel,professionnel,certifié,équipe,leadership} ; PNL {case near=coach,coaching,développement}
  en Professional and life coaching ; professional coaching ; certified coach ; executive coaching ; life coach ; team coaching ; personal development ; career coaching ; NLP {case near=coach,coaching,practitioner}
  ar الكوتشينغ المهني والشخصي ; كوتشينغ ; كوتش ; التنمية الذاتية ; مدرب معتمد ; التنمية البشرية {near=مدرب,كوتش,ذاتية,تدريب} ; المصاحبة الفردية
  near training-delivery

private-tutoring skill
  fr Cours particuliers et soutien scolaire ; cours particuliers ; soutien scolaire ; cours de soutien ; cours à domicile ; aide aux devoirs ; professeur particulier ; accompagnement scolaire ; donner des cours particuliers ; répétiteur ; préparation aux examens
  en Private tutoring ; tutoring ; tutor ; private lessons ; homework help ; academic support ; exam preparation ; private tutor
  ar الدروس الخصوصية ودروس الدعم ; دروس الدعم ; الدروس الخصوصية ; دروس التقوية ; أستاذ دروس الدعم ; المواكبة المدرسية ; الدعم المدرسي
  is teaching
  esco 63b9a087-a5db-424e-96ef-3212c8b5311e

language-teaching skill
  fr Enseignement des langues ; professeur de langues ; professeur d’anglais ; professeur de français ; enseignement du français ; enseignement de l’anglais ; cours de langues ; FLE {case} ; enseignante d’anglais ; formateur en langues ; cours de français ; cours d’anglais ; centre de langues
  en Language teaching ; language teacher ; English teacher ; French teacher ; TEFL {case} ; teaching English ; TESOL {case} ; language trainer ; English lessons
  ar تدريس اللغات ; أستاذ اللغة الإنجليزية ; أستاذ اللغة الفرنسية ; تعليم اللغات ; أستاذة اللغة الفرنسية ; مركز اللغات ; دروس اللغات ; أستاذ اللغة العربية
  is teaching

science-teaching skill
  fr Enseignement des mathématiques et des sciences ; professeur de mathématiques ; professeur de physique ; cours de maths ; cours de mathématiques ; enseignant de mathématiques ; professeur de SVT ; cours de physique
  en Mathematics and science teaching ; maths teacher ; science teacher ; physics teacher ; math tutor ; teaching mathematics ; maths lessons
  ar تدريس الرياضيات والعلوم ; أستاذ الرياضيات ; أستاذ الفيزياء ; دروس الرياضيات ; أستاذ علوم الحياة والأرض ; دروس الفيزياء
  is teaching

primary-teaching skill
  fr Enseignement préscolaire et primaire ; enseignement préscolaire ; professeur des écoles ; enseignement primaire ; école maternelle ; classe de maternelle
  en Pre-school and primary teaching ; primary teacher ; early childhood educator
  ar التعليم الأولي والابتدائي ; مربي ; أستاذ التعليم الابتدائي
  is teaching
  near childcare

higher-education-teaching skill
  fr Enseignement supérieur ; professeur universitaire ; enseignant vacataire ; chargé de cours ; maître de conférences ; encadrement de mémoires ; encadrement de PFE ; travaux dirigés ; chargée de cours ; vacataire {near=université,enseignement,ENCG,faculté,école,cours} ; enseignement universitaire
  en Higher education teaching ; university lecturer ; university teaching ; teaching assistant ; assistant professor ; thesis supervision ; guest lecturer ; teaching at university
  ar التدريس الجامعي ; أستاذ جامعي ; أستاذ باحث ; أستاذ عرضي ; تأطير البحوث ; التعليم العالي {near=أستاذ,تدريس,تأطير,بحوث} ; أستاذ زائر ; التدريس بالجامعة
  is teaching

literacy-teaching skill
  fr Alphabétisation des adultes ; alphabétisation ; cours d’alphabétisation ; alphabétisation fonctionnelle ; formateur en alphabétisation ; animatrice d’alphabétisation ; éducation non formelle
  en Adult literacy teaching ; adult literacy ; literacy classes ; functional literacy ; non-formal education
  ar محو الأمية ; محاربة الأمية ; مؤطرة محو الأمية ; محو الأمية الوظيفي ; التربية غير النظامية
  is teaching

teaching-materials-design skill
  fr Conception de supports pédagogiques ; supports pédagogiques ; supports de formation ; supports de cours ; élaboration de supports de formation ; guides pédagogiques ; fiches pédagogiques ; manuels scolaires ; préparation de cours ; préparation des cours ; préparer … cours ; élaboration de cours
  en Teaching materials design ; training materials ; teaching materials ; course materials ; learning materials ; lesson plans ; training manuals ; lesson preparation ; preparing lessons ; lesson planning
  ar إعداد الدعائم البيداغوجية ; الدعائم البيداغوجية ; دعائم التكوين ; الحقائب التدريبية ; إعداد حقيبة تدريبية ; الجذاذات ; إعداد الدروس ; تحضير الدروس ; الوسائل التعليمية ; إعداد الدروس والتمارين ; إعداد الوسائل التعليمية
  near training-engineering teaching

job-search-coaching skill
  fr Techniques de recherche d’emploi ; ateliers de recherche d’emploi ; rédaction de CV ; aide à la rédaction de CV ; lettres de motivation ; employabilité ; préparation aux entretiens d’embauche ; simulation d’entretiens ; accompagnement des chercheurs d’emploi
  en Job search coaching ; job search techniques ; CV writing ; resume writing ; cover letters ; interview preparation ; employability training ; mock interviews
  ar تقنيات البحث عن الشغل ; كتابة السيرة الذاتية ; تحرير السير الذاتية ; التحضير لمقابلات العمل ; قابلية التشغيل ; مواكبة الباحثين عن الشغل ; رسائل التحفيز
  near career-counselling

soft-skills-training skill
  fr Formation aux compétences transversales ; formation aux soft skills ; formateur en soft skills ; formation en communication ; formation au leadership ; formation en développement personnel ; compétences de vie ; life skills ; formateur en développement personnel ; soft skills et développement personnel
  en Soft skills training ; soft skills trainer ; life skills training ; leadership training ; communication training ; trainer in soft skills ; soft skills coach ; training in soft skills
  ar التكوين في المهارات الذاتية ; التدريب على المهارات الحياتية ; المهارات الحياتية ; مكون في المهارات الذاتية ; التدريب على القيادة ; مدرب في المهارات الحياتية ; تدريب المهارات الناعمة
  is training-delivery

secretarial-work skill
  fr Secrétariat ; secrétaire ; travaux de secrétariat ; secrétariat bureautique ; secrétaire bureautique ; secrétaire polyvalente ; assurer le secrétariat ; secrétariat général d’entreprise
  en Secretarial work ; secretary ; secretarial duties ; secretarial skills ; secretarial support ; secretarial tasks
  ar السكرتارية ; سكرتيرة ; أعمال السكرتارية ; سكرتير ; كاتبة إدارية ; كاتبة {near=إدارية,سكرتارية,مكتب,استقبال} ; الكتابة الخاصة
  is administrative-assistance

executive-assistance skill
  fr Assistanat de direction ; assistant de direction ; assistante de direction ; secrétaire de direction ; assistant exécutif ; assistante du directeur général ; assistant personnel ; chief of staff ; chef de cabinet ; office manager ; office management ; assistante de direction bilingue ; assistante exécutive ; assistante personnelle ; cheffe de cabinet
  en Executive assistance ; executive assistant ; personal assistant ; PA {case near=executive,assistant,director} ; office manager ; office management ; chief of staff ; assistant to the CEO
  ar مساعدة الإدارة العليا ; مساعد مدير ; مساعدة مدير ; سكرتيرة المدير ; مساعدة المدير العام ; مدير المكتب ; كاتبة المدير ; مديرة المكتب
  is administrative-assistance

legal-secretarial-work skill
  fr Secrétariat juridique de cabinet ; secrétaire juridique ; secrétaire de cabinet d’avocat
  en Legal secretarial work ; legal secretary ; legal assistant
  ar السكرتارية القانونية ; كاتبة محام
  is secretarial-work

mail-handling skill
  fr Gestion du courrier ; traitement du courrier ; bureau d’ordre ; courrier entrant et sortant ; courrier arrivée et départ ; tri du courrier ; gestion des courriers ; coursier administratif ; rédaction de courriers ; agent de bureau d’ordre
  en Mail handling ; incoming and outgoing mail ; mail sorting ; mailroom ; correspondence handling ; office messenger
  ar تدبير المراسلات والبريد ; مكتب الضبط ; البريد الصادر والوارد ; المراسلات الإدارية ; تدبير البريد ; معالجة البريد
  is administrative-assistance

business-correspondence skill
  fr Correspondance professionnelle ; correspondance commerciale ; lettres administratives ; lettres professionnelles ; rédaction de lettres ; e-mails professionnels ; rédaction d’e-mails ; courriers administratifs ; rédiger … courriers ; rédiger … e-mails
  en Business correspondence ; business letters ; professional emails ; formal letters ; email writing ; letter writing ; write … letters
  ar تحرير المراسلات المهنية ; تحرير المراسلات ; كتابة الرسائل الإدارية ; الرسائل المهنية ; تحرير الرسائل ; تحرير البريد الإلكتروني
  is professional-writing

report-writing skill
  fr Rédaction de rapports ; rédiger des rapports ; rapports de synthèse ; notes de synthèse ; rédaction de notes ; note de synthèse ; élaboration de rapports ; rédiger … rapports ; rédaction de synthèses ; rapport trimestriel
  en Report writing ; writing reports ; briefing notes ; write … reports ; executive summaries writing ; drafting reports ; inspection reports ; preparing reports
  ar كتابة التقارير ; تحرير التقارير ; إعداد التقارير ; مذكرات تركيبية ; صياغة التقارير ; تقرير دوري
  is professional-writing
  esco 918f5211-b99f-4b29-9a34-6e475583ef55

minutes-taking skill
  fr Rédaction de comptes rendus de réunion ; comptes rendus de réunion ; comptes-rendus ; procès-verbaux de réunion ; prise de notes ; rédaction de comptes rendus ; rédaction de PV ; compte rendu de réunion ; rédiger … comptes rendus ; procès-verbaux ; PV de réunion
  en Minute taking ; taking minutes ; meeting minutes ; note taking ; minutes of meetings ; write … minutes ; drafting minutes ; taking notes in meetings
  ar تحرير محاضر الاجتماعات ; تحرير المحاضر ; محاضر الاجتماعات ; أخذ الملاحظات ; محضر اجتماع ; كتابة المحاضر ; إعداد المحاضر
  is professional-writing

business-travel-arrangements skill
  fr Organisation de déplacements professionnels ; organisation de déplacements ; gestion des déplacements ; réservation de billets ; organisation des voyages d’affaires ; réservations d’hôtels et de billets ; ordres de mission ; organisation des missions ; visas d’affaires
  en Business travel arrangements ; travel arrangements ; travel booking ; trip planning for staff ; booking flights and hotels ; travel coordination
  ar تنظيم التنقلات المهنية ; تنظيم الأسفار المهنية ; حجز تذاكر السفر ; أوامر المهمات ; تنظيم السفريات ; حجز الفنادق والتذاكر
  is administrative-assistance

records-filing skill
  fr Classement de dossiers ; classement des dossiers ; classement de documents ; tenue des dossiers ; classement {near=archivage,dossiers,documents,secrétariat,courrier,factures} ; photocopies ; suivi des dossiers administratifs ; classer … documents ; gestion des archives
  en Filing of records ; filing {near=documents,records,archiving,office,clerical,data,scanning} ; file management ; document filing ; filing clerk ; photocopying ; record keeping ; filing and archiving
  ar ترتيب الملفات وتصنيفها ; تصنيف الملفات ; ترتيب الملفات ; تصنيف الوثائق ; تدبير الملفات الإدارية ; أرشفة الوثائق ; حفظ الملفات ; تدبير الأرشيف
  is administrative-assistance
  near digital-archiving

administrative-formalities skill
  fr Démarches administratives auprès des organismes ; démarches auprès des administrations ; coursier de démarches ; légalisation de documents ; suivi des dossiers auprès des administrations ; formalités administratives ; relations avec les administrations ; démarches administratives d’entreprise
  en Administrative formalities with public bodies ; dealing with public authorities ; administrative formalities ; document legalisation ; liaison with administrations
  ar القيام بالإجراءات لدى الإدارات ; الإجراءات لدى الإدارات ; المصادقة على الوثائق ; تتبع الملفات لدى الإدارات ; المساطر لدى الإدارات
  is administrative-assistance
`,
};
