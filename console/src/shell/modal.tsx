/** A dialog of the browser over the page, which keeps the focus inside and gives it back. */
import { useLayoutEffect, useRef, type ComponentProps } from 'react';

interface Props extends ComponentProps<'dialog'> {
  readonly isOpen: boolean;
  /** Called when the person closes it. */
  readonly close: () => void;
}

/** Shown while `isOpen`, from the key that opens it on: the next one is typed into it. The browser tells of a closing one frame late,
 * when it may be open again, so that it is closed by the press of Esc, which comes at once. */
export function Modal({ isOpen, close, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      {...rest}
      ref={dialog}
      onCancel={close}
      onClose={({ currentTarget }) => {
        // A second Esc may close it without asking.
        if (!currentTarget.open) close();
      }}
    />
  );
}
