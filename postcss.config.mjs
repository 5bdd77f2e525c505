import { resolve } from 'node:path';

// The bundler loads plugins by name, from a folder of its own: one of this project needs its whole path.
export default {
  plugins: { '@tailwindcss/postcss': {}, [resolve('scripts/css/resolve-composed.mjs')]: {} },
};
