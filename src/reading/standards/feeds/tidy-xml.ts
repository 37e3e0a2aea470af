/**
 * XML as feedsmith writes it, without the line breaks that it puts around CDATA to lay it out: identifiers and addresses must not have any
 * (RFC 4287, section 4.2.6).
 */
export const tidyXml = (xml: string): string =>
  xml.replace(/(<[a-z][^<>]*>)\n\s*<!\[CDATA\[/gi, '$1<![CDATA[').replace(/\]\]>\n\s*<\//g, ']]></');
