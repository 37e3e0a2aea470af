import type { CueGroup } from '../../matching/cue';

const LIABILITY = '(aansprakelijkheid|verantwoordelijkheid)';
const TRUTH =
  '(juistheid|volledigheid|nauwkeurigheid|actualiteit|betrouwbaarheid|correctheid|tijdigheid|geschiktheid|beschikbaarheid)';
const DOCTOR =
  '(arts|huisarts|dokter|zorgverlener|apotheker|specialist|dierenarts|verloskundige|diëtist|behandelaar|deskundige)';

/** Statements about liability, warranties and health, and other notices, Dutch. */
export const dutchLiability: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['liability'],
    patterns: [
      `(aanvaard~|accepteert|accepteren|neemt|nemen) ..5 (geen|iedere|elke) ..4 ${LIABILITY}`,
      `geen (enkele|enigerlei|) ..1 ${LIABILITY} ..10 (voor|aanvaard~|aanvaarden|genomen|geaccepteerd)`,
      '(niet|geenszins|noch|nooit) ..3 aansprakelijk ..2 (voor|worden|gesteld|gehouden|zijn)',
      'niet ..2 verantwoordelijk ..1 voor ..3 (inhoud|schade|juistheid|gevolgen|uitlatingen|links|websites|fouten|content)',
      'aansprakelijk ..6 (niet|noch|nooit) ..2 (voor|worden|gesteld)',
      `(iedere|elke|alle|enige) ..2 ${LIABILITY} ..8 (uitgesloten|afgewezen|af|uit)`,
      `(iedere|elke) aansprakelijkheid`,
      `${LIABILITY} ..10 (uitgesloten|afgewezen|van de hand)`,
      `(wijst|wijzen|sluit|sluiten) ..5 ${LIABILITY} ..10 (af|uit|van de hand)`,
      '(op|voor) eigen (risico|rekening en risico)',
      '(uitsluitend|alleen|enkel) ..2 (verantwoordelijk|aansprakelijk)',
      '(verantwoordelijkheid|verantwoordelijk|verantwoording) ..4 (afzender|adverteerder|inzender|afzonderlijke auteurs|betreffende auteur~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['liability'],
    patterns: [
      '(schade|verlies|verliezen|gevolgen) ..8 (voortvloei~|ontstaan|ontstaat|gebruik|veroorzaakt|voortkom~|gevolg|geleden)',
      '(verantwoordelijk|aansprakelijk) voor ..3 (inhoud|schade|juistheid)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['no-warranty'],
    patterns: [
      'zonder ..4 garantie~ ..3 (van enige|enige|uitdrukkelijk~|van welke|op|voor|omtrent)',
      `(garandeert|garanderen|garantie~|instaan|waarborg~) ..8 ${TRUTH}`,
      `(niet|geen) ..6 ${TRUTH} ..4 (in|instaan|gegarandeerd)`,
      `${TRUTH} ..8 (niet|geen) ..4 (gegarandeerd|garanderen|garandeert|instaan|in|garantie|gewaarborgd|aansprak~)`,
      'geen rechten ..4 (ontleend|ontlenen)',
      'rechten ..3 (ontleend|ontlenen)',
      '(niet|geen) ..1 (gegarandeerd|garanderen)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      '(onder voorbehoud|voorbehoud van) ..4 (wijziging~|fouten|zetfouten|drukfouten|prijswijziging~|typefouten|onjuistheden|)',
      '(druk|zet|typ|type|prijs) en (zetfouten|typefouten|drukfouten)',
      '(kan|kunnen|kon) ..5 (fouten|onjuistheden|onnauwkeurigheden|onvolledig~|verouderd) ..2 (bevatten|zijn|voorkomen)',
      '(ondanks|hoewel|met) ..5 (zorg|zorgvuldig~) ..12 (fouten|onjuist~|garant~|aansprakel~|onvolled~|verantwoord~)',
      '(niet|nog niet) ..3 (onafhankelijk|zelfstandig) ..2 (geverifieerd|gecontroleerd|bevestigd|getoetst)',
      '(indicatief|indicatieve|vrijblijvend) ..4 (prijzen|bedragen|informatie|en)',
      '(prijzen|tijden|koersen|data|bedragen|tarieven|programma|dienstregeling|gegevens|openingstijden) ..4 (indicati~|richtinggevend|voorbehoud~|onder voorbehoud|wijzig~|ter indicatie|kunnen afwijken)',
      '(wijzigingen|fouten|zetfouten|prijswijzigingen|drukfouten|vergissingen|typefouten|tussenverkoop) ..3 voorbehouden',
      'behoudens ..2 (vergissing~|fouten|wijziging~|zetfouten|drukfouten)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['medical-advice'],
    patterns: [
      `(geen|niet|nooit) ..3 (vervanging|vervangen|vervangt) ..8 (medisch~|${DOCTOR}|professioneel|advies|consult|diagnose|behandeling)`,
      `(vervangt|vervangen) ..3 (geen|niet) ..6 (${DOCTOR}|medisch~|consult|advies|diagnose)`,
      `(geen|niet) ..4 (medisch|diëtistisch|geneeskundig|diergeneeskundig) ..2 (advies|consult|diagnose)`,
      '(lees|lezen) ..3 bijsluiter',
      '(zelfdiagnose|zelfmedicatie)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['medical-advice'],
    patterns: [
      `(raadpleeg|raadplegen|neem contact|bel|bezoek|ga|overleg|vraag) ..4 ${DOCTOR}`,
      'bij (spoed|twijfel|nood|klachten|vragen) ..5 (bel|112|huisarts|arts|raadpleeg)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['other'],
    patterns: [
      '(onder|) embargo ..2 (tot|#)',
      '(niet|geen) ..1 (publiceren|publicatie|openbaar maken|verspreiden) voor',
      '(speel|gok) (bewust|verantwoord|met mate)',
      'wat kost gokken jou',
      '(gokken|kansspelen) ..6 (verslav~|18|achttien|risico~)',
      '(geniet|drink) ..2 met mate',
      '(onschuldig|onschuld) ..8 (bewezen|tegendeel|vermoeden)',
      '(deelname|spelen|gokken) ..3 18 jaar',
      '(vanaf|boven) 18 jaar',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['other'],
    patterns: [
      '(namen|naam) ..4 (gefingeerd|veranderd|redactie bekend)',
      '(voorlopige|niet gecontroleerde|ongecontroleerde) ..2 (resultaten|cijfers|bevindingen|gegevens)',
      '(nog niet|niet) ..6 (beoordeeld|getoetst|peer reviewed|gecontroleerd) ..3 (door|accountant|vakgenoten|)',
      '(denk|gedachten) ..4 zelfdoding',
      '(voorwaarden|algemene voorwaarden|actievoorwaarden) ..4 (van toepassing|gelden|raadpleeg)',
      '(van toepassing|gelden) ..4 voorwaarden',
      '(ik ben|wij zijn|we zijn) geen (arts|artsen|advocaat|adviseur~|jurist~|psycholoog)',
    ],
  },
  {
    role: 'continuation',
    strength: 'fair',
    patterns: [
      'informatie',
      'aansprakelijkheid',
      'beleggers',
      'deze (site|website|pagina)',
      'dit (bericht|persbericht|artikel)',
      'redactie',
      'inhoud',
      'lezer~',
    ],
  },
];
