/** Charts are drawn at the pixels they have, so that their text keeps its size on a wide screen. */
import { useEffect, useRef, useState, type RefObject } from 'react';

/** A reference for the element and its width in CSS pixels, `initial` until it is measured. */
export function useWidth(initial = 640): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(120, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
