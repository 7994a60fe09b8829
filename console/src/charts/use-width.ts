/** Charts are drawn at the pixels they have, so that their text keeps its size on a wide screen. */
import { useCallback, useState, type RefCallback } from 'react';

/** A reference for the element and its size in CSS pixels: measured before the first paint, and whenever it changes. */
export function useSize(): [RefCallback<HTMLDivElement>, { width: number; height: number }] {
  const [size, setSize] = useState({ width: 640, height: 480 });
  const reference = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return undefined;
    const measure = () => {
      const [width, height] = [Math.max(120, element.clientWidth), element.clientHeight];
      setSize((last) =>
        last.width === width && last.height === height ? last : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [reference, size];
}

/** The same of its width alone: what is drawn in it makes its height. */
export function useWidth(): [RefCallback<HTMLDivElement>, number] {
  const [reference, { width }] = useSize();
  return [reference, width];
}
