/**
 * XML as feedsmith writes it, without the white space that it puts around CDATA to lay it out: identifiers and addresses must not have any
 * (RFC 4287, section 4.2.6).
 */
export const tidyXml = (xml: string): string =>
  xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
