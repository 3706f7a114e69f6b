import type { DomainFile } from '../src/taxonomy/format.ts';

/** Ways of working with others and with oneself. */
export const soft: DomainFile = {
  id: 'soft',
  labels: { fr: 'Compétences transversales', en: 'Transversal skills', ar: 'المهارات الذاتية' },
  skills: `
communication transversal
  fr Communication interpersonnelle ; aisance relationnelle ; bonne communication ; sens de la communication ; capacités de communication ; bon communicant ; sens relationnel ; qualités relationnelles ; excellente communication ; compétences en communication ; communication {unless=digitale,interne,externe,entreprise,agence,corporate,chargé,responsable,institutionnelle,crise,visuelle,stratégie,plan,marketing,globale,directeur}
  fr communiquer avec aisance
  en Interpersonal communication ; communication skills ; good communicator ; interpersonal skills ; excellent communication ; communicating clearly ; strong communication ; people skills ; communication {unless=internal,external,corporate,digital,crisis,strategy,plan,agency,manager,officer,written,visual,team,marketing}
  ar التواصل مع الآخرين ; مهارات التواصل ; حسن التواصل ; القدرة على التواصل ; مهارات الاتصال ; التواصل الفعال ; التواصل الجيد ; التواصل {unless=شبكات,وسائل,مواقع,استراتيجية,خطة,مسؤول,مكلف,وكالة,الاجتماعي,الداخلي,المؤسساتي}
  esco 15d76317-c71a-4fa2-aadc-2ecc34e627b7

teamwork transversal
  fr Travail en équipe ; esprit d’équipe ; travailler en équipe ; travail d’équipe ; collaboration {unless=en,in} ; sens du travail en équipe ; sens de la collaboration ; esprit collaboratif ; esprit de groupe
  en Teamwork ; team player ; team spirit ; working in a team ; collaboration {unless=en,in} ; work in a team ; team work ; works well in a team
  ar العمل الجماعي ; روح الفريق ; العمل ضمن فريق ; العمل في فريق ; روح العمل الجماعي ; التعاون ; العمل في إطار فريق
  esco 60c78287-22eb-4103-9c8c-28deaa460da0

leadership transversal
  fr Leadership ; qualités de leader ; sens du leadership ; capacité à fédérer ; esprit de leadership ; leader naturel
  en Leadership ; leadership skills ; leading people ; natural leader
  ar القيادة ; مهارات القيادة ; روح القيادة ; القدرات القيادية ; حس القيادة
  esco 75d8e5d9-bef3-418b-9011-01bff9f27207

team-management skill
  fr Management d’équipe ; encadrement d’équipe ; gestion d’équipe ; manager une équipe ; management {lang=fr} ; encadrer une équipe ; animation d’équipe ; chef d’équipe ; responsable d’équipe ; encadrement d’équipes ; encadrement {unless=supérieur,loyers,taux} ; diriger une équipe ; gérer une équipe ; management d’équipes ; manager {lang=fr near=équipe,équipes,encadrer,collaborateurs} ; superviseur d’équipe ; leadership d’équipe ; cheffe d’équipe
  fr encadrer … équipe ; diriger … équipe ; gérer … équipe ; manage … équipe ; animer … équipe ; équipe à encadrer
  en Team management ; people management ; managing a team ; team leader ; team lead ; supervising staff ; managing people ; run … team ; lead … team ; leading a team ; manage … team ; managed … team ; led … team ; staff supervision ; supervise … team ; head of a team ; managing staff
  ar إدارة الفريق ; تدبير الفريق ; إدارة الفرق ; تأطير الفريق ; قيادة الفريق ; قيادة الفرق ; رئيس فريق ; تسيير الفرق ; رئيسة فريق ; تسيير فريق ; تأطير العمال ; الإشراف على الفريق ; الإشراف على العمال ; تدبير الفرق ; الإشراف على فريق
  near leadership
  esco cb668e89-6ef5-4ff3-ab4a-506010e7e70b

problem-solving transversal
  fr Résolution de problèmes ; résoudre des problèmes ; résolution de problème ; capacité à résoudre les problèmes ; esprit de solution
  en Problem solving ; problem-solving ; solving problems ; troubleshooting ; problem solver
  ar حل المشكلات ; حل المشاكل ; القدرة على حل المشاكل ; القدرة على حل المشكلات ; إيجاد الحلول
  esco adc6dc11-3376-467b-96c5-9b0a21edc869

critical-thinking transversal
  fr Esprit critique et analyse ; esprit d’analyse ; esprit critique ; esprit analytique ; capacité d’analyse ; pensée critique ; sens de l’analyse
  en Critical and analytical thinking ; critical thinking ; analytical skills ; analytical mind ; analytical thinking ; critical thinker
  ar التفكير النقدي والتحليلي ; التفكير النقدي ; التفكير التحليلي ; القدرة على التحليل ; روح التحليل ; الحس النقدي ; حس التحليل ; الحس التحليلي
  esco 7dd94ad3-13d6-43fe-8b94-51fcbf67ced9

creativity transversal
  fr Créativité ; créatif {lang=fr} ; imagination ; esprit créatif
  en Creativity ; creative thinking ; imagination ; creative mind ; coming up with ideas
  ar الإبداع ; الابتكار {unless=تدبير,إدارة,المفتوح} ; روح الإبداع ; التفكير الإبداعي
  esco c624c6a3-b0ba-4a31-a296-0d433fe47e41

adaptability transversal
  fr Adaptabilité ; capacité d’adaptation ; flexibilité ; flexible ; s’adapter ; agilité d’esprit ; sens de l’adaptation ; souplesse
  en Adaptability ; adaptable ; flexibility ; flexible {unless=hours,working,schedule} ; able to adapt
  ar القدرة على التكيف ; المرونة ; سرعة التأقلم ; التأقلم
  esco 49de9958-2aa4-4eef-a89d-fe5d5bcd28c4

autonomy transversal
  fr Autonomie ; autonome ; travailler en autonomie ; travail en autonomie ; travailler de manière autonome ; capacité à travailler seul
  en Autonomy ; autonomous ; working independently ; work independently ; self-starter ; independent worker ; self-sufficient
  ar الاستقلالية ; الاستقلالية في العمل ; العمل باستقلالية ; القدرة على العمل المستقل ; الاعتماد على النفس
  esco c29aa9d2-4da8-4bdd-831c-8d4a2fb51730

initiative transversal
  fr Esprit d’initiative ; prise d’initiative ; proactivité ; proactif ; sens de l’initiative ; prise d’initiatives
  en Initiative {exact} ; proactive ; proactivity ; taking initiative ; takes initiative
  ar روح المبادرة ; المبادرة ; أخذ المبادرة ; الاستباقية ; حس المبادرة
  esco 001115fb-569f-4ee6-8381-c6807ef2527f

organisation transversal
  fr Sens de l’organisation ; organisé {lang=fr} ; organisation du travail ; bonne organisation ; capacité d’organisation ; planification et organisation ; esprit d’organisation ; méthodique
  en Organisational skills ; well organised ; organization skills ; organisational ability ; well-organized ; planning and organising ; organizational skills ; organised {near=autonomous,punctual,motivated,rigorous,reliable}
  ar حسن التنظيم ; القدرة على التنظيم ; مهارات التنظيم ; التنظيم الجيد ; تنظيم العمل ; روح التنظيم ; منظم في العمل
  esco 1258cc12-37bb-4a12-b219-9c3d6b294533

time-management transversal
  fr Gestion du temps ; respect des délais ; tenir les délais ; respect des échéances
  en Time management ; meeting deadlines ; meet deadlines
  ar تدبير الوقت ; إدارة الوقت ; احترام المواعيد ; احترام الآجال ; الالتزام بالمواعيد ; تنظيم الوقت
  esco d9013e0e-e937-43d5-ab71-0e917ee882b8

rigour transversal
  fr Rigueur ; rigoureux ; sens du détail ; souci du détail ; précision et rigueur ; minutie ; minutieux ; attention aux détails ; sérieux et rigueur ; soigneux
  en Rigour and attention to detail ; attention to detail ; detail-oriented ; detail oriented ; meticulous ; eye for detail
  ar الدقة والصرامة ; الدقة في العمل ; الاهتمام بالتفاصيل ; الجدية ; الصرامة في العمل ; الانتباه للتفاصيل ; الدقة ; دقيق في العمل ; الصرامة ; الدقة والانضباط
  esco 83e6510b-ffeb-4aec-959c-4265fd0ff7b7

reliability transversal
  fr Sens des responsabilités ; responsable et fiable ; sérieux ; engagement {lang=fr} ; implication {lang=fr} ; conscience professionnelle ; digne de confiance ; fiable {near=ponctuel,sérieux,autonome,honnête,motivé} ; personne de confiance
  en Sense of responsibility ; dependable ; trustworthy ; conscientious ; reliable {near=punctual,honest,serious,hard-working,organised,organized}
  ar حس المسؤولية ; روح المسؤولية ; تحمل المسؤولية ; الالتزام ; الموثوقية ; الانضباط ; شخص موثوق ; أهل للثقة
  esco 199f7919-5114-41b6-b6a5-41e0e4896ec1

stress-management transversal
  fr Gestion du stress ; résistance au stress ; travailler sous pression ; travail sous pression ; capacité à travailler sous pression ; résistant au stress
  en Stress management ; working under pressure ; work under pressure ; stress tolerance ; stress resistance ; handle pressure
  ar تدبير الضغط ; العمل تحت الضغط ; تحمل الضغط ; القدرة على العمل تحت الضغط ; تدبير الضغوط ; مقاومة الضغط
  esco d15f8745-28f8-4abf-a7b6-6cb8a304efd2

learning-ability transversal
  fr Capacité d’apprentissage ; apprentissage rapide ; envie d’apprendre ; soif d’apprendre ; apprend vite ; apprendre rapidement ; apprendre vite
  en Ability to learn ; fast learner ; quick learner ; eager to learn ; willingness to learn ; learning agility ; keen to learn ; learn fast ; quick to learn ; learns quickly ; willing to learn
  ar القدرة على التعلم ; سرعة التعلم ; حب التعلم ; الرغبة في التعلم ; سريع التعلم ; سريعة التعلم ; التعلم السريع
  esco 9bf266a6-188b-4d17-a22f-2f266d76832b

presentation-skills skill
  fr Prise de parole en public ; art oratoire ; présentation orale ; parler en public ; aisance à l’oral ; éloquence ; prise de parole
  en Public speaking ; presentation skills ; oral presentation ; giving presentations ; speaking in public ; delivering presentations
  ar الخطابة والإلقاء ; التحدث أمام الجمهور ; فن الإلقاء ; مهارات العرض ; مهارات الإلقاء ; الخطابة ; فن الخطابة
  near communication
  esco fd446407-b08e-49da-b8e3-7e7c79618c3f

listening transversal
  fr Écoute active ; sens de l’écoute ; capacité d’écoute ; qualités d’écoute ; qualité d’écoute ; à l’écoute des clients ; savoir écouter
  en Active listening ; listening skills ; good listener
  ar الإنصات الفعال ; حسن الإنصات ; الإصغاء ; الاستماع الجيد ; الإنصات ; حسن الاستماع
  esco a17286c5-238d-4f0b-bc24-29e9121345de

conflict-management transversal
  fr Gestion des conflits ; résolution de conflits ; gestion de conflits ; désamorcer les conflits
  en Conflict management ; conflict resolution ; handling conflict ; managing conflict
  ar تدبير النزاعات ; حل النزاعات ; إدارة النزاعات ; تدبير الخلافات
  esco afd49651-9119-4327-91fc-844a6dda1254

decision-making transversal
  fr Prise de décision ; prendre des décisions ; esprit de décision ; aide à la prise de décision ; capacité de décision
  en Decision making ; decision-making ; making decisions ; decisive
  ar اتخاذ القرار ; صنع القرار ; القدرة على اتخاذ القرار ; اتخاذ القرارات
  esco d62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47

emotional-intelligence transversal
  fr Intelligence émotionnelle ; intelligence relationnelle ; savoir-être ; intelligence sociale
  en Emotional intelligence ; social skills ; EQ {case near}
  ar الذكاء العاطفي ; الذكاء الاجتماعي ; الذكاء العلائقي
  esco f0a84d52-91fd-45ec-9fe9-e363d9318b9e

persuasion transversal
  fr Force de persuasion ; persuasion ; capacité à convaincre ; convaincant ; esprit de conviction ; force de conviction ; pouvoir de conviction
  en Persuasion ; persuasive ; convincing people ; ability to convince ; influencing skills
  ar القدرة على الإقناع ; الإقناع ; مهارات الإقناع ; فن الإقناع
  near commercial-negotiation
  esco 39e7d2a3-8d01-497c-8c5f-d51ab53a4a22

results-orientation transversal
  fr Orientation résultats ; orienté résultats ; culture du résultat ; sens du résultat ; atteinte des objectifs
  en Results orientation ; results-driven ; results-oriented ; goal-oriented ; target-driven
  ar التوجه نحو النتائج ; تحقيق الأهداف

customer-focus transversal
  fr Sens du service ; orientation client ; sens du client ; orienté client ; sens de l’accueil
  en Customer focus ; customer-oriented ; service mindset ; client-focused ; customer-focused ; service-oriented
  ar حس الخدمة ; التوجه نحو الزبون ; التركيز على الزبون ; حسن الاستقبال ; حسن التعامل مع الزبناء
  near customer-service
  esco 5b0f2198-7246-4256-a902-4d9ce1260c80

intercultural-skills transversal
  fr Compétences interculturelles ; interculturalité ; environnement multiculturel ; équipe multiculturelle
  en Intercultural skills ; multicultural environment ; cross-cultural
  ar المهارات بين الثقافات ; الانفتاح على الثقافات ; بيئة متعددة الثقافات ; تعدد الثقافات
  esco c10d5d87-36cf-42f5-8a12-e560fb5f4af8

confidentiality transversal
  fr Discrétion et confidentialité ; confidentialité ; discrétion ; respect de la confidentialité ; secret professionnel ; discret
  en Discretion and confidentiality ; confidentiality ; discretion ; discreet ; keeping confidential information ; professional secrecy
  ar الكتمان والسرية ; السر المهني ; كتمان السر المهني ; السرية المهنية ; السرية ; الكتمان
  esco 8d202e22-85e9-47b1-a1e0-3296d17244cd

remote-work transversal
  fr Travail à distance ; télétravail ; travailler à distance ; collaboration à distance ; équipe distribuée ; remote {near}
  en Remote working ; remote work ; working remotely ; distributed teams ; telework ; work from home
  ar العمل عن بعد ; العمل من المنزل ; الاشتغال عن بعد ; فرق العمل عن بعد

freelancing skill
  fr Travail indépendant (freelance) ; freelancing ; travailleur indépendant ; freelance {unless=mission,missions,contrat,en,statut,pour,un,offre,recherche,cherche} ; en freelance {exact} ; freelancer {unless=mission,missions}
  en Freelancing ; self-employed ; freelance {unless=mission,contract,basis,a,job,position,role}
  ar العمل الحر ; العمل المستقل ; فريلانس ; فريلانسر
  near entrepreneurship

oral-communication transversal
  fr Communication orale ; aisance orale ; expression orale ; bonne expression orale ; communication verbale ; s’exprimer clairement ; communication écrite et orale ; bonne élocution orale
  en Oral communication ; verbal communication ; spoken communication ; clear speaking ; verbal communication skills
  ar التواصل الشفوي ; التعبير الشفوي ; القدرة على التعبير ; حسن التعبير ; طلاقة اللسان
  is communication

written-communication transversal
  fr Communication écrite ; expression écrite ; bonne orthographe ; orthographe ; plume facile ; bonne plume ; maîtrise de l’orthographe ; rédaction sans fautes
  en Written communication skills ; good spelling ; written expression ; spelling and grammar ; clear writing
  ar التواصل الكتابي ; التعبير الكتابي ; سلامة اللغة ; الإملاء السليم
  is communication
  near professional-writing

empathy transversal
  fr Empathie ; bienveillance ; empathique ; bienveillant ; sens de l’humain ; compréhension d’autrui ; sensibilité aux autres
  en Empathy ; empathetic ; compassion ; kindness ; caring attitude ; understanding of others
  ar التعاطف ; التفهم ; اللطف ; الإحساس بالآخرين ; التعاطف مع الآخرين
  near listening emotional-intelligence
  esco 996243ee-543f-4c36-a31a-e0f2403c0c5d

patience transversal
  fr Patience ; patient {lang=fr near=calme,souriant,rigoureux,écoute,pédagogue,dynamique,sérieux,organisé} ; patience et pédagogie ; grande patience
  en Patience ; being patient ; patience and understanding
  ar الصبر ; طول البال ; التحلي بالصبر ; الأناة
  near stress-management
  esco 1bb3a4b7-c0e4-434a-850d-0d2874a9c251

self-control transversal
  fr Maîtrise de soi et calme ; maîtrise de soi ; sang-froid ; garder son calme ; calme {lang=fr near=patient,posé,rigoureux,souriant,organisé,sérieux} ; tempérament calme ; posé {near=calme,patient,rigoureux}
  en Self-control and composure ; self-control ; composure ; keeping calm ; calm under pressure ; level-headed
  ar ضبط النفس والهدوء ; ضبط النفس ; الهدوء ; رباطة الجأش ; التحكم في النفس
  near stress-management
  esco 5a927fa0-462e-4d54-ae12-97fd6ca45762

resilience transversal
  fr Résilience ; capacité de résilience ; résilient ; rebondir après un échec ; force mentale
  en Resilience ; resilient ; mental toughness ; bouncing back ; grit
  ar المرونة النفسية ; الصمود ; القدرة على الصمود ; قوة التحمل
  near stress-management adaptability

perseverance transversal
  fr Persévérance ; persévérant ; ténacité ; tenace ; détermination ; volonté de réussir ; acharnement au travail ; persistance ; déterminé {lang=fr near=ambitieux,motivé,dynamique,rigoureux,persévérant,sérieux}
  en Perseverance ; determination ; persistence ; tenacity ; persevering ; tenacious ; determined {near=hardworking,motivated,ambitious,persistent,reliable}
  ar المثابرة ; العزيمة ; الإصرار ; العزم ; قوة الإرادة ; مثابر
  near results-orientation
  esco 19a64e91-bfe3-4c48-9225-3bb1229b12f0

ambition transversal
  fr Ambition et goût du défi ; ambitieux {lang=fr} ; goût du challenge ; goût du défi ; ambition {lang=fr near=motivation,dynamisme,esprit,rigueur} ; esprit de compétition ; esprit de challenge ; compétiteur {near=esprit,ambitieux}
  en Ambition and love of challenge ; ambitious {near=motivated,driven,hardworking,dynamic,team} ; taste for challenge ; competitive spirit ; driven personality
  ar الطموح وحب التحدي ; الطموح ; حب التحدي ; روح التحدي ; طموح ; روح المنافسة
  near results-orientation

enthusiasm transversal
  fr Motivation et enthousiasme ; motivé {lang=fr near=dynamique,sérieux,rigoureux,organisé,autonome,ponctuel,passionné} ; enthousiasme ; enthousiaste ; passionné {lang=fr} ; grande motivation ; esprit positif ; optimisme ; attitude positive ; optimiste
  en Motivation and enthusiasm ; self-motivated ; self-motivation ; enthusiasm ; enthusiastic ; positive attitude ; highly motivated ; optimism ; passionate {near=motivated,driven,dynamic,creative} ; motivated
  ar الحماس والتحفيز الذاتي ; الحماس ; التحفيز الذاتي ; روح إيجابية ; متحمس ; الإيجابية ; التفاؤل ; الدافعية
  near initiative

dynamism transversal
  fr Dynamisme et énergie ; dynamisme ; dynamique {unless=tableau,tableaux,équipe,site,web,mécanique,croisés,croisé,programmation,entreprise,page,pages,contenu,routage,système,électro} ; énergique ; réactivité ; réactif ; réactive {unless=programmation} ; proactif et dynamique ; esprit dynamique
  en Dynamism and energy ; dynamic person ; energetic ; responsiveness ; responsive {near=dynamic,proactive,motivated,reliable} ; high energy ; energetic personality
  ar الدينامية والحيوية ; الدينامية ; الحيوية ; النشاط والحيوية ; سرعة الاستجابة ; دينامي
  near initiative

versatility transversal
  fr Polyvalence ; polyvalent {unless=salle,ouvrier,agent,secrétaire} ; multitâche ; multi-tâches ; gérer plusieurs tâches ; mener plusieurs projets de front ; touche-à-tout
  en Versatility ; versatile ; multitasking ; multi-tasking ; multitask ; juggling several tasks ; multi-skilled
  ar تعدد المهارات ; القيام بمهام متعددة ; تعدد المهام ; متعدد المهارات ; البوليفالانس
  near adaptability
  esco 0b144726-21c2-46ed-8d13-c03d27f61604

priority-management transversal
  fr Gestion des priorités ; sens des priorités ; hiérarchiser les priorités ; gérer les urgences ; sens de l’urgence ; hiérarchisation des tâches ; priorisation des tâches ; gestion des urgences {unless=médicales,hôpital}
  en Priority management ; managing priorities ; prioritisation ; prioritization ; sense of urgency ; prioritising tasks ; prioritizing tasks
  ar تدبير الأولويات ; ترتيب الأولويات ; تحديد الأولويات ; إدارة الأولويات
  near time-management organisation

punctuality transversal
  fr Ponctualité et assiduité ; ponctualité ; assiduité ; ponctuel ; assidu ; respect des horaires ; ponctuelle et assidue
  en Punctuality and attendance ; punctuality ; punctual ; good attendance ; good timekeeping
  ar الانضباط في المواعيد ; المواظبة ; احترام أوقات العمل ; دقة المواعيد ; الانضباط والمواظبة
  near time-management reliability

work-ethic transversal
  fr Éthique et conscience professionnelle ; éthique professionnelle ; éthique du travail ; déontologie professionnelle ; professionnalisme ; goût du travail bien fait ; sens du professionnalisme ; travailleur {lang=fr near=sérieux,sérieuse,ponctuel,ponctuelle,motivé,honnête,dynamique} ; sérieux {lang=fr near=ponctuel,ponctuelle,motivé,motivée,rigoureux,dynamique,honnête,travailleur,travailleuse} ; sérieux au travail
  en Work ethic and professionalism ; work ethic ; professionalism ; professional ethics ; strong work ethic ; professional conduct ; hard-working ; hard working ; hard worker
  ar أخلاقيات المهنة والاحترافية ; أخلاقيات العمل ; الاحترافية ; أخلاقيات المهنة ; المهنية {near=أخلاقيات,جدية,انضباط,التزام} ; إتقان العمل ; الجدية في العمل ; مجتهد ; جاد في العمل ; الاجتهاد ; الانضباط في العمل ; الجد والاجتهاد
  near reliability

integrity transversal
  fr Intégrité et honnêteté ; intégrité {unless=données,référentielle,système,base} ; honnêteté ; honnête ; probité ; loyauté ; transparence et honnêteté ; intègre {near=honnête,loyal,rigoureux}
  en Integrity and honesty ; honesty ; integrity {unless=data,referential,system,database,structural,product} ; honest ; loyalty {unless=customer,programme,program,programmes,programs,card,brand,cards} ; trustworthiness
  ar النزاهة والأمانة ; النزاهة ; الأمانة ; الصدق ; الإخلاص ; الصدق والأمانة ; الولاء للمؤسسة
  near reliability

self-confidence transversal
  fr Confiance en soi et affirmation ; confiance en soi ; affirmation de soi ; assertivité ; assurance et confiance ; savoir dire non
  en Self-confidence and assertiveness ; self-confidence ; assertiveness ; self-confident ; self-assured ; assertive
  ar الثقة بالنفس وتأكيد الذات ; الثقة بالنفس ; الثقة في النفس ; تأكيد الذات
  near communication

curiosity transversal
  fr Curiosité ; curiosité intellectuelle ; curieux ; esprit curieux ; soif de connaissance ; curiosité d’esprit
  en Curiosity ; intellectual curiosity ; curious mind ; inquisitive ; thirst for knowledge
  ar الفضول المعرفي ; الفضول العلمي ; حب الاستطلاع ; حب المعرفة
  near learning-ability
  esco 429062f1-a958-43ea-83dd-4e1af078c156

self-learning transversal
  fr Autoformation ; autodidacte ; apprentissage autonome ; auto-apprentissage ; formation continue personnelle ; apprentissage tout au long de la vie ; apprendre seul
  en Self-directed learning ; self-taught ; self-learning ; lifelong learning ; continuous learning ; self-study
  ar التعلم الذاتي ; التكوين الذاتي ; عصامي ; التعلم مدى الحياة ; التعلم المستمر
  near learning-ability autonomy

synthesis-ability transversal
  fr Esprit de synthèse ; capacité de synthèse ; capacités d’analyse et de synthèse ; sens de la synthèse ; synthétiser l’information ; esprit d’analyse et de synthèse
  en Ability to synthesise ; synthesis skills ; summarising information ; ability to summarise ; concise thinking
  ar القدرة على التركيب ; روح التركيب ; القدرة على التلخيص ; القدرة على التحليل والتركيب
  near critical-thinking

strategic-thinking transversal
  fr Vision et pensée stratégiques ; vision stratégique ; pensée stratégique ; esprit stratégique ; vision globale ; sens stratégique ; visionnaire
  en Strategic thinking ; strategic vision ; strategic mindset ; big-picture thinking ; long-term vision
  ar التفكير الاستراتيجي ; الرؤية الاستراتيجية ; رؤية استراتيجية ; بعد النظر
  near critical-thinking strategy

logical-thinking transversal
  fr Esprit logique et raisonnement ; esprit logique ; raisonnement logique ; logique et rigueur ; capacité de raisonnement ; pensée logique ; esprit cartésien ; esprit scientifique
  en Logical thinking and reasoning ; logical thinking ; logical reasoning ; logical mind ; reasoning skills ; scientific mindset
  ar التفكير المنطقي ; الاستدلال المنطقي ; المنطق والاستدلال ; التفكير العلمي
  near critical-thinking problem-solving

systems-thinking transversal
  fr Pensée systémique ; approche systémique ; vision d’ensemble ; pensée complexe
  en Systems thinking ; systemic approach ; holistic thinking ; systemic thinking
  ar التفكير النظمي ; المقاربة النسقية ; النظرة الشمولية
  near critical-thinking
  esco 0f9958d2-f700-4f62-b90b-a5873cb5ae4c

numeracy transversal
  fr Aisance avec les chiffres ; calcul mental ; à l’aise avec les chiffres ; aisance numérique et calcul ; goût des chiffres ; sens des chiffres
  en Numeracy ; good with numbers ; mental arithmetic ; numerical skills ; comfortable with figures
  ar التعامل مع الأرقام ; الحساب الذهني ; المهارات الحسابية
  near critical-thinking
  esco 5dd01a1e-7ba0-4b7f-a76c-ed811c12bfde

innovation-mindset transversal
  fr Esprit d’innovation ; esprit innovant ; force de proposition ; être force de proposition ; sens de l’innovation ; esprit d’invention ; innovant {lang=fr near=créatif,dynamique,esprit,curieux}
  en Innovative mindset ; innovative thinking ; coming up with proposals ; innovative spirit ; inventive ; out-of-the-box thinking
  ar روح الابتكار ; حس الابتكار ; القدرة على الاقتراح ; الفكر المبتكر ; قوة الاقتراح
  near creativity initiative

entrepreneurial-mindset transversal
  fr Esprit entrepreneurial et audace ; prise de risque ; audace ; goût d’entreprendre ; sens des affaires ; sens du business ; fibre entrepreneuriale ; esprit start-up
  en Entrepreneurial mindset ; risk taking ; business acumen ; boldness ; business sense ; calculated risk-taking ; startup mindset
  ar الحس المقاولاتي ; حس المخاطرة ; الحس التجاري والمقاولاتي ; الجرأة والمبادرة ; حب المخاطرة
  near entrepreneurship initiative

commercial-sense transversal
  fr Sens commercial ; fibre commerciale ; tempérament commercial ; bon relationnel commercial ; esprit commercial ; sens de la vente
  en Commercial sense ; commercial awareness ; commercial acumen ; sales mindset ; commercial mindset
  ar الحس التجاري ; الحس البيعي ; الروح التجارية
  near sales persuasion

relational-ease transversal
  fr Sens du contact et relationnel ; bon relationnel ; sens du contact ; goût du contact ; excellent relationnel ; aisance dans les contacts ; sociable ; contact facile ; sociabilité ; bon contact
  en Ease with people ; sociable ; easy-going with people ; outgoing personality ; good with people ; relationship building skills ; rapport building
  ar حسن العلاقات وسهولة التواصل ; العلاقات الإنسانية الجيدة ; اجتماعي {near=مرح,متعاون,متواصل,دينامي} ; سهولة ربط العلاقات ; نسج العلاقات ; حسن المعاملة
  near communication customer-focus

courtesy-presentation transversal
  fr Politesse et bonne présentation ; bonne présentation ; excellente présentation ; courtoisie ; politesse ; courtois ; présentation soignée ; souriant ; sourire {near=accueil,présentation,politesse,amabilité} ; amabilité ; bonne tenue ; présentable
  en Courtesy and good presentation ; courtesy ; politeness ; polite ; courteous ; well-presented ; good manners ; smart appearance ; good presentation ; presentable ; well-mannered
  ar حسن المظهر واللباقة ; اللباقة ; حسن المظهر ; الأدب وحسن الخلق ; البشاشة ; حسن السلوك ; حسن السيرة والسلوك ; مظهر لائق ; المظهر اللائق ; هندام لائق
  near customer-focus

diplomacy transversal
  fr Tact et diplomatie ; diplomatie ; tact ; sens de la diplomatie ; diplomate {near=patient,écoute,tact,rigoureux,organisé,relationnel} ; sens politique
  en Tact and diplomacy ; diplomacy ; tactful ; diplomatic {near=tactful,patient,communication,skills,approach} ; tactfulness
  ar الدبلوماسية وحسن التصرف ; الدبلوماسية في التعامل ; حسن التصرف ; الكياسة
  near emotional-intelligence conflict-management
  esco ece25f2f-e91a-4186-a221-caa715195fd7

open-mindedness transversal
  fr Ouverture d’esprit ; esprit ouvert ; ouvert d’esprit ; ouverture au changement ; tolérance ; respect de la différence ; ouverture aux autres
  en Open-mindedness ; open-minded ; openness ; openness to change ; tolerance {unless=stress,fault,faults,tolerances,risk} ; respect for differences
  ar الانفتاح الفكري ; الانفتاح ; التسامح ; تقبل الاختلاف ; الانفتاح على الآخر ; تقبل الآخر
  near intercultural-skills adaptability

international-working transversal
  fr Travail en environnement international ; environnement international ; contexte international ; équipes internationales ; environnement multinational ; mobilité internationale
  en Working in an international environment ; international environment ; international teams ; international setting ; multinational environment ; international exposure
  ar العمل في بيئة دولية ; بيئة دولية ; فرق دولية ; سياق دولي
  near intercultural-skills
  esco 07ba491f-2fd4-4bab-bf52-32934c6f0b9f

delegation-skills transversal
  fr Délégation et responsabilisation ; savoir déléguer ; délégation des tâches ; répartition des tâches ; déléguer … tâches ; capacité à déléguer ; distribution des tâches ; responsabilisation des équipes
  en Delegation ; delegating tasks ; ability to delegate ; task allocation ; delegate … tasks ; empowering teams ; delegation of tasks
  ar التفويض وتوزيع المهام ; تفويض المهام ; توزيع المهام ; القدرة على التفويض
  near team-management leadership
  esco b00e948c-19be-4951-8cff-60f88f1046e9

feedback-skills transversal
  fr Retours constructifs (feedback) ; feedback constructif ; donner du feedback ; culture du feedback ; accepter la critique ; acceptation de la critique ; critique constructive
  en Constructive feedback ; giving feedback ; feedback culture ; accepting criticism ; receiving feedback ; taking feedback well
  ar التغذية الراجعة البناءة ; تقبل النقد ; النقد البناء ; إعطاء ملاحظات بناءة
  near team-management communication
  esco b9bb1f03-15e2-4079-943e-7e483b21725b

knowledge-sharing transversal
  fr Transmission et partage des connaissances ; partage de connaissances ; transmission du savoir ; transfert de compétences ; sens de la pédagogie ; esprit de partage ; pédagogue ; partage d’expérience ; transmettre … connaissances
  en Knowledge sharing ; sharing knowledge ; knowledge transfer ; passing on know-how ; teaching others ; share … knowledge
  ar تقاسم المعارف ونقلها ; تقاسم المعارف ; نقل الخبرات ; نقل المعارف ; نقل الكفاءات ; روح المشاركة
  near training-delivery teamwork

helpfulness transversal
  fr Entraide et solidarité ; esprit d’entraide ; serviable ; solidarité ; sens du partage ; altruisme ; disponibilité et serviabilité ; esprit de solidarité ; dévouement
  en Helpfulness and solidarity ; helpful ; willingness to help ; altruism ; solidarity ; supportive colleague ; dedication
  ar التضامن ومساعدة الآخرين ; مساعدة الآخرين ; روح التضامن ; روح التعاون ; الإيثار ; التفاني ; التفاني في العمل
  near teamwork

procedure-compliance transversal
  fr Respect des consignes et procédures ; respect des consignes ; respect des procédures ; respect des règles ; suivre les instructions ; respect de la hiérarchie ; discipline {lang=fr near=rigueur,sérieux,respect,ponctualité,assiduité} ; discipliné ; sens de la discipline
  en Following instructions and procedures ; following instructions ; following procedures ; follow instructions ; disciplined ; rule compliance ; adherence to procedures
  ar احترام التعليمات والمساطر ; احترام التعليمات ; احترام القواعد ; احترام المساطر ; الانضباط للتعليمات ; احترام النظام
  near rigour reliability

observation-skills transversal
  fr Sens de l’observation ; esprit d’observation ; observateur {near=curieux,rigoureux,attentif,analyse} ; vigilance ; attention et vigilance ; bonne mémoire ; concentration {near=rigueur,capacité,attention,mémoire,bonne} ; capacité de concentration
  en Observation and concentration ; observation skills ; observant ; vigilance ; concentration skills ; good memory ; powers of observation ; focus and concentration
  ar حس الملاحظة والتركيز ; حس الملاحظة ; دقة الملاحظة ; قوة الملاحظة ; التركيز {near=دقة,ملاحظة,قدرة,انتباه} ; القدرة على التركيز ; اليقظة والانتباه ; قوة الذاكرة
  near rigour

anticipation transversal
  fr Anticipation ; sens de l’anticipation ; capacité d’anticipation ; anticiper les besoins ; anticiper … problèmes ; esprit d’anticipation ; prévoyance
  en Anticipation ; ability to anticipate ; anticipating needs ; anticipate … needs ; forward thinking ; foresight
  ar الاستباق ; القدرة على الاستباق ; استباق المشاكل ; حس الاستباق ; التوقع والاستباق
  near initiative organisation

manual-dexterity transversal
  fr Habileté manuelle ; dextérité ; dextérité manuelle ; adresse manuelle ; habile de ses mains ; bricoleur ; précision gestuelle ; travail manuel ; goût du travail manuel
  en Manual dexterity ; dexterity ; good with hands ; handy ; manual skills ; hand-eye coordination
  ar المهارة اليدوية ; البراعة اليدوية ; العمل اليدوي ; خفة اليد ; المهارات اليدوية
  near rigour

physical-endurance transversal
  fr Endurance et bonne condition physique ; bonne condition physique ; résistance physique ; endurance ; endurance physique ; travail de nuit ; travail posté ; travail en horaires décalés ; horaires décalés ; travail debout
  en Stamina and physical fitness ; physical fitness ; stamina ; good physical condition ; night work ; shift work ; endurance
  ar التحمل واللياقة البدنية ; القدرة على التحمل ; العمل الليلي ; العمل بالتناوب ; القوة البدنية ; بنية جسدية جيدة
  near stress-management

geographic-mobility transversal
  fr Mobilité et déplacements ; mobilité géographique ; mobile géographiquement ; déplacements fréquents ; déplacements professionnels ; mobilité nationale ; capacité à se déplacer ; disponible pour voyager ; mobile sur tout le royaume ; mobile sur tout le Maroc ; prêt à bouger ; prêt à me déplacer ; disponible pour des déplacements ; mobile au Maroc ; mobile partout au Maroc
  en Mobility and travel readiness ; willing to travel ; geographic mobility ; frequent travel ; willingness to travel ; willing to relocate ; ready to travel ; ready to relocate ; can travel ; open to relocation
  ar القدرة على التنقل ; الاستعداد للتنقل ; التنقل الجغرافي ; قابلية التنقل ; الاستعداد للسفر ; مستعد للتنقل ; التنقل داخل المغرب ; مستعدة للتنقل
  near adaptability

environmental-awareness transversal
  fr Conscience écologique et citoyenne ; sensibilité écologique ; esprit citoyen ; conscience environnementale ; éco-responsable ; écoresponsabilité ; écogestes ; engagement citoyen et associatif ; conscience écologique
  en Environmental and civic awareness ; eco-responsible ; civic spirit ; sustainability mindset ; environmentally conscious
  ar الوعي البيئي والمواطن ; الوعي البيئي ; روح المواطنة ; السلوك البيئي المسؤول ; حس المواطنة
  near corporate-social-responsibility

goal-setting transversal
  fr Fixation et suivi d’objectifs ; fixer des objectifs ; fixation d’objectifs ; définition d’objectifs ; gestion de ses objectifs ; planification personnelle
  en Goal setting ; setting goals ; setting objectives ; objective setting ; personal planning
  ar تحديد الأهداف وتتبعها ; تحديد الأهداف ; وضع الأهداف ; التخطيط الشخصي
  near results-orientation organisation

remote-team-management skill
  fr Management à distance ; management d’équipes à distance ; encadrement à distance ; équipes hybrides ; travail hybride ; gérer une équipe à distance
  en Remote team management ; managing remote teams ; hybrid teams ; hybrid working ; leading distributed teams
  ar تدبير الفرق عن بعد ; إدارة الفرق عن بعد ; العمل الهجين ; قيادة فرق عن بعد
  is team-management
  near remote-work

cross-functional-management skill
  fr Management transversal ; management transverse ; travail en transversal ; coordination transversale ; équipes pluridisciplinaires ; équipe pluridisciplinaire ; travail en mode projet ; mode projet
  en Cross-functional management ; cross-functional teams ; cross-functional collaboration ; multidisciplinary teams ; matrix management ; working in project mode
  ar التدبير الأفقي ; العمل مع فرق متعددة التخصصات ; فرق متعددة التخصصات ; التنسيق الأفقي
  near team-management teamwork

freelance-platforms tool
  fr Plateformes de travail indépendant ; Upwork ; Fiverr ; Malt {case near=upwork,fiverr,freelance} ; Freelancer.com ; plateformes de freelance ; 5euros ; ComeUp
  en Freelance platforms ; Upwork ; Fiverr ; Malt {case near=upwork,fiverr,freelance} ; Freelancer.com ; Toptal ; PeoplePerHour
  ar منصات العمل الحر ; خمسات ; مستقل {near=خمسات,فريلانس,منصة,الحر} ; أبوورك ; فايفر
  is freelancing
`,
};
