/** 中文语句，与 en.ts 逐条对应。Sentences in Simplified Chinese, key by key those of en.ts. */
import type { EvidenceSentences, ChangeSentences, Labels } from './keys.ts';
import { witnesses } from './witnesses-zh.ts';

export const evidence: EvidenceSentences = {
  E1: {
    'pool-contact.answered': '访问了 {endpoint}，该地址在{kind@indicators}名单中；可能无害。',
    'pool-contact.tried':
      '尝试连接 {endpoint}，该地址在{kind@indicators}名单中；未见应答，可能无害。',
    'pool-name.dns': '查询了域名 {name}，该域名在{kind@indicators}名单中；可能无害。',
    'pool-name.alias':
      '查询了域名 {hostname}，其指向 {name}，后者在{kind@indicators}名单中；可能无害。',
    'pool-name.blocked':
      '查询了域名 {name}（在{kind@indicators}名单中），未获解析；可能无害，但若有程序反复查询则值得检查。',
    'pool-name.reached':
      '查询了域名 {name}（在{kind@indicators}名单中），随后与 {endpoint} 有数据往来；可能无害。',
    'pool-name.tried':
      '查询了域名 {name}（在{kind@indicators}名单中），随后尝试连接 {endpoint}，未见应答；可能无害。',
    'pool-name.sni':
      '与 {endpoint} 建立 TLS 时使用了服务器名 {name}，该名称在{kind@indicators}名单中；可能无害。',
    'pool-name.certificate':
      '与 {endpoint} 建立了 TLS，其证书名称 {name} 在{kind@indicators}名单中；可能无害。',
    'pool-name.http':
      '向 {endpoint} 发出了对 {name} 的请求，该名称在{kind@indicators}名单中；可能无害。',
    'pool-name.tunnel': '请求代理建立到 {name} 的隧道，该名称在{kind@indicators}名单中；可能无害。',
    'pool.site': '{name} 是与币或矿池有关的网站；浏览网站不等于挖矿。',
    'pool.node': '{name} 属于某币种的网络；节点或钱包本身不等于挖矿。',
    'full-node.protocol':
      '与 {endpoint} 使用 {protocol} 通信：某币种的节点或钱包，本身不等于挖矿。',
    'full-node.peers':
      '一小时内在端口 {port} 与 {peers} 个对端通信：像某币种的节点，本身不等于挖矿。',
    'prober.many': '一小时内与超过 {endpoints} 个矿池地址握手而未提交份额：像是对矿池的扫描。',
    'shared-address.cdn': '{endpoint} 属于众多客户共用的内容分发网络，访问它说明不了什么。',
    'notice.mining':
      '{sender} 通报该主机于 {when} 涉及挖矿（{claim}）；此为通报方的结论，并非本系统得出。',
    'notice.mining-at':
      '{sender} 通报该主机于 {when} 与 {endpoint} 通信，涉及挖矿（{claim}）；此为通报方的结论，并非本系统得出。',
    'notice.malware':
      '{sender} 通报该主机于 {when} 感染挖矿木马（{claim}）；此为通报方的结论，并非本系统得出。',
    'notice.malware-at':
      '{sender} 通报该主机于 {when} 感染挖矿木马并与 {endpoint} 通信（{claim}）；此为通报方的结论，并非本系统得出。',
    'notice.exposed':
      '{sender} 通报该主机于 {when} 暴露矿机接口（{claim}）；此为通报方的结论，并非本系统得出。',
    'notice.contact':
      '{sender} 通报该主机于 {when} 与 {endpoint} 通信，该地址在{kind@indicators}名单中（{claim}）；可能无害。',
    'resolver.answers': '它为其他主机解析域名，所查询的域名可能来自它们而非自身。',
    'ids-alert.name': '{product} 就其查询或发送的名称（{endpoint}）发出告警“{rule}”；可能无害。',
    'ids-alert.unrecognised':
      '{product} 未能识别与名单中的 {endpoint} 之间的通信协议；若只是浏览网页，则应能识别。',
  },
  E2: {
    'stratum.shape': '与 {endpoint} 往来的消息长度符合加密挖矿协议（{dialect}），内容无法读取。',
    'block-clock.follows':
      '与 {endpoint} 的会话内容无法读取，但 {minutes} 分钟内 {coin} 的 {blocks} 个区块中有 {hits} 个出现后随即收到消息；若属偶然，约为 {expected} 个（概率 1/{chance}）。',
    'block-clock.one-of':
      '与 {endpoint} 的会话内容无法读取，但 {minutes} 分钟内 {coin} 之一的 {blocks} 个区块中有 {hits} 个出现后随即收到消息；若属偶然，约为 {expected} 个（概率 1/{chance}）。',
    'rhythm.mines':
      '与 {endpoint} 的会话（{minutes} 分钟）内容无法读取，但其节奏如同挖矿：{first@witnesses}；{second@witnesses}；{third@witnesses}。已排除：{ruled_out@look_alikes}。未排除：{not_ruled_out@look_alikes}。',
    'rhythm.mines-although':
      '与 {endpoint} 的会话（{minutes} 分钟）内容无法读取，但其节奏如同挖矿：{first@witnesses}；{second@witnesses}；{third@witnesses}。相反迹象：{against@witnesses}。已排除：{ruled_out@look_alikes}。未排除：{not_ruled_out@look_alikes}。',
    'rhythm.tunnel':
      '经由至 {endpoint} 的隧道传送的内容（监听 {minutes} 分钟，内容未读取）其节奏如同挖矿：{first@witnesses}；{second@witnesses}；{third@witnesses}。隧道内已排除：{ruled_out@look_alikes}。未排除：{not_ruled_out@look_alikes}。对端是隧道的另一端，不是矿池。',
    'rhythm.tunnel-although':
      '经由至 {endpoint} 的隧道传送的内容（监听 {minutes} 分钟，内容未读取）其节奏如同挖矿：{first@witnesses}；{second@witnesses}；{third@witnesses}。相反迹象：{against@witnesses}。隧道内已排除：{ruled_out@look_alikes}。未排除：{not_ruled_out@look_alikes}。对端是隧道的另一端，不是矿池。',
    'flow-train.mines':
      '与 {endpoint} 的会话（{minutes} 分钟）的流记录其节奏如同挖矿：{first@witnesses}；{second@witnesses}；{third@witnesses}。已排除：{ruled_out@look_alikes}。未排除：{not_ruled_out@look_alikes}。',
    'flow-train.mines-although':
      '与 {endpoint} 的会话（{minutes} 分钟）的流记录其节奏如同挖矿：{first@witnesses}；{second@witnesses}；{third@witnesses}。相反迹象：{against@witnesses}。已排除：{ruled_out@look_alikes}。未排除：{not_ruled_out@look_alikes}。',
    'retry-ladder.one':
      '约每 {seconds} 秒反复尝试连接 {endpoint}（{kind@indicators}名单上的地址）而无应答：挖矿程序在矿池被封堵或失效时即如此。',
    'retry-ladder.several':
      '约每 {seconds} 秒轮流尝试连接{kind@indicators}名单上的 {endpoints} 个地址（其中有 {endpoint}）而无应答：挖矿程序在矿池被封堵或失效时即如此。',
    'miner-agent.http': '发往 {endpoint} 的请求自称程序 {software}，属于挖矿软件。',
    'ids-alert.conversation': '{product} 就其与 {endpoint} 的会话发出告警“{rule}”。',
    'management-api.answers': '其端口 {port} 的应答与矿机管理接口一致（{product}）。',
  },
  E3: {
    'stratum.session': '与 {endpoint} 建立了挖矿会话（{dialect}），收到 {jobs} 个任务。',
    'stratum.submitted':
      '与 {endpoint} 建立了挖矿会话（{dialect}），提交份额 {submitted} 次，未见被接受。',
    'stratum.answered':
      '与 {endpoint} 建立了挖矿会话（{dialect}），提交份额 {submitted} 次，{accepted} 次应答为接受，但未见其对应的任务。',
    'management-api.working':
      '其端口 {port} 的应答与矿机管理接口一致（{product}），自报算力 {reported_hash_rate!}。',
    'proxy.serves':
      '在端口 {port} 为其他主机（{client} 等）提供挖矿会话，自身又与 {endpoint} 建立会话：属于中转。',
  },
  E4: {
    'stratum.work': '在 {endpoint} 进行了挖矿（{dialect}）：{accepted} 个份额被接受。',
    'stratum.work-rate':
      '在 {endpoint} 进行了挖矿（{dialect}）：{accepted} 个份额被接受，算力约 {rate!}（95 %：{rate_low!} 至 {rate_high!}）。',
  },
  E5: {},
};

