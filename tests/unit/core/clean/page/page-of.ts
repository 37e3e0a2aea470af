import { read } from '../../../../../src/plugins/wire/core/read';
import type { WireItem } from '../../../../../src/plugins/wire/core/item';

/** The item that a page's HTML becomes. */
export async function itemOfPage(html: string | Uint8Array, file = 'page.html'): Promise<WireItem> {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  for await (const outcome of read([bytes], { file })) {
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return outcome.item;
  }
  throw new Error('nothing was read');
}

export interface PageParts {
  head?: string;
  before?: string;
  headline?: string;
  /** HTML of the article below its headline. */
  article?: string;
  after?: string;
}

const MENU = ['World', 'Business', 'Sport', 'Weather', 'Culture', 'Log in', 'Subscribe']
  .map((word) => `<li><a href="/${word.toLowerCase()}">${word}</a></li>`)
  .join('');

const TEASERS = [
  'Council puts off vote on ferry fares again',
  'Six things to see at the herring festival',
  'Winter timetable brings back the night train',
]
  .map((title, i) => `<div class="card"><h3><a href="/story-${i}">${title}</a></h3></div>`)
  .join('');

/** A page as news sites build them: menus, the story, what else there is to read, comments, the foot. */
export const newsPage = ({
  head = '',
  before = '',
  headline = 'Port of Ostervik opens second grain terminal',
  article = '',
  after = '',
}: PageParts): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} - The Fjord Courier</title>${head}</head>
<body>
<header class="site-header"><a href="/">The Fjord Courier</a><nav class="main-nav"><ul>${MENU}</ul></nav></header>
${before}
<main><article class="story"><h1>${headline}</h1>
<div class="article-body">${article}</div></article></main>
<aside class="related"><h2>Most read</h2>${TEASERS}</aside>
<section id="comments" class="comments"><h2>Comments</h2><div class="comment"><p>I have lived by this quay for thirty years, and nobody has ever asked us what we think of it.</p></div></section>
${after}
<footer class="site-footer"><p>© 2024 The Fjord Courier. All rights reserved.</p><ul><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>
</body></html>`;

/** Each as a paragraph of HTML. */
export const inParagraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
