import type { DomainFile } from '../src/taxonomy/format.ts';

/** Video games, virtual and augmented reality, real-time 3D. */
export const game: DomainFile = {
  id: 'game',
  labels: {
    fr: 'Jeux vidéo et réalités immersives',
    en: 'Video games and immersive reality',
    ar: 'ألعاب الفيديو والواقع الغامر',
  },
  skills: `
game-design skill
  fr Conception de jeux (game design) ; game design ; game designer ; conception de jeux ; mécaniques de jeu ; gameplay ; concepteur de jeux
  en Game design ; game designer ; game mechanics ; gameplay ; gameplay design
  ar تصميم الألعاب ; مصمم ألعاب ; آليات اللعب
  near game-development
  esco 3140d979-2d6a-4c10-add9-f7091103829f

level-design skill
  fr Conception de niveaux ; level design ; level designer ; conception de niveaux de jeu
  en Level design ; level designer ; game level design
  ar تصميم مراحل اللعبة ; تصميم المستويات
  is game-design

gameplay-programming skill
  fr Programmation de gameplay ; programmeur gameplay ; programmation de jeux ; programmeur de jeux vidéo ; développeur Unity ; développement Unity ; développeur Unreal ; développement Unreal
  en Gameplay programming ; gameplay programmer ; game programmer ; game programming ; Unity developer ; Unity development ; Unreal developer
  ar برمجة أسلوب اللعب ; مبرمج ألعاب ; مطور يونيتي
  is game-development
  implies programming

game-engines knowledge
  fr Moteurs de jeu ; moteur de jeu ; moteurs 3D temps réel ; game engine
  en Game engines ; game engine ; real-time 3D engines
  ar محركات الألعاب ; محرك ألعاب
  is game-development
  esco 966f2fd3-3de6-42da-b87c-da924c6d7960

godot tool
  fr+en Godot ; Godot Engine ; GDScript
  ar محرك غودو
  is game-development
  near unity

gamemaker tool
  fr+en GameMaker ; GameMaker Studio ; Construct 3 ; GDevelop ; RPG Maker
  ar غيم ميكر
  is game-development
  esco cd56a093-3400-4635-80bd-b9611dcf1542

roblox tool
  fr+en Roblox Studio ; Roblox {case-or-near} ; Luau ; Minecraft Education ; Fortnite Creative ; UEFN
  ar روبلوكس ستوديو
  is game-development
  near lua

html5-games skill
  fr Jeux web HTML5 ; Phaser {case near} ; jeux HTML5 ; PixiJS ; jeux sur navigateur ; PlayCanvas
  en HTML5 web games ; Phaser {case near} ; HTML5 games ; PixiJS ; browser games ; PlayCanvas
  ar ألعاب الويب
  is game-development
  implies javascript

mobile-games skill
  fr Développement de jeux mobiles ; jeux mobiles ; jeu mobile ; hyper-casual ; développeur de jeux mobiles
  en Mobile game development ; mobile games ; mobile game ; hyper-casual games ; mobile game developer
  ar تطوير ألعاب الهاتف ; ألعاب الهاتف
  is game-development
  near mobile-development

multiplayer-games skill
  fr Développement de jeux multijoueurs ; jeux multijoueurs ; multijoueur {near=jeu,jeux,unity,gaming,jeux} ; Photon PUN ; Mirror Networking ; netcode ; jeux en ligne
  en Multiplayer game development ; multiplayer games ; multiplayer ; Photon PUN ; Mirror Networking ; netcode ; online games
  ar تطوير الألعاب متعددة اللاعبين ; الألعاب الجماعية عبر الإنترنت
  is game-development
  near network-programming

shader-programming skill
  fr Programmation graphique et shaders ; shaders ; GLSL ; HLSL ; OpenGL ; DirectX ; Vulkan {case near} ; programmation graphique ; rendu temps réel
  en Graphics programming and shaders ; shaders ; GLSL ; HLSL ; OpenGL ; DirectX ; Vulkan {case near} ; graphics programming ; real-time rendering
  ar برمجة الرسوميات ; المظللات الرسومية ; العرض الآني
  near game-development cpp

computer-graphics knowledge
  fr Informatique graphique ; synthèse d’images ; infographie algorithmique ; lancer de rayons ; ray tracing
  en Computer graphics ; image synthesis ; ray tracing ; rendering algorithms
  ar رسوميات الحاسوب ; توليد الصور بالحاسوب
  near shader-programming mathematics

game-art skill
  fr Graphisme de jeux vidéo ; game artist ; game art ; artiste 2D ; artiste 3D ; sprites {near} ; pixel art ; graphiste de jeux vidéo
  en Game art ; game artist ; 2D artist ; sprites {near} ; pixel art ; environment artist
  ar رسوميات الألعاب ; فنان ألعاب ; بكسل آرت
  near game-design graphic-design

character-animation skill
  fr Animation de personnages 3D ; animation 3D de personnages ; capture de mouvement ; motion capture ; Mixamo
  en 3D character animation ; motion capture ; Mixamo
  ar تحريك الشخصيات ثلاثية الأبعاد ; التقاط الحركة
  near 3d-modelling game-development

game-audio skill
  fr Conception sonore de jeux ; game audio ; FMOD ; Wwise ; bruitage de jeux ; musique de jeux vidéo
  en Game audio ; FMOD ; Wwise ; game sound design ; video game music
  ar صوتيات الألعاب ; التصميم الصوتي للألعاب
  near game-development

narrative-design skill
  fr Écriture narrative de jeux ; narrative design ; narrative designer ; scénario de jeu vidéo ; scénariste de jeux vidéo
  en Narrative design for games ; narrative design ; narrative designer ; game writing ; game writer
  ar السرد في الألعاب ; كتابة قصص الألعاب
  near game-design
  esco 208b41bd-3b61-4439-b3ca-d39628dd7fe3

game-testing skill
  fr Test de jeux vidéo ; testeur de jeux ; testeur de jeux vidéo ; QA jeux vidéo ; playtests ; playtest
  en Video game testing ; game tester ; game QA ; playtesting ; playtests
  ar اختبار ألعاب الفيديو ; مختبر ألعاب
  near game-development software-testing

game-production skill
  fr Production de jeux vidéo ; game producer ; producteur de jeux vidéo ; gestion de studio de jeux ; édition de jeux vidéo ; publication sur Steam
  en Video game production ; game producer ; game publishing ; game studio management ; publishing on Steam
  ar إنتاج ألعاب الفيديو ; نشر الألعاب
  near game-development project-management

game-monetisation skill
  fr Monétisation et animation de jeux ; monétisation de jeux ; free-to-play ; live ops ; économie de jeu ; LiveOps
  en Game monetisation and live operations ; game monetisation ; free-to-play ; live ops ; game economy ; LiveOps
  ar تحقيق الدخل من الألعاب ; اقتصاد اللعبة
  near game-design

serious-games skill
  fr Jeux sérieux et ludification ; serious game ; serious games ; jeux sérieux ; gamification {case-or-near} ; ludification {near=jeu,jeux,gamification,apprentissage,pédagogie} ; jeux éducatifs
  en Serious games and gamification ; serious games ; gamification {case-or-near} ; educational games ; game-based learning
  ar الألعاب الجادة والتلعيب ; الألعاب التعليمية ; التلعيب
  near game-development edtech

esports skill
  fr Esport et communautés de joueurs ; esport ; e-sport ; organisation de tournois de jeux vidéo ; tournois gaming ; streamer gaming
  en Esports and gaming communities ; esports ; e-sports ; gaming tournaments ; gaming events
  ar الرياضات الإلكترونية ; بطولات الألعاب
  near game-development

augmented-reality-development skill
  fr Développement en réalité augmentée ; développeur AR ; ARKit ; ARCore ; Vuforia ; filtres AR ; WebAR ; AR Foundation ; Lens Studio ; filtres Instagram ; Spark AR
  en Augmented reality development ; AR developer ; ARKit ; ARCore ; Vuforia ; AR filters ; WebAR ; AR Foundation ; Lens Studio ; Spark AR
  ar تطوير الواقع المعزز ; مطور واقع معزز ; فلاتر الواقع المعزز
  is augmented-reality
  implies programming

mixed-reality knowledge
  fr Réalité mixte et étendue ; réalité mixte ; réalité étendue ; XR {case near=vr,ar,unity,réalité,immersive} ; HoloLens ; Apple Vision Pro ; technologies immersives
  en Mixed and extended reality ; mixed reality ; extended reality ; XR {case near=vr,ar,unity,reality,immersive} ; HoloLens ; Apple Vision Pro ; immersive technologies
  ar الواقع المختلط والممتد ; الواقع المختلط ; التقنيات الغامرة
  is augmented-reality

training-simulators skill
  fr Simulateurs de formation ; simulateur de formation ; simulation immersive ; formation en réalité virtuelle ; simulateurs 3D
  en Training simulators ; training simulator ; immersive simulation ; VR training ; 3D simulators
  ar محاكيات التكوين ; التكوين بالواقع الافتراضي ; المحاكاة الغامرة
  near virtual-reality training-engineering

procedural-generation skill
  fr Génération procédurale ; intelligence artificielle de jeux ; IA de jeu ; pathfinding
  en Procedural generation and game AI ; procedural generation ; game AI ; pathfinding
  ar التوليد الإجرائي وذكاء الألعاب
  near game-development algorithms

real-time-3d-visualisation skill
  fr Visualisation 3D temps réel ; configurateur 3D ; visualisation architecturale interactive ; 3D temps réel
  en Real-time 3D visualisation ; 3D configurator ; interactive architectural visualisation ; real-time 3D
  ar العرض ثلاثي الأبعاد الآني ; التصور المعماري التفاعلي
  near unreal-engine 3d-modelling

virtual-production skill
  fr Production virtuelle et effets temps réel ; production virtuelle ; effets visuels temps réel ; VFX temps réel ; fond LED
  en Virtual production and real-time effects ; virtual production ; real-time VFX ; LED volume
  ar الإنتاج الافتراضي ; المؤثرات البصرية الآنية
  near unreal-engine
`,
};
