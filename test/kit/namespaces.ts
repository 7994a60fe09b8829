/** Network namespaces joined by cables, in which real programs talk to each other and to nobody else. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';

export interface Namespaces extends Disposable {
  /** Runs a program in a namespace to its end and gives its output; throws when it fails. */
  readonly run: (space: string, program: string, ...args: readonly string[]) => string;
  /** Starts a program in a namespace; it is stopped with the namespaces at the latest. */
  readonly start: (space: string, program: string, ...args: readonly string[]) => ChildProcess;
}

const ip = (...args: readonly string[]): string => execFileSync('ip', args, { encoding: 'utf8' });

/** Makes namespaces and cables between them: by name of the end (at most a few letters), its namespace and its address, if it is
 * to have one. Two ends that follow each other are of one cable. */
export function layNamespaces(
  ends: readonly (readonly [end: string, space: string, address?: string])[],
): Namespaces {
  const nameOf = (space: string): string => `dl-${space}-${process.pid}`;
  const spaces = [...new Set(ends.map(([, space]) => space))];
  for (const space of spaces) {
    ip('netns', 'add', nameOf(space));
    ip('-n', nameOf(space), 'link', 'set', 'lo', 'up');
  }
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [[one, here], [other, there]] = [ends[i]!, ends[i + 1]!];
    const peer = ['type', 'veth', 'peer', 'name', other, 'netns', nameOf(there)];
    ip('link', 'add', 'name', one, 'netns', nameOf(here), ...peer);
  }
  for (const [end, space, address] of ends) {
    if (address !== undefined) ip('-n', nameOf(space), 'addr', 'add', address, 'dev', end);
    ip('-n', nameOf(space), 'link', 'set', end, 'up');
  }
  const started: ChildProcess[] = [];
  const within = (space: string, program: string, args: readonly string[]): string[] => [
    'netns',
    'exec',
    nameOf(space),
    program,
    ...args,
  ];
  return {
    run: (space, program, ...args) => ip(...within(space, program, args)),
    start: (space, program, ...args) => {
      const child = spawn('ip', within(space, program, args));
      started.push(child);
      return child;
    },
    [Symbol.dispose]: () => {
      for (const child of started) child.kill();
      for (const space of spaces) ip('netns', 'del', nameOf(space));
    },
  };
}
