/** Lines in the syntax of each program, for the tests: made up after their documentation and what the programs write here. */

interface Sample {
  readonly name: string;
  readonly what: string;
  readonly text: string;
  /** Time of the table, for those that state none. */
  readonly untimed?: number;
}

export const samples: readonly Sample[] = [
  {
    name: 'dhcpd-leases',
    what: 'given, renewed, released; never given; another machine after it',
    text: `# The format of this file is documented in the dhcpd.leases(5) manual page.
authoring-byte-order little-endian;

server-duid "\\000\\001\\000\\0012\\231az\\306C\\341\\334\\263k";

lease 10.77.0.100 {
  starts 3 2026/11/25 09:06:05;
  ends 3 2026/11/25 09:08:05;
  cltt 3 2026/11/25 09:06:05;
  binding state active;
  next binding state free;
  rewind binding state free;
  hardware ethernet f2:24:7c:13:19:f2;
  uid "\\001\\362$|\\023\\031\\362";
  option agent.circuit-id "eth 0/1/17";
  client-hostname "rig-07";
}
lease 10.77.0.100 {
  starts 3 2026/11/25 09:07:05;
  ends 3 2026/11/25 09:09:05;
  binding state active;
  hardware ethernet f2:24:7c:13:19:f2;
  client-hostname "rig-07";
}
lease 10.77.0.100 {
  starts 3 2026/11/25 09:07:05;
  ends 3 2026/11/25 09:08:42;
  binding state free;
  hardware ethernet f2:24:7c:13:19:f2;
}
lease 10.77.0.101 {
  binding state backup;
}
lease 10.77.0.100 {
  starts epoch 1795597730; # Wed Nov 25 09:08:50 2026
  ends never;
  binding state active;
  hardware ethernet 02:00:00:00:00:09;
}`,
  },
  {
    name: 'dhcpd-leases',
    what: 'IPv6 address and prefix',
    text: `ia-na "\\001\\000\\000\\000\\000\\001\\000\\0012\\231az\\306C\\341\\334\\263k" {
  cltt 3 2026/11/25 09:06:05;
  iaaddr 2001:db8::10 {
    binding state active;
    preferred-life 375;
    max-life 600;
    ends 3 2026/11/25 09:16:05;
  }
}
ia-pd "\\001\\000\\000\\000\\000\\003\\000\\001\\306C\\341\\334\\263k" {
  cltt 3 2026/11/25 09:06:05;
  iaprefix 2001:db8:40::/56 {
    binding state active;
    ends 3 2026/11/25 09:16:05;
  }
}`,
  },
  {
    name: 'dhcp-log',
    what: 'dhcpd, several heads of lines',
    text: `Nov 25 09:06:05 gw dhcpd[412]: DHCPDISCOVER from f2:24:7c:13:19:f2 via vs
Nov 25 09:06:05 gw dhcpd[412]: DHCPOFFER on 10.77.0.100 to f2:24:7c:13:19:f2 (rig-07) via vs
Nov 25 09:06:05 gw dhcpd[412]: DHCPACK on 10.77.0.100 to f2:24:7c:13:19:f2 (rig-07) via vs
<30>Nov 25 09:07:04 gw dhcpd[412]: DHCPACK on 10.77.0.100 to f2:24:7c:13:19:f2 (rig-07) via 10.9.0.1
2026-11-25T09:08:42.250000+00:00 gw dhcpd[412]: DHCPRELEASE of 10.77.0.100 from f2:24:7c:13:19:f2 (rig-07) via vs (found)
<30>1 2026-11-25T09:09:00Z gw dhcpd 412 - - DHCPACK on 10.77.0.101 to 02:00:00:00:00:09 via vs
Nov 25 09:10:00 gw dhcpd[412]: Reply NA: address 2001:db8::10 to client with duid 00:01:00:01:32:99:61:7a:c6:43:e1:dc:b3:6b iaid = -595341461 valid for 600 seconds
DHCPACK on 10.77.0.102 to 02:00:00:00:00:0a via vs`,
  },
  {
    name: 'dhcp-log',
    what: 'dnsmasq',
    text: `Dec 31 23:59:58 router dnsmasq-dhcp[7]: DHCPREQUEST(br-lan) 192.168.1.5 02:00:00:00:00:05
Dec 31 23:59:58 router dnsmasq-dhcp[7]: DHCPACK(br-lan) 192.168.1.5 02:00:00:00:00:05 gaming-pc`,
  },
  {
    name: 'kea-leases',
    what: 'IPv4: given, renewed, released, reclaimed, declined',
    text: `address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context
10.77.0.150,f2:24:7c:13:19:f2,,300,1795597906,7,0,0,rig-07,0,
10.77.0.150,f2:24:7c:13:19:f2,,300,1795598056,7,0,0,rig-07,0,
10.77.0.150,f2:24:7c:13:19:f2,,0,1795597800,7,0,0,rig-07,0,
10.77.0.151,02:00:00:00:00:09,01:02:00:00:00:00:09,300,1795597906,7,0,0,a&#x2cb.example.,2,
10.77.0.152,02:00:00:00:00:0a,,300,1795597906,7,0,0,,1,
not-an-address,02:00:00:00:00:0a,,300,1795597906,7,0,0,,0,`,
  },
  {
    name: 'kea-leases',
    what: 'IPv6',
    text: `address,duid,valid_lifetime,expire,subnet_id,pref_lifetime,lease_type,iaid,prefix_len,fqdn_fwd,fqdn_rev,hostname,hwaddr,state,user_context,hwtype,hwaddr_source
2001:db8::10,00:01:00:01:32:99:61:7a:c6:43:e1:dc:b3:6b,600,1795597906,1,375,0,1,128,0,0,,,0,,,
2001:db8:40::,00:03:00:01:c6:43:e1:dc:b3:6b,600,1795597906,1,375,2,1,56,0,0,,,0,,,`,
  },
  {
    name: 'kea-log',
    what: 'allocated, reused, released',
    text: `2026-11-25 09:06:46.495 INFO  [kea-dhcp4.leases/24739.140184459145728] DHCP4_LEASE_ADVERT [hwtype=1 f2:24:7c:13:19:f2], cid=[no info], tid=0x574b604c: lease 10.77.0.150 will be advertised
2026-11-25 09:06:46.495 INFO  [kea-dhcp4.leases/24739.140184459145728] DHCP4_LEASE_ALLOC [hwtype=1 f2:24:7c:13:19:f2], cid=[no info], tid=0x574b604c: lease 10.77.0.150 has been allocated for 300 seconds
2026-11-25 09:08:00.000 INFO  [kea-dhcp4.leases/24739.140184459145728] DHCP4_LEASE_REUSE [hwtype=1 f2:24:7c:13:19:f2], cid=[no info], tid=0x574b604d: lease 10.77.0.150 has been reused for 300 seconds
2026-11-25 09:09:47.547 INFO  [kea-dhcp4.leases/24739.140184459145728] DHCP4_RELEASE [hwtype=1 f2:24:7c:13:19:f2], cid=[no info], tid=0x1184167a: address 10.77.0.150 was released properly.
2026-11-25 09:10:00.000 INFO  [kea-dhcp6.leases/1.1] DHCP6_LEASE_ALLOC duid=[00:03:00:01:c6:43:e1:dc:b3:6b], [hwtype=1 c6:43:e1:dc:b3:6b], tid=0x1: lease for address 2001:db8::10 and iaid=1 has been allocated for 600 seconds
2026-11-25 09:10:00.000 INFO  [kea-dhcp6.leases/1.1] DHCP6_PD_LEASE_ALLOC duid=[00:03:00:01:c6:43:e1:dc:b3:6b], [no hwaddr info], tid=0x1: lease for prefix 2001:db8:40::/56 and iaid=1 has been allocated for 600 seconds`,
  },
  {
    name: 'radius-detail',
    what: 'start, interim, stop; IPv6 prefix; a login is none',
    text: `Wed Nov 25 09:00:00 2026
\tUser-Name = "alice@example.org"
\tUser-Password = "hunter2"
\tAcct-Status-Type = Start
\tAcct-Session-Id = "81A00012"
\tEvent-Timestamp = "Nov 25 2026 09:00:00 UTC"
\tFramed-IP-Address = 100.64.3.7
\tFramed-IPv6-Prefix = 2001:db8:40::/64
\tCalling-Station-Id = "F2-24-7C-13-19-F2"
\tCalled-Station-Id = "00-11-22-33-44-55:dorm"
\tNAS-Identifier = "bras-2"
\tNAS-Port-Id = "ge-0/0/1.100"
\tTimestamp = 1795597200

Wed Nov 25 09:10:00 2026
\tUser-Name = "alice@example.org"
\tAcct-Status-Type = Interim-Update
\tAcct-Session-Id = "81A00012"
\tAcct-Session-Time = 601
\tFramed-IP-Address = 100.64.3.7
\tNAS-Identifier = "bras-2"
\tTimestamp = 1795597801

Wed Nov 25 09:20:00 2026
\tUser-Name = "alice@example.org"
\tAcct-Status-Type = Stop
\tAcct-Session-Id = "81A00012"
\tAcct-Session-Time = 1200
\tAcct-Delay-Time = 2
\tFramed-IP-Address = 100.64.3.7
\tNAS-Identifier = "bras-2"
\tTimestamp = 1795598402

Wed Nov 25 09:21:00 2026
\tAcct-Status-Type = Stop
\tAcct-Session-Id = "81A00013"
\tAcct-Session-Time = 3600
\tCalling-Station-Id = "+49301234567"
\tFramed-IP-Address = 100.64.3.8
\tNAS-IP-Address = 192.0.2.9
\tTimestamp = 1795598460

Wed Nov 25 09:22:00 2026
\tAcct-Status-Type = Accounting-On
\tNAS-IP-Address = 192.0.2.9
\tTimestamp = 1795598520

Wed Nov 25 09:23:00 2026
\tAcct-Status-Type = Start
\tUser-Name = "bob"
\tTimestamp = 1795598580

Wed Nov 25 09:24:00 2026
\tPacket-Type = Access-Request
\tUser-Name = "bob"
\tUser-Password = "hunter2"`,
  },
  {
    name: 'nat-cisco',
    what: 'translations, blocks, connections',
    text: `Nov 25 2026 09:00:00 fw1 : %ASA-6-305011: Built dynamic TCP translation from inside:10.1.1.15/40001 to outside:198.51.100.4/51001
Nov 25 2026 09:00:00 fw1 : %ASA-6-302013: Built outbound TCP connection 9 for outside:203.0.113.1/3333 (203.0.113.1/3333) to inside:10.1.1.15/40001 (198.51.100.4/51001) (LOCAL\\alice)
Nov 25 2026 09:00:01 fw1 : %ASA-6-302013: Built inbound TCP connection 10 for outside:203.0.113.1/5000 (203.0.113.1/5000) to inside:10.1.1.2/22 (198.51.100.5/22)
Nov 25 2026 09:00:31 fw1 : %ASA-6-302014: Teardown TCP connection 9 for outside:203.0.113.1/3333 to inside:10.1.1.15/40001 duration 0:00:30 bytes 999 TCP FINs
Nov 25 2026 09:01:01 fw1 : %ASA-6-305012: Teardown dynamic TCP translation from inside:10.1.1.15/40001 to outside:198.51.100.4/51001 duration 0:01:01
<166>2026-11-25T09:02:00Z fw1 : %ASA-6-305012: Teardown dynamic UDP translation from inside:10.1.1.16/40002 to outside:198.51.100.4/51002 duration 0:00:45
Nov 25 2026 09:03:00: %ASA-6-305009: Built static translation from dmz:10.2.0.8 to outside:198.51.100.8
Nov 25 2026 09:04:00 fw1 : %ASA-6-305014: Allocated TCP block of ports for translation from inside:10.1.1.17 to outside:198.51.100.9/1536-2047
Nov 25 2026 09:05:00 fw1 : %ASA-6-305015: Released TCP block of ports for translation from inside:10.1.1.17 to outside:198.51.100.9/1536-2047
Nov 25 2026 09:06:00 fw1 : %ASA-6-305011: Built dynamic TCP translation`,
  },
  {
    name: 'nat-juniper',
    what: 'port blocks and sessions, structured',
    text: `<14>1 2026-11-25T09:00:00.500Z mx1 RT_NAT - RT_SRC_NAT_PBA_ALLOC [junos@2636.1.1.1.2.25 internal-ip="100.64.0.7" block-used="1" block-max-per-host="4" block-port-low="48640" block-port-high="48895" reflexive-ip="198.51.100.17" nat-pool-name="cgn" logical-system-id="0" epoch-time-64="6b06a390"]
<14>1 2026-11-25T10:00:00.500Z mx1 RT_NAT - RT_SRC_NAT_PBA_INTERIM [junos@2636.1.1.1.2.25 internal-ip="100.64.0.7" block-used="1" block-max-per-host="4" block-port-low="48640" block-port-high="48895" reflexive-ip="198.51.100.17" nat-pool-name="cgn" logical-system-id="0" epoch-time-64="6b06a390"]
<14>1 2026-11-25T10:30:00.500Z mx1 RT_NAT - RT_SRC_NAT_PBA_RELEASE [junos@2636.1.1.1.2.25 internal-ip="100.64.0.7" block-used="0" block-max-per-host="4" block-port-low="48640" block-port-high="48895" reflexive-ip="198.51.100.17" nat-pool-name="cgn" logical-system-id="0" epoch-time-64="6b06b8a8"]
<14>1 2026-11-25T10:31:00Z srx RT_FLOW - RT_FLOW_SESSION_CREATE [junos@2636.1.1.1.2.25 source-address="10.0.10.10" source-port="46776" destination-address="203.0.113.1" destination-port="3333" service-name="None" nat-source-address="198.51.100.18" nat-source-port="53328" nat-destination-address="203.0.113.1" nat-destination-port="3333" protocol-id="6" policy-name="permit"]
<14>1 2026-11-25T10:31:30Z srx RT_FLOW - RT_FLOW_SESSION_CLOSE [junos@2636.1.1.1.2.25 reason="TCP FIN" source-address="10.0.10.10" source-port="46776" destination-address="203.0.113.1" destination-port="3333" service-name="None" nat-source-address="198.51.100.18" nat-source-port="53328" nat-destination-address="203.0.113.1" nat-destination-port="3333" protocol-id="6" policy-name="permit" elapsed-time="30"]
<14>1 2026-11-25T10:32:00Z srx RT_FLOW - RT_FLOW_SESSION_CREATE [junos@2636.1.1.1.2.25 source-address="10.0.10.10" source-port="1" destination-address="10.0.20.1" destination-port="22" nat-source-address="10.0.10.10" nat-source-port="1" protocol-id="6"]`,
  },
  {
    name: 'nat-juniper',
    what: 'port blocks, as sentences',
    text: `<14>Nov 25 09:00:00 mx1 RT_NAT: RT_SRC_NAT_PBA_ALLOC: Subscriber 100.64.60.74 used/maximum [10/15] blocks, allocates port block [24064-24191] from 198.51.100.19 in source pool cgn lsys_id: 0
<14>Nov 25 09:30:00 mx1 RT_NAT: RT_SRC_NAT_PBA_RELEASE: Subscriber 100.64.60.74 used/maximum [9/15] blocks, releases port block [24064-24191] from 198.51.100.19 in source pool cgn lsys_id: 0
<14>Nov 25 09:31:00 srx RT_FLOW: RT_FLOW_SESSION_CREATE: session created 10.0.10.10/46776->203.0.113.1/3333 0x0 None 198.51.100.18/53328->203.0.113.1/3333 0x0 source rule r1 N/A N/A 6 permit trust untrust 92317 N/A(N/A) ge-0/0/0.0 UNKNOWN
<14>Nov 25 09:33:00 srx RT_FLOW: RT_FLOW_SESSION_CLOSE: session closed TCP FIN: 10.0.10.11/46777->203.0.113.1/3333 None 198.51.100.18/53329->203.0.113.1/3333 r1 N/A 6 permit trust untrust 92318 10(1000) 12(1200) 75 UNKNOWN`,
  },
  {
    name: 'conntrack',
    what: 'events of one translated and one untouched conversation',
    text: `[1795597612.431897]\t    [NEW] tcp      6 120 SYN_SENT src=10.77.0.100 dst=198.51.100.2 sport=35976 dport=3333 [UNREPLIED] src=198.51.100.2 dst=198.51.100.1 sport=3333 dport=35976 id=4202913925
[1795597612.432150]\t [UPDATE] tcp      6 432000 ESTABLISHED src=10.77.0.100 dst=198.51.100.2 sport=35976 dport=3333 src=198.51.100.2 dst=198.51.100.1 sport=3333 dport=35976 [ASSURED] id=4202913925
[1795597612.500000]\t    [NEW] ipv4     2 udp      17 30 src=10.77.0.100 dst=10.77.0.1 sport=5353 dport=53 [UNREPLIED] src=10.77.0.1 dst=10.77.0.100 sport=53 dport=5353 id=4202913926
[1795597614.615174]\t[DESTROY] tcp      6 119 TIME_WAIT src=10.77.0.100 dst=198.51.100.2 sport=35976 dport=3333 src=198.51.100.2 dst=198.51.100.1 sport=3333 dport=35976 [ASSURED] id=4202913925 [USERSPACE] portid=3936786811
[1795597700.000000]\t[DESTROY] udp      17 src=10.77.0.101 dst=198.51.100.2 sport=5000 dport=443 packets=4 bytes=400 src=198.51.100.2 dst=198.51.100.1 sport=443 dport=5000 packets=4 bytes=400 delta-time=60 id=4202913927`,
  },
  {
    name: 'conntrack',
    what: '/proc/net/nf_conntrack',
    untimed: Date.UTC(2026, 10, 25, 9),
    text: `ipv4     2 tcp      6 119 TIME_WAIT src=10.77.0.100 dst=198.51.100.2 sport=35976 dport=3333 src=198.51.100.2 dst=198.51.100.1 sport=3333 dport=35976 [ASSURED] mark=0 zone=0 use=2
ipv4     2 tcp      6 119 ESTABLISHED src=10.77.0.100 dst=10.77.0.1 sport=4000 dport=22 src=10.77.0.1 dst=10.77.0.100 sport=22 dport=4000 [ASSURED] mark=0 zone=0 use=2`,
  },
  {
    name: 'table',
    what: 'ARP table, English header',
    text: `Last Seen,IP Address,MAC Address,Switch,Port
2026-11-25T09:00:00Z,10.1.1.15,001b.2133.4455,sw-3,Gi1/0/17
2026-11-25 09:05:00,10.1.1.15,001b.2133.4455,sw-3,Gi1/0/17
2026-11-25 09:05:00,10.1.1.16,(incomplete),sw-3,
2026-11-25 09:05:00,,001b.2133.4456,sw-3,Gi1/0/18`,
  },
  {
    name: 'table',
    what: '802.1X sessions, Chinese header',
    text: `\uFEFF用户名;IP地址;MAC地址;上线时间;下线时间;位置
"zhang;san";10.1.1.15;00-1B-21-33-44-55;2026-11-25 09:00:00;2026年11月25日 10时00分00秒;图书馆
李四;10.1.1.16;001b-2133-4456;2026/11/25 9:00;;"宿舍
三楼"`,
  },
];
