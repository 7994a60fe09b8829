/** Who had an address: asked directly, and for the time a host was seen. */
import type { WhoQuery } from './app-port.ts';
import { formatIp, parseIp } from './lib/ip-address.ts';
import { holderDocument, type HeldBy, type WhoDocument } from './model/who-document.ts';
import type { Evidence } from './model/evidence.ts';
import type { Sighting } from './model/sighting.ts';
import type { Asking } from './model/store.ts';
import { holderKey, whoHad, type Holder, type WhoQuestion } from './model/who-had.ts';
import type { Ip } from './records/columns.ts';
import { hostEvidence } from './situation/host-evidence.ts';
import { hostSightings } from './situation/host-sightings.ts';
import { bindingsOf, follow, trace } from './situation/who-had.ts';
import { open } from './wiring.ts';

/** Holders of one host's address that are told of. */
const HOLDERS = 32;

/** As it is kept. */
const canonical = (ip: string): Ip => {
  const bytes = parseIp(ip);
  return bytes === undefined ? '' : formatIp(bytes);
};

/** See `App.who`. */
export async function who(query: WhoQuery): Promise<WhoDocument> {
  const { port = 0, protocol_num = 0, at } = query;
  const ip = canonical(query.ip);
  await using store = await open(query.store);
  const holders = await trace(store, {
    ip,
    time: at,
    port,
    protocol_num,
    peer_ip: canonical(query.peer_ip ?? ''),
    peer_port: query.peer_port ?? 0,
  });
  return {
    schema: 1,
    ip,
    port,
    at: new Date(at).toISOString(),
    holders: holders.map(holderDocument),
  };
}

/** Who had the address of a host at the moments of its evidence: one entry a holder, in order of time. */
export async function heldBy(store: Asking, ip: Ip): Promise<HeldBy[]> {
  const [sightings, evidence] = await Promise.all([
    store.ask(hostSightings, { hosts: [ip] }),
    store.ask(hostEvidence, { hosts: [ip], per_kind: 200 }),
  ]);
  const questions = questionsOf(ip, sightings, evidence);
  const times = questions.map(({ time }) => time);
  if (times.length === 0) return [];
  const span = { from: Math.min(...times), to: Math.max(...times) };
  const peers = [...new Set(questions.map(({ peer_ip }) => peer_ip))].filter((p) => p !== '');
  const bindings = await bindingsOf(store, ip, span, { peers });
  const found = new Map<string, Held>();
  for (const question of questions)
    for (const holder of whoHad(bindings, question)) {
      // Who merely shared a translator's address then, nobody knows to have been the one.
      const shared = holder.binding.inner_ip !== '' && holder.binding.peer_ip === '';
      if (!shared || question.port !== 0) note(found, question, holder);
    }
  const held = [...found.values()].sort((a, b) => a.first - b.first).slice(0, HOLDERS);
  return Promise.all(
    held.map(async ({ first, last, moments, question, holder }) => {
      const [traced] = await follow(store, [holder], question);
      return {
        first: new Date(first).toISOString(),
        last: new Date(last).toISOString(),
        moments,
        holder: holderDocument(traced ?? { ...holder, behind: [] }),
      };
    }),
  );
}

interface Held {
  first: number;
  last: number;
  moments: number;
  /** The moment at which it is surest. */
  question: WhoQuestion;
  holder: Holder;
}

const SURE = { in_force: 0, open: 1, near: 2 } as const;

function note(found: Map<string, Held>, question: WhoQuestion, holder: Holder): void {
  const { time } = question;
  const key = holderKey(holder.binding);
  const before = found.get(key);
  if (before === undefined) {
    found.set(key, { first: time, last: time, moments: 1, question, holder });
    return;
  }
  before.first = Math.min(before.first, time);
  before.last = Math.max(before.last, time);
  before.moments++;
  if (SURE[holder.sure] < SURE[before.holder.sure]) Object.assign(before, { question, holder });
}

/** The moments a host was seen at: each hour's first and last at each endpoint, and those of which the port is known. */
function questionsOf(
  ip: Ip,
  sightings: readonly Sighting[],
  evidence: readonly Evidence[],
): WhoQuestion[] {
  const any = { ip, port: 0, protocol_num: 0 };
  const questions = [
    ...sightings.flatMap(({ first_seen, last_seen, peer_ip, peer_port }) =>
      [first_seen, last_seen].map((time) => ({ ...any, time, peer_ip, peer_port })),
    ),
    ...evidence.flatMap(({ time, peer, detail }) => {
      const port = detail['src_port'];
      if (typeof port !== 'number' || port === 0) return [];
      return [{ ...any, port, time, peer_ip: peer.ip, peer_port: peer.port }];
    }),
  ];
  return [...new Map(questions.map((q) => [JSON.stringify(q), q])).values()];
}
