/** Conversations that go on over several connections: a program that loses its server opens another to it, and is heard as one. */
import type { Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { trainMemory, type DetectorMemory } from '../memory.ts';
import { recall } from '../../lib/bounded-map.ts';
import { resume, type Train } from './tell-trains.ts';

/** Longest silence between two connections of one conversation. */
const PAUSE: Millis = 1_800_000;

/** Who speaks with which server, whatever port it speaks from. */
const endsOf = ({ src_ip, dst_ip, dst_port }: Rhythm): string => `${src_ip} ${dst_ip} ${dst_port}`;

export class Trains<T extends Train> {
  /** By the flow of the connection that was opened last. */
  readonly all = new Map<string, T>();
  /** The flow that was first heard of last, by its ends. */
  private readonly latest = new Map<string, string>();
  private readonly begun: (row: Rhythm, observer: string) => T;
  private readonly most: number;

  /** Of more than `most` the one longest unheard is forgotten. */
  constructor(begun: (row: Rhythm, observer: string) => T, most: number) {
    this.begun = begun;
    this.most = most;
  }

  /** The conversation a row is part of. A connection that was opened after the one before it had ended goes on where that left off;
   * one beside it is another conversation. */
  of(row: Rhythm, observer: string): T {
    const { all, latest, most } = this;
    const { flow_id } = row;
    if (!all.has(flow_id)) {
      const ends = endsOf(row);
      const before = latest.get(ends);
      latest.delete(ends);
      recall(latest, ends, () => flow_id, most);
      const resumed = before === undefined ? undefined : this.resumed(before, row);
      if (resumed !== undefined) all.set(flow_id, resumed);
    }
    return recall(all, flow_id, () => this.begun(row, observer), most);
  }

  /** What the detector remembers over a restart. */
  memory(name: string): DetectorMemory {
    const { all, latest } = this;
    const { save, load } = trainMemory(name, all, this.begun);
    return {
      name,
      save,
      load(entry) {
        load(entry);
        const [flow] = entry as [string];
        latest.set(endsOf(all.get(flow)!.row), flow);
      },
    };
  }

  /** The conversation that a new connection takes up, no longer found by the one before. */
  private resumed(before: string, row: Rhythm): T | undefined {
    const train = this.all.get(before);
    const { flow_start } = row;
    if (train === undefined || flow_start < train.end || flow_start - train.end > PAUSE)
      return undefined;
    this.all.delete(before);
    resume(train, row);
    return train;
  }
}
