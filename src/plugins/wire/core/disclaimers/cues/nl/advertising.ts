import type { CueGroup } from '../../matching/cue';

const WORK =
  '(artikel|bericht|inhoud|pagina|bijdrage|tekst|podcast|video|blog|content|verhaal|interview|special|bijlage|post)';
const PAID =
  '(gesponsord~|betaald~|advertorial|reclame|advertentie|mogelijk gemaakt|partnerbijdrage|in opdracht)';

/** Statements about who pays for a text, Dutch. */
export const dutchAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(ontvangen|ontvangt|krijgen|krijgt|verdienen|verdient|ontvang|krijg|verdien) ..8 (commissie|provisie)',
      '(ontvangen|ontvangt|krijgen|krijgt|ontvang|krijg) ..4 (kleine vergoeding|percentage ..4 (aankoop|verkoop))',
      '(commissie|provisie) ..6 (ontvangen|ontvangt|krijgen|krijgt|verdienen|verdient|aankoop|verkoop)',
      '(affiliatelink~|affiliate link~|partnerlinks|affiliatie~|affiliatepartner~)',
      '(bevat|bevatten|staan) ..3 affiliate~',
      '(zonder|geen) (extra|bijkomende) kosten',
      'geen meerkosten',
      '(prijs|betaalt|betaal) ..4 (niets extra|hetzelfde|verandert niet|gelijk)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      '(koop~|koopt|bestel~|boek~|aankoop|aankopen|klik~) ..10 link~ ..10 (commissie|provisie|vergoeding|ontvang~|krijg~|verdien~)',
      'link~ ..10 (koop~|koopt|bestel~|boek~|aankoop|klik~) ..10 (commissie|provisie|vergoeding|ontvang~|krijg~|verdien~)',
      '(onafhankelijk) ..2 (gekozen|geselecteerd|getest|oordeel|van)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      `(dit|deze) ..3 ${WORK} ..6 ${PAID}`,
      `(gesponsorde|betaalde|commerciële) ..1 (${WORK}|inhoud|samenwerking|publicatie)`,
      'redactie ..4 (niet|geen) ..4 (betrokken|verantwoordelijk~|betrokkenheid|bemoeienis|invloed|aandeel)',
      '(buiten|zonder) ..3 (verantwoordelijkheid|betrokkenheid|bemoeienis|tussenkomst) van ..2 redactie',
      '(tot stand gekomen|geproduceerd|betaald|gefinancierd) ..2 (samenwerking|opdracht|door) ..3 (adverteerder|partner|sponsor|merk|klant|met)',
      '(mogelijk gemaakt|aangeboden) door',
      'zonder ..2 (tussenkomst|betrokkenheid|medewerking|bemoeienis|inmenging|invloed) ..4 (redactie|journalisten)',
      '(betalende klant|betalend klant|adverteerder|opdrachtgever) ..3 (site|website|redactie|uitgever|krant|platform)',
      '(inhoud|tekst) ..4 (verantwoordelijkheid|rekening) van ..3 (adverteerder|bedrijf|merk|opdrachtgever|afzender)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      '(advertorial|branded content|partnercontent|partnerbijdrage|gesponsord|betaalde samenwerking|commerciële bijlage|ingezonden mededeling|publireportage|native advertising)',
      '(gratis|kosteloos|uitgenodigd|ter beschikking) ..6 (gekregen|ontvangen|gesteld|door|merk|fabrikant|organisatie|reis)',
    ],
  },
];
