import type { CueGroup } from '../../matching/cue';

/** What texts say that talk about notices, or that introduce companies and contacts, Spanish. */
export const spanishAgainst: CueGroup[] = [
  {
    role: 'against',
    strength: 'strong',
    patterns: [
      '(dijo|declaró|afirmó|explicó|aseguró|señaló|indicó|agregó|apuntó|contó|advirtió|según) (el|la|que|a|ella|un|una|los|las|su)',
      '(tribunal|juez|jueza|demandante~|magistrad~|fiscalía|juzgado|sentencia)',
      '(dice|explica|cuenta|resume|recuerda|afirma|admite) (el|la|que|un|una|su)',
      '(la|una|ese|este|el|pequeña) (cláusula|leyenda|letrero|cartel|frase|letra) ..4 (decía|dice|rezaba|que|figura~|indicaba)',
    ],
  },
  {
    role: 'against',
    strength: 'fair',
    patterns: [
      '(abogad~|demandó|juicio|condenad~|acusad~|querella|denuncia)',
      '(fundada en|con sede en|líder en|especializada en|líder mundial|fue fundada)',
      '(cartel|letrero|placa|formulario|letra pequeña|cláusula|unipersonal|pancarta)',
    ],
  },
  {
    role: 'stop',
    strength: 'strong',
    patterns: [
      '(contacto|contactos) ..2 (prensa|medios|inversores|)',
      'acerca de',
      'sobre (nosotros|la empresa|la compañía)',
      'compartir (en|esta|este|noticia|artículo)',
      '(# comentarios|comentarios #|deja un comentario|deje un comentario)',
      '(lea también|leer más|lee también|te puede interesar|más información|más leídas|etiquetas|temas relacionados|síguenos|suscríbete|boletín)',
    ],
  },
];
