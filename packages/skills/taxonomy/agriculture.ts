import type { DomainFile } from '../src/taxonomy/format.ts';

/** Farming, livestock, the forest and the sea, and what technology brings to them. */
export const agriculture: DomainFile = {
  id: 'agriculture',
  labels: {
    fr: 'Agriculture, élevage et pêche',
    en: 'Agriculture, livestock and fisheries',
    ar: 'الفلاحة وتربية المواشي والصيد البحري',
  },
  skills: `
agronomy knowledge
  fr Agronomie ; agronome ; ingénieur agronome ; conseil agricole ; agriculture ; production agricole ; sciences agronomiques ; production végétale
  en Agronomy ; agronomist ; agricultural engineering ; agriculture ; crop production ; farming ; crop science ; plant production
  ar علم الزراعة ; مهندس فلاحي ; الفلاحة ; مهندس زراعي ; الإنتاج الفلاحي ; الزراعة ; الهندسة الزراعية ; الإنتاج النباتي
  esco afdcb380-ef9f-4785-b877-cc551f035034

precision-agriculture knowledge
  fr Agriculture de précision ; agritech ; smart farming ; agriculture intelligente ; agriculture connectée ; agriculture numérique
  en Precision agriculture ; agritech ; smart farming ; agtech ; precision farming ; digital agriculture
  ar الفلاحة الدقيقة ; الزراعة الذكية ; الفلاحة الذكية ; التكنولوجيا الفلاحية ; الزراعة الدقيقة ; الفلاحة الرقمية
  is agronomy
  near internet-of-things drones

irrigation skill
  fr Irrigation ; systèmes d’irrigation ; gestion de l’irrigation ; réseau d’irrigation ; ingénieur irrigation ; technicien irrigation ; irriguer ; arrosage agricole ; irrigation par aspersion
  en Irrigation ; irrigation systems ; smart irrigation ; irrigation management ; irrigation engineer ; irrigation technician ; sprinkler irrigation
  ar الري ; أنظمة الري ; السقي ; الري الذكي ; شبكة السقي ; تقني الري ; الري بالرش
  is agronomy
  near water-management

drip-irrigation skill
  fr Irrigation localisée ; goutte à goutte ; irrigation goutte-à-goutte ; irrigation au goutte à goutte ; installation de goutte à goutte ; micro-irrigation
  en Drip irrigation ; micro-irrigation ; localised irrigation ; drip systems ; trickle irrigation ; drip lines ; drip
  ar الري الموضعي ; السقي بالتنقيط ; الري بالتنقيط ; السقي الموضعي ; الكوت أكوت ; التنقيط
  is irrigation
  esco 279a4bcc-2c02-4de8-a249-f5a4fe3ad182

fertigation skill
  fr Fertirrigation ; fertigation ; station de fertigation ; solution nutritive
  en Fertigation ; fertigation systems ; nutrient solution management
  ar الري التسميدي ; التسميد عبر الري ; التسميد بالري
  is drip-irrigation
  near crop-nutrition
  esco 70d2513e-3fd5-494c-9944-ccfdf9fc6f72

solar-pumping skill
  fr Pompage solaire ; pompage solaire agricole ; pompe solaire ; pompes solaires ; station de pompage solaire ; installation de pompage solaire
  en Solar pumping ; solar pumps ; solar water pumping ; solar-powered irrigation
  ar الضخ بالطاقة الشمسية ; الضخ الشمسي ; مضخات شمسية ; ضخ المياه بالطاقة الشمسية
  is solar-energy irrigation

hydroponics skill
  fr Culture hors-sol et sous serre ; hydroponie ; culture hors sol ; serres agricoles ; hydroponique ; serres {near=culture,cultures,agricole,tomates,légumes,irrigation,capteurs}
  en Hydroponics and greenhouse growing ; hydroponics ; greenhouse growing ; soilless culture ; greenhouse management
  ar الزراعة المائية والبيوت المغطاة ; الزراعة المائية ; الزراعة بدون تربة
  is agronomy

greenhouse-management skill
  fr Conduite de serres ; serriste ; chef de serre ; gestion de serre ; gestion climatique des serres ; montage de serres ; conduite sous serre ; culture sous abri ; serres {near=tomates,culture,maraîchage,agricole,légumes,fraises,irrigation} ; sous serre ; culture sous serre
  en Greenhouse operation ; greenhouse grower ; greenhouse climate control ; greenhouse construction ; protected cropping ; greenhouse {near=tomato,tomatoes,grower,producer,crops,farm,irrigation,vegetables} ; greenhouse crops
  ar تسيير البيوت المغطاة ; تدبير البيوت البلاستيكية ; مسؤول البيوت المغطاة ; التحكم في مناخ البيوت المغطاة ; الزراعة المغطاة ; زراعة تحت البيوت المغطاة ; البيوت المحمية ; البيوت المغطاة ; البيوت البلاستيكية
  is hydroponics

aquaponics skill
  fr Aquaponie ; aquaponique ; système aquaponique
  en Aquaponics ; aquaponic systems
  ar الزراعة السمكية المائية ; الأكوابونيك ; أكوابونيك
  is hydroponics
  near fish-farming
  esco 30dce29d-0518-4f5d-aeb0-2b5b49e3afbe

organic-farming knowledge
  fr Agriculture biologique ; produits bio ; agriculture durable ; maraîchage bio ; culture biologique ; agriculture bio
  en Organic farming ; organic products ; sustainable agriculture ; organic agriculture ; organic growing
  ar الفلاحة البيولوجية ; الزراعة العضوية ; الزراعة المستدامة ; المنتجات البيولوجية ; الفلاحة المستدامة ; الفلاحة العضوية
  is agronomy
  esco 186da517-9a3e-41cd-9158-4001e3694459

organic-certification skill
  fr Certification biologique ; certification bio ; Ecocert ; label bio Maroc ; conversion à l’agriculture biologique ; cahier des charges bio
  en Organic certification ; Ecocert ; organic label ; conversion to organic farming
  ar الإشهاد البيولوجي ; شهادة المنتوج البيولوجي ; علامة الفلاحة البيولوجية
  is organic-farming
  near globalgap

agroecology knowledge
  fr Agroécologie ; agro-écologie ; agriculture agroécologique ; agriculture régénératrice ; agriculture régénérative ; transition agroécologique
  en Agroecology ; regenerative agriculture ; agroecological practices ; agro-ecology
  ar الزراعة الإيكولوجية ; الفلاحة الإيكولوجية ; الزراعة التجديدية ; الأغروإيكولوجيا
  is agronomy
  near organic-farming
  esco c4b03a17-a93e-4a8e-9846-4c4d469d4001

permaculture skill
  fr Permaculture ; permaculteur ; design en permaculture ; jardin-forêt
  en Permaculture ; permaculture design ; food forest
  ar الزراعة المعمرة ; الزراعة المستديمة ; البيرماكلتشر
  is agroecology

agroforestry knowledge
  fr Agroforesterie ; systèmes agroforestiers ; agrosylvopastoralisme
  en Agroforestry ; agroforestry systems ; silvopasture
  ar الزراعة الحراجية ; الفلاحة الغابوية ; الحراجة الزراعية
  is agroecology
  near forestry
  esco 8034a1ea-5ee0-4a84-8fd3-16411c8d86fb

conservation-agriculture knowledge
  fr Agriculture de conservation ; semis direct ; non-labour ; couverts végétaux ; travail du sol simplifié
  en Conservation agriculture ; no-till farming ; direct seeding ; direct drilling ; cover crops
  ar الزراعة الحافظة ; البذر المباشر ; الزرع المباشر ; الفلاحة الحافظة
  is agroecology
  near soil-analysis
  esco dd5451c6-a006-4218-bf94-348d81bed42f

urban-farming skill
  fr Agriculture urbaine ; potager urbain ; jardins partagés ; potager sur toit ; ferme urbaine ; jardin potager
  en Urban farming ; urban agriculture ; kitchen garden ; community gardens ; rooftop farming ; vertical farming
  ar الزراعة الحضرية ; الفلاحة الحضرية ; البستنة الحضرية ; الزراعة العمودية
  is agronomy
  near landscaping

composting skill
  fr Compostage ; compost ; production de compost ; lombricompostage ; fumier composté ; plateforme de compostage
  en Composting ; vermicomposting ; compost production ; worm composting
  ar صناعة السماد العضوي ; التسميد العضوي ; الكومبوست ; تحويل النفايات العضوية إلى سماد
  near organic-farming organic-waste-recovery

plant-protection knowledge
  fr Protection des cultures ; phytosanitaire ; produits phytosanitaires ; santé des plantes ; maladies des plantes ; phytopathologie
  en Crop protection ; plant protection ; plant health ; plant diseases ; pest management ; phytopathology
  ar وقاية النباتات ; حماية المزروعات ; أمراض النباتات ; المبيدات الفلاحية ; الصحة النباتية
  is agronomy

integrated-pest-management skill
  fr Lutte intégrée ; protection intégrée des cultures ; lutte raisonnée ; gestion intégrée des ravageurs ; PBI {case near=cultures,ravageurs,serre,serres,tomate}
  en Integrated pest management ; IPM {case near=crop,crops,pest,pests,farm} ; integrated crop protection
  ar المكافحة المتكاملة للآفات ; المكافحة المندمجة ; الإدارة المتكاملة للآفات
  is plant-protection
  esco dbe63ddf-76f8-4177-a482-fee995a57b77

biological-control skill
  fr Lutte biologique ; biocontrôle ; auxiliaires de culture ; insectes auxiliaires ; produits de biocontrôle
  en Biological control ; biocontrol ; beneficial insects ; biopesticides
  ar المكافحة البيولوجية ; المكافحة الحيوية ; المبيدات الحيوية
  is integrated-pest-management

pesticide-application skill
  fr Application de produits phytosanitaires ; applicateur phytosanitaire ; pulvérisation {near=phytosanitaire,cultures,traitement,pesticides,vergers} ; traitement des vergers ; Certiphyto ; pulvérisateur agricole ; traitement des cultures ; épandage de pesticides ; traiter … cultures ; traitements phytosanitaires ; traitement phytosanitaire
  en Pesticide application ; crop spraying ; sprayer operator ; plant protection product application ; spraying ; pesticide spraying ; applying pesticides
  ar رش المبيدات ; استعمال المبيدات الفلاحية ; معالجة المزروعات بالمبيدات ; عامل رش المبيدات ; رش الأدوية ; المعالجة النباتية ; معالجة الأشجار بالأدوية
  is plant-protection

entomology knowledge
  fr Entomologie ; entomologiste ; insectes ravageurs ; élevage d’insectes
  en Entomology ; entomologist ; insect rearing ; insect farming
  ar علم الحشرات ; تربية الحشرات ; خبير الحشرات
  near plant-protection
  esco a3b453f1-1151-444c-b0fb-2c49539ce2bf

soil-analysis skill
  fr Analyse et fertilité des sols ; analyse des sols ; fertilité du sol ; analyse de sol ; prélèvement de sol ; laboratoire d’analyse des sols
  en Soil analysis and fertility ; soil analysis ; soil fertility ; soil testing ; soil sampling
  ar تحليل التربة وخصوبتها ; تحليل التربة ; خصوبة التربة ; تحاليل التربة ; مختبر تحليل التربة
  is agronomy

soil-science knowledge
  fr Pédologie ; science du sol ; sciences du sol ; pédologue ; cartographie des sols ; carte de fertilité
  en Soil science ; pedology ; soil scientist ; soil mapping
  ar علم التربة ; خرائط التربة ; البيدولوجيا
  near soil-analysis geology
  esco 91a6da8d-24dc-4453-9821-de305864677c

crop-nutrition skill
  fr Nutrition des plantes et fertilisation ; fertilisation ; nutrition végétale ; plan de fumure ; engrais ; fertilisants ; fertilisation raisonnée ; biostimulants ; amendement des sols
  en Plant nutrition and fertilisation ; fertilisation ; fertilization ; crop nutrition ; fertilisers ; fertilizers ; biostimulants
  ar تغذية النباتات والتسميد ; التسميد ; تغذية النبات ; الأسمدة ; المخصبات
  is agronomy
  near soil-analysis

plant-breeding knowledge
  fr Amélioration des plantes ; sélection variétale ; génétique végétale ; création variétale ; essais variétaux
  en Plant breeding ; varietal selection ; plant genetics ; plant breeder ; variety trials
  ar تحسين النباتات ; انتقاء الأصناف ; الوراثة النباتية ; تحسين الأصناف النباتية
  is agronomy
  near genetics

seed-production skill
  fr Production de semences ; semences ; multiplication de semences ; semences certifiées ; technicien semences ; semencier ; banque de semences
  en Seed production ; seeds technician ; seed multiplication ; certified seeds ; seed bank
  ar إنتاج البذور ; البذور المختارة ; إكثار البذور ; البذور المعتمدة
  is agronomy

plant-nursery skill
  fr Production de plants en pépinière ; pépinière ; pépiniériste ; production de plants ; pépinières ; multiplication végétale ; bouturage
  en Plant nursery growing ; plant nursery ; nursery grower ; plant propagation ; seedling production
  ar المشاتل وإنتاج الشتلات ; المشاتل ; إنتاج الشتلات ; مشتل ; إكثار النباتات
  near landscaping horticulture

grafting-pruning skill
  fr Taille et greffage ; greffage ; taille des arbres ; taille des oliviers ; tailleur d’arbres ; taille fruitière ; greffeur ; élagage ; élagueur
  en Pruning and grafting ; pruning ; grafting ; tree pruning ; tree surgery ; fruit tree pruning
  ar التقليم والتطعيم ; تقليم الأشجار ; تقليم الزيتون ; تطعيم الأشجار ; التقليم
  is horticulture

horticulture knowledge
  fr Horticulture ; horticulteur ; ingénieur horticole ; production horticole ; cultures horticoles ; technicien horticole
  en Horticulture ; horticulturist ; horticultural production ; horticultural technician
  ar البستنة الإنتاجية ; علم البستنة ; الإنتاج البستاني ; مهندس البستنة
  is agronomy

market-gardening skill
  fr Maraîchage ; maraîcher ; cultures maraîchères ; production maraîchère ; culture de la tomate ; primeurs {near=maraîchage,culture,cultures,production,export,serre} ; légumes primeurs ; production de tomates
  en Market gardening ; vegetable growing ; vegetable production ; vegetable farming ; tomato growing
  ar زراعة الخضروات ; إنتاج الخضر ; الخضروات والبواكر ; زراعة الطماطم ; البواكر ; الخضر والبواكر
  is horticulture

cereal-farming skill
  fr Grandes cultures et céréales ; céréaliculture ; grandes cultures ; culture du blé ; production céréalière ; céréalier ; culture de céréales ; légumineuses
  en Arable and cereal farming ; cereal farming ; arable farming ; field crops ; wheat growing ; grain production ; pulses growing
  ar الزراعات الكبرى والحبوب ; زراعة الحبوب ; زراعة القمح ; إنتاج الحبوب ; القطاني ; الزراعات الكبرى
  is agronomy

sugar-crops skill
  fr Cultures sucrières ; betterave à sucre ; canne à sucre ; culture de la betterave
  en Sugar crops ; sugar beet growing ; sugar cane growing
  ar الزراعات السكرية ; الشمندر السكري ; قصب السكر
  is agronomy

fruit-growing skill
  fr Arboriculture fruitière ; arboriculture ; arboriculteur ; vergers ; conduite de vergers ; rosacées fruitières ; pommier ; production fruitière ; chef de verger
  en Fruit growing ; orchard management ; fruit trees ; orchards ; arboriculture ; fruit production
  ar غراسة الأشجار المثمرة ; الأشجار المثمرة ; تدبير الضيعات الشجرية ; إنتاج الفواكه ; البساتين المثمرة
  is horticulture

citrus-growing skill
  fr Agrumiculture ; agrumes ; culture des agrumes ; clémentines ; production d’agrumes
  en Citrus growing ; citrus farming ; citrus production ; citrus orchards
  ar زراعة الحوامض ; الحوامض ; إنتاج الحوامض ; زراعة الحمضيات
  is fruit-growing

olive-growing skill
  fr Oléiculture ; oléiculteur ; culture de l’olivier ; oliveraie ; oliviers ; plantation d’oliviers
  en Olive growing ; olive farming ; olive groves ; olive trees
  ar زراعة الزيتون ; غراسة الزيتون ; أشجار الزيتون ; حقول الزيتون
  is fruit-growing
  near olive-oil-production

date-palm-growing skill
  fr Phoeniciculture ; palmier dattier ; culture du palmier dattier ; palmeraie ; production de dattes ; dattes Mejhoul ; Mejhoul
  en Date palm growing ; date palms ; date farming ; date production ; Medjool dates
  ar زراعة نخيل التمر ; نخيل التمر ; النخيل المثمر ; إنتاج التمور ; تمور المجهول ; الواحات
  is fruit-growing

berry-growing skill
  fr Culture de fruits rouges ; fruits rouges ; myrtilles ; framboises ; culture de fraises ; fraisiculture ; petits fruits
  en Berry growing ; soft fruit growing ; blueberries ; raspberries ; strawberry growing ; berries {near=growing,farm,farming,harvest,export}
  ar زراعة الفواكه الحمراء ; الفواكه الحمراء ; زراعة الفراولة ; زراعة التوت
  is horticulture

avocado-tropical-fruit-growing skill
  fr Culture de fruits tropicaux ; culture de l’avocatier ; avocatier ; bananeraie ; culture de la banane ; pitaya ; mangue {near=culture,plantation,verger}
  en Tropical fruit growing ; avocado growing ; banana growing ; dragon fruit growing
  ar زراعة الفواكه الاستوائية ; زراعة الأفوكادو ; زراعة الموز ; فاكهة التنين
  is fruit-growing

almond-nut-growing skill
  fr Culture de l’amandier et des fruits à coque ; amandier ; culture de l’amandier ; noyer {near=culture,plantation,verger,amandier} ; fruits à coque ; pistachier
  en Almond and nut growing ; almond growing ; nut growing ; walnut orchards ; pistachio growing
  ar زراعة اللوز والجوز ; زراعة اللوز ; شجر اللوز ; زراعة الجوز ; زراعة الفستق
  is fruit-growing

viticulture skill
  fr Viticulture ; viticulteur ; vigne {near=culture,taille,plantation,raisin,conduite} ; raisin de table ; conduite de la vigne ; vignoble
  en Viticulture ; vine growing ; table grapes ; vineyard management ; grape growing
  ar زراعة الكروم ; الكروم ; عنب المائدة ; زراعة العنب
  is fruit-growing
  esco 3c9fc332-97e4-409a-8c32-e81fa552e882

saffron-growing skill
  fr Culture du safran ; safran ; safranière ; production de safran ; safran de Taliouine ; safraniculture
  en Saffron growing ; saffron ; saffron production ; saffron farming
  ar زراعة الزعفران ; الزعفران ; إنتاج الزعفران ; زعفران تالوين
  is agronomy
  near argan-local-products

rose-growing skill
  fr Culture de la rose à parfum ; rose à parfum ; roses de Kelaat M’Gouna ; rose de Damas ; eau de rose
  en Perfume rose growing ; damask rose ; rose water ; rose growing
  ar زراعة الورد العطري ; الورد العطري ; ماء الورد ; ورد قلعة مكونة
  is agronomy
  near aromatic-medicinal-plants

aromatic-medicinal-plants skill
  fr Plantes aromatiques et médicinales ; PAM {case near=plantes,huiles,safran,terroir,coopérative,distillation} ; plantes médicinales ; herboriste ; culture de la lavande ; romarin {near=plantes,distillation,récolte,huile} ; cueillette de plantes
  en Aromatic and medicinal plants ; medicinal plants ; aromatic herbs ; herbalist ; lavender growing ; herb growing
  ar النباتات العطرية والطبية ; الأعشاب الطبية ; النباتات الطبية ; الأعشاب العطرية ; عشاب
  is agronomy
  near argan-local-products essential-oils

legal-hemp knowledge
  fr Cannabis à usage licite ; cannabis licite ; chanvre industriel ; CBD {case near=cannabis,chanvre,huile,licite} ; culture du chanvre ; filière cannabis ; ANRAC
  en Legal hemp and cannabis ; industrial hemp ; medical cannabis ; licit cannabis ; hemp growing
  ar القنب الهندي القانوني ; القنب الهندي المشروع ; زراعة القنب الهندي ; القنب الصناعي
  is agronomy

floriculture skill
  fr Floriculture ; fleurs coupées ; production de fleurs ; culture de fleurs
  en Floriculture ; cut flowers ; flower growing ; flower production
  ar زراعة الزهور ; إنتاج الأزهار ; زهور القطف
  is horticulture
  near floristry
  esco f4b5e3fb-ea82-4307-887a-d1901c7d3a4d

mushroom-growing skill
  fr Culture de champignons ; champignonnière ; myciculture ; pleurotes ; culture du champignon
  en Mushroom growing ; mushroom farming ; oyster mushrooms
  ar زراعة الفطر ; إنتاج الفطريات الغذائية ; زراعة الفطريات
  is agronomy

cactus-farming skill
  fr Culture du cactus ; figue de barbarie ; figuier de barbarie ; huile de figue de barbarie ; cactus {near=culture,plantation,huile,cochenille,coopérative}
  en Prickly pear growing ; prickly pear ; cactus farming ; prickly pear seed oil
  ar زراعة الصبار ; الصبار ; التين الشوكي ; زيت التين الشوكي
  is agronomy
  near argan-local-products

carob-growing skill
  fr Culture du caroubier ; caroubier ; caroube ; gomme de caroube
  en Carob growing ; carob ; carob tree ; locust bean gum
  ar زراعة الخروب ; الخروب ; شجر الخروب
  is fruit-growing
  near argan-local-products

harvesting skill
  fr Récolte et cueillette ; récolte {near=agricole,fruits,olives,légumes,ouvrier,ouvriers,saison,cueillette,plantes} ; cueillette ; cueilleur ; ouvrier agricole ; moisson ; travaux agricoles saisonniers
  en Harvesting and picking ; harvesting ; fruit picking ; fruit picker ; farm worker ; farm labourer ; crop harvesting
  ar الجني والحصاد ; جني الثمار ; جني الزيتون ; الحصاد ; عامل فلاحي ; عاملة فلاحية ; قطف الثمار
  is agronomy
  esco 2e4e8114-e579-453d-918e-b0262818ab76

post-harvest skill
  fr Traitement après récolte ; post-récolte ; station de conditionnement ; conditionnement des fruits et légumes ; station d’emballage ; calibrage des fruits ; triage et conditionnement ; stockage des récoltes
  en Post-harvest handling ; packhouse ; packing station ; fruit grading ; postharvest ; fruit and vegetable packing
  ar معالجة ما بعد الجني ; محطة التلفيف ; تلفيف الخضر والفواكه ; فرز وتلفيف المنتجات الفلاحية ; ما بعد الحصاد
  near food-processing food-packaging-lines cold-chain

agricultural-mechanisation skill
  fr Machinisme agricole ; mécanisation agricole ; engins agricoles ; matériel agricole ; conducteur d’engins agricoles ; tracteur agricole ; tractoriste ; conduite de tracteur ; moissonneuse-batteuse
  en Agricultural machinery ; farm machinery ; tractor driving ; tractor driver ; combine harvester ; agricultural mechanisation
  ar المكننة الفلاحية ; الآليات الفلاحية ; سياقة الجرار ; سائق جرار ; الآلات الفلاحية ; آلة الحصاد
  is agronomy
  near agricultural-machinery-repair

agricultural-machinery-repair skill
  fr Réparation de matériel agricole ; mécanicien agricole ; maintenance de tracteurs ; mécanique agricole ; mécanicien en machinisme agricole
  en Agricultural machinery repair ; agricultural mechanic ; tractor maintenance ; farm equipment repair
  ar إصلاح الآليات الفلاحية ; ميكانيكي آليات فلاحية ; صيانة الجرارات
  is mechanical-maintenance

agricultural-drones skill
  fr Drones agricoles ; pulvérisation par drone ; cartographie NDVI ; NDVI ; surveillance des cultures par drone ; drone agricole
  en Agricultural drones ; crop spraying drones ; NDVI ; crop monitoring by drone ; drone spraying
  ar الدرون الفلاحي ; الطائرات المسيرة الفلاحية ; رش المزروعات بالدرون
  is precision-agriculture drones

farm-sensors skill
  fr Capteurs agricoles et stations météo ; capteurs agricoles ; sonde d’humidité ; sondes d’humidité ; capteurs d’humidité du sol ; station météo agricole ; tensiomètre {near=sol,irrigation,capteur,capteurs} ; sondes capacitives
  en Farm sensors and weather stations ; soil moisture sensors ; agricultural sensors ; farm weather station ; soil sensors
  ar المستشعرات الفلاحية ; مستشعرات رطوبة التربة ; محطة الأرصاد الفلاحية ; مجسات التربة
  is precision-agriculture sensors-instrumentation

farm-management-software tool
  fr Logiciels de gestion agricole ; logiciel de gestion de ferme ; logiciel agricole ; carnet de culture numérique ; application de gestion d’exploitation
  en Farm management software ; farm software ; digital farm records ; crop management app
  ar برامج تسيير الضيعات ; برنامج تدبير الضيعة ; تطبيقات التدبير الفلاحي
  near farm-management precision-agriculture

globalgap knowledge
  fr+en GLOBALG.A.P. ; GlobalGAP ; Global GAP ; GRASP {case near=globalgap,certification,audit,ferme,farm}
  ar غلوبال غاب ; شهادة غلوبال غاب ; الممارسات الفلاحية الجيدة
  near food-safety farm-management agricultural-traceability

agricultural-traceability skill
  fr Traçabilité des produits agricoles ; traçabilité agricole ; traçabilité alimentaire ; traçabilité des lots ; traçabilité de la ferme à l’assiette
  en Farm-to-fork traceability ; food traceability ; crop traceability ; batch traceability
  ar تتبع المنتجات الفلاحية ; تتبع مسار المنتجات الغذائية ; تتبع مسار المنتوج
  near food-safety globalgap

animal-husbandry skill
  fr Élevage ; zootechnie ; éleveur ; production animale ; zootechnicien ; cheptel
  en Livestock farming ; animal husbandry ; livestock ; animal production ; livestock breeding
  ar تربية المواشي ; تربية الماشية ; الإنتاج الحيواني ; كساب ; القطيع

cattle-farming skill
  fr Élevage bovin ; élevage de vaches ; vaches laitières ; bovins ; engraissement de bovins ; éleveur bovin ; veaux d’engraissement
  en Cattle farming ; beef farming ; dairy cows ; cattle breeding ; cattle rearing
  ar تربية الأبقار ; تربية العجول ; الأبقار الحلوب ; تسمين العجول
  is animal-husbandry
  esco c669c40c-d8dc-4eff-8e06-7043ff4a860c

sheep-goat-farming skill
  fr Élevage ovin et caprin ; élevage ovin ; élevage caprin ; élevage de moutons ; ovins ; caprins ; berger {near=moutons,troupeau,ovin,chèvres} ; élevage de chèvres
  en Sheep and goat farming ; sheep farming ; goat farming ; shepherd ; sheep breeding
  ar تربية الأغنام والماعز ; تربية الأغنام ; تربية الماعز ; تربية الخرفان ; راعي غنم
  is animal-husbandry

camel-farming skill
  fr Élevage camelin ; élevage de dromadaires ; dromadaires ; lait de chamelle ; chamelier
  en Camel farming ; camel breeding ; camel milk ; camel herding
  ar تربية الإبل ; تربية الجمال ; حليب النوق ; حليب الإبل
  is animal-husbandry

poultry-farming skill
  fr Aviculture ; élevage de volailles ; volailles ; poulets de chair ; poules pondeuses ; éleveur de volailles ; couvoir ; élevage de poulets ; technicien avicole ; production d’œufs
  en Poultry farming ; broilers ; laying hens ; hatchery ; poultry technician ; egg production ; chicken farming
  ar تربية الدواجن ; الدواجن ; تربية الدجاج ; إنتاج البيض ; الدجاج البياض ; المفاقس
  is animal-husbandry

dairy-farming skill
  fr Production laitière ; traite ; salle de traite ; collecte de lait ; production de lait ; contrôle laitier ; trayeur
  en Dairy farming ; milking ; milk production ; milk collection ; milking parlour
  ar إنتاج الحليب ; تجميع الحليب ; حلب الأبقار ; قاعة الحلب
  is cattle-farming

rabbit-farming skill
  fr Cuniculture ; élevage de lapins ; cuniculteur
  en Rabbit farming ; rabbit breeding ; cuniculture
  ar تربية الأرانب
  is animal-husbandry
  esco 132df8d4-7aac-47cb-951b-a6f4f6fa5a08

snail-farming skill
  fr Héliciculture ; élevage d’escargots ; héliciculteur
  en Snail farming ; heliciculture
  ar تربية الحلزون
  is animal-husbandry
  esco 5c1145a9-8c57-4369-bd89-e20ca0f64b6f

horse-care skill
  fr Élevage et soins des chevaux ; élevage équin ; palefrenier ; soins aux chevaux ; maréchal-ferrant ; maréchalerie ; haras ; soigneur équin
  en Horse breeding and care ; horse care ; groom {near=horse,horses,stable} ; stable hand ; horse breeding ; farrier
  ar تربية الخيول والعناية بها ; تربية الخيول ; العناية بالخيول ; بيطار الخيول ; سائس الخيل
  is animal-husbandry

animal-nutrition knowledge
  fr Alimentation animale ; aliments pour bétail ; nutrition animale ; formulation d’aliments pour animaux ; aliments composés ; fourrages ; culture fourragère ; provende
  en Animal nutrition ; animal feed ; feed formulation ; livestock feed ; fodder crops
  ar تغذية الحيوانات ; الأعلاف ; أعلاف الماشية ; الأعلاف المركبة ; الزراعات العلفية ; العلف ; علف الدواجن ; تغذية المواشي ; تغذية الدواجن ; علف المواشي ; تغذية الماشية
  is animal-husbandry
  esco 37fd96cf-404a-4fa3-a443-2b5d6858c010

animal-reproduction skill
  fr Reproduction et génétique animale ; insémination artificielle ; inséminateur ; amélioration génétique animale ; génétique animale ; transfert d’embryons
  en Animal reproduction and genetics ; artificial insemination ; inseminator ; animal genetics ; animal breeding
  ar التناسل والوراثة الحيوانية ; التلقيح الاصطناعي ; التحسين الوراثي للماشية ; ملقح اصطناعي
  is animal-husbandry

pastoralism knowledge
  fr Pastoralisme et parcours ; pastoralisme ; gestion des parcours ; transhumance ; parcours pastoraux ; aménagement pastoral
  en Pastoralism ; rangeland management ; transhumance ; grazing management
  ar الرعي والمراعي ; المراعي ; تدبير المراعي ; الترحال الرعوي
  is animal-husbandry

veterinary-care knowledge
  fr Soins vétérinaires ; vétérinaire ; santé animale ; médecine vétérinaire
  en Veterinary care ; veterinarian ; animal health ; veterinary medicine ; veterinary
  ar الرعاية البيطرية ; بيطري ; الصحة الحيوانية ; الطب البيطري ; طبيب بيطري
  near animal-husbandry

veterinary-assistance skill
  fr Assistance vétérinaire ; assistant vétérinaire ; auxiliaire vétérinaire ; technicien vétérinaire ; infirmier vétérinaire ; vaccination du bétail
  en Veterinary assistance ; veterinary assistant ; veterinary nurse ; veterinary technician ; livestock vaccination
  ar المساعدة البيطرية ; مساعد بيطري ; ممرض بيطري ; تقني بيطري ; تلقيح الماشية
  is veterinary-care

beekeeping skill
  fr Apiculture ; apiculteur ; production de miel ; ruches
  en Beekeeping ; beekeeper ; honey production ; beehives
  ar تربية النحل ; إنتاج العسل ; مربي النحل
  is animal-husbandry

bee-products skill
  fr Produits de la ruche ; miel {near=ruche,ruches,abeilles,extraction,coopérative,production,récolte,terroir} ; gelée royale ; propolis ; extraction de miel ; pollen {near=miel,ruche,propolis} ; mise en pot ; conditionnement de miel
  en Bee products ; royal jelly ; propolis ; honey extraction ; beeswax ; honey packing
  ar منتجات الخلية ; منتوجات النحل ; غذاء ملكات النحل ; العكبر ; استخلاص العسل ; شمع النحل ; استخراج العسل ; جني العسل ; تعبئة العسل
  is beekeeping
  near argan-local-products

queen-rearing skill
  fr Élevage de reines ; sélection d’abeilles ; essaimage ; production d’essaims ; essaims
  en Queen bee rearing ; queen rearing ; bee breeding ; swarm production
  ar تربية ملكات النحل ; إنتاج الطرود ; إنتاج ملكات النحل
  is beekeeping

aquaculture-fisheries knowledge
  fr Pêche et aquaculture ; aquaculture ; produits de la mer ; économie bleue ; halieutique ; ingénieur halieute ; aquaculteur
  en Fisheries and aquaculture ; aquaculture ; fisheries ; seafood ; blue economy ; fisheries science
  ar الصيد البحري وتربية الأحياء المائية ; تربية الأحياء المائية ; منتجات البحر ; الاقتصاد الأزرق ; علوم الصيد البحري
  near food-processing

fish-farming skill
  fr Pisciculture ; élevage de poissons ; pisciculteur ; tilapia ; truites {near=élevage,pisciculture,bassin} ; écloserie ; élevage de loups et daurades ; cages flottantes
  en Fish farming ; fish farmer ; tilapia ; trout farming ; fish hatchery ; fish cages
  ar تربية الأسماك ; استزراع الأسماك ; مربي الأسماك ; تربية البلطي ; الأقفاص العائمة
  is aquaculture-fisheries

shellfish-farming skill
  fr Conchyliculture ; ostréiculture ; mytiliculture ; élevage d’huîtres ; huîtres ; conchyliculteur ; ostréiculteur
  en Shellfish farming ; oyster farming ; mussel farming ; oysters {near=farming,farm,aquaculture}
  ar تربية الصدفيات ; تربية المحار ; تربية بلح البحر
  is aquaculture-fisheries

seaweed-farming skill
  fr Algoculture ; culture d’algues ; algues marines ; agar-agar ; algues {near=culture,récolte,marines,transformation,aquaculture}
  en Seaweed farming ; algae growing ; seaweed ; algae farming ; agar
  ar زراعة الطحالب ; الطحالب البحرية ; استزراع الطحالب ; الأغار
  is aquaculture-fisheries

spirulina-production skill
  fr Production de spiruline ; spiruline ; microalgues ; culture de spiruline
  en Spirulina production ; spirulina ; microalgae ; spirulina growing
  ar إنتاج السبيرولينا ; السبيرولينا ; الطحالب الدقيقة
  is aquaculture-fisheries

sea-fishing skill
  fr Pêche maritime ; pêche artisanale ; marin-pêcheur ; pêcheur ; pêche côtière ; pêche hauturière ; patron de pêche ; engins de pêche ; sardinier
  en Sea fishing ; fisherman ; artisanal fishing ; fishing industry ; coastal fishing ; deep-sea fishing ; fishing skipper ; fishing gear
  ar الصيد البحري ; الصيد التقليدي ; بحار صياد ; صياد سمك ; الصيد الساحلي ; الصيد في أعالي البحار ; ربان صيد
  is aquaculture-fisheries

fish-trade skill
  fr Mareyage et halle aux poissons ; mareyeur ; mareyage ; halle aux poissons ; halle à marée ; poissonnier ; poissonnerie ; criée {near=poisson,pêche,marée}
  en Fish trade and auction ; fishmonger ; fish market ; fish auction ; fish wholesale
  ar تجارة السمك ; سوق السمك ; بائع السمك ; تسويق الأسماك ; تاجر السمك بالجملة
  is sales
  near aquaculture-fisheries

forestry knowledge
  fr Foresterie ; sylviculture ; ingénieur forestier ; eaux et forêts ; gestion forestière ; forestier {near=technicien,agent,forêt,plantation,gestion} ; technicien forestier ; aménagement forestier ; chêne-liège
  en Forestry ; silviculture ; forest management ; forest engineer ; forester ; forestry technician ; cork oak
  ar علوم الغابات ; تدبير الغابات ; مهندس المياه والغابات ; المياه والغابات ; تقني الغابات
  near agronomy biodiversity
  esco 3d9873e5-7128-49d9-9048-f72b8ea4b29e

reforestation skill
  fr Reboisement ; reforestation ; plantation d’arbres ; lutte contre la désertification ; plantation d’arganiers
  en Reforestation ; tree planting ; afforestation ; combating desertification
  ar إعادة التشجير ; التشجير ; غرس الأشجار ; مكافحة التصحر
  is forestry

wildfire-prevention skill
  fr Prévention des feux de forêt ; feux de forêt ; lutte contre les incendies de forêt ; incendies de forêt
  en Wildfire prevention ; forest fires ; wildfire detection ; forest fire fighting
  ar الوقاية من حرائق الغابات ; حرائق الغابات ; مكافحة حرائق الغابات
  is forestry
  near fire-safety

farm-management skill
  fr Gestion d’exploitation agricole ; exploitation agricole ; gérant de ferme ; chef de culture ; domaine agricole ; gérant de domaine agricole ; exploitant agricole ; agriculteur ; chef d’exploitation agricole
  en Farm management ; farm manager ; crop manager ; farmer ; farm owner
  ar تدبير الضيعات الفلاحية ; تسيير الضيعات ; الضيعات الفلاحية ; تقني فلاحي ; مسير ضيعة ; فلاح ; مستغل فلاحي
  is agronomy

agricultural-cooperative-management skill
  fr Gestion de coopérative agricole ; coopérative agricole ; coopératives agricoles ; agrégation agricole ; groupement de producteurs ; organisations professionnelles agricoles
  en Agricultural cooperative management ; agricultural cooperative ; farmers’ cooperative ; farmers’ organisations ; producer groups
  ar تدبير التعاونيات الفلاحية ; تعاونية فلاحية ; التعاونيات الفلاحية ; التجميع الفلاحي ; التنظيمات المهنية الفلاحية
  is cooperative-management
  near farm-management

agricultural-extension skill
  fr Vulgarisation et conseil agricole ; conseiller agricole ; vulgarisation agricole ; encadrement des agriculteurs ; accompagnement des agriculteurs ; formation des agriculteurs ; ONCA {case}
  en Agricultural extension ; agricultural advice ; agricultural adviser ; farmer training ; farm advisory services
  ar الإرشاد الفلاحي ; مستشار فلاحي ; الاستشارة الفلاحية ; تأطير الفلاحين ; تكوين الفلاحين ; مرشد فلاحي
  is agronomy

agricultural-economics knowledge
  fr Économie agricole ; agroéconomie ; agroéconomiste ; agrobusiness ; agribusiness ; filières agricoles ; chaînes de valeur agricoles ; commercialisation des produits agricoles
  en Agricultural economics ; agribusiness ; agricultural economist ; agricultural value chains ; agricultural marketing
  ar الاقتصاد الفلاحي ; سلاسل الإنتاج الفلاحي ; الأعمال الفلاحية ; تسويق المنتجات الفلاحية
  near agronomy rural-development

agricultural-insurance-credit knowledge
  fr Crédit et assurance agricoles ; assurance agricole ; crédit agricole {near=dossier,dossiers,financement,prêt,prêts,agriculteurs} ; fonds de développement agricole ; subventions agricoles ; financement agricole
  en Agricultural credit and insurance ; crop insurance ; agricultural finance ; farm loans ; agricultural subsidies
  ar التمويل والتأمين الفلاحي ; التأمين الفلاحي ; القرض الفلاحي ; إعانات صندوق التنمية الفلاحية ; الدعم الفلاحي
  near agricultural-economics insurance

rural-development knowledge
  fr Développement rural ; développement local rural ; aménagement rural ; monde rural ; génie rural ; Génération Green ; Plan Maroc Vert
  en Rural development ; rural engineering ; rural planning ; Generation Green
  ar التنمية القروية ; التنمية المحلية القروية ; العالم القروي ; الجيل الأخضر ; مخطط المغرب الأخضر
  near local-development agricultural-economics

agrometeorology knowledge
  fr Agrométéorologie ; agroclimatologie ; prévisions agrométéorologiques ; évapotranspiration ; bilan hydrique
  en Agrometeorology ; agroclimatology ; evapotranspiration ; crop water balance
  ar الأرصاد الجوية الفلاحية ; المناخ الفلاحي ; التبخر والنتح
  is agronomy
  near meteorology irrigation

phytosanitary-control skill
  fr Contrôle phytosanitaire ; certificat phytosanitaire ; inspection phytosanitaire ; inspecteur phytosanitaire ; quarantaine végétale
  en Phytosanitary inspection ; phytosanitary certificate ; plant quarantine ; plant health inspection
  ar المراقبة الصحية للنباتات ; شهادة الصحة النباتية ; التفتيش الصحي للنباتات ; الحجر النباتي
  is plant-protection
  near food-safety

remote-sensing skill
  fr Télédétection ; imagerie satellitaire ; images satellites ; traitement d’images satellites ; Google Earth Engine
  en Remote sensing ; satellite imagery ; satellite image processing ; Google Earth Engine ; earth observation
  ar الاستشعار عن بعد ; صور الأقمار الصناعية ; الصور الفضائية
  near gis precision-agriculture
  esco cbb330ab-55ac-4eec-b54c-b85c6219f508

landscaping skill
  fr Aménagement paysager et espaces verts ; espaces verts ; jardinage ; jardinier ; aménagement paysager ; entretien des espaces verts ; entretien de jardins ; gazon ; ouvrier paysagiste
  en Landscaping and green spaces ; landscaping ; gardening ; gardener ; garden maintenance ; lawn care ; groundskeeper
  ar البستنة والمساحات الخضراء ; البستنة ; المساحات الخضراء ; بستاني ; تهيئة الحدائق ; صيانة الحدائق
  near agronomy

landscape-architecture skill
  fr Architecture du paysage ; paysagiste ; architecte paysagiste ; paysagisme ; conception de jardins ; projet de paysage ; paysagiste concepteur
  en Landscape architecture ; landscape architect ; landscape design ; garden design ; landscape gardener
  ar هندسة المناظر الطبيعية ; مهندس مناظر طبيعية ; تصميم الحدائق ; هندسة الحدائق
  is landscaping
  near architecture
  esco 4c598891-db23-4b7c-9b39-233ba8eaf848

green-walls skill
  fr Murs et toitures végétalisés ; murs végétaux ; mur végétal ; toiture végétalisée ; végétalisation
  en Green walls and roofs ; green walls ; green roofs ; living walls
  ar الجدران والأسطح الخضراء ; الجدران الخضراء ; الأسطح الخضراء
  is landscaping

essential-oils skill
  fr Huiles essentielles et distillation ; huiles essentielles ; distillation ; distillateur ; aromathérapie ; hydrolat ; hydrolats ; alambic
  en Essential oils and distillation ; essential oils ; distillation ; aromatherapy ; steam distillation ; hydrosols
  ar الزيوت العطرية والتقطير ; الزيوت الأساسية ; الزيوت العطرية ; تقطير النباتات ; التقطير
  near aromatic-medicinal-plants natural-cosmetics
`,
};
