/** The reference of the command line: the help of every command, as the program prints it. */
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { createTerminal } from '../../src/cli/terminal.ts';

const silent = { write: () => true };

/** The whole program, of which only help may be asked. */
export const programOfHelp = async (): Promise<Command> =>
  createProgram(
    {
      terminal: createTerminal(silent, silent, {}),
      env: {},
      app: async () => Promise.reject(new Error('help needs no application')),
      stdinIsTerminal: false,
      interruptible: () => new AbortController().signal,
      setExit: () => {},
    },
    '0',
  );

/** A section of a command, and one for each of its own commands. */
function sectionsOf(command: Command, name: string): string[] {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  const heading = command.parent?.parent ? '###' : '##';
  return [
    `${heading} ${name}\n\n\`\`\`\n${help.trim()}\n\`\`\``,
    ...command.commands.flatMap((one) => sectionsOf(one, `${name} ${one.name()}`)),
  ];
}

/** One section a command. */
export async function cliPage(): Promise<string> {
  const sections = sectionsOf(await programOfHelp(), 'davylamp');
  return `# Command line

<!-- Generated from src/cli/. -->

Data goes to standard output, progress and remarks to standard error. Every command has \`--json\`, \`--csv\`, \`--lang en|zh\`.

${sections.join('\n\n')}
`;
}
