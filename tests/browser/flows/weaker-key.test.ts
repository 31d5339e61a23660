import { expect } from "vitest";
import { flow } from "../harness/flow";
import { openPage, readUntil } from "../harness/own-pages";

flow("where the key lies in a file, our pages say so", async ({ paired }) => {
  // The harness starts its companion with --key-file.
  for (const name of ["welcome", "popup", "options"] as const) {
    const page = await openPage(paired, name);
    const words = await readUntil(page, /lies in a file/);
    expect(words, name).toMatch(/root\.key/);
    expect(words, name).toMatch(/Whoever can copy that file and the database can read what is kept/);
    await page.close();
  }
});
