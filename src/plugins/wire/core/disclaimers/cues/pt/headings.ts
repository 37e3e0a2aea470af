import type { CueGroup } from '../../matching/cue';

/** Headings of notices, Portuguese. */
export const portugueseHeadings: CueGroup[] = [
  {
    role: 'heading',
    strength: 'decisive',
    patterns: [
      '(aviso|nota|advertência|informação|informações|avisos) (legal|legais|importante|importantes|jurídico|de risco|de riscos|de isenção~|médico|aos investidores|aos leitores|ao leitor|sobre riscos)',
      '(isenção|exclusão|limitação|termo de isenção|declaração de isenção|declaração) de (responsabilidade|responsabilidades)',
      'aviso de isenção',
      '(ressalva|ressalvas|disclaimer|disclaimers|advertências)',
      '(declaração|divulgação|nota|aviso) (de|sobre) (afiliação|links|afiliados|transparência|conflito~)',
    ],
  },
  {
    role: 'heading',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(declarações|afirmações|informações|considerações) (prospectivas|prospetivas|sobre o futuro|de perspectivas|futuras|sobre estimativas|sobre eventos futuros)',
    ],
  },
  {
    role: 'heading',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: ['(direitos autorais|direitos de autor|copyright|propriedade intelectual|licença)'],
  },
  {
    role: 'heading',
    strength: 'fair',
    patterns: [
      '(aviso|transparência|publicidade|embargo|atenção|publieditorial|conteúdo patrocinado|conteúdo de marca|informe publicitário|observação)',
      'nota (da redação|do editor|da redacção)',
    ],
  },
];
