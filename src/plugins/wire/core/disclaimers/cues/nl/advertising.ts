import type { CueGroup } from '../../cue';

const WORK =
  '(artikel|bericht|inhoud|pagina|bijdrage|tekst|podcast|video|blog|content|verhaal|interview|special|bijlage|post)';
const PAID =
  '(gesponsord~|betaald~|advertorial|reclame|advertentie|commercieel|commerciële|mogelijk gemaakt|gefinancierd|partnerbijdrage|in opdracht)';

/** Statements about who pays for a text, Dutch. */
export const dutchAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(ontvangen|ontvangt|krijgen|krijgt|verdienen|verdient|ontvang|krijg|verdien) ..8 (commissie~|provisie|vergoeding|percentage|bedrag)',
      '(commissie|provisie|vergoeding) ..6 (ontvangen|ontvangt|krijgen|krijgt|verdienen|verdient|aankoop|verkoop)',
      '(affiliatelink~|affiliate link~|partnerlinks|affiliatie~|affiliatepartner~)',
      '(bevat|bevatten|staan) ..3 affiliate~',
      '(zonder|geen) ..2 (extra|meer|bijkomende) kosten',
      '(prijs|kost|betaalt|betaal) ..6 (niets extra|niet meer|hetzelfde|niets meer|verandert|gelijk|niets)',
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
      `(dit|deze|het|de) ..3 ${WORK} ..6 ${PAID}`,
      `(gesponsorde|betaalde|commerciële) ..1 (${WORK}|inhoud|samenwerking|publicatie)`,
      'redactie ..6 (niet|geen) ..4 (betrokken|verantwoordelijk~|betrokkenheid|bemoeienis|rol|invloed|aandeel)',
      '(buiten|zonder) ..3 (verantwoordelijkheid|betrokkenheid|bemoeienis|tussenkomst) van ..2 redactie',
      '(tot stand gekomen|gemaakt|geschreven|geproduceerd|betaald|gefinancierd|aangeboden) ..3 (samenwerking|opdracht|door) ..5 (adverteerder|partner|sponsor|merk|klant|met|van)',
      '(mogelijk gemaakt|aangeboden|betaald) door',
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
      '(in samenwerking|in opdracht|met steun) (met|van)',
      '(gratis|kosteloos|uitgenodigd|ter beschikking) ..6 (gekregen|ontvangen|gesteld|door|merk|fabrikant|organisatie|reis)',
      '(advertentie|reclame) (van|door|dit|voor|namens)',
    ],
  },
];
