import type { CueGroup } from '../../cue';

const USE =
  '(reproducción|redistribución|redifusión|difusión|distribución|copia|utilización|uso|publicación|republicación|explotación|transmisión|reutilización|comunicación pública|extracción|almacenamiento|transformación|traducción)';
const CONSENT = '(autorización|consentimiento|permiso)';

/** Statements about reuse, Spanish. */
export const spanishRights: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'derechos ..3 reservados',
      `(prohibid~|prohíbe~|queda prohibid~|vedad~|no se permite|no se autoriza) ..6 (${USE}|reproducir|copiar|distribuir|publicar|utilizar)`,
      `${USE} ..18 (prohibid~|${CONSENT}|expresa~|no autorizad~|permitid~)`,
      `sin ..5 ${CONSENT} ..6 (previ~|expres~|escrit~|de|del)`,
      `${CONSENT} ..2 (previ~|expres~|escrit~|por escrito)`,
      `(previo|previa) ..3 ${CONSENT}`,
      '(no podrá~|no puede~|no se puede~|no debe~) ..3 (ser|reproduc~|copia~|distribu~|publica~|utiliza~|difund~) ..6 (reproducid~|copiad~|utilizad~|distribuid~|difundid~|sin|publicad~|salvo|fines)',
      'protegid~ por ..5 (derechos de autor|propiedad intelectual|copyright|ley|leyes)',
      '(bajo|con|según|términos) ..3 licencia ..3 (creative|cc|de|libre|abierta)',
      '(siempre que|a condición|citando|citar|cite|mencione|mencionando|mencionar) ..5 (fuente|autor~|procedencia|enlace|origen)',
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
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['derechos', 'reproducción', 'contenido~', 'autorización', 'licencia', 'fuente', 'propiedad'],
  },
];
