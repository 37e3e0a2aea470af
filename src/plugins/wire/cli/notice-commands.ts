import { Option, type Command } from 'commander';
import { NOTICE_KINDS } from '../core/disclaimers/flag';
import { exportNotices, type ExportOptions } from './export-notices';
import type { WithStrapi } from './import';
import { importNotices, type ImportNoticesOptions } from './import-notices';
import type { Terminal } from './terminal';

type Run = (work: (terminal: Terminal, open: WithStrapi) => Promise<number>) => Promise<void>;

/**
 * Adds `wire notices export` and `wire notices import`.
 *
 * @param run does the work of a command and keeps its exit code
 */
export function addNoticeCommands(program: Command, run: Run): void {
  const notices = program
    .command('notices')
    .description('Shares decided notices with other newsrooms, as files (docs/notice-file.md).');

  notices
    .command('export')
    .description('Writes what is decided about legal notices: a line of JSON each.')
    .argument('[FILE]', 'the file; standard output when absent or "-"')
    .addOption(
      new Option('--decision <decision>', 'only those decided so').choices(['confirmed', 'dismissed']),
    )
    .addOption(new Option('--kind <kind>', 'only those of this kind').choices(NOTICE_KINDS))
    .option('--issuer <name>', 'only those of this issuer')
    .option('--language <code>', 'only those in this language, such as "en"')
    .action((file: string | undefined, options: ExportOptions) =>
      run((terminal, open) => exportNotices(file, options, terminal, open)),
    );

  notices
    .command('import')
    .description('Takes over the decisions of such a file. The last line of the output counts them.')
    .argument('<FILE>', 'the file')
    .option('--dry-run', 'only say what would become of the notices')
    .addOption(
      new Option('--conflicts <whose>', 'where both have decided: keep ours or take theirs')
        .choices(['keep', 'take'])
        .default('keep'),
    )
    .option('--override <reason>', 'remove notices of protected kinds where the file says so, and why')
    .action((file: string, options: ImportNoticesOptions) =>
      run((terminal, open) => importNotices(file, options, terminal, open)),
    );
}
