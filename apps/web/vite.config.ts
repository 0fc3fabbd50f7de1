import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { headWords } from './build/head-words.ts';
import { methodPages } from './build/method-pages.ts';
import { preloadFonts } from './build/preload-fonts.ts';

/** The server that answers what is not the web app, while developing. */
const server = 'http://localhost:3000';

export default defineConfig({
  plugins: [react(), tailwindcss(), headWords(), methodPages(), preloadFonts(), compressed()],
  resolve: { conditions: ['onenumbers:source', 'module', 'browser', 'development|production'] },
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  server: { proxy: { '/v1': server, '/docs': server } },
});
