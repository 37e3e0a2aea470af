import type { CueGroup } from '../../matching/cue';

const REUSE =
  '(published|reproduced|copied|republished|redistributed|distributed|used|broadcast|broadcasted|rewritten|reprinted|transmitted|reused|resold|stored|displayed|modified|sold|archived|cached)';

/** Statements about reuse, English. */
export const englishRights: CueGroup[] = [
  {
    role: 'opener',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      '(this|the|all|our|no) ..6 (material~|content~|article|work|story|text~|report|photograph~|graphics|information|site|publication) ..14 (may|must|can|shall|cannot) not be ..4 ' +
        REUSE,
      '(no|all) ..3 (reproduction|republication|part of|redistribution|copying) ..20 (permission|prohibited|consent|forbidden|reserved|permitted)',
      '(copyright|©|#) ..12 all (right|rights) reserved',
      'all (right|rights) reserved ..1 (copyright|©|#)',
    ],
  },
  {
    role: 'opener',
    strength: 'fair',
    kinds: ['copyright'],
    patterns: ['© ..3 #', '(copyright|c) (©|c|) #', 'copyright (©|c|by)', '© copyright'],
  },
  {
    role: 'phrase',
    strength: 'decisive',
    kinds: ['copyright'],
    patterns: [
      'all (right|rights) reserved',
      'all (right|rights|copyrights) ..4 reserved',
      'reserves all rights',
      `(may|must|can|shall|cannot) not be ..1 ${REUSE} ..10 (without|except|in any|or|whether|for|unless)`,
      '(without|with|prior) ..4 (written|express) ..3 (permission|consent|approval|authori~)',
      '(reproduc~|redistribut~|republi~|copying|reprint~|re use|reuse|use) ..16 (is|are) ..2 (prohibited|forbidden|not permitted|not allowed)',
      '(under|licensed|licence|license) ..6 creative commons',
      '(no|not for) (archival|archive|resale|redistribution|commercial) (use|purposes)',
      'for personal non commercial use',
      'as long as it is ..3 (shared|credited|attributed|reproduced)',
      'including this copyright notice',
      'protected by copyright ..4 (may|cannot|must|can|and)',
      'property of ..2 respective (owner~|holder~|author~)',
    ],
  },
  {
    role: 'phrase',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'with permission',
      '(copyright protected|protected by ..5 copyright)',
      'creative commons',
      '(strictly|expressly) (prohibited|forbidden)',
      'for personal use only',
      'non commercial (use|purposes|purpose)',
      'other intellectual property',
      'not permitting',
      'copyright laws',
      'without permission',
      '(obtain|request|seek) permission',
      '(reprints|licensing|reprint permission~) ..8 (contact|visit|click|email)',
      'distributed by ..6 (agency|llc|newswire|service~)',
      'without limitation not',
    ],
  },
  {
    role: 'continuation',
    strength: 'strong',
    kinds: ['copyright'],
    patterns: [
      'copyright~',
      'rights',
      'licen~',
      'permission',
      'reproduc~',
      'redistribut~',
      '(trademark~|trade mark~)',
      '(user agreement|privacy policy|terms of (use|service))',
    ],
  },
];
