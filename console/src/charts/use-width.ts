/** Charts are drawn at the pixels they have, so that their text keeps its size on a wide screen. */
import { useCallback, useState, type RefCallback } from 'react';

/** A reference for the element and its width in CSS pixels: measured before the first paint, and whenever it changes. */
export function useWidth(initial = 640): [RefCallback<HTMLDivElement>, number] {
  const [width, setWidth] = useState(initial);
  const reference = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return undefined;
    const measure = (pixels: number) => setWidth(Math.max(120, Math.floor(pixels)));
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) measure(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [reference, width];
}
