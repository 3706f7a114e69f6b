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
  fr Ressources humaines ; gestion des ressources humaines ; RH {case} ; GRH {case} ; responsable RH ; DRH {case} ; chargé des ressources humaines ; assistant RH ; gestion RH ; gestion du personnel ; administration du personnel
  en Human resources ; HR {case} ; HR manager ; human resources management ; HR officer ; personnel administration ; HR assistant
  ar الموارد البشرية ; تدبير الموارد البشرية ; إدارة الموارد البشرية ; مسؤول الموارد البشرية ; تدبير الموظفين ; شؤون المستخدمين

recruitment skill
  fr Recrutement ; chargé de recrutement ; recruteur ; sourcing de candidats ; entretiens d’embauche ; chasse de têtes ; talent acquisition ; recruter du personnel ; sélection de candidats ; recruter … équipe ; recruter des commerciaux ; recruter des développeurs
  en Recruitment ; recruiter ; talent acquisition ; candidate sourcing ; headhunting ; job interviews ; recruiting candidates
  ar التوظيف ; مسؤول التوظيف ; استقطاب المواهب ; مقابلات التوظيف ; انتقاء المترشحين ; استقطاب الكفاءات
  is human-resources

training-engineering skill
  fr Ingénierie de formation ; ingénierie pédagogique ; plan de formation ; responsable formation ; conception de formations ; modules de formation ; chargé de formation ; conception pédagogique
  en Training design ; instructional design ; training plans ; training manager ; course design ; curriculum design ; learning and development
  ar هندسة التكوين ; الهندسة البيداغوجية ; مخطط التكوين ; إعداد التكوينات ; مسؤول التكوين ; تصميم البرامج التكوينية

training-delivery skill
  fr Animation de formations ; formateur ; animer des formations ; animation d’ateliers ; animer des ateliers ; formation professionnelle d’adultes ; formation de formateurs ; animateur de formation ; donner des formations ; former … équipe ; former … équipes ; former nos employés ; former … salariés
  en Training delivery ; trainer ; delivering training ; workshop facilitation ; facilitating workshops ; training of trainers ; running workshops ; train … team ; train … staff ; train … employees
  ar تنشيط الدورات التكوينية ; مكون ; مكونة ; تنشيط الورشات ; تكوين المكونين ; مدرب ; تأطير الورشات ; إلقاء الدورات ; تكوين الفريق ; تكوين المستخدمين ; تكوين فريقي
  near training-engineering

teaching skill
  fr Enseignement ; enseignant ; professeur ; cours particuliers ; soutien scolaire ; pédagogie ; donner des cours ; cours de soutien ; vacataire
  en Teaching ; teacher ; tutoring ; tutor ; pedagogy ; lecturer ; private lessons
  ar التدريس ; مدرس ; مدرسة {near=تدريس,دروس,تلاميذ} ; أستاذ ; دروس الدعم ; البيداغوجيا ; الدروس الخصوصية
  near training-delivery

skills-management skill
  fr Gestion des compétences et des carrières ; GPEC ; gestion des carrières ; gestion des talents ; entretiens annuels ; évaluation du personnel ; référentiel de compétences ; bilan de compétences ; gestion prévisionnelle des emplois ; gestion des compétences
  en Skills and career management ; talent management ; career management ; performance reviews ; performance appraisal ; competency framework ; workforce planning ; skills management ; competency management
  ar تدبير الكفاءات والمسارات المهنية ; تدبير الكفاءات ; تدبير المسار المهني ; تقييم الأداء ; إدارة المواهب ; إدارة الأداء
  is human-resources

employer-branding skill
  fr Marque employeur ; communication RH ; expérience collaborateur ; qualité de vie au travail ; QVT {case}
  en Employer branding ; employee experience ; employee engagement ; workplace wellbeing
  ar العلامة المشغلة ; صورة المشغل ; جودة الحياة في العمل ; تجربة الموظف
  is human-resources

social-relations skill
  fr Relations sociales ; dialogue social ; relations avec les délégués du personnel ; climat social ; relations professionnelles
  en Employee relations ; industrial relations ; labour relations ; social dialogue
  ar العلاقات المهنية ; الحوار الاجتماعي ; العلاقات الاجتماعية في العمل ; المناخ الاجتماعي
  is human-resources
  near labour-law

occupational-safety knowledge
  fr Santé et sécurité au travail ; HSE {case} ; QHSE {case} ; sécurité au travail ; hygiène et sécurité ; SST {case} ; ISO 45001 ; prévention des risques professionnels ; responsable HSE ; OHSAS 18001
  en Occupational health and safety ; HSE {case} ; QHSE {case} ; workplace safety ; ISO 45001 ; OHS {case} ; safety officer ; health and safety
  ar الصحة والسلامة المهنية ; السلامة المهنية ; الصحة والسلامة في العمل ; الوقاية من الأخطار المهنية ; حفظ الصحة والسلامة
  near quality-management

hr-software tool
  fr Logiciels RH (SIRH) ; SIRH ; logiciel de paie ; logiciel RH ; HRIS ; SAP HR ; SuccessFactors
  en HR software (HRIS) ; HRIS ; HR information system ; payroll software ; SAP HR ; SuccessFactors
  ar برامج تدبير الموارد البشرية ; نظام معلومات الموارد البشرية
  is human-resources

administrative-assistance skill
  fr Assistanat de direction ; assistant de direction ; secrétaire ; secrétariat ; assistant administratif ; gestion administrative ; secrétaire de direction ; tâches administratives ; assistante administrative et financière ; secrétariat bureautique ; travaux administratifs ; assistanat ; m’aider dans l’administratif ; tâches administratives courantes ; gérer l’administratif
  en Administrative assistance ; executive assistant ; secretary ; administrative assistant ; office administration ; administrative support ; office manager ; secretarial work ; help with admin ; admin work ; admin tasks ; paperwork
  ar المساعدة الإدارية ; كاتبة إدارية ; السكرتارية ; مساعد إداري ; مساعدة إدارية ; أعمال السكرتارية ; التدبير الإداري ; سكرتيرة ; الأعمال الإدارية

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
  fr Gestion d’agenda ; prise de rendez-vous ; organisation de réunions ; organisation de déplacements ; gestion d’agendas ; comptes rendus de réunion ; comptes-rendus
  en Diary management ; calendar management ; scheduling meetings ; travel arrangements ; taking minutes ; meeting minutes ; appointment scheduling
  ar تدبير المواعيد ; تنظيم المواعيد ; تنظيم الاجتماعات ; حجز المواعيد ; تحرير المحاضر
  is administrative-assistance

professional-writing skill
  fr Rédaction administrative et professionnelle ; rédaction administrative ; rédaction de courriers ; correspondance commerciale ; rédaction de rapports ; qualités rédactionnelles ; capacités rédactionnelles ; aisance rédactionnelle ; rédaction de comptes rendus
  en Professional writing ; business writing ; report writing ; business correspondence ; writing skills ; written communication
  ar التحرير الإداري ; التحرير الإداري والمهني ; كتابة التقارير ; المراسلات الإدارية ; تحرير المراسلات ; مهارات الكتابة
  near copywriting

career-counselling skill
  fr Orientation et insertion professionnelle ; conseiller en orientation ; insertion professionnelle ; conseiller d’orientation ; accompagnement vers l’emploi ; coaching professionnel
  en Career counselling ; career guidance ; career counseling ; job placement ; career coaching ; employability support
  ar التوجيه والإدماج المهني ; الإدماج المهني ; مستشار في التوجيه ; التوجيه المهني ; المواكبة نحو الشغل
  near recruitment
`,
};
