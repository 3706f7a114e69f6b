import { phraseSet } from './plain.ts';

/** Words that begin the title of a job, singular and both genders, folded; « chef de projet » begins with « chef ». */
export const JOB_HEADS = phraseSet(`
développeur;développeuse;ingénieur;ingénieure;chef;cheffe;responsable;directeur;directrice;assistant;assistante;stagiaire;stage;
technicien;technicienne;consultant;consultante;chargé;chargée;gestionnaire;comptable;aide-comptable;aide;commercial;commerciale;
technico;vendeur;vendeuse;conseiller;conseillère;attaché;attachée;délégué;déléguée;agent;agente;employé;employée;ouvrier;ouvrière;
opérateur;opératrice;conducteur;conductrice;chauffeur;livreur;magasinier;cariste;caissier;caissière;serveur;serveuse;barman;cuisinier;
cuisinière;pâtissier;boulanger;réceptionniste;hôte;hôtesse;concierge;gouvernante;secrétaire;standardiste;téléconseiller;
téléconseillère;téléopérateur;téléopératrice;enseignant;enseignante;professeur;professeure;instituteur;institutrice;formateur;
formatrice;animateur;animatrice;éducateur;éducatrice;infirmier;infirmière;médecin;pharmacien;pharmacienne;préparateur;aide-soignante;
sage-femme;kinésithérapeute;dentiste;vétérinaire;avocat;avocate;juriste;notaire;auditeur;auditrice;contrôleur;contrôleuse;analyste;
architecte;urbaniste;géomètre;topographe;dessinateur;dessinatrice;designer;graphiste;infographiste;illustrateur;illustratrice;
photographe;vidéaste;monteur;monteuse;journaliste;rédacteur;rédactrice;traducteur;traductrice;interprète;community;webmaster;intégrateur;
intégratrice;administrateur;administratrice;coordinateur;coordinatrice;coordonnateur;coordonnatrice;superviseur;superviseuse;
gérant;gérante;fondateur;fondatrice;cofondateur;cofondatrice;co-fondateur;associé;associée;président;présidente;trésorier;trésorière;
bénévole;volontaire;moniteur;monitrice;apprenti;apprentie;alternant;alternante;doctorant;doctorante;chercheur;chercheuse;enquêteur;
enquêtrice;électricien;électricienne;mécanicien;mécanicienne;soudeur;plombier;menuisier;maçon;peintre;couturier;couturière;coiffeur;
coiffeuse;esthéticienne;agronome;œnologue;biologiste;chimiste;géologue;statisticien;statisticienne;économiste;actuaire;courtier;
acheteur;acheteuse;approvisionneur;logisticien;logisticienne;planificateur;ordonnanceur;qualiticien;inspecteur;inspectrice;préventeur;
directeur adjoint;adjoint;adjointe;manager;manageur;tuteur;tutrice;encadrant;freelance;indépendant;auto-entrepreneur;lead;tech lead;
scrum master;product owner;data scientist;data analyst;data engineer;business analyst;business developer;project manager;
testeur;testeuse;hôtelier;guide;sales;account;software;senior;junior;head;chief;ceo;cto;cfo;coo;vp;vice;co-founder;founder;founding;
intern;trainee;engineer;developer;programmer;architect;analyst;scientist;researcher;manager;director;officer;coordinator;supervisor;
administrator;assistant;secretary;clerk;accountant;auditor;consultant;advisor;adviser;specialist;technician;operator;teacher;tutor;
instructor;professor;lecturer;trainer;nurse;doctor;pharmacist;lawyer;designer;editor;writer;translator;photographer;receptionist;waiter;
waitress;chef;cook;driver;cashier;salesperson;representative;associate;volunteer;president;member;facilitator;organizer;organiser;
counselor;counsellor;docent;fellow;lead;captain;contributor;principal;staff;apprentice;graduate;
مهندس;مهندسة;مطور;مطورة;مبرمج;مبرمجة;محاسب;محاسبة;مساعد;مساعدة;أستاذ;أستاذة;معلم;معلمة;مدرس;مدرسة لغة;مكون;مكونة;مؤطر;مؤطرة;تقني;تقنية;
مسؤول;مسؤولة;مدير;مديرة;رئيس;رئيسة;متدرب;متدربة;تدريب;مستشار;مستشارة;مكلف;مكلفة;منسق;منسقة;مشرف;مشرفة;مراقب;مراقبة;محلل;محللة;مصمم;مصممة;
موظف;موظفة;عامل;عاملة;سائق;طباخ;طباخة;نادل;نادلة;ممرض;ممرضة;طبيب;طبيبة;صيدلي;صيدلية متدربة;محام;محامية;كاتب;كاتبة;سكرتير;سكرتيرة;بائع;بائعة;
مندوب;مندوبة;وكيل تجاري;ممثل;ممثلة;مترجم;مترجمة;صحفي;صحفية;صحافي;صحافية;محرر;محررة;مصور;مصورة;باحث;باحثة;متطوع;متطوعة;مسير;مسيرة;
مؤسس;مؤسسة مشاركة;شريك;خبير;خبيرة;أخصائي;أخصائية;اخصائي;منشط;منشطة;مربي;مربية;كهربائي;ميكانيكي;نجار;خياط;خياطة;مزارع;فلاح;عون;رئيس قسم;نائب;نائبة;
صائغ;حلاق;مرشد;مرشدة;مضيف;مضيفة;مستخدم;مستخدمة;موثق;قابلة;مهيئ
`);

