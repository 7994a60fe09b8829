/** Keys that do something, registered where it is done; the list of keys is made of what is registered. */
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';

/** Something that can be done, in words and deed. */
export interface Binding {
  /** As `KeyboardEvent.key` has it; with Ctrl or Cmd, `Ctrl-k`. Without one it is done from the palette alone. */
  readonly key?: string;
  readonly says: string;
  readonly run: () => void;
}

/** What is registered now, and how to join. */
interface Registry {
  readonly bindings: readonly Binding[];
  readonly add: (bindings: readonly Binding[]) => () => void;
}

const context = createContext<Registry | undefined>(undefined);

/** A key pressed while writing is part of what is written. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Enter belongs to the button or link that has the focus. */
const isPressing = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' && target instanceof HTMLElement && ['BUTTON', 'A'].includes(target.tagName);

/** Listens once for all keys below; the binding added last wins. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [groups, setGroups] = useState<readonly (readonly Binding[])[]>([]);
  const bindings = useMemo(() => groups.flat(), [groups]);
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  }, [bindings]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey;
      if (event.altKey || (!isChord && isWriting(event.target)) || isPressing(event)) return;
      const pressed = isChord ? `Ctrl-${event.key.toLowerCase()}` : event.key;
      const binding = latest.current.findLast(({ key }) => key === pressed);
      if (binding === undefined) return;
      event.preventDefault();
      binding.run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const registry = useMemo(
    () => ({
      bindings,
      add: (added: readonly Binding[]) => {
        setGroups((before) => [...before, added]);
        return () => setGroups((before) => before.filter((group) => group !== added));
      },
    }),
    [bindings],
  );
  return <context.Provider value={registry}>{children}</context.Provider>;
}

function useRegistry(): Registry {
  const registry = useContext(context);
  if (registry === undefined) throw new Error('keys are used outside their provider');
  return registry;
}

/** Registers keys for as long as the component stands; `bindings` has to be memoised by its caller. */
export function useKeys(bindings: readonly Binding[]): void {
  const { add } = useRegistry();
  const join = useRef(add);
  useEffect(() => join.current(bindings), [bindings]);
}

/** All keys that do something now. */
export const useBindings = (): readonly Binding[] => useRegistry().bindings;
