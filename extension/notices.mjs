// The notices of the packages that end up in what esbuild made, from their own licence files.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Text for `THIRD-PARTY.txt`. Fails where a package has no licence file. `metafile` is esbuild's, relative to `folder`. */
export async function notices(metafile, folder) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const places = new Set(
    inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? (file.match(PACKAGE) ?? []) : [])),
  );
  const parts = await Promise.all([...places].map((place) => notice(resolve(folder, place))));
  return `Packages of others in this extension, each under its own licence.\n\n${parts.sort().join("\n")}`;
}

async function notice(place) {
  const { name, version } = JSON.parse(await readFile(join(place, "package.json"), "utf8"));
  const file = (await readdir(place)).find((file) => /^(licen[cs]e|copying)/i.test(file));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const words = await readFile(join(place, file), "utf8");
  return `== ${name} ${version} ==\n\n${words.replaceAll("\r\n", "\n").trim()}\n`;
}
