import type { NextConfig } from 'next';
const config: NextConfig = { poweredByHeader: false, experimental: { inlineCss: true } };
export default config;
