import { Command, CommanderError, Option } from 'commander';
import { FORMATS, type FormatName } from '../core/read';
import { analyse } from './analyse';
import { duplicates } from './duplicates';
import { importFiles, type ImportOptions, type WithStrapi } from './import';
import { addNameCommands } from './name-commands';
import { addNoticeCommands } from './notice-commands';
import type { ExtractorOptions } from './open-extractor';
import { parse } from './parse';
import { resumeImport } from './resume';
import { status } from './status';
import { withStrapi } from './strapi';
import type { Terminal } from './terminal';
import { undoImport, type UndoOptions } from './undo';
import { UsageError } from './usage-error';

const BAD_USAGE = 2;

/**
 * The `wire` command.
 *
 * @param argv the arguments, without `node` and the script
 * @param terminal where it reads and writes
 * @param open how it gets a running Strapi for the commands that need one
 * @returns the exit code: 0, 1 if any item failed, 2 for bad usage
 */
export async function main(
  argv: readonly string[],
  terminal: Terminal = process,
  open: WithStrapi = withStrapi,
): Promise<number> {
  let code = 0;
  const program = new Command('wire')
    .description('Reads, cleans and imports wire articles.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    })
    .showHelpAfterError('(--help tells how the command is used)');
  const format = () =>
    new Option('--format <format>', 'read the files as this format, whatever they look like').choices(
      FORMATS,
    );

  program
    .command('analyse')
    .description(
      'Finds what is not the article, disclaimers, people, organizations and events in texts: lines {"id","text"} in, a line of JSON each out.',
    )
    .argument('[FILE.jsonl]', 'the lines; standard input when absent or "-"')
    .option(
      '--extractor <command>',
      'a program that finds names as well, see docs/extractor.md; a shell runs it',
    )
    .addOption(
      new Option('--findings <which>', 'whether its names stand beside the built-in ones or in their place')
        .choices(['beside', 'instead'])
        .default('beside'),
    )
    .action(async (file: string | undefined, options: ExtractorOptions) => {
      code = await analyse(file, options, terminal);
    });

  program
    .command('parse')
    .description('Reads files of any format: a line of JSON for each wire item.')
    .argument('<FILE...>', 'the files')
    .addOption(format())
    .action(async (files: string[], options: { format?: FormatName }) => {
      code = await parse(files, options.format, terminal);
    });

  program
    .command('duplicates')
    .description(
      'Finds near duplicates among texts: lines {"id","text"} in, a line {"a","b","score"} out for each pair, a before b in the input.',
    )
    .argument('[FILE.jsonl]', 'the lines; standard input when absent or "-"')
    .action(async (file: string | undefined) => {
      code = await duplicates(file, terminal);
    });

  program
    .command('import')
    .description(
      'Imports files, and folders with all that is in them. The last line of the output counts what became of the items.',
    )
    .argument('<FILE|DIR...>', 'files and folders')
    .option(
      '--source <name>',
      'the wire source that the items are of, whose settings they are read by; made when there is none of that name',
    )
    .option(
      '--publish',
      'publish what may be published; otherwise all articles stay drafts, unless the source’s settings say otherwise',
    )
    .option('--dry-run', 'only say what an import would do')
    .addOption(format())
    .action(async (paths: string[], options: ImportOptions) => {
      code = await importFiles(paths, options, terminal, open);
    });

  program
    .command('resume')
    .description(
      'Goes on with an import that was canceled, has failed, or was broken off. What is stored already is not stored again.',
    )
    .argument('<IMPORT>', 'its id, as `wire import` and `wire status` give it')
    .action(async (documentId: string) => {
      code = await resumeImport(documentId, terminal, open);
    });

  program
    .command('undo')
    .description(
      'Takes an import back: what it made goes, what it changed is what it was. What an editor has touched since stays, and is told of.',
    )
    .argument('<IMPORT>', 'the import, as `wire import` and `wire status` print it')
    .option('--redo', 'do an undone import again')
    .action(async (documentId: string, options: UndoOptions) => {
      code = await undoImport(documentId, options, terminal, open);
    });

  program
    .command('status')
    .description(
      'Shows the latest imports, how many notices wait for a decision, and how the sources are doing.',
    )
    .option('--json', 'as one line of JSON')
    .action(async (options: { json?: boolean }) => {
      code = await status(options.json ?? false, terminal, open);
    });

  const withCode = async (run: (terminal: Terminal, open: WithStrapi) => Promise<number>): Promise<void> => {
    code = await run(terminal, open);
  };
  addNoticeCommands(program, withCode);
  addNameCommands(program, withCode);

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
    if (error instanceof UsageError) {
      terminal.stderr.write(`error: ${error.message}\n`);
      return BAD_USAGE;
    }
    throw error;
  }
}
