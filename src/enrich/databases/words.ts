/** Kinds of network by the words databases have for them. A company's name is none: whose an address is says nothing about its line. */
import type { NetworkTypeName } from '../../model/host.ts';
import type { Claim } from './database.ts';

/** Words of a closed set, lower case, letters and digits only: MaxMind's user and connection types, IP2Location's usage types,
 * IPinfo's and DB-IP's types of organisation, and ours. What tells of the line of one customer is believed more than what tells
 * of its carrier. */
const WORDS: Readonly<Record<string, readonly [NetworkTypeName, number]>> = {
  residential: ['residential', 0.87],
  dialup: ['residential', 0.85],
  cabledsl: ['residential', 0.6],
  isp: ['residential', 0.55],
  isr: ['residential', 0.6],
  consumer: ['residential', 0.8],
  business: ['enterprise_line', 0.8],
  corporate: ['enterprise_line', 0.75],
  com: ['enterprise_line', 0.75],
  organization: ['enterprise_line', 0.7],
  org: ['enterprise_line', 0.7],
  cellular: ['mobile', 0.9],
  mob: ['mobile', 0.9],
  ispmob: ['mobile', 0.6],
  wireless: ['mobile', 0.75],
  hosting: ['datacenter', 0.88],
  dch: ['datacenter', 0.88],
  idc: ['datacenter', 0.88],
  contentdeliverynetwork: ['datacenter', 0.9],
  cdn: ['datacenter', 0.9],
  ses: ['datacenter', 0.85],
  searchenginespider: ['datacenter', 0.85],
  college: ['education', 0.88],
  school: ['education', 0.88],
  library: ['education', 0.8],
  lib: ['education', 0.8],
  edu: ['education', 0.88],
  gov: ['government', 0.88],
  military: ['government', 0.88],
  mil: ['government', 0.88],
  consumerprivacynetwork: ['vpn_proxy', 0.88],
  vpn: ['vpn_proxy', 0.88],
  proxy: ['vpn_proxy', 0.85],
  tor: ['vpn_proxy', 0.9],
  // Ours, as a table of accounts has them.
  enterpriseline: ['enterprise_line', 0.95],
  datacenter: ['datacenter', 0.95],
  mobile: ['mobile', 0.95],
  education: ['education', 0.95],
  government: ['government', 0.95],
  vpnproxy: ['vpn_proxy', 0.95],
  transit: ['transit', 0.9],
};

/** By a word of a closed set; undefined when it is none of them. */
export function claimByWord(word: string): Claim | undefined {
  const found = WORDS[word.toLowerCase().replace(/[^a-z\d]/g, '')];
  return found === undefined ? undefined : { type: found[0], confidence: found[1] };
}

/** Free text of operators and owners, as Chinese databases carry it. Who runs schools is told by its name as much as by its lines; who
 * sells lines or clouds is not told by being a company. */
const TEXTS: readonly (readonly [RegExp, NetworkTypeName, number])[] = [
  [/教育网|大学|学院|中学|小学|学校|科研网|cernet/i, 'education', 0.75],
  [/政务|政府|公安|法院|检察院|税务|人大常委/, 'government', 0.75],
  [
    /IDC|数据中心|机房|服务器|(阿里|腾讯|华为|百度|天翼|移动|联通|京东|金山|沃|优刻得|青)云|云(计算|服务|主机|平台|数据)|aliyun|amazon|azure|googlecloud/i,
    'datacenter',
    0.7,
  ],
  [/专线/, 'enterprise_line', 0.75],
  [/宽带|ADSL|PPPoE|小区|住宅|家庭|长城|有线通/i, 'residential', 0.65],
  [/[2345]G|基站|手机|无线|WAP|CMNET/i, 'mobile', 0.65],
];

/** By free text; undefined when it names no kind. */
export function claimByText(text: string): Claim | undefined {
  const found = TEXTS.find(([pattern]) => pattern.test(text));
  return found === undefined ? undefined : { type: found[1], confidence: found[2] };
}
