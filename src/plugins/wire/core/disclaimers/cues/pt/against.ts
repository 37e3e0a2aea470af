import type { CueGroup } from '../../matching/cue';

/** What texts say that talk about notices, or that introduce companies and contacts, Portuguese. */
export const portugueseAgainst: CueGroup[] = [
  {
    role: 'against',
    strength: 'strong',
    patterns: [
      '(disse|afirmou|declarou|explicou|segundo|contou|acrescentou|ressaltou|destacou|sublinhou) (o|a|que|ele|ela|um|uma|os|as)',
      '(tribunal|juiz|juíza|réu|desembargador~|ministério público|magistrad~|sentença)',
      '(diz|explica|conta|afirma|lembra|resume|admite) (o|a|que|um|uma)',
      '(a|uma|essa|esta|aquela|o|um) (cláusula|placa|frase|ressalva|cartaz|advertência) ..4 (dizia|diz|que|informava|avisava)',
    ],
  },
  {
    role: 'against',
    strength: 'fair',
    patterns: [
      '(advogad~|julgamento|condenad~|denúncia|processou|processo)',
      '(fundada em|com sede em|líder em|especializada em|líder mundial|foi fundada)',
      '(placa|cartaz|letreiro|tarja|formulário|comédia|faixa|panfleto)',
    ],
  },
  {
    role: 'stop',
    strength: 'strong',
    patterns: [
      '(contato|contatos|contacto|contactos|assessoria de imprensa)',
      'sobre (nós|a empresa|a companhia)',
      '(leia também|leia mais|veja também|saiba mais|mais lidas|mais lidos|etiquetas|siga nos|assine|receba)',
      '(compartilhar|compartilhe|partilhar|partilhe)',
      '(# comentários|comentários #|deixe um comentário|deixe seu comentário)',
    ],
  },
];
