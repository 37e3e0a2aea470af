import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { UploadProvider } from '../../../../../src/plugins/wire/server/src/jobs/storage/upload-storage';

type Row = { id: number; key: string; file: Record<string, unknown> };
type Where = { key?: string | { $startsWith: string }; id?: number | { $in: number[] } };

/** The table of stored files as Strapi's query engine offers it, with its unique keys. */
export class FakeTable {
  readonly rows: Row[] = [];
  private ids = 0;

  private matching({ key, id }: Where): Row[] {
    return this.rows.filter(
      (row) =>
        (key === undefined ||
          (typeof key === 'string' ? row.key === key : row.key.startsWith(key.$startsWith))) &&
        (id === undefined || (typeof id === 'number' ? row.id === id : id.$in.includes(row.id))),
    );
  }

  async findOne({ where }: { where: Where }): Promise<Row | null> {
    await Promise.resolve();
    return structuredClone(this.matching(where)[0] ?? null);
  }

  async findMany({ where }: { where: Where }): Promise<Row[]> {
    await Promise.resolve();
    return structuredClone(this.matching(where));
  }

  async count({ where }: { where: Where }): Promise<number> {
    await Promise.resolve();
    return this.matching(where).length;
  }

  async create({ data }: { data: Omit<Row, 'id'> }): Promise<Row> {
    await Promise.resolve();
    if (this.rows.some(({ key }) => key === data.key)) throw new Error('duplicate key value');
    const row = { id: (this.ids += 1), key: data.key, file: asStored(data.file) };
    this.rows.push(row);
    return row;
  }

  async update({ where, data }: { where: Where; data: Partial<Row> }): Promise<void> {
    await Promise.resolve();
    for (const row of this.matching(where)) Object.assign(row, { ...data, file: asStored(data.file!) });
  }

  async deleteMany({ where }: { where: Where }): Promise<void> {
    await Promise.resolve();
    for (const row of this.matching(where)) this.rows.splice(this.rows.indexOf(row), 1);
  }
}

/** As a column of JSON gives it back. */
const asStored = (file: object): Record<string, unknown> => JSON.parse(JSON.stringify(file));

/** A bucket behind HTTP on the loopback, and an upload provider for it as Strapi's are. */
export class FakeBucket {
  readonly objects = new Map<string, Buffer>();
  /** Whether objects can only be read with a signature. */
  isPrivate = false;
  /** Breaks uploads off after so many bytes, with what is there so far. */
  breaksAfter?: number;
  /** Refuses to remove anything. */
  refusesToRemove = false;
  readonly asked: string[] = [];
  private server?: Server;
  private origin = '';

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://bucket.example');
      this.asked.push(request.url!);
      const found = this.objects.get(pathname.slice(1));
      if (this.isPrivate && searchParams.get('signature') !== `for ${pathname.slice(1)}`) {
        response.writeHead(403).end();
      } else if (found) response.end(found);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** @param streams whether it takes streams, as not every provider does */
  provider(streams = true): UploadProvider {
    const keyOf = (file: Record<string, unknown>) =>
      `${String(file.path)}/${String(file.hash)}${String(file.ext)}`;
    const keep = (file: Record<string, unknown>, bytes: Buffer) => {
      this.objects.set(keyOf(file), bytes);
      file.url = `${this.origin}/${keyOf(file)}`;
    };
    const uploadStream = async (file: { stream: Readable; hash: string; ext: string }) => {
      let bytes = Buffer.alloc(0);
      for await (const piece of file.stream) {
        bytes = Buffer.concat([bytes, piece as Uint8Array]);
        keep(file, bytes);
        if (this.breaksAfter !== undefined && bytes.length > this.breaksAfter)
          throw new Error('no space left in the bucket');
      }
      keep(file, bytes);
    };
    return {
      ...(streams ? { uploadStream } : {}),
      upload: async (file) => {
        if (this.breaksAfter !== undefined) throw new Error('no space left in the bucket');
        keep(file, file.buffer);
      },
      delete: async (file) => {
        if (this.refusesToRemove) throw new Error('not allowed');
        this.objects.delete(keyOf(file));
      },
      isPrivate: async () => this.isPrivate,
      getSignedUrl: async (file) => ({
        url: `${this.origin}/${keyOf(file)}?signature=${encodeURIComponent(`for ${keyOf(file)}`)}`,
      }),
    };
  }
}

/** A Strapi with this table and nothing else, and what it was warned of. */
export function strapiWith(table: FakeTable): { strapi: Core.Strapi; warnings: string[] } {
  const warnings: string[] = [];
  const strapi = {
    db: { query: () => table },
    log: { warn: (message: string) => warnings.push(message) },
  };
  return { strapi: strapi as unknown as Core.Strapi, warnings };
}
