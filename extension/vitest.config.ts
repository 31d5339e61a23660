import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests read files beside this folder: the examples shared with the companion, and known pages.
  server: { fs: { strict: false } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
