/** Two network namespaces joined by a cable, so that what crosses it can be seen and counted. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { PIPES, PROGRAM } from './program.ts';

export interface Wire extends Disposable {
  /** Starts Davylamp beside the listening end (`tap`). */
  readonly listen: (args: readonly string[]) => ChildProcess;
  /** Plays a capture into the other end, to its end. */
  readonly play: (capture: string, args?: readonly string[]) => Promise<void>;
  /** Packets the listening end has sent, and received. */
  readonly counts: () => { readonly sent: number; readonly received: number };
}

const ip = (...args: readonly string[]): string => execFileSync('ip', args, { encoding: 'utf8' });

/** Lays the cable. The listening end is called `tap`, has no address, and says nothing of itself. */
export function layWire(): Wire {
  const [here, there] = [`dl-tap-${process.pid}`, `dl-far-${process.pid}`];
  for (const name of [here, there]) {
    ip('netns', 'add', name);
    // Without this the kernel itself speaks on a new interface (neighbour discovery, multicast reports).
    ip('netns', 'exec', name, 'sh', '-c', 'echo 1 > /proc/sys/net/ipv6/conf/default/disable_ipv6');
  }
  ip('link', 'add', 'tap', 'netns', here, 'type', 'veth', 'peer', 'far', 'netns', there);
  ip('netns', 'exec', here, 'ip', 'link', 'set', 'tap', 'up');
  ip('netns', 'exec', here, 'ip', 'link', 'set', 'lo', 'up');
  ip('netns', 'exec', there, 'ip', 'link', 'set', 'far', 'up');
  const statistic = (name: string): number =>
    Number(ip('netns', 'exec', here, 'cat', `/sys/class/net/tap/statistics/${name}`));
  return {
    listen: (args) =>
      spawn('ip', ['netns', 'exec', here, process.execPath, ...PROGRAM, ...args], {
        stdio: PIPES,
        env: { ...process.env, NO_COLOR: '1' },
      }),
    play: async (capture, args = []) => {
      const child = spawn(
        'ip',
        ['netns', 'exec', there, 'tcpreplay', '-q', '-i', 'far', ...args, capture],
        { stdio: 'ignore' },
      );
      await once(child, 'close');
    },
    counts: () => ({ sent: statistic('tx_packets'), received: statistic('rx_packets') }),
    [Symbol.dispose]: () => {
      ip('netns', 'del', here);
      ip('netns', 'del', there);
    },
  };
}
