import type { CueGroup } from '../../matching/cue';

const WORK =
  '(beitrag|artikel|inhalt|inhalte|text|seite|podcast|video|beiträge|post|interview|beilage|themenseite)';
const LINKS =
  '(affiliate~|affiliatelink~|partnerlink~|provisionslink~|werbelink~|link|links|klick|klicken|partnerprogramm~)';
const PAY = '(provision|provisionen|vermittlungsprovision|werbekostenerstattung)';

/** Statements about who pays for a text, German. */
export const germanAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      `(erhalten|erhält|bekommen|bekommt|verdienen|verdient|verdiene|bekomme|erhalte) ..8 ${PAY}`,
      `${PAY} ..6 (erhalten|erhält|bekommen|bekommt|verdienen|verdient|fließt|gezahlt|beteiligt)`,
      `(sind|enthält|enthalten|mit|um|sogenannte) ..5 (affiliate|affiliatelinks|provisionslinks|partnerlinks|werbelinks)`,
      '(affiliate|partner|provisions|werbe) links',
      '(affiliatelinks|provisionslinks|partnerlinks) ..3 (enthalten|gekennzeichnet|sind)',
      'ohne ..3 (mehrkosten|aufpreis|zusatzkosten|zusätzliche kosten)',
      '(für|preis) ..4 (sie|dich|euch|käufer|leser) ..6 (keine|nicht|kein) ..3 (mehrkosten|zusätzlich~|teurer|aufpreis|extrakosten)',
      'preis ..6 (ändert|verändert|erhöht) ..4 (nicht|nichts)',
      'als amazon partner',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      'affiliate (link~|partner~|programm~)',
      `(kauf~|kaufen|einkauf~|bestell~|buch~) ..8 ${LINKS}`,
      `${LINKS} ..8 (kauf~|kaufen|einkauf~|bestell~|buch~|abschlie~) ..10 (erhalten|erhält|bekommen|bekommt|provision|verdienen)`,
      '(mit|durch) ..3 (sternchen|symbol|einkaufswagen) ..3 (gekennzeichnet~|markiert~|versehen~)',
      '(redaktion|redaktionell|testurteil|bewertung) ..3 (unabhängig|unbeeinflusst|keinen einfluss)',
      `${LINKS} ..12 vergütung`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: ['links', 'link', 'kauf', 'preis', 'anbieter', 'mehrkosten'],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      `(dieser|diese|dieses) ..3 ${WORK} ..6 (gesponsert~|anzeige|werbung|bezahlt~|werblich~|sponsored|advertorial|auftrag|kooperation|finanziert|unterstützt)`,
      `(bezahlter|bezahlte|gesponserter|gesponserte|werblicher|kommerzieller) ..1 (${WORK}|partnerschaft|kooperation|werbung|zusammenarbeit|partnerinhalt)`,
      'redaktion ..6 (nicht|keinen einfluss|keinerlei einfluss|nicht beteiligt) ..4 (beteiligt|verantwortlich|beteiligung|einfluss|inhalt~|erstellung|entstehung|involviert)',
      '(entgeltliche|bezahlte|werbliche) (einschaltung|partnerschaft|kooperation|veröffentlichung)',
      '(entgeltliche|bezahlte) (einschaltung~|anzeige~|veröffentlichung~)',
      '(präsentiert|gesponsert|finanziert) (von|durch) ..2 (partner|unserem|anzeigenkunde~|werbepartner)',
      'ohne ..2 (mitwirkung|beteiligung|zutun|einfluss|bearbeitung) ..3 (redaktion|journalist~)',
      '(zahlender|zahlende|zahlenden) kund~',
      '(zahlt|bezahlt) ..4 (verbreitung|veröffentlichung|berichterstattung)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      '(anzeigensonderveröffentlichung|advertorial|publireportage|dauerwerbesendung|verlagsspezial|sponsored content)',
      '(kostenlos|kostenfrei|unentgeltlich|gratis) ..4 (zur verfügung|gestellt|überlassen) ..3 (gestellt|bekommen|wurde)',
      '(werbung|anzeige) (wegen|da|weil|unbezahlt|unbeauftragt)',
      '(reisekosten|einladung) ..6 (veranstalter|unterstützt|übernommen|recherche~)',
      '(im auftrag|auf kosten|mit unterstützung|in kooperation|in zusammenarbeit) ..6 (entstanden|erstellt|produziert|erscheint|finanziert)',
    ],
  },
];
