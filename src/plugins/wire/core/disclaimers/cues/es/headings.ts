import type { CueGroup } from '../../matching/cue';

/** Headings of notices, Spanish. */
export const spanishHeadings: CueGroup[] = [
  {
    role: 'heading',
    strength: 'decisive',
    patterns: [
      '(aviso|advertencia|nota|información|avisos) (legal|legales|importante|jurídica|jurídico|de riesgo|de riesgos|de responsabilidad|sobre riesgos|médico|a los inversores|a inversionistas|publicitario)',
      '(descargo|exención|exoneración|limitación|cláusula de exención|renuncia|deslinde|exclusión) de responsabilidad~',
      '(advertencia|advertencias|descargos|descargo)',
      '(declaración|divulgación|aviso) (de|sobre) (afiliación|afiliados|transparencia|conflictos|conflicto|intereses)',
    ],
  },
  {
    role: 'heading',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(declaraciones|manifestaciones|información|afirmaciones|proyecciones) ..1 (prospectiva~|a futuro|de futuro|sobre el futuro|prospectivas|previsiones)',
      '(advertencia|precaución|cautela) sobre ..3 (futuro|proyecciones|previsiones|prospectiva~)',
    ],
  },
  {
    role: 'heading',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['(derechos de autor|copyright|derechos de reproducción|propiedad intelectual|licencia)'],
  },
  {
    role: 'heading',
    strength: 'fair',
    patterns: [
      '(aviso|transparencia|publicidad|embargo|aclaración|publirreportaje|contenido patrocinado)',
      'nota (de la redacción|del editor|al lector)',
    ],
  },
];
