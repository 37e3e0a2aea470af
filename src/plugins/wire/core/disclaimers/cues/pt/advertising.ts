import type { CueGroup } from '../../matching/cue';

const WORK =
  '(conteúdo|artigo|publicação|matéria|post|texto|vídeo|podcast|espaço|reportagem|página|especial|caderno)';
const PAID = '(patrocinad~|pago|paga|publicitári~|publieditorial|promocional|remunerad~|publicidade)';

/** Statements about who pays for a text, Portuguese. */
export const portugueseAdvertising: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(receber|recebemos|recebe|receberá|ganhar|ganhamos|ganha|obter|auferir|render|rende|rendem) ..6 (comissão|comissões|percentagem|porcentagem|percentual)',
      '(comissão|comissões) ..6 (compra|compras|link~|receb~)',
      'links ..2 (afiliad~|de afiliad~|afiliação|patrocinados|de afiliação)',
      'sem ..3 (custo~|encargo~|gasto~|acréscimo) ..1 (adiciona~|extra|a mais|para)',
      '(programa|programas) ..2 (afiliad~|associados)',
      '(recebo|ganho|obtenho|levo) ..5 (comiss~|percentagem|porcentagem)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      '(compra~|comprar|reserv~|clica~|clicar|adquir~) ..12 link~ ..12 (comiss~|receb~|ganha~|percentagem|porcentagem)',
      'link~ ..10 (compra~|clica~|reserv~|clique~) ..10 (comiss~|receb~|ganha~|percentagem|porcentagem)',
      '(preço|custo) ..4 (não muda|não altera|não aumenta|é ..1 mesmo)',
      '(escolhid~|selecionad~|indicad~) ..3 (independente|independência|redação)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      `(este|esta|é um|é uma) ..2 ${WORK} ..5 ${PAID}`,
      `${WORK} (patrocinad~|publicitári~|promocion~|de marca|pago) ..3 (por|pela|pelo|da|de|para|com)`,
      'redação ..6 não ..5 (particip~|envolvid~|interv~|responsab~|teve|produz~)',
      '(parceria|colaboração) (paga|remunerada|comercial|publicitária)',
      '(produzid~|realizad~|elaborad~|financiad~|patrocinad~|custead~) (por|para|pela|pelo) ..2 (anunciante|marca|patrocinador|cliente)',
      '(conteúdo|espaço|especial) ..2 (oferecid~|apresentad~|elaborad~|produzid~) (por|pela|pelo)',
      'sem ..2 (participação|envolvimento|intervenção|ingerência|interferência) ..4 (redação|equipe|equipa|jornalistas)',
      '(conteúdo|texto|material|matéria|informações) ..3 responsabilidade ..3 (anunciante|empresa|patrocinador|marca)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      '(publieditorial|publirreportagem|branded content|conteúdo patrocinado|conteúdo de marca|conteúdo pago|informe publicitário|advertorial|oferecimento)',
      '(convite|gratuitamente|cedid~|cortesia|brinde) ..6 (marca|organização|fabricante|viagem|empresa|editora|hotel)',
    ],
  },
];
