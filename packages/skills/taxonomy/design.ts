import type { DomainFile } from '../src/taxonomy/format.ts';

/** Design of interfaces, images and spaces. */
export const design: DomainFile = {
  id: 'design',
  labels: { fr: 'Design', en: 'Design', ar: 'التصميم' },
  skills: `
graphic-design skill
  fr Design graphique ; graphiste ; graphisme ; infographie ; infographiste ; designer graphique ; création graphique ; conception graphique ; création de visuels ; faire … visuels ; créer … visuels ; designeuse graphique ; conception visuelle ; créations graphiques ; supports graphiques ; créer des visuels ; visuels
  en Graphic design ; graphic designer ; visual design ; visual designer ; creating visuals ; make … visuals ; visuals ; design … flyer ; design … menu ; designing visuals ; print design
  ar التصميم الجرافيكي ; التصميم الغرافيكي ; مصمم جرافيك ; مصممة جرافيك ; مصمم غرافيك ; التصميم الغرافيكي والإنفوغرافيا ; تصميم جرافيك ; مصمم جرافيكي ; الجرافيك ديزاين ; ديزاينر ; مصمم كرافيك ; ديزاين ; غرافيست ; مصمم غرافيكي ; مصممة جرافيكية ; مصممة غرافيك ; مصممة جرافيكي ; مصممة كرافيك ; مصممة غرافيكي ; الغرافيك ; انفوغرافيست ; تصاميم
  esco 7fb699d9-182a-430e-b7a0-6d8ed05c284b

logo-design skill
  fr Création de logo ; logo ; logos ; création de logos ; concevoir un logo ; faire un logo
  en Logo design ; logo ; logos ; design a logo
  ar تصميم الشعارات ; تصميم شعار ; شعار الشركة ; تصميم لوغو ; لوغو ; لوجو
  is graphic-design
  near visual-identity

visual-identity skill
  fr Identité visuelle ; charte graphique ; chartes graphiques ; identité de marque ; image de marque visuelle
  en Visual identity ; brand identity ; brand guidelines ; corporate identity ; visual branding
  ar الهوية البصرية ; هوية بصرية ; الهوية المرئية ; الميثاق الغرافيكي
  is graphic-design
  near brand-management

ux-design skill
  fr Conception de l’expérience utilisateur ; UX {case} ; UX design ; expérience utilisateur ; UX designer ; ergonomie web ; design d’expérience ; UX designeuse ; conception UX
  en User experience design ; UX {case} ; UX design ; user experience ; UX designer
  ar تصميم تجربة المستخدم ; تجربة المستخدم ; مصمم تجربة المستخدم ; مصممة تجربة المستخدم
  near persona-building

ui-design skill
  fr Conception d’interfaces ; UI design ; interface utilisateur ; UI designer ; design d’interface ; UI {case} ; conception d’interfaces utilisateur ; maquettes d’interface ; UI designeuse
  en User interface design ; UI design ; user interface ; UI designer ; UI {case} ; interface design
  ar تصميم واجهات المستخدم ; واجهات المستخدم ; واجهة المستخدم ; مصمم واجهات ; تصميم الواجهات ; مصممة واجهات
  near ux-design
  esco fd33c66c-70c4-40e6-b87c-5495bd3bf26e

user-research skill
  fr Recherche utilisateur ; UX research ; entretiens utilisateurs
  en User research ; UX research ; user interviews
  ar أبحاث المستخدم ; بحث المستخدم
  is ux-design

wireframing skill
  fr Maquettage et prototypage ; wireframes ; maquettage ; prototypage ; maquettes {near} ; wireframe ; prototypes interactifs
  en Wireframing and prototyping ; wireframes ; wireframing ; mockups ; wireframe ; prototyping ; interactive prototypes
  ar المخططات الهيكلية والنماذج الأولية ; النماذج الأولية ; إعداد النماذج ; نماذج أولية
  is ux-design

web-design skill
  fr Web design ; webdesign ; webdesigner ; design de sites web ; web designer ; conception graphique de sites
  en Web design ; web designer ; website design ; webdesign
  ar تصميم المواقع ; تصميم مواقع الويب ; مصمم مواقع ; تصميم المواقع الإلكترونية ; تصميم الويب ; مصممة مواقع
  near ui-design web-development

product-design skill
  fr Design produit ; designer produit ; conception de produits
  en Product design ; product designer
  ar تصميم المنتجات ; مصمم منتجات ; مصممة منتجات
  near industrial-engineering

design-thinking knowledge
  fr+en Design thinking ; pensée design ; human-centred design ; human-centered design
  ar التفكير التصميمي ; ديزاين ثينكينغ
  near ux-design
  esco df64a7cc-2e96-4304-95d3-56fe0ac2dd39

figma tool
  fr+en Figma ; FigJam
  ar فيغما ; فيجما
  is ui-design
  near adobe-xd

adobe-xd tool
  fr+en Adobe XD
  ar أدوبي إكس دي
  is ui-design

photoshop tool
  fr+en Adobe Photoshop ; Photoshop ; Photo Shop
  ar فوتوشوب ; أدوبي فوتوشوب ; الفوتوشوب ; فوطوشوب
  is graphic-design
  near illustrator
  esco 14ced458-5f4b-495f-bd3d-9c240614bda0

illustrator tool
  fr+en Adobe Illustrator ; Illustrator {case-or-near=photoshop,indesign,adobe,figma}
  ar إليستريتور ; أدوبي إليستريتور ; اليستريتور
  is graphic-design
  esco 27b913f0-3c52-448b-ad27-fc6ef08fb326

indesign tool
  fr+en Adobe InDesign ; InDesign
  ar إن ديزاين ; أدوبي إنديزاين
  is page-layout

page-layout skill
  fr Mise en page et édition ; PAO {case} ; mise en page ; maquettiste ; publication assistée par ordinateur
  en Page layout and publishing ; desktop publishing ; page layout
  ar الإخراج الصحفي والطباعي ; تصميم المطبوعات ; النشر المكتبي ; تصميم الإعلانات والملصقات
  is graphic-design
  esco c46cf6f9-8b1e-44b9-a529-f5774c9167dd

canva tool
  fr+en Canva
  ar كانفا
  is graphic-design

adobe-creative-suite tool
  fr Suite Adobe ; Adobe Creative Cloud ; Creative Cloud ; Adobe Creative Suite ; suite créative Adobe
  en Adobe Creative Cloud ; Adobe Creative Suite ; Creative Cloud ; Adobe suite
  ar حزمة أدوبي ; برامج أدوبي ; أدوبي كرييتف
  is graphic-design

illustration skill
  fr Illustration ; illustrateur ; illustratrice ; dessin numérique ; illustration numérique ; bande dessinée ; dessinateur de bande dessinée
  en Illustration ; digital illustration ; digital drawing ; comics ; illustrations ; illustrator {near=designer,graphic,children,drawing,book,books,freelance} ; illustrating books ; children’s book illustration
  ar الرسم التوضيحي ; رسم رقمي ; الرسم الرقمي ; رسام توضيحي ; القصص المصورة
  near graphic-design

3d-modelling skill
  fr Modélisation 3D ; 3D {case near} ; infographie 3D ; infographiste 3D
  en 3D modelling ; 3D modeling ; 3D artist
  ar النمذجة ثلاثية الأبعاد ; تصميم ثلاثي الأبعاد ; التصميم ثلاثي الأبعاد
  esco 97965983-0da4-4902-9daf-d5cd2693ef73

motion-design skill
  fr Motion design ; motion designer ; animation graphique ; motion graphics ; vidéo animée
  en Motion design ; motion designer ; motion graphics ; animated videos
  ar موشن جرافيك ; الموشن جرافيك ; تصميم الحركة ; الرسوم المتحركة الإعلانية
  near graphic-design video-editing
  esco 8afe68ff-b261-4fa8-ab25-bb30b0e5c292

packaging-design skill
  fr Conception d’emballages ; packaging ; design d’emballage ; étiquettes produits ; emballage de produits
  en Packaging design ; packaging ; product labels ; label design
  ar تصميم التغليف ; تصميم العبوات ; التعبئة والتغليف ; تصميم الملصقات ; تغليف المنتجات ; تغليف
  is graphic-design

interior-design skill
  fr Architecture d’intérieur ; architecte d’intérieur ; design d’intérieur ; aménagement intérieur
  en Interior design ; interior designer ; interior architecture
  ar التصميم الداخلي ; الديكور الداخلي ; مصمم ديكور ; هندسة داخلية ; الهندسة الداخلية ; مصممة ديكور
  near architecture

fashion-design skill
  fr Stylisme et modélisme ; styliste ; stylisme ; design de mode ; créateur de mode
  en Fashion design ; fashion designer
  ar تصميم الأزياء ; مصمم أزياء ; مصممة أزياء ; تصميم الملابس

augmented-reality skill
  fr Réalité augmentée et virtuelle ; réalité augmentée ; AR/VR ; métavers
  en Augmented and virtual reality ; augmented reality ; AR/VR ; metaverse
  ar الواقع المعزز والافتراضي ; الواقع المعزز ; الميتافيرس
  near game-development 3d-modelling

usability-testing skill
  fr Tests d’utilisabilité ; tests utilisateurs ; test utilisateur ; test d’utilisabilité ; ergonomie des interfaces ; audit ergonomique ; audit UX ; évaluation heuristique
  en Usability testing ; user testing ; usability tests ; usability studies ; heuristic evaluation ; UX audit
  ar اختبار قابلية الاستخدام ; اختبارات المستخدم ; اختبار سهولة الاستخدام ; تقييم سهولة الاستخدام
  is ux-design
  near user-research

interaction-design skill
  fr Design d’interaction ; interaction design ; designer d’interaction ; conception d’interactions ; micro-interactions
  en Interaction design ; interaction designer ; IxD {case} ; micro-interactions
  ar تصميم التفاعل ; تصميم التفاعلات ; مصمم تفاعل ; مصممة تفاعل
  is ux-design
  near ui-design
  esco de0be6e8-644c-4cc9-9c8d-925dd98dda56

information-architecture skill
  fr Architecture de l’information ; arborescence de site ; arborescence de sites ; tri de cartes ; architecte de l’information
  en Information architecture ; information architect ; card sorting ; site structure ; sitemap design
  ar هندسة المعلومات ; هيكلة المعلومات ; هيكلة الموقع
  is ux-design

ux-writing skill
  fr Rédaction pour les interfaces (UX writing) ; UX writing ; UX writer ; rédaction d’interface
  en UX writing ; UX writer ; interface copywriting
  ar الكتابة لتجربة المستخدم ; كتابة نصوص الواجهات
  is ux-design
  near copywriting

service-design skill
  fr Design de service ; design de services ; service design ; service designer ; service blueprint
  en Service design ; service designer ; service blueprint ; service blueprinting
  ar تصميم الخدمات ; مصمم خدمات ; مصممة خدمات
  near ux-design design-thinking

design-systems skill
  fr Systèmes de design ; design system ; design systems ; guide de style UI ; bibliothèque de composants graphiques ; UI kit ; charte d’interface
  en Design systems ; design system ; UI kit ; style guides ; pattern library ; component library design
  ar أنظمة التصميم ; نظام التصميم ; دليل أنماط الواجهات
  is ui-design

inclusive-design knowledge
  fr Conception inclusive ; design inclusif ; conception universelle ; accessibilité des interfaces ; design accessible
  en Inclusive design ; universal design ; accessible design ; design for accessibility
  ar التصميم الشامل ; التصميم الدامج ; التصميم الميسر
  near ux-design web-accessibility

sketch-app tool
  fr+en Sketch (logiciel de design) ; Sketch {case near=figma,photoshop,illustrator,indesign,zeplin,invision,ux,ui,xd} ; Sketch App
  ar برنامج سكيتش ; سكيتش
  is ui-design
  near figma adobe-xd

invision-app tool
  fr+en InVision ; InVision Studio ; InVision App
  ar إنفيجن
  is ui-design
  near figma

framer tool
  fr+en Framer (outil de design) ; Framer {case-or-near=figma,webflow,sketch,prototypage,prototyping}
  ar فرايمر
  is ui-design
  near figma

zeplin tool
  fr+en Zeplin ; Zeplin.io
  ar زبلن
  is ui-design
  near figma

balsamiq tool
  fr+en Balsamiq ; Axure ; Axure RP ; Balsamiq Mockups
  ar بالساميك ; أكسور
  is wireframing

interactive-prototyping skill
  fr Prototypage interactif ; prototypes cliquables ; prototype cliquable ; prototypes haute fidélité ; maquettes interactives ; prototypes {near=figma,maquettes,wireframes,ux,ui,utilisateurs}
  en Interactive prototyping ; clickable prototypes ; high-fidelity prototypes ; hi-fi prototypes ; prototypes {near=figma,wireframes,ux,ui,users}
  ar النماذج التفاعلية ; النمذجة التفاعلية ; نماذج أولية تفاعلية ; تصميم النماذج الأولية
  is wireframing

after-effects tool
  fr+en Adobe After Effects ; After Effects
  ar أفتر إفكتس ; أدوبي أفتر إفكتس ; أفتر إفكت ; افتر افكت
  is motion-design

blender tool
  fr+en Blender 3D ; Blender {case-or-near=3d,maya,modélisation,zbrush,unity,sketchup,autocad,photoshop}
  ar بلندر ; برنامج بلندر
  is 3d-modelling

autodesk-3ds-max tool
  fr+en Autodesk 3ds Max ; 3ds Max ; 3D Studio Max ; 3DSMax ; V-Ray ; Corona Renderer
  ar ثري دي ماكس ; 3 دي ماكس
  is 3d-modelling
  near architectural-rendering

cinema-4d tool
  fr+en Cinema 4D ; Maxon Cinema 4D ; C4D {case}
  ar سينما فور دي ; سينما 4 دي
  is 3d-modelling
  near motion-design

autodesk-maya tool
  fr+en Autodesk Maya ; Maya {case near=blender,3ds,zbrush,3d,autodesk,houdini}
  ar أوتوديسك مايا
  is 3d-modelling

sketchup tool
  fr+en SketchUp ; Sketch Up ; Google SketchUp ; SketchUp Pro
  ar سكتش أب ; سكيتش أب
  is 3d-modelling
  near architectural-rendering

zbrush tool
  fr+en ZBrush ; Pixologic ZBrush ; sculpture numérique ; digital sculpting
  ar زد برش ; النحت الرقمي
  is 3d-modelling

substance-painter tool
  fr+en Substance Painter ; Adobe Substance 3D ; Substance Designer ; texturing 3D ; 3D texturing
  ar سبستانس بينتر
  is 3d-modelling

architectural-rendering skill
  fr Rendu 3D architectural ; rendu 3D ; rendus 3D ; perspectives 3D ; visualisation architecturale ; perspectiviste 3D ; images de synthèse
  en Architectural rendering ; 3D rendering ; 3D renderings ; architectural visualisation ; archviz ; photorealistic rendering
  ar الإظهار المعماري ثلاثي الأبعاد ; الإظهار المعماري ; التصيير ثلاثي الأبعاد ; ريندر معماري
  is 3d-modelling
  near interior-design architecture

lumion tool
  fr+en Lumion ; Twinmotion ; Enscape ; D5 Render
  ar لوميون ; توين موشن
  is architectural-rendering

gimp tool
  fr+en GIMP {case-or-near=photoshop,inkscape,retouche,krita} ; GNU Image Manipulation Program
  ar برنامج جيمب
  is graphic-design
  near photoshop
  esco 4a466c62-db7d-4905-9a41-f23214810acb

inkscape tool
  fr+en Inkscape
  ar إنكسكيب
  is graphic-design
  near illustrator

coreldraw tool
  fr+en CorelDRAW ; Corel Draw ; Corel {case} ; CorelDraw Graphics Suite
  ar كوريل درو ; كورل درو
  is graphic-design
  near illustrator

quarkxpress tool
  fr+en QuarkXPress ; Quark XPress ; Affinity Publisher ; Scribus
  ar كوارك إكسبريس
  is page-layout
  near indesign

affinity-designer tool
  fr+en Affinity Designer ; Affinity Photo ; Suite Affinity
  ar أفينيتي ديزاينر
  is graphic-design
  near illustrator photoshop

procreate tool
  fr+en Procreate {case-or-near=ipad,illustration,photoshop,illustrator,dessin} ; Clip Studio Paint ; Krita
  ar بروكريت
  is illustration

picture-research skill
  fr Recherche iconographique ; banques d’images ; banque d’images ; iconographe ; Freepik ; Shutterstock ; iconographie
  en Picture research ; stock images ; image banks ; picture researcher ; Freepik ; Shutterstock
  ar البحث عن الصور ; بنوك الصور ; فريبيك
  near graphic-design

social-media-visuals skill
  fr Visuels pour les réseaux sociaux ; visuels réseaux sociaux ; visuels pour Instagram ; posts visuels ; créer … visuels pour les réseaux ; visuels Facebook ; templates Instagram ; posts Instagram ; créations pour réseaux sociaux ; visuels Instagram
  en Social media graphics ; social media visuals ; social media design ; Instagram templates ; post designs ; visuals for social media
  ar تصاميم لمواقع التواصل ; تصميم منشورات التواصل الاجتماعي ; تصميم بوستات ; تصاميم السوشيال ميديا ; تصميم المنشورات ; منشورات مواقع التواصل ; بصريات التواصل الاجتماعي
  is graphic-design
  near social-media-management canva

poster-flyer-design skill
  fr Affiches et flyers ; flyers ; affiches {near=flyers,graphiste,conception,création,graphique,dépliants,logo,visuels,brochures} ; conception d’affiches ; création de flyers ; création d’affiches ; dépliants ; bannières ; roll-up ; kakémonos ; rollups ; cartes de visite ; faire … affiche ; faire … flyers ; affiche {unless=se} ; prospectus
  en Poster and flyer design ; flyers ; poster design ; flyer design ; leaflets ; roll-up banners ; banner design ; business cards ; posters {near=flyers,design,graphic,designer,brochures} ; design … posters
  ar تصميم الملصقات والمطويات ; المطويات والملصقات ; تصميم الأفيش ; فلاير ; فلايرات ; تصميم بطائق الزيارة ; تصميم اللافتات ; مطويات ; الملصقات ; ملصقات ; تصميم ملصق
  is graphic-design

brochure-design skill
  fr Conception de brochures et catalogues ; brochures ; conception de brochures ; plaquette commerciale ; plaquettes commerciales ; conception de catalogues ; mise en page de catalogues ; catalogue produits ; rapport annuel illustré
  en Brochure and catalogue design ; brochure design ; brochures ; catalogue design ; sales brochure ; product catalogue
  ar تصميم الكتيبات والكاتالوغات ; تصميم الكتيبات ; تصميم الكاتالوغ ; كتيبات إشهارية ; تصميم الكتالوجات
  is page-layout

presentation-design skill
  fr Conception de présentations ; design de présentations ; mise en forme de présentations ; présentations percutantes ; supports de présentation ; présentations commerciales
  en Presentation design ; designing presentations ; slide design ; deck design ; presentation materials
  ar تصميم العروض التقديمية ; إعداد العروض التقديمية ; تصميم عروض
  is graphic-design
  near powerpoint

infographics-design skill
  fr Conception d’infographies ; création d’infographies ; schémas et infographies ; datavisualisation graphique
  en Infographic design ; infographics ; creating infographics
  ar تصميم الإنفوغرافيك ; إنفوغرافيك ; انفوجرافيك ; انفوغراف ; أنفوغراف
  is graphic-design
  near data-visualisation

icon-design skill
  fr Création d’icônes et pictogrammes ; pictogrammes ; design d’icônes ; création d’icônes ; iconographie d’interface
  en Icon design ; icon set ; pictograms ; designing icons
  ar تصميم الأيقونات ; تصميم أيقونات ; الرموز البيانية
  is graphic-design
  near ui-design

typography skill
  fr Typographie ; création typographique ; création de caractères ; lettrage ; lettering ; dessin de lettres
  en Typography ; typeface design ; type design ; lettering ; typesetting
  ar الطباعة الحروفية ; تصميم الخطوط ; التيبوغرافيا ; تصميم الحروف
  is graphic-design
  near arabic-type-layout
  esco 080a3bf6-c8e8-481e-b97e-8fbc964ebab7

arabic-type-layout skill
  fr Mise en page en arabe ; typographie arabe ; composition arabe ; PAO arabe ; mise en page bilingue arabe-français
  en Arabic typesetting ; Arabic typography ; Arabic layout ; bilingual Arabic layout ; right-to-left layout
  ar الإخراج الطباعي العربي ; تنضيد النصوص العربية ; الطباعة العربية ; تصميم الخط العربي الرقمي
  is page-layout

art-direction skill
  fr Direction artistique ; directeur artistique ; DA {case near} ; directeur de création ; direction de création ; assistant directeur artistique
  en Art direction ; art director ; creative direction ; creative director
  ar الإدارة الفنية ; مدير فني ; الإخراج الفني ; مدير إبداعي ; مديرة فنية ; مديرة إبداعية
  near graphic-design visual-identity

moodboard-design skill
  fr Planches de tendances ; moodboard ; moodboards ; planche d’ambiance ; planches d’ambiance ; cahier de tendances
  en Mood boards ; moodboard ; mood boarding ; trend boards ; style boards
  ar لوحات الإلهام ; مود بورد
  near art-direction interior-design fashion-design
  esco 26343dda-6dda-4c14-a329-34828135ecbc

prepress skill
  fr Prépresse ; préparation de fichiers pour l’impression ; BAT {case near=impression,imprimeur,fichiers,prépresse} ; bon à tirer ; infographiste prépresse ; opérateur prépresse ; suivi d’impression ; suivi de fabrication imprimée
  en Prepress ; pre-press ; print-ready files ; print production ; proofs for print ; prepress operator
  ar ما قبل الطباعة ; تحضير الملفات للطباعة ; تهييء الطباعة ; إعداد الملفات للطبع
  is page-layout
  near printing-trade

printing-trade skill
  fr Imprimerie ; imprimeur ; impression offset ; impression numérique ; offset ; conducteur offset ; massicot ; impression grand format ; imprimerie numérique
  en Printing trade ; printing press ; offset printing ; digital printing ; print operator ; large-format printing ; print finishing
  ar الطباعة ومهن المطبعة ; مهن المطبعة ; المطبعة ; الطباعة الرقمية ; طباعة الأوفسيت ; الطباعة كبيرة الحجم ; الطباعة ; مطبعي
  near page-layout

screen-printing skill
  fr Sérigraphie et marquage textile ; sérigraphie ; flocage ; marquage textile ; sublimation textile ; impression DTF ; sérigraphe ; impression sur t-shirt ; objets publicitaires ; goodies
  en Screen printing and garment printing ; screen printing ; garment printing ; DTF printing ; T-shirt printing ; heat transfer printing ; promotional items
  ar الطباعة الحريرية والطباعة على القماش ; الطباعة الحريرية ; السيريغرافيا ; الطباعة على القمصان ; الطباعة على الملابس
  is printing-trade

signage-design skill
  fr Signalétique et enseignes ; signalétique ; enseignes {near=signalétique,panneaux,fabrication,lumineuses,pose} ; enseignes lumineuses ; enseigniste ; covering de véhicules ; habillage de véhicules ; panneaux publicitaires
  en Signage ; signage design ; sign making ; illuminated signs ; vehicle wrapping ; wayfinding
  ar اللوحات الإرشادية والإشهارية ; لوحات المحلات ; اللوحات الإشهارية ; تصميم اللوحات ; التشوير
  near graphic-design

industrial-design skill
  fr Design industriel ; designer industriel ; conception de produits industriels ; esthétique industrielle
  en Industrial design ; industrial designer
  ar التصميم الصناعي ; مصمم صناعي ; مصممة صناعية
  is product-design
  esco efacdaad-ab73-4056-bee3-4eb34b458bf6

furniture-design skill
  fr Design de mobilier ; conception de meubles ; designer mobilier ; mobilier sur mesure ; agencement sur mesure ; conception de cuisines
  en Furniture design ; furniture designer ; bespoke furniture ; kitchen design
  ar تصميم الأثاث ; مصمم أثاث ; تصميم المطابخ ; أثاث حسب الطلب ; مصممة أثاث
  is product-design
  near interior-design
  esco a4c40f64-e8d4-4677-a741-ec04e63fa284

home-decoration skill
  fr Décoration d’intérieur ; décorateur d’intérieur ; décoratrice d’intérieur ; home staging ; décorateur ; conseil en décoration ; décoration {near=intérieur,maison,mariage,maisons,riad,villa,appartement}
  en Home decoration ; interior decoration ; interior decorator ; home staging ; home styling
  ar الديكور المنزلي ; ديكور المنازل ; تزيين المنازل ; مهندس ديكور ; ديكوراتور ; مهندسة ديكور
  is interior-design
  esco f42e294a-0bba-4e90-989a-9b1467170e6f

space-planning skill
  fr Agencement d’espaces ; aménagement d’espaces ; space planning ; aménagement de bureaux ; plans d’aménagement ; agencement de magasins ; aménagement de boutiques
  en Space planning ; space layout ; office fit-out ; shop fitting ; floor plans ; store layout design
  ar تهيئة الفضاءات ; تهيئة المكاتب ; تخطيط الفضاءات ; تهيئة المحلات
  is interior-design

exhibition-design skill
  fr Conception de stands et scénographie ; scénographie ; scénographe ; stands d’exposition ; conception de stands ; standiste ; design d’exposition
  en Exhibition and stand design ; exhibition design ; booth design ; stand design ; scenography ; scenographer
  ar تصميم أروقة المعارض ; السينوغرافيا ; تصميم الأروقة ; تصميم المعارض
  near interior-design event-management

sewing skill
  fr Couture ; couturière ; confection sur mesure ; haute couture ; retouche de vêtements ; couture traditionnelle ; caftans ; caftan ; piqueuse machine ; mécanicienne en confection ; couturier
  en Sewing ; dressmaking ; seamstress ; tailoring ; tailor ; garment alterations ; haute couture ; caftan making
  ar الخياطة ; خياط ; خياطة ; الخياطة التقليدية ; القفطان ; الفصالة والخياطة ; الخياطة العصرية ; خياطة القفطان
  near fashion-design textile-manufacturing

textile-design skill
  fr Design textile ; designer textile ; création de motifs ; motifs textiles ; dessin textile ; création textile
  en Textile design ; textile designer ; fabric design ; surface pattern design
  ar تصميم النسيج ; تصميم الأقمشة ; مصمم نسيج ; مصممة نسيج
  near fashion-design
  esco 8542b62b-18b1-4c7f-9d4e-e717c10fbd72

virtual-reality skill
  fr Réalité virtuelle ; VR {case near} ; visites virtuelles ; visite virtuelle ; casque VR ; expériences immersives ; visite virtuelle 360
  en Virtual reality ; VR {case near} ; virtual tours ; immersive experiences ; 360 virtual tour
  ar الواقع الافتراضي ; الجولات الافتراضية ; زيارة افتراضية
  is augmented-reality
  esco 5da42cfd-1da8-4e4f-b68e-4f821d005fc5

character-design skill
  fr Création de personnages ; character design ; concept art ; character designer ; mascottes ; design de personnages ; concept artist
  en Character design ; character designer ; concept art ; concept artist ; mascot design
  ar تصميم الشخصيات ; تصميم شخصيات ; كونسيبت آرت
  is illustration
  near animation-2d-3d

vector-graphics skill
  fr Dessin vectoriel ; illustration vectorielle ; vectorisation ; graphisme vectoriel ; vectoriser … logo
  en Vector graphics ; vector illustration ; vector drawing ; vectorisation
  ar الرسم المتجهي ; الرسوم المتجهة ; رسم فيكتور
  is graphic-design
  near illustrator

colour-theory knowledge
  fr Théorie des couleurs ; colorimétrie ; harmonie des couleurs ; palettes de couleurs ; étalonnage colorimétrique
  en Colour theory ; color theory ; colour management ; color palettes
  ar نظرية الألوان ; تناسق الألوان ; إدارة الألوان
  near graphic-design

freehand-drawing skill
  fr Dessin à main levée ; dessin artistique ; croquis ; arts plastiques ; dessinateur {unless=projeteur,bâtiment,industriel,autocad,cao,dao,bande,mécanique} ; peinture artistique ; beaux-arts
  en Freehand drawing ; sketching ; drawing {near=illustration,painting,sketching} ; fine arts ; artistic painting
  ar الرسم الحر ; الرسم والفنون التشكيلية ; الفنون التشكيلية ; الرسم الفني ; رسام
  near illustration
`,
};
