import { clean } from '../../../../src/plugins/wire/core/clean';

const story = (text: string) => clean({ text, textForm: 'page', pubStatus: 'usable' });
const textsOf = (text: string) => story(text).paragraphs.map((paragraph) => paragraph.text);

test.each([
  [
    'one long sentence',
    'Tram Deal',
    [
      'The head of the Ghent tram company, Lieve Vanhove, said on Monday that the new line would open in May.',
    ],
  ],
  [
    'a sentence and a short one',
    'Council approves the bridge',
    ['The council of Porto approved the bridge on Friday.', 'Eight voted for it.'],
  ],
  [
    'no word of the title comes again',
    'Quake hits Arica',
    ['A strong tremor shook the coast on Monday morning, the seismic service said.'],
  ],
  [
    'German',
    'Abkommen besiegelt',
    ['Die Ministerinnen beider Länder haben am Dienstag in Graz den Vertrag über die Bahn unterschrieben.'],
  ],
  ['Japanese', '市長が辞意を表明', ['市長は火曜日、辞任する意向を明らかにした。']],
])('a short story keeps its body: %s', (_, headline, sentences) => {
  const text = [headline, ...sentences].join('\n\n');
  expect(story(text).headline).toBe(headline);
  expect(textsOf(text)).toEqual(sentences);
});

test('a sentence alone stays', () => {
  const text = 'The ferry to Bornholm will not sail on Sunday, the harbour office said.';
  expect(textsOf(text)).toEqual([text]);
});

test('a short story on a page loses the page, not its body', () => {
  const sentence =
    'The head of the Ghent tram company, Lieve Vanhove, said on Monday that the new line would open in May.';
  const text = [
    'Home',
    'News',
    'Subscribe',
    'Log in',
    'Tram Line Opens in Ghent in May',
    sentence,
    'Share',
    'Most read',
    'Baker wins a prize',
  ].join('\n');
  expect(textsOf(text)).toContain(sentence);
  expect(textsOf(text).join('\n')).not.toMatch(/Subscribe|Most read|Baker/);
});
