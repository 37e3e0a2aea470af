import type { CueGroup } from '../../cue';

const USE =
  '(reproduction|diffusion|utilisation|copie|rediffusion|republication|reprise|extraction|exploitation|publication|représentation|réutilisation|traduction|impression|usage|distribution|archivage|partage)';
const CONSENT = '(autorisation|accord|consentement|permission)';

/** Statements about reuse, French. */
export const frenchRights: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'tous ..3 droits ..6 réservés',
      'droits réservés',
      `${USE} ..16 (interdit~|${CONSENT}|strictement|prohibé~|soumis~|subordonné~|autorisé~ sous|proscrit~)`,
      `(interdit~|interdiction|défense) ..6 (${USE}|reproduire|diffuser|copier|republier|utiliser)`,
      `sans ..4 ${CONSENT} ..4 (préalable|écrit~|exprès|expresse|explicite|de|du|des)`,
      `${CONSENT} ..2 (écrit~|préalable|expresse|exprès|explicite)`,
      '(ne peu~|ne doi~|ne sauraient|ne saurait) ..3 être ..3 (reproduit~|copié~|diffusé~|republié~|utilisé~|repris~|distribué~|vendu~|exploité~|modifié~)',
      'protégé~ par ..4 (droit d auteur|droits d auteur|propriété intellectuelle|loi|code)',
      'propriété (exclusive|intellectuelle de)',
      '(sous|selon|termes) ..3 licence',
      '(à condition|sous réserve|pourvu) ..6 (citer|mentionner|indiquer|source|auteur|mention|lien)',
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
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'reproduction',
      'droits',
      'contenu~',
      'autorisation',
      'licence',
      'source',
      'propriété',
      'usage',
    ],
  },
];
