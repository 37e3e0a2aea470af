import { main } from '../../../src/plugins/wire/cli/main';
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
