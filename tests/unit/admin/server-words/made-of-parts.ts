/** Sentences that the server puts together of parts of its own: as the source has them, and as they are said. */
export const MADE_OF_PARTS: Readonly<Record<string, readonly string[]>> = {
  '… of menus, links or notes of the site before the article, among them ….': [
    'One block of menus, links or notes of the site before the article, among them “More news”.',
    '12 blocks of menus, links or notes of the site before the article, among them “More news”.',
  ],
  '… …: … and what stands beneath it.': [
    '3 blocks after the article: “Most read” and what stands beneath it.',
    'One block between two paragraphs: “Most read” and what stands beneath it.',
  ],
  '… …: … asks something of the reader.': [
    'One block after the article: “Write to us” asks something of the reader.',
  ],
  '… …: links to share or print (…).': [
    '2 blocks between two paragraphs: links to share or print (“Share”).',
  ],
  '… …: a copyright line of the page (…).': [
    'One block after the article: a copyright line of the page (“© Us”).',
  ],
  '… … that do not read like running text.': [
    '4 blocks after the article that do not read like running text.',
  ],
  '… … (…) that the page hides.': ['One block before the article (“Menu”) that the page hides.'],
  "… … (…): the page's own names say ….": [
    "2 blocks after the article (“Also: more”): the page's own names say links to other stories.",
  ],
  '… … (…): mostly links.': ['2 blocks between two paragraphs (“Home”): mostly links.'],
  "… … (…) that do not read or stand like the story's own paragraphs.": [
    "One block after the article (“Write (or call)”) that do not read or stand like the story's own paragraphs.",
  ],
  '“…” …: an editor has called it page furniture.': [
    '“Read all we have” recurs in the source: an editor has called it page furniture.',
  ],
  'No new item has come …; one was expected by … (…).': [
    'No new item has come since 2030-01-31 08:00 UTC; one was expected by 2030-02-01 08:00 UTC (learnt from its rhythm).',
    'No new item has come since 2030-01-31 08:00 UTC; one was expected by 2030-02-01 08:00 UTC (set).',
    'No new item has come yet; one was expected by 2030-02-01 08:00 UTC (set).',
  ],
  '… it would be removed; but only an editor may remove a notice of the kind …, so ….': [
    'Rule 2 “Out: all”: its score of 0.95 reaches 0.9, so it would be removed; but only an editor may remove a notice of the kind sponsored, so it goes out of the text and is listed beside the article.',
  ],
  '…: … is below …, so ….': [
    'By default: its score of 0.5 is below 0.75, so it stays in the text until an editor decides.',
  ],
  '… Files of posts are among their pictures, unless they stand too far behind them.': [
    'Files of posts are among their pictures, unless they stand too far behind them.',
  ],
  "…, left out: the article's body cannot hold any. Add a link or a file if the story needs it.": [
    "The body has 1 embedded page, film or player, left out: the article's body cannot hold any. Add a link or a file if the story needs it. The first is at character 7 of its HTML.",
    "The body has 2 embedded pages, films or players, left out: the article's body cannot hold any. Add a link or a file if the story needs it. The first is at character 7 of its HTML.",
  ],
  '…, left out as far as there are no words in it. A form does not work in an article.': [
    'The body has 1 form field, left out as far as there are no words in it. A form does not work in an article.',
    'The body has 3 form fields, left out as far as there are no words in it. A form does not work in an article.',
  ],
  '… without an address that can be kept (a relative one, or the picture itself in place of one), left out.':
    [
      'The body has 1 picture without an address that can be kept (a relative one, or the picture itself in place of one), left out.',
      'The body has 5 pictures without an address that can be kept (a relative one, or the picture itself in place of one), left out. The first is at character 1 of its HTML.',
    ],
  '… (sub, sup), which stand on the line in the article. Compare formulas and footnotes.': [
    'The body has 1 raised or lowered text (sub, sup), which stand on the line in the article. Compare formulas and footnotes.',
    'The body has 2 raised or lowered texts (sub, sup), which stand on the line in the article. Compare formulas and footnotes.',
  ],
  'It recurs in … of … articles of …, from … to ….': [
    'It recurs in 4 of 20 articles of Agency of Us, from 2030-01-31 to 2030-02-03.',
  ],
  'The words are not in the article’s text: ……. Look at the article and save it.': [
    'The words are not in the article’s text: “No liability. None.”. Look at the article and save it.',
    'The words are not in the article’s text: “No liability.” and 3 more. Look at the article and save it.',
  ],
  '… … Give a reason in "override", with the permission to do so.': [
    'Notice abc (“No liability. At all.”): A notice of the kind sponsored is protected: readers have to see it, so it may not be removed. Give a reason in "override", with the permission to do so.',
  ],
  '… Nothing has been decided about it that could be taken back.': [
    'Notice abc (“No liability.”): Nothing has been decided about it that could be taken back.',
  ],
  '… Its text has been corrected since. Take that back on its own page.': [
    'Notice abc (“No liability.”): Its text has been corrected since. Take that back on its own page.',
  ],
  'A legal notice… awaits a decision…….': [
    'A legal notice of the kind no-warranty, liability awaits a decision: “All as it is.” (Us Ltd.).',
    'A legal notice awaits a decision: “All as it is.”.',
    'A legal notice of the kind opinion awaits a decision.',
  ],
  'A legal notice of the kind … awaits a decision…. … Confirm or dismiss it under Review (…).': [
    'A legal notice of the kind opinion awaits a decision: “As it is. No more.” (Us). Rule 3 (kind opinion or liability, source Us) holds its article back until an editor has decided. Confirm or dismiss it under Review (/plugins/wire/review/x).',
    'A legal notice of the kind opinion awaits a decision: “As it is.”. By default a notice of the kind liability or offer holds its article back until an editor has decided. Confirm or dismiss it under Review (/plugins/wire/review/x).',
    'A legal notice of the kind opinion awaits a decision. By default a notice of the kind liability or offer holds its article back until an editor has decided. Confirm or dismiss it under Review (/plugins/wire/review/x).',
  ],
  'A legal notice of the kind … awaits a decision…. … Confirm or dismiss it under Review.': [
    'A legal notice of the kind opinion awaits a decision: “As it is. No more.” (Us). Rule 3 (kind opinion or liability, source Us) holds its article back until an editor has decided. Confirm or dismiss it under Review.',
    'A legal notice of the kind opinion awaits a decision: “As it is.”. By default a notice of the kind liability or offer holds its article back until an editor has decided. Confirm or dismiss it under Review.',
    'A legal notice of the kind opinion awaits a decision. By default a notice of the kind liability or offer holds its article back until an editor has decided. Confirm or dismiss it under Review.',
  ],
  'A legal notice awaits a decision…. … Confirm or dismiss it under Review (…).': [
    'A legal notice awaits a decision: “As it is. No more.” (Us). Rule 3 (kind opinion or liability, source Us) holds its article back until an editor has decided. Confirm or dismiss it under Review (/plugins/wire/review/x).',
    'A legal notice awaits a decision: “As it is.”. By default a notice of the kind liability or offer holds its article back until an editor has decided. Confirm or dismiss it under Review (/plugins/wire/review/x).',
    'A legal notice awaits a decision. By default a notice of the kind liability or offer holds its article back until an editor has decided. Confirm or dismiss it under Review (/plugins/wire/review/x).',
  ],
  'A legal notice awaits a decision…. … Confirm or dismiss it under Review.': [
    'A legal notice awaits a decision: “As it is. No more.” (Us). Rule 3 (kind opinion or liability, source Us) holds its article back until an editor has decided. Confirm or dismiss it under Review.',
    'A legal notice awaits a decision: “As it is.”. By default a notice of the kind liability or offer holds its article back until an editor has decided. Confirm or dismiss it under Review.',
    'A legal notice awaits a decision. By default a notice of the kind liability or offer holds its article back until an editor has decided. Confirm or dismiss it under Review.',
  ],
  'It is a package of … item and has no text of its own. The receipt keeps it as it came.': [
    'It is a package of 1 item and has no text of its own. The receipt keeps it as it came.',
  ],
  'What stands … is not part of the story and is left out: "…". If it belongs to it, enter it by hand.': [
    'What stands before the heading is not part of the story and is left out: "zczc. nnnn". If it belongs to it, enter it by hand.',
    'What stands in the heading is not part of the story and is left out: "rush". If it belongs to it, enter it by hand.',
    'What stands behind the text is not part of the story and is left out: "rush". If it belongs to it, enter it by hand.',
  ],
  '… place in the text could not be read as … and became U+FFFD (�). Compare with the original, or have it sent again.':
    [
      '1 place in the text could not be read as utf-8 and became U+FFFD (�). Compare with the original, or have it sent again.',
    ],
  '… … became U+FFFD (�), as the database cannot hold it. Compare with the original.': [
    '1 NUL character became U+FFFD (�), as the database cannot hold it. Compare with the original.',
    '1 lone surrogate became U+FFFD (�), as the database cannot hold it. Compare with the original.',
  ],
  '… …s became U+FFFD (�), as the database cannot hold them. Compare with the original.': [
    '2 NUL characters became U+FFFD (�), as the database cannot hold them. Compare with the original.',
    '2 lone surrogates became U+FFFD (�), as the database cannot hold them. Compare with the original.',
  ],
  "… with a number that the article's lists cannot count: such an item is a paragraph that begins with its number.":
    [
      "The body has 1 list item with a number that the article's lists cannot count: such an item is a paragraph that begins with its number.",
      "The body has 4 list items with a number that the article's lists cannot count: such an item is a paragraph that begins with its number.",
    ],
  '… without an address that can be kept (a relative one, or none of http, https, mailto and tel): the words stay, the link is left out.':
    [
      'The body has 1 link without an address that can be kept (a relative one, or none of http, https, mailto and tel): the words stay, the link is left out.',
      'The body has 2 links without an address that can be kept (a relative one, or none of http, https, mailto and tel): the words stay, the link is left out.',
    ],
  '… The first is at character …… of its HTML.': [
    'The body has 1 table: the article has each row as a paragraph with " | " between the cells. Compare the columns. The first is at character 7 of its HTML.',
    'The body has 2 tables: the article has each row as a paragraph with " | " between the cells. Compare the columns. The first is at character 7 of its HTML.',
  ],
  '… It has been changed meanwhile: it is …, placed ……. Look again, and decide anew.': [
    'Notice abc (“No liability.”): It has been changed meanwhile: it is confirmed, placed separate, by Ann. Look again, and decide anew.',
    'Notice abc (“No liability.”): It has been changed meanwhile: it is pending, placed inline. Look again, and decide anew.',
  ],
  '… It is confirmed as a legal notice. Take that back first, or dismiss the notice.': [
    'Paragraph abc (“Read on.”): It is confirmed as a legal notice. Take that back first, or dismiss the notice.',
  ],
  '… It has been decided about meanwhile: it is …. Look again, and decide anew.': [
    'Paragraph abc (“Read on.”): It has been decided about meanwhile: it is chrome. Look again, and decide anew.',
  ],
  '"…" seems to be another one than the record of that name, so a new one is proposed. … Say whether they are the same.':
    [
      '"Ann Lee" seems to be another one than the record of that name, so a new one is proposed. For it: both are of France; named together with "Us". Against it: 70 years lie between them. Say whether they are the same.',
    ],
  '…, the other of …': [
    'one is of France, Italy, the other of Spain',
    'the article is about France, the other of Spain',
  ],
  'Both are called "…", but an import has told them apart. …': [
    'Both are called "Us", but an import has told them apart. Against it: one is in 2030, the other in 2031.',
  ],
  'The … of … has been changed since: change the records by hand.': [
    'The same as of "Us" has been changed since: change the records by hand.',
    'The name of one of its records has been changed since: change the records by hand.',
  ],
  'Proposed as …: confirm it there.': [
    'Proposed as a person: confirm it there.',
    'Proposed as an organization: confirm it there.',
    'Proposed as an event: confirm it there.',
  ],
  '… …, which ……. Decide whether readers may see it.': [
    'It has the headline and text of “Ship, lost”, which Us has taken back (It is wrong.). Decide whether readers may see it.',
    'It has 87 % of its text in common with an article without a headline, which was taken back. Decide whether readers may see it.',
  ],
  'Articles of … are unpublished … day after they were last published.': [
    'Articles of Us are unpublished 1 day after they were last published.',
  ],
  'A picture or other media file comes with the mail and is not imported: …. Add it to the media library.': [
    'A picture or other media file comes with the mail and is not imported: ship.png. Add it to the media library.',
  ],
};

/** Variants that nobody says: the source chooses their parts by one condition. */
export const NEVER_SAID: readonly RegExp[] = [
  /^A file in the archive are |^… files in the archive is /,
  /^A picture or other media file comes with the mail and (are|is not imported: … …\.|.* Add them) /,
  /^A picture or other media file .* Add them to/,
  /^… pictures or other media files come with the mail and (is|.* Add it) /,
  /^… … became .* them\.|^… …s became .* it\./,
];
