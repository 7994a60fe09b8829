/** The reference of the command line: the help of every command, as the program prints it. */
import { createProgram } from '../../src/cli/program.ts';
import { createTerminal } from '../../src/cli/terminal.ts';

const silent = { write: () => true };

/** One section a command. */
export async function cliPage(): Promise<string> {
  const program = await createProgram(
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
  let help = '';
  const take = (text: string): void => {
    help += text;
  };
  const sections = [program, ...program.commands].map((command) => {
    help = '';
    command.configureOutput({
      writeOut: take,
      getOutHelpWidth: () => 100,
      getOutHasColors: () => false,
    });
    command.outputHelp();
    const name = command === program ? 'davylamp' : `davylamp ${command.name()}`;
    return `## ${name}\n\n\`\`\`\n${help.trim()}\n\`\`\``;
  });
  return `# Command line

<!-- Generated from src/cli/. -->

Data goes to standard output, progress and remarks to standard error. Every command has \`--json\`, \`--csv\`, \`--lang en|zh\`.

${sections.join('\n\n')}
`;
}
