import type { CueGroup } from '../../matching/cue';

const TRUTH =
  '(exatidão|exactidão|precisão|veracidade|integridade|completude|atualidade|actualidade|confiabilidade|fiabilidade|integralidade|adequação|disponibilidade|correção|correcção|autenticidade)';
const DOCTOR =
  '(médic~|farmacêutic~|especialista~|profissional de saúde|profissionais de saúde|profissional habilitado|veterinári~|pediatra|nutricionista|dentista)';

/** Statements about liability, warranties and health, and other notices, Portuguese. */
export const portugueseLiability: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['liability'],
    patterns: [
      'não ..2 se ..2 responsabiliza~',
      'não ..2 (nos|se) responsabiliza~',
      'não ..2 (assume~|aceita~|tem|têm|terá|assumindo) ..5 (responsabilidade~|qualquer responsab~)',
      '(isenta~|exime~|declina~|rejeita~|exclui|excluem|isenção) ..4 responsabilidade~',
      'não ..3 (será|serão|poderá|poderão|pode|podem) ..3 (responsáve~|responsabilizad~|imputad~)',
      'não (é|são|somos) ..1 responsáve~ ..2 (conteúdo~|informaç~|opiniões|uso|danos|perdas|erros|textos|decisões)',
      '(não|nem|tampouco) (responde|respondem|responderá) ..1 (por|pelo~|pela~) ..3 (conteúdo~|dano~|exatidão|erros|prejuízos|perdas|uso|prejuízo)',
      '(por|a|sob) ..2 (conta e risco|próprio risco|exclusiva responsabilidade|inteira responsabilidade|própria responsabilidade)',
      '(inteira|exclusiva|única|total|integral) responsabilidade ..4 (autor~|de quem|anunciante~|usuári~|leitor~|emissor~|seus|signatári~|utilizador~)',
      '(exclusivamente|unicamente|inteiramente) ..1 responsáve~',
      'responsabilidade (exclusiva|única) ..4 (autor~|de quem|anunciante~|seus)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['liability'],
    patterns: [
      '(dano~|prejuízo~|perda~|consequência~) ..8 (decorrent~|resultant~|causad~|advind~|sofrid~|uso|utilização|oriund~)',
      '(não|nem|sem) ..2 responsabil~',
      'responsáve~ ..3 (conteúdo~|texto~|informaç~|decis~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['no-warranty'],
    patterns: [
      'sem ..3 garantia~ ..4 (de qualquer|expressa~|alguma|implícita~|de|quanto|sobre)',
      '(tal como está|tal como estão|no estado em que|como estão|tal qual) ..8 (garantia~|sem|fornecid~|responsab~)',
      `(não|nem|sem|nenhuma) ..3 (garant~|garantia|garantias|assegura~|atesta~|certifica~|respond~|responsabil~) ..6 (${TRUTH}|resultado~)`,
      `${TRUTH} ..8 não ..3 (garantid~|é garantida|são garantidas|pode ser garantida)`,
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      '(salvo|exceto|excepto) ..2 (erro~|gralhas) ..3 (omiss~|tipográfic~)',
      'sujeit~ ..2 (alteraç~|retificação|rectificação|modificações|mudanças|mudança|gralhas)',
      '(pode~|poderá~|poderão) ..4 (conter|sofrer|variar|mudar|ser alterad~) ..4 (erro~|imprecis~|alterações|aviso|gralhas|inexatid~|variações)',
      '(não|sem) ..3 (verificad~|confirmad~|apurad~|checad~) ..4 (independente)',
      '(meramente|puramente|caráter|carácter|valores|título) ..1 (indicativ~|ilustrativ~|orientativ~|referencia~|estimativ~)',
      '(apesar|embora) ..5 (cuidado|rigor|zelo) ..10 (erro~|garant~|responsab~)',
      '(preços|horários|dados|valores|datas|cotações|tarifas|programação|informação|informações) ..4 (indicativ~|sujeit~|orientativ~|aproximad~|alterad~)',
      '(faz|fazem|fará) fé',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['medical-advice'],
    patterns: [
      `(não|nem|nunca) ..5 (substitu~|substitut~|dispensa~) ..8 (${DOCTOR}|profissional|diagnóstico|consulta|avaliação|orientação|acompanhamento|tratamento)`,
      `(não|nem) ..5 (aconselhamento|conselho|diagnóstico|recomendação|prescrição|orientação|parecer) ..2 (médic~|clínic~|veterinári~|nutricional|de saúde)`,
      '(não se|evite|nunca) ..2 automedi~',
      '(leia|ler) ..3 (bula|folheto informativo)',
      'em caso de (emergência|urgência|dúvida|dúvidas) ..4 (ligue|procure|contacte|112|192|consulte|contate)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['medical-advice'],
    patterns: [
      `(consulte|consultar|procure|procurar|fale|pergunte|contacte) ..4 ${DOCTOR}`,
      '(orientação|acompanhamento|avaliação|aconselhamento) (médic~|profissional|veterinári~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['other'],
    patterns: [
      '(sob|) embargo ..2 (até|#)',
      '(embargad~|divulgação proibida|publicação proibida|não publicar|não divulgar|proibida a divulgação) ..2 (até|antes)',
      '(jogue|aposte|jogar|aposta) (com|de forma) (responsabilidade|responsável|moderação)',
      '(proibido|proibida|vedado|reservado|permitido) ..3 (menores|maiores) de ..2 (18|dezoito|idade)',
      'presunção de inocência',
      '(beba|aprecie|consuma) com moderação',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['other'],
    patterns: [
      '(jogo|apostas|azar|jogos) ..6 (dependência|vício|viciar|ludopatia|responsável|ajuda|compulsivo)',
      '(nome~) ..3 (fictíci~|alterad~|trocad~)',
      '(resultados|dados|números|conclusões|achados) ..3 (preliminar~|provisóri~|não auditad~)',
      '(não|ainda não) ..5 (revisad~|revist~|avaliad~|revisão) ..2 (por pares|pares|especialistas)',
      '(termos|condições|regulamento) ..6 (aplicam|aplicáve~|consulte|sujeit~|disponíve~)',
      '(não sou|não somos) ..1 (médic~|advogad~|consultor~|psicólog~|profissiona~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'fair',
    patterns: [
      'informações',
      'responsabilidade',
      'investidores',
      '(este|nosso) (site|portal|sítio)',
      '(o|a) presente',
      'conteúdos',
      'redação',
      'usuári~',
    ],
  },
];
