import type { DomainFile } from '../src/taxonomy/format.ts';

/** Ways of working with others and with oneself. */
export const soft: DomainFile = {
  id: 'soft',
  labels: { fr: 'Compétences transversales', en: 'Transversal skills', ar: 'المهارات الذاتية' },
  skills: `
communication transversal
  fr Communication interpersonnelle ; aisance relationnelle ; bonne communication ; sens de la communication ; communication orale ; communication écrite et orale ; capacités de communication ; bon communicant ; sens relationnel ; qualités relationnelles ; excellente communication ; compétences en communication ; communication {unless=digitale,interne,externe,entreprise,agence,corporate,chargé,responsable,institutionnelle,crise,visuelle,stratégie,plan,marketing,globale,directeur}
  en Interpersonal communication ; communication skills ; good communicator ; verbal communication ; interpersonal skills ; excellent communication ; communicating clearly ; strong communication ; people skills ; oral communication ; communication {unless=internal,external,corporate,digital,crisis,strategy,plan,agency,manager,officer,written,visual,team,marketing}
  ar التواصل مع الآخرين ; مهارات التواصل ; حسن التواصل ; القدرة على التواصل ; مهارات الاتصال ; التواصل الفعال ; التواصل الشفوي ; التواصل الجيد ; التواصل {unless=شبكات,وسائل,مواقع,استراتيجية,خطة,مسؤول,مكلف,وكالة,الاجتماعي,الداخلي,المؤسساتي}

teamwork transversal
  fr Travail en équipe ; esprit d’équipe ; travailler en équipe ; travail d’équipe ; collaboration {unless=en,in} ; sens du travail en équipe ; sens de la collaboration ; esprit collaboratif
  en Teamwork ; team player ; team spirit ; working in a team ; collaboration {unless=en,in} ; work in a team ; team work
  ar العمل الجماعي ; روح الفريق ; العمل ضمن فريق ; العمل في فريق ; روح العمل الجماعي ; التعاون ; العمل في إطار فريق

leadership transversal
  fr Leadership ; qualités de leader ; sens du leadership ; capacité à fédérer ; esprit de leadership ; leader naturel
  en Leadership ; leadership skills ; leading people ; natural leader
  ar القيادة ; مهارات القيادة ; روح القيادة ; القدرات القيادية ; حس القيادة

team-management skill
  fr Management d’équipe ; encadrement d’équipe ; gestion d’équipe ; manager une équipe ; management {lang=fr} ; encadrer une équipe ; animation d’équipe ; chef d’équipe ; responsable d’équipe ; encadrement
  en Team management ; people management ; managing a team ; team leader ; team lead ; supervising staff ; managing people
  ar إدارة الفريق ; تدبير الفريق ; إدارة الفرق ; تأطير الفريق ; قيادة الفريق ; قيادة الفرق ; رئيس فريق ; تسيير الفرق
  near leadership

problem-solving transversal
  fr Résolution de problèmes ; résoudre des problèmes ; résolution de problème ; capacité à résoudre les problèmes ; esprit de solution
  en Problem solving ; problem-solving ; solving problems ; troubleshooting ; problem solver
  ar حل المشكلات ; حل المشاكل ; القدرة على حل المشاكل ; القدرة على حل المشكلات ; إيجاد الحلول

critical-thinking transversal
  fr Esprit critique et analyse ; esprit d’analyse ; esprit critique ; esprit analytique ; capacité d’analyse ; pensée critique ; esprit de synthèse ; capacités d’analyse et de synthèse ; sens de l’analyse
  en Critical and analytical thinking ; critical thinking ; analytical skills ; analytical mind ; analytical thinking
  ar التفكير النقدي والتحليلي ; التفكير النقدي ; التفكير التحليلي ; القدرة على التحليل ; روح التحليل ; الحس النقدي

creativity transversal
  fr Créativité ; créatif {lang=fr} ; imagination ; esprit créatif ; force de proposition ; esprit d’innovation ; esprit innovant
  en Creativity ; creative thinking ; imagination ; creative mind ; innovative thinking ; coming up with ideas
  ar الإبداع ; الابتكار {unless=تدبير,إدارة,المفتوح} ; روح الإبداع ; التفكير الإبداعي ; حس الابتكار ; روح الابتكار

adaptability transversal
  fr Adaptabilité ; capacité d’adaptation ; flexibilité ; flexible ; s’adapter ; polyvalence ; polyvalent ; agilité d’esprit ; sens de l’adaptation ; souplesse
  en Adaptability ; adaptable ; flexibility ; flexible {unless=hours,working,schedule} ; versatile ; versatility ; able to adapt
  ar القدرة على التكيف ; المرونة ; سرعة التأقلم ; التأقلم ; تعدد المهارات

autonomy transversal
  fr Autonomie ; autonome ; travailler en autonomie ; travail en autonomie ; travailler de manière autonome ; capacité à travailler seul
  en Autonomy ; autonomous ; working independently ; work independently ; self-starter ; independent worker ; self-sufficient
  ar الاستقلالية ; الاستقلالية في العمل ; العمل باستقلالية ; القدرة على العمل المستقل ; الاعتماد على النفس

initiative transversal
  fr Esprit d’initiative ; prise d’initiative ; proactivité ; proactif ; sens de l’initiative ; prise d’initiatives ; dynamisme ; dynamique {unless=tableau,tableaux,équipe,site,web,mécanique}
  en Initiative {exact} ; proactive ; proactivity ; taking initiative ; takes initiative ; dynamic person
  ar روح المبادرة ; المبادرة ; أخذ المبادرة ; الاستباقية ; حس المبادرة ; الدينامية

organisation transversal
  fr Sens de l’organisation ; organisé {lang=fr} ; organisation du travail ; bonne organisation ; capacité d’organisation ; planification et organisation ; esprit d’organisation ; méthodique
  en Organisational skills ; well organised ; organization skills ; organisational ability ; well-organized ; planning and organising ; organizational skills
  ar حسن التنظيم ; القدرة على التنظيم ; مهارات التنظيم ; التنظيم الجيد ; تنظيم العمل ; روح التنظيم

time-management transversal
  fr Gestion du temps ; respect des délais ; gestion des priorités ; ponctualité ; tenir les délais ; sens des priorités ; ponctuel ; respect des échéances
  en Time management ; meeting deadlines ; prioritisation ; punctuality ; managing priorities ; meet deadlines ; punctual ; prioritization
  ar تدبير الوقت ; إدارة الوقت ; احترام المواعيد ; احترام الآجال ; تدبير الأولويات ; الالتزام بالمواعيد ; تنظيم الوقت

rigour transversal
  fr Rigueur ; rigoureux ; sens du détail ; souci du détail ; précision et rigueur ; minutie ; minutieux ; attention aux détails ; sérieux et rigueur
  en Rigour and attention to detail ; attention to detail ; detail-oriented ; detail oriented ; meticulous
  ar الدقة والصرامة ; الدقة في العمل ; الاهتمام بالتفاصيل ; الجدية ; الصرامة في العمل ; الانتباه للتفاصيل ; الدقة

reliability transversal
  fr Sens des responsabilités ; responsable et fiable ; sérieux ; engagement {lang=fr} ; implication {lang=fr} ; assiduité ; conscience professionnelle ; digne de confiance ; éthique professionnelle
  en Sense of responsibility ; dependable ; work ethic ; trustworthy ; conscientious
  ar حس المسؤولية ; روح المسؤولية ; تحمل المسؤولية ; الالتزام ; الموثوقية ; المواظبة ; أخلاقيات العمل ; الانضباط

stress-management transversal
  fr Gestion du stress ; résistance au stress ; travailler sous pression ; travail sous pression ; capacité à travailler sous pression ; résilience ; maîtrise de soi ; sang-froid
  en Stress management ; working under pressure ; work under pressure ; resilience ; stress tolerance ; resilient ; composure
  ar تدبير الضغط ; العمل تحت الضغط ; تحمل الضغط ; القدرة على العمل تحت الضغط ; ضبط النفس ; تدبير الضغوط

learning-ability transversal
  fr Capacité d’apprentissage ; curiosité intellectuelle ; apprentissage rapide ; envie d’apprendre ; curieux ; soif d’apprendre ; autodidacte ; apprend vite ; apprendre rapidement ; curiosité
  en Ability to learn ; fast learner ; quick learner ; curiosity ; self-taught ; eager to learn ; willingness to learn ; learning agility ; lifelong learning ; keen to learn
  ar القدرة على التعلم ; سرعة التعلم ; حب التعلم ; الفضول المعرفي ; التعلم الذاتي ; الرغبة في التعلم ; التعلم المستمر

presentation-skills skill
  fr Prise de parole en public ; art oratoire ; présentation orale ; parler en public ; aisance à l’oral ; éloquence ; prise de parole
  en Public speaking ; presentation skills ; oral presentation ; giving presentations ; speaking in public ; delivering presentations
  ar الخطابة والإلقاء ; التحدث أمام الجمهور ; فن الإلقاء ; مهارات العرض ; مهارات الإلقاء ; الخطابة ; فن الخطابة
  near communication

listening transversal
  fr Écoute active ; sens de l’écoute ; empathie ; capacité d’écoute ; qualités d’écoute ; qualité d’écoute ; à l’écoute des clients ; bienveillance
  en Active listening ; listening skills ; empathy ; good listener ; empathetic
  ar الإنصات الفعال ; حسن الإنصات ; الإصغاء ; التعاطف ; الاستماع الجيد ; الإنصات ; حسن الاستماع

conflict-management transversal
  fr Gestion des conflits ; résolution de conflits ; gestion de conflits ; désamorcer les conflits
  en Conflict management ; conflict resolution ; handling conflict ; managing conflict
  ar تدبير النزاعات ; حل النزاعات ; إدارة النزاعات ; تدبير الخلافات

decision-making transversal
  fr Prise de décision ; prendre des décisions ; esprit de décision ; aide à la prise de décision ; capacité de décision
  en Decision making ; decision-making ; making decisions ; decisive
  ar اتخاذ القرار ; صنع القرار ; القدرة على اتخاذ القرار ; اتخاذ القرارات

emotional-intelligence transversal
  fr Intelligence émotionnelle ; intelligence relationnelle ; savoir-être ; intelligence sociale ; tact et diplomatie ; diplomatie
  en Emotional intelligence ; social skills ; tact and diplomacy ; diplomacy ; tactful ; EQ {case near}
  ar الذكاء العاطفي ; الذكاء الاجتماعي ; الذكاء العلائقي ; اللباقة ; الدبلوماسية في التعامل

persuasion transversal
  fr Force de persuasion ; persuasion ; capacité à convaincre ; convaincant ; esprit de conviction ; force de conviction ; pouvoir de conviction
  en Persuasion ; persuasive ; convincing people ; ability to convince ; influencing skills
  ar القدرة على الإقناع ; الإقناع ; مهارات الإقناع ; فن الإقناع
  near commercial-negotiation

results-orientation transversal
  fr Orientation résultats ; orienté résultats ; goût du challenge ; culture du résultat ; ambitieux {lang=fr} ; sens du résultat ; atteinte des objectifs ; goût du défi ; persévérance
  en Results orientation ; results-driven ; results-oriented ; goal-oriented ; perseverance ; target-driven ; determination
  ar التوجه نحو النتائج ; تحقيق الأهداف ; الطموح ; المثابرة ; حب التحدي ; العزيمة

customer-focus transversal
  fr Sens du service ; orientation client ; sens du client ; orienté client ; sens du contact ; sens de l’accueil ; goût du contact
  en Customer focus ; customer-oriented ; service mindset ; client-focused ; customer-focused ; service-oriented
  ar حس الخدمة ; التوجه نحو الزبون ; التركيز على الزبون ; حسن الاستقبال ; حسن التعامل مع الزبناء
  near customer-service

intercultural-skills transversal
  fr Compétences interculturelles ; ouverture d’esprit ; interculturalité ; environnement multiculturel ; équipe multiculturelle ; contexte international ; environnement international
  en Intercultural skills ; open-mindedness ; multicultural environment ; cross-cultural ; international environment ; open-minded
  ar المهارات بين الثقافات ; الانفتاح على الثقافات ; بيئة متعددة الثقافات ; تعدد الثقافات ; الانفتاح

confidentiality transversal
  fr Discrétion et confidentialité ; confidentialité ; discrétion ; respect de la confidentialité ; secret professionnel ; discret
  en Discretion and confidentiality ; confidentiality ; discretion ; discreet ; keeping confidential information
  ar الكتمان والسرية ; السر المهني ; كتمان السر المهني ; السرية المهنية ; السرية ; النزاهة

remote-work transversal
  fr Travail à distance ; télétravail ; travailler à distance ; collaboration à distance ; équipe distribuée ; remote {near}
  en Remote working ; remote work ; working remotely ; distributed teams ; telework ; work from home
  ar العمل عن بعد ; العمل من المنزل ; الاشتغال عن بعد ; فرق العمل عن بعد

freelancing skill
  fr Travail indépendant (freelance) ; freelance ; freelancing ; freelancer ; travailleur indépendant ; Upwork ; Malt {case near} ; Fiverr
  en Freelancing ; freelance ; freelancer ; self-employed ; Upwork ; Fiverr
  ar العمل الحر ; العمل المستقل ; فريلانس ; فريلانسر
  near entrepreneurship
`,
};
