/** Sentences in English: the source other languages must match, key by key. `{name}` is a value, `{name:word}` a count of words,
 * `{name@group}` a label, `{name!}` a hash rate. No sentence says more than its level. */
import { witnesses } from './witnesses-en.ts';

/** Of evidence, by level: the lint test holds every sentence to what its level may say. */
export const evidence = {
  E1: {
    'pool-contact.answered':
      'Contacted {endpoint}, an address on the list of {kind@indicators}; this can be harmless.',
    'pool-contact.tried':
      'Tried to reach {endpoint}, an address on the list of {kind@indicators}; no answer was seen, and this can be harmless.',
    'pool-name.dns':
      'Asked DNS for {name}, a name on the list of {kind@indicators}; this can be harmless.',
    'pool-name.alias':
      'Asked DNS for {hostname}, which leads to {name}, a name on the list of {kind@indicators}; this can be harmless.',
    'pool-name.blocked':
      'Asked DNS for {name}, a name on the list of {kind@indicators}, and was refused it; this can be harmless, but a program that keeps asking is worth a look.',
    'pool-name.reached':
      'Looked up {name}, a name on the list of {kind@indicators}, and then exchanged data with {endpoint}; this can be harmless.',
    'pool-name.tried':
      'Looked up {name}, a name on the list of {kind@indicators}, and then tried {endpoint} without an answer; this can be harmless.',
    'pool-name.sni':
      'Named {name} when opening TLS to {endpoint}, a name on the list of {kind@indicators}; this can be harmless.',
    'pool-name.certificate':
      'Opened TLS to {endpoint}, whose certificate is for {name}, a name on the list of {kind@indicators}; this can be harmless.',
    'pool-name.http':
      'Sent a request to {name} at {endpoint}, a name on the list of {kind@indicators}; this can be harmless.',
    'pool-name.tunnel':
      'Asked a proxy for a tunnel to {name}, a name on the list of {kind@indicators}; this can be harmless.',
    'pool.site': '{name} is a web site about coins or pools; looking at it is not mining.',
    'pool.node': '{name} is part of a coin network; a node or wallet is not mining by itself.',
    'full-node.protocol':
      'Spoke {protocol} with {endpoint}: a node or wallet of a coin, which is not mining by itself.',
    'full-node.peers':
      'Talked with {peers:peer} on port {port} in an hour: it looks like a node of a coin, which is not mining by itself.',
    'prober.many':
      'Greeted more than {endpoints:pool endpoint} in an hour and submitted no share: it looks like a scanner of pools.',
    'shared-address.cdn':
      '{endpoint} belongs to a content network that many customers share; contacting it says little.',
    'notice.mining':
      '{sender} reported mining by this host at {when} ({claim}); it is their finding, not ours.',
    'notice.mining-at':
      '{sender} reported mining by this host with {endpoint} at {when} ({claim}); it is their finding, not ours.',
    'notice.malware':
      '{sender} reported mining malware on this host at {when} ({claim}); it is their finding, not ours.',
    'notice.malware-at':
      '{sender} reported mining malware on this host, with traffic to {endpoint}, at {when} ({claim}); it is their finding, not ours.',
    'notice.exposed':
      '{sender} reported an open interface of mining equipment at this host at {when} ({claim}); it is their finding, not ours.',
    'notice.contact':
      '{sender} reported traffic of this host with {endpoint}, which is on the list of {kind@indicators}, at {when} ({claim}); this can be harmless.',
    'resolver.answers':
      'It answers DNS questions of others, so the names it asks for may be theirs and not its own.',
    'ids-alert.name':
      '{product} raised “{rule}” for a name it asked for or sent ({endpoint}); this can be harmless.',
    'ids-alert.unrecognised':
      '{product} could not recognise what was spoken with {endpoint}, which is listed; a page visit would have been.',
  },
  E2: {
    'stratum.shape':
      'The messages exchanged with {endpoint} have the sizes of an encrypted mining protocol ({dialect}); their content could not be read.',
    'block-clock.follows':
      'Its conversation with {endpoint}, whose content could not be read, got a message soon after {hits} of {blocks} {coin} blocks in {minutes:minute}; by chance it would be about {expected} (one in {chance}).',
    'block-clock.one-of':
      'Its conversation with {endpoint}, whose content could not be read, got a message soon after {hits} of {blocks} blocks of one of {coin} in {minutes:minute}; by chance it would be about {expected} (one in {chance}).',
    'rhythm.mines':
      'Its conversation of {minutes:minute} with {endpoint}, whose content could not be read, has the rhythm of mining: {first@witnesses}; {second@witnesses}; {third@witnesses}. Ruled out: {ruled_out@look_alikes}. Not ruled out: {not_ruled_out@look_alikes}.',
    'rhythm.mines-although':
      'Its conversation of {minutes:minute} with {endpoint}, whose content could not be read, has the rhythm of mining: {first@witnesses}; {second@witnesses}; {third@witnesses}. Against it: {against@witnesses}. Ruled out: {ruled_out@look_alikes}. Not ruled out: {not_ruled_out@look_alikes}.',
    'rhythm.tunnel':
      'What goes through its tunnel to {endpoint} (heard for {minutes:minute}, content not read) has the rhythm of mining: {first@witnesses}; {second@witnesses}; {third@witnesses}. Ruled out of what is in the tunnel: {ruled_out@look_alikes}. Not ruled out: {not_ruled_out@look_alikes}. The other end is that of the tunnel, not a pool.',
    'rhythm.tunnel-although':
      'What goes through its tunnel to {endpoint} (heard for {minutes:minute}, content not read) has the rhythm of mining: {first@witnesses}; {second@witnesses}; {third@witnesses}. Against it: {against@witnesses}. Ruled out of what is in the tunnel: {ruled_out@look_alikes}. Not ruled out: {not_ruled_out@look_alikes}. The other end is that of the tunnel, not a pool.',
    'flow-train.mines':
      'The flow records of its conversation of {minutes:minute} with {endpoint} have the rhythm of mining: {first@witnesses}; {second@witnesses}; {third@witnesses}. Ruled out: {ruled_out@look_alikes}. Not ruled out: {not_ruled_out@look_alikes}.',
    'flow-train.mines-although':
      'The flow records of its conversation of {minutes:minute} with {endpoint} have the rhythm of mining: {first@witnesses}; {second@witnesses}; {third@witnesses}. Against it: {against@witnesses}. Ruled out: {ruled_out@look_alikes}. Not ruled out: {not_ruled_out@look_alikes}.',
    'retry-ladder.one':
      'Tried {endpoint}, an address on the list of {kind@indicators}, again and again, about every {seconds:second}, and was not answered: so behaves a mining program whose pool is blocked or gone.',
    'retry-ladder.several':
      'Tried {endpoints:endpoint} on lists of {kind@indicators} in turn, {endpoint} among them, about every {seconds:second}, and was not answered: so behaves a mining program whose pools are blocked or gone.',
    'miner-agent.http':
      'A request to {endpoint} named its program {software}, a name of mining software.',
    'ids-alert.conversation': '{product} raised “{rule}” for its conversation with {endpoint}.',
    'management-api.answers':
      'Its port {port} answered as the management interface of mining equipment does ({product}).',
  },
  E3: {
    'stratum.session':
      'A mining session was set up with {endpoint} ({dialect}); {jobs:job} received.',
    'stratum.submitted':
      'A mining session was set up with {endpoint} ({dialect}); {submitted:share} submitted, none seen accepted.',
    'stratum.answered':
      'A mining session was set up with {endpoint} ({dialect}); {submitted:share} submitted, {accepted} answered as accepted, but the jobs they answer were not seen.',
    'management-api.working':
      'Its port {port} answered as the management interface of mining equipment does ({product}), stating {reported_hash_rate!}.',
    'proxy.serves':
      'It serves mining sessions of others on port {port} ({client} and perhaps more) and holds one itself with {endpoint}: a relay.',
  },
  E4: {
    'stratum.work': 'Mining was carried out at {endpoint} ({dialect}): {accepted:accepted share}.',
    'stratum.work-rate':
      'Mining was carried out at {endpoint} ({dialect}): {accepted:accepted share}, about {rate!} (95 %: {rate_low!} to {rate_high!}).',
  },
  E5: {},
} as const;

