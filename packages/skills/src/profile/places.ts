import { phraseSet, plain, plainWords } from './plain.ts';
import { EMPLOYER_WORDS, SCHOOL_WORDS } from './words.ts';

/** Towns of Morocco in French and Arabic, then towns abroad that CVs written in Morocco name. */
const TOWNS = phraseSet(`
Casablanca;Casa;Rabat;Salé;Fès;Fez;Marrakech;Marrakesh;Tanger;Tangier;Agadir;Meknès;Oujda;Kénitra;Tétouan;Safi;Mohammedia;
El Jadida;Jorf Lasfar;Beni Mellal;Béni Mellal;Nador;Taza;Settat;Berrechid;Khouribga;Khémisset;Larache;Ksar El Kébir;Guelmim;
Laâyoune;Dakhla;Essaouira;Ouarzazate;Errachidia;Taroudant;Tiznit;Inezgane;Aït Melloul;Chtouka;Biougra;Témara;Skhirat;Bouskoura;
Bouznika;Benslimane;Sidi Kacem;Sidi Slimane;Berkane;Taourirt;Guercif;Al Hoceima;Chefchaouen;Ouezzane;Ifrane;Azrou;Midelt;
Fquih Ben Salah;Azilal;Youssoufia;Ben Guerir;Benguerir;Chichaoua;Zagora;Tinghir;Sefrou;Fnideq;M'diq;Martil;Asilah;Bengrir;
Khénifra;Boulemane;Missour;Taounate;Moulay Yacoub;Figuig;Bouarfa;Jerada;Driouch;Médiouna;El Kelâa des Sraghna;Kelaa des Sraghna;
Sidi Bennour;Tata;Assa;Zag;Sidi Ifni;Tan-Tan;Boujdour;Tarfaya;Smara;Es-Semara;Demnate;Kasba Tadla;Oued Zem;Bejaâd;Boujad;Imzouren;Azemmour;
Sidi Bouzid;Ain Aouda;Aourir;Oulad Teima;Sidi Yahia El Gharb;Souk El Arbaa;Mechra Bel Ksiri;Erfoud;Rissani;Goulmima;Boumalne Dadès;
Kelaat M'Gouna;Tahannaout;Amizmiz;Imintanout;Zaio;Al Aaroui;Midar;Saïdia;Ahfir;El Hajeb;Imouzzer;Aïn Taoujdate;Mrirt;El Aioun Sidi Mellouk;
Bir Jdid;Oualidia;Had Soualem;Deroua;Dar Bouazza;Ain Harrouda;Skhour Rehamna;Aït Baha;Belfaa;Temsia;
Technopolis;Nouaceur;Tit Mellil;Ain Sebaa;Sidi Maarouf;Hay Riad;Tamesna;Sala Al Jadida;
الدار البيضاء;البيضاء;الرباط;سلا;فاس;مراكش;طنجة;أكادير;مكناس;وجدة;القنيطرة;تطوان;آسفي;المحمدية;الجديدة;بني ملال;الناظور;تازة;سطات;
برشيد;خريبكة;الخميسات;العرائش;القصر الكبير;كلميم;العيون;الداخلة;الصويرة;ورزازات;الراشيدية;الرشيدية;تارودانت;تيزنيت;إنزكان;أيت ملول;آيت ملول;
تمارة;الصخيرات;بوسكورة;بوزنيقة;بنسليمان;سيدي قاسم;سيدي سليمان;بركان;تاوريرت;جرسيف;الحسيمة;شفشاون;وزان;إفران;أزرو;ميدلت;الفقيه بن صالح;
أزيلال;خنيفرة;بولمان;ميسور;تاونات;مولاي يعقوب;فجيج;فكيك;بوعرفة;جرادة;الدريوش;مديونة;قلعة السراغنة;سيدي بنور;طاطا;آسا;سيدي إفني;طانطان;بوجدور;
طرفاية;السمارة;دمنات;قصبة تادلة;وادي زم;أبي الجعد;إمزورن;أزمور;عين عودة;أولاد تايمة;سوق الأربعاء;أرفود;الريصاني;كلميمة;قلعة مكونة;تحناوت;إيمنتانوت;
زايو;العروي;السعيدية;أحفير;الحاجب;إيموزار;مريرت;بئر الجديد;حد السوالم;الدروة;دار بوعزة;عين حرودة;النواصر;تيط مليل;
اليوسفية;بنكرير;ابن جرير;شيشاوة;زاكورة;تنغير;صفرو;الفنيدق;المضيق;مرتيل;أصيلة;
Paris;Lyon;Marseille;Toulouse;Bordeaux;Lille;Nantes;Nice;Strasbourg;Montpellier;Rennes;Grenoble;Bruxelles;Brussels;Genève;Geneva;
Zurich;Lausanne;Londres;London;Manchester;Dublin;Berlin;Munich;Francfort;Frankfurt;Hambourg;Hamburg;Cologne;Stuttgart;Amsterdam;
Rotterdam;La Haye;Madrid;Barcelone;Barcelona;Séville;Sevilla;Valence;Valencia;Malaga;Lisbonne;Lisbon;Porto;Rome;Milan;Turin;Vienne;
Vienna;Prague;Varsovie;Warsaw;Budapest;Bucarest;Athènes;Istanbul;Ankara;Stockholm;Copenhague;Oslo;Helsinki;Moscou;Moscow;Kiev;Kyiv;
Tunis;Sfax;Sousse;Alger;Oran;Le Caire;Cairo;Alexandrie;Dakar;Abidjan;Bamako;Conakry;Libreville;Douala;Yaoundé;Nouakchott;Ouagadougou;
Lomé;Cotonou;Accra;Lagos;Nairobi;Johannesburg;Dubaï;Dubai;Abu Dhabi;Doha;Riyad;Riyadh;Djeddah;Jeddah;Koweït;Kuwait City;Manama;
Mascate;Muscat;Beyrouth;Beirut;Amman;Damas;Bagdad;Montréal;Montreal;Québec;Toronto;Ottawa;Vancouver;New York;Boston;Chicago;Austin;
Seattle;San Francisco;San Jose;Los Angeles;Palo Alto;Mountain View;Washington;Houston;Dallas;Denver;Atlanta;Miami;Philadelphia;Séoul;
Seoul;Tokyo;Shanghai;Beijing;Pékin;Singapour;Singapore;Bangalore;Mumbai;Delhi;New Delhi;Hyderabad;Kolkata;Sydney;Melbourne;
São Paulo;Mexico;Buenos Aires;باريس;ليون;لندن;مدريد;برشلونة;بروكسيل;تونس;الجزائر;القاهرة;دبي;أبوظبي;الدوحة;الرياض;جدة;داكار;مونتريال
`);

