import type { DomainFile } from '../src/taxonomy/format.ts';

/** Food made, checked, cooked and sold. */
export const food: DomainFile = {
  id: 'food',
  labels: {
    fr: 'Agroalimentaire, cuisine et pâtisserie',
    en: 'Food, cooking and pastry',
    ar: 'الصناعات الغذائية والطبخ والحلويات',
  },
  skills: `
food-processing skill
  fr Transformation agroalimentaire ; agroalimentaire ; industrie agroalimentaire ; industries alimentaires ; ingénieur agroalimentaire ; technologie alimentaire ; transformation alimentaire ; génie alimentaire ; IAA {case near=ingénieur,technicien,industrie,agroalimentaire} ; technicien agroalimentaire
  en Food processing ; food industry ; agri-food ; food technology ; food engineering ; agrifood ; food production ; food technologist ; agri-food engineer
  ar الصناعات الغذائية ; التحويل الغذائي ; تثمين المنتجات الفلاحية ; تكنولوجيا الأغذية ; الصناعة الغذائية ; الصناعات الفلاحية الغذائية ; تحويل المنتجات الغذائية ; تحويل المنتجات الفلاحية ; مهندس صناعات غذائية

food-safety knowledge
  fr Sécurité sanitaire des aliments ; ONSSA ; hygiène alimentaire ; sécurité alimentaire ; qualité alimentaire ; agrément sanitaire ; autorisation ONSSA ; salubrité des aliments ; bonnes pratiques d’hygiène ; hygiène {near=cuisine,pâtisserie,boulangerie,fromage,restaurant,aliments,lait,alimentaire,agroalimentaire,plats,restauration,boucherie,patisserie,cuisinier,traiteur} ; règles d’hygiène ; hygiène en cuisine
  en Food safety ; ONSSA ; food hygiene ; food quality ; food safety officer ; good hygiene practices ; sanitary approval ; kitchen hygiene ; hygiene {near=kitchen,cooking,food,meals,restaurant,bakery,catering,cook}
  ar السلامة الصحية للأغذية ; السلامة الغذائية ; السلامة الصحية للمنتجات الغذائية ; النظافة الغذائية ; أونسا ; الاعتماد الصحي ; جودة الأغذية ; سلامة الأغذية ; النظافة في المطبخ ; سلامة المنتجات الغذائية
  is food-processing
  near quality-management
  esco 3f4e4eab-a8e0-4aed-b8bb-79afe7c890e3

haccp knowledge
  fr HACCP ; méthode HACCP ; plan HACCP ; système HACCP ; normes HACCP ; points critiques pour leur maîtrise
  en HACCP ; HACCP plan ; HACCP system ; hazard analysis critical control points
  ar نظام هاسب ; نظام HACCP ; هاسب ; تحليل المخاطر ونقاط التحكم الحرجة
  is food-safety
  esco 5ba1d5b9-3f8d-46ca-bf9f-2e9ca65d1350

food-safety-standards knowledge
  fr Normes de sécurité alimentaire (ISO 22000, IFS, BRC) ; ISO 22000 ; FSSC 22000 ; IFS Food ; BRC {case near=ISO,IFS,FSSC,HACCP,food} ; BRCGS ; norme IFS
  en Food safety standards (ISO 22000, IFS, BRC) ; ISO 22000 ; FSSC 22000 ; IFS Food ; BRC {case near=ISO,IFS,FSSC,HACCP,food} ; BRCGS
  ar معايير سلامة الأغذية ; إيزو 22000 ; معيار السلامة الغذائية إيزو 22000
  is food-safety
  near haccp

halal-certification knowledge
  fr Certification halal ; halal ; label halal Maroc ; norme halal
  en Halal certification ; halal ; halal standards ; halal label
  ar شهادة حلال ; حلال {near=شهادة,شهادات,إشهاد,علامة,منتجات,معيار} ; علامة حلال المغرب ; معايير الحلال
  is food-safety

food-quality-control skill
  fr Contrôle qualité agroalimentaire ; contrôleur qualité agroalimentaire ; responsable qualité agroalimentaire ; analyse des aliments ; analyses alimentaires ; contrôle des produits alimentaires ; technicien qualité agroalimentaire
  en Food quality control ; food quality controller ; food analysis ; food testing ; food quality manager
  ar مراقبة جودة الأغذية ; تحليل الأغذية ; مراقب جودة المنتجات الغذائية ; مراقبة جودة المنتجات الغذائية
  is food-safety quality-management

food-formulation skill
  fr Formulation et innovation produits alimentaires ; formulation de recettes ; développement de produits alimentaires ; R&D agroalimentaire ; additifs alimentaires ; arômes alimentaires ; formulation alimentaire
  en Food product development ; food formulation ; recipe development ; food R&D ; food additives ; food product innovation
  ar تطوير المنتجات الغذائية ; صياغة المنتجات الغذائية ; المضافات الغذائية ; ابتكار منتجات غذائية
  is food-processing

sensory-analysis skill
  fr Analyse sensorielle ; dégustation ; évaluation sensorielle ; panel de dégustation ; dégustateur
  en Sensory analysis ; sensory evaluation ; tasting panel ; food tasting ; taster
  ar التحليل الحسي ; التذوق ; التقييم الحسي ; تذوق الأغذية
  is food-quality-control
  esco 2f4e1ff6-1191-4fd8-b1bf-043af19cec65

nutrition-labelling knowledge
  fr Étiquetage alimentaire ; étiquetage nutritionnel ; étiquetage des denrées ; Nutri-Score ; mentions obligatoires des étiquettes
  en Food labelling ; nutrition labelling ; nutrition facts ; food labels ; Nutri-Score
  ar وسم المنتجات الغذائية ; عنونة المنتجات الغذائية ; الوسم الغذائي ; بطاقة القيم الغذائية
  near food-safety packaging-design
  esco e9a68ed0-d96e-4054-b1c3-9bbdc5ed6b46

food-packaging-lines skill
  fr Conditionnement alimentaire ; conduite de ligne de conditionnement ; conditionnement sous vide ; ligne de conditionnement ; ensachage ; mise en bouteille ; embouteillage ; opérateur de conditionnement
  en Food packaging lines ; food packing ; packaging line operator ; bottling ; vacuum packing ; filling line
  ar تعبئة المنتجات الغذائية ; التعبئة والتغليف الغذائي ; خط التعبئة ; تعبئة القنينات ; عامل تعبئة
  is food-processing
  near packaging-design

food-preservation skill
  fr Conservation des aliments ; conserverie ; appertisation ; surgélation ; conserves alimentaires ; fabrication de confitures ; confitures artisanales ; pasteurisation ; stérilisation des aliments ; lyophilisation
  en Food preservation ; canning ; freezing food ; pasteurisation ; freeze-drying ; jams and preserves ; canned food
  ar حفظ الأغذية ; تعليب الأغذية ; المصبرات ; التجميد الغذائي ; البسترة ; صناعة المربى
  is food-processing
  esco e4a46d74-71a8-469a-85ad-e40278a23ba1

food-drying skill
  fr Séchage de produits alimentaires ; séchage solaire ; fruits séchés ; déshydratation des aliments ; séchoir solaire ; fruits secs
  en Food drying ; solar drying ; dried fruits ; food dehydration ; solar dryer
  ar تجفيف المنتجات الغذائية ; الفواكه المجففة ; التجفيف الشمسي ; الفواكه الجافة
  is food-preservation
  esco e6083318-dcb5-4a48-9479-512a6851c06c

cold-chain skill
  fr Chaîne du froid ; entrepôt frigorifique ; chambre froide ; stockage frigorifique ; logistique du froid ; transport frigorifique ; logistique sous température dirigée
  en Cold chain ; cold storage ; refrigerated transport ; cold room ; temperature-controlled logistics
  ar سلسلة التبريد ; التخزين المبرد ; غرف التبريد ; النقل المبرد
  is logistics
  near food-safety
  esco 3c20b802-06c0-42e8-8a39-a1ab0ba1832b

fermentation skill
  fr Fermentation ; produits fermentés ; levures ; fermenteur ; kombucha ; vinaigre
  en Fermentation ; fermented foods ; yeasts ; kombucha ; fermenter
  ar التخمير ; الأغذية المخمرة ; الخمائر
  is food-processing
  near biotechnology

argan-local-products knowledge
  fr Produits du terroir ; produits de terroir ; valorisation des produits du terroir ; produits locaux ; produit du terroir ; arganier ; amlou
  en Local produce ; terroir products ; local products ; local food products ; argan tree ; amlou
  ar المنتوجات المجالية ; المنتجات المجالية ; المنتجات المحلية ; منتجات محلية ; تثمين المنتوجات المجالية ; شجرة الأركان ; أملو
  near food-processing social-entrepreneurship

geographical-indications knowledge
  fr Signes de qualité et indications géographiques ; indication géographique protégée ; IGP {case near=label,AOP,terroir,produit,produits,huile,safran} ; appellation d’origine protégée ; SDOQ {case} ; signes distinctifs d’origine et de qualité ; labellisation des produits
  en Geographical indications and quality labels ; geographical indication ; protected designation of origin ; PGI {case near=PDO,label,products} ; quality labels
  ar البيانات الجغرافية وعلامات الجودة ; البيان الجغرافي المحمي ; تسمية المنشأ ; علامات الجودة والمنشأ
  near argan-local-products intellectual-property

argan-oil-production skill
  fr Production d’huile d’argan ; huile d’argan ; argan ; extraction d’huile d’argan ; concassage d’argan ; coopérative d’argan ; argane
  en Argan oil production ; argan oil ; argan ; argan oil extraction ; argan cooperative
  ar إنتاج زيت الأركان ; زيت الأركان ; زيت أركان ; أركان ; عصر الأركان ; استخلاص زيت أركان
  is argan-local-products
  near natural-cosmetics

olive-oil-production skill
  fr Production d’huile d’olive ; huile d’olive ; trituration des olives ; maâsra ; huilerie d’olive ; moulin à huile ; huilerie ; extraction d’huile d’olive ; oléifacteur ; conserverie d’olives ; olives de table
  en Olive oil production ; olive oil ; olive milling ; olive oil mill ; olive pressing ; table olives
  ar إنتاج زيت الزيتون ; زيت الزيتون ; عصر الزيتون ; معصرة الزيتون ; معاصر الزيتون ; زيتون المائدة
  is argan-local-products food-processing

milling skill
  fr Minoterie et mouture ; minoterie ; minotier ; meunerie ; meunier ; semoulerie ; mouture des céréales ; farine {near=blé,minoterie,mouture,production,moulin}
  en Flour milling ; flour mill ; miller {near=flour,mill,grain} ; grain milling ; semolina
  ar المطاحن ; طحن الحبوب ; المطاحن الصناعية ; صناعة الدقيق
  is food-processing

couscous-pasta-making skill
  fr Fabrication de couscous et pâtes ; couscous {near=fabrication,production,coopérative,roulage,artisanal,roulé} ; fabrication de pâtes alimentaires ; couscous artisanal ; pâtes alimentaires ; roulage de couscous
  en Couscous and pasta making ; couscous making ; pasta making ; pasta production
  ar صناعة الكسكس والعجائن ; صناعة الكسكس ; فتل الكسكس ; العجائن الغذائية
  is food-processing

dairy-processing skill
  fr Transformation laitière ; industrie laitière ; produits laitiers ; laiterie ; yaourt {near=fabrication,production,fromage,lait,laitiers} ; technologie laitière ; fabrication de yaourts ; laitier {near=industrie,technicien,transformation,filière} ; transformation du lait ; transformer … lait
  en Dairy processing ; dairy products ; dairy industry ; dairy technology ; yoghurt making ; milk processing ; making yoghurt ; processing milk
  ar تحويل الحليب ; صناعة الألبان ; مشتقات الحليب ; الألبان ومشتقاتها ; صناعة الياغورت ; منتجات الألبان ; معالجة الحليب
  is food-processing

cheese-making skill
  fr Fabrication de fromage ; fromager ; fromagerie ; fromage de chèvre ; affinage de fromages ; fromages
  en Cheese making ; cheese maker ; cheesemaking ; goat cheese ; cheese production
  ar صناعة الأجبان ; صناعة الجبن ; جبن الماعز ; الأجبان
  is dairy-processing
  esco d2150558-2012-4639-9247-4da53346e54b

meat-processing skill
  fr Boucherie et transformation des viandes ; boucher ; boucherie ; charcuterie ; abattoir ; abattage {near=animaux,viande,halal,abattoir,bétail,volailles} ; transformation de viande ; découpe de viande ; viandes
  en Butchery and meat processing ; butcher ; butchery ; meat processing ; slaughterhouse ; meat cutting ; charcuterie
  ar الجزارة وتحويل اللحوم ; جزار ; الجزارة ; المجازر ; تحويل اللحوم ; تقطيع اللحوم
  is food-processing

seafood-processing skill
  fr Transformation des produits de la mer ; conserverie de poisson ; filetage de poisson ; valorisation des produits de la mer ; industrie de la pêche ; conserve de sardines ; congélation de poisson
  en Seafood processing ; fish processing ; fish canning ; fish filleting ; fish freezing
  ar تحويل منتجات البحر ; تثمين منتجات البحر ; تصبير السمك ; صناعات الصيد ; تصبير السردين
  is food-processing aquaculture-fisheries
  esco 6d8287f5-6c0e-421a-9e37-980d6c1a3886

beverage-production skill
  fr Fabrication de boissons ; jus de fruits ; boissons gazeuses ; production de jus ; eau minérale {near=embouteillage,usine,production,source} ; limonaderie ; smoothies
  en Beverage production ; fruit juices ; soft drinks ; juice production ; drinks manufacturing
  ar صناعة المشروبات ; عصائر الفواكه ; إنتاج العصائر ; المشروبات الغازية
  is food-processing

tea-coffee-trade skill
  fr Thé et torréfaction ; torréfaction ; torréfacteur ; café de spécialité ; torréfaction de café
  en Coffee roasting and tea ; coffee roasting ; coffee roaster ; specialty coffee ; tea blending
  ar تحميص القهوة والشاي ; تحميص القهوة ; تجارة الشاي ; القهوة المختصة
  is food-processing
  near barista-skills

spices-condiments skill
  fr Épices et condiments ; épices ; ras el hanout ; condiments ; harissa ; herbes séchées ; mélanges d’épices
  en Spices and condiments ; spices ; condiments ; ras el hanout ; harissa ; spice blending
  ar التوابل والبهارات ; التوابل ; البهارات ; رأس الحانوت ; الهريسة الحارة
  is food-processing
  near argan-local-products

baking skill
  fr Boulangerie ; boulanger ; pain artisanal ; panification ; viennoiserie ; boulangerie-pâtisserie ; boulanger-pâtissier ; fabrication de pain ; levain
  en Baking ; baker ; bread making ; viennoiserie ; bakery ; sourdough
  ar المخبزة ; خباز ; خبازة ; صناعة الخبز ; المخبزة والحلويات ; المخابز
  is cooking
  esco 5626b3b1-5415-47f6-acf1-b573d457d180

pastry-making skill
  fr Pâtisserie ; pâtissier ; chef pâtissier ; entremets ; tourage ; gâteaux ; desserts à l’assiette ; fabrication de gâteaux ; pâtisserie fine
  en Pastry making ; pastry chef ; pastry cook ; patisserie ; cake making ; desserts
  ar صناعة الحلويات ; حلواني ; حلوانية ; الباتيسري ; طاهي حلويات ; إعداد الحلويات
  is cooking

moroccan-pastry skill
  fr Pâtisserie marocaine ; gâteaux marocains ; cornes de gazelle ; chebakia ; msemen ; pâtisserie traditionnelle marocaine
  en Moroccan pastry ; Moroccan sweets ; gazelle horns ; chebakia ; msemen
  ar الحلويات المغربية ; حلويات مغربية ; كعب الغزال ; الشباكية ; المسمن ; الحلويات التقليدية
  is pastry-making moroccan-cuisine

cake-design skill
  fr Cake design ; décoration de gâteaux ; pâte à sucre ; gâteaux d’anniversaire ; cake designer ; wedding cake
  en Cake design ; cake decorating ; cake designer ; sugar paste ; wedding cakes
  ar تزيين الحلويات ; تزيين الكعك ; كيك ديزاين ; عجينة السكر
  is pastry-making

chocolate-confectionery skill
  fr Chocolaterie et confiserie ; chocolatier ; chocolaterie ; confiserie ; confiseur ; nougat
  en Chocolate and confectionery ; chocolatier ; chocolate making ; confectionery production ; confectionery maker
  ar صناعة الشوكولاتة والسكاكر ; صناعة الشوكولاتة ; السكاكر ; شوكولاتي
  is pastry-making

ice-cream-making skill
  fr Fabrication de glaces ; glacier {near=glaces,pâtissier,artisan,crèmes,sorbets} ; glaces artisanales ; sorbets ; crèmes glacées
  en Ice cream making ; ice cream ; gelato ; sorbets
  ar صناعة المثلجات ; المثلجات ; الآيس كريم
  is pastry-making

cooking skill
  fr Cuisine et pâtisserie ; cuisinier ; arts culinaires ; art culinaire ; commis de cuisine ; préparation culinaire ; aide-cuisinier ; chef de partie ; cuisine {near=chef,restaurant,restauration,commis,plats,plat,recettes,traiteur,gastronomie,hôtel} ; préparation de plats ; aide cuisine ; préparer … plats ; faire … cuisine
  en Cooking and pastry ; cooking ; commis chef ; culinary arts ; food preparation ; line cook ; sous chef ; kitchen assistant ; preparing meals ; prepare … meals ; cook {unless=to,i,we,learn,a,can}
  ar الطبخ والحلويات ; طباخ ; طباخة ; فن الطبخ ; الطبخ ; مساعد طباخ ; فنون الطبخ ; إعداد الوجبات ; إعداد الأطباق ; تحضير الوجبات ; tabakh ; tyab
  near hospitality

moroccan-cuisine skill
  fr Cuisine marocaine ; tajine ; couscous marocain ; cuisinier marocain ; plats marocains ; cuisine traditionnelle marocaine ; pastilla ; dada {near=cuisine,marocaine,cuisinière,riad} ; plats traditionnels marocains ; couscous et tajines ; gastronomie marocaine
  en Moroccan cuisine ; Moroccan cooking ; tagine ; Moroccan dishes ; Moroccan food ; Moroccan gastronomy
  ar الطبخ المغربي ; المطبخ المغربي ; الطاجين ; البسطيلة ; الأكلات المغربية ; أطباق مغربية ; الشهيوات المغربية
  is cooking

international-cuisine skill
  fr Cuisines du monde ; cuisine italienne ; cuisine française {near=chef,cuisinier,restaurant,plats,cuisine,gastronomie} ; cuisine asiatique ; cuisine internationale ; sushi ; pizzaïolo ; pizzaiolo ; cuisine méditerranéenne
  en World cuisines ; Italian cuisine ; Asian cuisine ; international cuisine ; sushi ; pizza maker ; Mediterranean cuisine ; pizza chef
  ar مطابخ العالم ; المطبخ الإيطالي ; المطبخ الآسيوي ; المطبخ العالمي ; صانع بيتزا ; السوشي
  is cooking

kitchen-management skill
  fr Direction de cuisine ; chef de cuisine ; chef cuisinier ; gestion de cuisine ; sous-chef de cuisine ; chef exécutif ; second de cuisine ; gestion de brigade ; coûts matières ; second {near=cuisine,cuisinier,brigade}
  en Kitchen management ; chef de cuisine ; head chef ; executive chef ; kitchen manager ; food cost control ; kitchen brigade
  ar تسيير المطبخ ; رئيس الطباخين ; كبير الطهاة ; إدارة المطبخ ; شيف ; الشيف التنفيذي
  is cooking
  implies cooking
  near restaurant-management

menu-design skill
  fr Conception de menus et fiches techniques ; conception de menus ; élaboration de menus ; carte de restaurant ; fiches techniques culinaires ; création de recettes ; élaboration de cartes
  en Menu design ; menu planning ; recipe creation ; recipe costing ; menu engineering
  ar إعداد قوائم الطعام ; تصميم قوائم الطعام ; إعداد الوصفات ; البطاقات التقنية للوصفات
  is cooking
  esco 5c6ca864-76d5-4217-b3e1-9a7ba7f8f47b

catering skill
  fr Traiteur ; service traiteur ; traiteur événementiel ; organisation de buffets ; buffets ; ngafa {near=traiteur,mariage,mariages}
  en Catering ; caterer ; event catering ; buffet catering ; catering services
  ar ممون الحفلات ; تموين الحفلات ; خدمات الضيافة والحفلات ; تريتور ; إعداد الولائم
  is cooking
  near event-management

collective-catering skill
  fr Restauration collective ; cantine scolaire ; restauration d’entreprise ; restauration scolaire ; gérant de restauration collective
  en Contract catering ; canteen ; school catering ; institutional catering ; staff canteen
  ar الإطعام الجماعي ; المطاعم المدرسية ; مطعم المقاولة ; الإطعام المدرسي
  is catering

fast-food-service skill
  fr Restauration rapide ; fast-food ; équipier polyvalent de restauration ; snack {near=restauration,cuisine,sandwich,fast} ; snacking ; food truck ; sandwicherie
  en Fast food service ; fast food ; quick service restaurant ; food truck ; street food ; crew member {near=restaurant,food}
  ar الوجبات السريعة ; مطاعم الوجبات السريعة ; الأكل السريع ; عربات الأكل
  near cooking hospitality

dark-kitchen skill
  fr Cuisine fantôme et livraison de repas ; dark kitchen ; cloud kitchen ; repas à domicile ; foodtech
  en Cloud kitchens and meal delivery ; dark kitchen ; cloud kitchen ; meal delivery ; foodtech ; ghost kitchen
  ar المطابخ السحابية وتوصيل الوجبات ; المطابخ السحابية ; توصيل الطعام
  near last-mile-delivery catering

dietetic-cooking skill
  fr Cuisine diététique et sans gluten ; cuisine végétarienne ; cuisine végane ; sans gluten ; healthy food ; cuisine saine ; produits sans gluten ; cuisine diététique
  en Dietary and gluten-free cooking ; vegetarian cooking ; vegan cooking ; gluten-free ; healthy cooking ; vegan food
  ar الطبخ الصحي ; الأكل الصحي ; الطبخ النباتي ; بدون غلوتين ; منتجات بدون غلوتين
  is cooking
  near nutrition

food-styling skill
  fr Stylisme culinaire ; styliste culinaire ; photographie culinaire ; dressage d’assiettes ; food styling ; photo culinaire
  en Food styling ; food photography ; food stylist ; plating
  ar تنسيق الأطباق ; تصوير الأطعمة ; تزيين الأطباق ; تنسيق الطعام للتصوير
  near cooking photography

food-sales skill
  fr Commerce alimentaire ; épicerie ; épicier ; épicerie fine ; primeur {near=vendeur,magasin,fruits,légumes} ; marchand de fruits et légumes ; vendeur en boulangerie ; vente de produits alimentaires
  en Food retail ; grocery ; grocer ; delicatessen ; greengrocer ; food sales
  ar تجارة المواد الغذائية ; البقالة ; بقال ; مول الحانوت ; بيع المواد الغذائية ; بائع الخضر والفواكه
  is retail-sales

food-import-distribution skill
  fr Négoce et distribution alimentaires ; grossiste alimentaire ; distribution de produits alimentaires ; négoce alimentaire ; importation de produits alimentaires ; exportation de produits alimentaires
  en Food trade and distribution ; food wholesale ; food distribution ; food import ; food export
  ar تجارة وتوزيع المواد الغذائية ; توزيع المواد الغذائية ; تاجر جملة للمواد الغذائية ; تصدير المنتجات الغذائية
  is distribution-networks
  near food-processing
`,
};
