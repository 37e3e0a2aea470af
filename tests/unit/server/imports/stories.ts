/** Stories made up for these tests; agencies, places and people are invented. */

export const PARAGRAPHS = [
  'The town council of Ostervik voted on Tuesday to reopen the old ferry line to the islands, four years after the last boat was sold.',
  'Mayor Henrik Solberg said the boats would run three times a day and take cars, bicycles and the island school children.',
  'The line is to cost eleven million crowns a year, half of which the county has promised to pay until the end of the decade.',
];

/** A notice that the detector is sure of, of no kind that stops an article. */
export const NOTICE =
  'Disclaimer: This article is for information only and is not investment advice. Nordline Media accepts no liability for any loss arising from its use.';

/** A notice of a kind that waits for an editor's word before an article is published. */
export const SPONSORED = 'This article is sponsored content paid for by Halvor Shipping Ltd.';

export const CHROME_NOTICE =
  '© 2024 Nordline Media. All rights reserved. No part of this article may be reproduced without permission.';

/** A page as somebody pastes it: furniture, fields, the story, a notice, and one more in the furniture at the end. */
export const PAGE = [
  'Share this',
  'Ostervik Reopens Its Old Ferry Line',
  'By Runa Dahl',
  ...PARAGRAPHS,
  NOTICE,
  'Most popular stories',
  CHROME_NOTICE,
  'Comments',
].join('\n\n');

/** A line of a JSONL file: an item with a headline of its own and the paragraphs. */
export const itemLine = (headline: string, fields: Record<string, unknown> = {}): string =>
  `${JSON.stringify({ headline, body_text: PARAGRAPHS.join('\n\n'), ...fields })}\n`;
