/** How much of a page is searched for its encoding (HTML Living Standard, section 13.2.3.2: "the first 1024 bytes", and some pages need more). */
const PRESCAN = 4096;

const META_CHARSET = /<meta\s[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:+-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:+-]{2,40})["']/i;

/**
 * The encoding that a page names for itself: `<meta charset>`, `<meta http-equiv=content-type>`, or the declaration of XHTML. Comments and
 * scripts before it are passed over.
 *
 * @returns undefined when it names none, or UTF-16 (which such a name can't be read in, so that it must be wrong: section 13.2.3.2)
 */
export function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN)).toString(
    'latin1',
  );
  const visible = head
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1|$)/gi, ' ');
  const name = META_CHARSET.exec(visible)?.[1] ?? XML_ENCODING.exec(head)?.[1];
  if (!name || /^utf-?(?:16|32)/i.test(name)) return undefined;
  return WIDER[name.toLowerCase()] ?? name;
}

/** Labels that stand for a larger encoding than their name says (WHATWG Encoding, section 4.2). */
const WIDER: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'cp949',
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
  'x-sjis': 'cp932',
};
