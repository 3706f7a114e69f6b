import type { DomainFile } from '../src/taxonomy/format.ts';

/** Design of interfaces, images and spaces. */
export const design: DomainFile = {
  id: 'design',
  labels: { fr: 'Design', en: 'Design', ar: 'التصميم' },
  skills: `
graphic-design skill
  fr Design graphique ; graphiste ; graphisme ; infographie ; infographiste ; designer graphique ; création graphique ; conception graphique ; création de visuels ; visuels pour les réseaux sociaux ; faire … visuels ; créer … visuels ; affiches
  en Graphic design ; graphic designer ; visual design ; visual designer ; creating visuals ; make … visuals ; posters ; design … posters
  ar التصميم الجرافيكي ; التصميم الغرافيكي ; مصمم جرافيك ; مصممة جرافيك ; مصمم غرافيك ; التصميم الغرافيكي والإنفوغرافيا ; تصميم جرافيك ; مصمم جرافيكي ; الجرافيك ديزاين ; ديزاينر ; انفوغراف ; أنفوغراف ; مصمم كرافيك ; ديزاين ; غرافيست ; مصمم غرافيكي ; تصاميم لمواقع التواصل

logo-design skill
  fr Création de logo ; logo ; logos ; création de logos ; concevoir un logo ; faire un logo
  en Logo design ; logo ; logos ; design a logo
  ar تصميم الشعارات ; تصميم شعار ; شعار الشركة ; تصميم لوغو ; لوغو ; لوجو
  is graphic-design
  near visual-identity

visual-identity skill
  fr Identité visuelle ; charte graphique ; chartes graphiques ; identité de marque
  en Visual identity ; brand identity ; brand guidelines ; corporate identity
  ar الهوية البصرية ; هوية بصرية ; الهوية المرئية ; الميثاق الغرافيكي
  is graphic-design
  near brand-management

ux-design skill
  fr Conception de l’expérience utilisateur ; UX {case} ; UX design ; expérience utilisateur ; UX designer ; ergonomie web ; ergonomie des interfaces ; design d’expérience
  en User experience design ; UX {case} ; UX design ; user experience ; UX designer ; interaction design
  ar تصميم تجربة المستخدم ; تجربة المستخدم ; مصمم تجربة المستخدم ; مصممة تجربة المستخدم

ui-design skill
  fr Conception d’interfaces ; UI design ; interface utilisateur ; UI designer ; design d’interface ; UI {case} ; conception d’interfaces utilisateur ; maquettes d’interface
  en User interface design ; UI design ; user interface ; UI designer ; UI {case} ; interface design
  ar تصميم واجهات المستخدم ; واجهات المستخدم ; واجهة المستخدم ; مصمم واجهات ; تصميم الواجهات
  near ux-design

user-research skill
  fr Recherche utilisateur ; UX research ; tests utilisateurs ; entretiens utilisateurs ; test utilisateur ; tests d’utilisabilité
  en User research ; UX research ; user testing ; user interviews ; usability testing
  ar أبحاث المستخدم ; بحث المستخدم ; اختبارات المستخدم ; اختبار قابلية الاستخدام
  is ux-design

wireframing skill
  fr Maquettage et prototypage ; wireframes ; maquettage ; prototypage ; maquettes {near} ; wireframe ; prototypes interactifs
  en Wireframing and prototyping ; wireframes ; wireframing ; mockups ; wireframe ; prototyping ; interactive prototypes
  ar المخططات الهيكلية والنماذج الأولية ; النماذج الأولية ; إعداد النماذج ; نماذج أولية
  is ux-design

web-design skill
  fr Web design ; webdesign ; webdesigner ; design de sites web ; web designer ; conception graphique de sites
  en Web design ; web designer ; website design ; webdesign
  ar تصميم المواقع ; تصميم مواقع الويب ; مصمم مواقع ; تصميم المواقع الإلكترونية ; تصميم الويب
  near ui-design web-development

product-design skill
  fr Design produit ; designer produit ; design industriel ; designer industriel ; conception de produits
  en Product design ; product designer ; industrial design ; industrial designer
  ar تصميم المنتجات ; مصمم منتجات ; التصميم الصناعي
  near industrial-engineering

design-thinking knowledge
  fr+en Design thinking ; pensée design ; human-centred design ; human-centered design
  ar التفكير التصميمي ; ديزاين ثينكينغ
  near ux-design

figma tool
  fr+en Figma ; FigJam ; Sketch {case near} ; InVision
  ar فيغما ; فيجما
  is ui-design
  near adobe-xd

adobe-xd tool
  fr+en Adobe XD
  ar أدوبي إكس دي
  is ui-design

photoshop tool
  fr+en Adobe Photoshop ; Photoshop ; GIMP ; Photo Shop
  ar فوتوشوب ; أدوبي فوتوشوب ; الفوتوشوب ; فوطوشوب
  is graphic-design
  near illustrator

illustrator tool
  fr+en Adobe Illustrator ; Illustrator {case-or-near=photoshop,indesign,adobe,figma} ; Inkscape ; CorelDRAW ; Corel Draw
  ar إليستريتور ; أدوبي إليستريتور ; اليستريتور
  is graphic-design

indesign tool
  fr+en Adobe InDesign ; InDesign ; QuarkXPress
  ar إن ديزاين ; أدوبي إنديزاين
  is page-layout

page-layout skill
  fr Mise en page et édition ; PAO {case} ; mise en page ; maquettiste ; publication assistée par ordinateur ; conception de brochures ; flyers ; brochures ; plaquette commerciale ; dépliants
  en Page layout and publishing ; desktop publishing ; page layout ; brochure design ; flyers ; brochures ; leaflets
  ar الإخراج الصحفي والطباعي ; تصميم المطبوعات ; النشر المكتبي ; المطويات والملصقات ; تصميم الإعلانات والملصقات
  is graphic-design

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
  en Illustration ; digital illustration ; digital drawing ; comics ; illustrations
  ar الرسم التوضيحي ; رسم رقمي ; الرسم الرقمي ; رسام توضيحي ; القصص المصورة
  near graphic-design

3d-modelling skill
  fr Modélisation 3D ; 3D {case near} ; infographie 3D ; Blender ; 3ds Max ; Cinema 4D ; rendu 3D ; Maya {case near} ; SketchUp ; infographiste 3D ; ZBrush ; Substance Painter
  en 3D modelling ; 3D modeling ; Blender {case-or-near} ; 3ds Max ; Cinema 4D ; 3D rendering ; Maya {case near} ; SketchUp ; 3D artist ; ZBrush ; Substance Painter
  ar النمذجة ثلاثية الأبعاد ; تصميم ثلاثي الأبعاد ; التصميم ثلاثي الأبعاد ; بلندر ; سكتش أب

motion-design skill
  fr Motion design ; motion designer ; After Effects ; animation graphique ; motion graphics ; vidéo animée ; Adobe After Effects
  en Motion design ; motion designer ; After Effects ; motion graphics ; animated videos ; Adobe After Effects
  ar موشن جرافيك ; الموشن جرافيك ; تصميم الحركة ; أفتر إفكتس ; الرسوم المتحركة الإعلانية
  near graphic-design video-editing

packaging-design skill
  fr Conception d’emballages ; packaging ; design d’emballage ; étiquettes produits ; emballage de produits
  en Packaging design ; packaging ; product labels ; label design
  ar تصميم التغليف ; تصميم العبوات ; التعبئة والتغليف ; تصميم الملصقات ; تغليف المنتجات ; تغليف
  is graphic-design

interior-design skill
  fr Architecture d’intérieur ; architecte d’intérieur ; design d’intérieur ; décoration d’intérieur ; décorateur d’intérieur ; aménagement intérieur
  en Interior design ; interior designer ; interior architecture ; home decoration
  ar التصميم الداخلي ; الديكور الداخلي ; مصمم ديكور ; هندسة داخلية ; الهندسة الداخلية
  near architecture

fashion-design skill
  fr Stylisme et modélisme ; styliste ; stylisme ; modéliste ; design de mode ; créateur de mode ; couture
  en Fashion design ; fashion designer ; pattern making ; dressmaking
  ar تصميم الأزياء ; مصمم أزياء ; مصممة أزياء ; الخياطة ; تصميم الملابس

augmented-reality skill
  fr Réalité augmentée et virtuelle ; réalité virtuelle ; réalité augmentée ; AR/VR ; VR {case near} ; métavers
  en Augmented and virtual reality ; virtual reality ; augmented reality ; AR/VR ; VR {case near} ; metaverse
  ar الواقع المعزز والافتراضي ; الواقع الافتراضي ; الواقع المعزز ; الميتافيرس
  near game-development 3d-modelling
`,
};
