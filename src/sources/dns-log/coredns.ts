/** CoreDNS, plugin `log` in its common and combined form. */
import { asked, byPattern, type DnsLogFormat } from './format.ts';

/** `[INFO] 10.0.0.5:51623 - 12345 "A IN pool.example.org. udp 34 false 512" NOERROR qr,rd,ra 66 0.002s` */
const LINE =
  /\[INFO\] (?:plugin\/\S+ )?(?:\[([\da-f:.]+)\]|([\d.]+)):\d+ - \d+ "(\S+) IN (\S+) \w+ \d+ \w+ \d+" (\w+|-) /i;

export const coredns: DnsLogFormat = {
  name: 'coredns',
  about: 'CoreDNS: plugin `log`, common and combined form (coredns.io/plugins/log).',
  recognise: (line) => LINE.test(line),
  create: byPattern((message) => {
    const [, six, four, type = '', hostname, rcode = ''] = LINE.exec(message) ?? [];
    if (hostname === undefined) return undefined;
    return asked({ client: six ?? four ?? '', type, hostname, rcode: rcode === '-' ? '' : rcode });
  }),
};
