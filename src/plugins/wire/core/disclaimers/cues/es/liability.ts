import type { CueGroup } from '../../matching/cue';

const TRUTH =
  '(exactitud|veracidad|integridad|precisión|fiabilidad|confiabilidad|actualidad|vigencia|disponibilidad|exhaustividad|idoneidad|corrección|autenticidad)';
const DOCTOR =
  '(médic~|facultativo~|farmacéutic~|especialista~|profesional~ de la salud|profesional~ sanitari~|veterinari~|pediatra|doctor~|nutricionista)';

/** Statements about liability, warranties and health, and other notices, Spanish. */
export const spanishLiability: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['liability'],
    patterns: [
      'no ..1 se ..2 (hace|hacen|responsabiliza~|hará|harán) ..3 (responsable~|de|por|del|cargo)',
      'no ..2 (asume~|acepta~|tendrá|tiene~|adquiere~|contrae~) ..5 (responsabilidad~|obligación)',
      '(declina~|rechaza~|exime~|excluye~|eludimos|exonera~|desvincula~|deslinda~|libera~) ..4 responsabilidad~',
      'no ..3 (será|serán|podrá|considerará) ..3 responsable~ ..6 (de|por|del|ante)',
      'no (es|son|somos) ..1 responsable~ ..2 (contenido~|informaci~|opiniones|uso|daños|pérdidas|errores|textos)',
      '(no|tampoco|ni) (responde|responden|responderá~|respondemos) ..1 (de|por) ..3 (contenido~|daño~|exactitud|errores|pérdida~|uso|veracidad)',
      '(bajo|a) ..1 (su|tu|propia|propio|exclusiva) ..2 (cuenta y riesgo|propio riesgo|exclusiva responsabilidad|entera responsabilidad)',
      '(cuenta y riesgo|propio riesgo)',
      '(exclusiva|entera|única) responsabilidad ..4 (autor~|quien~|anunciante~|usuario~|emisor~|lector~|firmante~)',
      'de su (exclusiva|entera|única) responsabilidad',
      'responsabilidad (exclusiva|única) ..4 (autor~|quien~|anunciante~|usuario~|emisor~|firmante~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['liability'],
    patterns: [
      '(daño~|perjuicio~|pérdida~|consecuencia~) ..8 (derivad~|ocasionad~|causad~|resultante~|uso|deriven|surgir)',
      '(exclusivamente|únicamente) ..1 responsable~',
      'responsable~ ..2 (contenido~|texto|textos)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['no-warranty'],
    patterns: [
      'sin ..3 garantía~ ..4 (de ningún|expresa|alguna|implícita|de ninguna|de ningun|de su|sobre)',
      '(tal cual|tal como está|en el estado en que|tal y como se) ..8 (garantía~|sin|ofrece~|proporcion~|responsab~)',
      `(no|ni|tampoco|sin) ..3 (garantiza~|garantía~|asegura~|certifica~|avala~|responde~) ..6 (${TRUTH}|resultado~)`,
      `${TRUTH} ..8 (no ..3 garantiza~|no ..3 responsab~)`,
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      '(salvo|excepto) ..2 error~ ..3 (omisi~|tipográfic~)',
      'sujet~ ..2 (rectificación|cambios|modificación|modificaciones|variaciones|error~)',
      '(puede~|podría~) ..4 (contener|sufrir|variar|cambiar|estar sujet~) ..4 (error~|inexactitud~|cambios|previo aviso|variaciones|errata~)',
      '(no|sin) ..3 (verificad~|contrastad~|comprobad~) ..4 (independiente~)',
      '(carácter|título|valor|fines|modo) (meramente|puramente|) (orientativ~|indicativ~|informativ~|ilustrativ~)',
      'meramente (orientativ~|indicativ~|informativ~|ilustrativ~|referencial~)',
      '(orientativ~|informativ~) ..3 (no|sin) ..3 (vinculante~|contractual~|validez)',
      '(precios|horarios|datos|cifras|tarifas|programa|fechas|valores|cotizaciones) ..4 (orientativ~|indicativ~|aproximad~|sujet~|referencia~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['medical-advice'],
    patterns: [
      `(no|ni|tampoco) ..3 (sustituy~|reemplaz~|sustitut~|suple~|suplir|sustituir) ..8 (${DOCTOR}|profesional|diagnóstico|consulta|tratamiento)`,
      `(no|ni|tampoco) ..4 (consejo|diagnóstico|asesoramiento|recomendación|prescripción|consulta) ..2 (médic~|sanitari~|clínic~|veterinari~|nutricional~)`,
      '(no|nunca) ..3 (automedi~|autodiagn~)',
      '(lea|leer) ..4 (instrucciones|prospecto) ..6 (farmacéutico|médico|medicamento)',
      'en caso de (emergencia|urgencia|duda) ..4 (llame|llama|acuda|consulte|112|911)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['medical-advice'],
    patterns: [
      `(consulte|consultar|consulta|acuda|acude|pregunte|hable|pida) ..3 ${DOCTOR}`,
      '(vaya|vayan|acuda|acude|lleve) ..2 al (médico|veterinario|pediatra|especialista)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['other'],
    patterns: [
      '(embargad~|embargo|bajo embargo) ..3 (hasta|#)',
      '(prohibida su difusión|no difundir|no publicar|no podrá publicarse) ..2 (antes|hasta)',
      '(juega|juegue|apueste|apuesta|jugar) (con|de forma) (responsabilidad|responsable|moderación)',
      '(mayores|menores) de ..2 (18|dieciocho|edad) ..3 (años|juego|jugar|prohibido|participar|)',
      'presunción de inocencia',
      '(beb~|consum~) con (moderación|responsabilidad)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['other'],
    patterns: [
      '(juego|apuestas|azar) ..6 (adicción|adictivo|ludopatía|dependencia|responsable|problema~)',
      '(nombre~) ..3 (ficticio~|cambiad~|modificad~)',
      '(resultados|datos|cifras|conclusiones) ..3 (preliminar~|provisional~|no auditad~|sin auditar)',
      '(no|sin|todavía no) ..5 (revis~|evaluad~) ..2 por (pares|expertos|otros)',
      '(bases|términos|condiciones) ..6 (aplican|aplicables|consult~|sujet~|legales)',
      '(no soy|no somos) ..1 (médic~|abogad~|asesor~|psicólog~|profesional~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'fair',
    patterns: [
      'información',
      'responsabilidad',
      'inversores',
      '(este|nuestro) (sitio|portal|medio)',
      '(el|la) presente',
      'contenidos',
      'redacción',
      'usuario~',
    ],
  },
];
