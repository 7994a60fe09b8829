/** How the console is built: into console/dist, every asset a file of its own (no inline script or style, as the CSP asks). */
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';

const link = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, href: `/${file}`, crossorigin: true },
  injectTo: 'head',
});

/** `first.ts` has the rest of the code loaded; the page names it, too, so that it is on its way at the same time. */
const nameMain: Plugin = {
  name: 'name-main',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const byName = new Map((chunks as Rolldown.OutputChunk[]).map((one) => [one.fileName, one]));
      const wanted = new Set<Rolldown.OutputChunk>();
      const want = (chunk: Rolldown.OutputChunk | undefined): void => {
        if (chunk === undefined || html.includes(chunk.fileName) || wanted.has(chunk)) return;
        wanted.add(chunk);
        for (const name of chunk.imports) want(byName.get(name));
      };
      want([...byName.values()].find(({ facadeModuleId: id }) => id?.endsWith('/src/main.tsx')));
      const styles = [...wanted].flatMap(({ viteMetadata: meta }) => [
        ...(meta?.importedCss ?? []),
      ]);
      return [
        ...styles.map((file) => link('stylesheet', file)),
        ...[...wanted].map(({ fileName }) => link('modulepreload', fileName)),
      ];
    },
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), nameMain],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Few files: a browser asks one server for six at a time, and what the page shows is asked for beside them.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'first',
              priority: 2,
              test: /preload-helper|src\/(first|api\/(ask|paths)|state\/(choices|filters))\.ts$/,
            },
            { name: 'shared', priority: 1, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8480' } },
});