/** Of what would change a verdict. */
export const change = {
  'change.contact':
    'A contact with the mining service of a pool, not its pages, would make it a suspicion.',
  'change.session': 'A mining session seen in the clear would raise it to E3.',
  'change.second-witness':
    'An independent sign (a mining program’s name, traffic shaped like mining) would make it more than a suspicion.',
  'change.accepted-share': 'A share accepted by the pool would raise it to E4.',
  'change.authorised-probe':
    'An authorised probe, the unit’s own answer or a scan of the machine would confirm it (E5).',
  'change.share-by-prober':
    'A share submitted at any of these endpoints would show that it works for one.',
  'change.prober-named': 'Known as a research or security scanner, it needs no action.',
  'change.visit': 'A person who opened a page of the pool at that time would explain it.',
  'change.list-wrong':
    'The list may be out of date: if the address now serves something else, the suspicion falls.',
  'change.report-wrong': 'Asked for, the sender’s own records would show what its report rests on.',
  'change.node-confirmed':
    'A node or wallet confirmed on this machine would explain its contacts with the coin network.',
  'change.shared-address':
    'If the address or the questions are shared with others, these contacts need not be its own.',
  'change.shape-explained':
    'Another service at that endpoint with messages of the same sizes would explain the traffic.',
  'change.proxy-clients':
    'The clients behind it, once seen or named, would be assessed in its place.',
  'change.address-shared':
    'Behind a NAT, VPN or proxy the machine is another one than this address: ask for its log.',
  'change.approved': 'An entry in the approved register for this machine would set it aside.',
} as const;

