import type { CueGroup } from '../../cue';

const USE =
  '(overname|overnemen|verveelvoudiging|kopiëren|reproductie|verspreiding|openbaarmaking|hergebruik|gebruik|publicatie|herpublicatie|doorplaatsen|opslaan|vermenigvuldiging|bewerking|exploitatie|delen)';
const USED =
  '(overgenomen|gekopieerd|verveelvoudigd|gepubliceerd|verspreid|openbaar gemaakt|gebruikt|opgeslagen|gereproduceerd|doorgeplaatst|bewerkt|vermenigvuldigd|geciteerd)';

/** Statements about reuse, Dutch. */
export const dutchRights: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'alle ..6 rechten ..3 voorbehouden',
      '(auteursrechten|databankrechten|rechten) ..2 voorbehouden',
      `${USE} ..12 (verboden|toestemming|niet toegestaan|toegestaan|bronvermelding|niet geoorloofd|voorbehouden)`,
      '(zonder|na|met) ..4 (schriftelijke|voorafgaande|uitdrukkelijke|nadrukkelijke|vooraf) ..2 toestemming',
      'auteursrechtelijk ..2 beschermd',
      '(auteursrecht~|copyright) ..4 (beschermd|rust~|berust~|voorbehouden|ligt|liggen)',
      'niets uit ..3 mag',
      `(mag|mogen) ..8 (niet|alleen|slechts|uitsluitend|zonder|noch) ..12 (${USED}|toestemming|worden)`,
      `${USED} ..3 zonder ..4 toestemming`,
      `zonder ..4 toestemming ..8 (${USED}|verboden|niet|uitgever|auteur~)`,
      '(onder|met) ..4 (licentie|creative commons)',
      '(mits|onder|met) ..3 (bronvermelding|naamsvermelding|vermelding van)',
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
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['auteursrecht~', 'rechten', 'toestemming', 'inhoud', 'bron', 'licentie', 'eigendom'],
  },
];
