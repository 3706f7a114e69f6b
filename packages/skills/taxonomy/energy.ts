import type { DomainFile } from '../src/taxonomy/format.ts';

/** Energy, water, waste, climate. */
export const energy: DomainFile = {
  id: 'energy',
  labels: { fr: 'Énergies vertes et environnement', en: 'Green energy and environment', ar: 'الطاقات الخضراء والبيئة' },
  skills: `
renewable-energy knowledge
  fr Énergies renouvelables ; énergie renouvelable ; énergies vertes ; transition énergétique ; énergie verte ; ingénieur énergies renouvelables
  en Renewable energy ; renewables ; green energy ; energy transition ; clean energy ; renewable energies
  ar الطاقات المتجددة ; الطاقة المتجددة ; الطاقات النظيفة ; الانتقال الطاقي ; الطاقة الخضراء ; الطاقات الخضراء

solar-energy skill
  fr Énergie solaire ; photovoltaïque ; panneaux solaires ; panneau solaire ; installation photovoltaïque ; solaire photovoltaïque ; PVsyst ; chauffe-eau solaire ; pompage solaire ; installateur photovoltaïque ; installer … panneaux solaires ; pose de panneaux solaires
  en Solar energy ; photovoltaics ; solar panels ; solar panel ; solar power ; PV systems ; solar installation ; PVsyst ; solar water heating ; solar pumping ; install … solar panels ; solar pumps
  ar الطاقة الشمسية ; الألواح الشمسية ; الخلايا الكهروضوئية ; تركيب الألواح الشمسية ; الضخ بالطاقة الشمسية ; سخانات شمسية ; الطاقة الشمسية الكهروضوئية
  is renewable-energy

wind-energy knowledge
  fr Énergie éolienne ; éolien ; éoliennes ; parcs éoliens ; parc éolien
  en Wind energy ; wind power ; wind farms ; wind turbines ; wind farm
  ar الطاقة الريحية ; طاقة الرياح ; الحقول الريحية ; التوربينات الريحية
  is renewable-energy

biogas-biomass knowledge
  fr Biomasse et biogaz ; biogaz ; biomasse ; méthanisation ; valorisation énergétique des déchets ; biocarburants
  en Biomass and biogas ; biogas ; biomass ; anaerobic digestion ; waste-to-energy ; biofuels
  ar الكتلة الحيوية والغاز الحيوي ; الغاز الحيوي ; الكتلة الحيوية ; البيوغاز ; الوقود الحيوي
  is renewable-energy

green-hydrogen knowledge
  fr Hydrogène vert ; power-to-x ; électrolyse ; hydrogène ; ammoniac vert
  en Green hydrogen ; power-to-x ; electrolysis ; hydrogen ; green ammonia
  ar الهيدروجين الأخضر ; هيدروجين أخضر ; التحليل الكهربائي
  is renewable-energy

energy-efficiency skill
  fr Efficacité énergétique ; audit énergétique ; ISO 50001 ; économies d’énergie ; maîtrise de l’énergie ; audits énergétiques ; bilan énergétique ; performance énergétique ; energy manager
  en Energy efficiency ; energy audit ; ISO 50001 ; energy saving ; energy audits ; energy management ; energy manager
  ar النجاعة الطاقية ; الفعالية الطاقية ; الافتحاص الطاقي ; كفاءة الطاقة ; التدقيق الطاقي ; ترشيد الطاقة

energy-storage knowledge
  fr Stockage d’énergie et batteries ; stockage d’énergie ; batteries lithium ; batteries ; stockage de l’énergie
  en Energy storage and batteries ; energy storage ; lithium batteries ; battery technology ; batteries
  ar تخزين الطاقة والبطاريات ; تخزين الطاقة ; بطاريات الليثيوم ; البطاريات
  near renewable-energy

smart-grids knowledge
  fr Réseaux électriques intelligents ; smart grid ; smart grids ; compteurs intelligents ; micro-réseaux ; réseau électrique intelligent
  en Smart grids ; smart grid ; smart meters ; microgrids ; power grids
  ar الشبكات الكهربائية الذكية ; الشبكات الذكية ; العدادات الذكية
  near electrical-engineering renewable-energy

electric-mobility knowledge
  fr Mobilité électrique ; véhicules électriques ; bornes de recharge ; voiture électrique ; véhicule électrique ; mobilité durable ; électromobilité
  en Electric mobility ; electric vehicles ; charging stations ; e-mobility ; EV charging ; sustainable mobility
  ar التنقل الكهربائي ; السيارات الكهربائية ; محطات الشحن ; التنقل المستدام ; المركبات الكهربائية
  near energy-storage

water-management skill
  fr Gestion de l’eau ; traitement des eaux ; traitement de l’eau ; dessalement ; assainissement ; eau potable ; station d’épuration ; hydraulique ; ressources en eau ; eaux usées ; réutilisation des eaux usées
  en Water management ; water treatment ; desalination ; wastewater treatment ; sanitation ; drinking water ; hydraulics ; water resources ; wastewater
  ar تدبير المياه ; معالجة المياه ; تحلية المياه ; تحلية مياه البحر ; التطهير السائل ; معالجة المياه العادمة ; الموارد المائية ; الماء الصالح للشرب ; تدبير الماء

waste-management skill
  fr Gestion des déchets ; recyclage ; tri des déchets ; valorisation des déchets ; traitement des déchets ; déchets ménagers ; collecte des déchets
  en Waste management ; recycling ; waste sorting ; waste recovery ; waste treatment ; waste collection
  ar تدبير النفايات ; إعادة التدوير ; تدوير النفايات ; فرز النفايات ; تثمين النفايات ; معالجة النفايات

circular-economy knowledge
  fr Économie circulaire ; upcycling ; écoconception ; réemploi ; éco-conception
  en Circular economy ; upcycling ; eco-design ; ecodesign ; reuse and repair
  ar الاقتصاد الدائري ; التصميم الإيكولوجي ; إعادة الاستخدام
  near waste-management

environmental-management skill
  fr Management environnemental ; ISO 14001 ; étude d’impact environnemental ; environnement et développement durable ; études d’impact ; ingénieur environnement ; protection de l’environnement
  en Environmental management ; ISO 14001 ; environmental impact assessment ; environmental engineering ; environmental studies ; environmental protection
  ar التدبير البيئي ; دراسة التأثير على البيئة ; حماية البيئة ; الهندسة البيئية ; دراسات التأثير على البيئة ; إيزو 14001

carbon-footprint skill
  fr Bilan carbone ; empreinte carbone ; décarbonation ; crédits carbone ; bilan des émissions ; neutralité carbone ; marché du carbone
  en Carbon footprint ; carbon accounting ; decarbonisation ; carbon credits ; greenhouse gas accounting ; decarbonization ; net zero
  ar البصمة الكربونية ; الحصيلة الكربونية ; إزالة الكربون ; أرصدة الكربون ; الحياد الكربوني
  near environmental-management

corporate-social-responsibility knowledge
  fr Responsabilité sociétale (RSE) ; RSE {case} ; responsabilité sociétale des entreprises ; développement durable ; ISO 26000 ; ESG {case} ; responsabilité sociale ; reporting extra-financier
  en Corporate social responsibility ; CSR {case} ; sustainable development ; ISO 26000 ; ESG {case} ; sustainability ; sustainability reporting
  ar المسؤولية الاجتماعية للمقاولات ; المسؤولية الاجتماعية ; التنمية المستدامة ; المسؤولية المجتمعية
  near environmental-management

green-building knowledge
  fr Construction durable ; bâtiment durable ; LEED {case} ; efficacité énergétique des bâtiments ; écoconstruction ; HQE {case} ; matériaux durables ; isolation thermique
  en Green building ; sustainable construction ; LEED {case} ; green buildings ; sustainable building ; thermal insulation ; BREEAM
  ar البناء المستدام ; البناء الأخضر ; المباني المستدامة ; المباني الخضراء ; العزل الحراري
  near civil-engineering energy-efficiency

climate-finance knowledge
  fr Finance verte et climat ; finance climat ; finance verte ; obligations vertes ; adaptation au changement climatique ; changement climatique
  en Green and climate finance ; climate finance ; green finance ; green bonds ; climate change adaptation ; climate change
  ar التمويل الأخضر والمناخي ; التمويل المناخي ; المالية الخضراء ; السندات الخضراء ; التغيرات المناخية ; التكيف مع التغيرات المناخية
  near environmental-management

biotechnology knowledge
  fr Biotechnologies ; biotechnologie ; biologie moléculaire ; microbiologie ; génie biologique ; bio-informatique ; cosmétique naturelle
  en Biotechnology ; molecular biology ; microbiology ; bioengineering ; bioinformatics ; biotech
  ar التكنولوجيا الحيوية ; البيوتكنولوجيا ; علم الأحياء الدقيقة ; البيولوجيا الجزيئية ; المعلوماتية الحيوية
  near chemistry
`,
};
