import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The rules are read from their source, so that a page carries only those that it runs. */
const rulesSource = fileURLToPath(new URL('../rules/src/index.ts', import.meta.url));
const server = process.env.JIZHENG_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { alias: { '@jizheng/rules': rulesSource } },
  // The service compares the page's origin with the host that was asked.
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
});
