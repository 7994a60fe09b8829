/** What a host of the tests shares with others. */
import type { GraphDocument } from '../../src/model/graph-document.ts';

const linked = { verdict: '', level: '', unit: null, pool: '', units: 1 };

/** What the host shares: a wallet with two, a pool with everybody. */
export const links: GraphDocument = {
  start: 'host:10.20.3.7',
  cut: false,
  nodes: [
    ...['10.20.3.7', '10.20.9.1', '10.20.9.2'].map((value, i) => ({
      ...linked,
      id: `host:${value}`,
      kind: 'host' as const,
      value,
      steps: i === 0 ? 0 : 2,
      hosts: 1,
      strength: null,
      why: '',
      unit: i === 1 ? 'Physics' : null,
    })),
    {
      ...linked,
      id: 'endpoint:pool.example.org:3333',
      kind: 'endpoint',
      value: 'pool.example.org:3333',
      steps: 1,
      hosts: 41,
      pool: 'Example',
      strength: 'none',
      why: 'public-pool',
    },
    {
      ...linked,
      id: 'wallet:w:0123456789abcdef~9xQz',
      kind: 'wallet',
      value: 'w:0123456789abcdef~9xQz',
      steps: 1,
      hosts: 9,
      units: 2,
      strength: 'strong',
      why: 'same-wallet',
    },
  ],
  edges: ['10.20.3.7', '10.20.9.1', '10.20.9.2'].map((ip) => ({
    host: `host:${ip}`,
    shared: 'wallet:w:0123456789abcdef~9xQz',
    first_seen: null,
    last_seen: null,
  })),
};
