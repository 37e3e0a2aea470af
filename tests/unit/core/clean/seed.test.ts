import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../../../src/plugins/wire/core/clean';
import { pageOf } from './item-of';

const folder = join(__dirname, '../../../../../shared/seed');
const present = existsSync(join(folder, 'expected.json'));

(present ? describe : describe.skip)('clean, the seed page', () => {
  const expected = present ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) : {};
  const name = present ? readdirSync(folder).find((file) => file.endsWith('.txt'))! : '';
  const text = present ? readFileSync(join(folder, name), 'utf8') : '';

  it('gives what was asked for', () => {
    const story = clean(pageOf(text));
    expect(story.headline).toBe(expected.headline);
    expect(story.credit).toBe(expected.credit);
    expect(story.language).toBe(expected.language);
    const [notice] = expected.disclaimers;
    const article = story.paragraphs.filter((paragraph) => paragraph.end <= notice.start);
    expect(article).toHaveLength(expected.paragraphs);
    expect(article[0].text.startsWith(expected.firstParagraphStarts)).toBe(true);
    expect(article[article.length - 1].text).toBe(expected.lastParagraph);
    const rest = story.paragraphs.slice(article.length);
    expect(rest.map((paragraph) => paragraph.kind)).toEqual(['heading', 'paragraph']);
    expect([rest[0].start, rest[1].end]).toEqual([notice.start, notice.end]);
    const chrome = story.removed.filter((region) => region.reason === 'chrome');
    expect(chrome.map(({ start, end, reason }) => ({ start, end, reason }))).toEqual(expected.removed);
  });
});
