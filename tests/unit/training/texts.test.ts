import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(__dirname, '../../../training/disclaimers/check-texts.mjs');

describe('the texts that the detector is trained on', () => {
  it('are well formed, and as many as were promised', () => {
    const said = execFileSync(process.execPath, [program], { encoding: 'utf8' });
    const [, notices, lookAlikes] = /(\d+) notices, (\d+) look-alikes/.exec(said) ?? [];
    expect(Number(notices)).toBeGreaterThanOrEqual(300);
    expect(Number(lookAlikes)).toBeGreaterThanOrEqual(300);
  });
});
