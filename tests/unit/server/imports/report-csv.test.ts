import {
  csvCell,
  csvLine,
  reportCsv,
  type ReportLine,
} from '../../../../src/plugins/wire/server/src/imports/report-csv';

test.each([
  [undefined, ''],
  [0, '0'],
  [-3, '-3'],
  ['', ''],
  ['Ferry', 'Ferry'],
  ['Ferry, late', '"Ferry, late"'],
  ['the "Svala"', '"the ""Svala"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  [' =1', ' =1'],
])('%j is %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test.each(['=', '+', '-', '@', '\t', '＝', '＠'])('a text that begins with %j is no formula', (sign) => {
  expect(csvCell(`${sign}SUM(A1)`)).toBe(`'${sign}SUM(A1)`);
});

test('a formula with a quotation mark is quoted and guarded', () => {
  expect(csvCell('=HYPERLINK("http://example.org","x")')).toBe(`"'=HYPERLINK(""http://example.org"",""x"")"`);
  expect(csvCell('\r=1')).toBe(`"'\r=1"`);
});

test('lines end as the standard says', () => {
  expect(csvLine(['a', undefined, 1])).toBe('a,,1\r\n');
});

async function* linesOf(count: number): AsyncGenerator<ReportLine> {
  for (let item = 1; item <= count; item += 1) {
    yield { state: 'created', file: 'wire.jsonl', item, notices: 0, receipt: `r${item}` } as ReportLine;
  }
}

const pieces = async (count: number) => {
  const all: string[] = [];
  for await (const piece of reportCsv(linesOf(count))) all.push(piece);
  return all;
};

test.each([0, 1, 499, 500, 501, 1500])(
  'a report of %d receipts has a line each, and one of names',
  async (count) => {
    const text = (await pieces(count)).join('');
    expect(text.startsWith('\uFEFFstate,file,within,item,headline,')).toBe(true);
    const lines = text.slice(1).split('\r\n');
    expect(lines).toHaveLength(count + 2);
    expect(lines.at(-1)).toBe('');
    if (count > 0) expect(lines[count]).toContain(`,r${count}`);
  },
);

test('a long report comes in pieces', async () => {
  expect((await pieces(1500)).length).toBeGreaterThan(2);
});
