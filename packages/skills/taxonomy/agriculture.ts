import type { DomainFile } from '../src/taxonomy/format.ts';

/** Farming, food, the sea, and what technology brings to them. */
export const agriculture: DomainFile = {
  id: 'agriculture',
  labels: {
    fr: 'Agriculture, agritech et agroalimentaire',
    en: 'Agriculture, agritech and food',
    ar: 'الفلاحة والتكنولوجيا الفلاحية والصناعات الغذائية',
  },
  skills: `
agronomy knowledge
  fr Agronomie ; agronome ; ingénieur agronome ; conseil agricole ; conseiller agricole ; agriculture ; production agricole
  en Agronomy ; agronomist ; agricultural engineering ; agricultural advice ; agriculture ; crop production ; farming
  ar علم الزراعة ; مهندس فلاحي ; الفلاحة ; مهندس زراعي ; الإرشاد الفلاحي ; الإنتاج الفلاحي ; الزراعة ; الهندسة الزراعية

precision-agriculture knowledge
  fr Agriculture de précision ; agritech ; smart farming ; agriculture intelligente ; agriculture connectée ; agriculture numérique
  en Precision agriculture ; agritech ; smart farming ; agtech ; precision farming ; digital agriculture
  ar الفلاحة الدقيقة ; الزراعة الذكية ; الفلاحة الذكية ; التكنولوجيا الفلاحية ; الزراعة الدقيقة ; الفلاحة الرقمية
  is agronomy
  near internet-of-things drones

irrigation skill
  fr Irrigation ; goutte à goutte ; irrigation localisée ; systèmes d’irrigation ; irrigation goutte-à-goutte ; pompage solaire agricole ; gestion de l’irrigation
  en Irrigation ; drip irrigation ; irrigation systems ; smart irrigation ; irrigation management
  ar الري ; السقي بالتنقيط ; الري بالتنقيط ; أنظمة الري ; السقي ; السقي الموضعي ; الري الذكي
  is agronomy
  near water-management

hydroponics skill
  fr Culture hors-sol et sous serre ; hydroponie ; aquaponie ; cultures sous serre ; culture hors sol ; serres agricoles ; hydroponique ; serres {near=culture,cultures,agricole,tomates,légumes,irrigation,capteurs}
  en Hydroponics and greenhouse growing ; hydroponics ; aquaponics ; greenhouse growing ; soilless culture ; greenhouse management ; greenhouses
  ar الزراعة المائية والبيوت المغطاة ; الزراعة المائية ; الزراعة بدون تربة ; البيوت المغطاة ; البيوت البلاستيكية
  is agronomy

organic-farming knowledge
  fr Agriculture biologique ; agroécologie ; permaculture ; produits bio ; certification bio ; agriculture durable ; compostage
  en Organic farming ; agroecology ; permaculture ; organic products ; sustainable agriculture ; composting
  ar الفلاحة البيولوجية ; الزراعة العضوية ; الفلاحة الإيكولوجية ; الزراعة المستدامة ; المنتجات البيولوجية ; الفلاحة المستدامة
  is agronomy

plant-protection knowledge
  fr Protection des cultures ; phytosanitaire ; produits phytosanitaires ; santé des plantes ; maladies des plantes ; traitement phytosanitaire ; phytopathologie
  en Crop protection ; plant protection ; plant health ; plant diseases ; pest management ; phytopathology
  ar وقاية النباتات ; حماية المزروعات ; أمراض النباتات ; المبيدات الفلاحية ; الصحة النباتية
  is agronomy

soil-analysis skill
  fr Analyse et fertilité des sols ; analyse des sols ; fertilisation ; pédologie ; fertilité du sol ; analyse de sol
  en Soil analysis and fertility ; soil analysis ; soil science ; fertilisation ; soil fertility
  ar تحليل التربة وخصوبتها ; تحليل التربة ; التسميد ; خصوبة التربة ; علم التربة
  is agronomy

animal-husbandry skill
  fr Élevage ; zootechnie ; éleveur ; production animale ; élevage bovin ; aviculture ; élevage ovin ; production laitière
  en Livestock farming ; animal husbandry ; livestock ; poultry farming ; animal production ; dairy farming
  ar تربية المواشي ; تربية الماشية ; الإنتاج الحيواني ; تربية الدواجن ; تربية الأغنام ; إنتاج الحليب

veterinary-care knowledge
  fr Soins vétérinaires ; vétérinaire ; santé animale ; médecine vétérinaire
  en Veterinary care ; veterinarian ; animal health ; veterinary medicine ; veterinary
  ar الرعاية البيطرية ; بيطري ; الصحة الحيوانية ; الطب البيطري ; طبيب بيطري
  near animal-husbandry

beekeeping skill
  fr Apiculture ; apiculteur ; production de miel ; ruches
  en Beekeeping ; beekeeper ; honey production ; beehives
  ar تربية النحل ; إنتاج العسل ; مربي النحل
  is animal-husbandry

aquaculture-fisheries knowledge
  fr Pêche et aquaculture ; aquaculture ; pêche maritime ; pisciculture ; produits de la mer ; conchyliculture ; algoculture
  en Fisheries and aquaculture ; aquaculture ; fisheries ; fish farming ; seafood ; fishing industry
  ar الصيد البحري وتربية الأحياء المائية ; تربية الأحياء المائية ; الصيد البحري ; منتجات البحر ; تربية الأسماك
  near food-processing

argan-local-products knowledge
  fr Produits du terroir et arganier ; produits du terroir ; huile d’argan ; arganier ; safran ; plantes aromatiques et médicinales ; valorisation des produits du terroir ; huile d’olive
  en Local produce and argan ; argan oil ; local produce ; aromatic and medicinal plants ; saffron ; terroir products ; olive oil ; local products
  ar المنتوجات المجالية والأركان ; المنتوجات المجالية ; زيت الأركان ; زيت أركان ; النباتات العطرية والطبية ; الزعفران ; المنتجات المجالية ; زيت الزيتون ; المنتجات المحلية ; منتجات محلية
  near food-processing social-entrepreneurship

food-processing skill
  fr Transformation agroalimentaire ; agroalimentaire ; industrie agroalimentaire ; industries alimentaires ; ingénieur agroalimentaire ; conditionnement alimentaire ; technologie alimentaire
  en Food processing ; food industry ; agri-food ; food technology ; food engineering ; agrifood ; food production
  ar الصناعات الغذائية ; التحويل الغذائي ; تثمين المنتجات الفلاحية ; تكنولوجيا الأغذية ; الصناعة الغذائية ; الصناعات الفلاحية الغذائية ; تحويل المنتجات الغذائية ; تحويل المنتجات الفلاحية

food-safety knowledge
  fr Sécurité sanitaire des aliments ; HACCP ; ISO 22000 ; ONSSA ; hygiène alimentaire ; sécurité alimentaire ; méthode HACCP ; IFS Food
  en Food safety ; HACCP ; ISO 22000 ; ONSSA ; food hygiene ; food quality
  ar السلامة الصحية للأغذية ; السلامة الغذائية ; السلامة الصحية للمنتجات الغذائية ; نظام HACCP ; النظافة الغذائية
  is food-processing
  near quality-management

cooking skill
  fr Cuisine et pâtisserie ; cuisinier ; pâtissier ; chef de cuisine ; boulangerie ; pâtisserie ; cuisine marocaine ; traiteur ; commis de cuisine
  en Cooking and pastry ; cook ; chef de cuisine ; pastry chef ; baking ; catering ; Moroccan cuisine ; head chef
  ar الطبخ والحلويات ; طباخ ; طباخة ; الحلويات المغربية ; الطبخ المغربي ; المخبزة والحلويات ; فن الطبخ ; الطبخ
  near hospitality

farm-management skill
  fr Gestion d’exploitation agricole ; exploitation agricole ; gérant de ferme ; chef de culture ; gestion de coopérative agricole ; technicien agricole ; domaine agricole
  en Farm management ; farm manager ; agricultural technician ; agricultural cooperative management ; crop manager
  ar تدبير الضيعات الفلاحية ; تسيير الضيعات ; الضيعات الفلاحية ; تقني فلاحي ; مسير ضيعة
  is agronomy

remote-sensing skill
  fr Télédétection ; imagerie satellitaire ; images satellites ; traitement d’images satellites ; Google Earth Engine
  en Remote sensing ; satellite imagery ; satellite image processing ; Google Earth Engine ; earth observation
  ar الاستشعار عن بعد ; صور الأقمار الصناعية ; الصور الفضائية
  near gis precision-agriculture

landscaping skill
  fr Aménagement paysager et espaces verts ; paysagiste ; espaces verts ; jardinage ; jardinier ; pépinière ; aménagement paysager
  en Landscaping and green spaces ; landscaping ; gardening ; landscape gardener ; plant nursery ; landscape design
  ar البستنة والمساحات الخضراء ; البستنة ; المساحات الخضراء ; بستاني ; تهيئة الحدائق ; المشاتل
  near agronomy
`,
};
