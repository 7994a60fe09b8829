/** What sharing something says, in words: of a wallet, an endpoint, a program, a machine; always a hint at a common hand, never a
 * proof of one. */
import type { LinkReason, LinkStrength, NodeKind } from '../../model/graph.ts';
import type { GraphDocument } from '../../model/graph-document.ts';
import type { Lang } from './say.ts';

const words = {
  en: {
    reasons: {
      'same-wallet': 'the same wallet is paid, and nobody works for a stranger’s',
      'same-account': 'the same account name; two people may have chosen it',
      'same-machine': 'the same machine or account had these addresses while they mined',
      'private-endpoint': 'they work at the same machine of a private network',
      'unlisted-endpoint': 'they work at the same endpoint, which is on no list of pools',
      'busy-endpoint': 'many wallets are paid there: it works like a public pool and joins nobody',
      'public-pool': 'a public pool, where strangers meet: it joins nobody',
      'rare-agent': 'the same program, which few run; a hint and no more',
      'spread-agent': 'a program that many hosts here run: it joins nobody',
      'common-agent': 'a well-known mining program: it joins nobody',
    },
    strengths: { strong: 'strong', moderate: 'moderate', weak: 'weak', none: 'none' },
    kinds: {
      host: 'host',
      wallet: 'wallet',
      account: 'account',
      endpoint: 'endpoint',
      agent: 'program',
      machine: 'machine',
    },
  },
  zh: {
    reasons: {
      'same-wallet': '收款钱包相同，没有人会替陌生人挖矿',
      'same-account': '矿池账户名相同，但也可能是两人取了同名',
      'same-machine': '挖矿期间这些地址属于同一台机器或同一账号',
      'private-endpoint': '连接的是同一台内网机器',
      'unlisted-endpoint': '连接同一个不在任何矿池名单上的端点',
      'busy-endpoint': '该端点向许多钱包付款，运作如公共矿池，不据此关联',
      'public-pool': '公共矿池，互不相识的人都在用，不据此关联',
      'rare-agent': '使用同一种少见的程序，仅为线索',
      'spread-agent': '此处许多主机都在用该程序，不据此关联',
      'common-agent': '常见挖矿程序，不据此关联',
    },
    strengths: { strong: '强', moderate: '中', weak: '弱', none: '无' },
    kinds: {
      host: '主机',
      wallet: '钱包',
      account: '账户',
      endpoint: '端点',
      agent: '程序',
      machine: '机器',
    },
  },
} as const satisfies Record<
  Lang,
  {
    reasons: Record<LinkReason, string>;
    strengths: Record<LinkStrength, string>;
    kinds: Record<NodeKind, string>;
  }
>;

/** The graph with its reasons in words. */
export const tellGraph = (lang: Lang, graph: GraphDocument): GraphDocument => ({
  ...graph,
  nodes: graph.nodes.map((node) => ({
    ...node,
    why: node.why === '' ? '' : words[lang].reasons[node.why as LinkReason],
  })),
});

/** Name of a kind of node. */
export const nodeKindText = (lang: Lang, kind: NodeKind): string => words[lang].kinds[kind];

/** Name of a strength. */
export const strengthText = (lang: Lang, strength: LinkStrength): string =>
  words[lang].strengths[strength];
