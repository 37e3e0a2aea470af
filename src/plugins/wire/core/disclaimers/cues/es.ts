import type { LanguageCues } from '../cue';

export const spanish: LanguageCues = {
  language: 'es',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        '(aviso|advertencia|nota) (legal|importante|juridica|de riesgo|de responsabilidad)',
        '(descargo|exencion|exoneracion|limitacion|clausula de exencion) de responsabilidad',
        'advertencia',
        'descargos',
      ],
    },
    {
      role: 'heading',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(declaraciones|manifestaciones|informacion) (prospectiva~|a futuro|de futuro|sobre el futuro|prospectivas)',
      ],
    },
    {
      role: 'heading',
      strength: 'fair',
      patterns: ['derechos de autor', 'aviso', 'copyright', 'transparencia'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        'no se ..2 (hace|hacen|responsabiliza~|responsabilizan) ..3 (responsable~|de|por|del)',
        'no ..2 (asume~|acepta~|tendra|tiene) ..4 responsabilidad',
        '(declina~|rechaza~|exime~|excluye~) ..3 (toda|cualquier|de toda|de cualquier) ..1 responsabilidad',
        'no ..3 (sera|seran|es|son) responsable~ ..4 (de|por|del)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        'sin ..3 garantia~ ..3 (de ningun|expresa|alguna|implicita|de ninguna)',
        '(tal cual|tal como esta|en el estado en que)',
        'no ..2 garantiza~ ..5 (exactitud|veracidad|integridad|precision)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(no|ni) ..8 (asesoramiento|asesoria|consejo~|recomendacion~) ..4 (inversion|financier~|de inversion|legal|comprar|compra|juridic~)',
        '(fines|caracter|efectos) ..2 (exclusivamente|meramente|unicamente|puramente|solo|solamente|) ..1 informativ~ ',
        '(rendimientos|rentabilidades|resultados) pasad~ ..6 no',
        'rentabilidad~ pasada~ ..6 no',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(contiene~|incluye~|contener|constituyen) ..6 (declaraciones|manifestaciones|informacion|afirmaciones) ..3 (prospectiva~|a futuro|de futuro|futuro)',
        '(no|ninguna) ..5 (obligacion|compromiso) ..6 (actualizar|revisar)',
        '(diferir|difieran|variar) ..4 (materialmente|sustancialmente|significativamente|considerablemente)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['forward-looking'],
      patterns: ['riesgos', 'incertidumbres', '(estas|dichas|tales) declaraciones'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: [
        '(no|ni) ..6 (oferta|solicitud|invitacion) ..5 (de compra|de venta|compra|venta|comprar|vender|valores|suscribir)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(opiniones|puntos de vista|ideas|comentarios) ..6 (expresad~|vertid~|publicad~|contenid~|expuest~) ..14 (responsabilidad|son|no|exclusiv~|corresponden|pertenecen)',
        'no ..2 (refleja~|representa~|coincide~|comparte~) ..2 necesariamente',
        'no necesariamente ..3 (refleja~|representa~|coincide~|comparte~|son)',
        'exclusiva responsabilidad ..4 (autor~|quien~|su)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(todos|) ..2 (los|) derechos ..3 reservados',
        '(prohibid~|prohibe) ..5 (reproduccion|redistribucion|redifusion|difusion|distribucion|copia|utilizacion|uso)',
        '(reproduccion|redistribucion|difusion|uso|copia|distribucion) ..18 (prohibid~|autorizacion|consentimiento|permiso|expresa~)',
        'sin ..5 (autorizacion|consentimiento|permiso) ..6 (previ~|expres~|escrit~|de)',
        'autorizacion ..2 (previa|expresa|escrita)',
        '(previo|previa) ..3 (consentimiento|autorizacion)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['derechos', 'reproduccion', 'contenido~', 'autorizacion'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['affiliate'],
      patterns: [
        '(recibir|recibimos|ganar|ganamos|obtener|llevarnos|podemos) ..6 comision~',
        'enlaces de (afiliad~|afiliacion)',
        '(contiene~|contener) ..3 enlaces ..2 afiliad~',
        'sin ..3 (coste|costo) adicional para',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: [
        '(este|esta) ..3 (contenido|articulo|publicacion|nota|entrada) ..5 (patrocinad~|pagad~|publicitari~|promocional~|remunerad~)',
        'contenido patrocinado ..2 (por|de)',
        'redaccion ..5 no ..4 (participa~|interven~|particip~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['syndication'],
      patterns: [
        'no ..2 (ha|han) sido ..3 (editad~|modificad~|redactad~|verificad~) por',
        '(generad~|publicad~|importad~) automaticamente ..6 (agencia|servicio|fuente|desde)',
        '(publicad~|aparecio) originalmente',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: [
        'no ..4 (sustituye~|reemplaza~|sustituto) ..6 (medic~|profesional|diagnostico|consulta)',
        'consulte ..4 medico ..3 (antes|o|si|para)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated'],
      patterns: [
        '(articulo|texto|contenido|nota|imagen) ..6 (generad~|elaborad~|redactad~|escrit~|cread~) ..5 (inteligencia artificial|ia)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['translation'],
      patterns: [
        '(traduccion|traducido|traducida) ..1 automatica~',
        'traduccion ..10 (idioma original|texto original|oficial|autorizado|cortesia)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['other'],
      patterns: ['embargad~ hasta', 'embargo hasta', 'juega con responsabilidad'],
    },
    {
      role: 'continuation',
      strength: 'fair',
      patterns: ['informacion', 'responsabilidad', 'inversores', 'este sitio', 'el presente'],
    },
    {
      role: 'against',
      strength: 'strong',
      patterns: [
        '(dijo|declaro|afirmo|explico|aseguro|segun) (el|la|que|a|ella)',
        '(tribunal|juez|demandante~|abogad~|demanda)',
      ],
    },
    {
      role: 'stop',
      strength: 'strong',
      patterns: [
        '(contacto|contactos) ..2 (prensa|medios|)',
        'acerca de',
        'sobre (nosotros|la empresa)',
        'compartir',
        'comentarios',
        'lea tambien',
        'leer mas',
      ],
    },
  ],
};
