import { blocksToText } from '../../../../src/plugins/wire/core/clean';
import { bodyOf, place } from '../../../../src/plugins/wire/core/placement';
import { htmlBody } from '../../../../src/plugins/wire/core/read/html/html-body';
import { importedBody } from '../../../../src/plugins/wire/server/src/stores/imported-body';
import { process } from '../../../fixtures/process';

const NOTICE =
  'This press release contains <i>forward-looking statements</i>. Actual results may differ materially from <a href="https://e.example/10-k">those</a> described, and the company undertakes no obligation to update them.';

test('a notice is cut out of a body with its links, and goes back as it stood', () => {
  const { text, markup } = htmlBody(
    `<h3>Quayco <em>opens</em></h3><p>Quayco opened a <a href="https://e.example/">terminal</a> on Tuesday.</p><p>${NOTICE}</p>`,
  );
  const { story, flags } = process({ text, markup, textForm: 'body', pubStatus: 'usable' });
  expect(flags).toHaveLength(1);
  const separate = flags.map((flag) => ({ ...flag, placement: 'separate' as const }));
  const { state, words } = importedBody(story, separate, markup);
  expect(words.get(separate[0])).toBe(flags[0].quote);
  expect(bodyOf(state)).toEqual([
    {
      type: 'heading',
      level: 3,
      children: [
        { type: 'text', text: 'Quayco ' },
        { type: 'text', text: 'opens', italic: true },
      ],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Quayco opened a ' },
        {
          type: 'link',
          url: 'https://e.example/',
          children: [{ type: 'text', text: 'terminal' }],
        },
        { type: 'text', text: ' on Tuesday.' },
      ],
    },
  ]);
  const back = bodyOf(place(state, flags[0].fingerprint, [], 'inline'));
  expect(back).toEqual(
    importedBody(
      story,
      flags.map((flag) => ({ ...flag, placement: 'inline' as const })),
      markup,
    ).state.full,
  );
  expect(JSON.stringify(back)).toContain('https://e.example/10-k');
  expect(blocksToText(back)).toBe(text);
});
