import { availableParallelism, cpus, totalmem } from 'node:os';

/** What figures depend on, for whoever compares them. */
export async function machineFacts(database) {
  const { rows } = await database.query(
    `SELECT name, setting || coalesce(unit, '') AS setting FROM pg_settings
     WHERE name IN ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'max_wal_size')`,
  );
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    postgres: Object.fromEntries(rows.map(({ name, setting }) => [name, setting])),
  };
}
