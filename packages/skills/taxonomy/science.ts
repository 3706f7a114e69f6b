import type { DomainFile } from '../src/taxonomy/format.ts';

/** Mathematics, physics and computing for science and engineering. */
export const science: DomainFile = {
  id: 'science',
  labels: { fr: 'Sciences et calcul', en: 'Science and computing', ar: 'العلوم والحساب العلمي' },
  skills: `
mathematics knowledge
  fr Mathématiques ; maths ; mathématicien ; mathématiques appliquées ; analyse mathématique
  en Mathematics ; maths ; applied mathematics ; mathematician ; math {lang=en}
  ar الرياضيات ; رياضيات ; الرياضيات التطبيقية
  esco 4339176e-3acd-4f7f-a5d9-445bee3d23f2

linear-algebra knowledge
  fr Algèbre linéaire ; calcul matriciel ; algèbre ; espaces vectoriels
  en Linear algebra ; matrix algebra ; algebra
  ar الجبر الخطي ; الجبر
  is mathematics

calculus knowledge
  fr Calcul différentiel et intégral ; équations différentielles ; calcul intégral ; équations aux dérivées partielles ; EDP {case near=mathématiques,numérique,éléments}
  en Calculus and differential equations ; differential equations ; partial differential equations ; calculus {near=mathematics,algebra,equations,statistics,linear}
  ar حساب التفاضل والتكامل ; المعادلات التفاضلية
  is mathematics

probability knowledge
  fr Probabilités ; calcul des probabilités ; théorie des probabilités ; processus stochastiques ; chaînes de Markov
  en Probability theory ; probability ; stochastic processes ; Markov chains
  ar الاحتمالات ; نظرية الاحتمالات ; العمليات العشوائية
  is mathematics
  near statistics
  esco b758675a-b03b-4e4b-897c-57ca14b1a3d0

discrete-mathematics knowledge
  fr Mathématiques discrètes ; théorie des graphes ; combinatoire ; logique mathématique
  en Discrete mathematics ; graph theory ; combinatorics ; mathematical logic
  ar الرياضيات المتقطعة ; نظرية المبيانات ; نظرية الرسوم البيانية
  is mathematics
  near algorithms

numerical-analysis knowledge
  fr Analyse numérique ; méthodes numériques ; calcul numérique ; différences finies ; volumes finis
  en Numerical analysis ; numerical methods ; finite differences ; finite volume method
  ar التحليل العددي ; الطرق العددية
  is mathematics
  near scientific-computing

mathematical-modelling skill
  fr Modélisation mathématique ; modélisation et simulation ; modèles mathématiques ; simulation Monte-Carlo
  en Mathematical modelling ; mathematical modeling ; modelling and simulation ; Monte Carlo simulation
  ar النمذجة الرياضية ; النمذجة والمحاكاة
  is mathematics

mathematical-optimisation knowledge
  fr Optimisation mathématique ; optimisation combinatoire ; programmation linéaire ; optimisation sous contraintes ; métaheuristiques ; algorithmes génétiques
  en Mathematical optimisation ; combinatorial optimization ; linear programming ; constrained optimisation ; metaheuristics ; genetic algorithms
  ar الأمثلة الرياضية ; البرمجة الخطية ; الخوارزميات الجينية
  is operations-research

optimisation-solvers tool
  fr Solveurs d’optimisation ; CPLEX ; Gurobi ; Google OR-Tools ; IBM ILOG ; LINGO {case near} ; GAMS {case near} ; OR-Tools {case}
  en Optimisation solvers ; CPLEX ; Gurobi ; Google OR-Tools ; IBM ILOG ; LINGO {case near} ; GAMS {case near} ; OR-Tools {case}
  ar برامج الأمثلة الرياضية
  near mathematical-optimisation

scheduling-optimisation skill
  fr Optimisation de tournées et d’ordonnancement ; optimisation de tournées ; problème de tournées ; planification optimale
  en Routing and scheduling optimisation ; vehicle routing ; route optimisation ; route optimization ; job scheduling
  ar أمثلة الجولات والجدولة ; تحسين مسارات التوصيل
  is operations-research
  near logistics

game-theory knowledge
  fr Théorie des jeux et de la décision ; théorie des jeux ; théorie de la décision ; aide multicritère à la décision
  en Game and decision theory ; game theory ; decision theory ; multi-criteria decision analysis
  ar نظرية الألعاب واتخاذ القرار
  is mathematics

quantitative-finance knowledge
  fr Finance quantitative ; mathématiques financières ; pricing d’options ; quant {near=finance,trading}
  en Quantitative finance ; financial mathematics ; derivatives pricing ; quant {near=finance,trading}
  ar المالية الكمية ; الرياضيات المالية
  implies statistics
  near mathematics

scientific-computing skill
  fr Calcul scientifique ; SciPy ; informatique scientifique ; programmation scientifique
  en Scientific computing ; SciPy ; scientific programming ; computational science
  ar الحساب العلمي ; الحوسبة العلمية
  implies programming
  near numerical-analysis

high-performance-computing knowledge
  fr Calcul haute performance (HPC) ; HPC {case} ; calcul intensif ; OpenMP ; MPI {case near} ; supercalculateur ; Slurm
  en High-performance computing (HPC) ; HPC {case} ; OpenMP ; MPI {case near} ; supercomputing ; Slurm
  ar الحوسبة عالية الأداء ; الحوسبة الفائقة
  near scientific-computing concurrent-programming

cuda tool
  fr Programmation GPU ; CUDA {case-or-near} ; OpenCL ; calcul sur GPU ; NVIDIA CUDA
  en GPU programming ; CUDA {case-or-near} ; OpenCL ; GPU computing ; NVIDIA CUDA
  ar البرمجة على معالجات الرسوميات ; كودا
  is concurrent-programming
  near cpp high-performance-computing

quantum-computing knowledge
  fr Informatique quantique ; calcul quantique ; Qiskit ; ordinateur quantique
  en Quantum computing ; Qiskit ; quantum algorithms ; quantum information
  ar الحوسبة الكمومية ; الحوسبة الكمية
  near physics algorithms

simulink tool
  fr+en Simulink ; MATLAB Simulink ; MATLAB/Simulink ; Simscape
  ar سيمولينك
  is system-modelling
  implies matlab

system-modelling skill
  fr Modélisation de systèmes ; ingénierie système ; SysML ; modélisation de systèmes dynamiques ; ingénierie système MBSE
  en Systems modelling ; systems engineering ; SysML ; dynamic systems modelling ; MBSE {case}
  ar نمذجة الأنظمة ; هندسة النظم
  near embedded-systems uml

scilab tool
  fr+en Scilab ; GNU Octave ; Octave {case near} ; Maple {case near=matlab,mathematica,calcul} ; Mathematica
  ar سيلاب
  is scientific-computing
  near matlab

discrete-event-simulation skill
  fr Simulation de flux ; Arena {case near=simulation,flexsim,anylogic} ; AnyLogic {case-or-near} ; FlexSim ; simulation à événements discrets ; Witness {case near=simulation,arena}
  en Discrete-event simulation ; Arena {case near=simulation,flexsim,anylogic} ; AnyLogic {case-or-near} ; FlexSim ; agent-based simulation
  ar محاكاة التدفقات ; المحاكاة بالأحداث المتقطعة
  near industrial-engineering mathematical-modelling

computational-fluid-dynamics knowledge
  fr Mécanique des fluides numérique (CFD) ; CFD {case} ; Fluent {case near=ansys,cfd} ; OpenFOAM ; simulation d’écoulements ; STAR-CCM+
  en Computational fluid dynamics (CFD) ; CFD {case} ; Fluent {case near=ansys,cfd} ; OpenFOAM ; flow simulation ; STAR-CCM+
  ar ديناميكا الموائع الحسابية ; محاكاة الموائع
  near finite-element-analysis fluid-mechanics
  esco 77592603-505b-4096-97dd-d0def6bd7601

physics knowledge
  fr Sciences physiques ; physique {near=chimie,mathématiques,maths,professeur,enseignant,faculté,licence} ; physicien {lang=fr} ; physique appliquée ; physique-chimie ; physique chimie
  en Physics ; physicist ; applied physics
  ar الفيزياء ; فيزياء ; العلوم الفيزيائية
  esco 692ace70-7f97-4214-92bd-88f7637d8a44

fluid-mechanics knowledge
  fr Mécanique des fluides ; hydraulique générale ; dynamique des fluides ; aérodynamique
  en Fluid mechanics ; fluid dynamics ; aerodynamics
  ar ميكانيك الموائع ; ديناميكا الموائع
  is physics
  esco 87b1c959-236d-4761-b3be-b1c729497f75

thermodynamics knowledge
  fr Thermodynamique et thermique ; thermodynamique ; transfert de chaleur ; transferts thermiques ; thermicien
  en Thermodynamics and heat transfer ; thermodynamics ; heat transfer ; thermal engineering
  ar الديناميكا الحرارية ; انتقال الحرارة
  is physics
  esco 857e8624-4db0-4725-a758-5914bd8cc350

optics-photonics knowledge
  fr Optique et photonique ; photonique ; lasers {near=optique,photonique,physique} ; optoélectronique ; optique physique
  en Optics and photonics ; photonics ; optoelectronics ; laser physics
  ar البصريات والضوئيات ; البصريات الفيزيائية
  is physics

materials-science knowledge
  fr Science des matériaux ; génie des matériaux ; matériaux composites ; caractérisation des matériaux ; polymères
  en Materials science ; materials engineering ; composite materials ; materials characterisation ; polymers
  ar علم المواد ; هندسة المواد ; المواد المركبة
  near physics mechanical-engineering
  esco 142f3f7f-f15f-412e-a5fe-f75755b5dbe0

acoustics knowledge
  fr Acoustique et vibrations ; acoustique ; vibrations mécaniques ; analyse vibratoire ; acousticien
  en Acoustics and vibration ; acoustics ; vibration analysis ; acoustical engineering
  ar الصوتيات والاهتزازات ; علم الصوتيات
  is physics
  esco 26879b10-1df9-4071-a4c5-cb8e32eddb99

signal-processing knowledge
  fr Traitement du signal ; traitement de signal ; traitement numérique du signal ; DSP {case near=signal,embarqué,fpga,audio,matlab} ; filtrage numérique ; transformée de Fourier
  en Signal processing ; digital signal processing ; DSP {case near=signal,embedded,fpga,audio,matlab} ; digital filters ; Fourier analysis
  ar معالجة الإشارة ; المعالجة الرقمية للإشارات ; معالجة الإشارات
  near sensors-instrumentation mathematics
  esco cfa2be0d-96d5-4017-a866-962efb9c5070

control-theory knowledge
  fr Automatique et asservissement ; automatique {near=asservissement,régulation,électronique,signal} ; asservissement ; régulation PID ; commande des systèmes ; théorie du contrôle
  en Control theory ; control engineering ; PID control ; feedback control ; control systems engineering
  ar نظرية التحكم ; هندسة التحكم ; أنظمة التحكم الآلي
  near industrial-automation mathematics
  esco bf1f763e-c505-46e7-8af3-e48f13ec5f44

health-informatics knowledge
  fr Informatique de santé ; dossier médical informatisé ; DICOM ; système d’information hospitalier
  en Health informatics ; electronic health records ; DICOM ; hospital information system
  ar المعلوماتية الصحية ; الملف الطبي الإلكتروني
  near information-systems databases
  esco fb82ae25-b59f-43fd-aacf-a8308afbe85e

computational-chemistry knowledge
  fr Chimie numérique ; modélisation moléculaire ; dynamique moléculaire ; docking moléculaire ; chémoinformatique
  en Computational chemistry ; molecular modelling ; molecular dynamics ; molecular docking ; cheminformatics
  ar الكيمياء الحسابية ; النمذجة الجزيئية
  near chemistry scientific-computing

space-science knowledge
  fr Sciences spatiales et astronomie ; astronomie ; astrophysique ; technologies spatiales ; nanosatellites ; CubeSat
  en Space science and astronomy ; astronomy ; astrophysics ; space technology ; nanosatellites ; CubeSat
  ar علوم الفضاء والفلك ; علم الفلك ; التكنولوجيا الفضائية
  is physics

meteorology knowledge
  fr Météorologie et données climatiques ; météorologie ; données climatiques ; modélisation climatique ; climatologie ; NetCDF
  en Meteorology and climate data ; meteorology ; climate data ; climate modelling ; climatology ; NetCDF
  ar الأرصاد الجوية والمعطيات المناخية ; الأرصاد الجوية ; علم المناخ
  is physics
  near data-analysis
  esco 840ea882-439c-4fa9-b219-edbe0607fe60

research-methodology skill
  fr Méthodologie de recherche ; méthodologie de la recherche ; chercheur {unless=emploi,or} ; enseignant-chercheur ; travaux de recherche ; recherche scientifique
  en Research methodology ; research methods ; scientific research ; researcher ; academic research
  ar منهجية البحث ; البحث العلمي ; باحث علمي ; مناهج البحث
  near statistics scientific-writing
  esco ed3f3dba-3a35-4ed5-b113-67f4d10ef4c8

scientific-writing skill
  fr Rédaction scientifique ; articles scientifiques ; publication scientifique ; publications scientifiques ; rédaction d’articles scientifiques
  en Scientific writing ; scientific papers ; scientific publications ; academic writing
  ar الكتابة العلمية ; المقالات العلمية ; النشر العلمي
  near technical-documentation
  esco c3c2420c-ce9a-4371-8eed-1db479c3a562

literature-review skill
  fr Revue de littérature et veille scientifique ; revue de littérature ; recherche bibliographique ; état de l’art ; veille scientifique ; Zotero ; Mendeley ; EndNote
  en Literature review ; systematic review ; bibliographic research ; state of the art review ; Zotero ; Mendeley ; EndNote
  ar مراجعة الأدبيات ; البحث الببليوغرافي ; الرصد العلمي
  near research-methodology

qualitative-analysis skill
  fr Analyse qualitative de données ; NVivo ; analyse qualitative ; analyse de contenu ; MAXQDA ; analyse thématique ; Atlas.ti
  en Qualitative data analysis ; NVivo ; qualitative analysis ; content analysis ; MAXQDA ; thematic analysis ; Atlas.ti
  ar التحليل النوعي للبيانات ; التحليل الكيفي ; تحليل المضمون
  near research-methodology survey-design

design-of-experiments knowledge
  fr Plans d’expériences ; plan d’expérience ; méthode Taguchi ; expérimentation planifiée
  en Design of experiments ; DoE {case near=plans,statistics,minitab,taguchi} ; experimental design ; Taguchi method
  ar تصميم التجارب ; مخططات التجارب
  is statistics
`,
};