export const change: ChangeSentences = {
  'change.contact': '若访问的是矿池的挖矿服务而非网页，将列为疑似。',
  'change.session': '若看到明文的挖矿会话，将升至 E3。',
  'change.second-witness': '若出现另一独立迹象（挖矿程序名称、类似挖矿的流量），将不止于疑似。',
  'change.accepted-share': '若矿池接受了份额，将升至 E4。',
  'change.authorised-probe': '经授权的探测、归属单位的反馈或主机检查可予以确认（E5）。',
  'change.share-by-prober': '若向其中任一地址提交份额，则说明它在为其工作。',
  'change.prober-named': '若确认为研究或安全扫描，则无需处置。',
  'change.visit': '若当时有人浏览过该矿池的网页，即可解释。',
  'change.list-wrong': '名单可能过时：若该地址已改作他用，疑似即可排除。',
  'change.report-wrong': '可向通报方索取其记录，以核实通报的依据。',
  'change.node-confirmed': '若确认本机运行节点或钱包，则与该币种网络的通信即可解释。',
  'change.shared-address': '若该地址或这些查询由多方共用，则这些访问未必出自本机。',
  'change.shape-explained': '若该地址上有消息长度相同的其他服务，即可解释该流量。',
  'change.proxy-clients': '若看到或得知其后的客户端，则改为对它们研判。',
  'change.address-shared': '若在 NAT、VPN 或代理之后，实际机器并非该地址：请查其日志。',
  'change.approved': '若该机器已在备案名单中，则不再列出。',
};

