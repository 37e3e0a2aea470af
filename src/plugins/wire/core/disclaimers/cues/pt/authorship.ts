import type { CueGroup } from '../../matching/cue';

const WORK =
  '(artigo|texto|conteúdo|matéria|imagem|notícia|resumo|tradução|página|publicação|reportagem|despacho|podcast|áudio|entrevista|ilustração|informações)';
const VIEWS =
  '(opiniões|opinião|ideias|pontos de vista|comentários|conceitos|posições|artigos|colunas|textos|juízos)';

/** Statements about whose words and views a text has, Portuguese. */
export const portugueseAuthorship: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['opinion'],
    patterns: [
      `${VIEWS} ..8 (express~|emitid~|contid~|publicad~|manifestad~|veiculad~|assinad~|exposta~|aqui) ..14 (não|responsabilidade|são|exclusiv~|pertencem|refletem|reflectem|vinculam|apenas)`,
      `${VIEWS} ..8 não ..3 (reflet~|reflect~|represent~|coincid~|expressa~|vincul~|necessariamente|correspond~|traduz~)`,
      'não ..2 (reflete~|refletem|reflect~|representa~|expressa~|coincid~|traduz~|correspond~) ..3 (necessariamente|obrigatoriamente|sempre|opinião|posição|linha|pensamento|ponto de vista|jornal|portal|redação)',
      'não necessariamente ..3 (reflet~|represent~|coincid~|express~|correspond~)',
      '(inteira|exclusiva) responsabilidade ..4 (autor~|seus)',
      'responsabilidade ..2 exclusiva ..4 autor~',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['opinion'],
    patterns: [
      '(título|caráter|carácter) (pessoal|individual|particular)',
      '(redação|jornal|veículo|portal|revista|editor~) ..4 não ..3 (partilha~|compartilha~|subscrev~|endossa~|concord~|identific~)',
      '(colunistas|colunas|artigos de opinião|artigos assinados|cartas|blogs|crônicas|crónicas) ..8 (opinião|autor~|opiniões|não|responsab~)',
      '(linha editorial) ..6 (não|jornal|portal|veículo)',
      `${VIEWS} ..3 (pessoa~|do autor|da autora|dos autores|de seus autores|próprias)`,
      '(comentários|opiniões) ..3 (são|pertencem) ..3 (quem|autores|exclusiv~|responsab~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['syndication'],
    patterns: [
      'não ..2 (foi|foram|ter sido|sendo|sofreu) ..3 (editad~|modificad~|alterad~|verificad~|revist~|revisad~|redigid~|produzid~|alterações|edição) ..3 (por|pela|pelo|redação|da)',
      '(gerad~|publicad~|importad~|reproduzid~|distribuíd~|veiculad~) ..2 (automaticamente|forma automática|maneira automática|automatizad~)',
      '(automaticamente|automática|na íntegra|sem edição|sem alterações|sem modificações|tal como recebid~) ..6 (agência~|serviço|fonte|despacho|feed)',
      '(redação|equipa|equipe) ..5 não ..4 (interv~|particip~|alter~|edit~|modific~|revis~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['syndication', 'third-party-content'],
    patterns: [
      '(publicad~|veiculad~|publicou se|apareceu) ..2 originalmente',
      'originalmente ..1 (publicad~|veiculad~)',
      '(reproduzid~|republicad~|publicad~) ..3 (com|sob|mediante) ..3 (autorização|permissão|licença)',
      '(conteúdo~|informaç~|texto~|dados|material|comunicado) ..4 (fornecid~|enviad~|disponibilizad~|produzid~|elaborad~|cedid~|divulgad~) (por|pela|pelo|pelos) ..5 (terceir~|empresa~|anunciante~|agência~|emissor~|usuári~|assessoria|companhia|utilizador~)',
      '(links|sites|sítios|hiperligações) ..3 (extern~|de terceiros) ..10 (responsab~|control~|conteúdo~)',
      '(não tem|não temos|nenhum|sem|não exerce) ..2 (controle|controlo|ingerência) ..4 (sobre|conteúdo~)',
      '(comentários|mensagens) ..4 responsabilidade',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['ai-generated'],
    patterns: [
      `${WORK} ..8 (gerad~|escrit~|produzid~|criad~|elaborad~|feit~|redigid~|resumid~|realizad~) ..6 (inteligência artificial|ia|algoritmo~|automaticamente|robô|chatgpt)`,
      '(gerad~|criad~|produzid~|elaborad~|escrit~|feit~|redigid~) ..4 (inteligência artificial|com ia|por ia|pela ia|uma ia)',
      '(auxílio|apoio|ajuda|suporte) ..5 (inteligência artificial|ia|ferramentas de ia)',
      '(revisad~|revist~|supervisionad~|verificad~|editad~) (por|pela) ..3 (jornalista~|human~|redação|editor~|humano)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['translation'],
    patterns: [
      '(tradução|traduzido|traduzida|traduzidos|traduções) ..2 (automática~|automaticamente|máquina|ia|livre|não oficial|de cortesia)',
      'tradução ..10 (idioma original|texto original|prevalece|oficial|versão original|cortesia|língua original|conveniência)',
      '(versão|texto|original) ..6 (prevalece~|prevalecerá|faz fé|fará fé)',
      '(prevalece|prevalecerá) ..3 (versão|texto|original)',
      '(em caso de|havendo|qualquer|se houver) (discrepância|divergência|contradição|diferença|dúvida|divergências) ..10 (versão|texto|original|prevalec~|vale)',
    ],
  },
];
