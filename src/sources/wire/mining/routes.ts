/** Which dialects may read a message: few know its method, and those are asked in the order of the registry. */
import type { Dialect, Reader } from './dialect.ts';
import { dialects } from './index.ts';
import type { Message } from './message.ts';

/** A reader with its dialect. */
interface Route {
  readonly dialect: Dialect;
  readonly read: Reader;
}

interface Routes {
  readonly words: ReadonlyMap<string, readonly Route[]>;
  readonly requests: ReadonlyMap<string, readonly Route[]>;
  readonly answers: readonly Route[];
}

const NONE: readonly Route[] = [];
/** By the dialect a session has settled on. */
const tables = new Map<Dialect | undefined, Routes>();

/** Who is to be asked what a message means, one after the other, in a session that is known to be in `settled`. */
export function routesOf(message: Message, settled: Dialect | undefined): readonly Route[] {
  const { words, requests, answers } = routesFor(settled);
  const { word, isAnswer, method } = message;
  const routes = isAnswer ? answers : (requests.get(method) ?? NONE);
  return word === '' ? routes : [...(words.get(word) ?? NONE), ...routes];
}

function routesFor(settled: Dialect | undefined): Routes {
  const before = tables.get(settled);
  if (before !== undefined) return before;
  const order = settled === undefined ? dialects : likelyFirst(settled);
  const routes = {
    words: byName(order, ({ words }) => words),
    requests: byName(order, ({ requests }) => requests),
    answers: order.flatMap((dialect): Route[] =>
      dialect.answers === undefined ? [] : [{ dialect, read: dialect.answers }],
    ),
  };
  tables.set(settled, routes);
  return routes;
}

function byName(
  order: readonly Dialect[],
  readersOf: (dialect: Dialect) => Dialect['requests'],
): Map<string, Route[]> {
  const routes = new Map<string, Route[]>();
  for (const dialect of order) {
    for (const [name, read] of Object.entries(readersOf(dialect) ?? {})) {
      const route = { dialect, read };
      const others = routes.get(name);
      if (others === undefined) routes.set(name, [route]);
      else others.push(route);
    }
  }
  return routes;
}

/** The dialects a session of this one may turn out to be, then itself, then the rest: most messages are read at once. */
function likelyFirst(settled: Dialect): readonly Dialect[] {
  const finer = dialects.filter(({ refines }) => refines.includes(settled.name));
  const rest = dialects.filter((dialect) => dialect !== settled && !finer.includes(dialect));
  return [...finer, settled, ...rest];
}
