import {
  EMPTY_INPUT,
  hasInput,
  requestBody,
  sameInput,
  worthImporting,
  type ImportInput,
} from '../../../../src/plugins/wire/admin/src/lib/import-input';

const file = (name: string, text = 'text') =>
  Object.assign(new Blob([text]), { name, lastModified: 1 }) as unknown as File;

const input = (change: Partial<ImportInput>): ImportInput => ({ ...EMPTY_INPUT, ...change });

describe('import input', () => {
  it('is there when there is a file or a visible character', () => {
    expect(hasInput(EMPTY_INPUT)).toBe(false);
    expect(hasInput(input({ text: ' \n\t' }))).toBe(false);
    expect(hasInput(input({ text: 'a' }))).toBe(true);
    expect(hasInput(input({ files: [file('a.json')] }))).toBe(true);
  });

  it('sends pasted text as JSON, exactly as it was pasted', () => {
    expect(requestBody(input({ text: '  A\r\n', source: ' Nordwire ', publish: true }))).toEqual({
      text: '  A\r\n',
      source: 'Nordwire',
      publish: true,
    });
    expect(requestBody(input({ text: 'A' }))).toEqual({ text: 'A', publish: false });
  });

  it('sends files as multipart, each with its name, and not the text', () => {
    const body = requestBody(
      input({ text: 'ignored', files: [file('a.json'), file('b.xml')], source: 'Nordwire' }),
    );
    expect(body).toBeInstanceOf(FormData);
    const form = body as FormData;
    expect(form.getAll('files').map((entry) => (entry as File).name)).toEqual(['a.json', 'b.xml']);
    expect(form.get('source')).toBe('Nordwire');
    expect(form.get('publish')).toBe('false');
    expect(form.has('text')).toBe(false);
  });

  it('sends a file of a folder with the folders before its name', () => {
    const inside = Object.assign(file('a.json'), { webkitRelativePath: 'wire/2026/a.json' });
    const form = requestBody(input({ files: [inside] })) as FormData;
    expect((form.get('files') as File).name).toBe('wire/2026/a.json');
  });

  it('tells whether a preview is still one of what the form holds', () => {
    const a = file('a.json');
    expect(sameInput(input({ text: 'A', source: 'X ' }), input({ text: 'A', source: 'X' }))).toBe(true);
    expect(sameInput(input({ text: 'A' }), input({ text: 'B' }))).toBe(false);
    expect(sameInput(input({ text: 'A' }), input({ text: 'A', publish: true }))).toBe(false);
    expect(sameInput(input({ files: [a], text: 'A' }), input({ files: [a], text: 'B' }))).toBe(true);
    expect(sameInput(input({ files: [a] }), input({ files: [a, file('b')] }))).toBe(false);
    expect(sameInput(input({ files: [a] }), input({ files: [file('a.json')] }))).toBe(false);
  });

  it('is worth importing unless all of it is known to fail', () => {
    expect(worthImporting([{ state: 'failed' }], false)).toBe(false);
    expect(worthImporting([], false)).toBe(false);
    expect(worthImporting([{ state: 'failed' }], true)).toBe(true);
    expect(worthImporting([{ state: 'failed' }, { state: 'unchanged' }], false)).toBe(true);
  });
});
