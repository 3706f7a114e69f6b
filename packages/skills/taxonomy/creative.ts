import type { DomainFile } from '../src/taxonomy/format.ts';

/** Writing, stage, visual arts, heritage, culture. */
export const creative: DomainFile = {
  id: 'creative',
  labels: {
    fr: 'Arts, culture et patrimoine',
    en: 'Arts, culture and heritage',
    ar: 'الفنون والثقافة والتراث',
  },
  skills: `
creative-writing skill
  fr Écriture créative et édition ; écriture créative ; écrivain ; rédaction littéraire ; auteur {near=livre,livres,roman,nouvelles,édition,contes,romans} ; autrice {near=livre,livres,roman,nouvelles,édition,contes,romans} ; romancier ; écriture littéraire ; ghostwriting ; prête-plume ; atelier d’écriture ; ateliers d’écriture ; écriture de nouvelles
  en Creative writing and publishing ; creative writing ; fiction writing ; author {near=book,books,novel,fiction} ; novelist ; ghostwriting ; ghostwriter ; literary writing
  ar الكتابة الإبداعية والنشر ; الكتابة الإبداعية ; كاتب روائي ; الكتابة الأدبية ; كاتب قصص ; روائي ; كاتبة روائية
  near copywriting

book-publishing skill
  fr Édition de livres ; maison d’édition ; éditeur {near=livres,livre,édition,collection,littéraire} ; éditrice {near=livres,livre,édition,collection,littéraire} ; édition numérique ; assistant d’édition ; ebooks ; édition jeunesse ; livre numérique ; autoédition ; direction éditoriale
  en Book publishing ; publisher {near=book,books,publishing} ; book editing ; e-books ; publishing house ; self-publishing ; commissioning editor
  ar نشر الكتب ; دار النشر ; ناشر ; النشر الرقمي ; الكتاب الإلكتروني ; تحرير الكتب
  near creative-writing page-layout

bookselling skill
  fr Librairie ; libraire ; vente de livres ; papeterie ; librairie-papeterie
  en Bookselling ; bookseller ; bookshop ; bookstore ; stationery shop
  ar بيع الكتب ; الكتبي ; مكتبة بيع الكتب ; الوراقة ; بائع كتب
  is retail-sales
  near book-publishing

children-literature skill
  fr Littérature jeunesse ; livres pour enfants ; contes pour enfants ; album jeunesse ; auteur jeunesse ; illustration jeunesse
  en Children’s literature ; children’s books ; picture books ; children’s author ; children’s stories
  ar أدب الطفل ; كتب الأطفال ; قصص الأطفال ; كاتب أطفال
  near creative-writing illustration

poetry-slam skill
  fr Poésie et slam ; poésie ; poète ; slam {near=poésie,poète,scène,texte,atelier} ; zajal ; slameur ; parolier
  en Poetry and spoken word ; poetry ; poet ; spoken word ; lyricist ; songwriting ; lyrics writing
  ar الشعر والزجل ; الشعر ; شاعر ; الزجل ; زجال ; كتابة الكلمات الغنائية
  is creative-writing

acting skill
  fr Jeu d’acteur ; comédien {unless=voix} ; comédienne {unless=voix} ; acteur {near=théâtre,cinéma,film,série,comédien} ; actrice {near=théâtre,cinéma,film,série,comédien} ; comédienne ; théâtre {near=comédien,troupe,mise,atelier,jeu,pièce} ; art dramatique ; interprétation théâtrale ; stand-up ; humoriste
  en Acting ; actor {near=theatre,film,stage,series,actress} ; actress ; theatre {near=acting,actor,stage,play,workshop} ; drama {near=acting,actor,theatre,school} ; stand-up comedy ; comedian
  ar التمثيل {near=مسرح,سينما,ممثل,أدوار,فني} ; ممثل {near=مسرح,سينما,مسرحي,فنان,أدوار} ; ممثل مسرحي ; الفن المسرحي ; فنان كوميدي ; ستاند أب
  esco 74be20a7-fcfe-4715-bb62-8937a547a982

theatre-directing skill
  fr Mise en scène et dramaturgie ; metteur en scène ; mise en scène ; dramaturge ; dramaturgie ; création théâtrale ; troupe de théâtre
  en Theatre directing ; theatre director ; stage directing ; dramaturgy ; playwright ; theatre production
  ar الإخراج المسرحي ; مخرج مسرحي ; الدراماتورجيا ; كاتب مسرحي ; الفرقة المسرحية
  near acting

dance-choreography skill
  fr Danse et chorégraphie ; danseur ; chorégraphe ; danse contemporaine ; professeur de danse ; chorégraphie ; breakdance ; danse folklorique ; danse classique
  en Dance and choreography ; dancer ; choreographer ; contemporary dance ; choreography ; dance teacher ; ballet
  ar الرقص والكوريغرافيا ; الكوريغرافيا ; راقص ; مصمم رقصات ; الرقص المعاصر ; أحواش
  near music-performance acting

circus-street-arts skill
  fr Arts du cirque et de la rue ; arts du cirque ; arts de rue ; jongleur ; magicien ; acrobatie ; circassien ; clown ; spectacle de rue ; marionnettiste ; marionnettes
  en Circus and street arts ; circus arts ; street arts ; acrobatics ; juggling ; magician ; clown ; puppetry ; puppeteer
  ar فنون السيرك والشارع ; فنون السيرك ; فنون الشارع ; البهلوان ; الحلقة ; فن العرائس ; ساحر
  near acting

music-performance skill
  fr Interprétation musicale ; musicien ; instrumentiste musical ; guitariste ; pianiste ; groupe de musique ; percussionniste ; oudiste ; violoniste ; orchestre {near=musicien,chef,musique,concert}
  en Music performance ; musician ; guitarist ; pianist ; violinist ; percussionist ; live music ; band member ; oud player
  ar العزف الموسيقي ; موسيقي ; عازف ; عازفة ; عازف عود ; عازف كمان ; فرقة موسيقية ; عازف بيانو

singing skill
  fr Chant ; chanteur ; chant lyrique ; chorale ; technique vocale ; chanteuse ; professeur de chant ; coach vocal ; rappeur
  en Singing ; singer ; vocal technique ; choir ; vocal coach ; vocalist ; rapper
  ar الغناء ; مطرب ; مغني ; مغنية ; الكورال ; تقنيات الغناء ; السماع والمديح
  near music-performance
  esco e50a68c5-2a5d-4815-8bd1-e4334aed7683

music-composition skill
  fr Composition musicale ; compositeur ; solfège ; théorie musicale ; écriture musicale ; arrangement musical ; harmonie musicale
  en Music composition ; music theory ; composer {lang=en} ; songwriter ; music writing ; film scoring
  ar التأليف الموسيقي ; التلحين ; ملحن ; الصولفيج ; نظرية الموسيقى ; مؤلف موسيقي
  near music-production music-performance

traditional-moroccan-music knowledge
  fr Musiques traditionnelles marocaines ; musique gnaoua ; gnaoua ; musique andalouse ; chaâbi {near=musique,groupe,chanteur,orchestre} ; malhoun ; musique amazighe ; guembri
  en Traditional Moroccan music ; Gnawa music ; gnawa ; Andalusian music ; Amazigh music ; malhun
  ar الموسيقى المغربية التقليدية ; كناوة ; الطرب الأندلسي ; الملحون ; الموسيقى الأمازيغية ; الكنبري
  near music-performance

painting-drawing skill
  fr Peinture et dessin d’art ; artiste peintre ; artiste plasticien ; aquarelle ; peinture à l’huile ; dessin d’art ; plasticien ; peinture acrylique ; portraitiste
  en Fine art painting and drawing ; painter {near=artist,art,canvas,gallery,watercolour} ; visual artist ; watercolour ; oil painting ; visual arts ; artist painter
  ar الفنون التشكيلية والرسم ; فنان تشكيلي ; الفنون الجميلة ; الرسم بالألوان المائية ; فنانة تشكيلية

mural-street-art skill
  fr Fresques et street art ; street art ; fresque murale ; graffiti ; peinture murale ; muraliste ; fresques murales ; graffeur
  en Murals and street art ; street art ; mural painting ; murals ; graffiti ; muralist
  ar الجداريات وفن الشارع ; الجداريات ; فن الشارع ; الغرافيتي ; رسم الجداريات
  is painting-drawing

sculpture skill
  fr Sculpture ; sculpteur ; art du volume ; installations artistiques ; sculpture contemporaine ; modelage {near=sculpture,sculpteur,plâtre,bronze}
  en Sculpture ; sculptor ; art installations ; clay modelling ; contemporary sculpture
  ar النحت ; نحات ; فن النحت ; التركيبات الفنية
  near painting-drawing
  esco 080460bf-ecaf-4985-91cc-3e7f8c0f8084

printmaking-engraving skill
  fr Gravure et estampe ; gravure {near=estampe,art,artiste,linogravure,taille-douce} ; linogravure ; estampe ; lithographie ; graveur d’art
  en Printmaking and engraving ; printmaking ; engraving {near=art,printmaking,etching} ; linocut ; etching ; lithography
  ar فن الحفر والطباعة الفنية ; فن الحفر ; الطباعة الحجرية ; الحفر الفني
  near painting-drawing

digital-art-nft skill
  fr Art numérique ; artiste numérique ; art génératif ; NFT {case} ; arts numériques ; création numérique ; mapping vidéo ; vidéo mapping
  en Digital art ; digital artist ; generative art ; NFT {case} ; new media art ; video mapping ; projection mapping
  ar الفن الرقمي ; الفنون الرقمية ; فنان رقمي ; الإسقاط الضوئي ; الرموز غير القابلة للاستبدال
  near illustration painting-drawing

comics-manga skill
  fr Bande dessinée et manga ; BD {case near=dessinateur,manga,planches,bulles,illustration,auteur,scénariste} ; manga ; bédéiste ; roman graphique ; webtoon ; caricature ; caricaturiste ; dessin de presse
  en Comics and manga ; manga ; graphic novel ; comic artist ; webtoon ; caricature ; cartoonist ; editorial cartoons
  ar القصص المصورة والمانغا ; المانغا ; الكاريكاتير ; رسام كاريكاتير ; رسام قصص مصورة
  is illustration

cultural-management skill
  fr Gestion de projets culturels ; projets culturels ; gestion culturelle ; industries culturelles et créatives ; ingénierie culturelle ; administrateur culturel ; ICC {case near=culturelles,créatives,culture,industries} ; management culturel ; entrepreneuriat culturel ; direction artistique de festival
  en Cultural project management ; arts management ; cultural projects ; creative and cultural industries ; cultural manager ; arts administration ; cultural entrepreneurship ; creative industries
  ar تدبير المشاريع الثقافية ; المشاريع الثقافية ; التدبير الثقافي ; الصناعات الثقافية والإبداعية ; المقاولة الثقافية ; مدير ثقافي
  near project-management event-management

cultural-mediation skill
  fr Médiation culturelle ; action culturelle ; médiateur culturel ; animation culturelle ; animateur culturel ; publics de la culture ; programmation culturelle
  en Cultural mediation ; cultural mediator ; audience development ; cultural programming ; cultural activities ; community arts
  ar الوساطة الثقافية ; التنشيط الثقافي ; وسيط ثقافي ; منشط ثقافي ; البرمجة الثقافية
  is cultural-management

festival-show-production skill
  fr Production de spectacles et festivals ; production de spectacles ; festival {near=organisation,production,programmation,musique,direction} ; tourneur de spectacles ; manager d’artistes ; booker ; spectacle vivant
  en Festival and show production ; concert promotion ; show production ; artist management ; live events production ; tour manager
  ar إنتاج العروض والمهرجانات ; المهرجانات ; تنظيم الحفلات الموسيقية ; إدارة الفنانين ; فنون العرض
  is cultural-management event-management

art-gallery-curation skill
  fr Galerie et commissariat d’exposition ; commissaire d’exposition ; galerie d’art ; galeriste ; marché de l’art ; curation {near=art,exposition,artistes,galerie} ; organisation d’expositions ; expositions d’art ; commissariat d’exposition
  en Art gallery and curating ; curator ; art gallery ; curating ; gallerist ; art market ; exhibition curating ; art exhibitions
  ar أروقة الفن وتنظيم المعارض الفنية ; رواق فني ; أمين معرض ; تنظيم المعارض الفنية ; سوق الفن ; مندوب معرض
  is cultural-management

heritage-conservation knowledge
  fr Patrimoine et conservation ; patrimoine culturel ; conservation du patrimoine ; restauration du patrimoine ; inventaire du patrimoine ; conservateur du patrimoine ; patrimoine immatériel ; valorisation du patrimoine
  en Heritage conservation ; cultural heritage ; heritage restoration ; heritage management ; intangible heritage ; heritage conservator
  ar التراث والمحافظة عليه ; التراث الثقافي ; المحافظة على التراث ; ترميم التراث ; التراث اللامادي ; محافظ التراث ; تثمين التراث
  near tourism cultural-management

museum-studies knowledge
  fr Muséologie et musées ; muséologie ; muséographie ; conservateur de musée ; gestion de musée ; musée {near=conservateur,collections,médiation,gestion,scénographie} ; régie des œuvres ; muséographe
  en Museum studies ; museology ; museum curator ; museum management ; collections management ; museography
  ar علم المتاحف ; محافظ متحف ; تدبير المتاحف ; العرض المتحفي
  is heritage-conservation

archaeology knowledge
  fr Archéologie ; archéologue ; fouilles archéologiques ; sites archéologiques ; préhistoire
  en Archaeology ; archaeologist ; archaeological excavation ; archaeological sites ; prehistory
  ar علم الآثار ; عالم آثار ; التنقيب الأثري ; المواقع الأثرية ; الأركيولوجيا
  near heritage-conservation
  esco 5333761a-9a0e-4150-ac1d-6ff8111e37a8

art-restoration skill
  fr Restauration d’œuvres d’art ; restaurateur d’art ; restauration de tableaux ; restauration de manuscrits ; conservation-restauration ; restauration d’objets anciens ; numérisation du patrimoine
  en Art restoration ; art conservator ; painting restoration ; manuscript restoration ; paper conservation ; heritage digitisation
  ar ترميم الأعمال الفنية ; مرمم لوحات ; ترميم المخطوطات ; ترميم التحف ; رقمنة التراث
  is heritage-conservation

history-social-sciences knowledge
  fr Histoire et sciences humaines ; historien ; sociologie ; sociologue ; anthropologie ; anthropologue ; ethnologie ; sciences sociales ; géographie humaine ; sciences humaines
  en History and social sciences ; historian ; sociology ; sociologist ; anthropology ; anthropologist ; social sciences ; humanities
  ar التاريخ والعلوم الإنسانية ; مؤرخ ; علم الاجتماع ; سوسيولوجيا ; الأنثروبولوجيا ; العلوم الاجتماعية ; العلوم الإنسانية ; باحث في علم الاجتماع

geography knowledge
  fr Géographie ; géographe ; géographie physique ; licence en géographie ; géographie économique
  en Geography ; geographer ; physical geography ; economic geography
  ar الجغرافيا ; جغرافي ; الجغرافيا الطبيعية ; الجغرافيا البشرية
  near gis history-social-sciences
  esco cf9c8e73-105d-419e-86dd-4304cc6cd718

political-science knowledge
  fr Sciences politiques et relations internationales ; politologue ; géopolitique ; diplomatie économique
  en Political science and international relations ; geopolitics ; economic diplomacy
  ar العلوم السياسية والعلاقات الدولية ; الجيوسياسية
  near history-social-sciences law

philosophy-literature knowledge
  fr Lettres et philosophie ; philosophie {near=licence,master,lettres,professeur,études,enseignement} ; littérature ; lettres modernes ; linguistique ; linguiste ; études littéraires ; littérature arabe ; littérature française
  en Literature and philosophy ; philosophy {near=degree,literature,teacher,studies,master,bachelor} ; literature {unless=review,search,scientific} ; linguistics ; linguist ; literary studies
  ar الآداب والفلسفة ; الفلسفة ; الأدب العربي ; اللسانيات ; الدراسات الأدبية ; الأدب الفرنسي
  near creative-writing

fashion-styling skill
  fr Stylisme de mode et image ; conseil en image ; conseiller en image ; personal shopper ; styliste photo ; relooking ; stylisme photo ; mannequinat ; mannequin {near=mode,défilé,photo,agence}
  en Fashion styling and image consulting ; fashion stylist ; image consultant ; personal shopper ; image consulting ; fashion styling ; modelling {near=fashion,runway,photo,agency}
  ar تنسيق الأزياء والصورة الشخصية ; منسق أزياء ; منسقة أزياء ; مستشار مظهر ; عارض أزياء ; عارضة أزياء
  near fashion-design

floristry skill
  fr Art floral ; fleuriste ; composition florale ; bouquets ; décoration florale ; art du bouquet
  en Floristry ; florist ; flower arranging ; floral design ; bouquets ; floral decoration
  ar تنسيق الزهور ; بائع زهور ; تنسيق الورود ; باقات الورود ; ديكور الزهور
  near floriculture event-management

event-decoration skill
  fr Décoration événementielle ; décorateur événementiel ; décoration de fêtes ; décoration de ballons ; décor de stands ; décoration de salles
  en Event decoration ; event decorator ; balloon decoration ; event styling ; party decoration ; venue decoration
  ar تزيين الحفلات ; ديكور الحفلات ; تزيين القاعات ; مزين حفلات ; تزيين المناسبات
  near event-management interior-design
`,
};
