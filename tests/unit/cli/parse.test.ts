import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { main } from '../../../src/plugins/wire/cli/main';
import { memoryTerminal } from './support';

describe('wire parse', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wire-parse-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('says in which file of an archive an item is', async () => {
    const path = join(folder, 'wire.zip');
    writeFileSync(
      path,
      zipSync({ 'a/fog.json': Buffer.from('{"headline":"Fog","body_text":"Thick fog."}') }),
    );
    const { terminal, out } = memoryTerminal();
    expect(await main(['parse', path], terminal)).toBe(0);
    expect(out()).toMatchObject([{ file: path, item: 1, within: 'a/fog.json', headline: 'Fog' }]);
  });

  it('writes a line a wire item, with the body as text and as HTML', async () => {
    const story = (headline: string) =>
      JSON.stringify({
        guid: `urn:x:${headline}`,
        headline,
        body_text:
          'The bridge at Orrin & Vale was opened to traffic on Monday.\n\nIt took four years to build, the county said.',
      });
    const path = file('two.jsonl', `${story('Bridge opens')}\n${story('Bridge open')}\n`);
    const { terminal, out } = memoryTerminal();
    expect(await main(['parse', path], terminal)).toBe(0);
    const [first, second] = out();
    expect(first).toMatchObject({
      file: path,
      item: 1,
      guid: 'urn:x:Bridge opens',
      headline: 'Bridge opens',
      pubStatus: 'usable',
    });
    expect(first.bodyText).toBe(
      'The bridge at Orrin & Vale was opened to traffic on Monday.\n\nIt took four years to build, the county said.',
    );
    expect(first.bodyHtml).toContain('<p>The bridge at Orrin &amp; Vale');
    expect(first).not.toHaveProperty('text');
    expect(first).not.toHaveProperty('within');
    expect(second).toMatchObject({ item: 2, headline: 'Bridge open' });
  });

  it('keeps the markup of a body in its HTML, and the text without it', async () => {
    const body_html =
      '<h3>Bridge</h3><p>The <b>bridge</b> was <a href="https://e.example/?a=1&amp;b=2" onclick="x()">opened</a>.</p><script>x()</script><ol><li>One</li></ol>';
    const path = file('rich.json', JSON.stringify({ headline: 'Bridge opens', body_html }));
    const { terminal, out } = memoryTerminal();
    expect(await main(['parse', path], terminal)).toBe(0);
    expect(out()[0]).toMatchObject({
      bodyText: 'Bridge\n\nThe bridge was opened.\n\nOne',
      bodyHtml:
        '<h3>Bridge</h3>\n<p>The <strong>bridge</strong> was <a href="https://e.example/?a=1&amp;b=2">opened</a>.</p>\n<ol><li>One</li></ol>',
    });
    expect(out()[0]).not.toHaveProperty('markup');
  });

  it('fills in the fields that only the page gives', async () => {
    const path = file(
      'page.txt',
      'Bridge at Orrin opens after four years\n\nThe bridge at Orrin was opened to traffic on Monday, the county said in a statement.\n',
    );
    const { terminal, out } = memoryTerminal();
    expect(await main(['parse', '--format', 'text', path], terminal)).toBe(0);
    expect(out()[0]).toMatchObject({ headline: 'Bridge at Orrin opens after four years', language: 'en' });
  });

  it('tells what failed on standard error, and reads the rest', async () => {
    const bad = file('bad.jsonl', '{"headline":"A","body_text":"A bridge was opened."}\n{"headline":\n');
    const { terminal, out, err } = memoryTerminal();
    expect(await main(['parse', join(folder, 'absent.txt'), file('empty.txt', ''), bad], terminal)).toBe(1);
    expect(out()).toHaveLength(1);
    const errors = err().filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file: name }) => name)).toEqual([
      join(folder, 'absent.txt'),
      join(folder, 'empty.txt'),
      bad,
    ]);
    expect(errors[2]).toMatchObject({ item: 2 });
  });
});
