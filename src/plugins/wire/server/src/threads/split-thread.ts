import { once } from 'node:events';
import { splitFiles } from '../imports/chunks/split-files';
import { diskFile } from '../imports/import-file';
import { encodeChunk } from './chunk-codec';
import { standBack } from './stand-back';
import type { ChunkMessage, SplitTask } from './thread-tasks';

standBack();

/**
 * What a thread does that cuts files into chunks. It is another one than those that process, since it needs little of what those load.
 *
 * @returns how many chunks there are
 */
export default async function split({
  files,
  settings,
  limits,
  chunkItems,
  from,
  port,
}: SplitTask): Promise<number> {
  const onDisk = files.map(({ path, name, bytes, mediaType }) => diskFile(path, name, bytes, mediaType));
  let chunks = 0;
  try {
    for await (const chunk of splitFiles(onDisk, { settings, limits, chunkItems })) {
      chunks += 1;
      if (chunk.number < from) continue;
      const { number, bytesRead } = chunk;
      const bytes = encodeChunk(chunk);
      const answered = once(port, 'message');
      port.postMessage({ number, bytesRead, bytes } satisfies ChunkMessage, [bytes.buffer as ArrayBuffer]);
      await answered;
    }
    return chunks;
  } finally {
    port.close();
  }
}
