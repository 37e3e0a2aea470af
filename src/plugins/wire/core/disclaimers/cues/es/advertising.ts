import type { CueGroup } from '../../cue';

const WORK =
  '(contenido|artículo|publicación|nota|entrada|reportaje|espacio|texto|vídeo|video|podcast|post|sección|especial|página)';
const PAID =
  '(patrocinad~|pagad~|publicitari~|promocional~|remunerad~|comercial~|financiad~|publicidad|de pago|contratad~)';

/** Statements about who pays for a text, Spanish. */
export const spanishAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(recibir|recibimos|recibe|recibiremos|ganar|ganamos|obtener|obtenemos|llevarnos|llevamos|percibir|percibimos|cobrar|cobramos|percibe) ..6 (comisi~|porcentaje)',
      '(comisión|comisiones) ..6 (compra~|venta~|enlace~|recib~|cada)',
      'enlaces ..2 (afiliad~|de afiliación|afiliación|patrocinad~|comisionables)',
      '(contiene~|contener|incluye~) ..3 enlaces ..2 (afiliad~|afiliación)',
      'sin ..3 (coste|costo|cargo|gasto) ..1 (adicional|extra|alguno|para)',
      '(programa|socio|afiliado~) ..3 (afiliad~|amazon)',
      '(llevo|llevamos|gano|recibo|cobro|obtengo|percibo) ..5 (comisi~|porcentaje)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      '(compra~|compras|reserva~|adquier~|clic) ..12 (enlace~|link~) ..10 (comisi~|recib~|gana~|porcentaje|llev~)',
      '(precio|coste|costo) ..6 (no ..2 (cambia|varía|aumenta|afecta|sube)|mismo|sin)',
      '(seleccionad~|elegid~|recomendad~) ..3 (independiente~|independencia|redacción)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      `(este|esta|es|un|una) ..3 ${WORK} ..5 ${PAID}`,
      `${WORK} (patrocinad~|publicitari~|promocional~|remunerad~|de marca) ..3 (por|de|para|con|elaborad~)`,
      '(redacción|periodistas|equipo editorial|medio) ..6 no ..5 (participa~|interven~|particip~|interv~|ha tenido|responsab~|elabor~|implicad~)',
      '(colaboración|asociación|alianza) (pagada|remunerada|comercial|publicitaria)',
      '(elaborad~|realizad~|producid~|financiad~|pagad~|patrocinad~|ofrecid~) ..2 (por|para) ..4 (anunciante|marca|patrocinador|empresa|cliente|compañía)',
      '(contenido|espacio|reportaje|especial|artículo|suplemento) ..2 (ofrecid~|presentad~|elaborad~|producid~|realizad~|contratad~) por',
      'sin ..2 (intervención|participación|intermediación|implicación|colaboración) ..4 (redacción|periodistas|equipo)',
      '(contenido|texto|material|artículo|información) ..3 responsabilidad ..3 (anunciante|empresa|patrocinador|marca)',
      '(cliente|anunciante|patrocinador) de ..2 (medio|portal|web|sitio|periódico|página)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      '(publirreportaje|publinota|branded content|contenido patrocinado|contenido de marca|espacio patrocinado|contenido ofrecido)',
      '(en colaboración|en alianza|con el patrocinio|con el apoyo|por gentileza) (con|de)',
      '(invitad~|cortesía|cedid~|gratuitamente|de forma gratuita|regalo) ..6 (marca|organización|fabricante|viaje|empresa|editorial|hotel)',
    ],
  },
];