const COUNTRIES = phraseSet(`
Maroc;Morocco;Royaume du Maroc;France;Belgique;Belgium;Suisse;Switzerland;Espagne;Spain;Portugal;Italie;Italy;Allemagne;Germany;
Royaume-Uni;United Kingdom;UK;Angleterre;England;Irlande;Ireland;Pays-Bas;Netherlands;Luxembourg;Autriche;Austria;Suède;Sweden;Norvège;
Danemark;Finlande;Pologne;Poland;Turquie;Turkey;Grèce;Greece;Roumanie;Tunisie;Tunisia;Algérie;Algeria;Égypte;Egypt;Sénégal;Senegal;
Côte d'Ivoire;Mali;Guinée;Gabon;Cameroun;Cameroon;Mauritanie;Burkina Faso;Togo;Bénin;Ghana;Nigeria;Kenya;Afrique du Sud;South Africa;
Émirats arabes unis;Emirats;UAE;United Arab Emirates;Qatar;Arabie saoudite;Saudi Arabia;KSA;Koweït;Kuwait;Bahreïn;Oman;Liban;Lebanon;
Jordanie;Jordan;Canada;États-Unis;USA;US;U.S.A;United States;Chine;China;Japon;Japan;Inde;India;Corée;S Korea;South Korea;Australie;Australia;
Brésil;Brazil;California;Ohio;Texas;Massachusetts;Illinois;Virginia;Ontario;Florida;Pennsylvania;Mexique;المغرب;المملكة المغربية;فرنسا;بلجيكا;إسبانيا;ألمانيا;إيطاليا;تونس;الجزائر;مصر;السنغال;الإمارات;قطر;السعودية;الكويت;كندا
`);

