/** What a sender claims, sorted: only mining is of interest here. */

export type ClaimKind = 'mining' | 'malware' | 'exposed' | 'other';

const MINING =
  /挖矿|矿池|矿机|门罗币|挖掘虚拟货币|虚拟货币.{0,4}(?:开采|生产)|crypto[- ]?(?:currency[- ]?)?min(?:er|ing)|crypto[- ]?jack|coin[- ]?min(?:er|ing)|\bbitcoin[- ]?min(?:er|ing)|\bmining (?:pool|malware|bot|traffic|activity|software)|(?:^|[^a-z])mining(?:$|[^a-z])|\bstratum\b|xmrig|coinhive|\bmonero\b|resource[- ]hijack/i;
const MALWARE =
  /木马|病毒|蠕虫|僵尸|恶意程序|malware|malicious|trojan|botnet|\bbot\b|infected|infection|worm|crypto[- ]?jack|xmrig|coin[- ]?miner/i;
const EXPOSED =
  /暴露|开放(?:端口|接口)|未授权|expos(?:ed|ure)|\bopen[- ](?:port|service|interface)|accessible|management interface/i;

/** By the words of the claim, of its class, and of what stands around it. */
export function claimKind(...words: readonly string[]): ClaimKind {
  const text = words.join(' ');
  if (!MINING.test(text)) return 'other';
  if (EXPOSED.test(text)) return 'exposed';
  return MALWARE.test(text) ? 'malware' : 'mining';
}