/** Words that tell an employer wherever they stand: legal forms and kinds of houses. */
export const EMPLOYER_WORDS = phraseSet(`
sarl;sas;sasu;snc;eurl;inc;llc;ltd;gmbh;corp;corporation;company;plc;group;groupe;holding;société;sté;ets;établissements;
établissement;entreprise;cabinet;agence;agency;étude;banque;bank;assurance;assurances;insurance;mutuelle;fiduciaire;université;
university;école;school;collège;college;lycée;institut;institute;academy;académie;faculté;faculty;centre;center;clinique;clinic;
hôpital;hospital;chu;pharmacie;laboratoire;laboratoires;laboratory;labs;ministère;ministry;délégation;commune;province;préfecture;
wilaya;office;ocp;onee;ompic;association;ong;ngo;fondation;foundation;fédération;chambre;club;coopérative;hôtel;hotel;riad;
auberge;restaurant;café;palais;résidence;imprimerie;librairie;boulangerie;pâtisserie;garage;usine;atelier;ateliers;studio;studios;
éditions;industries;domaine;ferme;semences;conserveries;textiles;confection;emballages;museum;library;society;supermarché;
hypermarché;maison;mairie;tribunal;orchestre;théâtre;festival;radio;journal;freelance;fermes;minoterie;briqueterie;carrières;caisse;
crédit;compagnie;régie;clinics;bakery;store;team;
شركة;مكتب;مؤسسة;جمعية;وكالة;بنك;مصرف;مصنع;معمل;معهد;مدرسة;جامعة;كلية;مستشفى;مصحة;عيادة;صيدلية;وزارة;تعاونية;ضيعة;محل;فندق;مطعم;مقهى;ثانوية;
إعدادية;مختبر;مختبرات;مجموعة;مقاولة;مركز;ديوان;المكتب;الوكالة;المديرية;مديرية;جماعة;عمالة;ولاية;غرفة;نادي;دار;قناة;جريدة;مجلة;إذاعة;مطبعة;مكتبة;
متجر;ورشة;مخبزة;تأمينات;المركز;المجلس;مجلس;المستشفى;صندوق;الصندوق;مندوبية;المندوبية;أكاديمية;الأكاديمية;منظمة;اتحاد;استوديو;نيابة;رياض;حضانة;روض
`);

/** Words that end the names of many companies but stand in titles too. */
export const COMPANY_ENDINGS = phraseSet(`
sa;co;lab;technologies;technology;tech;systems;systèmes;solutions;services;consulting;conseil;digital;software;networks;telecom;télécom;
telecoms;communication;communications;transports;transport;transit;logistique;logistics;distribution;négoce;import-export;construction;
bâtiment;travaux;immobilier;promotion;tourisme;voyages;industrie;industrial;media;médias;robotics;analytics;bureau;partners;energy;énergie
`);

/** Words of the place where one studies. */
export const SCHOOL_WORDS = phraseSet(`
université;university;universität;universidad;univ;école;ecole;school;collège;college;lycée;lycee;institut;institute;instituto;academy;académie;faculté;
faculty;fac;centre;center;campus;polytechnic;polytechnique;conservatoire;ensa;ensam;ensem;ensias;encg;iscae;inpt;emi;ehtp;insea;esith;
esca;hem;uir;um6p;uic;emsi;supinfo;hec;ista;ofppt;isga;est;fst;fsjes;flsh;cpge;bts center;isitt;ispits;ifmia;iav;ena;esi;essec;esc;mit;
mundiapolis;al akhawayn;cned;coursera;openclassrooms;boys;gymnasium;
جامعة;كلية;مدرسة;معهد;المعهد;المدرسة;الجامعة;الكلية;ثانوية;الثانوية;مركز;المركز;أكاديمية;الأكاديمية;إعدادية;مؤسسة
`);

/** Words that a degree begins with. */
export const DEGREE_HEADS = phraseSet(`
licence;license;master;mastère;mastere;magistère;doctorat;doctorate;thèse;phd;ph d;bac;baccalauréat;baccalaureat;bachelor;bachelors;bts;dut;
dts;deug;deust;dess;dea;mba;emba;diplôme;diplome;ingénieur;ingénieure;ingénierie;cycle;classes préparatoires;classe préparatoire;prépa;cpge;technicien;
technicienne;formation;certificat;certificate;attestation;qualification;cap;bep;spécialisation;brevet;associate;b s;bs;bsc;b sc;b a;ba;m s;ms;
msc;m sc;m a;ma;meng;m eng;beng;b eng;bachelor's;master's;high school;diploma;degree;study abroad;exchange;minor;major;2ème année;1ère année;
deuxième année;première année;troisième année;étudiant;étudiante;
دبلوم;الدبلوم;إجازة;الإجازة;اجازة;ماستر;الماستر;ماجستير;بكالوريا;البكالوريا;باكالوريا;الباكالوريا;دكتوراه;الدكتوراه;شهادة;الشهادة;تكوين;السلك;
سلك;أقسام;الأقسام;تقني;بكالوريوس;ليسانس;مهندس;مهندس الدولة;الثانوية العامة
`);

/** Kinds of contract and of working time: said beside a job, part of neither title nor employer. */
export const CONTRACTS = phraseSet(`
cdi;cdd;intérim;alternance;temps plein;temps partiel;à temps plein;à temps partiel;plein temps;full time;full-time;part time;part-time;contract;
permanent;stage;internship;anapec;mission;saisonnier;دوام كامل;دوام جزئي;عقد محدد;عقد غير محدد
`);
