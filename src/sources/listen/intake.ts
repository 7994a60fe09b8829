/** A place where messages of exporters come in. */
export interface Intake {
  /** In the words of the configuration, with the port really bound. */
  readonly at: string;
  /** What is wrong with it; empty otherwise. */
  readonly trouble: () => string;
  /** Looks for losses; called once a second. */
  readonly poll: () => void;
  readonly close: () => Promise<void>;
}
