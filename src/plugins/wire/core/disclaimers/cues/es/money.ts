import type { CueGroup } from '../../matching/cue';

const ADVICE =
  '(asesoramiento|asesoría|consejo~|recomendaci~|incitación|sugerencia|invitación) ..3 (inversión|inversiones|invertir|financier~|legal|comprar|compra|jurídic~|fiscal~|personalizad~|bursátil~|trading|operar)';

/** Statements about money, offers, regulators and the future, Spanish. */
export const spanishMoney: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['investment-advice'],
    patterns: [
      `(no|ni|tampoco|ninguna) ..6 ${ADVICE}`,
      '(fines|carácter|efectos|propósitos|finalidad|título) ..2 (exclusivamente|meramente|únicamente|puramente|estrictamente|solo|solamente) ..1 (informativ~|educativ~|divulgativ~|didáctic~)',
      '(exclusivamente|únicamente|meramente|puramente|solamente) ..2 (fines|carácter|propósitos|efectos|) (informativ~|educativ~|divulgativ~)',
      '(rendimientos|rentabilidades|resultados|rentabilidad~|desempeño) (pasad~|histórico~|anterior~|pretérit~) ..8 no',
      '(perder|pérdida) ..4 (totalidad|parte|todo|capital) ..4 (capital|invertid~|inversión)',
      'independencia ..4 (informes|análisis|investigación)',
      '(es|constituye|tiene) ..3 (comunicación|material) ..2 (publicitari~|comercial|promocional~|marketing)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['investment-advice'],
    patterns: [
      '(cuentas|inversores|clientes) ..4 minorist~ ..6 (pierden|perder|pérdidas)',
      '(autor~|redactor~|firmante|periodista|medio|empresa) ..4 (posee|posee~|tiene|mantiene|ostenta|dispone) ..5 (acciones|títulos|posiciones|posición|participaciones|bitcoin|valores)',
      '(posee~|mantiene~|tiene|tienen) ..4 (acciones|títulos|posiciones|posición) ..6 (mencionad~|citad~|analizad~|compañía~|empresa~)',
      '(valor|cotización) ..6 (puede|pueden|podría) ..2 (subir|bajar|fluctuar|disminuir) ..4 (subir|bajar|como|inversión)',
      '(valor|cotización) ..4 (fluctuar|disminuir)',
      '(inversión|invertir|inversiones|operar|trading|cfd|criptoactivos|criptomonedas) ..5 (conlleva~ ..3 riesgo~|implica~ ..3 riesgo~|no reguladas|no está regulada|alto riesgo|volatil~)',
      '(conflicto~ de inter~) ..6 (potencial~|declar~|existe~|posible~)',
      '(comunicación|material|documento) (publicitari~|comercial|promocional~|de marketing)',
      '(consulte|lea|leer|consultar) ..6 (folleto|dfi|documento de datos|kid|prospecto)',
      '(su|propio|propia|propios|tu|sus) ..2 (asesor~|investigación|análisis|criterio|decisiones|averiguaciones) ..4 (financier~|antes|fiscal~|legal~|profesional~|inversión)',
      '(objetivos|circunstancias|situación|necesidades) ..4 (personal~|financier~|particular~|individual~|inversión) ..6 (no|cuenta|adecuad~)',
      '(tratamiento|régimen) fiscal ..4 (depende|varía|circunstancias)',
      '(cuentas|inversores) ..6 (pierden|perder dinero)',
      '(apalancamiento|cfd|cfds|derivados) ..12 (perder|pérdida~|capital|riesgo~|dinero)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(contiene~|incluye~|contener|constituyen|incluir|puede contener|recoge) ..6 (declaraciones|manifestaciones|información|afirmaciones|proyecciones|estimaciones|previsiones|expresiones) ..4 (prospectiva~|a futuro|de futuro|futuro|futuras)',
      '(declaraciones|manifestaciones|afirmaciones|informaciones) (prospectivas|a futuro|de futuro|sobre el futuro)',
      '(no|ninguna|ningún|sin) ..6 (obligación|compromiso|obliga|compromete~|obligad~) ..6 (actualizar|revisar|modificar|actualización|corregir|a actualizar)',
      '(diferir|difieran|difieren|variar|varíen|distar|apartarse|diferenciarse) ..5 (materialmente|sustancialmente|significativamente|considerablemente|sensiblemente|manera|forma)',
      '(materialmente|sustancialmente|significativamente) ..2 (distint~|diferent~|de los)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'riesgos (e|y|o) ..2 incertidumbres',
      'conocidos (y|o) (desconocidos|no conocidos)',
      '(expectativas|estimaciones|hipótesis|previsiones|supuestos|proyecciones) ..6 (dirección|actuales|compañía|administración|sociedad|grupo|gerencia)',
      '(resultados|desempeño) ..2 (reales|efectivos)',
      '(fuera|ajen~|escapan) ..3 control',
      '(términos|palabras|expresiones) (como|tales como) ..6 (espera|prevé|estima|anticipa|podría|planea|cree)',
      '(no|evitar) ..4 (confianza|depositar) ..4 (indebida|excesiva|declaraciones)',
      'a la fecha de ..3 (present~|comunicado|publicación|documento)',
      '(hechos históricos|hechos pasados)',
      '(visión|conocimiento|opinión|creencias) ..2 actual~ ..4 (dirección|administración|gerencia|compañía)',
      '(resultados|cifras|hechos) ..4 (reales|efectiv~|finales) ..6 (diferent~|distint~|diferir|variar)',
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'riesgos',
      'incertidumbres',
      '(estas|dichas|tales) (declaraciones|previsiones)',
      'factores',
      'supuestos',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['offer'],
    patterns: [
      '(no|ni|tampoco) ..5 (oferta|solicitud|invitación|ofrecimiento) ..6 (compra|venta|comprar|vender|valores|suscribir|suscripción|adquirir|adquisición|contratar)',
      '(ni|prohibid~) ..6 (distribu~|difu~|publica~|divulga~|transmit~) ..8 (estados unidos|canadá|japón|australia)',
      'no ..3 (distribución|difusión|publicación|divulgación) ..8 (estados unidos|canadá|japón|australia)',
      '(valores|acciones|títulos) ..10 (no ..4 (registrad~|inscrit~)|ni serán)',
      'securities act ..8 (registr~|exenci~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['offer'],
    patterns: [
      '(jurisdicci~|país~|territorio~) ..8 (ilegal~|ilícit~|prohibid~|contrari~|restring~)',
      '(ausencia|falta) de ..3 (registro|exención)',
      '(dirigid~|destinad~) ..3 (exclusivamente|únicamente|solo|solamente) ..4 (inversores|personas|residentes|profesionales|inversionistas)',
      '(u s persons|personas estadounidenses)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['regulatory'],
    patterns: [
      'ni ..8 (bolsa|exchange|comisión|regulador~|autoridad~|cnmv) ..6 (ni|no)',
      '(bolsa|exchange|cnmv|comisión|superintendencia|autoridad) ..4 (no|ni) ..2 (asume~|acepta~|revisad~|responsab~|certifica~|aprobad~|verificad~)',
      '(no|ni) ..3 (aprobad~|verificad~|registrad~|revisad~|supervisad~) ..1 por ..4 (cnmv|autoridad~|comisión|regulador~|bolsa)',
      'proveedor~ de servicios de regulación',
      '(inscripción|autorización|registro) ..4 no (implica~|constituye~|supone~|significa~) ..4 (certificación|recomendación|opinión|garantía|juicio)',
    ],
  },
  {
    role: 'phrase',
    strength: 'fair',
    kinds: ['regulatory'],
    patterns: [
      '(autorizad~|regulad~|supervisad~|inscrit~|registrad~) ..5 (cnmv|banco de|superintendencia|comisión nacional|cnbv|cmf|autoridad~|banco central)',
      '(información privilegiada|abuso de mercado|otra información relevante)',
    ],
  },
];
