import type { CueGroup } from '../../matching/cue';

const ADVICE =
  '(aconselhamento|recomendaç~|consultoria|conselho~|assessoria|indicação|sugestão|orientação|convite|incentivo) ..3 (investimento~|investir|financeir~|jurídic~|compra|de compra|comprar|fiscal|personalizad~|tributári~|venda|vender|negociar)';

/** Statements about money, offers, regulators and the future, Portuguese. */
export const portugueseMoney: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['investment-advice'],
    patterns: [
      `(não|nem|nenhuma|tampouco) ..6 ${ADVICE}`,
      '(fins|caráter|carácter|finalidade|propósito~|título) ..2 (exclusivamente|meramente|unicamente|apenas|puramente|estritamente|somente) ..1 (informativ~|educativ~|educacion~|didátic~|jornalístic~)',
      '(exclusivamente|meramente|unicamente|puramente) ..2 (informativ~|educativ~|educacion~|informação)',
      '(rentabilidade|desempenho|resultados|performance|rendimentos|retornos) (passad~|anterior~|históric~|obtid~|pretérit~) ..8 não',
      '(perder|perda) ..5 (totalidade|todo|parte|capital) ..3 (investid~|capital|aplicad~|aplicou|investiu)',
      'perder ..3 o capital',
      'independência ..4 (estudos|pesquisa|análise|recomendações)',
      '(é|constitui|trata se) ..3 (comunicação|material) ..2 (publicitári~|promocional|marketing|divulgação)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['investment-advice'],
    patterns: [
      '(contas|investidores|clientes) ..4 (retalho|varejo|particulares|não profissionais) ..6 (perdem|perder|perdas|dinheiro)',
      '(autor~|redator~|colunista|jornalista|analista|empresa) ..4 (detém|possui|tem|mantém|possuem|pode deter|pode ter) ..5 (ações|acções|títulos|posiç~|cotas|bitcoin|papéis|participação)',
      '(detém|possui|possuem|detêm|mantém|tem) ..4 (ações|acções|títulos|posiç~|papéis) ..6 (mencionad~|citad~|analisad~|empresa~|companhia~|momento)',
      '(valor|cotação|cotas) ..4 (pode|podem|poderá) ..3 (subir|descer|oscilar|flutuar|diminuir)',
      '(investimento~|investir|negociar|trading|cfd|criptomoedas|criptoativos|alavancagem) ..5 (envolve~ ..3 risco~|implica~ ..3 risco~|alto risco|volatil~|comporta ..2 risco~)',
      '(conflito~ de interesse~) ..6 (potencia~|declar~|exist~|possíve~|eventua~)',
      '(comunicação|material) (publicitári~|comercial|promocional|de marketing|de divulgação)',
      '(leia|consulte|ler|consultar) ..6 (prospecto|prospeto|regulamento|lâmina|documento de informação|informação fundamental)',
      '(próprio|própria|próprias|próprios|seu) ..2 (consultor~|pesquisa|pesquisas|análise|assessor|decisões|avaliação|critério) ..4 (financeir~|antes|fiscal|jurídic~|independente)',
      '(objetivos|objectivos|situação|necessidades|perfil) ..4 (pessoa~|financeir~|particular~|individua~|investimento|investidor) ..6 (não|conta|adequad~|consideração)',
      '(tratamento|regime) (fiscal|tributário) ..4 (depende|varia)',
      '(fundo garantidor|não contam com garantia|sem garantia do administrador)',
      '(contas|investidores) ..6 (perdem|perder dinheiro)',
      '(alavancagem|alavancad~|cfd|cfds|derivados) ..12 (perder|perda~|capital|risco~|dinheiro)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['forward-looking'],
    patterns: [
      '(contém|contêm|conter|inclui|incluem|constituem|pode conter|podem conter) ..6 (declarações|afirmações|informações|estimativas|projeções|previsões|considerações) ..4 (prospectiva~|prospetiva~|futuro|futuras|futuros)',
      '(declarações|afirmações|informações|considerações) (prospectivas|prospetivas|sobre o futuro|futuras)',
      '(não|nenhuma|qualquer|nenhum|sem) ..6 (obrigação|compromisso|obriga|compromete~|obrigad~|dever) ..6 (atualizar|revisar|rever|actualizar|corrigir|atualização|alterar|a atualizar|complementar)',
      '(diferir|divergir|variar|diferem|difiram|afastar se) ..3 (materialmente|substancialmente|significativamente|consideravelmente|relevante)',
      '(materialmente|substancialmente|significativamente) ..2 (diferent~|divers~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'riscos (e|ou) ..2 incertezas',
      'conhecidos (e|ou) (desconhecidos|não)',
      '(expectativas|estimativas|hipóteses|previsões|premissas|pressupostos|projeções) ..6 (administração|atuais|companhia|gestão|grupo|sociedade|actuais)',
      '(resultados|desempenho) ..2 (reais|efetivos|efectivos)',
      '(fora|alhei~|fogem) ..3 controle',
      '(termos|palavras|expressões) (como|tais como) ..6 (espera|prevê|estima|acredita|poderá|pretende|antecipa)',
      '(não|evitar) ..4 (confiança|confiar) ..4 (indevida|excessiva|declarações|nessas)',
      '(na|à) data ..4 (present~|comunicado|publicação|documento|divulgação)',
      '(fatos|factos) (históricos|passados|consumados)',
      '(visão|conhecimento|opinião|entendimento) ..2 (atual|actual|atuais) ..4 (administração|direção|gestão|companhia)',
      '(resultados|números|valores) ..4 (reais|efetivos|efectivos) ..6 (diferent~|distint~|diferir|divers~)',
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['forward-looking'],
    patterns: [
      'riscos',
      'incertezas',
      '(estas|essas|tais) (declarações|afirmações|informações)',
      'fatores',
      'premissas',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['offer'],
    patterns: [
      '(não|nem|tampouco) ..5 (oferta|solicitação|convite) ..6 (compra|venda|comprar|vender|valores|subscr~|aquisição|adquirir|negociar)',
      '(não|nem|proibid~|vedad~) ..4 (distribuição|difusão|publicação|divulgação|transmissão|distribuíd~|divulgad~) ..8 (estados unidos|canadá|japão|austrália)',
      '(valores mobiliários|valor mobiliário|ações|títulos) ..10 (não|nem) ..4 (registrad~|registad~|ofertad~|oferecid~|vendid~)',
      'securities act ..8 (regist~|isenç~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['offer'],
    patterns: [
      '(jurisdiç~|país~|território~) ..8 (ilegal~|ilícit~|proibid~|contrári~|restri~|vedad~)',
      '(ausência|falta) de ..3 (registro|registo|isenção)',
      'sem (registro|registo) ou (isenção|dispensa)',
      '(dirigid~|destinad~) ..3 (exclusivamente|unicamente|apenas|somente) ..4 (investidores|pessoas|residentes|profissiona~)',
      '(u s persons|pessoas norte americanas)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['regulatory'],
    patterns: [
      'nem ..8 (bolsa|exchange|comissão|cvm|cmvm|regulador~|autoridade~) ..6 nem',
      '(bolsa|exchange|cvm|cmvm|comissão|autoridade|b3) ..4 (não|nem) ..2 (analisou|aprovou|se responsab~|assume~|aceita~|revisou|verificou)',
      '(não|nem) ..3 (aprovad~|analisad~|registrad~|registad~|verificad~) ..1 (pela|por|pelo) ..3 (cvm|cmvm|autoridade~|bolsa|comissão)',
      '(registro|registo|aprovação|autorização) ..4 não ..3 (implica~|constitu~|significa~|representa~) ..5 (garantia|julgamento|recomendação|qualidade|parecer)',
    ],
  },
  {
    role: 'phrase',
    strength: 'fair',
    kinds: ['regulatory'],
    patterns: [
      '(autorizad~|supervisionad~|regulad~|registrad~|registad~|credenciad~|inscrit~) ..5 (cvm|cmvm|banco central|banco de portugal|comissão|autoridade~|susep|anbima)',
      '(informação privilegiada|abuso de mercado)',
    ],
  },
];
