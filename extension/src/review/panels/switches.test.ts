import { expect, it, vi } from "vitest";
import type { Quiet } from "../../shared/quiet";
import { panelFoot, quietContent, switchesContent } from "./switches";

const NOW = new Date(2026, 10, 9, 15, 30).getTime();
const mail = { key: "draft-1", to: ["dana@client.example", "lee@client.example"] };

const press = (nodes: Node[], words: string) =>
  nodes
    .flatMap((node) => [...(node as Element).querySelectorAll("button")])
    .find(({ textContent }) => textContent?.startsWith(words))
    ?.click();

it.each<[string, string, Quiet]>([
  ["Not in this mail", "Other mails", { by: "mail", key: "draft-1", since: NOW }],
  [
    "Not for mail to lee@client.example",
    "Now and later",
    { by: "correspondent", address: "lee@client.example" },
  ],
  ["For an hour", "until 16:30", { by: "snooze", until: NOW + 3_600_000 }],
  ["Until tomorrow", "until midnight", { by: "snooze", until: new Date(2026, 10, 10).getTime() }],
  ["Turn Warmline off", "No mail is read", { by: "off" }],
])("“%s” says how far it goes (%s)", (words, reach, quiet) => {
  const leaveAlone = vi.fn();
  const content = switchesContent(mail, NOW, { leaveAlone });
  const item = content
    .flatMap((node) => [...(node as Element).querySelectorAll("button")])
    .find(({ textContent }) => textContent?.startsWith(words));
  expect(item?.querySelector("small")?.textContent).toContain(reach);
  item?.click();
  expect(leaveAlone).toHaveBeenCalledExactlyOnceWith(quiet);
});

it.each<[Quiet, string]>([
  [{ by: "mail", key: "draft-1", since: NOW }, "Read this mail again"],
  [{ by: "correspondent", address: "lee@client.example" }, "Read mail to them again"],
  [{ by: "snooze", until: NOW + 1 }, "Read again now"],
  [{ by: "off" }, "Turn Warmline on"],
])("%o is undone where it is said", (quiet, words) => {
  const lift = vi.fn();
  const options = vi.fn();
  const content = quietContent(quiet, NOW, { lift, options });
  press(content, words);
  press(content, "Open the options");
  expect(lift).toHaveBeenCalledOnce();
  expect(options).toHaveBeenCalledOnce();
});

it("leads to the choices and to the user's own texts", () => {
  const open = { texts: vi.fn(), switches: vi.fn() };
  press([panelFoot(open)], "Pause or turn off");
  expect(open.switches).toHaveBeenCalledOnce();
  expect(open.texts).not.toHaveBeenCalled();
  press([panelFoot(open)], "Your texts");
  expect(open.texts).toHaveBeenCalledOnce();
});
