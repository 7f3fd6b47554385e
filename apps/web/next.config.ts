import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");

const config: NextConfig = {
  // Tests build into a folder of their own, so that they run beside `npm start`.
  distDir: process.env.STRATA_DIST_DIR ?? ".next",
  transpilePackages: ["@strata/graph-model"],
  agentRules: false,
  poweredByHeader: false,
  // `npm run typecheck` checks the whole workspace; a build would only repeat it.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
