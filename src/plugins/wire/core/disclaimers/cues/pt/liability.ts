import type { CueGroup } from '../../cue';

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
      'não ..3 (será|serão|poderá ser|poderão ser|pode ser|podem ser|é|são|somos|sendo) ..3 (responsáve~|responsabilizad~|imputad~)',
      '(não|nem|tampouco) ..1 responde~ ..4 (por|pelo~|pela~)',
      '(por|a|sob) ..2 (conta e risco|próprio risco|exclusiva responsabilidade|inteira responsabilidade|própria responsabilidade)',
      '(inteira|exclusiva|única|total|integral) responsabilidade ..5 (autor~|de quem|anunciante~|usuári~|leitor~|emissor~|seus|respetiv~|respectiv~|signatári~|utilizador~|do|da|dos)',
      '(único~|exclusivamente|unicamente|inteiramente) ..2 responsáve~',
      'responsabilidade (exclusiva|única) ..5 (autor~|de quem|anunciante~|seus|do|da|dos)',
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
      '(alhei~) ..3 (redação|responsab~|veículo|jornal)',
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
      '(salvo|sujeit~|excet~) ..3 (erro~|alteraç~|retificação|rectificação|gralhas|modificações|mudanças|mudança) ..3 (omiss~|sem|tipográfic~|aviso|)',
      '(pode~|poderá~|poderão) ..4 (conter|sofrer|variar|mudar|apresentar|ser alterad~) ..4 (erro~|imprecis~|alterações|aviso|gralhas|inexatid~|variações)',
      '(não|sem) ..3 (sido|foi|foram|verificad~|auditad~) ..3 (verificad~|auditad~|confirmad~|apurad~|checad~) ..4 (independente|forma|por|pela)',
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
      `(consulte|consultar|procure|procurar|fale|pergunte|contacte|peça) ..5 ${DOCTOR}`,
      `(não|nem) ..5 (aconselhamento|conselho|diagnóstico|recomendação|prescrição|orientação|parecer) ..2 (médic~|clínic~|veterinári~|nutricional|de saúde)`,
      '(não se|evite|nunca) ..2 automedi~',
      '(leia|ler) ..3 (bula|folheto informativo)',
      'em caso de (emergência|urgência|dúvida|dúvidas) ..4 (ligue|procure|contacte|112|192|consulte|contate)',
      '(orientação|acompanhamento|avaliação|aconselhamento) ..1 (médic~|profissional|veterinári~)',
      '(vá|leve|procure|fale) ..3 (médico|médica|veterinário|pediatra|dentista)',
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
