import type { CueGroup } from '../../matching/cue';

const USE =
  '(overname|overnemen|verveelvoudiging|kopiëren|reproductie|verspreiding|openbaarmaking|hergebruik|gebruik|publicatie|herpublicatie|doorplaatsen|opslaan|vermenigvuldiging|bewerking|exploitatie|delen)';
const USED =
  '(overgenomen|gekopieerd|verveelvoudigd|gepubliceerd|verspreid|openbaar gemaakt|opgeslagen|gereproduceerd|doorgeplaatst|vermenigvuldigd)';

/** Statements about reuse, Dutch. */
export const dutchRights: CueGroup[] = [
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: ['(copyright|©|#) ..12 alle rechten voorbehouden'],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'alle ..6 rechten ..3 voorbehouden',
      '(auteursrechten|databankrechten|rechten) ..2 voorbehouden',
      `(overname|overnemen|verveelvoudiging|kopiëren|reproductie|openbaarmaking|herpublicatie|doorplaatsen|vermenigvuldiging|verspreiding) ..12 (verboden|toestemming|niet toegestaan|bronvermelding|niet geoorloofd|voorbehouden)`,
      '(zonder|na|met) ..3 (schriftelijke|voorafgaande|uitdrukkelijke|nadrukkelijke) ..2 toestemming',
      'auteursrechtelijk ..2 beschermd',
      '(auteursrecht~|copyright) ..4 (beschermd|rust~|berust~|voorbehouden|ligt|liggen)',
      'niets uit ..3 mag',
      `(mag|mogen) ..6 (niet|alleen|slechts|uitsluitend|zonder) ..10 ${USED}`,
      `${USED} ..3 zonder ..4 toestemming`,
      `zonder ..4 toestemming ..6 (${USED}|uitgever|auteur~|redactie)`,
      '(onder|met) ..4 creative commons',
      '(mits|onder|met) ..2 (bronvermelding|naamsvermelding|vermelding van ..2 (bron|auteur|naam))',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'creative commons',
      '(bronvermelding|naamsvermelding)',
      '(intellectuele eigendom~|eigendomsrechten)',
      '(tekst en datamining|text and data mining|datamining|trainen van ..4 (ai|kunstmatige|modellen|taalmodel~))',
      '(persoonlijk|eigen|commercieel|niet commercieel|privé) gebruik',
      '(rechtenvrij|vrij te gebruiken|vrij gebruik~)',
      '(merken|handelsmerken|merk) ..4 (eigendom|geregistreerd~|respectieve)',
      '(vereist|vereisen|vergt|vraag|nodig) ..4 (toestemming|licentie)',
      '(toestemming|licentie) ..3 (nodig|vereist|vragen|noodzakelijk)',
      '(foto s|beelden|afbeeldingen|beeldmateriaal) ..8 (gebruik~|rechtenvrij|vermelding|vrij|credit)',
      `${USE} ..6 (verboden|niet toegestaan|zonder ..3 toestemming|voorbehouden)`,
      `(mag|mogen) ..6 (niet|alleen|slechts|uitsluitend) ..8 (gebruikt|bewerkt|geciteerd) ..6 (toestemming|bron|vermelding|doeleinden)`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['auteursrecht~', 'rechten', 'toestemming', 'inhoud', 'bron', 'licentie', 'eigendom'],
  },
];