/** Work done from anywhere. */
const ANYWHERE = phraseSet(
  'remote;télétravail;à distance;full remote;hybride;hybrid;on site;sur site;online;en ligne;عن بعد',
);

/** « Quartier Industriel », « Hay », street and post code: words of an address. */
const STREET =
  /(?:^|[\s,])(?:rue|avenue|av\.?|boulevard|bd\.?|bld|lot(?:issement)?|quartier|hay|résidence|residence|imm(?:euble)?\.?|appt?\.?|route|street|road|lane|drive|way|شارع|زنقة|حي|زقاق|إقامة|عمارة|تجزئة)(?=[\s,.]|$)/iu;

/** True where the text is nothing but a place: a town, a country, « Casablanca, Maroc », « Springfield, IL », « Remote ». */
export function isPlace(text: string): boolean {
  if (text.length > 60) return false;
  const several = text.split(/\s+(?:&|and|et|puis|و)\s+/u);
  if (several.length === 2) return several.every(isPlace);
  const pieces = text
    .replace(/[()]/g, ' ')
    .split(/[,،/–—-]\s+|\s[-–—/]\s|،/u)
    .map((piece) => piece.trim().replace(/^(?:à|in|at)\s/iu, ''))
    .filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 3) return false;
  if (isStateOfAmerica(text)) return true;
  const known = pieces.map(plain).map((piece) => TOWNS.has(piece) || COUNTRIES.has(piece) || ANYWHERE.has(piece));
  // « Pohang, S. Korea », « Oakville, Canada »: the country vouches for the town before it.
  if (pieces.length === 2 && COUNTRIES.has(plain(pieces[1] ?? '')))
    return /^\p{L}[\p{L} .'’-]{1,30}$/u.test(pieces[0] ?? '');
  return known.every(Boolean) || (known.some(Boolean) && endsWithTown(text) && pieces.length === 1);
}

/** « Technopolis Rabat », « Aïn Sebaâ Casablanca »: at most three words, the last ones a town. */
function endsWithTown(text: string): boolean {
  const words = plainWords(text);
  const [first = ''] = words;
  // « ISTA Oujda », « Lycée Ifrane » are schools.
  if (/^\p{Lu}{3,}\b/u.test(text) || SCHOOL_WORDS.has(first) || EMPLOYER_WORDS.has(first))
    return TOWNS.has(words.join(' '));
  return words.length <= 3 && (TOWNS.has(words.slice(-1).join(' ')) || TOWNS.has(words.slice(-2).join(' ')));
}

/** True where a town or country is named anywhere in a short text, or it has the words of an address. */
export function namesPlace(text: string): boolean {
  if (text.length > 120) return false;
  if (STREET.test(text) || isStateOfAmerica(text)) return true;
  const words = plainWords(text);
  return words.some((_, at) =>
    [1, 2, 3].some((length) => {
      const phrase = words.slice(at, at + length).join(' ');
      return TOWNS.has(phrase) || COUNTRIES.has(phrase);
    }),
  );
}

/** True for one piece between commas that is a town, a district with its town, or a country. */
export function isTownOrCountry(text: string): boolean {
  const piece = plain(text);
  return TOWNS.has(piece) || COUNTRIES.has(piece) || ANYWHERE.has(piece) || endsWithTown(text);
}

/** « Springfield, IL », « 4567 Main Street, Austin, TX 78701 »: a state by its two letters, or any two with a ZIP code. */
function isStateOfAmerica(text: string): boolean {
  const state = /^(?:\d[\p{L}\d .'’#-]{2,60}, ?)?[\p{L}\d .'’-]{2,60}, ?(\p{Lu}{2})( \d{5}(?:-\d{4})?)?$/u.exec(text);
  return state !== null && (state[2] !== undefined || STATES.has(state[1] ?? ''));
}

const STATES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB'.split(
    ' ',
  ),
);
