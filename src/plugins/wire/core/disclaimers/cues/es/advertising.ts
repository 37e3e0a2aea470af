import type { CueGroup } from '../../matching/cue';

const WORK =
  '(contenido|artículo|publicación|nota|entrada|reportaje|espacio|texto|vídeo|video|podcast|post|sección|especial|página)';
const PAID = '(patrocinad~|publicitari~|promocional~|remunerad~|publicidad|pagad~)';

/** Statements about who pays for a text, Spanish. */
export const spanishAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(recibir|recibimos|recibe|recibiremos|ganar|ganamos|obtener|obtenemos|llevarnos|llevamos|percibir|percibimos|cobrar|cobramos|percibe) ..6 (comisi~|porcentaje)',
      '(comisión|comisiones) ..6 (compra|compras|enlace~|recib~)',
      'enlaces ..2 (afiliad~|de afiliación|afiliación|patrocinad~|comisionables)',
      '(contiene~|contener|incluye~) ..3 enlaces ..2 (afiliad~|afiliación)',
      'sin ..3 (coste|costo|cargo|gasto) ..1 (adicional|extra|alguno|para)',
      '(programa|socio) ..2 (afiliados|afiliación)',
      '(llevo|llevamos|gano|recibo|cobro|obtengo|percibo) ..5 (comisi~|porcentaje)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      '(compra~|compras|reserva~|adquier~|clic) ..12 (enlace~|link~) ..10 (comisi~|recib~|gana~|porcentaje|llev~)',
      '(precio|coste|costo) ..4 (no cambia|no varía|no aumenta|es ..1 mismo)',
      '(seleccionad~|elegid~|recomendad~) ..3 (independiente~|independencia|redacción)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      `(este|esta|es un|es una) ..2 ${WORK} ..5 ${PAID}`,
      `${WORK} (patrocinad~|publicitari~|promocional~|remunerad~|de marca) ..3 (por|de|para|con|elaborad~)`,
      '(redacción|periodistas|equipo editorial) ..6 no ..4 (participa~|interven~|particip~|interv~|responsab~|elabor~|implicad~)',
      '(colaboración|asociación|alianza) (pagada|remunerada|comercial|publicitaria)',
      '(elaborad~|realizad~|producid~|financiad~|pagad~|patrocinad~) (por|para) ..2 (anunciante|marca|patrocinador|cliente)',
      '(contenido|espacio) ..2 (ofrecid~|presentad~|elaborad~|producid~|contratad~) por',
      'sin ..2 (intervención|participación|intermediación|implicación|colaboración) ..4 (redacción|periodistas|equipo)',
      '(contenido|texto|material|artículo|información) ..3 responsabilidad ..3 (anunciante|empresa|patrocinador|marca)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      '(publirreportaje|publinota|branded content|contenido patrocinado|contenido de marca|espacio patrocinado|contenido ofrecido)',
      '(invitad~|cortesía|cedid~|gratuitamente|de forma gratuita|regalo) ..6 (marca|organización|fabricante|viaje|empresa|editorial|hotel)',
    ],
  },
];
