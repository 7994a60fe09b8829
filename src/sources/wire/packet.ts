/** From a captured frame to addresses, protocol and payload bounds, through link headers, tags and tunnels.
 * Hot: runs once per packet, allocates nothing; rate in docs/how-to/benchmark.md. Kept in few long functions, since a
 * call per layer costs more than the layer. */
/* oxlint-disable complexity, max-lines-per-function */

/** Why a frame gave no conversation; index is what `decode` returns, 0 is success. Keys of the unread counts. */
export const packetReasons = [
  'ok',
  'link_type_unsupported',
  'frame_short',
  'not_ip',
  'ip_header_bad',
  'fragment_later',
  'protocol_other',
  'transport_short',
  'encapsulation_too_deep',
  'ipsec',
] as const;

const OK = 0;
const LINK_UNSUPPORTED = 1;
const SHORT = 2;
const NOT_IP = 3;
const BAD_IP = 4;
const LATER_FRAGMENT = 5;
const OTHER_PROTOCOL = 6;
const TRANSPORT_SHORT = 7;
const TOO_DEEP = 8;
const IPSEC = 9;

const MAX_DEPTH = 8;
/** Pseudo ether types for what has no ether type: an IP header told by its first nibble, and a PPP protocol field. */
const BY_NIBBLE = 0x1_0000;
const PPP = 0x1_0001;
const ETHERNET = 0x6558;

const VXLAN_PORT = 4789;
/** Linux's own, before there was an official one. */
const VXLAN_LINUX_PORT = 8472;
const GENEVE_PORT = 6081;
const GTPU_PORT = 2152;

/** Decoder and its last result. One object is reused for every packet; read the fields before the next call. */
export class Packet {
  /** 4 or 6. */
  family = 0;
  /** Offsets of the innermost source and destination address. */
  source = 0;
  destination = 0;
  /** 6 or 17. */
  protocol = 0;
  sourcePort = 0;
  destinationPort = 0;
  /** Offset of the transport header. */
  transport = 0;
  /** Payload bounds within the capture; `wirePayload` is the length it had on the wire (more, if the snap length cut it). */
  payload = 0;
  payloadEnd = 0;
  wirePayload = 0;
  /** Bytes of the innermost IP packet on the wire. */
  ipBytes = 0;
  /** TCP only. */
  sequence = 0;
  acknowledgement = 0;
  tcpFlags = 0;
  /** A first fragment: its payload is not all there. */
  firstFragment = false;

  /** Decodes `buffer[start, end)` of the given pcap link type (tcpdump.org/linktypes.html); returns an index into `packetReasons`. */
  decode(buffer: Uint8Array, view: DataView, start: number, end: number, linkType: number): number {
    switch (linkType) {
      case 1:
        if (end - start < 14) return SHORT;
        return this.network(
          buffer,
          view,
          start + 14,
          end,
          (buffer[start + 12]! << 8) | buffer[start + 13]!,
          0,
        );
      case 113:
        if (end - start < 16) return SHORT;
        return this.network(buffer, view, start + 16, end, view.getUint16(start + 14), 0);
      case 276:
        if (end - start < 20) return SHORT;
        return this.network(buffer, view, start + 20, end, view.getUint16(start), 0);
      case 12:
      case 14:
      case 101:
      case 228:
      case 229:
        return this.network(buffer, view, start, end, BY_NIBBLE, 0);
      case 0:
      case 108:
        // The address family is in the byte order of the capturing host; the IP version nibble says the same.
        if (end - start < 4) return SHORT;
        return this.network(buffer, view, start + 4, end, BY_NIBBLE, 0);
      case 9:
      case 50:
        return this.network(buffer, view, start, end, PPP, 0);
      case 51:
        return this.network(buffer, view, start, end, 0x8864, 0);
      case 219:
        return this.network(buffer, view, start, end, 0x8847, 0);
      default:
        return LINK_UNSUPPORTED;
    }
  }

