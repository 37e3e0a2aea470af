import type { CueGroup } from '../../matching/cue';

const NOT = '(geen|niet|noch|evenmin)';
const SECURITIES =
  '(effecten|aandelen|obligaties|financiële instrumenten|financiële producten|participaties|crypto~|tokens|fonds)';

/** Statements about money, offers, regulators and the future, Dutch. */
export const dutchMoney: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['investment-advice'],
    patterns: [
      `${NOT} ..5 (beleggingsadvies|financieel advies|beleggingsaanbeveling~|juridisch advies|fiscaal advies|aanbeveling tot|koopadvies|beleggingsonderzoek|uitnodiging tot|aansporing tot)`,
      '(uitsluitend|alleen|slechts|enkel|louter|zuiver) ..4 (informati~|educati~|illustrati~|voorlicht~) ..1 (doeleinden|doel|van aard|bedoeld|)',
      '(uitsluitend|alleen|slechts|louter|enkel) ..3 (ter informatie|ter lering)',
      '(resultaten|rendementen|rendement) ..5 (verleden|behaalde|historische) ..8 (geen|niet)',
      '(in het verleden) behaalde (resultaten|rendementen)',
      '(inleg|kapitaal) ..5 (verliezen|kwijtraken|verloren)',
      'onafhankelijkheid ..3 (onderzoek|beleggingsonderzoek)',
      '(is|betreft|als) ..3 (marketingmededeling|publicitaire mededeling|reclame uiting|promotionele mededeling|marketingcommunicatie)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['investment-advice'],
    patterns: [
      '(verliest|verliezen) ..3 (inleg|kapitaal|meer dan)',
      '(particuliere beleggers|retailbeleggers|beleggers|rekeningen) ..6 (verliest|verliezen|verlies)',
      '(auteur|schrijver|redacteur|columnist|uitgever|redactie) ..4 (bezit|heeft|houdt|belegt|kan) ..6 (aandelen|positie~|belang|effecten|bitcoin|stukken)',
      '(heeft|bezit|houdt) ..3 (positie~|aandelen|belang|stukken) ..6 (genoemde|besproken|vermelde|bedrijven|fondsen|bovenstaande)',
      '(waarde|koers|koersen) ..6 (kan|kunnen) ..4 (dalen|fluctueren|schommelen|stijgen|afnemen|variëren)',
      '(beleggen|belegging~|handelen|trading|cfd|cryptomunten|investeren) ..5 (brengt ..3 risico~|risico~ met zich|hoog risico|volatiel)',
      '(belangenconflict~|tegenstrijdige belangen) ..6 (mogelijk~|melden|bestaan|kan)',
      '(reclame uiting|promotionele mededeling|marketingmededeling|publicitaire mededeling)',
      '(lees|raadpleeg|lezen) ..6 (prospectus|essentiële|eid|kiid|informatiedocument)',
      '(eigen|onafhankelijk|zelf) ..2 (onderzoek|adviseur|advies|afweging|oordeel) ..4 (doen|inwinnen|vormen|voordat|alvorens)',
      '(doelstellingen|situatie|omstandigheden|behoeften) ..4 (persoonlijk~|financiële|individuele|specifieke) ..6 (geen|niet|rekening)',
      '(persoonlijke|financiële|individuele) (situatie|omstandigheden|doelstellingen) ..6 (geen|niet|rekening|afhankelijk)',
      '(rekeningen|beleggers) ..4 (verliezen|verliest)',
      '(hefboom~|cfd|cfds|derivaten) ..12 (verliezen|verlies|kapitaal|risico~|geld|inleg)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(bevat|bevatten) ..6 (toekomstgerichte|vooruitblikkende)',
      '(toekomstgerichte|vooruitblikkende) ..1 (verklaringen|uitspraken|informatie|mededelingen|uitlatingen|opmerkingen)',
      '(geen|niet) ..5 (verplicht~|verplichting|verbindt|voornemens|gehouden) ..10 (bijwerken|actualiseren|herzien|bij te werken|te herzien|aan te passen|bij te stellen|te actualiseren|bijwerking)',
      '(verplichting|verplicht) ..10 (actualiseren|herzien|werken|passen|stellen) ..4 (niet|geen)',
      '(wezenlijk|aanzienlijk|materieel|substantieel) ..4 (afwijken|verschillen) ',
      '(wezenlijk|aanzienlijk|materieel) ..2 (afwijkt|verschilt|anders)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'risico s en ..2 onzekerheden',
      'bekende en onbekende',
      '(verwachtingen|aannames|veronderstellingen|schattingen|inschattingen) ..6 (management|bestuur|directie|huidige|gebaseerd|onderneming)',
      '(werkelijke|feitelijke|daadwerkelijke) ..2 (resultaten|uitkomsten|ontwikkelingen|prestaties|gebeurtenissen)',
      '(buiten) ..4 (macht|controle|invloed|invloedssfeer)',
      '(woorden|termen|begrippen|uitdrukkingen) (als|zoals) ..6 (verwacht|meent|beoogt|kan|raamt|gelooft)',
      '(geen|niet) ..4 (vertrouwen|vertrouw~) ..4 (stellen|uitspraken|overmatig|onevenredig)',
      '(datum|dag) van ..3 (bericht|publicatie|persbericht)',
      'huidige ..2 (verwachting~|inzicht~|kennis|visie) ..4 (bestuur|directie|management|onderneming)',
      '(werkelijk~|feitelijk~|daadwerkelijk~) ..8 (afwijk~|anders|verschil~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'risico s',
      'onzekerheden',
      '(deze|dergelijke|zulke) (verklaringen|uitspraken)',
      'factoren',
      'aannames',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['offer'],
    patterns: [
      `(geen|noch) ..4 (aanbod|aanbieding|uitnodiging|bod|verzoek|aansporing|werving) ..8 (koop|kopen|verkoop|verkopen|aankoop|inschrijv~|verwerv~|${SECURITIES}|in te schrijven)`,
      '(niet|noch) ..2 (bestemd|bedoeld) ..2 (verspreiding|publicatie|openbaarmaking|distributie|vrijgave)',
      '(niet voor|niet bestemd voor) (verspreiding|publicatie|openbaarmaking|distributie|vrijgave)',
      `${SECURITIES} ..10 (niet|noch) ..4 (geregistreerd|aangeboden|verkocht)`,
      'securities act ..8 (registr~|vrijstelling|geregistreerd)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['offer'],
    patterns: [
      '(jurisdictie~|rechtsgebied~|land|landen) ..8 (onwettig|verboden|onrechtmatig|strijd|beperk~)',
      '(zonder|bij gebreke van) ..3 (registratie|vrijstelling)',
      '(richt zich|bestemd|gericht) ..3 (uitsluitend|alleen|enkel) ..3 (tot|voor|op) ..4 (beleggers|personen|ingezetenen|professionele)',
      '(us persons|u s persons|amerikaanse personen)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['regulatory'],
    patterns: [
      'noch ..8 (beurs|exchange|afm|fsma|autoriteit|toezichthouder) ..6 (noch|heeft|hebben)',
      '(beurs|exchange|afm|fsma|toezichthouder|autoriteit) ..5 (niet|geen|noch) ..3 (beoordeeld|goedgekeurd|getoetst|verantwoord~|aansprak~|aanvaard~)',
      '(niet|noch) ..4 (goedgekeurd|getoetst|beoordeeld|gecontroleerd) door ..3 (afm|fsma|beurs|toezichthouder|autoriteit|dnb)',
      '(buiten|geen) (afm toezicht|vergunningplicht|prospectusplicht)',
      'goedkeuring ..6 niet ..3 (worden|beschouwd|opgevat) ..6 (aanbeveling|goedkeuring|onderschrijving)',
    ],
  },
  {
    role: 'phrase',
    strength: 'fair',
    kinds: ['regulatory'],
    patterns: [
      '(vergunning|geregistreerd|onder toezicht|ingeschreven|gereguleerd) ..5 (afm|dnb|fsma|autoriteit|nationale bank|bank)',
      '(voorwetenschap|voorkennis|marktmisbruik~|koersgevoelige informatie|marktmisbruikverordening)',
      'in de zin van artikel ..4 (marktmisbruik~|verordening)',
    ],
  },
];
