// Runs `web-ext lint` on the built extension. Errors fail, and so does every warning that is not explained below.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const DIST = fileURLToPath(new URL("../../extension/dist", import.meta.url));
const WEB_EXT = fileURLToPath(new URL("node_modules/.bin/web-ext", import.meta.url));

/** Each warning we live with, as `code file`, and why. */
const EXPLAINED = {
  "BACKGROUND_SERVICE_WORKER_IGNORED manifest.json":
    "One manifest serves both browsers: Chromium reads service_worker, Firefox the scripts beside it.",
  "UNSAFE_VAR_ASSIGNMENT pages/stats/stats.js":
    "d3, which draws the charts, can set innerHTML. We never call that: a test forbids it in our own code.",
};

// As for Mozilla's store, whose package holds the same files. Without discovery no settings from elsewhere on the machine take part.
const options = ["--no-config-discovery", "--no-input", "--output", "json"];
// It would otherwise ask a registry whether there is a newer web-ext.
const env = { ...process.env, NO_UPDATE_NOTIFIER: "1" };
// A report of errors ends the program with a status of its own, and is still a report.
const { stdout } = await promisify(execFile)(WEB_EXT, ["lint", "--source-dir", DIST, ...options], {
  env,
}).catch((ended) => ended);
const { errors, warnings } = JSON.parse(stdout);

const keyOf = ({ code, file }) => `${code} ${file}`;
const unexplained = warnings.filter((warning) => !(keyOf(warning) in EXPLAINED));
const stale = Object.keys(EXPLAINED).filter((key) => !warnings.some((warning) => keyOf(warning) === key));
for (const { code, file, line, message } of [...errors, ...unexplained]) {
  console.error(`${code} ${file}${line ? `:${line}` : ""}: ${message}`);
}
for (const key of stale) {
  console.error(`${key}: explained, but no longer warned of. Take it out of lint-extension.mjs.`);
}
for (const key of new Set(warnings.map(keyOf).filter((one) => one in EXPLAINED))) {
  console.info(`${key}: ${EXPLAINED[key]}`);
}
console.info(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${unexplained.length} unexplained.`,
);
process.exitCode = errors.length + unexplained.length + stale.length > 0 ? 1 : 0;
