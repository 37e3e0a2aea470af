import type { CueGroup } from '../../cue';

const WORK =
  '(beitrag|artikel|inhalt|inhalte|text|seite|podcast|video|beiträge|post|interview|beilage|themenseite)';
const LINKS =
  '(affiliate~|affiliatelink~|partnerlink~|provisionslink~|werbelink~|link|links|klick|klicken|partnerprogramm~)';
const PAY = '(provision|provisionen|vergütung|vermittlungsprovision|kommission|geld|werbekostenerstattung)';

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
      '(für|preis|kosten) ..4 (sie|dich|euch|käufer|leser) ..6 (nichts|keine|kein|nicht) ..4 (kosten|mehrkosten|ändert|teurer|zusätzlich~|mehr)',
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
      `(dieser|diese|dieses|der|die) ..3 ${WORK} ..6 (gesponsert~|anzeige|werbung|bezahlt~|werblich~|sponsored|advertorial|auftrag|kooperation|finanziert|unterstützt)`,
      `(bezahlter|bezahlte|gesponserter|gesponserte|werblicher|kommerzieller) ..1 (${WORK}|partnerschaft|kooperation|werbung|zusammenarbeit|partnerinhalt)`,
      'redaktion ..6 (nicht|keinen einfluss|keinerlei einfluss|nicht beteiligt) ..4 (beteiligt|verantwortlich|beteiligung|einfluss|inhalt~|erstellung|entstehung|involviert)',
      '(entgeltliche|bezahlte|werbliche) (einschaltung|partnerschaft|kooperation|veröffentlichung)',
      'im auftrag (von|des|der) ..6 (erstellt|entstanden|erscheint|produziert)',
      '(im auftrag|auf kosten|mit unterstützung|in kooperation|in zusammenarbeit) ..6 (entstanden|erstellt|produziert|erscheint|veröffentlicht|finanziert)',
      '(entgeltliche|bezahlte) (einschaltung~|anzeige~|veröffentlichung~)',
      '(präsentiert|gesponsert|finanziert|unterstützt) (von|durch) ..3 (partner|unserem|kunden|anzeigenkunde~|werbepartner)',
      'ohne ..2 (mitwirkung|beteiligung|zutun|einfluss|bearbeitung) ..3 (redaktion|journalist~)',
      '(zahlender|zahlende|zahlt|bezahlt) ..6 (kunde|verbreitung|veröffentlichung|berichterstattung)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      '(anzeige|werbung|advertorial|anzeigensonderveröffentlichung|sponsored post|sponsored content|dauerwerbesendung|promotion) ..1 (dieser|von|inhalt|der|die|im|für)',
      '(anzeigensonderveröffentlichung|advertorial|publireportage|dauerwerbesendung|verlagsspezial|sponsored content)',
      '(kostenlos|kostenfrei|unentgeltlich|gratis) ..4 (zur verfügung|gestellt|überlassen) ..3 (gestellt|bekommen|wurde)',
      '(werbung|anzeige) (wegen|da|weil|unbezahlt|unbeauftragt)',
      '(eingeladen|reisekosten|einladung) ..8 (veranstalter|unterstützt|kosten|übernommen|recherche~)',
    ],
  },
];
