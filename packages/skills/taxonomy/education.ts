import type { DomainFile } from '../src/taxonomy/format.ts';

/** Teaching, training, learning online, guidance. */
export const education: DomainFile = {
  id: 'education',
  labels: {
    fr: 'Éducation et pédagogie',
    en: 'Education and teaching',
    ar: 'التربية والتعليم',
  },
  skills: `
secondary-teaching skill
  fr Enseignement secondaire ; professeur de lycée ; professeur de collège ; enseignant du secondaire ; professeur certifié ; enseignement secondaire qualifiant ; enseignant au collège ; prof de lycée ; professeur … au lycée ; professeur … au collège ; enseignant au lycée ; prof de maths
  en Secondary teaching ; secondary school teacher ; high school teacher ; secondary education ; middle school teacher ; teacher in a secondary school
  ar التعليم الثانوي ; أستاذ التعليم الثانوي ; أستاذ الثانوي التأهيلي ; التعليم الثانوي التأهيلي ; أستاذ ثانوي ; أستاذ بالثانوي ; التدريس بالثانوي ; أستاذ بالإعدادي ; التعليم الإعدادي
  is teaching

french-as-foreign-language skill
  fr Français langue étrangère (FLE) ; FLE {case} ; français langue étrangère ; didactique du FLE ; professeur de FLE ; alphabétisation en français
  en Teaching French as a foreign language ; FLE {case} ; French as a foreign language
  ar تدريس الفرنسية لغة أجنبية ; الفرنسية كلغة أجنبية
  is language-teaching

english-as-foreign-language skill
  fr Anglais langue étrangère (TEFL) ; TEFL {case} ; TESOL {case} ; CELTA {case}
  en Teaching English as a foreign language ; TEFL {case} ; TESOL {case} ; CELTA {case} ; ESL {case} ; EFL {case}
  ar تدريس الإنجليزية لغة أجنبية ; الإنجليزية كلغة أجنبية
  is language-teaching

arabic-for-foreigners skill
  fr Enseignement de l’arabe aux non-arabophones ; arabe pour étrangers ; cours de darija ; darija pour étrangers ; cours d’arabe pour étrangers
  en Teaching Arabic to foreigners ; Arabic for foreigners ; Darija lessons ; Arabic as a foreign language
  ar تعليم العربية للناطقين بغيرها ; العربية لغير الناطقين بها ; تعليم الدارجة للأجانب
  is language-teaching

religious-education skill
  fr Enseignement coranique et religieux ; éducation islamique ; enseignement coranique ; mémorisation du Coran ; études islamiques ; école coranique
  en Quranic and religious teaching ; Quran teaching ; Islamic studies ; Islamic education ; religious education
  ar تحفيظ القرآن والتعليم الديني ; تحفيظ القرآن ; التربية الإسلامية ; الدراسات الإسلامية ; محفظ قرآن ; التعليم العتيق
  is teaching

vocational-training skill
  fr Formation professionnelle par apprentissage ; formateur technique ; formation par apprentissage ; formation qualifiante ; formateur OFPPT ; formation en alternance ; enseignement technique
  en Vocational training ; vocational teacher ; apprenticeship training ; technical trainer ; dual training ; vocational education
  ar التكوين المهني بالتدرج ; مكون تقني ; التكوين بالتدرج المهني ; التكوين التأهيلي ; التكوين بالتناوب
  near training-delivery teaching

instructional-design skill
  fr Ingénierie pédagogique ; concepteur pédagogique ; conception pédagogique ; ingénieur pédagogique ; scénarisation pédagogique ; scénario pédagogique ; modèle ADDIE ; ressources pédagogiques
  en Instructional design ; instructional designer ; learning design ; ADDIE ; learning experience design ; storyboarding for learning
  ar الهندسة البيداغوجية ; التصميم التعليمي ; مصمم تعليمي ; السيناريو البيداغوجي ; إعداد الموارد التعليمية
  is training-engineering

curriculum-development skill
  fr Élaboration de programmes et référentiels ; approche par compétences ; APC {case near=formation,compétences,pédagogie,référentiel} ; programmes scolaires ; élaboration de curricula ; référentiel de formation ; conception de curriculum
  en Curriculum development ; competency-based education ; school programmes ; syllabus design ; curriculum development specialist
  ar إعداد المناهج والبرامج ; المقاربة بالكفايات ; المناهج التعليمية ; البرامج الدراسية ; إعداد المناهج الدراسية
  is training-engineering

lms-platforms tool
  fr Plateformes de formation (LMS) ; LMS {case} ; Blackboard {near=LMS,moodle,plateforme,université} ; Open edX
  en Learning management systems ; LMS {case} ; Blackboard {near=LMS,moodle,learning,university} ; Open edX
  ar منصات التعلم (LMS) ; منصة موودل ; مودل ; منصات التكوين عن بعد ; كوكل كلاسروم
  near elearning-design
  esco 6c80d53c-d8c9-41fe-998f-091fca208834

moocs-content-production skill
  fr Production de MOOC et vidéos pédagogiques ; MOOC {case} ; vidéos pédagogiques ; capsules vidéo ; tutoriels vidéo ; production de MOOC ; création de cours en ligne ; Udemy ; tutoriels
  en MOOC and educational video production ; MOOC {case} ; educational videos ; video tutorials ; course creation ; Udemy ; online course creator
  ar إنتاج الدروس الجماعية والفيديوهات التعليمية ; فيديوهات تعليمية ; الدروس المصورة ; إنشاء الدورات التعليمية
  is elearning-design
  near video-production

active-learning-methods knowledge
  fr Pédagogies actives ; pédagogie active ; pédagogie par projet ; classe inversée ; Montessori ; pédagogie différenciée ; pédagogie Freinet ; apprentissage par projet
  en Active learning methods ; project-based learning ; flipped classroom ; Montessori ; differentiated instruction ; collaborative learning
  ar البيداغوجيات النشيطة ; بيداغوجيا المشروع ; القسم المعكوس ; مونتيسوري ; البيداغوجيا الفارقية ; التعلم بالمشروع
  near teaching

mentoring skill
  fr Tutorat et encadrement de stagiaires ; tutorat ; parrainage
  en Tutoring of trainees and interns ; intern supervision ; peer tutoring
  ar المواكبة والتوجيه الشخصي ; الإرشاد المهني الفردي ; المرافقة الفردية ; تأطير المتدرب
  near training-delivery team-management

school-guidance skill
  fr Orientation scolaire ; conseiller d’orientation scolaire ; orientation scolaire et professionnelle ; choix d’orientation ; conseiller en orientation scolaire ; orientation post-bac ; études à l’étranger
  en School guidance ; school counsellor ; academic advising ; student guidance ; study abroad counselling ; academic adviser
  ar التوجيه المدرسي ; مستشار في التوجيه المدرسي ; التوجيه المدرسي والمهني ; التوجيه بعد الباكالوريا ; الدراسة في الخارج
  is career-counselling

school-management skill
  fr Direction d’établissement scolaire ; gestion d’école ; direction pédagogique ; gestion scolaire ; directeur des études
  en School management ; school administration ; pedagogical coordinator
  ar إدارة المؤسسات التعليمية ; التدبير المدرسي ; منسق بيداغوجي ; مدير بيداغوجي
  near teaching

special-needs-education skill
  fr Éducation spécialisée et inclusive ; éducation inclusive ; éducateur spécialisé ; enseignement spécialisé ; élèves à besoins spécifiques ; dyslexie ; classes intégrées ; orthopédagogie
  en Special needs and inclusive education ; inclusive education ; dyslexia
  ar التربية الدامجة والخاصة ; التربية الدامجة ; مربي متخصص ; عسر القراءة
  is teaching
  near disability-support

preschool-education skill
  fr Éducation préscolaire ; préscolaire ; éducatrice de maternelle ; moyenne section ; petite section ; jardin d’enfants ; enseignante de maternelle ; éducatrice préscolaire ; éducatrice au préscolaire
  en Preschool education ; early childhood education ; early years education ; nursery educator ; early learning ; nursery teacher ; early years teacher ; kindergarten teacher ; preschool teacher
  ar التعليم الأولي ; مربي التعليم الأولي ; أقسام التعليم الأولي ; رياض الأطفال ; مربية روض ; الروض ; مربية التعليم الأولي ; روض الأطفال
  is childcare
  near primary-teaching

digital-skills-training skill
  fr Formation aux outils numériques ; formateur bureautique ; formateur en informatique ; formateur digital ; inclusion numérique ; formation bureautique ; médiation numérique ; alphabétisation numérique
  en Digital skills training ; IT trainer ; computer trainer ; digital inclusion ; office software training ; digital literacy training
  ar التكوين في الأدوات الرقمية ; مكون في المعلوميات ; الإدماج الرقمي ; محو الأمية الرقمية ; تكوين في المعلوميات
  is training-delivery

music-arts-teaching skill
  fr Enseignement artistique ; professeur de musique ; professeur de dessin ; cours de musique ; éducation artistique ; cours de dessin ; arts plastiques {near=professeur,cours,enseignement,ateliers} ; ateliers artistiques
  en Arts and music teaching ; music teacher ; art teacher ; music lessons ; art workshops ; arts education ; drawing lessons
  ar تدريس الفنون والموسيقى ; أستاذ الموسيقى ; أستاذ الفنون التشكيلية ; دروس الموسيقى ; التربية الفنية ; دروس الرسم
  is teaching

education-research knowledge
  fr Sciences de l’éducation ; didactique ; recherche en éducation ; psychopédagogie ; neurosciences de l’apprentissage
  en Education sciences ; education research ; didactics ; educational psychology ; learning sciences
  ar علوم التربية ; الديداكتيك ; البحث التربوي ; علم النفس التربوي
  near teaching psychology

student-recruitment-marketing skill
  fr Promotion et recrutement d’étudiants ; admissions étudiantes ; conseiller en admission ; forum étudiants ; conseiller pédagogique commercial ; inscription d’étudiants
  en Student recruitment and admissions ; student recruitment ; admissions counsellor ; student fairs ; education marketing
  ar استقطاب الطلبة والتسجيل ; مستشار القبول ; ملتقيات الطلبة ; استقطاب الطلبة
  near marketing school-guidance

library-services skill
  fr Bibliothéconomie et documentation ; bibliothécaire ; documentaliste ; bibliothèque {near=documentaliste,bibliothécaire,fonds,catalogage,livres,lecture} ; catalogage ; médiathèque ; gestion de bibliothèque ; Koha ; veille documentaire
  en Library and information services ; librarian ; documentalist ; library management ; library cataloguing ; Koha ; information services
  ar علم المكتبات والتوثيق ; أمين مكتبة ; محافظ مكتبة ; تدبير المكتبات ; التوثيق والمكتبات ; الفهرسة
  near digital-archiving

school-administration skill
  fr Vie scolaire et scolarité ; surveillant général ; vie scolaire ; surveillance scolaire ; service de scolarité ; surveillant {near=école,scolaire,élèves,internat,lycée} ; surveillante {near=école,scolaire,élèves,internat,lycée} ; logiciel de gestion scolaire ; inscriptions scolaires
  en Student life and registry ; student affairs ; school supervisor ; student registry ; admissions officer ; student records
  ar الحياة المدرسية والتسجيل ; حارس عام ; الحراسة العامة ; الحياة المدرسية ; شؤون الطلبة
  near school-management administrative-assistance
`,
};
