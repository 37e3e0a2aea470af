import type { LanguageCues } from '../cue';

export const portuguese: LanguageCues = {
  language: 'pt',
  groups: [
    {
      role: 'heading',
      strength: 'decisive',
      patterns: [
        '(aviso|nota|advertencia) (legal|importante|juridico|de risco|de isencao~)',
        '(isencao|exclusao|limitacao|termo de isencao) de responsabilidade',
        'aviso de isencao',
      ],
    },
    {
      role: 'heading',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: ['(declaracoes|afirmacoes) (prospectivas|sobre o futuro|de perspectivas)'],
    },
    { role: 'heading', strength: 'fair', patterns: ['aviso', 'direitos autorais', 'copyright'] },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['liability'],
      patterns: [
        'nao se ..2 responsabiliza~',
        'nao ..2 (assume~|aceita~) ..4 responsabilidade',
        '(isenta~|exime~|declina~) ..3 (toda|qualquer|de qualquer|de toda) ..2 responsabilidade',
        'nao ..3 (sera|serao|podera ser|e|sao|somos) ..2 responsave~ ..3 (por|pelo~|pela~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['no-warranty'],
      patterns: [
        'sem ..3 garantia~ ..3 (de qualquer|expressa~|alguma|implicita~)',
        'nao ..2 garant~ ..5 (exatidao|precisao|veracidade|integridade|completude)',
        '(tal como esta|no estado em que)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['investment-advice'],
      patterns: [
        '(nao|nem) ..8 (aconselhamento|recomendac~|consultoria|conselho~|assessoria) ..4 (investimento~|financeir~|de investimento|juridic~|compra|de compra)',
        '(fins|carater|finalidade|proposito~) ..2 (exclusivamente|meramente|unicamente|apenas|) ..1 informativ~',
        '(rentabilidade|desempenho|resultados|performance) passad~ ..6 nao',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['forward-looking'],
      patterns: [
        '(contem|conter|inclui|incluem) ..6 (declaracoes|afirmacoes|informacoes|estimativas) ..3 (prospectiva~|futuro|futuras)',
        '(nao|nenhuma|qualquer) ..5 (obrigacao|compromisso) ..6 (atualizar|revisar|rever)',
        '(diferir|divergir|variar) ..4 (materialmente|substancialmente|significativamente)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['forward-looking'],
      patterns: ['riscos', 'incertezas', '(estas|essas|tais) (declaracoes|afirmacoes)'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['offer'],
      patterns: [
        '(nao|nem) ..6 (oferta|solicitacao|convite) ..5 (compra|venda|comprar|vender|valores|subscr~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['opinion'],
      patterns: [
        '(opinioes|ideias|pontos de vista|comentarios) ..6 (express~|emitid~|contid~|publicad~|manifestad~) ..14 (nao|responsabilidade|sao|exclusiv~|pertencem)',
        'nao ..2 (reflete~|refletem|representa~|expressa~) ..2 necessariamente',
        'nao necessariamente ..3 (reflet~|represent~|coincid~)',
        '(inteira|exclusiva) responsabilidade ..4 (autor~|seus)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['copyright'],
      patterns: [
        '(todos|) (os|) direitos ..3 reservados',
        '(proibid~|vedad~) ..5 (reproducao|redistribuicao|copia|publicacao|uso|utilizacao)',
        '(reproducao|redistribuicao|copia|utilizacao|republicacao) ..16 (proibid~|autorizacao|consentimento|permissao|vedad~)',
        'sem ..5 (autorizacao|consentimento|permissao) ..4 (previ~|express~|escrit~|da|do|por)',
      ],
    },
    {
      role: 'continuation',
      strength: 'strong',
      kinds: ['copyright'],
      patterns: ['direitos', 'reproducao', 'conteudo~', 'autorizacao'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['affiliate'],
      patterns: [
        '(receber|recebemos|ganhar|ganhamos|podemos) ..6 comissa~',
        '(receber|recebemos|ganhar) ..6 comissoes',
        'links ..2 (afiliad~|de afiliad~)',
        'sem ..3 custo~ adiciona~ para',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['sponsored'],
      patterns: [
        '(este|esta) ..3 (conteudo|artigo|publicacao|materia|post) ..5 (patrocinad~|pag~|publicitari~|publieditorial)',
        'conteudo patrocinado ..2 (por|pela)',
        'redacao ..5 nao ..4 (particip~|envolvid~)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['syndication'],
      patterns: [
        'nao ..2 foi ..3 (editad~|modificad~|alterad~|verificad~) (por|pela|pelo)',
        '(gerad~|publicad~|importad~) automaticamente',
        '(publicad~|veiculad~) originalmente',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['medical-advice'],
      patterns: ['nao ..4 (substitu~) ..6 (medic~|profissional|diagnostico|consulta)', 'consulte ..4 medico'],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['ai-generated'],
      patterns: [
        '(artigo|texto|conteudo|materia|imagem) ..6 (gerad~|escrit~|produzid~|criad~|elaborad~) ..5 (inteligencia artificial|ia)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['translation'],
      patterns: [
        '(traducao automatica|traduzid~ automaticamente)',
        'traducao ..10 (idioma original|texto original|prevalece|oficial)',
      ],
    },
    {
      role: 'phrase',
      strength: 'decisive',
      kinds: ['other'],
      patterns: ['(sob|) embargo ate', 'embargad~ ate', 'jogue com responsabilidade'],
    },
    {
      role: 'continuation',
      strength: 'fair',
      patterns: ['informacoes', 'responsabilidade', 'investidores', 'este site', 'o presente'],
    },
    {
      role: 'against',
      strength: 'strong',
      patterns: [
        '(disse|afirmou|declarou|explicou|segundo) (o|a|que|ele|ela)',
        '(tribunal|juiz|advogad~|reu)',
      ],
    },
    {
      role: 'stop',
      strength: 'strong',
      patterns: [
        '(contato|contatos|contacto)',
        'sobre (nos|a empresa)',
        'leia tambem',
        'compartilhar',
        'comentarios',
      ],
    },
  ],
};
