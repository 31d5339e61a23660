// Makes dist/, one unpacked extension that loads in Chromium and in Firefox.
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { notices } from "./notices.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here("dist");

const pages = existsSync(here("src/pages"))
  ? (await readdir(here("src/pages"), { withFileTypes: true })).filter(
      (entry) => entry.isDirectory() && existsSync(here(`src/pages/${entry.name}/${entry.name}.html`)),
    )
  : [];

// A content script cannot be a module, so everything is bundled into one classic script each.
const scripts = {
  background: here("src/background/main.ts"),
  gmail: here("src/gmail/main.ts"),
  review: here("src/review/main.ts"),
  highlights: here("src/review/marks/highlights.css"),
};
const entryPoints = Object.entries(scripts).map(([out, path]) => ({ in: path, out }));
for (const { name } of pages) {
  for (const kind of ["ts", "css"]) {
    entryPoints.push({ in: here(`src/pages/${name}/${name}.${kind}`), out: `pages/${name}/${name}` });
  }
}

const target = ["chrome123", "firefox142"];

/** A style sheet that a script adopts comes into it as text, minified; the name is that of vite's, which runs the tests. */
const adopted = {
  name: "adopted",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace("?inline", "")),
      namespace: "adopted",
    }));
    onLoad({ filter: /./, namespace: "adopted" }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
const { metafile } = await build({
  entryPoints: entryPoints.filter((entry) => existsSync(entry.in)),
  outdir: dist,
  bundle: true,
  minify: true,
  format: "iife",
  target,
  plugins: [adopted],
  charset: "utf8",
  legalComments: "none", // the notices are in a file of their own
  metafile: true,
  absWorkingDir: here("."),
  logLevel: "warning",
});

await writeFile(`${dist}/THIRD-PARTY.txt`, await notices(metafile, here(".")));
await cp(here("manifest.json"), `${dist}/manifest.json`);
for (const { name } of pages) {
  const html = `pages/${name}/${name}.html`;
  await cp(here(`src/${html}`), `${dist}/${html}`);
}
if (existsSync(here("assets"))) {
  await cp(here("assets"), `${dist}/assets`, { recursive: true });
}

const bytesOf = (name) => metafile.outputs[`dist/${name}.js`].bytes;
console.info(`The content script has ${bytesOf("gmail")} bytes, the review ${bytesOf("review")}.`);
