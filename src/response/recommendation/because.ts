/** Why a kind of recommendation was taken, in every language. */
import type { Because } from './kind.ts';

type Lang = 'en' | 'zh';

/** Sentences by language and reason. */
export const because: Readonly<Record<Lang, Readonly<Record<Because, string>>>> = {
  en: {
    'not-mining': 'nothing seen is mining by itself',
    relay: 'it serves other machines',
    browser: 'the session is one of a web page',
    'device-agent': 'the program names itself as the software of a dedicated device',
    'device-rate': 'the rate is beyond what computers reach at this algorithm',
    'device-algorithm': 'nothing but dedicated devices is worth running at this algorithm',
    cloud: 'its unit runs workloads in the cloud',
    'small-device': 'it describes its processor as that of a small device',
    hijacked: 'signs point to an intruder',
    graphics: 'program or algorithm are those of graphics cards',
    resources: 'it seems to be run by somebody with rights, on a network of an organisation',
    'nothing-else': 'nothing tells more; the careful assumption',
  },
  zh: {
    'not-mining': '所见本身并非挖矿',
    relay: '它为其他主机服务',
    browser: '会话来自网页',
    'device-agent': '程序自称专用矿机的软件',
    'device-rate': '算力超出计算机在该算法上所能达到的范围',
    'device-algorithm': '该算法只有专用矿机值得运行',
    cloud: '其单位运行云上负载',
    'small-device': '其自述处理器属于小型设备',
    hijacked: '迹象指向他人入侵',
    graphics: '程序或算法属于显卡',
    resources: '似由有权使用者在单位网络上运行',
    'nothing-else': '没有更多线索，按审慎假定',
  },
};
