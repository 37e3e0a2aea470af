import { sign } from '../../../src/plugins/wire/server/src/push/signature';
import { PUSH_HEADERS } from '../../../src/plugins/wire/shared/contracts/sources';
import { newsroom } from './newsroom';

/** Pushes a body as a source does that has a secret; throws with the server's answer when it is not accepted. */
export async function push(source: string, secret: string, body: string): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const answer = await fetch(`${newsroom().url}/api/wire/imports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      [PUSH_HEADERS.source]: source,
      [PUSH_HEADERS.timestamp]: timestamp,
      [PUSH_HEADERS.signature]: sign(secret, timestamp, Buffer.from(body)),
    },
    body,
  });
  if (answer.status !== 202) throw new Error(`A push: ${answer.status} ${await answer.text()}`);
}