export const labels: Labels = {
  indicators: {
    pool: '矿池',
    proxy: '矿池代理',
    'web-miner': '网页挖矿',
    malware: '挖矿木马',
    website: '矿池网站',
    node: '币种节点',
  },
  kinds: {
    miner: '挖矿主机',
    hijacked: '被动挖矿主机',
    browser: '网页挖矿',
    proxy: '矿池代理',
    pool: '矿池',
    node: '币种节点',
    prober: '矿池探测者',
    research: '研究用途',
    visitor: '矿池网站访客',
    unknown: '未知',
  },
  devices: { cpu: '处理器', gpu: '显卡', asic: '专用矿机', unknown: '类型不明' },
  network_types: {
    residential: '家庭宽带',
    enterprise_line: '企业专线',
    datacenter: '数据中心',
    mobile: '移动网络',
    education: '教育网',
    government: '政府网络',
    vpn_proxy: 'VPN 或代理',
    transit: '骨干网',
    unknown: '未知',
  },
  bases: {
    dns: '域名查询',
    address: '名单地址',
    'server-name': '服务器名',
    agent: '程序名称',
    clock: '区块节拍',
    rhythm: '流量节奏',
    shape: '流量形态',
    protocol: '挖矿协议',
    work: '份额被接受',
    management: '管理接口',
    report: '他方通报',
    ladder: '按固定节拍反复尝试',
    site: '网站',
    node: '币种节点',
    'shared-address': '多方共用',
    prober: '探测',
  },
  look_alikes: {
    none: '无',
    mqtt: 'MQTT',
    push: '推送服务',
    chat: '聊天',
    'remote-desktop': '远程桌面',
    vpn: 'VPN',
    node: '全节点',
    telemetry: '遥测心跳',
    c2: '命令与控制',
  },
  witnesses,
  stances: { for: '支持', against: '反对', context: '相关' },
  verdicts: { mining: '挖矿', suspected: '疑似', context: '仅相关' },
  levels: { E1: '线索', E2: '行为', E3: '协议', E4: '工作量已证实', E5: '已确认' },
  signs: {
    'nicehash-nonce': '矿池保留了一个 nonce 字节',
    agent: '自称代理程序',
    'many-logins': '一条连接上有多个登录',
    'many-workers': '一条连接上有多个矿工名',
    'serves-miners': '为其他主机提供挖矿会话',
    'self-description': '在密码字段中自述机器信息，僵尸网络常如此',
    'malware-endpoint': '访问过挖矿木马的地址',
    'dedicated-device': '使用专用矿机，须有人放置',
    'graphics-program': '运行显卡挖矿程序，多为使用者自行安装',
  },
};
