import { copyOf, Memory } from '../../memory';
import type { NoticeKind } from '../flag';
import { fingerprint } from './fingerprint';
import { issuerOf } from './issuer';

/** What a notice's words say of it. */
export interface QuoteDescription {
  issuer?: string;
  fingerprint: string;
}

/** Notices that a newsroom's sources put under their stories, with room to spare. */
const described = new Memory<QuoteDescription>({ most: 2000, longest: 8000 });

/**
 * Who makes a notice, and what it is known by. Sources put the same notices under story after story, so that it is told once of each.
 *
 * @param quote the whole notice; its heading ends before `body`, an offset in it
 * @param company whose release the text is, if it is one
 */
export const describeQuote = (
  quote: string,
  body: number,
  kinds: readonly NoticeKind[],
  company: string | undefined,
): QuoteDescription => {
  const release = company === undefined ? '-' : `${company.length} ${company}`;
  const key = `${body} ${kinds.join(' ')} ${release} ${quote}`;
  return described.of(key, () => {
    const issuer = issuerOf(quote.slice(body), kinds, company);
    const names = [issuer, company].filter((name) => name !== undefined);
    return {
      ...(issuer === undefined ? {} : { issuer: copyOf(issuer) }),
      fingerprint: fingerprint(quote, names),
    };
  });
};
