/** Ethereum's getWork calls over HTTP, wallet and rig in the path. */
import { each } from './dialect.ts';
import type { Dialect, Meaning, Reader } from './dialect.ts';
import { ethereumAnswer, ethereumRequests } from './ethproxy.ts';
import type { HttpRequest } from './tracker.ts';

export const ethGetwork: Dialect = {
  name: 'eth-getwork',
  title: 'Ethereum getWork over HTTP',
  about:
    '`eth_getWork` polled by HTTP and answered with work, where nothing else is asked; the path may hold hash rate, wallet and rig.',
  algorithms: ['ethash', 'etchash'],
  coins: ['ETC', 'ETH', 'ETHW'],
  unit: 'H/s',
  refines: [],
  requests: each(ethereumRequests, asked),
  answers: (message, known) =>
    message.response === undefined ? undefined : ethereumAnswer(message, known),
};

/** What the request's head adds to the call. */
function asked(read: Reader): Reader {
  return (message, known) => {
    const { http } = message;
    const meaning = http === undefined ? undefined : read(message, known);
    if (meaning === undefined || http === undefined) return undefined;
    const agent = http.headers['user-agent'] ?? '';
    return {
      ...meaning,
      ...(isOnlyCall(http) && meaning.purpose === 'work' && { strength: 'likely' }),
      ...fromPath(http.target),
      ...(agent !== '' && { agent }),
      ...(known.isMiner(agent) && { strength: 'sure' }),
    };
  };
}

/** A connection for one call, as miners open it: whether anything else would be asked is not to be waited for. */
const isOnlyCall = ({ headers }: HttpRequest): boolean =>
  /^close$/i.test(headers['connection'] ?? '');

/** `?miner=30@0x…@rig`: megahashes per second, wallet, rig. Also `/0x…/rig`. */
function fromPath(target: string): Pick<Meaning, 'login' | 'reported' | 'strength'> {
  const [, rate, wallet, rig] =
    /[?&]miner=(\d+(?:\.\d+)?)@(0x[0-9a-f]{40})(?:@([^&#]*))?/i.exec(target) ?? [];
  const [, also, worker] = /\/(0x[0-9a-f]{40})(?:[/.]([^/?#]+))?/i.exec(target) ?? [];
  const user = wallet ?? also;
  if (user === undefined) return {};
  const name = rig ?? worker ?? '';
  const reported = Number(rate ?? 0) * 1e6;
  return {
    strength: 'sure',
    login: { user, ...(name !== '' && { worker: name }) },
    ...(reported > 0 && { reported }),
  };
}
