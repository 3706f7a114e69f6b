import type { DomainFile } from '../src/taxonomy/format.ts';

/** Picture, sound, film, animation, press. */
export const media: DomainFile = {
  id: 'media',
  labels: {
    fr: 'Audiovisuel, photo, son et presse',
    en: 'Audiovisual, photography, sound and press',
    ar: 'السمعي البصري والتصوير والصحافة',
  },
  skills: `
photography skill
  fr Photographie ; photographe ; prise de vue photo ; shooting photo ; prendre … photos ; belles photos ; faire … photos ; photographier ; reportage photo ; photo professionnelle ; séance photo ; photographie d’événements ; prises de vue ; prise de vue ; shooting ; reportage photographique
  en Photography ; photographer ; photo shoot ; take … photos ; nice photos ; event photography ; photo shooting ; professional photographer ; taking photos
  ar التصوير الفوتوغرافي ; مصور فوتوغرافي ; تصوير فوتوغرافي ; تصاور ; جلسة تصوير ; تصوير المناسبات ; أخذ الصور ; مصور ; مصورة
  near video-production
  esco 38509fa4-7c06-4a4b-9622-f521f03c37b8

product-photography skill
  fr Photographie de produits ; photos produits ; packshot ; photos de … produits ; photographe produit ; photo e-commerce ; photographie publicitaire ; packshots ; photographier … produits
  en Product photography ; product photos ; product pictures ; packshot ; e-commerce photography ; product photographer ; advertising photography ; photos of products ; photos of our products ; pictures of products ; photograph … products
  ar تصوير المنتجات ; صور للمنتجات ; تصوير منتجات ; يصور المنتجات ; يصور … منتجات ; صور المنتجات ; تصوير منتجاتي ; تصوير منتجاتنا ; تصاوير المنتجات ; تصوير المنتوجات ; صور المنتوجات
  is photography

portrait-wedding-photography skill
  fr Photographie de portrait et mariage ; photographe de mariage ; photographie de mariage ; photo de mariage ; portrait {near=photo,photographe,photographie,studio} ; photographe portraitiste ; photos de mariage
  en Portrait and wedding photography ; wedding photographer ; wedding photography ; portrait photography
  ar تصوير الأعراس والبورتريه ; تصوير الأعراس ; مصور أعراس ; تصوير حفلات الزفاف ; تصوير البورتريه
  is photography

real-estate-photography skill
  fr Photographie immobilière et visite virtuelle ; photo immobilière ; photographie d’architecture ; Matterport ; photographie immobilière
  en Real estate photography and virtual tours ; real estate photography ; 360 photography ; Matterport ; architectural photography
  ar التصوير العقاري والجولات الافتراضية ; التصوير العقاري ; التصوير 360 درجة
  is photography

photo-retouching skill
  fr Retouche photo ; retouche d’images ; retoucheur photo ; détourage ; Lightroom ; Capture One ; colorimétrie photo ; traitement d’images photo ; développement numérique photo
  en Photo retouching ; photo editing ; Lightroom ; image retouching ; photo retoucher ; Capture One ; background removal
  ar تعديل الصور ; تنقيح الصور ; لايت روم ; روتوش الصور
  is photography
  near photoshop

video-production skill
  fr Production vidéo ; vidéaste ; tournage vidéo ; réalisation de vidéos ; production audiovisuelle ; captation vidéo ; audiovisuel ; vidéos promotionnelles ; faire des vidéos ; tourner … vidéos ; filmer ; réaliser … vidéos ; faire … vidéo ; technicien audiovisuel ; tournage {near=vidéo,film,caméra,montage,plateau,documentaire}
  en Video production ; videographer ; video shooting ; filming ; audiovisual production ; promotional videos ; making videos ; shoot … videos ; make … videos ; film … videos ; video content production ; shooting videos
  ar إنتاج الفيديو ; تصوير الفيديو ; الإنتاج السمعي البصري ; مصور فيديو ; السمعي البصري ; فيديوهات ترويجية ; تصوير فيديوهات ; فيديوهات ; تصوير فيديو ; صناعة الفيديو ; تصوير مقاطع الفيديو

film-directing skill
  fr Réalisation de films ; réalisateur audiovisuel ; réalisateur {near=film,films,audiovisuel,cinéma,documentaire,vidéo,clips} ; réalisatrice {near=film,films,audiovisuel,cinéma,documentaire,vidéo,clips} ; réalisation cinématographique ; mise en scène cinéma ; assistant réalisateur ; réalisation audiovisuelle ; cinéaste ; court métrage ; courts-métrages
  en Film directing ; film director ; film making ; assistant director ; short films ; filmmaking
  ar الإخراج السينمائي ; مخرج ; مخرجة ; إخراج الفيديوهات ; الإخراج ; مساعد مخرج ; الأفلام القصيرة ; مخرج سينمائي
  is video-production

camera-operation skill
  fr Cadrage et prise de vues ; cadreur ; caméraman ; chef opérateur ; opérateur de prise de vue ; opérateur caméra ; directeur de la photographie ; prise de vues vidéo ; stabilisateur Ronin ; cadrage vidéo
  en Camera operation ; cameraman ; camera operator ; director of photography ; cinematographer ; cinematography ; gimbal operator
  ar تشغيل الكاميرا ; مصور سينمائي ; مصور تلفزي ; مدير التصوير ; كاميرامان
  is video-production
  esco 10cade4f-df4d-4408-8924-5994976fc798

film-production-management skill
  fr Production cinéma et télévision ; producteur audiovisuel ; directeur de production ; chargé de production audiovisuelle ; régisseur {near=tournage,film,production,plateau,spectacle} ; régisseuse {near=tournage,film,production,plateau,spectacle} ; production exécutive ; régie de tournage ; productions étrangères ; assistant de production ; production cinématographique
  en Film and TV production management ; film producer ; line producer ; production assistant ; executive production ; film production ; location manager ; TV production
  ar الإنتاج السينمائي والتلفزي ; منتج سينمائي ; مدير الإنتاج السينمائي ; الإنتاج التنفيذي ; الإنتاج التلفزيوني ; محافظ الإنتاج
  is video-production
  near project-management

documentary-making skill
  fr Documentaire ; film documentaire ; documentariste ; reportage vidéo ; films institutionnels ; film institutionnel ; films documentaires
  en Documentary making ; documentary film ; documentary filmmaker ; corporate films ; corporate video
  ar الأفلام الوثائقية ; الفيلم الوثائقي ; وثائقي ; الأفلام المؤسساتية ; مخرج أفلام وثائقية
  is video-production

social-video-creation skill
  fr Création de vidéos courtes pour les réseaux ; UGC {case} ; contenu TikTok ; YouTube Shorts ; vlog ; créateur de contenu vidéo
  en Short video creation for social networks ; UGC {case} ; YouTube Shorts ; vlogging ; video content creator
  ar صناعة الفيديوهات القصيرة ; فلوغ ; صانع محتوى فيديو
  is video-production
  near content-marketing

video-editing skill
  fr Montage vidéo ; monteur vidéo ; monter des vidéos ; post-production ; monteur audiovisuel ; montage de vidéos ; chef monteur ; monteur truquiste ; habillage vidéo ; montage audiovisuel ; monter … vidéos ; monteur ; montage de reels ; faire … montage
  en Video editing ; video editor ; editing videos ; post-production ; film editor ; film editing ; edit … videos ; video montage ; editing reels
  ar مونتاج الفيديو ; المونتاج ; مونتير ; تحرير الفيديو ; التوضيب ; مونطاج ; مونتاج ; المونطاج ; موضب ; تركيب الفيديو
  near video-production
  esco 5ce80f97-b385-4a41-9339-a6593d0709c1

premiere-pro tool
  fr+en Adobe Premiere Pro ; Premiere Pro ; Adobe Premiere ; Premiere {case near=after,effects,photoshop,davinci,adobe,montage,final}
  ar أدوبي بريمير ; بريمير برو
  is video-editing
  implies video-editing

final-cut-pro tool
  fr+en Final Cut Pro ; Final Cut ; FCPX ; iMovie
  ar فاينل كت برو ; فاينل كات
  is video-editing
  implies video-editing

davinci-resolve tool
  fr+en DaVinci Resolve ; Da Vinci Resolve ; DaVinci {case near}
  ar دافنشي ريزولف
  is video-editing
  implies video-editing

capcut tool
  fr+en CapCut ; InShot ; Filmora ; VN Editor ; KineMaster
  ar كاب كات ; برنامج كاب كت
  is video-editing
  implies video-editing

avid-media-composer tool
  fr+en Avid Media Composer ; Avid {case near} ; Media Composer ; Edius ; Sony Vegas ; Vegas Pro
  ar أفيد ميديا كومبوزر
  is video-editing
  implies video-editing

colour-grading skill
  fr Étalonnage vidéo ; étalonnage {near=vidéo,image,film,montage,davinci,couleur,colorimétrie} ; étalonneur {near=vidéo,image,film,montage,couleur} ; color grading ; correction colorimétrique ; étalonnage couleur
  en Colour grading ; color grading ; colourist ; colorist ; colour correction
  ar تصحيح الألوان ; تلوين الفيديو ; الكولور غريدينغ ; معايرة الألوان
  is video-editing
  esco 52845dce-98ba-48b5-8abc-09a2c580be28

visual-effects skill
  fr Effets spéciaux et compositing ; effets spéciaux ; VFX {case} ; compositing ; effets visuels ; trucage ; fond vert ; Houdini ; rotoscoping ; Nuke {case near}
  en Visual effects and compositing ; visual effects ; VFX {case} ; compositing ; special effects ; green screen ; Houdini ; rotoscoping ; Nuke {case near}
  ar المؤثرات البصرية ; المؤثرات الخاصة ; التركيب البصري ; الخدع السينمائية ; الشاشة الخضراء
  near video-editing motion-design

lighting-film-photo skill
  fr Éclairage de prise de vues ; électro cinéma ; éclairage studio ; éclairagiste ; gaffer ; machiniste de plateau ; studio photo ; chef électricien cinéma
  en Film and photo lighting ; studio lighting ; gaffer ; lighting technician ; photo studio ; grip {near=film,gaffer,set,lighting}
  ar إضاءة التصوير ; إضاءة الاستوديو ; تقني إضاءة ; استوديو التصوير
  near photography camera-operation

live-streaming skill
  fr Diffusion en direct et multicaméra ; live streaming ; streaming {near=live,vidéo,OBS,direct,événement,twitch,youtube} ; OBS Studio ; captation multicaméra ; régie vidéo ; diffusion en direct ; vMix ; streamer ; réalisation en direct
  en Live streaming and multi-camera ; live streaming ; OBS Studio ; live broadcasting ; vMix ; multi-camera production ; video switching ; streamer ; webinar production
  ar البث المباشر ; البث المباشر على الإنترنت ; النقل المباشر ; الإخراج المباشر ; بث مباشر
  near video-production

tv-broadcasting skill
  fr Télévision et diffusion ; télévision {near=chaîne,émission,diffusion,plateau,broadcast,journaliste,réalisation} ; technicien broadcast ; broadcast {near=télévision,TV,technicien,radio,régie,diffusion} ; chaîne de télévision ; régie finale ; car régie ; diffusion télévisuelle ; exploitation audiovisuelle ; technicien vidéo
  en Television and broadcasting ; television {near=channel,broadcast,production,studio,presenter} ; broadcast technician ; TV studio ; broadcasting
  ar التلفزيون والبث ; البث التلفزي ; تقني بث ; قناة تلفزية ; الإنتاج التلفزي
  near video-production

tv-radio-presenting skill
  fr Présentation télé et radio ; animateur radio ; animation radio ; présentateur télé ; speaker radio ; animateur télé ; chroniqueur
  en TV and radio presenting ; radio presenter ; radio host ; radio presenting ; news anchor ; broadcaster
  ar التقديم الإذاعي والتلفزي ; منشط إذاعي ; مقدم برامج ; التنشيط الإذاعي ; مذيع ; مذيعة
  near journalism

sound-engineering skill
  fr Ingénierie du son ; ingénieur du son ; montage audio ; technicien son ; montage son ; traitement audio ; post-production audio ; ingénierie sonore
  en Sound engineering ; sound engineer ; audio editing ; sound technician ; audio engineer ; audio post-production
  ar هندسة الصوت ; مهندس صوت ; معالجة الصوت ; تقني صوت ; مونتاج الصوت

sound-recording skill
  fr Prise de son ; preneur de son ; enregistrement audio ; studio d’enregistrement ; perchman ; enregistrement sonore ; microphones {near=son,prise,enregistrement,studio}
  en Sound recording ; recording studio ; boom operator ; audio recording ; location sound
  ar تسجيل الصوت ; استوديو التسجيل ; التسجيل الصوتي ; مسجل صوت
  is sound-engineering
  esco 1adec82b-e32b-4acc-bd89-e7d61d387161

audio-mixing skill
  fr Mixage et mastering ; mixage audio ; mixage ; mastering ; mixeur son ; mixage et mastering audio
  en Mixing and mastering ; audio mixing ; mastering {near=mixing,audio,music,studio} ; mixing engineer ; audio mastering
  ar المكساج والماسترينغ ; المكساج ; الماسترينغ ; مزج الصوت
  is sound-engineering

sound-design skill
  fr Design sonore ; sound design ; bruitage ; bruiteur ; habillage sonore ; sound designer ; identité sonore
  en Sound design ; sound designer ; foley ; sound effects ; sonic branding
  ar تصميم الصوت ; المؤثرات الصوتية ; الهوية الصوتية ; تصميم صوتي
  is sound-engineering

live-sound-stage skill
  fr Sonorisation et lumière de spectacle ; sonorisation ; sonorisateur ; régie son ; régisseur général ; technicien lumière ; régie lumière ; éclairage scénique ; technique de scène ; régisseur de spectacle ; technicien de scène
  en Live sound and stage lighting ; live sound ; stage lighting ; PA systems ; stage technician ; lighting operator ; stagecraft
  ar الصوت والإضاءة المسرحية ; تجهيزات الصوت ; الإضاءة المسرحية ; مدير الخشبة ; تقني خشبة
  is sound-engineering
  near event-management

pro-tools tool
  fr+en Pro Tools ; Avid Pro Tools
  ar برو تولز
  is sound-engineering
  implies sound-engineering

audio-software tool
  fr+en Ableton Live ; FL Studio ; Logic Pro ; Cubase {case-or-near=audio,mixage,Ableton,musique,mixing,music} ; Adobe Audition ; Audacity ; Reaper {case near=audio,Cubase,Ableton,Logic,mixage,mixing} ; Ableton ; GarageBand ; Nuendo ; Studio One {case near}
  ar برامج تحرير الصوت ; أوداسيتي ; إف إل ستوديو ; كيوبيس
  near sound-engineering music-production

music-production skill
  fr Musique et production musicale ; production musicale ; producteur de musique ; beatmaking ; beatmaker ; musique assistée par ordinateur ; MAO {case near=musique,musicale,studio,Ableton,Cubase,mixage} ; arrangeur musical ; musique de film
  en Music and music production ; music production ; beatmaking ; music producer ; music arranging ; beatmaker ; computer music
  ar الموسيقى والإنتاج الموسيقي ; الإنتاج الموسيقي ; منتج موسيقي ; موزع موسيقي ; التوزيع الموسيقي ; بيتميكر
  near sound-engineering

dj-skills skill
  fr DJ et mix ; disc-jockey ; DJ {case} ; platines ; Serato ; disc jockey ; animation DJ
  en DJing ; disc jockey ; DJ {case} ; turntables ; Serato ; event DJ
  ar دي جي ; تنسيق الأغاني ; منسق موسيقى
  near music-production

podcasting skill
  fr Podcast et radio ; podcast ; podcasts ; production de podcasts ; podcasteur ; montage de podcasts ; podcast vidéo
  en Podcasting and radio ; podcast ; podcasts ; podcasting ; podcast production ; podcaster ; podcast editing
  ar البودكاست والإذاعة ; بودكاست ; إنتاج البودكاست ; صانع بودكاست
  near sound-engineering

radio-production skill
  fr Production radio ; réalisation radio ; radio {near=émission,émissions,journaliste,station,web,production,animation} ; webradio ; technicien radio ; production radiophonique ; émissions radio
  en Radio production ; web radio ; radio producer ; radio broadcasting ; radio shows
  ar الإنتاج الإذاعي ; الإذاعة ; برامج إذاعية ; الراديو عبر الإنترنت ; إذاعة
  near podcasting tv-radio-presenting

voice-over skill
  fr Voix off et doublage ; voix off ; doublage ; voix-off ; comédien voix
  en Voice-over and dubbing ; voice-over ; voice over ; dubbing ; voice acting ; voiceover
  ar التعليق الصوتي والدبلجة ; التعليق الصوتي ; الدبلجة ; معلق صوتي
  near sound-engineering

scriptwriting skill
  fr Écriture de scénarios ; scénariste ; scénario {near=film,métrage,série,cinéma,écriture} ; écriture de scénario ; dialoguiste ; script {near=vidéo,film,écriture,tournage,youtube} ; écriture scénaristique ; script vidéo ; storytelling {unless=data,données} ; concepteur de scénarios
  en Scriptwriting ; screenwriter ; script writing ; screenwriting ; scriptwriter ; video scripts ; TV writing
  ar كتابة السيناريو ; سيناريست ; كاتب سيناريو ; كتابة السيناريوهات ; كتابة سكريبت الفيديو ; السرد القصصي ; فن الحكي
  near video-production creative-writing

storyboarding skill
  fr Storyboard ; storyboarder ; storyboarding ; scénarimage ; découpage technique ; story-board
  en Storyboarding ; storyboard ; storyboard artist ; storyboards
  ar الستوري بورد ; القصة المصورة للإخراج ; لوحة المشاهد ; ستوري بورد
  near scriptwriting illustration
  esco 2344fb75-9deb-4e6e-b485-3e30df082920

animation-2d-3d skill
  fr Film d’animation ; dessin animé ; dessins animés ; animateur {near=2D,3D,dessin,film,personnages} ; animatrice {near=2D,3D,dessin,film,personnages} ; cinéma d’animation ; film animé ; production d’animation ; stop motion
  en Animation film ; animator ; cartoons ; character animation ; animated films ; animation studio ; stop motion
  ar أفلام التحريك ; الرسوم المتحركة ; فن التحريك ; رسوم متحركة ; محرك رسوم
  near motion-design 3d-modelling

animation-2d skill
  fr Animation 2D ; animateur 2D ; Toon Boom ; Toon Boom Harmony ; Moho {case near} ; animation traditionnelle ; Adobe Animate ; TVPaint
  en 2D animation ; 2D animator ; Toon Boom ; Toon Boom Harmony ; traditional animation ; Adobe Animate ; TVPaint
  ar تحريك ثنائي الأبعاد ; التحريك ثنائي الأبعاد ; الرسوم المتحركة ثنائية الأبعاد
  is animation-2d-3d

animation-3d skill
  fr Animation 3D ; animateur 3D ; rigging ; skinning ; infographiste animation
  en 3D animation ; 3D animator ; rigging {near=3D,animation,character,Maya,Blender}
  ar تحريك ثلاثي الأبعاد ; التحريك ثلاثي الأبعاد ; الرسوم المتحركة ثلاثية الأبعاد
  is animation-2d-3d
  near 3d-modelling

journalism skill
  fr Journalisme ; journaliste ; reportage {unless=photo,vidéo} ; rédacteur en chef ; reporter {lang=fr} ; rédaction journalistique ; interviews journalistiques ; correspondant de presse ; presse écrite
  en Journalism ; journalist ; reporting news ; editor-in-chief ; reporter {lang=en} ; news writing ; news reporting ; correspondent {near=news,press,journalist,media}
  ar الصحافة ; صحفي ; صحافي ; صحفية ; الكتابة الصحفية ; التحرير الصحفي ; مراسل صحفي ; صحافية
  near professional-writing public-relations
  esco 3391d6dd-d584-4c8c-9af9-d2f0c45e2b4b

investigative-journalism skill
  fr Journalisme d’investigation ; enquête journalistique ; fact-checking ; vérification des faits ; lutte contre la désinformation ; datajournalisme ; journalisme de données
  en Investigative journalism ; fact-checking ; data journalism ; fighting disinformation ; investigative reporter
  ar الصحافة الاستقصائية ; التحقق من الأخبار ; صحافة البيانات ; محاربة الأخبار الزائفة ; تدقيق الحقائق
  is journalism

digital-journalism skill
  fr Journalisme numérique ; presse en ligne ; journaliste web ; rédacteur en chef web ; journalisme mobile ; MOJO {case near} ; média en ligne ; site d’information ; journaliste reporter d’images ; JRI {case}
  en Digital journalism ; online journalism ; mobile journalism ; online media ; news website ; web journalist ; video journalist
  ar الصحافة الرقمية ; الصحافة الإلكترونية ; صحافة الموبايل ; موقع إخباري ; صحفي رقمي
  is journalism

photojournalism skill
  fr Photojournalisme ; photojournaliste ; reporter photographe ; photoreporter ; photo-reportage ; photographe de presse
  en Photojournalism ; photojournalist ; press photographer ; documentary photography
  ar التصوير الصحفي ; مصور صحفي ; الصحافة المصورة
  is journalism photography

media-management skill
  fr Gestion de médias ; direction de publication ; directeur de publication ; programmation télé ; ligne éditoriale média ; gestion d’un média
  en Media management ; publishing director ; TV programming ; media company management ; newsroom management
  ar تدبير وسائل الإعلام ; مدير النشر ; تدبير المؤسسات الإعلامية ; البرمجة التلفزية
  near journalism

casting-directing-actors skill
  fr Casting et direction d’acteurs ; directeur de casting ; casting {near=film,acteurs,comédiens,figuration,tournage,pub} ; direction d’acteurs ; figuration ; agent artistique
  en Casting and directing actors ; casting director ; talent agent ; extras casting ; directing actors
  ar الكاستينغ وإدارة الممثلين ; الكاستينغ ; إدارة الممثلين ; اختيار الممثلين
  near film-directing

set-costume-makeup skill
  fr Décors et costumes de scène ; décorateur de cinéma ; costumier ; chef décorateur ; accessoiriste ; maquillage artistique ; maquilleur professionnel ; maquillage effets spéciaux
  en Stage set and costume design ; set designer ; costume designer ; props master ; set design ; special effects make-up
  ar الديكور والملابس المسرحية ; مصمم ديكور سينمائي ; مصمم أزياء مسرحية ; المكياج الفني
  near film-production-management
`,
};
