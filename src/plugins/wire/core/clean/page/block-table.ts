/** Blocks in numbers: for each of them a row of what was measured, in the order of the names. */
export interface BlockTable {
  names: readonly string[];
  rows: readonly Float64Array[];
}

/** Takes a measure of the block whose row is being written. Every row has the same ones, in the same order. */
export type Put = (name: string, value: number) => void;

/** Writes a table, row by row. */
export function writeTable(count: number, writeRow: (i: number, put: Put) => void): BlockTable {
  const names: string[] = [];
  const rows: Float64Array[] = [];
  let row: number[] | Float64Array = [];
  let at = 0;
  const putFirst: Put = (name, value) => {
    names.push(name);
    row[at] = value;
    at += 1;
  };
  const put: Put = (_name, value) => {
    row[at] = value;
    at += 1;
  };
  for (let i = 0; i < count; i += 1) {
    at = 0;
    row = i === 0 ? [] : new Float64Array(names.length);
    writeRow(i, i === 0 ? putFirst : put);
    rows.push(i === 0 ? Float64Array.from(row) : (row as Float64Array));
  }
  return { names, rows };
}

/** The column of a measure; empty when the table has none. */
export function columnOf({ names, rows }: BlockTable, name: string): number[] {
  const at = names.indexOf(name);
  return at < 0 ? [] : rows.map((row) => row[at]);
}
