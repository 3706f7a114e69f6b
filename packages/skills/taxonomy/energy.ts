import type { DomainFile } from '../src/taxonomy/format.ts';

/** Electricity and heat: making, storing, carrying and saving them. */
export const energy: DomainFile = {
  id: 'energy',
  labels: {
    fr: 'Énergies vertes',
    en: 'Green energy',
    ar: 'الطاقات الخضراء',
  },
  skills: `
renewable-energy knowledge
  fr Énergies renouvelables ; énergie renouvelable ; énergies vertes ; transition énergétique ; énergie verte ; ingénieur énergies renouvelables ; énergies propres ; EnR {case} ; technicien en énergies renouvelables
  en Renewable energy ; renewables ; green energy ; energy transition ; clean energy ; renewable energies ; renewable energy engineer
  ar الطاقات المتجددة ; الطاقة المتجددة ; الطاقات النظيفة ; الانتقال الطاقي ; الطاقة الخضراء ; الطاقات الخضراء ; مهندس الطاقات المتجددة

solar-energy skill
  fr Énergie solaire ; photovoltaïque ; panneaux solaires ; panneau solaire ; solaire photovoltaïque ; énergie photovoltaïque ; technicien solaire ; ingénieur solaire ; solaire {near=énergie,panneaux,installation,pose,pompage,kit,technicien,photovoltaïque,centrale}
  en Solar energy ; photovoltaics ; solar panels ; solar panel ; solar power ; PV systems ; solar engineer ; solar technician ; solar PV
  ar الطاقة الشمسية ; الألواح الشمسية ; الخلايا الكهروضوئية ; الطاقة الشمسية الكهروضوئية ; تقني الطاقة الشمسية ; ألواح شمسية
  is renewable-energy
  esco 05e5e14f-ffa6-4106-b311-c6335ccc2bd2

pv-installation skill
  fr Installation photovoltaïque ; installation de panneaux solaires ; pose de panneaux solaires ; installateur de panneaux solaires ; installer … panneaux solaires ; installateur photovoltaïque ; installateur solaire ; poseur de panneaux solaires ; mise en service photovoltaïque ; raccordement photovoltaïque ; kits solaires
  en Solar panel installation ; solar installation ; solar installer ; PV installer ; install … solar panels ; PV installation ; rooftop solar
  ar تركيب الألواح الشمسية ; تركيب الأنظمة الشمسية ; مركب الألواح الشمسية ; تركيب ألواح شمسية
  is solar-energy
  esco 18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd

pv-design skill
  fr Dimensionnement photovoltaïque ; conception photovoltaïque ; étude photovoltaïque ; dimensionnement de systèmes solaires ; bureau d’études solaire ; étude de productible
  en PV system design ; solar system sizing ; photovoltaic design ; PV design ; solar yield assessment
  ar تصميم الأنظمة الكهروضوئية ; دراسة الأنظمة الشمسية ; حساب حجم الأنظمة الشمسية
  is solar-energy
  esco 50ac5186-bb18-4ffb-9f29-00636853c8ea

pvsyst tool
  fr+en PVsyst ; PV*SOL ; PVSOL ; Helioscope ; Aurora Solar
  ar برنامج PVsyst لتصميم الأنظمة الشمسية
  is pv-design

pv-maintenance skill
  fr Exploitation et maintenance solaires ; maintenance photovoltaïque ; maintenance de centrales solaires ; nettoyage de panneaux solaires ; supervision de centrales photovoltaïques ; O&M photovoltaïque
  en Solar operation and maintenance ; solar O&M ; PV maintenance ; solar plant maintenance ; solar panel cleaning
  ar صيانة الأنظمة الشمسية ; صيانة الألواح الشمسية ; صيانة المحطات الشمسية ; تنظيف الألواح الشمسية
  is solar-energy
  near industrial-maintenance
  esco 33784b61-bd86-4451-8a89-741ada5f8475

solar-thermal skill
  fr Solaire thermique ; chauffe-eau solaire ; chauffe-eau solaires ; capteurs solaires thermiques ; installation de chauffe-eau solaires ; solaire thermique collectif
  en Solar thermal ; solar water heating ; solar water heaters ; solar collectors ; solar heating
  ar الطاقة الشمسية الحرارية ; سخانات شمسية ; السخان الشمسي ; سخان الماء الشمسي ; اللواقط الشمسية
  is solar-energy

concentrated-solar-power knowledge
  fr Solaire à concentration ; centrale solaire thermodynamique ; CSP {case near=solaire,centrale,Noor,tour,concentration} ; Noor Ouarzazate ; miroirs cylindro-paraboliques
  en Concentrated solar power ; CSP {case near=solar,plant,Noor,tower} ; parabolic troughs ; solar tower ; heliostats
  ar الطاقة الشمسية المركزة ; المحطات الشمسية الحرارية ; مركب نور ورزازات
  is solar-energy

wind-energy knowledge
  fr Énergie éolienne ; éolien ; éoliennes ; parcs éoliens ; parc éolien ; ingénieur éolien ; gisement éolien
  en Wind energy ; wind power ; wind farms ; wind turbines ; wind farm ; wind resource assessment
  ar الطاقة الريحية ; طاقة الرياح ; الحقول الريحية ; التوربينات الريحية
  is renewable-energy

wind-turbine-maintenance skill
  fr Maintenance éolienne ; technicien éolien ; maintenance d’éoliennes ; maintenance de parcs éoliens ; technicien de maintenance éolienne
  en Wind turbine maintenance ; wind turbine technician ; wind farm maintenance
  ar صيانة التوربينات الريحية ; تقني الطاقة الريحية ; صيانة الحقول الريحية
  is wind-energy
  near industrial-maintenance
  esco b7a26b32-c457-49aa-9a78-25ade10090e3

hydropower knowledge
  fr Hydroélectricité ; énergie hydraulique ; barrages hydroélectriques ; centrale hydroélectrique ; STEP hydraulique ; stations de transfert d’énergie par pompage ; hydroélectrique
  en Hydropower ; hydroelectricity ; hydroelectric power ; pumped storage ; hydroelectric plants
  ar الطاقة الكهرومائية ; الكهرباء المائية ; محطات الضخ والتخزين ; المحطات الكهرومائية
  is renewable-energy
  near dams
  esco 50e6eba0-4440-4ba5-bb58-3ee78a96e29b

geothermal-energy knowledge
  fr Géothermie ; énergie géothermique ; pompe à chaleur géothermique ; puits canadien
  en Geothermal energy ; geothermal ; geothermal heat pumps
  ar الطاقة الحرارية الأرضية ; الجيوحرارية ; الطاقة الجوفية الحرارية
  is renewable-energy
  esco 3c1622fc-6c95-4b51-98da-1814ebe6e889

biogas-biomass knowledge
  fr Biomasse et biogaz ; biomasse ; valorisation énergétique des déchets ; bioénergie ; bioénergies ; granulés de bois ; biochar
  en Biomass and biogas ; biomass ; waste-to-energy ; bioenergy ; biochar ; biomass pellets
  ar الكتلة الحيوية والغاز الحيوي ; الكتلة الحيوية ; الطاقة الحيوية ; تثمين النفايات طاقيا ; الفحم الحيوي
  is renewable-energy

anaerobic-digestion skill
  fr Méthanisation ; biogaz ; biométhane ; digesteur ; digestion anaérobie ; unité de méthanisation ; biodigesteur
  en Anaerobic digestion ; biogas ; biomethane ; biodigester ; biogas plant
  ar إنتاج الغاز الحيوي ; الغاز الحيوي ; البيوغاز ; الهضم اللاهوائي ; البيوميثان
  is biogas-biomass
  near organic-waste-recovery

biofuels knowledge
  fr Biocarburants ; biodiesel ; bioéthanol ; biocarburant ; huiles usagées en biodiesel
  en Biofuels ; biodiesel ; bioethanol ; biofuel
  ar الوقود الحيوي ; البيوديزل ; الإيثانول الحيوي
  is biogas-biomass

green-hydrogen knowledge
  fr Hydrogène vert ; hydrogène ; ammoniac vert ; filière hydrogène ; offre Maroc hydrogène vert
  en Green hydrogen ; hydrogen ; green ammonia ; hydrogen economy ; hydrogen production
  ar الهيدروجين الأخضر ; هيدروجين أخضر ; الأمونياك الأخضر ; إنتاج الهيدروجين
  is renewable-energy

electrolysers knowledge
  fr Électrolyse de l’eau ; électrolyse ; électrolyseur ; électrolyseurs ; électrochimie ; ingénieur électrochimiste
  en Water electrolysis ; electrolysis ; electrolysers ; electrolyzers ; electrochemistry
  ar التحليل الكهربائي للماء ; التحليل الكهربائي ; الكيمياء الكهربائية ; أجهزة التحليل الكهربائي
  near green-hydrogen chemistry

fuel-cells knowledge
  fr Piles à combustible ; pile à combustible ; PEMFC
  en Fuel cells ; fuel cell ; PEM fuel cells
  ar خلايا الوقود ; خلية الوقود
  near green-hydrogen energy-storage
  esco 5f1f365c-ad8c-4291-9ba5-79e2132a334d

power-to-x knowledge
  fr Power-to-X ; power to gas ; e-carburants ; carburants de synthèse ; e-fuels
  en Power-to-X ; power-to-gas ; e-fuels ; synthetic fuels ; electrofuels
  ar تحويل الكهرباء إلى وقود ; الوقود الاصطناعي ; باور تو إكس
  is green-hydrogen

energy-efficiency skill
  fr Efficacité énergétique ; économies d’énergie ; maîtrise de l’énergie ; bilan énergétique ; performance énergétique ; sobriété énergétique ; rénovation énergétique
  en Energy efficiency ; energy saving ; energy performance ; energy conservation ; energy retrofit
  ar النجاعة الطاقية ; الفعالية الطاقية ; كفاءة الطاقة ; ترشيد الطاقة ; ترشيد استهلاك الطاقة ; الاقتصاد في الطاقة
  esco 83fc0b2b-6cd2-46af-b1ff-d3fc83604c26

energy-audit skill
  fr Audit énergétique ; audits énergétiques ; auditeur énergétique ; audit énergétique obligatoire ; diagnostic énergétique ; thermographie infrarouge ; caméra thermique
  en Energy audit ; energy audits ; energy auditor ; energy assessment ; infrared thermography
  ar الافتحاص الطاقي ; التدقيق الطاقي ; مدقق طاقي ; الافتحاص الطاقي الإلزامي ; التصوير الحراري
  is energy-efficiency
  esco 0ad6d5e8-593f-4191-843c-439b23a468ca

energy-management skill
  fr Management de l’énergie ; ISO 50001 ; energy manager ; gestion de l’énergie ; système de management de l’énergie ; responsable énergie ; gestion énergétique ; suivi des consommations d’énergie
  en Energy management ; ISO 50001 ; energy manager ; energy management system ; energy monitoring
  ar تدبير الطاقة ; إدارة الطاقة ; إيزو 50001 ; مسؤول الطاقة ; نظام إدارة الطاقة ; تتبع استهلاك الطاقة
  is energy-efficiency

measurement-verification knowledge
  fr Mesure et vérification des économies d’énergie (IPMVP) ; IPMVP ; CMVP {case} ; contrat de performance énergétique ; ESCO {case near=énergie,énergétique,performance,contrat} ; CPE {case near=énergie,énergétique,performance,audit}
  en Measurement and verification of savings (IPMVP) ; IPMVP ; CMVP {case} ; energy performance contracting ; ESCO {case near=energy,performance,savings}
  ar قياس وفورات الطاقة والتحقق منها ; عقد النجاعة الطاقية ; عقود الأداء الطاقي
  is energy-audit

energy-storage knowledge
  fr Stockage d’énergie et batteries ; stockage d’énergie ; stockage de l’énergie ; batteries ; stockage électrique ; batteries stationnaires ; batterie solaire
  en Energy storage and batteries ; energy storage ; battery technology ; batteries ; battery storage
  ar تخزين الطاقة والبطاريات ; تخزين الطاقة ; البطاريات ; بطاريات تخزين الطاقة
  near renewable-energy
  esco 6c6daac0-80f5-431f-a33f-c5b722094657

battery-manufacturing knowledge
  fr Batteries lithium ; technologies lithium-ion ; lithium-ion ; fabrication de batteries ; packs batteries ; gigafactory ; cellules de batteries ; assemblage de batteries
  en Lithium batteries ; lithium-ion ; battery manufacturing ; battery packs ; battery cells ; gigafactory
  ar بطاريات الليثيوم ; صناعة البطاريات ; بطاريات الليثيوم أيون ; تجميع البطاريات
  is energy-storage

battery-management-systems knowledge
  fr Gestion de batterie (BMS) ; battery management system ; BMS {case near=batterie,batteries,lithium,cellules,véhicule,véhicules} ; système de gestion de batterie
  en Battery management systems ; battery management system ; BMS {case near=battery,batteries,lithium,cells,vehicle}
  ar أنظمة تدبير البطاريات ; نظام إدارة البطارية
  is energy-storage
  near embedded-systems

battery-recycling skill
  fr Recyclage et seconde vie des batteries ; recyclage de batteries ; seconde vie des batteries ; reconditionnement de batteries ; régénération de batteries
  en Battery recycling and second life ; battery recycling ; second-life batteries ; battery reconditioning
  ar إعادة تدوير البطاريات ; تجديد البطاريات ; الاستعمال الثاني للبطاريات
  is energy-storage
  near recycling

smart-grids knowledge
  fr Réseaux électriques intelligents ; smart grid ; smart grids ; réseau électrique intelligent ; intégration des énergies renouvelables au réseau ; flexibilité du réseau
  en Smart grids ; smart grid ; grid integration ; demand response ; grid flexibility
  ar الشبكات الكهربائية الذكية ; الشبكات الذكية ; إدماج الطاقات المتجددة في الشبكة
  near electrical-engineering renewable-energy
  esco 79a5bc25-5b59-47bc-a4c2-fb8e8cb1ddf6

smart-metering skill
  fr Comptage intelligent ; compteurs intelligents ; compteur communicant ; comptage d’énergie ; compteurs communicants ; télérelève ; sous-comptage
  en Smart metering ; smart meters ; energy metering ; automatic meter reading ; submetering
  ar العدادات الذكية ; عداد ذكي ; القياس الذكي للاستهلاك ; القراءة عن بعد للعدادات
  is smart-grids
  near internet-of-things

microgrids knowledge
  fr Micro-réseaux et électrification rurale ; micro-réseaux ; mini-réseaux ; électrification rurale ; sites isolés ; systèmes hybrides photovoltaïque-diesel ; off-grid
  en Microgrids and rural electrification ; microgrids ; mini-grids ; rural electrification ; off-grid ; hybrid power systems
  ar الشبكات الصغرى والكهربة القروية ; الكهربة القروية ; الشبكات المصغرة ; الأنظمة المعزولة عن الشبكة
  is smart-grids

electrical-networks knowledge
  fr Réseaux électriques ; réseau électrique ; transport d’électricité ; distribution électrique ; lignes électriques ; réseaux de distribution électrique ; lignes haute tension ; monteur de réseaux électriques
  en Power networks ; power grids ; electricity transmission ; electricity distribution ; power lines ; power systems ; overhead lines
  ar الشبكات الكهربائية ; نقل الكهرباء ; توزيع الكهرباء ; خطوط الجهد العالي ; خطوط الكهرباء
  near electrical-engineering smart-grids

substations skill
  fr Postes électriques et moyenne tension ; poste de transformation ; postes de transformation ; haute tension ; moyenne tension ; HTA {case near=BT,poste,postes,réseau,ligne} ; transformateurs électriques ; cellules moyenne tension ; poste HTA/BT
  en Substations and medium voltage ; electrical substation ; high voltage ; medium voltage ; power transformers ; switchgear ; substations
  ar محطات التحويل والجهد المتوسط ; محطة تحويل كهربائي ; الجهد العالي ; الجهد المتوسط ; المحولات الكهربائية
  is electrical-networks

electrical-protection skill
  fr Protection des réseaux électriques ; relais de protection ; sélectivité électrique ; protection différentielle ; mise à la terre ; paratonnerre ; parafoudre
  en Electrical protection ; protection relays ; earthing ; grounding systems ; lightning protection ; surge protection
  ar حماية الشبكات الكهربائية ; مرحلات الحماية ; التأريض ; مانعة الصواعق
  is electrical-networks

electrical-authorisation knowledge
  fr Habilitation électrique ; habilitations électriques ; habilité électrique ; consignation électrique ; NF C 18-510 ; NF C 15-100 ; B2V {case near}
  en Electrical safety authorisation ; electrical authorization ; lockout tagout ; NF C 15-100 ; electrical safety
  ar الترخيص الكهربائي ; التأهيل الكهربائي ; السلامة الكهربائية ; رخصة الأشغال الكهربائية
  near electrical-engineering occupational-safety

electrical-design-software tool
  fr+en Caneco ; Caneco BT ; ETAP {case} ; PowerFactory ; DIgSILENT ; Simaris ; PSS/E ; Ecodial
  ar برامج الحساب الكهربائي ; برنامج كانيكو
  near electrical-networks electrical-engineering

lighting-design skill
  fr Éclairage et conception lumière ; éclairage LED ; éclairage public ; étude d’éclairage ; DIALux ; concepteur lumière ; LED {case near=éclairage,lampes,luminaires} ; éclagiste ; lampadaires solaires ; éclairage public solaire
  en Lighting and lighting design ; lighting design ; LED lighting ; street lighting ; DIALux ; solar street lights ; lighting engineer
  ar الإنارة وتصميم الإضاءة ; الإنارة العمومية ; الإضاءة ; مصابيح LED ; تصميم الإضاءة ; الإنارة الشمسية
  near electrical-engineering energy-efficiency

generators-ups skill
  fr Groupes électrogènes et onduleurs ; groupe électrogène ; groupes électrogènes ; onduleur ; onduleurs ; alimentation sans interruption ; alimentations de secours
  en Generators and UPS ; generator sets ; gensets ; diesel generators ; uninterruptible power supply ; power inverters ; solar inverters ; backup power
  ar المولدات الكهربائية ; مولدات كهربائية ; العاكسات الكهربائية ; التغذية الكهربائية الاحتياطية
  near electrical-engineering

cogeneration knowledge
  fr Cogénération ; trigénération ; cogénération chaleur-électricité ; récupération de chaleur
  en Cogeneration ; combined heat and power ; trigeneration ; heat recovery ; CHP {case near}
  ar التوليد المشترك للطاقة ; التوليد المزدوج ; استرجاع الحرارة
  is energy-efficiency
  esco 4eba4667-402e-4aea-a15d-c9fb82da60dd

boilers-steam skill
  fr Chaudières et vapeur ; chaudières ; chaudière ; chaufferie ; réseau vapeur ; conducteur de chaudière ; chauffagiste ; brûleurs
  en Boilers and steam ; boilers ; boiler operator ; steam systems ; boiler room ; heating engineer
  ar المراجل والبخار ; المراجل ; غلايات البخار ; سائق مراجل ; الغلايات الصناعية
  near industrial-maintenance thermal-engineering

heat-pumps skill
  fr Pompes à chaleur ; pompe à chaleur ; PAC {case near=chaleur,chauffage,climatisation,installation,eau} ; aérothermie
  en Heat pumps ; heat pump ; heat pump installation ; air source heat pumps
  ar المضخات الحرارية ; مضخة الحرارة ; المضخات الحرارية الهوائية
  is hvac
  near energy-efficiency

thermal-engineering knowledge
  fr Génie thermique ; thermique ; ingénieur thermicien ; échangeurs thermiques ; énergétique {near=génie,ingénieur,licence,master,thermique} ; génie énergétique
  en Thermal and energy engineering ; thermal engineer ; heat exchangers ; energy engineering
  ar الهندسة الحرارية ; المبادلات الحرارية ; هندسة الطاقة ; الهندسة الطاقية
  near mechanical-engineering energy-efficiency

building-thermal-simulation skill
  fr Simulation thermique des bâtiments ; RTCM {case} ; réglementation thermique ; Binayate ; TRNSYS ; EnergyPlus ; DesignBuilder ; simulation thermique dynamique ; Pleiades {case near}
  en Building energy simulation ; thermal regulations ; building energy modelling ; TRNSYS ; EnergyPlus ; DesignBuilder ; thermal simulation
  ar المحاكاة الحرارية للمباني ; القانون الحراري للبناء ; النمذجة الطاقية للمباني
  is energy-efficiency
  near green-building

energy-modelling tool
  fr+en HOMER Pro ; RETScreen ; HOMER Energy ; System Advisor Model ; OSeMOSYS ; TIMES {case near=energy,énergie,LEAP,modélisation}
  ar برامج نمذجة أنظمة الطاقة ; برنامج RETScreen
  near renewable-energy energy-efficiency

energy-market knowledge
  fr Marché de l’électricité et réglementation ; marché de l’électricité ; loi 13-09 ; loi 82-21 ; autoproduction ; autoconsommation ; contrat d’achat d’électricité ; ANRE {case} ; tarification de l’électricité ; politique énergétique ; autoproduction d’électricité ; net metering
  en Electricity market and regulation ; electricity market ; energy policy ; self-consumption ; power purchase agreement ; energy regulation ; net metering ; electricity pricing
  ar سوق الكهرباء وتنظيمه ; سوق الكهرباء ; الإنتاج الذاتي للكهرباء ; السياسة الطاقية ; الاستهلاك الذاتي ; قانون 82.21 ; قانون 13.09
  near renewable-energy public-law-administration

energy-project-development skill
  fr Développement de projets d’énergies renouvelables ; projets solaires ; projets éoliens ; développeur de projets solaires ; EPC {case near=solaire,éolien,énergie,contrat,projet} ; IPP {case near} ; montage de projets énergétiques
  en Renewable energy project development ; solar projects ; wind projects ; EPC {case near=solar,wind,energy,contract} ; energy project developer ; independent power producer
  ar تطوير مشاريع الطاقات المتجددة ; مشاريع الطاقة الشمسية ; مطور مشاريع طاقية ; المشاريع الريحية
  is renewable-energy
  near project-management

power-plant-operation skill
  fr Conduite de centrales électriques ; centrale électrique ; centrale thermique ; conduite de centrale ; opérateur de centrale ; turbines à gaz ; turbines à vapeur ; production d’électricité
  en Power plant operation ; power plant ; power plant operator ; gas turbines ; steam turbines ; power generation ; electricity generation
  ar تشغيل محطات الكهرباء ; المحطات الحرارية ; محطة توليد الكهرباء ; إنتاج الكهرباء ; التوربينات الغازية
  near thermal-engineering electrical-engineering

oil-gas knowledge
  fr Pétrole et gaz ; pétrole ; hydrocarbures ; forage pétrolier ; gaz naturel ; raffinage {near=pétrole,pétrolier,raffinerie,hydrocarbures} ; raffinerie ; gaz naturel liquéfié ; ingénieur pétrolier
  en Oil and gas ; petroleum engineering ; oil & gas ; natural gas ; hydrocarbons ; refining {near=oil,petroleum} ; LNG {case}
  ar النفط والغاز ; الغاز الطبيعي ; المحروقات ; هندسة البترول ; تكرير البترول ; الهيدروكربورات
  near chemistry geology

gas-installation skill
  fr Installation de gaz ; gazier ; réseaux de gaz ; conduite de gaz ; butane {near=gaz,installation,bouteilles,distribution} ; installateur gaz ; distribution de gaz
  en Gas installation ; gas fitter ; gas networks ; gas distribution ; gas piping
  ar تركيب شبكات الغاز ; تمديدات الغاز ; توزيع الغاز ; تركيب الغاز
  near building-plumbing oil-gas

nuclear-engineering knowledge
  fr Génie nucléaire et radioprotection ; génie nucléaire ; énergie nucléaire ; radioprotection ; ingénieur nucléaire ; sûreté nucléaire
  en Nuclear engineering and radiation protection ; nuclear engineering ; nuclear energy ; radiation protection ; nuclear safety
  ar الهندسة النووية والوقاية من الإشعاع ; الهندسة النووية ; الطاقة النووية ; الوقاية من الإشعاع
  near physics

marine-energy knowledge
  fr Énergies marines ; énergie houlomotrice ; hydrolien ; énergie des vagues ; éolien en mer ; offshore wind
  en Marine energy ; wave energy ; tidal energy ; offshore wind
  ar الطاقات البحرية ; طاقة الأمواج ; طاقة المد والجزر
  is renewable-energy

energy-access skill
  fr Cuisson propre et accès à l’énergie ; fours solaires ; cuiseurs solaires ; foyers améliorés ; lampes solaires ; accès à l’énergie ; fours améliorés
  en Clean cooking and energy access ; solar ovens ; solar cookers ; improved stoves ; solar lamps ; energy access
  ar الطهي النظيف والولوج إلى الطاقة ; الأفران الشمسية ; المصابيح الشمسية ; الأفران المحسنة
  is renewable-energy
`,
};
