import { expect, it, vi } from "vitest";
import { invitationField } from "./call-words";
import { HELP, offerOf } from "./testing-call";

const saveFile = vi.hoisted(() => vi.fn());
vi.mock("./save-file", () => ({ saveFile }));

const thread = { subject: "Launch", messages: [{ text: "Where is it?" }] };

async function shown(...of: Parameters<typeof offerOf>) {
  const { offer } = offerOf(...of);
  const box = document.createElement("div");
  document.body.append(box);
  box.append(...invitationField(offer, thread, "Shall we talk?"));
  const field = box.querySelector("textarea") as HTMLTextAreaElement;
  const atOnce = field.value;
  await vi.waitFor(() => new Promise((later) => setTimeout(later)));
  const type = (words: string) => {
    field.value = words;
    field.dispatchEvent(new InputEvent("input"));
  };
  const choose = (register: string) => box.querySelector<HTMLElement>(`input[value=${register}]`)?.click();
  const said = () => box.querySelector("[role=status]")?.textContent;
  return { offer, box, field, atOnce, type, choose, said };
}

it("has words at once, and those with times when they come", async () => {
  const { field, atOnce, said } = await shown();
  expect(atOnce).toBe("Shall we talk?");
  expect(field.value).toBe("A plain invitation on Monday at 11:00.");
  expect(said()).toBe("");
});

it("is a group of three, of which one is chosen", async () => {
  const { box, field, choose } = await shown();
  const chosen = () => box.querySelector<HTMLInputElement>("input:checked")?.value;
  expect([...box.querySelectorAll("label")].map(({ textContent }) => textContent)).toEqual([
    "Warm",
    "Plain",
    "Formal",
  ]);
  expect(chosen()).toBe("plain");
  choose("formal");
  expect(chosen()).toBe("formal");
  expect(field.value).toBe("A formal invitation on Monday at 11:00.");
});

it("keeps what was typed while it chooses another and comes back", async () => {
  const { field, type, choose } = await shown();
  type("Mine.");
  choose("warm");
  expect(field.value).toBe("A warm invitation on Monday at 11:00.");
  choose("plain");
  expect(field.value).toBe("Mine.");
});

it("keeps what was typed before the answer came", async () => {
  const { offer } = offerOf();
  const box = document.createElement("div");
  box.append(...invitationField(offer, thread, "Shall we talk?"));
  const field = box.querySelector("textarea") as HTMLTextAreaElement;
  field.value = "Mine.";
  field.dispatchEvent(new InputEvent("input"));
  await vi.waitFor(() => expect(box.querySelector("a")).not.toBeNull());
  expect(field.value).toBe("Mine.");
});

it("says that the companion is away, and keeps what was typed", async () => {
  const { field, type, said, box } = await shown({ ok: false, trouble: "offline", message: "" });
  expect(said()).toContain("No answer from your companion");
  expect(field.value).toBe("Shall we talk?");
  type("Mine.");
  expect(field.value).toBe("Mine.");
  expect(box.querySelector("a")).toBeNull();
});

it("says what the companion says was wrong", async () => {
  const { said } = await shown({ ok: false, trouble: "problem", message: "This time zone is not known." });
  expect(said()).toBe("This time zone is not known.");
});

it("leads to a calendar in a tab of its own, and saves a file", async () => {
  const { box } = await shown();
  const link = box.querySelector("a");
  expect(link?.textContent).toBe("Hold the first time in Google Calendar");
  expect([link?.href, link?.target, link?.rel]).toEqual([HELP.calendar_url, "_blank", "noopener noreferrer"]);
  box.querySelector("button")?.click();
  expect(saveFile).toHaveBeenCalledExactlyOnceWith("call.ics", "text/calendar", "BEGIN:VCALENDAR");
});

it("says so where no hour is free", async () => {
  const { box, said } = await shown({
    ok: true,
    value: { ...HELP, times: [], calendar_url: null, ics: null },
  });
  expect(said()).toContain("No free hour");
  expect(box.querySelector("a, button")).toBeNull();
});
