import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, openMail } from "../harness/mail";
import { marks } from "../harness/marks";
import { Ours } from "../harness/ours";
import { picture } from "../harness/picture";
import { THREE } from "../harness/words";

const PLAIN = "textarea.Ak";

flow(
  "plain text gets a list in the place of marks, from which everything can be done",
  async ({ paired }) => {
    const page = await openMail(paired);
    const ours = new Ours(paired, page);
    await compose(page);
    await page.evaluate((selector) => {
      (document.querySelector(".Au") as HTMLElement).style.display = "none";
      (document.querySelector(selector) as HTMLElement).style.display = "";
    }, PLAIN);
    await page.focus(PLAIN);
    await page.keyboard.type(THREE.map(({ text }) => text).join(" "));
    const text = () => page.$eval(PLAIN, (box) => (box as HTMLTextAreaElement).value);
    const before = await text();
    await ours.see(/3 notes/);
    expect(await marks(page)).toEqual([]);

    await ours.press(/3 notes/);
    const list = await ours.see(/3 notes on this draft/);
    for (const { words, label } of THREE) expect(list).toContain(`${words}\nCan read as ${label}`);
    await picture(page, "plain-list");

    await ours.press(/^You failed to/);
    await ours.see(/Can read as defensive\s+You failed to send it\./);
    await picture(page, "plain-card");
    await ours.press(/^Use this: We still needed you to/);
    await ours.see(/2 notes on this draft/);
    expect(await text()).toBe(before.replace("You failed to", "We still needed you to"));

    await ours.press(/^It is not rocket science/);
    await ours.see(/It is not rocket science\./);
    await ours.press(/^All notes$/);
    await ours.press(/^It is not rocket science/);
    await ours.press(/^Not here$/);
    await ours.see(/1 note on this draft/);

    await ours.press(/^You are an idiot/);
    await ours.press(/^Source$/);
    await ours.see(/·/);
    await ours.press(/^Never this$/);
    await ours.see(/You will not see this again/);
    await ours.press(/^Bring it back$/);
    await ours.see(/1 note/);
  },
);