  /** Peels tags, labels and sessions until an IP header stands at `at`. */
  private network(
    buffer: Uint8Array,
    view: DataView,
    at: number,
    end: number,
    etherType: number,
    depth: number,
  ): number {
    let o = at;
    let type = etherType;
    for (let step = 0; step < 16; step++) {
      if (type === 0x0800) return this.ipv4(buffer, view, o, end, depth);
      if (type === 0x86dd) return this.ipv6(buffer, view, o, end, depth);
      switch (type) {
        case BY_NIBBLE: {
          if (o >= end) return SHORT;
          const version = buffer[o]! >> 4;
          if (version === 4) return this.ipv4(buffer, view, o, end, depth);
          if (version === 6) return this.ipv6(buffer, view, o, end, depth);
          return NOT_IP;
        }
        case 0x8100:
        case 0x88a8:
        case 0x9100:
        case 0x9200:
          if (o + 4 > end) return SHORT;
          type = view.getUint16(o + 2);
          o += 4;
          break;
        case 0x8864:
          if (o + 6 > end) return SHORT;
          o += 6;
          type = PPP;
          break;
        case PPP: {
          if (o + 4 > end) return SHORT;
          if (buffer[o] === 0xff && buffer[o + 1] === 0x03) o += 2;
          // A protocol field whose first byte is odd is compressed to that one byte (RFC 1661, 6.5).
          const compressed = (buffer[o]! & 1) === 1;
          if (!compressed && o + 2 > end) return SHORT;
          const protocol = compressed ? buffer[o]! : view.getUint16(o);
          o += compressed ? 1 : 2;
          if (protocol === 0x21) type = 0x0800;
          else if (protocol === 0x57) type = 0x86dd;
          else if (protocol === 0x281) type = 0x8847;
          else return NOT_IP;
          break;
        }
        case 0x8847:
        case 0x8848: {
          let bottom = false;
          while (!bottom) {
            if (o + 4 > end) return SHORT;
            bottom = (buffer[o + 2]! & 1) === 1;
            o += 4;
          }
          if (o >= end) return SHORT;
          if (buffer[o]! >> 4 === 0) {
            // Pseudowire control word, then an Ethernet frame (RFC 4385).
            o += 4;
            type = ETHERNET;
          } else type = BY_NIBBLE;
          break;
        }
        case ETHERNET:
          if (o + 14 > end) return SHORT;
          type = view.getUint16(o + 12);
          o += 14;
          break;
        default:
          if (type < 0x0600 && o + 8 <= end && view.getUint32(o) >>> 8 === 0xaaaa03) {
            type = view.getUint16(o + 6);
            o += 8;
            break;
          }
          return NOT_IP;
      }
    }
    return TOO_DEEP;
  }

  private ipv4(buffer: Uint8Array, view: DataView, o: number, end: number, depth: number): number {
    if (o + 20 > end) return SHORT;
    const first = buffer[o]!;
    const headerLength = (first & 0x0f) << 2;
    if (first >> 4 !== 4 || headerLength < 20) return BAD_IP;
    if (o + headerLength > end) return SHORT;
    let total = (buffer[o + 2]! << 8) | buffer[o + 3]!;
    // Length 0: segmentation was left to the network card; the frame's end is all there is to go by.
    if (total === 0) total = end - o;
    if (total < headerLength) return BAD_IP;
    const fragment = (buffer[o + 6]! << 8) | buffer[o + 7]!;
    if ((fragment & 0x1fff) !== 0) return LATER_FRAGMENT;
    this.firstFragment = (fragment & 0x2000) !== 0;
    this.family = 4;
    this.source = o + 12;
    this.destination = o + 16;
    this.ipBytes = total;
    const wireEnd = o + total;
    return this.upper(
      buffer,
      view,
      buffer[o + 9]!,
      o + headerLength,
      wireEnd < end ? wireEnd : end,
      wireEnd,
      depth,
    );
  }

  private ipv6(buffer: Uint8Array, view: DataView, o: number, end: number, depth: number): number {
    if (o + 40 > end) return SHORT;
    if (buffer[o]! >> 4 !== 6) return BAD_IP;
    const length = view.getUint16(o + 4);
    const wireEnd = length === 0 ? end : o + 40 + length;
    const stop = wireEnd < end ? wireEnd : end;
    const source = o + 8;
    const destination = o + 24;
    let firstFragment = false;
    let next = buffer[o + 6]!;
    let at = o + 40;
    for (let step = 0; step < 12; step++) {
      switch (next) {
        case 0:
        case 43:
        case 60:
        case 135:
        case 139:
        case 140:
          if (at + 8 > stop) return SHORT;
          next = buffer[at]!;
          at += (buffer[at + 1]! + 1) << 3;
          continue;
        case 51:
          if (at + 8 > stop) return SHORT;
          next = buffer[at]!;
          at += (buffer[at + 1]! + 2) << 2;
          continue;
        case 44: {
          if (at + 8 > stop) return SHORT;
          const fragment = view.getUint16(at + 2);
          if (fragment >> 3 !== 0) return LATER_FRAGMENT;
          firstFragment = (fragment & 1) === 1;
          next = buffer[at]!;
          at += 8;
          continue;
        }
        default:
          break;
      }
      if (at > stop) return SHORT;
      this.firstFragment = firstFragment;
      this.family = 6;
      this.source = source;
      this.destination = destination;
      this.ipBytes = wireEnd - o;
      return this.upper(buffer, view, next, at, stop, wireEnd, depth);
    }
    return TOO_DEEP;
  }

