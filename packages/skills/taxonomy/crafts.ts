import type { DomainFile } from '../src/taxonomy/format.ts';

/** Handicrafts and the trades of art. */
export const crafts: DomainFile = {
  id: 'crafts',
  labels: {
    fr: 'Artisanat et métiers d’art',
    en: 'Handicrafts and applied arts',
    ar: 'الصناعة التقليدية والحرف الفنية',
  },
  skills: `
crafts skill
  fr Artisanat ; artisan ; métiers d’art ; artisanat marocain ; artisanat d’art ; produits artisanaux ; métiers de l’artisanat ; maâlem ; objets artisanaux
  en Handicrafts ; crafts {exact} ; artisan ; Moroccan handicrafts ; handmade products ; craftsmanship ; craftsman
  ar الصناعة التقليدية ; صانع تقليدي ; الحرف التقليدية ; صانعة تقليدية ; منتوجات الصناعة التقليدية ; المعلم الحرفي ; حرفي ; منتجات يدوية
  near product-design
  esco 36065f25-3bbe-4a5c-a0fe-5623ad4b20df

craft-design skill
  fr Design appliqué à l’artisanat ; design artisanal ; designer artisanat ; création de collections artisanales ; innovation artisanale ; artisanat contemporain
  en Craft design ; contemporary crafts ; artisan product design ; craft innovation
  ar تصميم منتوجات الصناعة التقليدية ; تصميم المنتوج التقليدي ; الابتكار في الصناعة التقليدية
  is crafts product-design

craft-marketing skill
  fr Commercialisation de l’artisanat ; vente de produits artisanaux ; export de l’artisanat ; boutique d’artisanat ; ensemble artisanal ; bazar {near=artisanat,vendeur,tapis,médina}
  en Selling handicrafts ; craft marketing ; handicraft exports ; craft shop
  ar تسويق منتوجات الصناعة التقليدية ; بيع المنتجات التقليدية ; تصدير الصناعة التقليدية
  near crafts ecommerce sales

pottery-ceramics skill
  fr Poterie et céramique ; poterie ; potier ; céramique ; céramiste ; tournage de poterie ; poterie de Safi ; poterie de Fès ; émaillage ; terre cuite ; faïence artisanale
  en Pottery and ceramics ; pottery ; potter ; ceramics ; ceramist ; glazing {near=pottery,ceramics,ceramic,kiln} ; terracotta ; wheel throwing
  ar الفخار والخزف ; الفخار ; الخزف ; خزاف ; فخار آسفي ; صناعة الفخار ; خزفي
  is crafts
  esco 7ffe5ddd-abf1-4047-91e9-37c4e9f43d9c

zellige-making skill
  fr Zellige et mosaïque ; zellige ; zelligeur ; mosaïque ; mosaïste ; zellige de Fès ; zellige beldi ; pose de zellige ; carreaux de ciment ; bejmat
  en Zellige and mosaic ; zellige ; mosaic ; zellij ; mosaic maker ; cement tiles ; zellige tiles
  ar الزليج والفسيفساء ; الزليج ; الزليج البلدي ; الفسيفساء ; معلم زليج ; الزليج التقليدي
  is crafts
  near tiling-flooring

carved-plaster-gebs skill
  fr Plâtre sculpté ; gebs ; plâtre ciselé ; stuc {near=plâtre,sculpture,décoration,marocain,gebs} ; sculpture sur plâtre ; décoration en plâtre
  en Carved plaster ; plaster carving ; gebs ; stucco ; ornamental plaster
  ar نقش الجبص ; الجبص المنقوش ; النقش على الجبص ; الجبص التقليدي
  is crafts
  near plastering-drywall

woodcarving-painting skill
  fr Bois sculpté et peint ; sculpture sur bois ; bois sculpté ; zouak ; peinture sur bois ; sculpteur sur bois ; moucharabieh ; bois de cèdre
  en Carved and painted wood ; wood carving ; wood carver ; painted wood ; mashrabiya ; zouak
  ar النقش والزواقة على الخشب ; الزواق ; النقش على الخشب ; الزواقة ; المشربية ; خشب الأرز
  is crafts

cabinetmaking skill
  fr Ébénisterie et marqueterie ; ébéniste ; ébénisterie ; marqueterie ; bois de thuya ; marqueteur ; restauration de meubles ; tournage sur bois ; thuya
  en Cabinetmaking and marquetry ; cabinetmaker ; cabinetmaking ; marquetry ; thuya wood ; woodturning ; furniture restoration
  ar نجارة الأثاث الفني والتطعيم ; خشب العرعار ; ترصيع الخشب ; نجارة فنية ; خراطة الخشب ; ترميم الأثاث
  is crafts

carpet-weaving skill
  fr Tissage de tapis ; tapis {near=tissage,berbère,artisanal,fabrication,noué,laine,atelier,tisseuses,coopérative} ; tapis berbère ; tapis artisanal ; tapis marocain ; tisseur de tapis ; Beni Ouarain ; nouage de tapis ; kilim ; tapis amazigh
  en Carpet weaving ; rug weaving ; Berber rugs ; handmade rugs ; Moroccan rugs ; carpet weaver ; kilim ; Beni Ourain
  ar نسج الزرابي ; الزرابي ; الزربية ; حياكة الزرابي ; الزرابي الأمازيغية ; صناعة الزرابي ; الحنبل
  is traditional-weaving
  esco 106a62be-ce97-4053-9fd6-6615be25d7ae

traditional-weaving skill
  fr Tissage traditionnel ; tissage ; tisserand ; dératza ; métier à tisser ; sabra ; tissage de la laine ; filage de la laine ; handira
  en Hand weaving ; weaving ; weaver ; handloom ; handloom weaving ; wool spinning
  ar النسيج التقليدي ; الدرازة ; المنسج ; النسيج اليدوي ; غزل الصوف ; نساج
  is crafts
  near textile-manufacturing

embroidery skill
  fr Broderie ; brodeur ; brodeuse ; broderie de Fès ; broderie à la main ; point de croix ; broderie randa ; perlage ; broderie traditionnelle
  en Embroidery ; hand embroidery ; embroiderer ; beadwork ; Fez embroidery ; cross-stitch
  ar الطرز ; الطرز الفاسي ; التطريز ; الطرز اليدوي ; طرازة ; الطرز الرباطي ; العقيق
  is crafts
  esco 1fe563ab-47b8-4092-98d6-2ac94952891e

caftan-making skill
  fr Caftan et couture traditionnelle ; couture traditionnelle marocaine ; takchita ; djellaba ; jellaba ; couture beldi ; sfifa ; aakad ; gandoura
  en Caftan and traditional Moroccan dressmaking ; kaftan ; djellaba ; takchita ; Moroccan dressmaking
  ar القفطان والخياطة التقليدية ; القفطان المغربي ; التكشيطة ; الجلابة ; السفيفة والعقاد ; خياط تقليدي
  is sewing crafts
  near fashion-design

crochet-knitting skill
  fr Crochet et tricot ; crochet {near=tricot,laine,amigurumi,couture,artisanat,broderie,macramé} ; tricot ; macramé ; amigurumi ; tricot à la main ; tricoteur
  en Crochet and knitting ; crochet ; knitting ; macramé ; amigurumi ; hand knitting
  ar الكروشيه والحياكة ; الكروشيه ; حياكة الصوف ; المكرمية ; التريكو
  is crafts

leatherwork skill
  fr Maroquinerie ; maroquinier ; travail du cuir ; sacs en cuir ; articles en cuir ; gainerie ; sellerie maroquinerie ; ceintures en cuir ; dinanderie du cuir ; maroquinerie artisanale
  en Leatherwork ; leather goods ; leather craft ; leather bags ; leatherworking ; saddlery
  ar الصناعات الجلدية التقليدية ; المصنوعات الجلدية ; الجلد والدباغة ; حقائب جلدية ; صناعة الحقائب الجلدية ; الخرازة
  is crafts

babouche-shoemaking skill
  fr Babouches et cordonnerie ; babouches ; cordonnier ; cordonnerie ; babouchier ; réparation de chaussures ; chaussures artisanales
  en Babouches and shoe repair ; babouches ; cobbler ; shoe repair ; shoemaker ; handmade shoes
  ar البلغة وإصلاح الأحذية ; البلغة ; إسكافي ; إصلاح الأحذية ; البلاغي ; خراز
  is leatherwork

jewellery-making skill
  fr Bijouterie et joaillerie ; bijouterie ; bijoutier ; joaillier ; bijoux ; joaillerie ; bijoux berbères ; bijoux amazighs ; orfèvre ; orfèvrerie ; sertissage de pierres ; création de bijoux ; bijoux de Tiznit ; bijoux artisanaux
  en Jewellery making ; jeweller ; jewelry design ; goldsmith ; silversmith ; jewellery ; jewelry ; jewellery design ; Berber jewellery ; gem setting
  ar صياغة الحلي ; الحلي والمجوهرات ; صائغ ; المجوهرات ; الحلي الأمازيغية ; الصياغة ; تصميم المجوهرات ; فضة تيزنيت
  is crafts
  esco 44fea655-139f-445d-aae5-8474fc86307b

brassware-dinanderie skill
  fr Dinanderie ; dinandier ; cuivre ciselé ; lanternes artisanales ; ciselure ; ferblanterie ; laiton {near=ciselé,dinanderie,cuivre,artisanat,lampes} ; lustres en laiton ; cuivre martelé
  en Brassware and metal crafts ; brassware ; coppersmith ; engraved copper ; metal lanterns ; chasing and engraving
  ar النحاسيات ; الصفارة ; النقش على النحاس ; صناعة النحاس ; الفوانيس التقليدية ; نقاش النحاس
  is crafts
  near ironwork

basketry skill
  fr Vannerie ; vannier ; paniers en osier ; tressage ; doum ; rotin ; raphia ; sparterie ; osier
  en Basketry ; basket weaving ; wicker ; rattan ; palm leaf weaving ; raffia
  ar صناعة السلال ; الدوم ; القصب والخيزران ; الحلفاء ; صناعة القصب ; الرافيا ; السلالة
  is crafts
  esco 62c7900c-bc78-469e-9011-cec20a93e555

stone-marble-carving skill
  fr Taille de pierre et marbre ; tailleur de pierre ; taille de pierre ; sculpteur sur pierre ; marbre sculpté ; pierre de Taza ; fossiles polis ; marbrier d’art
  en Stone and marble carving ; stone carving ; stonemason ; stone cutter ; marble carving ; fossil polishing
  ar نحت الحجر والرخام ; نقش الحجر ; نحات الحجر ; نقش الرخام ; صقل المستحثات
  is crafts

glassblowing-stained-glass skill
  fr Verre soufflé et vitrail ; verre soufflé ; vitrail ; souffleur de verre ; vitraux ; vitrailliste ; verre artisanal
  en Glassblowing and stained glass ; glassblowing ; stained glass ; glass art ; glassblower
  ar نفخ الزجاج والزجاج المعشق ; الزجاج المعشق ; نفخ الزجاج ; الزجاج التقليدي
  is crafts

henna-art skill
  fr Art du henné ; henné ; hennaya ; nakkacha ; tatouage au henné
  en Henna art ; henna ; henna artist ; henna tattoos
  ar نقش الحناء ; النقاشة ; الحناء ; نقاشة
  near beauty-care crafts

candle-decor-making skill
  fr Bougies et objets décoratifs ; bougies artisanales ; objets décoratifs ; décoration artisanale ; résine époxy ; créations en résine ; objets de décoration
  en Handmade candles and decorative objects ; handmade candles ; decorative objects ; epoxy resin art ; resin art ; home decor items
  ar الشموع والتحف التزيينية ; الشموع اليدوية ; التحف الفنية ; فن الريزين ; أدوات الزينة المنزلية
  is crafts

musical-instrument-making skill
  fr Lutherie et instruments traditionnels ; luthier ; lutherie ; fabrication d’instruments de musique ; fabrication de guembri ; fabrication de oud
  en Musical instrument making ; luthier ; lutherie ; instrument making ; instrument repair
  ar صناعة الآلات الموسيقية ; صناعة العود ; صناعة الكنبري ; إصلاح الآلات الموسيقية
  is crafts

calligraphy skill
  fr Calligraphie et enluminure ; calligraphie ; calligraphe ; calligraphie arabe ; enluminure ; tifinagh calligraphié ; calligraphie maghrébine
  en Calligraphy and illumination ; calligraphy ; calligrapher ; Arabic calligraphy ; illumination {near=calligraphy,manuscript,manuscripts}
  ar الخط العربي والتذهيب ; الخط العربي ; خطاط ; فن الخط ; التذهيب ; الخط المغربي
  near graphic-design crafts

artisan-support skill
  fr Accompagnement des artisans ; encadrement d’artisans ; formation par apprentissage artisanat ; Maison de l’Artisan ; chambre d’artisanat ; labellisation de l’artisanat ; Morocco Handmade ; label de l’artisanat
  en Supporting artisans ; artisan training ; artisan capacity building ; craft labels
  ar مواكبة الصناع التقليديين ; تأطير الصناع التقليديين ; دار الصانع ; غرفة الصناعة التقليدية ; شارة الجودة للصناعة التقليدية
  near crafts cooperative-management
`,
};
