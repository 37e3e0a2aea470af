import type { CueGroup } from '../../matching/cue';

const WORK =
  '(artikel|tekst|bericht|afbeelding|samenvatting|vertaling|pagina|bijdrage|nieuwsbericht|illustratie|podcast|interview|persbericht|stuk|verhaal|column|audioversie)';
const VIEWS = '(mening~|standpunt~|opvatting~|opinie~|visie~|zienswijze~|uitspraken|gedachten)';
const HOUSE =
  '(redactie|krant|uitgever|uitgeverij|werkgever|omroep|magazine|tijdschrift|website|blad|hoofdredactie|instelling|organisatie)';

/** Statements about whose words and views a text has, Dutch. */
export const dutchAuthorship: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['opinion'],
    patterns: [
      `${VIEWS} ..6 (geuit|geuite|uitgedrukt|verwoord~|weergegeven|opgenomen) ..12 (niet|auteur~|uitsluitend|eigen|rekening)`,
      `(niet|hoeven niet|hoeft niet) ..2 (noodzakelijk|noodzakelijkerwijs|per se|vanzelfsprekend) ..6 (${VIEWS}|overeen|weerspiegel~|die van|dat van|${HOUSE})`,
      `(niet|geen) ..4 ${VIEWS} van ..3 ${HOUSE}`,
      `${VIEWS} van ..2 ${HOUSE} ..6 (niet|weer|overeen)`,
      `(geeft|geven|weerspiegelt|weerspiegelen|vertolkt|vertolken|verwoordt|verwoorden) ..4 (niet|uitsluitend|alleen|slechts) ..4 ${VIEWS}`,
      `${VIEWS} ..2 van ..1 (auteur~|schrijver~|columnist~|inzender~) ..4 (weer|en niet)`,
      `(uitsluitend|alleen|slechts) ..3 ${VIEWS} ..3 (auteur~|schrijver~|inzender~|weer)`,
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['opinion'],
    patterns: [
      '(op|à) (persoonlijke|eigen|persoonlijke) titel',
      '(schrijft|spreekt|schrijven) ..2 (in eigen naam|op persoonlijke|op eigen)',
      `(opiniestukken|opiniebijdragen|columns|column|ingezonden brieven|ingezonden stukken|gastbijdragen|brieven) ..8 (${VIEWS}|auteur~|redactie|niet|verantwoord~)`,
      `${HOUSE} ..4 (deelt|onderschrijft|delen) ..4 (niet|${VIEWS})`,
      '(eigen|persoonlijke|mijn) (mening|visie|opvatting~|standpunt~)',
      '(reacties|meningen|bijdragen|brieven) ..4 (rekening|verantwoordelijkheid|afzender|schrijver|inzender)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['syndication'],
    patterns: [
      '(niet|onbewerkt|geen) ..4 (bewerkt|aangepast|gewijzigd|gecontroleerd|geredigeerd|nagekeken|geschreven|opgesteld) ..1 door ..3 (redactie|onze|redacteur~)',
      '(automatisch|geautomatiseerd|ongewijzigd|onbewerkt|integraal|rechtstreeks) ..5 (overgenomen|gepubliceerd|gegenereerd|geplaatst|doorgeplaatst|ingelezen|afkomstig)',
      'redactie ..4 (niet|niets|geen) ..4 (gewerkt|bewerkt|gewijzigd|veranderd|gecontroleerd|aangepast|nagekeken)',
      '(overgenomen|afkomstig|aangeleverd|kopij) ..4 (persbureau|nieuwsdienst|anp|belga|persagentschap|nieuwsagentschap)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['syndication', 'third-party-content'],
    patterns: [
      '(oorspronkelijk|eerder|eerst) ..3 (gepubliceerd|verschenen|verscheen)',
      '(verscheen|verschenen) ..2 (eerder|oorspronkelijk|eerst)',
      '(met|na) toestemming ..3 (overgenomen|geplaatst|gepubliceerd|van)',
      '(inhoud|informatie|tekst~|persbericht~|gegevens|content) ..4 (aangeleverd|geleverd|verstrekt|geplaatst|opgesteld|ingezonden|ingestuurd) door ..5 (derden|adverteerder|bedrijf|partner~|afzender|gebruikers|onderneming)',
      '(links|sites|websites|hyperlinks) ..3 (van derden|externe) ..10 (verantwoord~|controle|inhoud|aansprak~)',
      '(geen|noch) (controle|zeggenschap|invloed) ..4 (over|op) ..3 (inhoud|deze|die)',
      'voor ..2 inhoud ..4 (verantwoordelijk|verantwoordelijkheid)',
      'buiten (verantwoordelijkheid|de redactie)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['ai-generated'],
    patterns: [
      `${WORK} ..6 (gegenereerd|geschreven|gemaakt|opgesteld|samengevat|tot stand|geproduceerd|voorgelezen) ..6 (ai|kunstmatige intelligentie|algoritme|taalmodel|chatgpt|robot|software)`,
      '(ai|kunstmatige intelligentie|taalmodel|algoritme|software|chatgpt) ..4 (gegenereerd|geschreven|gemaakt|opgesteld|geproduceerd|samengevat|vertaald)',
      '(hulp|behulp|ondersteuning) van ..2 (ai|kunstmatige intelligentie|taalmodel~|generatieve)',
      'ai (gegenereerd~|gegenereerde)',
      '(gecontroleerd|nagelezen|geredigeerd|bewerkt) door ..3 (redacteur|mens|redactie|journalist)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['translation'],
    patterns: [
      '(automatisch|machinaal|computer) ..3 vertaald~',
      '(machinevertaling|automatische vertaling|computervertaling|vrije vertaling)',
      'vertaling ..10 (oorspronkelijke|officiële|rechtsgeldig~|brontaal|originele|gemak|brontekst|engelse)',
      '(oorspronkelijke|originele|engelse|engelstalige|franse|duitse|nederlandse) ..2 (versie|tekst|persbericht) ..6 (leidend|bindend|doorslaggevend|prevaleert|rechtsgeldig|voorrang|geldt|bepalend|gezaghebbend)',
      '(bij|in geval van) (verschillen|verschil|afwijking~|discrepantie~|tegenstrijdigheid|tegenstrijdigheden|twijfel|onduidelijkheid) ..10 (versie|tekst|leidend|prevaleert|doorslaggevend|bindend|geldt|voorrang)',
      '(origineel|originele|oorspronkelijke|officiële|brontekst) ..4 (bindend|leidend|doorslaggevend|rechtsgeldig|bepalend)',
    ],
  },
];
