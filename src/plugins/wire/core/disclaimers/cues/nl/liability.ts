import type { CueGroup } from '../../cue';

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
      `(aanvaard~|accepteert|accepteren|draagt|dragen|neemt|nemen) ..5 (geen|iedere|elke|niet) ..4 ${LIABILITY}`,
      `geen (enkele|enigerlei|) ..1 ${LIABILITY} ..10 (voor|aanvaard~|aanvaarden|genomen|geaccepteerd)`,
      '(niet|geenszins|noch|nooit) ..3 (aansprakelijk|verantwoordelijk) ..2 (voor|worden|gesteld|gehouden|zijn)',
      '(aansprakelijk|verantwoordelijk) ..8 (niet|noch|nooit) ..2 (voor|worden|gesteld)',
      `(iedere|elke|alle|enige) ..2 ${LIABILITY} ..8 (uitgesloten|afgewezen|af|voor|uit)`,
      `${LIABILITY} ..10 (uitgesloten|afgewezen|van de hand)`,
      `(wijst|wijzen|sluit|sluiten) ..5 ${LIABILITY} ..10 (af|uit|van de hand)`,
      '(op|voor) eigen (risico|rekening|verantwoordelijkheid)',
      '(volledig|uitsluitend|geheel|alleen|enkel|zelf) ..3 (verantwoordelijk|verantwoordelijkheid|aansprakelijk)',
      '(verantwoordelijkheid|verantwoordelijk|verantwoording) ..5 (uitsluitend|alleen|geheel|volledig|afzender|auteur~|adverteerder|inzender|afzonderlijke|zelf)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['liability'],
    patterns: [
      '(schade|verlies|verliezen|gevolgen) ..8 (voortvloei~|ontstaan|ontstaat|gebruik|veroorzaakt|voortkom~|gevolg|geleden)',
      '(verantwoordelijk|aansprakelijk) voor ..5 (inhoud|schade|juistheid|gevolgen|verlies|beslissingen)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['no-warranty'],
    patterns: [
      'zonder ..4 garantie~ ..3 (van enige|enige|uitdrukkelijk~|van welke|op|voor|omtrent)',
      `(garandeert|garanderen|garantie~|instaan|staat|staan|waarborg~) ..8 ${TRUTH}`,
      `${TRUTH} ..8 (niet|geen) ..4 (gegarandeerd|garanderen|garandeert|instaan|in|garantie|gewaarborgd|aansprak~)`,
      'geen rechten ..4 (ontleend|ontlenen)',
      'rechten ..3 (ontleend|ontlenen)',
      '(niet|geen) ..2 (gegarandeerd|garantie|garanderen|garandeert)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      '(onder voorbehoud|voorbehoud van) ..4 (wijziging~|fouten|zetfouten|drukfouten|prijswijziging~|typefouten|onjuistheden|)',
      '(druk|zet|typ|type|prijs) en (zetfouten|typefouten|drukfouten)',
      '(kan|kunnen|kon) ..5 (fouten|onjuistheden|onnauwkeurigheden|onvolledig|verouderd|wijzigen|gewijzigd|veranderen) ..3 (bevatten|zijn|worden|)',
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
      `(geen|niet|nooit) ..5 (vervanging|vervangen|vervangt) ..8 (medisch~|${DOCTOR}|professioneel|advies|consult|diagnose|behandeling|onderzoek)`,
      `(vervangt|vervangen) ..6 (geen|niet) ..6 (${DOCTOR}|medisch~|consult|advies|diagnose)`,
      `(raadpleeg|raadplegen|neem|bel|bezoek|ga|overleg|praat|vraag|neemt) ..6 ${DOCTOR}`,
      `(geen|niet) ..4 (medisch|diëtistisch|geneeskundig|diergeneeskundig) ..2 (advies|consult|diagnose)`,
      '(lees|lezen) ..3 bijsluiter',
      'bij (spoed|twijfel|nood|klachten|vragen) ..5 (bel|112|huisarts|arts|raadpleeg|neem)',
      '(zelfdiagnose|zelfmedicatie)',
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
      '(gokken|kansspelen|deelname|spelen) ..6 (verslav~|18|achttien|risico~)',
      '(geniet|drink) ..2 met mate',
      '(onschuldig|onschuld) ..8 (bewezen|tegendeel|vermoeden)',
      '(vanaf|boven|onder) ..2 18 jaar',
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
