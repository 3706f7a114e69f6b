import type { DomainFile } from '../src/taxonomy/format.ts';

/** Water, waste, air, nature, climate, and what firms owe them. */
export const environment: DomainFile = {
  id: 'environment',
  labels: {
    fr: 'Eau, environnement et climat',
    en: 'Water, environment and climate',
    ar: 'الماء والبيئة والمناخ',
  },
  skills: `
water-management skill
  fr Gestion de l’eau ; ressources en eau ; gestion des ressources en eau ; ingénieur hydraulicien ; économie d’eau ; stress hydrique ; gestion intégrée des ressources en eau ; GIRE {case}
  en Water management ; water resources ; water engineering ; water resources management ; water saving ; water scarcity ; water engineer
  ar تدبير المياه ; الموارد المائية ; تدبير الماء ; الاقتصاد في الماء ; تدبير الموارد المائية ; الإجهاد المائي ; مهندس مائي

water-treatment skill
  fr Traitement des eaux ; traitement de l’eau ; potabilisation ; station de traitement d’eau ; adoucisseur d’eau ; osmose inverse ; traitement d’eau potable ; filtration de l’eau ; technicien traitement des eaux
  en Water treatment ; drinking water treatment ; reverse osmosis ; water purification ; water softening ; water filtration ; water treatment technician
  ar معالجة المياه ; معالجة الماء ; تنقية المياه ; التناضح العكسي ; محطة معالجة المياه ; تصفية المياه
  is water-management
  esco 2afefe51-4dcf-4314-a014-7c0477ee7372

drinking-water-supply skill
  fr Alimentation en eau potable ; eau potable ; AEP {case near=eau,réseau,assainissement,potable} ; réseaux d’eau potable ; adduction d’eau ; distribution d’eau ; fontainier ; recherche de fuites d’eau ; gestion de l’eau potable
  en Drinking water supply ; drinking water ; water supply networks ; water distribution ; leak detection ; potable water
  ar التزويد بالماء الصالح للشرب ; الماء الصالح للشرب ; الماء الشروب ; شبكات توزيع الماء ; كشف تسربات المياه
  is water-management

wastewater-treatment skill
  fr Épuration des eaux usées ; eaux usées ; station d’épuration ; traitement des eaux usées ; réutilisation des eaux usées ; REUT ; boues d’épuration ; STEP {case near=eaux,épuration,assainissement,boues} ; phytoépuration ; réutilisation des eaux usées épurées
  en Wastewater treatment ; wastewater ; sewage treatment ; wastewater reuse ; sewage sludge ; treatment plant operator ; constructed wetlands
  ar معالجة المياه العادمة ; المياه العادمة ; محطة معالجة المياه العادمة ; إعادة استعمال المياه العادمة ; الحمأة
  is water-treatment
  esco 5206a9b8-8337-4f0b-ae00-163a2f55d8cf

sanitation-networks skill
  fr Assainissement ; assainissement liquide ; réseaux d’assainissement ; assainissement autonome ; curage de réseaux ; eaux pluviales ; égouts
  en Sanitation and sewerage ; sanitation ; sewer networks ; stormwater ; drainage systems ; sewerage
  ar التطهير السائل ; الصرف الصحي ; شبكات التطهير ; مياه الأمطار ; شبكات الصرف الصحي
  is water-management
  near civil-engineering

desalination knowledge
  fr Dessalement de l’eau de mer ; dessalement ; station de dessalement ; usine de dessalement ; dessalement par osmose inverse
  en Seawater desalination ; desalination ; desalination plant
  ar تحلية مياه البحر ; تحلية المياه ; محطة تحلية المياه ; تحلية ماء البحر
  is water-treatment

hydraulics knowledge
  fr Hydraulique ; génie hydraulique ; ingénieur hydraulique ; hydraulique urbaine ; ouvrages hydrauliques ; modélisation hydraulique ; réseaux hydrauliques
  en Hydraulics ; hydraulic engineering ; hydraulic structures ; hydraulic modelling ; hydraulic engineer
  ar الهيدروليك ; الهندسة المائية ; المنشآت المائية ; النمذجة الهيدروليكية ; علم السوائل
  near water-management civil-engineering
  esco 68e66ed6-a171-4350-8ec1-2cfc4cae50e4

hydraulic-modelling-software tool
  fr+en EPANET ; HEC-RAS ; HEC-HMS ; SWMM ; WaterGEMS ; WaterCAD ; MIKE 21 ; Mike Urban
  ar برامج النمذجة المائية ; برنامج EPANET
  is hydraulics

hydrology knowledge
  fr Hydrologie ; hydrologue ; bassins versants ; inondations ; crues ; étude hydrologique ; risque d’inondation
  en Hydrology ; hydrologist ; watersheds ; flood risk ; flood modelling ; catchment hydrology
  ar الهيدرولوجيا ; علم المياه ; الأحواض المائية ; الفيضانات ; الدراسات الهيدرولوجية
  near water-management hydraulics

hydrogeology knowledge
  fr Hydrogéologie ; hydrogéologue ; eaux souterraines ; nappes phréatiques ; nappe phréatique ; essais de pompage ; étude hydrogéologique ; études hydrogéologiques ; hydrogéologique
  en Hydrogeology ; hydrogeologist ; groundwater ; aquifers ; pumping tests
  ar الهيدروجيولوجيا ; المياه الجوفية ; الفرشات المائية ; الفرشة المائية
  is hydrology
  near geology

water-well-drilling skill
  fr Forage de puits d’eau ; forage d’eau ; foreur ; sondeur {near=forage,géotechnique,puits} ; puits et forages ; forages hydrauliques ; pompes immergées ; forage ; forages ; creuser … puits ; forage de puits
  en Water well drilling ; borehole drilling ; water wells ; driller {near=water,well,borehole,rig} ; submersible pumps ; drilling wells ; boreholes ; dig … well ; borehole
  ar حفر الآبار ; آبار المياه ; حفار آبار ; المضخات الغاطسة ; الأثقاب المائية ; الثقب المائي ; حفر بئر ; حفر الأثقاب
  near hydrogeology

rainwater-harvesting skill
  fr Récupération des eaux de pluie ; récupération d’eau de pluie ; collecte des eaux pluviales ; citernes ; métfia ; captage du brouillard ; filets à brouillard
  en Rainwater harvesting ; rainwater collection ; fog harvesting ; cisterns ; fog collection
  ar تجميع مياه الأمطار ; حصاد مياه الأمطار ; المطفيات ; حصاد الضباب ; جمع مياه الأمطار
  is water-management

dams knowledge
  fr Barrages et retenues ; barrages ; barrage hydraulique ; barrages collinaires ; lacs collinaires ; auscultation de barrages
  en Dams and reservoirs ; dams ; hill dams ; dam engineering ; reservoirs {near=dam,dams,water,hydraulic}
  ar السدود ; السدود التلية ; هندسة السدود ; بناء السدود
  is hydraulics
  near civil-engineering

water-quality-analysis skill
  fr Analyse de la qualité de l’eau ; analyse de l’eau ; analyses d’eau ; qualité de l’eau ; analyse physico-chimique de l’eau ; laboratoire d’analyse des eaux ; DBO {case} ; DCO {case} ; analyses DBO/DCO
  en Water quality analysis ; water testing ; water quality ; water analysis ; water sampling
  ar تحليل جودة المياه ; تحليل المياه ; جودة المياه ; مراقبة جودة الماء ; تحاليل المياه ; جودة الماء
  is water-treatment
  near analytical-chemistry
  esco 2db2667c-bbaf-4e30-8640-c9a647bd2512

pool-treatment skill
  fr Entretien et construction de piscines ; pisciniste ; entretien de piscines ; construction de piscines ; traitement de piscine ; technicien piscine
  en Swimming pool construction and maintenance ; pool maintenance ; pool technician ; pool construction ; pool cleaning
  ar بناء وصيانة المسابح ; صيانة المسابح ; بناء المسابح ; تقني مسابح
  near water-treatment building-trades

waste-management skill
  fr Gestion des déchets ; traitement des déchets ; déchets ménagers ; valorisation des déchets ; déchets solides ; centre d’enfouissement ; décharge contrôlée ; déchets industriels ; gestion des déchets ménagers
  en Waste management ; waste treatment ; solid waste ; municipal waste ; landfill management ; industrial waste ; waste recovery
  ar تدبير النفايات ; تثمين النفايات ; معالجة النفايات ; النفايات المنزلية ; النفايات الصلبة ; المطرح المراقب
  esco 40f65a56-ccbe-4601-9f32-1cc6cdd24f28

waste-collection-sorting skill
  fr Collecte et tri des déchets ; tri des déchets ; collecte des déchets ; tri sélectif ; centre de tri ; chiffonniers ; agent de collecte ; collecte sélective ; éboueur
  en Waste collection and sorting ; waste sorting ; waste collection ; sorting centre ; refuse collector ; waste pickers ; separate collection
  ar جمع وفرز النفايات ; فرز النفايات ; جمع النفايات ; مركز الفرز ; الفرز الانتقائي ; عمال النظافة
  is waste-management

recycling skill
  fr Recyclage {unless=formation,stage,formations} ; recycler ; recyclage des déchets ; recyclage du papier ; recyclage des métaux ; filières de recyclage ; matières recyclées ; recycleur
  en Recycling ; recycled materials ; paper recycling ; metal recycling ; recycling plant
  ar إعادة التدوير ; تدوير النفايات ; إعادة تدوير الورق ; تدوير المعادن ; المواد المعاد تدويرها
  is waste-management

plastic-recycling skill
  fr Recyclage du plastique ; recyclage de plastique ; plastique recyclé ; PET recyclé ; broyage plastique ; bioplastiques ; pollution plastique
  en Plastic recycling ; recycled plastic ; PET recycling ; bioplastics ; plastic pollution
  ar إعادة تدوير البلاستيك ; تدوير البلاستيك ; البلاستيك المعاد تدويره ; اللدائن الحيوية
  is recycling
  near plastics-processing

e-waste-management skill
  fr Déchets électroniques ; DEEE {case} ; D3E {case} ; recyclage électronique ; déchets d’équipements électriques et électroniques ; reconditionnement d’ordinateurs
  en Electronic waste ; e-waste ; WEEE {case} ; electronics recycling ; computer refurbishing
  ar النفايات الإلكترونية ; تدوير النفايات الإلكترونية ; تدبير النفايات الإلكترونية
  is recycling
  near electronics-repair

textile-recycling skill
  fr Recyclage textile ; textiles recyclés ; friperie ; effilochage ; recyclage de vêtements ; déchets textiles ; coton recyclé
  en Textile recycling ; recycled textiles ; second-hand clothing ; textile waste ; recycled cotton
  ar إعادة تدوير النسيج ; تدوير الملابس ; النفايات النسيجية ; الملابس المستعملة
  is recycling
  near textile-manufacturing

organic-waste-recovery skill
  fr Valorisation des déchets organiques ; biodéchets ; déchets organiques ; déchets verts ; valorisation des grignons ; mouche soldat noire ; margines
  en Organic waste recovery ; biowaste ; organic waste ; green waste ; black soldier fly ; food waste recovery
  ar تثمين النفايات العضوية ; النفايات العضوية ; النفايات الخضراء ; مرجان الزيتون {near=معصرة,معاصر,زيتون,نفايات}
  is waste-management

hazardous-waste knowledge
  fr Déchets dangereux ; déchets médicaux et pharmaceutiques ; DASRI ; huiles usagées ; gestion des déchets dangereux ; déchets hospitaliers
  en Hazardous waste ; medical waste ; used oils ; hazardous waste management ; clinical waste
  ar النفايات الخطرة ; النفايات الطبية ; الزيوت المستعملة ; تدبير النفايات الخطرة
  is waste-management

food-waste-reduction skill
  fr Lutte contre le gaspillage alimentaire ; gaspillage alimentaire ; anti-gaspi ; invendus alimentaires ; antigaspi
  en Food waste reduction ; food waste ; surplus food ; fighting food waste
  ar محاربة هدر الطعام ; الهدر الغذائي ; تقليص هدر الغذاء
  near waste-management collective-catering

circular-economy knowledge
  fr Économie circulaire ; réemploi ; symbiose industrielle ; REP {case near=filière,filières,producteur,déchets,emballages} ; responsabilité élargie du producteur ; zéro déchet ; modèles circulaires
  en Circular economy ; reuse and repair ; industrial symbiosis ; extended producer responsibility ; zero waste ; circular business models
  ar الاقتصاد الدائري ; إعادة الاستخدام ; صفر نفايات ; المسؤولية الموسعة للمنتج ; النموذج الدائري
  near waste-management
  esco 22c45bf7-e52b-475f-847b-c32a87f65a5d

ecodesign skill
  fr Écoconception ; éco-conception ; conception durable ; écoconcepteur ; éco-design
  en Eco-design ; ecodesign ; sustainable design ; design for the environment
  ar التصميم الإيكولوجي ; التصميم المستدام ; التصميم البيئي
  is circular-economy
  near product-design

upcycling skill
  fr Surcyclage (upcycling) ; upcycling ; surcyclage ; création à partir de matériaux recyclés ; objets en matériaux recyclés ; détournement d’objets
  en Upcycling ; creative reuse ; upcycled products ; making from recycled materials
  ar إعادة التدوير الإبداعي ; أبسايكلينغ ; تحويل المهملات إلى منتجات
  is circular-economy
  near crafts

life-cycle-assessment skill
  fr Analyse du cycle de vie ; ACV {case} ; analyse de cycle de vie ; SimaPro ; openLCA ; ISO 14040
  en Life cycle assessment ; LCA {case near=carbon,product,environmental,ecodesign,SimaPro} ; life cycle analysis ; SimaPro ; openLCA ; ISO 14040
  ar تقييم دورة الحياة ; تحليل دورة الحياة ; تحليل دورة حياة المنتج
  near ecodesign carbon-footprint

environmental-management skill
  fr Management environnemental ; environnement et développement durable ; ingénieur environnement ; protection de l’environnement ; gestion de l’environnement ; responsable environnement ; génie de l’environnement ; technicien environnement
  en Environmental management ; environmental engineering ; environmental protection ; environmental engineer ; environmental officer ; environment manager
  ar التدبير البيئي ; حماية البيئة ; الهندسة البيئية ; مهندس البيئة ; المحافظة على البيئة ; مسؤول البيئة

iso-14001 knowledge
  fr+en ISO 14001 ; EMAS {case near=ISO,environnement,environment,audit}
  ar إيزو 14001 ; نظام الإدارة البيئية ; نظام التدبير البيئي
  is environmental-management
  near quality-management

environmental-impact-assessment skill
  fr Étude d’impact environnemental ; étude d’impact sur l’environnement ; EIE {case near=étude,études,impact,environnement} ; acceptabilité environnementale ; évaluation environnementale ; étude d’impact environnemental et social ; PGES {case} ; études d’impact environnemental
  en Environmental impact assessment ; environmental studies ; EIA {case near=impact,environmental,study} ; environmental and social impact assessment ; ESIA {case} ; environmental assessment
  ar دراسة التأثير على البيئة ; دراسات التأثير على البيئة ; التقييم البيئي ; الموافقة البيئية
  is environmental-management
  esco e541c69c-ea80-4b17-87cb-4001d0b9d303

environmental-law knowledge
  fr Droit de l’environnement ; réglementation environnementale ; loi-cadre 99-12 ; veille réglementaire environnementale ; police de l’environnement
  en Environmental law ; environmental regulation ; environmental compliance
  ar قانون البيئة ; التشريع البيئي ; القوانين البيئية ; الشرطة البيئية
  is law
  near environmental-management
  esco 6f5850ea-5785-4e2c-b062-743066fd5bdb

pollution-control skill
  fr Contrôle de la pollution ; dépollution ; pollution de l’air ; qualité de l’air ; dépollution des sols ; rejets industriels ; surveillance de la qualité de l’air ; nuisances sonores ; mesure des émissions
  en Pollution control ; air quality ; air pollution ; soil remediation ; industrial effluents ; emissions monitoring ; noise pollution
  ar مراقبة التلوث ; جودة الهواء ; تلوث الهواء ; معالجة التلوث ; مكافحة التلوث ; النفايات السائلة الصناعية
  is environmental-management

carbon-footprint skill
  fr Bilan carbone ; empreinte carbone ; bilan des émissions ; comptabilité carbone ; bilan GES ; gaz à effet de serre ; émissions de gaz à effet de serre ; GHG Protocol ; ISO 14064
  en Carbon footprint ; carbon accounting ; greenhouse gas accounting ; GHG Protocol ; greenhouse gas emissions ; ISO 14064 ; carbon assessment
  ar البصمة الكربونية ; الحصيلة الكربونية ; انبعاثات الغازات الدفيئة ; المحاسبة الكربونية ; غازات الاحتباس الحراري
  near environmental-management

decarbonisation skill
  fr Décarbonation ; neutralité carbone ; stratégie bas carbone ; décarbonation industrielle ; MACF {case} ; CBAM {case} ; mécanisme d’ajustement carbone aux frontières ; net zéro ; plan d’action climat ; plan climat ; réduction des émissions ; trajectoire bas carbone ; réduire … émissions
  en Decarbonisation ; decarbonization ; net zero ; low-carbon strategy ; CBAM {case} ; carbon border adjustment ; carbon neutrality ; climate action plan ; reducing emissions ; emission reduction ; carbon reduction ; reduce … emissions
  ar إزالة الكربون ; الحياد الكربوني ; استراتيجية منخفضة الكربون ; آلية تعديل الكربون على الحدود ; خفض الانبعاثات ; تقليص الانبعاثات ; خطة المناخ ; خفض انبعاثات الكربون
  near carbon-footprint energy-efficiency

carbon-markets knowledge
  fr Marchés et crédits carbone ; crédits carbone ; marché du carbone ; compensation carbone ; article 6 de l’accord de Paris ; projets carbone ; Verra {case near=carbone,crédits,carbon}
  en Carbon markets and credits ; carbon credits ; carbon market ; carbon offsetting ; carbon projects ; carbon trading
  ar أسواق الكربون ; أرصدة الكربون ; سوق الكربون ; تعويض الكربون
  near carbon-footprint climate-finance

corporate-social-responsibility knowledge
  fr Responsabilité sociétale (RSE) ; RSE {case} ; responsabilité sociétale des entreprises ; développement durable ; ISO 26000 ; responsabilité sociale ; label RSE ; démarche RSE ; responsable RSE ; chargé de mission RSE
  en Corporate social responsibility ; CSR {case} ; sustainable development ; ISO 26000 ; sustainability ; CSR manager ; sustainability manager
  ar المسؤولية الاجتماعية للمقاولات ; المسؤولية الاجتماعية ; التنمية المستدامة ; المسؤولية المجتمعية
  near environmental-management
  esco 66db424f-2abe-420d-8e5b-186607266b61

esg-reporting skill
  fr Reporting ESG et extra-financier ; reporting extra-financier ; ESG {case} ; CSRD {case} ; GRI {case near=ESG,CSRD,reporting,RSE,standards} ; rapport de durabilité ; reporting de durabilité ; notation extra-financière ; critères ESG
  en ESG and sustainability reporting ; sustainability reporting ; ESG {case} ; CSRD {case} ; GRI {case near=ESG,CSRD,reporting,CSR,standards} ; non-financial reporting ; ESG reporting
  ar تقارير الاستدامة ; المعايير البيئية والاجتماعية والحوكمة ; التقارير غير المالية ; إعداد تقارير الاستدامة
  is corporate-social-responsibility
  esco bbcc7e1b-3d4d-4422-9fac-efd636eb9de4

responsible-purchasing skill
  fr Achats responsables ; achats durables ; commerce équitable ; approvisionnement responsable ; EcoVadis
  en Responsible purchasing ; sustainable procurement ; fair trade ; EcoVadis ; ethical sourcing
  ar المشتريات المسؤولة ; التجارة العادلة ; التجارة المنصفة ; الشراء المستدام
  near corporate-social-responsibility purchasing
  esco 6962058d-9808-4820-a6bc-d7cabce60cde

climate-finance knowledge
  fr Finance verte et climat ; finance climat ; finance verte ; obligations vertes ; fonds vert pour le climat ; finance durable ; green bonds
  en Green and climate finance ; climate finance ; green finance ; green bonds ; sustainable finance ; Green Climate Fund
  ar التمويل الأخضر والمناخي ; التمويل المناخي ; المالية الخضراء ; السندات الخضراء ; التمويل المستدام ; صندوق المناخ الأخضر
  near environmental-management

climate-change knowledge
  fr Changement climatique ; adaptation au changement climatique ; changements climatiques ; atténuation du changement climatique ; résilience climatique ; vulnérabilité climatique ; climat {near=adaptation,atténuation,plan,résilience,politiques,carbone,biodiversité}
  en Climate change ; climate change adaptation ; climate mitigation ; climate resilience ; climate action ; climate policy
  ar التغيرات المناخية ; التكيف مع التغيرات المناخية ; تغير المناخ ; التغير المناخي ; القدرة على الصمود المناخي
  near environmental-management carbon-footprint

biodiversity knowledge
  fr Biodiversité et écologie ; biodiversité ; écologie ; écologue ; conservation de la nature ; écosystèmes ; espèces protégées ; faune et flore ; restauration écologique ; aires protégées
  en Biodiversity and ecology ; biodiversity ; ecology ; ecologist ; nature conservation ; ecosystems ; protected areas ; ecological restoration
  ar التنوع البيولوجي والبيئة ; التنوع البيولوجي ; علم البيئة ; المحافظة على الطبيعة ; النظم البيئية ; المحميات الطبيعية
  near environmental-management

botany knowledge
  fr Botanique ; botaniste ; herbier ; flore {near=faune,botanique,inventaire,plantes,espèces} ; biologie végétale ; inventaire floristique
  en Botany ; botanist ; plant biology ; flora {near=fauna,botany,plants,species} ; plant identification
  ar علم النبات ; عالم نبات ; بيولوجيا النبات
  near biodiversity biology
  esco 2a58e994-74b9-4211-85ac-cfb409a9b667

zoology knowledge
  fr Zoologie et faune sauvage ; zoologie ; ornithologie ; biologie animale ; faune sauvage ; suivi de la faune
  en Zoology and wildlife ; zoology ; ornithology ; wildlife ; animal biology ; wildlife monitoring
  ar علم الحيوان والحياة البرية ; علم الحيوان ; الحياة البرية ; علم الطيور ; الوحيش
  near biodiversity biology

oceanography knowledge
  fr Océanographie et milieu marin ; océanographie ; biologie marine ; milieu marin ; protection du littoral ; littoral {near=gestion,protection,aménagement,plages,marin} ; écosystèmes marins
  en Oceanography and marine environment ; oceanography ; marine biology ; marine conservation ; coastal management
  ar علوم البحار ; علم المحيطات ; البيولوجيا البحرية ; حماية الساحل ; البيئة البحرية
  near biodiversity aquaculture-fisheries

geology knowledge
  fr Géologie ; géologue ; pétrographie ; cartographie géologique ; minéralogie ; géophysique ; sciences de la terre ; géosciences ; prospection géologique
  en Geology ; geologist ; mineralogy ; geophysics ; geological mapping ; earth sciences ; geosciences
  ar الجيولوجيا ; جيولوجي ; علم المعادن ; علوم الأرض ; الجيوفيزياء ; الخرائط الجيولوجية
  near mining
  esco 8bdd25f8-4b6e-40fe-a2cf-c1badc594114

mining knowledge
  fr Mines et carrières ; génie minier ; ingénieur mines ; exploitation minière ; carrières {near=mines,exploitation,granulats,extraction,concassage} ; phosphates ; traitement des minerais ; exploration minière ; mineur {near=mine,mines,fond,extraction}
  en Mining and quarrying ; mining engineering ; mining engineer ; phosphates ; mineral processing ; quarrying ; mineral exploration
  ar المناجم والمقالع ; هندسة المناجم ; التعدين ; الفوسفاط ; استغلال المناجم ; معالجة المعادن ; المقالع
  near geology

environmental-education skill
  fr Éducation à l’environnement ; sensibilisation à l’environnement ; éducation environnementale ; animation nature ; sensibilisation environnementale ; éco-écoles ; fresque du climat
  en Environmental education ; environmental awareness ; eco-schools ; nature guiding ; climate fresk
  ar التربية البيئية ; التحسيس البيئي ; التوعية البيئية ; المدارس الإيكولوجية
  near environmental-management teaching

carbon-accounting-tools tool
  fr+en Base Carbone ; Greenly ; Sweep {case near=carbon,carbone,ESG,climate,climat}
  ar أدوات حساب البصمة الكربونية ; منصات المحاسبة الكربونية
  near carbon-footprint

disaster-risk-management skill
  fr Gestion des risques naturels ; gestion des catastrophes ; risques naturels ; risque sismique ; réduction des risques de catastrophe ; plan de secours ; gestion de crise {near=catastrophe,catastrophes,naturelle,séisme,inondation} ; alerte précoce
  en Disaster risk management ; natural hazards ; disaster risk reduction ; seismic risk ; early warning systems ; disaster response ; emergency planning
  ar تدبير المخاطر الطبيعية ; تدبير الكوارث ; المخاطر الطبيعية ; الحد من مخاطر الكوارث ; الإنذار المبكر ; خطر الزلازل
  near risk-management hydrology

cleaner-production knowledge
  fr Production plus propre ; technologies propres ; cleantech ; technologies vertes ; produits écologiques ; produits éco-responsables
  en Cleaner production ; cleantech ; green technologies ; clean technologies ; eco-friendly products
  ar الإنتاج الأنظف ; التكنولوجيات الخضراء ; التكنولوجيا النظيفة ; المنتجات الإيكولوجية
  near environmental-management circular-economy
`,
};
