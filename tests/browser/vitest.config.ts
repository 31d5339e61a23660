import { defineConfig } from "vitest/config";
import type { Driver } from "./harness/driver";

const ofBrowser = (name: Driver["name"]) => ({
  test: {
    name,
    include: ["flows/*.test.ts"],
    provide: { browserName: name },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The companion has one port, and so one flow runs at a time.
    fileParallelism: false,
    maxWorkers: 1,
  },
});

export default defineConfig({
  test: { projects: [ofBrowser("chromium"), ofBrowser("firefox")], fileParallelism: false, maxWorkers: 1 },
});
