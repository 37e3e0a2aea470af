import { flagNotices, type NoticeKind } from '../../../../src/plugins/wire/core/disclaimers';
import { story } from './articles';

const CASES: [NoticeKind, string][] = [
  ['no-warranty', 'The map is provided "as is", with no representation or warranty as to its completeness.'],
  [
    'liability',
    'The harbour office shall not be held liable for any loss arising from the use of this timetable.',
  ],
  [
    'forward-looking',
    'Certain statements in this bulletin are forward-looking and involve known and unknown risks that could cause actual results to differ.',
  ],
  ['investment-advice', 'Nothing in this column should be taken as investment advice; do your own research.'],
  ['investment-advice', 'Past performance is no guide to future returns, and your capital is at risk.'],
  [
    'medical-advice',
    'This page is no substitute for professional medical advice, and it is not intended to diagnose any disease.',
  ],
  [
    'opinion',
    'The opinions voiced here are the writer’s and do not necessarily represent the views of the magazine.',
  ],
  [
    'sponsored',
    'This article is sponsored by Brackwater Ferries, and our newsroom was not involved in its creation.',
  ],
  [
    'affiliate',
    'If you buy something through a link on this page, we may earn a small commission at no extra cost to you.',
  ],
  ['syndication', 'This story has not been edited by our staff and is published from a syndicated feed.'],
  [
    'third-party-content',
    'The Marsh Gazette is not responsible for the content of external websites that this page links to.',
  ],
  [
    'copyright',
    'This article was originally published in the Marsh Gazette and is republished here with permission.',
  ],
  ['copyright', 'This material may not be published, rewritten or redistributed without permission.'],
  ['copyright', 'Copyright 2020 Gull Media Ltd. All rights reserved.'],
  [
    'offer',
    'This announcement is not an offer to sell or a solicitation of an offer to buy any securities in any jurisdiction.',
  ],
  ['regulatory', 'No securities commission has approved or disapproved of the contents of this release.'],
  [
    'ai-generated',
    'This story was written with the help of artificial intelligence and reviewed by an editor.',
  ],
  ['translation', 'This text was machine translated; the original Danish version prevails.'],
  ['other', 'Embargoed until 9 a.m. on Thursday'],
  ['other', 'Attorney advertising. Prior results do not guarantee a similar outcome.'],
];

describe('English notices of every kind', () => {
  it.each(CASES)('%s: %s', (kind, notice) => {
    const flags = flagNotices(story(notice));
    expect(flags.map(({ quote }) => quote)).toEqual([notice]);
    expect(flags[0].kinds).toContain(kind);
  });
});
