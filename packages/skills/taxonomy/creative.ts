import type { DomainFile } from '../src/taxonomy/format.ts';

/** Image, sound, words, heritage, tourism, health, sport: trades of culture and of welcoming. */
export const creative: DomainFile = {
  id: 'creative',
  labels: {
    fr: 'Industries créatives, tourisme et santé',
    en: 'Creative industries, tourism and health',
    ar: 'الصناعات الإبداعية والسياحة والصحة',
  },
  skills: `
photography skill
  fr Photographie ; photographe ; prise de vue photo ; retouche photo ; photos produits ; Lightroom ; shooting photo ; photographie de produits ; packshot ; photos de … produits ; prendre … photos ; belles photos ; faire … photos ; photographier
  en Photography ; photographer ; photo editing ; photo retouching ; product photography ; Lightroom ; photo shoot ; take … photos ; product photos ; nice photos ; product pictures
  ar التصوير الفوتوغرافي ; مصور فوتوغرافي ; مصور ; مصورة ; تصوير المنتجات ; تعديل الصور ; تصوير فوتوغرافي ; صور للمنتجات ; تصوير منتجات ; يصور المنتجات ; يصور … منتجات ; صور المنتجات ; تصوير منتجاتي ; تصوير منتجاتنا ; تصاور ; تصاوير المنتجات
  near video-production

video-production skill
  fr Production vidéo ; vidéaste ; tournage vidéo ; réalisation de vidéos ; cadreur ; production audiovisuelle ; réalisateur audiovisuel ; captation vidéo ; audiovisuel ; vidéos promotionnelles ; tournage ; faire des vidéos ; tourner … vidéos ; filmer ; réaliser … vidéos ; faire … vidéo
  en Video production ; videographer ; video shooting ; filming ; audiovisual production ; cameraman ; promotional videos ; film making ; making videos ; shoot … videos ; make … videos ; film … videos
  ar إنتاج الفيديو ; تصوير الفيديو ; الإنتاج السمعي البصري ; مصور فيديو ; السمعي البصري ; إخراج الفيديوهات ; فيديوهات ترويجية ; تصوير فيديوهات ; فيديوهات ; تصوير فيديو

video-editing skill
  fr Montage vidéo ; monteur vidéo ; Premiere Pro ; Adobe Premiere ; Final Cut ; DaVinci Resolve ; CapCut ; monter des vidéos ; Final Cut Pro ; post-production ; monteur audiovisuel
  en Video editing ; video editor ; Premiere Pro ; Adobe Premiere ; Final Cut ; DaVinci Resolve ; CapCut ; editing videos ; Final Cut Pro ; post-production
  ar مونتاج الفيديو ; المونتاج ; مونتير ; تحرير الفيديو ; أدوبي بريمير ; بريمير برو ; التوضيب ; مونطاج ; مونتاج ; المونطاج
  near video-production

sound-engineering skill
  fr Ingénierie du son ; ingénieur du son ; prise de son ; mixage audio ; Pro Tools ; mixage ; Ableton Live ; montage audio ; sonorisation ; FL Studio ; Adobe Audition ; Audacity
  en Sound engineering ; sound engineer ; audio mixing ; Pro Tools ; audio editing ; Ableton Live ; sound recording ; FL Studio ; sound design ; Adobe Audition ; Audacity
  ar هندسة الصوت ; مهندس صوت ; تسجيل الصوت ; المكساج ; معالجة الصوت

music-production skill
  fr Musique et production musicale ; composition musicale ; musicien ; production musicale ; compositeur ; beatmaking ; beatmaker
  en Music and music production ; music production ; music composition ; musician ; composer {lang=en} ; beatmaking ; music producer
  ar الموسيقى والإنتاج الموسيقي ; الإنتاج الموسيقي ; التأليف الموسيقي ; موسيقي ; التلحين ; ملحن
  near sound-engineering

podcasting skill
  fr Podcast et radio ; podcast ; podcasts ; animation radio ; production de podcasts ; animateur radio
  en Podcasting and radio ; podcast ; podcasts ; podcasting ; radio presenting ; podcast production
  ar البودكاست والإذاعة ; بودكاست ; إنتاج البودكاست ; التنشيط الإذاعي ; منشط إذاعي
  near sound-engineering

voice-over skill
  fr Voix off et doublage ; voix off ; doublage ; voix-off ; comédien voix
  en Voice-over and dubbing ; voice-over ; voice over ; dubbing ; voice acting ; voiceover
  ar التعليق الصوتي والدبلجة ; التعليق الصوتي ; الدبلجة ; معلق صوتي
  near sound-engineering

scriptwriting skill
  fr Écriture de scénarios ; scénariste ; scénario {near=film,métrage,série,cinéma,écriture} ; storytelling ; écriture de scénario ; storyboard ; storyboarding
  en Scriptwriting ; screenwriter ; storytelling ; script writing ; storyboard ; screenwriting ; storyboarding
  ar كتابة السيناريو ; سيناريست ; السرد القصصي ; كاتب سيناريو ; فن الحكي ; كتابة السيناريوهات
  near video-production creative-writing

animation-2d-3d skill
  fr Film d’animation ; animation 2D ; animation 3D ; dessin animé ; animateur 3D ; animateur 2D ; Toon Boom ; dessins animés
  en Animation film ; 2D animation ; 3D animation ; animator ; Toon Boom ; cartoons ; character animation
  ar أفلام التحريك ; الرسوم المتحركة ; تحريك ثلاثي الأبعاد ; تحريك ثنائي الأبعاد ; فن التحريك ; رسوم متحركة
  near motion-design 3d-modelling

journalism skill
  fr Journalisme ; journaliste ; reportage ; rédacteur en chef ; journalisme d’investigation ; reporter {lang=en} ; rédaction journalistique
  en Journalism ; journalist ; reporting news ; editor-in-chief ; investigative journalism ; reporter {lang=en} ; news writing
  ar الصحافة ; صحفي ; صحافي ; صحفية ; الكتابة الصحفية ; الصحافة الاستقصائية ; التحرير الصحفي
  near professional-writing public-relations

creative-writing skill
  fr Écriture créative et édition ; écriture créative ; écrivain ; édition de livres ; rédaction littéraire ; maison d’édition
  en Creative writing and publishing ; creative writing ; book publishing ; fiction writing ; book editing
  ar الكتابة الإبداعية والنشر ; الكتابة الإبداعية ; نشر الكتب ; كاتب روائي ; الكتابة الأدبية
  near copywriting

cultural-management skill
  fr Gestion de projets culturels ; médiation culturelle ; projets culturels ; gestion culturelle ; action culturelle ; industries culturelles et créatives ; ingénierie culturelle
  en Cultural project management ; arts management ; cultural mediation ; cultural projects ; creative and cultural industries
  ar تدبير المشاريع الثقافية ; الوساطة الثقافية ; المشاريع الثقافية ; التدبير الثقافي ; الصناعات الثقافية والإبداعية
  near project-management event-management

crafts skill
  fr Artisanat ; artisan ; métiers d’art ; poterie ; zellige ; maroquinerie ; tapis artisanal ; bijouterie ; artisanat marocain ; céramique ; broderie ; tissage
  en Handicrafts ; crafts {exact} ; artisan ; pottery ; leatherwork ; zellige ; jewellery making ; Moroccan handicrafts ; ceramics ; embroidery ; weaving
  ar الصناعة التقليدية ; صانع تقليدي ; الخزف ; الزليج ; الجلد والدباغة ; الزرابي ; الفخار ; الحرف التقليدية ; الطرز ; النسيج التقليدي ; صياغة الحلي
  near product-design

tourism knowledge
  fr Tourisme ; guide touristique ; agent de voyages ; agence de voyages ; conception de circuits touristiques ; écotourisme ; tourisme rural ; billetterie ; Amadeus
  en Tourism ; tour guide ; travel agent ; travel agency ; tour design ; ecotourism ; rural tourism ; ticketing {near=travel,airline,amadeus,tourism,flight} ; tour operator
  ar السياحة ; مرشد سياحي ; وكالة الأسفار ; السياحة القروية ; السياحة البيئية ; وكيل أسفار ; مرشدة سياحية

hospitality skill
  fr Hôtellerie et restauration ; hôtellerie ; restauration {unless=patrimoine,meubles,art,œuvres,animal,bâtiments,sauvegarde,données} ; service en salle ; réception hôtelière ; serveur en restaurant ; gestion hôtelière ; maison d’hôtes ; gestion de restaurant ; housekeeping ; barista
  en Hospitality ; hotel management ; restaurant service ; hotel reception ; waiter ; restaurant management ; housekeeping ; guest house ; barista ; waitress
  ar الفندقة والإطعام ; الفندقة والمطعمة ; الفندقة ; الإطعام ; تسيير المطاعم ; نادل ; نادلة ; دور الضيافة ; تدبير الفنادق
  near tourism customer-service

hotel-booking-systems tool
  fr Systèmes de réservation hôtelière ; Booking Extranet ; Airbnb ; Booking.com ; channel manager ; PMS hôtelier ; Opera PMS
  en Hotel booking systems ; Booking Extranet ; Airbnb ; Booking.com ; channel manager ; hotel PMS ; Opera PMS
  ar أنظمة الحجز الفندقي ; منصات حجز الفنادق ; الحجز الإلكتروني للفنادق
  near hospitality tourism

heritage-conservation knowledge
  fr Patrimoine et conservation ; patrimoine culturel ; conservation du patrimoine ; muséologie ; restauration du patrimoine ; archéologie
  en Heritage conservation ; cultural heritage ; museum studies ; heritage restoration ; archaeology
  ar التراث والمحافظة عليه ; التراث الثقافي ; المحافظة على التراث ; علم المتاحف ; ترميم التراث ; علم الآثار
  near tourism cultural-management

healthcare knowledge
  fr Soins de santé ; infirmier ; soins infirmiers ; aide-soignant ; paramédical ; médecin généraliste ; sage-femme ; kinésithérapie ; pharmacie ; pharmacien
  en Healthcare ; nurse ; nursing ; care assistant ; paramedical ; midwife ; physiotherapy ; pharmacy ; pharmacist ; health care
  ar الرعاية الصحية ; ممرض ; ممرضة ; التمريض ; العلاجات التمريضية ; الصيدلة ; الترويض الطبي ; صيدلي ; القبالة

digital-health knowledge
  fr Santé numérique ; télémédecine ; e-santé ; dispositifs médicaux ; healthtech ; génie biomédical ; imagerie médicale ; logiciel médical
  en Digital health ; telemedicine ; e-health ; medical devices ; healthtech ; biomedical engineering ; medical imaging
  ar الصحة الرقمية ; التطبيب عن بعد ; الطب عن بعد ; الأجهزة الطبية ; الهندسة الطبية الحيوية ; التصوير الطبي
  near healthcare

first-aid skill
  fr Premiers secours ; secourisme ; secouriste ; gestes de premiers secours ; PSC1
  en First aid ; first aider ; CPR {case} ; emergency first aid
  ar الإسعافات الأولية ; الإسعاف الأولي ; مسعف
  near healthcare occupational-safety

sports-coaching skill
  fr Encadrement sportif ; coach sportif ; éducateur sportif ; entraîneur sportif ; animation sportive ; préparateur physique
  en Sports coaching ; sports coach ; fitness coach ; personal trainer ; physical training
  ar التأطير الرياضي ; مدرب رياضي ; مؤطر رياضي ; التدريب الرياضي ; اللياقة البدنية
  near training-delivery

youth-work skill
  fr Animation socioculturelle et jeunesse ; animateur socioculturel ; animation jeunesse ; travail associatif ; éducateur spécialisé ; travail social ; assistant social ; animation socio-éducative
  en Youth and community work ; youth work ; community work ; social work ; social worker ; youth worker ; volunteering coordination
  ar التنشيط السوسيوثقافي والشبابي ; التنشيط السوسيوثقافي ; العمل الجمعوي ; العمل الاجتماعي ; مساعد اجتماعي ; التنشيط التربوي ; مربي متخصص
  near childcare

childcare skill
  fr Garde et éveil d’enfants ; puériculture ; garde d’enfants ; éducatrice de jeunes enfants ; éducation préscolaire ; crèche ; préscolaire
  en Childcare ; preschool education ; nursery ; early childhood education ; babysitting ; kindergarten
  ar رعاية الأطفال ; التعليم الأولي ; مربية أطفال ; الحضانة ; حضانة الأطفال

beauty-care skill
  fr Esthétique et coiffure ; esthéticien ; coiffeur ; coiffure ; soins esthétiques ; maquillage ; onglerie ; salon de beauté ; cosmétique
  en Beauty and hairdressing ; hairdresser ; hairdressing ; beautician ; beauty treatments ; make-up ; nail care ; cosmetics ; makeup artist
  ar التجميل والحلاقة ; الحلاقة ; حلاق ; حلاقة ; التجميل ; خبيرة تجميل ; المكياج ; مستحضرات التجميل
  near customer-service
`,
};
