/** The list that logs are matched against, and the servers of it that are met in them. */
import { writeFileSync } from 'node:fs';
import type { Server } from '../src/lab/logs/contacts.ts';
import { createRng, type Rng } from '../src/lib/rng.ts';

/** Names in the list, and as many addresses. */
const SIZE = 10_000;
/** Servers of the list that are met, and others that stand beside listed ones, below the same domain. */
const MET = 40;
const BESIDE = 10;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Of a hundred names of pools, miners' servers and web miners in permissive public lists (14,394 names, November 2026), 81 have two
 * labels, 17.5 three, and 1.2 four; the few with more are not made. */
const THREE = 0.175;
const FOUR = 0.013;

export interface LogList {
  /** Length of the shortest name. */
  readonly shortest: number;
  /** What is asked for of them: the names themselves, or names below. */
  readonly met: readonly Server[];
  /** Whoever speaks with these alone is not to be found. */
  readonly beside: readonly Server[];
}

const address = (rng: Rng, net: number): string =>
  `${net}.${rng.between(1, 200)}.${rng.int(256)}.${rng.between(1, 254)}`;

/** A name of two to four labels; `i` makes its domain its own. */
function nameOf(rng: Rng, i: number): string {
  const domain = `${rng.text(rng.between(3, 14), LETTERS)}${i}.example`;
  const chance = rng.float();
  const labels = chance < FOUR ? 2 : chance < FOUR + THREE ? 1 : 0;
  const below = Array.from({ length: labels }, () => rng.text(rng.between(2, 9), LETTERS));
  return [...below, domain].join('.');
}

/** Every fifth is asked for as an alias of it, every third as it is listed, the others by a name one or two labels below. */
function metAs({ name, ...server }: Server, i: number): Server {
  const below = ['', 'xmr.', 'eu.xmr.'][i % 3]!;
  const alias = i % 5 === 4 && { alias: `mine${i}.cdn.example` };
  return { ...server, ...alias, name: `${below}${name}` };
}

/** Writes the list, each name and each address on a line: for Davylamp to `own`, with `*.` before every name, so that all below them are
 * meant whatever their depth; for its peers to `path`, without. Says what of it logs will show. */
export function makeList(path: string, own: string, seed: number): LogList {
  const rng = createRng(seed).fork('list');
  const listed = Array.from({ length: SIZE }, (_, i) => ({
    name: nameOf(rng, i),
    ip: address(rng, 203),
    port: 3333,
  }));
  writeFileSync(own, listed.map(({ name, ip }) => `*.${name}\n${ip}\n`).join(''));
  writeFileSync(path, listed.map(({ name, ip }) => `${name}\n${ip}\n`).join(''));
  // Of each depth as many as there are of it, and at least some.
  const deep = listed.filter(({ name }) => name.split('.').length > 2);
  const met = [...listed.slice(0, MET - BESIDE), ...deep.slice(-BESIDE)].map(metAs);
  const beside = deep.slice(-BESIDE).map(({ name, port }) => ({
    name: `other.${name.split('.').slice(-2).join('.')}`,
    ip: address(rng, 202),
    port,
  }));
  return { shortest: Math.min(...listed.map(({ name }) => name.length)), met, beside };
}
