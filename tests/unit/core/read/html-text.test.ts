import fc from 'fast-check';
import { htmlText } from '../../../../src/plugins/wire/core/read';
import { processorClock } from '../../../support/processor-clock';

describe('htmlText', () => {
  it.each([
    ['<p>One\n  two.</p><p>Three.</p>', 'One two.\n\nThree.'],
    ['One<br>two<br/>three<br><br>four', 'One\ntwo\nthree\n\nfour'],
    ['<div><div><h1>Head</h1>\n<p>One <b>bold</b>, <i>two</i>.</p></div></div>', 'Head\n\nOne bold, two.'],
    [
      '<p>List:</p><ul><li>One</li><li><p>Two</p></li>\n<li>Three<ul><li>Four</li></ul></li><li></li></ul><p>End',
      'List:\n\n- One\n- Two\n- Three\n- Four\n\nEnd',
    ],
    ['<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>', 'A\tB\n1\t2'],
    [
      'AT&amp;T &lt;x&gt; caf&eacute; &#8364;&#x1F600; &nbsp;&unknown; & so',
      'AT&T <x> café €😀 \u00a0&unknown; & so',
    ],
    [
      '<head><title>T</title></head><body><script>if (a < b) {}</script><style>p{}</style>Text<!-- no --></body>',
      'Text',
    ],
    ['<title/>Text', 'Text'],
    ['<P CLASS="a > b">One</P><SCRIPT>x</SCRIPT>', 'One'],
    ['<pre>a\n  b</pre>c', 'a\n  b\n\nc'],
    ['a<![CDATA[ b ]]>c', 'a b c'],
    ['  ', ''],
    ['one </p> two', 'one\n\ntwo'],
    ['profit < 5 and > 3', 'profit < 5 and > 3'],
    ['Was <analysts say it is not', 'Was <analysts say it is not'],
    ['Text <a href="x', 'Text'],
    ['<template>One<p>two', 'One\n\ntwo'],
    ['<head><meta charset=utf-8><body>Text', 'Text'],
  ])('of %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('is linear, whatever the nesting', () => {
    const elapsed = processorClock();
    for (const html of [
      '<div>',
      '<ul><li>',
      '<b></i>',
      '<',
      '&',
      '&amp',
      '</p',
      '<a href="',
      '<!--',
      '<p a=',
      '<script><',
      '<template>',
      ' ',
    ]) {
      htmlText(html.repeat(Math.ceil(1_000_000 / html.length)));
    }
    htmlText(`${'<div>'.repeat(100_000)}text${'</span>'.repeat(100_000)}`);
    expect(elapsed()).toBeLessThan(10_000);
  });

  it('keeps every word of any text that is escaped into it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const escape = (word: string): string => word.replace(/&/g, '&amp;').replace(/</g, '&lt;');
        const text = htmlText(words.map((word) => `<p>${escape(word)}</p>`).join(''));
        expect(text.replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''));
      }),
    );
  });
});
