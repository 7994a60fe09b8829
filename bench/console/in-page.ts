/** What the benchmark has the page do: scripts as the browser gets them, each answering a promise or a value. */

const NUMBER = `document.querySelector('main dl dd')?.textContent`;
const GRID = `document.querySelector('[role=grid]')`;
/** Height of a row, as the list draws it. */
const ROW = 34;

/** Milliseconds since the page was asked for, once the first number of the situation is there. */
export const firstNumber = `new Promise((resolve) => {
  const look = () => {
    if (${NUMBER}) resolve(performance.now());
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Presses a key; milliseconds until the first number was painted anew. */
export const press = (key: string): string => `new Promise((resolve) => {
  const text = ${NUMBER};
  const start = performance.now();
  const look = () => {
    if (${NUMBER} !== text) resolve(performance.now() - start);
    else requestAnimationFrame(look);
  };
  dispatchEvent(new KeyboardEvent('keydown', { key: '${key}' }));
  requestAnimationFrame(look);
})`;

/** Goes to the end of the list until it has so many rows, or has not grown for a while; how many it has. */
export const load = (rows: number): string => `new Promise((resolve) => {
  const grid = ${GRID};
  let [height, still] = [0, 0];
  const more = () => {
    const count = Math.round(grid.scrollHeight / ${ROW}) - 1;
    still = grid.scrollHeight === height ? still + 1 : 0;
    height = grid.scrollHeight;
    if (count >= ${rows} || still > 200) return resolve(count);
    grid.scrollTop = height;
    setTimeout(more, 50);
  };
  more();
})`;

/** Scrolls from the first row, once it is there, to the last; milliseconds that each frame took. */
export const scroll = (seconds: number): string => `new Promise((resolve) => {
  const grid = ${GRID};
  const times = [];
  let start, last;
  const step = (now) => {
    times.push(now - last);
    last = now;
    const share = (now - start) / ${seconds * 1000};
    if (share >= 1) return resolve(times);
    grid.scrollTop = share * (grid.scrollHeight - grid.clientHeight);
    requestAnimationFrame(step);
  };
  grid.scrollTop = 0;
  setTimeout(() => requestAnimationFrame((now) => {
    start = last = now;
    requestAnimationFrame(step);
  }), 500);
})`;

/** A bare page in place of this one: rows of plain text as many, as high and in a window as large as the list has them, drawn by hand
 * where they are in sight. What scrolls faster than this, the machine does not draw. */
export const bare = (rows: number, [width, height]: readonly [number, number]): string => `{
  document.body.innerHTML = '<div role="grid"><div></div></div>';
  const [grid] = document.body.children;
  const [body] = grid.children;
  grid.style.cssText = 'width:${width}px;height:${height}px;overflow:auto;background:#fff;font:12.5px sans-serif';
  body.style.cssText = 'position:relative;height:${rows * ROW}px';
  const drawn = Array.from({ length: ${Math.ceil(height / ROW) + 1} }, () => {
    const row = body.appendChild(document.createElement('div'));
    row.style.cssText = 'position:absolute;height:${ROW}px;white-space:pre';
    return row.appendChild(document.createTextNode(''));
  });
  const draw = () => {
    const first = Math.floor(grid.scrollTop / ${ROW});
    drawn.forEach((text, i) => {
      text.data = 'a row of plain text, as long as those of the list with all its cells are, that has the number ' + (first + i);
      text.parentNode.style.top = (first + i) * ${ROW} + 'px';
    });
  };
  grid.addEventListener('scroll', draw);
  draw();
}`;

/** Width and height of the list's window, in pixels. */
export const gridSize = `[${GRID}.clientWidth, ${GRID}.clientHeight]`;
