import type { CueGroup } from '../../matching/cue';

const NOT = '(not|isn t|aren t|don t|doesn t|won t|never|cannot|can t|wasn t|nor|neither)';
const WORK =
  '(article|story|post|report|release|announcement|content|page|site|website|blog|newsletter|piece|column|feature|material|information|publication|show|podcast|video|document|study|above)';
const DOCTOR =
  '(doctor|physician|gp|pharmacist|vet|veterinarian|clinician|dietitian|health professional|midwife|nurse)';
const PAY = '(commission~|fee|fees|percentage|cut|share of|portion|kickback|small amount)';

/** The same statements in the words of editors and shops instead of lawyers, English. */
export const englishPlainSpeech: CueGroup[] = [
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['opinion'],
    patterns: [
      `(views|opinions|thoughts|ideas|positions|arguments) ..6 (belong to|are) ..3 (author~|writer~|columnist~|contributor~|speaker~|interviewee~|his own|her own|their own|my own|our own|mine|personal)`,
      `${NOT} ..2 (represent|reflect|mirror|express|speak for) ..6 (view~|opinion~|position|stand|stance|line|policy|thinking|beliefs) ..1 of`,
      `${NOT} ..2 (represent|reflect|mirror) ..5 s ..2 (view~|opinion~|position|stand|stance|line|policy)`,
      '(speak~|writes|write) ..4 (personal|private|individual) capacity',
      '(all|any|the) opinions ..4 (mine|ours|our own|my own)',
      '(views|opinions) ..3 are personal',
      `${NOT} ..3 (editorial line|editorial position|editorial stance|editorial policy)`,
      '(opinion~|views) ..8 (honest|own) ..3 (not|uninfluenced|unbiased)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['third-party-content', 'liability'],
    patterns: [
      `${NOT} (responsible|answerable|liable|accountable) for ..8 (content~|accuracy|links|sites|websites|what|errors|losses|information|material|statements|actions|decisions|use)`,
      `${NOT} ..1 (answer|vouch) for`,
      `${NOT} ..2 endors~ ..6 (content~|products|services|views|sites|links|companies|them|it|any)`,
      '(is|are|remain~|rests|lies) ..2 (solely|alone|entirely|wholly|exclusively) ..2 (responsib~|liab~|with)',
      'alone (is|are|bears|bear|has|have) ..2 responsib~',
      'responsib~ ..8 (rests|lies|remains) ..2 (solely|entirely|wholly|alone|with the)',
      '(accept~|take~|bear~|assume~) (no|any) ..2 (responsib~|liab~)',
      '(does|do|can|will) (not|t) ..2 accept (responsib~|liab~)',
      'at (your|their|one s|the reader s|the user s) own risk',
      'no (say|control|influence) over (what|the|their|its)',
      'links ..6 (provided|given|offered|included) ..4 convenience',
      '(provided|supplied|submitted|issued|distributed|disseminated) by ..8 (solely|who is|which is|alone) ..2 responsib~',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['no-warranty'],
    patterns: [
      `(may|might|could|can) ..2 (contain|include|have) ..3 (errors|mistakes|inaccuracies|typos|omissions)`,
      `${NOT} ..3 (guarantee~|warrant~|promise~) ..6 (accura~|complete~|correct~|error~|true|up to date|available|results|outcome~|performance)`,
      '(errors|mistakes) ..3 (are possible|cannot be ruled out|may occur|can occur)',
      '(errors|omissions) excepted',
      '(prices|fees|rates|rules|offers|schedules|dates|figures|information|details) ..6 (subject to change|may change|may have changed|can change)',
      '(correct|accurate|current|right) ..2 at ..2 time of (writing|publication|going to press|publishing)',
      '(for|purely for) entertainment ..1 (only|purposes)',
      '(not|never|nor) ..2 been ..2 independently (verified|confirmed|checked|assessed)',
      '(could|can|cannot|unable) ..3 (not|to) ..2 independently (verify|confirm) ..6 (content~|claims|statements|release|information)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['medical-advice'],
    patterns: [
      `${NOT} ..3 (replace~|substitute~|a substitute|a replacement) ..6 ${DOCTOR}`,
      `${NOT} ..4 (medical|health|veterinary|nutritional|dietary|psychological) ..3 (advice|diagnosis|consultation|treatment|care)`,
      `(ask|consult|see|talk to|speak to|speak with|check with|contact) ..4 ${DOCTOR} ..4 (before|first|about|if|prior)`,
      `(always|please|should) ..2 (ask|consult|see|talk to|speak to|speak with|check with) ..4 ${DOCTOR}`,
      '(in an emergency|in a crisis|for urgent) ..4 (call|dial|ring|contact|use)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['affiliate'],
    patterns: [
      `(earn|earns|get|gets|receive|receives|make|makes|take|takes|paid) ..4 ${PAY} ..10 (buy|purchase~|sales|sale|link~|sign up|book~|order~|click~|subscribe)`,
      `(buy|purchase~|sales|link~|links|sign up|book~|order~|click~) ..12 (earn|earns|get|receive|receives|make|makes|paid|gets) ..4 ${PAY}`,
      '(earn|earns|profit|profits|benefit~) from ..3 (purchases|sales|orders|links|what you buy)',
      '(affiliate|partner|referral) (link|links|commission~|fee|fees|programme|programmes|program|programs)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['sponsored'],
    patterns: [
      `(is|was|are|were|been) ..3 (paid for|sponsored|funded|financed|commissioned|produced) by ..8 (advertiser~|sponsor~|brand|client|company|partner)`,
      `${WORK} ..4 (is|was|has been) ..2 (paid for|sponsored|commissioned|advertising|an advertisement|advertorial|promotional)`,
      '(advertising|advertisement|commercial|promotional) (feature|content|supplement|announcement|message)',
      '(partner|promoted|branded|native|commercial) content',
      '(presented|brought to you|in partnership|in association|in collaboration|made possible) (by|with)',
      '(paid|sponsored|commercial) partnership',
      '(received|receives|given|gifted|provided) ..6 (free of charge|complimentary|in exchange|for free|in return for)',
      '(newsroom|editorial|editors|journalists|reporters) ..3 (had no|played no|took no|was not|were not|has no|have no|did not|not)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['investment-advice'],
    patterns: [
      `${NOT} ..4 (investment|financial|trading|tax|legal|betting) ..2 (advice|recommendation~|tip~)`,
      `${NOT} ..3 (amount to|constitute|be taken as|be read as|be seen as|serve as) ..4 (recommendation|advice|offer|invitation|tip)`,
      '(do|make|conduct) your own (research|enquiries|inquiries|checks|due diligence)',
      '(own|owns|hold|holds) ..3 (shares|stock|coins|tokens|position~|units|bonds|bitcoin) ..4 (mentioned|discussed|above|in ..2 compan~|of)',
      '(subject to) ..2 market risk~',
      'value of ..4 (investment~|shares|units|funds|cryptoassets) ..4 (fall|go down|fluctuate|decline)',
      '(could|may|might|can) lose ..3 (all|some|money|everything|your|their|part)',
      '(read|consult) ..4 (offer document~|scheme related|prospectus|key information) ..6 (carefully|before)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      '(may|must|can|should) (only|not) be ..3 (republished|reproduced|copied|quoted|reused|shared|downloaded|scraped|broadcast|used|posted|printed|stored|resold) ..8 (permission|credit~|attribut~|source|link|written|form|purpose|media|consent|licen~|commercial)',
      '(free to|may|can|welcome to) (republish|reproduce|reprint|quote|share|copy|use) ..10 (credit~|attribut~|provided|as long as|link|licen~|source|mention|acknowledg~)',
      '(licensed|licence|license) ..4 (for|under|to) ..6 (use|media|members|subscribers|clients|cc|creative)',
      '(remain~|is|are) the ..2 property of',
      '(no part of|not to be) ..6 (reproduced|copied|republished|used|sold|resold|redistributed)',
      '(scraped|scraping|text and data mining|data mining|training ..3 artificial|train ..4 ai)',
      '(unauthorised|unauthorized) ..3 (use|copying|reproduction|distribution|republication|duplication)',
      '(syndication|licensing|reprint~|republication) ..4 (rights|enquiries|inquiries|requests|contact)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['ai-generated'],
    patterns: [
      `(written|generated|produced|created|made|drafted|compiled|summari~|read|voiced|rendered|assembled|transcribed) ..4 (by|with|using) ..3 (ai|artificial intelligence|software|algorithm~|bot|bots|robot|computer|machine|automation|speech recognition|chatbot|language model)`,
      '(ai|computer|machine|automatically|software) (generated|written|produced|created|assisted|transcribed)',
      'without human (review|editing|intervention|involvement)',
      '(checked|reviewed|edited|verified) by (a human|an editor|our editors|human editors|a journalist)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['translation'],
    patterns: [
      '(translated|translation) ..4 (by|with|using) ..3 (machine|computer|software|ai|tool|google|deepl|autotranslate|automatic)',
      '(original|english|french|german|spanish|chinese|arabic|russian|japanese|official) ..3 (version|text|language|document) ..3 (prevails|prevail|shall prevail|takes precedence|is authoritative|governs|counts|is binding|applies)',
      '(in case|in the event) of ..6 (discrepan~|inconsisten~|doubt|difference~|divergence) ..12 (version|text|original|prevail~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['regulatory'],
    patterns: [
      '(exchange|regulator|authority|commission|regulators|authorities) ..6 (neither approves|has not reviewed|have not reviewed|takes no responsib~|take no responsib~|not approved|has not approved|does not accept|assumes no)',
      'provided by (rns|globenewswire|business wire|pr newswire) ..8 (news service|stock exchange|regulatory)',
      'approved by the (financial conduct authority|fca|sec)',
      '(constitutes|contains|contained|considered) ..3 inside information',
      '(authorised|authorized|regulated|supervised|licensed) ..3 (by|under) ..4 (financial conduct authority|fca|mas|asic|bafin|finma|sec|finra|cysec|fsca|sebi|central bank|monetary authority|securities commission)',
      '(not|nor) ..2 been ..3 (audited|reviewed) ..4 (by|auditor~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['syndication'],
    patterns: [
      '(published|generated|taken|sourced|received|drawn) ..4 (from|via) ..4 (feed|wire|newswire|agency|syndicat~)',
      '(not|without being) ..3 (edited|checked|reviewed|altered|rewritten|reviewed) by ..4 (newsroom|staff|desk|editors|team|us|journalist~)',
      'comes to you under an arrangement with',
      '(published|posted|distributed) ..3 (unedited|verbatim|as received|as supplied|without editing|without changes)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['other'],
    patterns: [
      '(embargo|embargoed) ..4 (until|till|to|for|before|#)',
      '(not|no) ..2 (be published|publication|release|broadcast) (before|until|prior to)',
      '(please|gamble|bet|play|drink|enjoy) responsibly',
      '(gambling|gamblers|betting) ..6 (helpline|help line|addictive|problem|support|anonymous)',
      '(18|19|21) ..2 (and over|or over|years|only|plus)',
      '(attorney|lawyer|legal) advertising',
      '(preprint|not yet peer reviewed|not peer reviewed|preliminary findings|preliminary results)',
      '(not|no) ..3 (create|form|establish~) ..3 (attorney|lawyer|solicitor|doctor|advisory) ..2 relationship',
      '(terms|conditions) ..2 (apply|and conditions apply|govern~)',
    ],
  },
];
