import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The rules are read from their source, so that a page carries only those that it runs. */
const rulesSource = fileURLToPath(new URL('../rules/src/index.ts', import.meta.url));
const server = process.env.JIZHENG_SERVER ?? 'http://localhost:8080';

/** Scripts and styles also stand beside themselves compressed: the server sends them so where they are understood. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [fileName, made] of Object.entries(bundle)) {
        if (!/\.(js|css)$/.test(fileName)) continue;
        const source = gzipSync(made.type === 'chunk' ? made.code : made.source, { level: 9 });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source });
      }
    },
  },
};

export default defineConfig({
  base: '/',
  plugins: [react(), compressed],
  resolve: { alias: { '@jizheng/rules': rulesSource } },
  // The service compares the page's origin with the host that was asked.
  server: {
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/gb': { target: server, changeOrigin: false },
    },
  },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
});
