import type { CueGroup } from '../../cue';

const USE =
  '(reprodução|redistribuição|cópia|utilização|republicação|uso|publicação|distribuição|divulgação|difusão|transmissão|retransmissão|exploração|reutilização|extração|armazenamento|tradução|veiculação)';
const CONSENT = '(autorização|consentimento|permissão|anuência)';

/** Statements about reuse, Portuguese. */
export const portugueseRights: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'direitos ..3 reservados',
      `(proibid~|vedad~|não é permitid~|não se permite|interdita) ..6 (${USE}|reproduzir|copiar|distribuir|publicar|utilizar)`,
      `${USE} ..16 (proibid~|${CONSENT}|vedad~|não autorizad~|permitid~|interdita)`,
      `sem ..5 ${CONSENT} ..4 (prévi~|express~|escrit~|da|do|por|dos)`,
      `${CONSENT} ..2 (prévi~|express~|escrit~|por escrito)`,
      `(prévia|prévio|mediante) ..3 ${CONSENT}`,
      '(não pode~|não poderá~|não poderão|não deve~) ..3 ser ..3 (reproduzid~|copiad~|utilizad~|distribuíd~|publicad~|republicad~|veiculad~|redistribuíd~|usad~)',
      'protegid~ (por|pelo|pela|pelos|pelas) ..5 (direitos autorais|direitos de autor|direito de autor|propriedade intelectual|lei|copyright|código)',
      '(sob|com|segundo|termos) ..3 licença ..3 (creative|cc|livre|aberta)',
      '(desde que|contanto que|com a condição|citando|citada|mediante) ..6 (fonte|autor~|crédito|créditos|link)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'creative commons',
      '(propriedade exclusiva|propriedade intelectual|lei 9 610)',
      '(uso|fins) (pessoa~|privad~|comercia~|não comercia~|lucrativ~)',
      '(mineração de textos|mineração de dados|treinamento ..5 (inteligência|ia|modelos)|treinar ..5 (inteligência|ia|modelos)|treino ..5 (inteligência|ia|modelos))',
      '(marcas|marca) ..3 (registrad~|registad~|propriedade|respetiv~|respectiv~)',
      '(livre|gratuita|pode~|permitid~|autorizad~) ..4 (reproduç~|reprodu~|republic~|republicad~|partilh~|compartilh~) ..8 (citad~|fonte|condiç~|licença|desde que|autor~|crédito~)',
      `(carece~|depende~|requer~|exige~|precisa~) ..4 (${CONSENT}|licença)`,
      `(fotos|fotografias|imagens|vídeos) ..8 (uso|livres|crédito|jornalístic~|editorial|divulgação)`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['direitos', 'reprodução', 'conteúdo~', 'autorização', 'licença', 'fonte', 'propriedade'],
  },
];
