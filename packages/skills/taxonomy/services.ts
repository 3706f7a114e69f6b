import type { DomainFile } from '../src/taxonomy/format.ts';

/** Beauty, cleaning, guarding, repairs, animals: services close to people. */
export const services: DomainFile = {
  id: 'services',
  labels: {
    fr: 'Services à la personne et de proximité',
    en: 'Personal and local services',
    ar: 'خدمات القرب والخدمات الشخصية',
  },
  skills: `
beauty-care skill
  fr Esthétique et coiffure ; soins esthétiques ; salon de beauté ; institut de beauté ; métiers de la beauté ; cosmétique ; conseiller beauté ; conseiller en cosmétique
  en Beauty and hairdressing ; beauty treatments ; beauty salon ; cosmetics ; beauty industry
  ar التجميل والحلاقة ; التجميل ; خبيرة تجميل ; مستحضرات التجميل ; صالون تجميل ; معهد التجميل
  near customer-service

hairdressing skill
  fr Coiffure ; coiffeur ; salon de coiffure ; coiffeur mixte ; coloration capillaire ; coupe de cheveux ; lissage ; brushing ; coiffure dames ; coiffeur styliste ; mèches
  en Hairdressing ; hairdresser ; hair stylist ; hair colouring ; haircutting ; hair salon ; hair styling
  ar الحلاقة ; حلاق ; حلاقة ; تصفيف الشعر ; مصففة شعر ; صباغة الشعر ; حلاقة النساء ; صالون الحلاقة
  is beauty-care
  esco d2c5d356-43d9-4118-827c-6801e32a452a

barbering skill
  fr Barbier et coiffure hommes ; barbier ; coiffure homme ; coiffeur homme ; barber shop ; taille de barbe ; coiffeur barbier
  en Barbering ; barber ; barbershop ; men’s hairdressing ; beard trimming
  ar حلاقة الرجال ; حلاق رجال ; حلاق رجالي ; تشذيب اللحية
  is hairdressing

aesthetics-skincare skill
  fr Soins du visage et du corps ; esthéticien ; esthéticienne ; soins du visage ; épilation ; esthétique {near=soins,institut,visage,onglerie,épilation,diplôme,coiffure} ; soins du corps ; épilation laser ; microblading
  en Face and body skincare ; beautician ; facials ; waxing ; aesthetician ; skincare treatments ; laser hair removal ; microblading ; esthetician
  ar العناية بالوجه والجسم ; خبيرة العناية بالبشرة ; العناية بالبشرة ; إزالة الشعر ; تنظيف البشرة ; أخصائية تجميل
  is beauty-care

nail-care skill
  fr Onglerie et manucure ; onglerie ; manucure ; prothésiste ongulaire ; pédicure ; nail art ; pose d’ongles ; vernis semi-permanent
  en Nail care and manicure ; nail care ; manicure ; nail technician ; pedicure ; nail art
  ar العناية بالأظافر ; المانيكير ; تركيب الأظافر ; الباديكير ; خبيرة أظافر
  is beauty-care

makeup-artistry skill
  fr Maquillage ; maquilleur ; maquilleuse ; make-up artist ; maquillage mariée ; MUA {case} ; maquilleuse professionnelle ; extension de cils
  en Make-up artistry ; make-up ; makeup artist ; bridal make-up ; MUA {case} ; eyelash extensions ; makeup
  ar المكياج ; خبيرة مكياج ; ميكاب أرتيست ; مكياج العرائس ; ماكياج ; تركيب الرموش
  is beauty-care

tattoo-piercing skill
  fr Tatouage et piercing ; tatoueur ; tatouage {unless=henné} ; perceur {near=piercing,tatoueur} ; piercing
  en Tattooing and piercing ; tattoo artist ; tattooing ; body piercing ; tattooist
  ar الوشم والثقب ; فنان وشم ; رسم الوشم
  near beauty-care

window-facade-cleaning skill
  fr Nettoyage de vitres et façades ; laveur de vitres ; nettoyage de façades ; cordiste ; travaux sur cordes ; nettoyage de vitres ; accès sur cordes
  en Window and facade cleaning ; window cleaning ; facade cleaning ; rope access ; rope access technician
  ar تنظيف الزجاج والواجهات ; تنظيف الواجهات ; تنظيف الزجاج ; الأشغال على الحبال
  is hygiene-cleaning

laundry-pressing skill
  fr Blanchisserie et pressing ; pressing {near=blanchisserie,linge,repassage,laverie,vêtements} ; blanchisserie ; repassage ; laverie ; nettoyage à sec ; buandier ; laverie automatique ; repasseur
  en Laundry and dry cleaning ; laundry ; dry cleaning ; ironing ; launderette ; laundry attendant
  ar المصبنة وكي الملابس ; المصبنة ; كي الملابس ; التنظيف الجاف ; غسيل الملابس ; المغسلة
  near hygiene-cleaning housekeeping

bodyguard-event-security skill
  fr Protection rapprochée et sécurité événementielle ; protection rapprochée ; garde du corps ; sécurité événementielle ; maître-chien ; agent cynophile ; physionomiste ; transport de fonds ; convoyeur de fonds
  en Close protection and event security ; bodyguard ; close protection ; event security ; dog handler ; cash in transit ; crowd management
  ar الحراسة الشخصية وأمن التظاهرات ; حارس شخصي ; أمن التظاهرات ; نقل الأموال ; مدرب كلاب الحراسة
  is security-guarding

security-operations-management skill
  fr Direction de la sûreté ; responsable sécurité et sûreté ; responsable sûreté ; sûreté des sites ; directeur de la sécurité ; plan de sûreté
  en Site security management ; security manager {unless=information,IT,cyber} ; physical security ; site security plan ; corporate security
  ar تدبير أمن المواقع ; مسؤول الأمن والسلامة ; الأمن المادي ; خطة أمن الموقع
  is security-guarding

domestic-help skill
  fr Emploi de maison ; employé de maison ; majordome ; aide ménagère ; cuisinière à domicile ; gouvernante de maison ; personnel de maison ; travail domestique
  en Domestic help ; domestic worker ; butler ; live-in help ; household staff ; home cook
  ar العمل المنزلي ; عاملة منزلية ; مدبرة منزل ; العمال المنزليون ; طباخة منزلية
  near hygiene-cleaning childcare

home-services-platform knowledge
  fr Plateformes de services à domicile ; services à domicile ; services à la personne ; mise en relation avec des artisans ; dépannage à domicile ; services de proximité
  en Home services platforms ; home services ; on-demand services ; personal services ; local services marketplace
  ar منصات الخدمات المنزلية ; الخدمات المنزلية ; خدمات القرب ; الخدمات الشخصية ; خدمات عند الطلب
  near general-renovation domestic-help

watch-key-repair skill
  fr Horlogerie et reproduction de clés ; horloger ; horlogerie ; réparation de montres ; reproduction de clés ; clés minute
  en Watch repair and key cutting ; watchmaker ; watch repair ; key cutting ; clock repair ; watchmaking
  ar إصلاح الساعات ونسخ المفاتيح ; إصلاح الساعات ; ساعاتي ; نسخ المفاتيح ; مصلح ساعات
  near crafts

pet-care skill
  fr Toilettage et garde d’animaux ; toilettage canin ; toiletteur ; garde d’animaux ; pet sitting ; animalerie ; dressage de chiens ; éducateur canin ; pension animale ; dresseur de chiens
  en Pet care and grooming ; pet grooming ; pet sitting ; dog training ; pet shop ; dog trainer ; dog walking ; pet boarding
  ar العناية بالحيوانات الأليفة ; تدريب الكلاب ; رعاية الحيوانات الأليفة ; حلاقة الحيوانات الأليفة ; متجر الحيوانات الأليفة
  near veterinary-care

funeral-services skill
  fr Services funéraires ; pompes funèbres ; conseiller funéraire ; transport mortuaire ; rapatriement de corps
  en Funeral services ; funeral director ; mortuary transport ; repatriation of remains
  ar خدمات الجنائز ; نقل الأموات ; تجهيز الموتى ; مراسيم الدفن
  near customer-service

local-digital-services skill
  fr Services de proximité numériques ; cybercafé ; téléboutique ; services de reprographie ; kiosque de services ; écrivain public ; transfert d’argent ; point de service paiement
  en Local digital service points ; cybercafé ; internet café ; copy shop ; public letter writer ; money transfer ; service kiosk
  ar خدمات القرب الرقمية ; مقهى الإنترنت ; النسخ والطباعة ; كاتب عمومي ; تحويل الأموال ; كشك الخدمات
  near retail-sales reception

equipment-rental skill
  fr Location de matériel ; location d’équipements ; location de matériel BTP ; location de salles ; agent de location
  en Equipment rental ; equipment hire ; event equipment rental ; tool hire ; venue rental ; rental agent
  ar كراء المعدات ; كراء التجهيزات ; كراء القاعات ; كراء معدات الحفلات
  near sales logistics

parking-management skill
  fr Gardiennage et gestion de parkings ; gardien de parking ; gestion de parking ; parking {near=gestion,gardien,agent,exploitation,application} ; horodateurs ; smart parking
  en Parking management ; parking attendant ; car park management ; parking systems ; smart parking
  ar تدبير مواقف السيارات ; حارس سيارات ; مواقف السيارات ; حارس موقف السيارات ; المواقف الذكية
  near security-guarding

second-hand-trade skill
  fr Seconde main et reconditionné ; vente d’occasion ; dépôt-vente ; reconditionnement {near=téléphones,smartphones,ordinateurs,occasion,appareils} ; smartphones reconditionnés ; brocante ; seconde main ; achat-vente d’occasion ; antiquaire
  en Second-hand and refurbished goods ; second-hand sales ; refurbished phones ; thrift shop ; antiques dealer ; refurbishing ; resale {near=second-hand,used,refurbished}
  ar بيع المستعمل والمجدد ; الأجهزة المستعملة ; الهواتف المجددة ; الجوطية ; بيع الأشياء المستعملة ; التحف القديمة
  near recycling retail-sales
`,
};
