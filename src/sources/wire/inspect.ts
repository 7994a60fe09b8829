/** Reads one TCP conversation from its ordered bytes: finds out what it is, takes off what it is wrapped in, and hands
 * mining messages to a tracker. Done as soon as nothing more can be learnt, which for most traffic is at once. */
import type { Millis } from '../../records/columns.ts';
import type { Opening } from '../../records/tls.ts';
import type { Layer, Reading } from './layer.ts';
import type { CreateTracker, MiningTracker } from './mining/tracker.ts';
import { OpeningLayer, recognised } from './opening.ts';
import type { Content, Conversation, Inspector, Side, Sink } from './stream.ts';

/** Wrappings inside one another; more are a trick. */
const MAX_WRAPPINGS = 4;

/** Takes over when there is nothing more to read. */
const NOTHING: Layer = {
  data: () => {},
  gap: () => {},
  end: () => {},
};

class ConversationInspector implements Inspector, Reading {
  readonly conversation: Conversation;
  readonly sink: Sink;
  done = false;
  tracking: MiningTracker | undefined;
  legible = false;
  opening: Opening = '';
  greeter: Side | undefined;
  private opaque = false;
  private recognised = '';
  private readonly createTracker: CreateTracker;
  /** None before the first bytes. */
  private layer: Layer | undefined;
  private wrappings: { via: string; host: string; port: number }[] | undefined;
  private ended = false;

  constructor(conversation: Conversation, sink: Sink, createTracker: CreateTracker) {
    this.conversation = conversation;
    this.sink = sink;
    this.createTracker = createTracker;
  }

  get app(): string {
    return this.tracking?.sure === true ? 'mining' : this.recognised;
  }

  get content(): Content {
    if (this.opaque || this.recognised === 'tls') return 'opaque';
    return this.legible || this.recognised !== '' ? 'clear' : 'opaque';
  }

  get reads(): boolean {
    const { tracking } = this;
    if (tracking === undefined || this.opaque) return false;
    return !this.done || tracking.hopeless;
  }

  set app(name: string) {
    this.recognised = name;
  }

  get tracker(): MiningTracker {
    if (this.tracking === undefined) {
      this.tracking = this.createTracker(this.conversation, this.sink);
      for (const { via, host, port } of this.wrappings ?? []) this.tracking.tunnel(via, host, port);
    }
    return this.tracking;
  }

  wrap(via: string, host: string, port: number): boolean {
    this.wrappings ??= [];
    if (this.wrappings.length >= MAX_WRAPPINGS) return false;
    this.wrappings.push({ via, host, port });
    this.tracking?.tunnel(via, host, port);
    return true;
  }

  reopen(): void {
    if (!this.done) this.layer = undefined;
  }

  become(layer: Layer): void {
    if (this.done) return;
    this.layer = layer;
    if (layer.opaque === true) this.opaque = true;
    else this.legible = true;
  }

  feed(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    this.data(side, buffer, start, end, time);
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    if (end > start)
      (this.layer ?? this.open(buffer, start, end)).data(side, buffer, start, end, time);
  }

  private open(buffer: Uint8Array, start: number, end: number): Layer {
    const layer = recognised(this, buffer, start, end);
    if (layer === undefined) return (this.layer = new OpeningLayer(this));
    this.become(layer);
    return layer;
  }

  gap(side: Side, missing: number, time: Millis): void {
    if (this.done) return;
    this.tracking?.gap(side, missing, time);
    this.layer ??= new OpeningLayer(this);
    this.layer.gap(side, missing, time);
  }

  cut(time: Millis): void {
    if (!this.ended) this.tracking?.cut(time);
  }

  end(time: Millis): void {
    if (this.ended) return;
    this.ended = true;
    this.layer?.end(time);
    this.finish();
    this.tracking?.end(time);
  }

  settle(): boolean {
    if (this.tracking?.hopeless === true) this.finish();
    return this.done;
  }

  finish(): void {
    this.done = true;
    this.layer = NOTHING;
  }
}

/** Makes the reader of one conversation. */
export const createInspector = (
  conversation: Conversation,
  sink: Sink,
  createTracker: CreateTracker,
): Inspector => new ConversationInspector(conversation, sink, createTracker);
