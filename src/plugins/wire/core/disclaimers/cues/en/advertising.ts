import type { CueGroup } from '../../matching/cue';

/** Statements about who pays for a text, English. */
export const englishAdvertising: CueGroup[] = [
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      'this ..3 (post|article|content|story|page|release|contains|is|site|section|feature) ..5 (sponsored|paid|advertorial|advertisement|promotional) ..1 (content|post|article|by|advertisement|for|release|feature|partnership|promotion|message|advertorial|material|story|)',
      'this ..2 (post|shop|article|content|site|page|blog) ..4 (compensated|sponsored|paid for)',
      'sponsored content ..2 (is|are) ..6 (paid|written|produced|created|sponsor~|advertis~)',
      '(content|this content|this article) ..2 (is|was|) (produced|created|paid|presented|managed|provided) ..12 (sponsor~|advertis~|brand|partner|members|membership)',
      'this is a (paid|sponsored) (post|press release|article|advertisement|announcement|placement|content)',
      'paid (advertisement|advertorial|press release|post|placement) ',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['sponsored'],
    patterns: [
      '(editorial|newsroom|journalists|editors|editorial staff|editorial team|news staff|reporters) ..8 (not|no|wasn|weren) ..6 (involve~|participat~|part|role|input)',
      'has paid for the dissemination',
      '(has been|was|were|been|is) compensated by ..8 (to|for|and)',
      '(may|has|have|will|to) ..2 receive~ (compensation|remuneration|payment|a fee|financial compensation) ..8 (from|for|by)',
      'contains sponsored content',
      'does not influence ..5 (editorial|review|opinion~|content|rankings|recommendations|methodology)',
      'on behalf of ..3 (sponsor|advertiser)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      'sponsored (content|post|article) (is|by|from)',
      'paid (advertisement|advertorial|promotion|partnership|content)',
      'paid for by ..3 (advertiser|sponsor|company)',
      'promotional (communication|content|article)',
      'written and edited by members',
      'responsible for its content',
    ],
  },
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(if|when|every time|should) (you|readers) ..2 (buy|purchase|click|make a|book|shop|order|use|sign up|subscribe) ..16 (commission~|affiliate|earn|compensat~|fee|portion|percentage|cut)',
      '(some|many|most|all|certain) ..3 (links|products|posts|articles) ..10 (affiliate|commission~)',
      '(this|these|our|the) ..6 (post|page|article|site|posts|story|articles|content|links|guide) ..8 (affiliate|referral) ..3 (link~|partner~|program~)',
      'as an ..2 (associate|affiliate) ..3 earn',
      '(buying|purchases|purchasing|shopping|clicking) ..4 (through|via|with|using|anything|on) ..12 (commission~|earn|affiliate|payment)',
    ],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['affiliate'],
    patterns: [
      '(may|might|could|can|will|also|sometimes|fees to) ..2 (earn|receive|get|make|collect|be paid) ..4 (commission~|portion of ..1 sales|affiliate|referral|advertising fees)',
      '(may|might|could|can|will) ..2 (earn|receive|get|collect) ..6 (from|on|through|via) ..3 (links|purchases)',
      'commission~ paid to',
      'amazon ..3 (associate~|affiliate) program~',
      'amazon associate~ ..3 (program~|i|we|earn)',
      'from qualifying purchases',
      'at no ..3 (cost|charge) to you',
      'earn advertising fees',
      'affiliate (partnership~|advertising program|commission~)',
      'contain~ ..2 affiliate',
      'commission ..6 no ..2 (extra|additional) (cost|charge)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      'affiliate (link~|program~|marketing|partner~|relationship~)',
      'earn a ..3 commission',
      'independently (selected|chosen|reviewed|picked)',
      'buy something ..4 (through|using|via) ..3 links',
    ],
  },
  {
    role: 'phrase',
    strength: 'fair',
    kinds: ['sponsored'],
    patterns: ['(paid|sponsored) (program|programme|content|post|story)', 'promoted by'],
  },
];
