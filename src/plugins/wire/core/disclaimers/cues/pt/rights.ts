import type { CueGroup } from '../../matching/cue';

const USE =
  '(reprodução|redistribuição|cópia|utilização|republicação|uso|publicação|distribuição|divulgação|difusão|transmissão|retransmissão|exploração|reutilização|extração|armazenamento|tradução|veiculação)';
const CONSENT = '(autorização|consentimento|permissão|anuência)';

/** Statements about reuse, Portuguese. */
export const portugueseRights: CueGroup[] = [
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: ['(copyright|©|#) ..12 (todos os direitos|direitos) reservados'],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'direitos ..3 reservados',
      '(proibid~|vedad~|não é permitid~|não se permite|interdita) ..5 (reprodução|redistribuição|cópia|republicação|reproduzir|copiar|utilização|distribuição|retransmissão)',
      `(reprodução|redistribuição|republicação|cópia|retransmissão) ..14 (proibid~|${CONSENT}|vedad~|não autorizad~|interdita)`,
      `sem ..5 ${CONSENT} ..3 (prévi~|express~|escrit~)`,
      `sem ..3 (prévi~|express~) ..1 ${CONSENT}`,
      `${CONSENT} ..2 (prévi~|express~|escrit~|por escrito)`,
      `(prévia|prévio|mediante) ..1 ${CONSENT}`,
      '(não pode~|não poderá~|não poderão) ..3 ser ..3 (reproduzid~|copiad~|distribuíd~|publicad~|republicad~|veiculad~|redistribuíd~)',
      'protegid~ (por|pelo|pela|pelos|pelas) ..5 (direitos autorais|direitos de autor|direito de autor|propriedade intelectual|copyright|código do direito)',
      '(sob|com|segundo) ..2 licença ..2 (creative|cc|livre|aberta)',
      '(desde que|contanto que|com a condição) ..4 (citad~|cite|citada|mencion~|fonte|crédito~)',
      '(citando|citada|citar) ..3 (fonte|autor|autora|autoria)',
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
      `${USE} ..8 (proibida|sem ..3 ${CONSENT}|não autorizad~|vedada)`,
      `sem ..3 ${CONSENT} ..2 (da|do|dos) ..3 (editor~|autor~|titular~|jornal|agência|redação)`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['direitos', 'reprodução', 'conteúdo~', 'autorização', 'licença', 'fonte', 'propriedade'],
  },
];
