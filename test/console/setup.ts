/** Before the tests, when some of them look at the console: it is built once, since they run side by side. */
import type { TestProject } from 'vitest/node';

export async function setup({ vitest }: TestProject): Promise<void> {
  if (!vitest.state.getPaths().some((file) => file.includes('/test/console/'))) return;
  const { buildConsole, isCurrent } = await import('../../scripts/console.ts');
  const { noBrowser } = await import('./browser.ts');
  if (noBrowser === undefined && !isCurrent()) await buildConsole();
}
