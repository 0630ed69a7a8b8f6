import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  base: './',
  // The locale files lie beside ui/, and the browser mock reads them.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: {
    outDir: 'dist',
    // WebView2 is evergreen; WebKitGTK 2.50 is Safari 26.
    target: ['safari18', 'chrome120'],
    sourcemap: false,
    // The content security policy knows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // A busy machine is no fault of the window.
    testTimeout: 60_000,
    setupFiles: ['tests/setup.ts'],
  },
});
