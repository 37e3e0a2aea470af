import { main } from '../../../src/plugins/wire/cli/main';
import { modelCommand } from '../../fixtures/extractor';
import { memoryTerminal } from './support';

const PAGE = [
  'Harbour Council Approves New Ferry Pier',
  '',
  'The harbour council of Lindmouth approved a new ferry pier on Tuesday, council chairwoman Maria Oldberg said.',
  '',
  'Disclaimer: Lindmouth Courier provides this information "as is" without warranty of any kind. We do not accept any responsibility or liability for its accuracy.',
].join('\n');

describe('wire analyse', () => {
  it('answers each line with findings at offsets into its text', async () => {
    const { terminal, out, written } = memoryTerminal(
      `${JSON.stringify({ id: 7, text: PAGE, more: true })}\n`,
    );
    expect(await main(['analyse'], terminal)).toBe(0);
    const [found] = out();
    expect(Object.keys(found)).toEqual(['id', 'removed', 'disclaimers', 'entities']);
    expect(found.id).toBe(7);
    expect(found.disclaimers).toHaveLength(1);
    const [notice] = found.disclaimers;
    expect(PAGE.slice(notice.start, notice.end)).toMatch(/^Disclaimer: .* accuracy\.$/);
    expect(notice.kinds).toContain('no-warranty');
    expect(notice.fingerprint).toEqual(expect.any(String));
    for (const removed of found.removed) expect(Object.keys(removed)).toEqual(['start', 'end', 'reason']);
    for (const entity of found.entities) expect(PAGE.slice(entity.start, entity.end)).toBe(entity.text);
    expect(written.err).toBe('');
  });

  it('names a bad line by file, line and field, and goes on', async () => {
    const lines = [
      '{"id":"a","text":"One."}',
      '{"id":',
      '{"id":"b"}',
      '[]',
      '',
      '{"text":"x"}',
      '{"id":"c","text":""}',
    ];
    const { terminal, out, err } = memoryTerminal(lines.join('\r\n'));
    expect(await main(['analyse', '-'], terminal)).toBe(1);
    expect(out().map(({ id }) => id)).toEqual(['a', 'c']);
    expect(err().map(({ file, place, field }) => [file, place, field])).toEqual([
      ['<stdin>', 'line 2', undefined],
      ['<stdin>', 'line 3', 'text'],
      ['<stdin>', 'line 4', undefined],
      ['<stdin>', 'line 6', 'id'],
    ]);
  });

  it('says so when a line is not UTF-8', async () => {
    const { terminal, err } = memoryTerminal(Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await main(['analyse'], terminal)).toBe(1);
    expect(err()[0]).toMatchObject({ code: 'READ_ENCODING', place: 'line 1' });
  });

  it('does not cut a line at a line separator inside a string', async () => {
    const { terminal, out } = memoryTerminal('{"id":"u","text":"One\u2028two\u0085three"}');
    expect(await main(['analyse'], terminal)).toBe(0);
    expect(out()).toHaveLength(1);
  });

  it('names a file that is not there', async () => {
    const { terminal, err } = memoryTerminal();
    expect(await main(['analyse', 'no-such-file.jsonl'], terminal)).toBe(1);
    expect(err()[0]).toMatchObject({ severity: 'error', file: 'no-such-file.jsonl' });
  });
});

describe('wire analyse --extractor', () => {
  /** What somebody types whose shell wants quotes. */
  const typed = (told: Parameters<typeof modelCommand>[0]) =>
    modelCommand({ names: { 'vela norrin': 'person', 'Brackwater Trust': 'event' }, ...told })
      .map((word) => `'${word}'`)
      .join(' ');
  const lines = (...texts: string[]) =>
    texts.map((text, id) => `${JSON.stringify({ id, text: `Tide News\n\n${text}\n` })}\n`).join('');
  const names = (found: { entities: { type: string; text: string }[] }) =>
    found.entities.map(({ type, text }) => [type, text]);

  it('puts what a program finds beside or in place of what is found without it', async () => {
    const text =
      'A boat of vela norrin sank on Monday, and Prime Minister Oke Dalmont of Ruritania was told.';
    const analysed = async (...options: string[]) => {
      const { terminal, out, written } = memoryTerminal(lines(text));
      expect(await main(['analyse', '--extractor', typed({}), ...options], terminal)).toBe(0);
      expect(written.err).toBe('');
      return names(out()[0]);
    };
    const beside = await analysed();
    expect(beside).toContainEqual(['person', 'vela norrin']);
    expect(beside).toContainEqual(['person', 'Oke Dalmont']);
    expect(await analysed('--findings', 'instead')).toEqual([['person', 'vela norrin']]);
  });

  it('tells of a text at which it fails, and goes on', async () => {
    const { terminal, out, err } = memoryTerminal(
      lines('The boat of vela norrin sank.', 'The model is to crash.', 'Later vela norrin swam.'),
    );
    expect(await main(['analyse', '--extractor', typed({})], terminal)).toBe(1);
    const knowsVela = out().map((line) => names(line).some(([, text]) => text === 'vela norrin'));
    expect(knowsVela).toEqual([true, false, true]);
    expect(err()).toEqual([
      expect.objectContaining({ code: 'LINK_EXTRACTOR_FAILED', file: '<stdin>', item: 2 }),
    ]);
  });

  it('ends when it does not work at all', async () => {
    const { terminal, out, err } = memoryTerminal(lines('One boat.', 'Two boats.', 'Three boats.'));
    expect(await main(['analyse', '--extractor', typed({ exit: '3' })], terminal)).toBe(1);
    expect(out()).toEqual([]);
    expect(err()).toEqual([
      expect.objectContaining({
        code: 'LINK_EXTRACTOR_DOWN',
        message: expect.stringContaining('exit code 3'),
      }),
    ]);
  });
});
