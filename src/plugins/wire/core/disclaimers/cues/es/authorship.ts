import type { CueGroup } from '../../matching/cue';

const WORK =
  '(artículo|texto|contenido|nota|imagen|noticia|resumen|traducción|página|publicación|teletipo|despacho|ilustración|pódcast|podcast|información|entrevista|audio)';
const VIEWS =
  '(opiniones|opinión|puntos de vista|ideas|comentarios|columnas|tribunas|criterios|posturas|manifestaciones)';

/** Statements about whose words and views a text has, Spanish. */
export const spanishAuthorship: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['opinion'],
    patterns: [
      `${VIEWS} ..8 (expresad~|vertid~|publicad~|contenid~|expuest~|emitid~|manifestad~|recogid~|firmad~) ..14 (responsabilidad|son|no|exclusiv~|corresponden|pertenecen|reflejan|únicamente)`,
      `${VIEWS} ..8 (no ..2 (refleja~|representa~|coincid~|compart~|compromet~|necesariamente)|a título personal)`,
      'no ..2 (refleja~|representa~|coincide~|comparte~|expresa~|corresponde~|suscribe~) ..3 (necesariamente|forzosamente|obligatoriamente|línea editorial|opinión|opiniones|postura|punto de vista|posición|pensamiento)',
      'no (necesariamente|tienen por qué|tiene por qué|siempre) ..3 (refleja~|representa~|coincid~|compart~|son|reflejar|representar)',
      'exclusiva responsabilidad ..4 (autor~|quien~|su)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['opinion'],
    patterns: [
      '(título|carácter) (personal|individual|particular)',
      '(redacción|periódico|medio|diario|editorial|revista) ..4 no ..3 (compart~|suscrib~|identific~|respald~|avala~)',
      '(tribuna~|columna~|artículos de opinión|colaboraciones|cartas al director|blog~) ..8 (opinión|autor~|opiniones|no|responsab~)',
      'línea editorial ..4 (medio|periódico|diario|revista|portal)',
      `${VIEWS} ..3 (personal~|de su autor|de sus autores|del autor|propias)`,
      '(comentarios|opiniones) ..3 (son|pertenecen) ..3 (quien|quienes|sus autores|exclusiv~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['syndication'],
    patterns: [
      'no ..2 (ha|han|fue|fueron|habiendo|sido) ..3 (editad~|modificad~|redactad~|verificad~|retocad~|revisad~|elaborad~|alterad~) ..3 (por|redacción)',
      '(generad~|publicad~|importad~|tomad~|difundid~|reproducid~|subid~) ..2 (automáticamente|forma automática|manera automática|de forma automatizada)',
      '(automáticamente|automática|íntegramente|sin modificaciones|sin editar|sin cambios|tal cual) ..6 (agencia~|servicio|teletipo|cable|fuente|despacho|feed)',
      '(redacción|equipo|periodistas) ..5 (no ..3 (ha|han|intervin~|intervien~|particip~|modific~|interven~)|ajen~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['syndication', 'third-party-content'],
    patterns: [
      '(publicad~|apareció|publicó|aparecid~) ..2 originalmente',
      'originalmente ..2 (publicad~|apareció)',
      '(reproduc~|publica~|republica~) ..3 (con|bajo) ..3 (autorización|permiso|licencia)',
      '(contenido~|información|texto|datos|comunicado) ..4 (proporcionad~|facilitad~|suministrad~|enviad~|elaborad~|remitid~) por ..5 (tercer~|empresa|anunciante|agencia|emisor~|usuario~|compañía)',
      '(enlaces|sitios|páginas) ..3 (extern~|de terceros) ..10 (responsab~|control~|contenido~)',
      '(no tiene~|sin|no ejerce~|ningún) control ..4 (sobre|contenido~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['ai-generated'],
    patterns: [
      `${WORK} ..8 (generad~|elaborad~|redactad~|escrit~|cread~|producid~|realizad~|hech~|resumid~|asistid~) ..6 (inteligencia artificial|ia|algoritmo~|automáticamente|robot|chatgpt)`,
      '(generad~|elaborad~|cread~|redactad~|producid~|hech~|asistid~|realizad~) ..4 (inteligencia artificial|con ia|por ia|mediante ia|la ia|una ia)',
      '(ayuda|apoyo|asistencia|auxilio) ..5 (inteligencia artificial|ia|herramientas de ia)',
      '(revisad~|supervisad~|verificad~|editad~) ..2 por ..3 (periodista~|human~|redacción|editor~|persona)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['translation'],
    patterns: [
      '(traducción|traducido|traducida|traducidos|traducciones) ..2 (automática~|automáticamente|máquina|ia|no oficial|de cortesía|libre)',
      'traducción ..10 (idioma original|texto original|oficial|autorizado|cortesía|versión original|referencia)',
      '(versión|texto|original) ..6 (prevalec~|prevaldrá|hace fe|dará fe|única válida)',
      '(en caso de|toda|cualquier) (discrepancia|divergencia|contradicción|diferencia|duda) ..10 (versión|texto|original|prevalec~)',
    ],
  },
];
