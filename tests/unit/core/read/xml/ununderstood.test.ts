import type { XmlElement } from '../../../../../src/plugins/wire/core/read/xml/element';
import { Ununderstood } from '../../../../../src/plugins/wire/core/read/xml/ununderstood';

const element = (name: string, over: Partial<XmlElement> = {}): XmlElement => ({
  name,
  uri: '',
  attributes: {},
  children: ['x'],
  line: 1,
  ...over,
});

describe('Ununderstood', () => {
  it('tells each name once, with its first line and how often it is there', () => {
    const names = new Ununderstood();
    names.addElement(element('when', { line: 7 }), 'head');
    names.addElement(element('when', { line: 9 }), 'head');
    names.add('@zone');
    const note = names.take()!;
    expect(note).toMatchObject({ code: 'ITEM_NOT_UNDERSTOOD', place: 'line 7' });
    expect(note.message).toContain('<head/when> (line 7, 2 times), @zone.');
    names.addElement(element('when', { line: 40 }), 'head');
    expect(names.take()).toBeUndefined();
    names.add('@other');
    expect(names.take()!.message).toContain('@other');
  });

  it('tells names of different namespaces apart', () => {
    const names = new Ununderstood();
    names.addElement(element('when', { uri: 'http://one.example/' }));
    names.addElement(element('when', { uri: 'http://two.example/' }));
    expect(names.take()!.message).toMatch(
      /<when> of http:\/\/one\.example\/.*<when> of http:\/\/two\.example\//,
    );
  });

  it('leaves alone what says nothing', () => {
    const names = new Ununderstood();
    names.addElement(element('empty', { children: [' \n'] }));
    expect(names.take()).toBeUndefined();
    names.addElement(element('empty', { children: [], attributes: { value: '1' } }));
    expect(names.take()!.message).toContain('<empty>');
  });

  it('stays small whatever a file has', () => {
    const names = new Ununderstood();
    for (let i = 0; i < 10_000; i += 1) names.add(`${'n'.repeat(1000)}${i}`);
    const note = names.take()!;
    expect(note.message.length).toBeLessThan(2500);
    names.add('one more');
    expect(names.take()).toBeUndefined();
  });
});
