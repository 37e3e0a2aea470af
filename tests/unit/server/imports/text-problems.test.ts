import { textDifference } from '../../../../src/plugins/wire/core/clean/text-difference';
import { htmlBody } from '../../../../src/plugins/wire/core/read/html/html-body';
import type { WireItem } from '../../../../src/plugins/wire/core/item';
import { textProblems } from '../../../../src/plugins/wire/server/src/imports/text-problems';
import { process } from '../../../fixtures/process';
import { fileOf } from './memory-store';
import { runWire } from './run-wire';
import { itemLine } from './stories';

jest.mock('../../../../src/plugins/wire/core/clean/text-difference', () => {
  const actual = jest.requireActual<Record<string, (...args: unknown[]) => unknown>>(
    '../../../../src/plugins/wire/core/clean/text-difference',
  );
  return { ...actual, textDifference: jest.fn(actual.textDifference) };
});

const HTML =
  '<h2>Quay</h2><p>The <b>ferry</b> is open.</p><ol><li>One</li></ol><table><tr><td>A<td>B</table>';

const made = () => {
  const { text, markup } = htmlBody(HTML);
  const item: WireItem = { text, markup, textForm: 'body', pubStatus: 'usable' };
  return process(item);
};

const POSITION = { file: 'wire.jsonl', item: 7 };

test('an article that says what its source says has no problem', () => {
  expect(textProblems(made(), POSITION)).toEqual([]);
});

test('one that does not has a warning that names the first place', () => {
  const broken = made();
  const [, second] = broken.story.paragraphs;
  second.text = second.text.replace('open', 'shut');
  expect(textProblems(broken, POSITION)).toEqual([
    {
      code: 'CLEAN_TEXT_DIFFERS',
      file: 'wire.jsonl',
      item: 7,
      field: 'text',
      place: `character ${broken.item.text.indexOf('open') + 1} of the text`,
      message: expect.stringContaining('the source has "open.'),
    },
  ]);
  const short = made();
  short.story.paragraphs.pop();
  expect(textProblems(short, POSITION)).toMatchObject([
    { message: expect.stringContaining('the article has nothing') },
  ]);
});

test('the warning is on the item’s receipt', async () => {
  jest.mocked(textDifference).mockReturnValueOnce({ at: 3, source: 'a', article: 'b' });
  const { receipts } = await runWire([fileOf('wire.jsonl', itemLine('Ferry to Run Again'))]);
  expect(receipts).toMatchObject([
    { problems: [{ code: 'CLEAN_TEXT_DIFFERS', place: 'character 4 of the text' }] },
  ]);
});

test('an import tells what of an item’s markup an article cannot hold, and nothing else', async () => {
  const line = itemLine('Ferry to Run Again', { body_text: undefined, body_html: HTML });
  const { store } = await runWire([fileOf('wire.jsonl', line)]);
  expect(store.candidates[0].problems.map(({ code, field }) => [code, field])).toEqual([
    ['ITEM_MARKUP_TABLE', 'body_html'],
  ]);
});
