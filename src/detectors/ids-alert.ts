/** Alerts about mining that an intrusion detection system raised on the same traffic (E1 by a name, E2 by a conversation). */
import { z } from 'zod';
import { noFacts, type Basis, type Evidence } from '../model/evidence.ts';
import type { Alert } from '../records/alert.ts';
import { defineDetector } from './detector.ts';
import { evidence, peerText } from './evidence.ts';

/** The class `coin-mining`, by its name and by the description Suricata writes. */
const MINING_CLASS = /^coin-mining$|crypto ?currency mining/i;
/** Wordings of rules about mining. Coins, wallets and exchanges are not. */
const MINING_RULE =
  /coin-?miner|(?:crypto|crypto ?currency|(?:alt|bit)?coin|monero|xmr|ethereum|web)[- ]?min(?:er|ing)\b|\bmining pool\b|\bstratum\b|\bxmrig\b|\bxmr-stak\b|\bcoinhive\b|\bminergate\b|\bnicehash\b|\bcpuminer\b|\bcgminer\b/i;
/** Clocks have strata too. */
const CLOCK = /\bntp\b/i;
const AGENT = /user.?agent/i;

/** What an alert rests on: the same reason as our own detectors would have, so that it is not counted twice. */
function basisOf({ app, dst_port, protocol_num, rule_name }: Alert): Basis {
  if (app === 'dns' || (dst_port === 53 && protocol_num === 17)) return 'dns';
  if (AGENT.test(rule_name)) return 'agent';
  return app === 'tls' || app === 'http' ? 'server-name' : 'shape';
}

const isAboutMining = ({ rule_name, category }: Alert): boolean =>
  MINING_CLASS.test(category) || (MINING_RULE.test(rule_name) && !CLOCK.test(rule_name));

/** Products as their makers write them. */
const PRODUCTS: Readonly<Record<string, string>> = { suricata: 'Suricata' };

export const idsAlert = defineDetector({
  type: 'ids-alert',
  about:
    'Reads alerts of an intrusion detection system (Suricata) whose class or wording is about mining: E1 where they rest on a name that was asked for or sent, E2 where they rest on a conversation. That it could not recognise what was spoken with a listed address is context.',
  settings: z.strictObject({}),
  create: (_, { intel }) => ({
    *detect({ alert, observer }) {
      for (const row of alert) {
        const pool =
          (intel.endpoint(row.dst_ip, row.dst_port) ?? intel.name(row.dst_name))?.indicator.pool ??
          '';
        if (isAboutMining(row)) yield raised(row, pool, observer);
        else if (row.category === 'anomaly' && row.app === 'failed')
          yield unrecognised(row, pool, observer);
      }
    },
  }),
});

/** What both sentences need. */
function common(
  row: Alert,
  pool: string,
  observer: string,
): Omit<
  Evidence,
  'id' | 'level' | 'basis' | 'stance' | 'confidence' | 'summary' | 'facts' | 'tally'
> {
  const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool };
  return {
    time: row.time,
    end_time: row.time,
    host: row.src_ip,
    peer,
    detector: 'ids-alert',
    indicator_id: null,
    detail: {
      product: PRODUCTS[row.product] ?? row.product,
      rule: row.rule_name,
      rule_id: row.rule_id,
      endpoint: peerText(peer),
    },
    lines: [],
    attribution: null,
    sample: null,
    observer,
    segment: row.segment,
  };
}

function raised(row: Alert, pool: string, observer: string): Evidence {
  const basis = basisOf(row);
  const byName = basis === 'dns' || basis === 'server-name';
  return evidence(
    {
      ...common(row, pool, observer),
      level: byName ? 1 : 2,
      basis,
      stance: 'for',
      confidence: byName ? 60 : 70,
      summary: byName ? 'ids-alert.name' : 'ids-alert.conversation',
      facts: noFacts,
    },
    row.rule_id,
    row.src_port,
    row.time,
  );
}

const unrecognised = (row: Alert, pool: string, observer: string): Evidence =>
  evidence(
    {
      ...common(row, pool, observer),
      level: 1,
      basis: 'shape',
      stance: 'context',
      confidence: 50,
      summary: 'ids-alert.unrecognised',
    },
    row.rule_name,
    row.src_port,
    row.time,
  );
