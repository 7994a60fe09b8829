/** Sentences in English: the source other languages must match, key by key. `{name}` is a value, `{name:word}` a count of words,
 * `{name@group}` a label, `{name!}` a hash rate. No sentence says more than its level. */

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

/** Of verdicts, by verdict and level. */
export const verdict = {
  'verdict.context':
    'Nothing speaks for mining: only pages about it were visited, or a node is run.',
  'verdict.suspected.E1':
    'It contacted an address that mining pools use, or others report it; this can be harmless (a page visit, shared hosting).',
  'verdict.suspected.E2': 'Its traffic resembles mining; this is a suspicion, to be checked.',
  'verdict.suspected.E3':
    'Mining sessions were set up but nothing was worked on; this looks like probing, to be checked.',
  'verdict.mining.E2':
    'Its traffic behaves like mining, by independent signs that agree; no session could be read.',
  'verdict.mining.E3': 'A mining session was set up, or mining equipment stated its hash rate.',
  'verdict.mining.E4': 'Mining was carried out: the pool accepted its shares.',
  'verdict.mining.E5': 'A mining device or program was identified.',
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
  witnesses: {
    'push-alphabet one': 'nearly all that the server sends unasked has one size',
    'push-alphabet branches':
      'what the server sends unasked differs in length by branches of a Merkle tree',
    'push-alphabet two': 'what the server sends unasked has two sizes',
    'push-alphabet band': 'what the server sends unasked has about one size',
    'push-alphabet several': 'what the server sends unasked has a few sizes',
    'push-alphabet many': 'what the server sends unasked has many sizes',
    'push-sameness exact': 'what the server sends unasked is alike to the byte or two',
    'push-sameness near': 'what the server sends unasked is alike to a few bytes',
    'push-sameness loose': 'what the server sends unasked differs in length each time',
    'push-size tiny': 'what the server sends unasked is too short for a job',
    'push-size small': 'what the server sends unasked is short for a job',
    'push-size job': 'what the server sends unasked is as long as a job',
    'push-size large': 'what the server sends unasked is as long as a large job',
    'push-size huge': 'what the server sends unasked is longer than a job',
    'push-pace luck': 'the server speaks by luck, as blocks are found',
    'push-pace restarted-timer':
      'the server speaks after a fixed silence or sooner, as pools renew jobs',
    'push-pace beat': 'the server speaks by the clock',
    'push-pace loose-beat': 'the server speaks nearly by the clock',
    'push-pace bursts': 'the server speaks in bursts',
    'push-rate seconds': 'the server speaks every few seconds',
    'push-rate ten-seconds': 'the server speaks about every ten seconds',
    'push-rate half-minutes': 'the server speaks about every half minute',
    'push-rate minutes': 'the server speaks every minute or two',
    'push-rate rare': 'the server speaks rarely',
    'ask-size one-short': 'the client says one short thing over and over',
    'ask-size one-share': 'the client says one thing over and over, as long as a share',
    'ask-size one-long': 'the client says one long thing over and over',
    'ask-size band-share': 'the client says things about as long as a share',
    'ask-size mostly-one': 'the client mostly says one thing',
    'ask-size many': 'the client says many things',
    'ask-pace follows': 'the client speaks as soon as the server has spoken',
    'ask-pace luck': 'the client speaks by luck, as shares are found',
    'ask-pace restarted-timer': 'the client speaks after a fixed silence or sooner',
    'ask-pace beat': 'the client speaks by the clock',
    'ask-pace loose-beat': 'the client speaks nearly by the clock',
    'ask-pace bursts': 'the client speaks in bursts',
    'ask-pace never': 'the client never speaks',
    'answer-size alike': 'every answer is the same few bytes',
    'answer-size alike-long': 'every answer is alike and long',
    'answer-size band': 'every answer is short and about as long',
    'answer-size varied': 'the answers differ',
    'answer-size rare': 'few of the client’s messages are answered',
    'balance told-only': 'only the server speaks',
    'balance told-mostly': 'mostly the server speaks',
    'balance both': 'both sides speak unasked',
    'balance asks-mostly': 'mostly the client speaks first',
    'balance asks-only': 'only the client speaks first',
    'balance silent': 'hardly anything is said',
    'odometer both': 'requests and answers grow by a byte at the tenth or hundredth',
    'odometer asked': 'requests grow by a byte at the tenth or hundredth',
    'odometer none': 'nothing is numbered',
    'clock follows': 'the server speaks soon after blocks of a coin',
    'clock together': 'the server speaks when others that look like pools do',
    'clock apart': 'the server does not speak after blocks of the coins known',
    'port web': 'a port of the web',
    'port service': 'a port of a well-known service',
    'port other': 'a port of no well-known service',
    'opening openssl': 'opened by a program on OpenSSL that names no server',
    'opening unnamed': 'opened without naming a server',
    'opening named': 'opened naming the server',
    'opening unseen': 'nobody saw how it opened',
    'lone-push none': 'the server hardly ever sends a message alone',
    'lone-push one': 'messages the server sends alone have one size',
    'lone-push few': 'messages the server sends alone have two sizes',
    'lone-push many': 'messages the server sends alone have many sizes',
    'lone-size tiny': 'messages the server sends alone are too short for a job',
    'lone-size small': 'messages the server sends alone are short for a job',
    'lone-size job': 'messages the server sends alone are as long as a job',
    'lone-size large': 'messages the server sends alone are as long as a large job',
    'lone-size huge': 'messages the server sends alone are longer than a job',
    'lone-question none': 'the client hardly ever asks alone',
    'lone-question one-short': 'the client asks one short thing',
    'lone-question one-share': 'the client says one thing, as long as a share',
    'lone-question one-long': 'the client says one long thing',
    'lone-question many': 'the client says different things',
    'exchange shares-and-jobs': 'so many shares, as many answers, and jobs explain all records',
    'exchange short-and-jobs':
      'so many short questions, as many answers, and something pushed explain all records',
    'exchange answers': 'questions and their answers explain all records',
    'exchange none': 'no counts of questions, answers and pushes explain the records',
    'up-singles short': 'single packets of the client are short',
    'up-singles share': 'single packets of the client are as long as a share',
    'up-singles long': 'single packets of the client are longer than a share',
    'up-singles many': 'single packets of the client have many sizes',
    'down-singles tiny': 'single packets of the server are tiny',
    'down-singles small': 'single packets of the server are as long as an answer to a share',
    'down-singles job': 'single packets of the server are as long as a job',
    'down-singles long': 'single packets of the server are longer than a job',
    'down-singles many': 'single packets of the server have many sizes',
    'up-units one-short': 'all the client sends is so many times one short size',
    'up-units one-share': 'all the client sends is so many times one size, as long as a share',
    'up-units one-long': 'all the client sends is so many times one long size',
    'up-units two-short': 'all the client sends is made of two short sizes',
    'up-units two-share': 'all the client sends is made of two sizes, one as long as a share',
    'up-units two-long': 'all the client sends is made of two sizes, one of them long',
    'up-units many': 'what the client sends is made of many sizes',
    'down-units one-small': 'all the server sends is so many times one small size',
    'down-units one-job': 'all the server sends is so many times one size, as long as a job',
    'down-units one-large': 'all the server sends is so many times one large size',
    'down-units two-small': 'all the server sends is made of two small sizes',
    'down-units two-job': 'all the server sends is made of two sizes, one as long as a job',
    'down-units two-large': 'all the server sends is made of two sizes, one of them large',
    'down-units many': 'what the server sends is made of many sizes',
    'begins server': 'the server always breaks the silence',
    'begins mostly-server': 'the server mostly breaks the silence',
    'begins both': 'both sides break the silence',
    'begins mostly-client': 'the client mostly breaks the silence',
    'begins client': 'the client always breaks the silence',
    'down-mean tiny': 'packets of the server are nearly empty',
    'down-mean small': 'packets of the server carry little',
    'down-mean middling':
      'packets of the server carry some hundred bytes with acknowledgements between',
    'down-mean job': 'packets of the server carry as much as jobs do',
    'down-mean large': 'packets of the server are large',
    'up-mean none': 'packets of the client are empty',
    'up-mean tiny': 'packets of the client are nearly empty',
    'up-mean small': 'packets of the client carry little',
    'up-mean share': 'packets of the client carry as much as shares do',
    'up-mean large': 'packets of the client are large',
    'payload-ratio silent': 'the client sends nothing but acknowledgements',
    'payload-ratio little': 'the client sends little beside the server',
    'payload-ratio half': 'the client sends about half as much as the server',
    'payload-ratio even': 'both sides send as much',
    'payload-ratio more': 'the client sends more than the server',
    'down-rate trickle': 'the server sends next to nothing',
    'down-rate slow': 'the server sends less than jobs take',
    'down-rate job-like': 'the server sends as much a minute as jobs take',
    'down-rate brisk': 'the server sends more than most jobs take',
    'down-rate fast': 'the server sends far more than jobs take',
    'down-minutes even': 'the server sends the same every minute',
    'down-minutes near': 'the server sends nearly the same every minute',
    'down-minutes luck': 'what the server sends differs as much as luck would have it',
    'down-minutes uneven': 'what the server sends differs much from minute to minute',
    'down-minutes bursts': 'the server sends in bursts',
    'up-minutes even': 'the client sends the same every minute',
    'up-minutes near': 'the client sends nearly the same every minute',
    'up-minutes luck': 'what the client sends differs as much as luck would have it',
    'up-minutes uneven': 'what the client sends differs much from minute to minute',
    'up-minutes bursts': 'the client sends in bursts',
    'spell-pace beat': 'records follow one another by the clock',
    'spell-pace loose-beat': 'records follow one another nearly by the clock',
    'spell-pace luck': 'records follow one another by luck',
    'spell-pace bursts': 'records come in bursts',
    'packet-spread same': 'packets of the server are the same in every record',
    'packet-spread alike': 'packets of the server are alike in every record',
    'packet-spread different': 'packets of the server differ from record to record',
    'packet-spread wild': 'packets of the server differ widely from record to record',
    'heaviest-record small': 'no record of the server is larger than a job or two',
    'heaviest-record middling': 'no record of the server is larger than a few jobs',
    'heaviest-record large': 'some records of the server are large',
    'heaviest-record bulk': 'some records of the server are transfers',
  },
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
