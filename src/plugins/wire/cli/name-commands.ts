import type { Command } from 'commander';
import { exportTraining } from './export-training';
import type { WithStrapi } from './import';
import type { Terminal } from './terminal';

/**
 * Adds `wire names export-training`.
 *
 * @param run does the work of a command and keeps its exit code
 */
export function addNameCommands(
  program: Command,
  run: (work: (terminal: Terminal, open: WithStrapi) => Promise<number>) => Promise<void>,
): void {
  program
    .command('names')
    .description('What editors have decided about people, organizations and events (docs/names.md).')
    .command('export-training')
    .description(
      'Writes the texts whose names are all decided about, with the names marked, for `npm run train:entities`: a line of JSON each.',
    )
    .argument('[FILE]', 'the file; standard output when absent or "-"')
    .action((file: string | undefined) => run((terminal, open) => exportTraining(file, terminal, open)));
}
