import { PUSH_HEADERS } from '../../../shared/contracts/sources';

/** Quoted for a shell: whatever it is, it is one word. */
const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * Commands that push a file, for a shell with `curl` and `openssl`. The secret comes from the environment, so that no history keeps it.
 *
 * @param url the whole address that takes pushes
 * @param source the source's short name
 */
export const pushExample = ({ url, source }: { url: string; source: string }): string =>
  [
    'FILE=story.xml',
    'TIME=$(date +%s)',
    `SIGNATURE=$( { printf '%s.' "$TIME"; cat "$FILE"; } |`,
    `  openssl dgst -sha256 -hmac "$WIRE_SECRET" | sed 's/^.*= *//')`,
    `curl ${quoted(url)} \\`,
    `  --header 'content-type: application/octet-stream' \\`,
    `  --header ${quoted(`${PUSH_HEADERS.source}: ${source}`)} \\`,
    `  --header "${PUSH_HEADERS.timestamp}: $TIME" \\`,
    `  --header "${PUSH_HEADERS.signature}: sha256=$SIGNATURE" \\`,
    '  --data-binary @"$FILE"',
  ].join('\n');