  private upper(
    buffer: Uint8Array,
    view: DataView,
    protocol: number,
    o: number,
    end: number,
    wireEnd: number,
    depth: number,
  ): number {
    if (protocol === 6) {
      if (o + 20 > end) return TRANSPORT_SHORT;
      const headerLength = (buffer[o + 12]! >> 4) << 2;
      if (headerLength < 20) return TRANSPORT_SHORT;
      this.protocol = 6;
      this.transport = o;
      this.sourcePort = (buffer[o]! << 8) | buffer[o + 1]!;
      this.destinationPort = (buffer[o + 2]! << 8) | buffer[o + 3]!;
      this.sequence = view.getInt32(o + 4);
      this.acknowledgement = view.getInt32(o + 8);
      this.tcpFlags = buffer[o + 13]!;
      const payload = o + headerLength;
      this.payload = payload < end ? payload : end;
      this.payloadEnd = end;
      this.wirePayload = wireEnd > payload ? wireEnd - payload : 0;
      return OK;
    }
    if (protocol === 17) {
      if (o + 8 > end) return TRANSPORT_SHORT;
      const sourcePort = (buffer[o]! << 8) | buffer[o + 1]!;
      const destinationPort = (buffer[o + 2]! << 8) | buffer[o + 3]!;
      if (
        destinationPort === GENEVE_PORT ||
        destinationPort === GTPU_PORT ||
        destinationPort === VXLAN_PORT ||
        destinationPort === VXLAN_LINUX_PORT
      ) {
        const family = this.family;
        const source = this.source;
        const destination = this.destination;
        const ipBytes = this.ipBytes;
        if (this.udpTunnel(buffer, view, destinationPort, o + 8, end, depth + 1) === OK) return OK;
        // Not the tunnel its port promises: an ordinary datagram.
        this.family = family;
        this.source = source;
        this.destination = destination;
        this.ipBytes = ipBytes;
      }
      this.protocol = 17;
      this.transport = o;
      this.sourcePort = sourcePort;
      this.destinationPort = destinationPort;
      this.payload = o + 8;
      this.payloadEnd = end;
      this.wirePayload = wireEnd - o - 8;
      this.tcpFlags = 0;
      return OK;
    }
    if (depth >= MAX_DEPTH) return TOO_DEEP;
    if (protocol === 4 || protocol === 41)
      return this.network(buffer, view, o, end, BY_NIBBLE, depth + 1);
    if (protocol === 47) return this.gre(buffer, view, o, end, depth + 1);
    if (protocol === 137) return this.network(buffer, view, o, end, 0x8847, depth + 1);
    return protocol === 50 ? IPSEC : OTHER_PROTOCOL;
  }

  /** RFC 2784/2890, and the enhanced form of RFC 2637 that PPTP uses. */
  private gre(buffer: Uint8Array, view: DataView, o: number, end: number, depth: number): number {
    if (o + 4 > end) return SHORT;
    const flags = view.getUint16(o);
    let at = o + 4;
    if ((flags & 0xc000) !== 0) at += 4;
    if ((flags & 0x2000) !== 0) at += 4;
    if ((flags & 0x1000) !== 0) at += 4;
    const version = flags & 7;
    if (version === 1 && (flags & 0x80) !== 0) at += 4;
    if (at > end) return SHORT;
    const type = view.getUint16(o + 2);
    return this.network(buffer, view, at, end, type === 0x880b ? PPP : type, depth);
  }

  private udpTunnel(
    buffer: Uint8Array,
    view: DataView,
    port: number,
    o: number,
    end: number,
    depth: number,
  ): number {
    if (depth >= MAX_DEPTH) return TOO_DEEP;
    if (o + 8 > end) return SHORT;
    if (port === GENEVE_PORT) {
      if (buffer[o]! >> 6 !== 0) return NOT_IP;
      const at = o + 8 + ((buffer[o]! & 0x3f) << 2);
      return this.network(buffer, view, at, end, view.getUint16(o + 2), depth);
    }
    if (port === GTPU_PORT) {
      // Version 1, GTP (not GTP'), message type 255: a user packet (3GPP TS 29.281).
      const flags = buffer[o]!;
      if (flags >> 5 !== 1 || (flags & 0x10) === 0 || buffer[o + 1] !== 0xff) return NOT_IP;
      let at = o + 8;
      if ((flags & 7) !== 0) {
        let next = (flags & 4) === 0 ? 0 : (buffer[at + 3] ?? 0);
        at += 4;
        while (next !== 0) {
          const length = (buffer[at] ?? 0) << 2;
          if (length === 0 || at + length > end) return SHORT;
          next = buffer[at + length - 1]!;
          at += length;
        }
      }
      return this.network(buffer, view, at, end, BY_NIBBLE, depth);
    }
    if ((buffer[o]! & 0x08) === 0) return NOT_IP;
    return this.network(buffer, view, o + 8, end, ETHERNET, depth);
  }
}
