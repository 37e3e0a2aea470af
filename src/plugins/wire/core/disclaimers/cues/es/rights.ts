import type { CueGroup } from '../../matching/cue';

const USE =
  '(reproducción|redistribución|redifusión|difusión|distribución|copia|utilización|uso|publicación|republicación|explotación|transmisión|reutilización|comunicación pública|extracción|almacenamiento|transformación|traducción)';
const CONSENT = '(autorización|consentimiento|permiso)';

/** Statements about reuse, Spanish. */
export const spanishRights: CueGroup[] = [
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: ['(copyright|©|#) ..12 (todos los derechos|derechos) reservados'],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'derechos ..3 reservados',
      `(prohibid~|prohíbe~|queda prohibid~|vedad~|no se permite|no se autoriza) ..5 (reproducción|redistribución|redifusión|copia|difusión|reproducir|copiar|republicar|distribución|utilización)`,
      `(reproducción|redistribución|redifusión|republicación|copia|comunicación pública) ..16 (prohibid~|${CONSENT}|no autorizad~)`,
      `sin ..5 ${CONSENT} ..3 (previ~|expres~|escrit~|por escrito)`,
      `${CONSENT} ..2 (previ~|expres~|escrit~|por escrito)`,
      `(previo|previa) (${CONSENT}|autorización) ..2 (escrit~|expres~|del)`,
      '(no podrá~|no puede~|no se puede~) ..3 (ser|reproduc~|copia~|redistribu~|republica~) ..4 (reproducid~|copiad~|distribuid~|difundid~|publicad~|sin)',
      'protegid~ por ..5 (derechos de autor|propiedad intelectual|copyright)',
      '(bajo|con|según|términos) ..3 licencia ..3 (creative|cc|de|libre|abierta)',
      '(siempre que|a condición|siempre y cuando) ..4 (cite|citen|cita|mencione|mencionen|fuente|autoría)',
      '(citando|mencionando|citar) ..3 (fuente|autor|autora|procedencia)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'creative commons',
      '(propiedad exclusiva|propiedad intelectual|derechos de propiedad)',
      '(uso|fines) (personal~|privad~|comercial~|no comercial~|lucrativ~)',
      '(minería de textos|minería de datos|entrenamiento ..5 (inteligencia|ia|modelos)|entrenar ..5 (inteligencia|ia|modelos))',
      '(marcas|marca) ..3 (registrad~|propiedad|respectiv~)',
      '(libre|se permite|se autoriza|puede~|puedes) ..3 (reproducción|reproducir~|republicar~|difusión|compartir~|uso|difundir~) ..8 (citando|cite|fuente|condici~|licencia|gratuit~|autor~|siempre|mencion~)',
      `(requiere~|precisa~|necesita~|exige~) ..4 (${CONSENT}|licencia)`,
      `(imágenes|fotografías|fotos|vídeos) ..8 (uso|libres|crédito|informativ~|periodístic~|mención)`,
      `${USE} ..8 (prohibida|sin ..3 ${CONSENT}|no autorizad~|${CONSENT} (previa|previo|escrita|expresa))`,
      `sin ..3 ${CONSENT} ..2 (de|del) ..3 (editor~|autor~|titular~|medio|agencia|redacción)`,
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['derechos', 'reproducción', 'contenido~', 'autorización', 'licencia', 'fuente', 'propiedad'],
  },
];
