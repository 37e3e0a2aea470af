import { canTest, testBody, type TestInput } from '../../../../src/plugins/wire/admin/src/lib/test-input';

const file = Object.assign(new Blob(['<rss/>']), { name: 'a.rss', lastModified: 1 }) as unknown as File;
const input = (change: Partial<TestInput>): TestInput => ({ from: 'feed', text: '', item: 1, ...change });

describe('test input', () => {
  it('is ready when what it reads is there', () => {
    expect(canTest(input({}), null)).toBe(false);
    expect(canTest(input({}), 'https://a.example')).toBe(true);
    expect(canTest(input({ from: 'text', text: ' \n' }), 'https://a.example')).toBe(false);
    expect(canTest(input({ from: 'text', text: 'a' }), null)).toBe(true);
    expect(canTest(input({ from: 'file' }), null)).toBe(false);
    expect(canTest(input({ from: 'file', file }), null)).toBe(true);
  });

  it('sends the text only when the text is meant', () => {
    const settings = { language: 'de' };
    expect(testBody(input({ text: 'a', item: 2 }), settings)).toEqual({ settings, item: 2 });
    expect(testBody(input({ from: 'text', text: ' a\r\n' }), settings)).toEqual({
      settings,
      item: 1,
      text: ' a\r\n',
    });
  });

  it('sends a file as a form, with the settings as JSON', () => {
    const form = testBody(input({ from: 'file', file, item: 3 }), { language: 'de' }) as FormData;
    expect((form.get('files') as File).name).toBe('a.rss');
    expect(JSON.parse(form.get('settings') as string)).toEqual({ language: 'de' });
    expect(form.get('item')).toBe('3');
    expect(form.has('text')).toBe(false);
  });
});