/** Words that sentences and lists share. */
export const labels = {
  indicators: {
    pool: 'mining pools',
    proxy: 'pool proxies',
    'web-miner': 'web-page miners',
    malware: 'mining malware',
    website: 'pool web sites',
    node: 'coin nodes',
  },
  kinds: {
    miner: 'mining host',
    hijacked: 'hijacked mining host',
    browser: 'web-page miner',
    proxy: 'pool proxy',
    pool: 'pool',
    node: 'coin node',
    prober: 'prober of pools',
    research: 'research',
    visitor: 'visitor of pool sites',
    unknown: 'unknown',
  },
  devices: {
    cpu: 'a processor',
    gpu: 'graphics cards',
    asic: 'dedicated devices',
    unknown: 'devices of an unknown kind',
  },
  network_types: {
    residential: 'residential broadband',
    enterprise_line: 'enterprise dedicated line',
    datacenter: 'data centre',
    mobile: 'mobile network',
    education: 'education',
    government: 'government',
    vpn_proxy: 'VPN or proxy',
    transit: 'transit',
    unknown: 'unknown',
  },
  bases: {
    dns: 'name asked of DNS',
    address: 'listed address',
    ladder: 'tries by the clock',
    'server-name': 'server name',
    agent: 'program name',
    clock: 'beat of the blocks',
    rhythm: 'rhythm of the traffic',
    shape: 'shape of the traffic',
    protocol: 'mining protocol',
    work: 'accepted work',
    management: 'management interface',
    report: 'report of others',
    site: 'web site',
    node: 'coin node',
    'shared-address': 'shared by others',
    prober: 'probing',
  },
  look_alikes: {
    none: 'none',
    mqtt: 'MQTT',
    push: 'a push service',
    chat: 'chat',
    'remote-desktop': 'remote desktop',
    vpn: 'VPN',
    node: 'a full node',
    telemetry: 'a telemetry heartbeat',
    c2: 'command and control',
  },
  witnesses,
  stances: { for: 'for', against: 'against', context: 'context' },
  verdicts: { mining: 'mining', suspected: 'suspected', context: 'context' },
  levels: {
    E1: 'indicator',
    E2: 'behaviour',
    E3: 'protocol',
    E4: 'work proven',
    E5: 'confirmed',
  },
  signs: {
    'nicehash-nonce': 'the pool keeps a nonce byte for itself',
    agent: 'names itself a proxy',
    'many-logins': 'several logins on one connection',
    'many-workers': 'several workers on one connection',
    'serves-miners': 'serves mining sessions of others',
    'self-description': 'describes the machine in its password field, as botnets do',
    'malware-endpoint': 'contacted an endpoint of mining malware',
    'dedicated-device': 'works on a device built for mining, which somebody put there',
    'graphics-program': 'runs a program for graphics cards, as owners do more often than intruders',
  },
} as const;
