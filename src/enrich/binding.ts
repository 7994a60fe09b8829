/** Who had an address, while running: the bindings of late in memory, bounded, answering as the store does. */
import { bindingKey, mergeBindings } from '../model/binding-row.ts';
import { networksAround, whoHad, type Holder, type WhoQuestion } from '../model/who-had.ts';
import type { Binding } from '../records/binding.ts';
import type { Ip } from '../records/columns.ts';

/** Bindings held; about 300 bytes each. */
const LIMIT = 500_000;
/** Bindings held of one address and port, or one address without: the past of it. */
const EACH = 64;
/** Blocks of ports of one address, each with its past. */
const EACH_SHARED = 4096;

/** Bindings of one address and port, or of one address. */
type Shelf = Map<string, Binding>;

export class BindingBook {
  /** By address and port, and by address for what has many ports or all; those longest unheard of first. */
  private readonly shelves = new Map<string, Shelf>();
  private readonly limit: number;
  private held = 0;
  /** Bindings let go of because there were too many. */
  evicted = 0;

  constructor(limit = LIMIT) {
    this.limit = limit;
  }

  /** Bindings held. */
  get size(): number {
    return this.held;
  }

  add(binding: Binding): void {
    const name = shelfOf(binding);
    const shelf = this.shelves.get(name) ?? new Map<string, Binding>();
    this.shelves.delete(name);
    this.shelves.set(name, shelf);
    const key = bindingKey(binding);
    const before = shelf.get(key);
    if (before === undefined) this.held++;
    shelf.delete(key);
    shelf.set(key, before === undefined ? binding : mergeBindings(before, binding));
    if (shelf.size > (name.includes(' ') ? EACH : EACH_SHARED)) this.forget(shelf);
    while (this.held > this.limit) this.letGo();
  }

  /** As the store answers, as far as it is remembered. Without a port, only what is told of the whole address or of blocks. */
  who(question: WhoQuestion): Holder[] {
    const found: Binding[] = [];
    for (const { ip } of networksAround(question.ip)) {
      found.push(...(this.shelves.get(ip)?.values() ?? []));
      if (question.port === 0) continue;
      found.push(...(this.shelves.get(portShelf(ip, question.port))?.values() ?? []));
    }
    return whoHad(found, question);
  }

  private letGo(): void {
    for (const [name, shelf] of this.shelves) {
      this.forget(shelf);
      if (shelf.size === 0) this.shelves.delete(name);
      return;
    }
  }

  private forget(shelf: Shelf): void {
    for (const key of shelf.keys()) {
      shelf.delete(key);
      this.held--;
      this.evicted++;
      return;
    }
  }
}

const portShelf = (ip: Ip, port: number): string => `${ip} ${port}`;

const shelfOf = ({ ip, port_first, port_last }: Binding): string =>
  port_first !== 0 && port_first === port_last ? portShelf(ip, port_first) : ip;
