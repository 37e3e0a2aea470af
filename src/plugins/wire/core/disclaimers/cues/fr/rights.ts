import type { CueGroup } from '../../matching/cue';

const USE =
  '(reproduction|diffusion|utilisation|copie|rediffusion|republication|reprise|extraction|exploitation|publication|représentation|réutilisation|traduction|impression|usage|distribution|archivage|partage)';
const CONSENT = '(autorisation|accord|consentement|permission)';

/** Statements about reuse, French. */
export const frenchRights: CueGroup[] = [
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: ['(copyright|©|#) ..12 tous droits réservés'],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'tous ..3 droits ..6 réservés',
      'droits réservés',
      `(reproduction|rediffusion|republication|copie|réutilisation|représentation) ..14 (interdit~|${CONSENT}|strictement|prohibé~|subordonné~|proscrit~)`,
      '(interdit~|interdiction|défense) ..4 (reproduction|reproduire|rediffusion|copier|republier|rediffuser|republication)',
      `sans ..4 ${CONSENT} ..3 (préalable|écrit~|exprès|expresse|explicite)`,
      `${CONSENT} ..2 (écrit~|préalable|expresse|exprès|explicite)`,
      '(ne peu~|ne doi~|ne sauraient|ne saurait) ..3 être ..3 (reproduit~|copié~|diffusé~|rediffusé~|republié~|redistribué~)',
      'protégé~ par ..4 (droit d auteur|droits d auteur|propriété intellectuelle)',
      'sous ..1 licence ..2 (creative|cc|libre|ouverte)',
      '(à condition|sous réserve|pourvu) ..4 (citer|mentionner|indiquer|créditer|mention)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'creative commons',
      '(mention|citation|indication) ..3 (source|auteur|obligatoire)',
      '(usage|cadre) (privé|personnel|strictement personnel|commercial|non commercial)',
      '(fouille de textes|exploration de données|moissonnage|entraînement ..5 (intelligence|ia|modèles))',
      '(libre~|libres) de (droits|reproduction)',
      '(peu~|pouvez) ..3 (repris~|reproduit~|republier|republié~|reprendre|reproduire|partager) ..8 (condition~|source|mention~|lien|licence|gratuitement)',
      '(contrefaçon|code de la propriété)',
      '(marques|marque) ..3 (déposée~|propriété|respectifs)',
      `(nécessite~|requiert|requièrent|exige~|suppose~|subordonné~) ..4 (${CONSENT}|licence)`,
      `(photos|photographies|images|visuels) ..8 (libres|libre|droits|mention|crédit|usage|presse)`,
      `${USE} ..6 (interdite|strictement ..2 interdit~|sans ..3 ${CONSENT}|${CONSENT} (préalable|écrite)|soumise ..2 ${CONSENT})`,
      `propriété exclusive`,
      `sans ..3 ${CONSENT} ..2 (de|du|des) ..2 (éditeur|auteur~|rédaction|titulaire~|agence)`,
      `sous licence`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['reproduction', 'droits', 'contenu~', 'autorisation', 'propriété'],
  },
];
