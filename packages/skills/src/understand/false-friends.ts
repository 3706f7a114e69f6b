import { stem } from '../text/normalise.ts';

const WORDS = `
  accelere accelerer accompagnent accompaniment activate activitie activity actuarie actuariel addition advertised
  advertiser aeronomy affiliated affirmation agrement agriculteur agronomic algoculteur aluminum amelioratif
  ameliore amelioree analysed analyseur analyzer approvisionner aquaculteur aquacultural archeologique archeologue
  archeology architecteur architecteure aromaticien aromatisation arrachement articulated artificially artificiel
  assemble assembled assembler assemblie assiste assistent assitant associating astronautical astronautique autocar
  automatif automatization avancee avancer aviculteur bacterie behavior bienveillant bienveillante biologic
  biotechnologique biotechnologist biotechnologue boulangere braderie braiding branchement broking brossage
  calcination calculating calender cancelation cannulation capacitie capacity cartographe cartographer cartographic
  cartographier cartographique cartography castilian cataloguer challenged challenger champagne changing charente
  charming charring charting chaudronnee chauffer cheating chercheur chronologie circulation circuler clearing
  coedition collected collectee collecter comedian commandee commander commando commence communicante communicated
  communicateur communiquant communiquer commuter commuting comparabilite compartiment compartment compatibilite
  competencie competente competing competiteur competition complain complete compliant comportemental comportment
  composeur composing compositing compositional compost comptabiliser computation computed conceptual concertation
  conchyliculteur concurrency concurrente conditionne confidence confidentiel conformateur conformitie conformity
  confortement connection connectivite conseille conseillee conseillere conservatif conservator consolidating
  consolider constructed constructif constructing consultante consultent contained contentieur contenue continued
  continuer contracte contraction contrast controlee controlled coordinating coordonnateur correspondant
  correspondante correspondent couching courriel creaking creaming creasing cremation critiquer croisee croiser
  crosse cruise cryptograph cuisiner cultured dactylographe deceleration decisionner declarante declarent
  decoloration defection deinking demarcheur desalinisation designed designeur dessiner destination destinee
  detention detournement developed developmental developpe developpee developpent dialoguer diapositif
  digitalisation diplomatic discrete displacement distribue distribuer distributing domicilie drifting economic
  ecrivaine eduction efficience elaborating electrolyte electrolytic electromechanic electrotechnical embaucher
  embroider emergence empathic empathise empathize employabilite emporter encadree encadreur encastrement
  enneigement enseignante enseignent entrainer entraineure entretient environmentally environnant ergonome ergonomic
  etablissent etrangere evacuation evaporation evenementielle excellence exchanged exchanger expectation experienced
  explication exploitatif exported exterieure externat fabricating facilitator fertilise finalisation financer
  flatter flexibly fonctionne fonctionnent fonctionner formalised formaliste formalitie fournissent fracturation
  franchisee generalist genesi geographie geometrie geometry gouvernante graphite hospitalier hospitalise
  hospitalite hydrogel hydrogener hydrologique identify identitie illustrate illustrating imbrication immobiliser
  imprimant incision incitent incorporating independance independante independence inferieur inferior influencant
  influente influential infographe informatica informational informatisee ingenieure innovante innovent inspecter
  installe installed installee instillation institutionnel instruction integrating integree integrer intellectuel
  intention intentional interacting intercal interculturel interieure interlace internationally interpret
  interpretant intersection interval intubation inventer investigate investigated investir javanese jerkin jeweller
  journalistic laborantine landscaper leatherware legislating legistique liberatoire literary localise localiser
  locker logicien looked magenta magneto maillet maintenable maitriser manufacturier marchande marchandiseur
  marchant marketed marquette massage materiau materiel maternal mathematician mecanisation mechanisation medication
  meditation menuiser merchandisage merchandise merchandiser messager metadonnee meteorologie meteorology
  methodologique metrologue microbiologique microbiologist microbiologiste microdevice minicab minutieur mobilise
  mobilize modelist modernisation modernise monetisation moquette moquettiste motility neutralise neutrality
  notarial numerotation objectively observational observent octane octavo operationally operatory optimalisation
  organisationnel organism organisme organiste packed packer panification pantographie parascolaire parement
  partenarial participate participating participation particulaire passager patching patiente patronnage pavement
  paysagere paysagisme pedagogic pedagogue pedologue penetrating pentesteur performante periscolaire perseverant
  personae personne pharmaco photographic photographique physiopathologie physiotherapie phytosanitary phytotherapy
  pisciculteur planking planting pocket podologie portent portugal positionnent posture preservation pressured
  pretention preventing primevera priorisation prioritise prioritize priority proactively processe processeur
  produced productivite productivity professeure professionally programmateur projecteur projeter prompteur
  propagation properly proportionnelle propositional proprete prosecuting prosecution prospectent protegee
  prototyper provision publicity publicize puericulteur raccrochement rationnelle reacteur reaction readability
  realimentation realised realisee realization reanimateur reanimation rechange recharger recherchee rechercher
  recommandee recommander recommended recondition recruited reducteur reduction refendeur referencer referente
  referential referentielle refrigerator registry reglemente regulator reiteration renaturation replicability
  replication repontage reported reporteur representation researche resiliency resistante resister resourced
  respiration responsabiliser responsible responsibly restaurent resultant retoucher reusability revalidation
  revolution rigoureur robotise rotationnelle sauvegarder scenarii securitie sedimentation societariat sociocultural
  soignante soignent solarisation solidify solidite sourced sourde specialised specialisee specialiser specialite
  specialize sponsorisee sportsperson sprung stakeholder standardise standardised standardisee starling startling
  statistically stenographe stenographer stenographie stenography stimulation stitching strategise strategize
  streaming string stylistique subtitler supervisant supervisent supplied surtitle surveillant surveillante
  tampographie technologic technologist technologue teleconseillere telepherique telephonic thanking thinning
  tomographie tomography topographical touriste traceur tracey tracteur trader traduite transactional transcreation
  transformatif transformational transitoire translated translating translocation transpilation transportation
  transporte travaille travaillee travaillent traver trelli trunking typographe typographic typographie
  typographique typography ubiquitin utilization vanille vaporisation vehiculer ventilating videography waitresse
  wiredrawing
`;

/**
 * Ordinary French and English words one or two edits away from a word of the taxonomy, which must not be taken for a
 * misspelling of it (« compatible » is no misspelt « comptable »). In the compared form of `stem`.
 */
export const FALSE_FRIENDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(stem));
