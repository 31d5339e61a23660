import { expect, it, vi } from "vitest";
import { CALL_DEFAULTS } from "../../shared/call-settings";
import { callsSection } from "./calls";
import { setupWith, write } from "./testing";

async function show(call = {}) {
  const setup = await setupWith({ call: { ...CALL_DEFAULTS, ...call } });
  document.body.replaceChildren(callsSection(setup));
  const input = (name: string) => document.getElementById(`call-${name}`) as HTMLInputElement;
  const said = (name: string) => document.getElementById(`call-${name}-said`)?.textContent;
  await vi.waitFor(() => expect(input("from").value).not.toBe(""));
  const kept = async () => (await setup.preferences.load()).call;
  return { input, said, kept };
}

it.each([
  ["name", "Robin"],
  ["from", "08:30"],
  ["to", "16:00"],
  ["phone", "+44 20 7946 0000"],
  ["bookingLink", "https://book.example/robin"],
  ["meetingLink", "https://meet.example/robin"],
])("keeps the %s, and nothing else is changed", async (name, words) => {
  const { input, said, kept } = await show();
  write(input(name), words);
  await vi.waitFor(() => expect(said(name)).toBe("Saved"));
  expect(await kept()).toEqual({ ...CALL_DEFAULTS, [name]: words });
});

it("loses no part when two are changed in one breath", async () => {
  const { input, kept } = await show();
  write(input("name"), "Robin");
  write(input("phone"), "12345");
  await vi.waitFor(async () =>
    expect(await kept()).toEqual({ ...CALL_DEFAULTS, name: "Robin", phone: "12345" }),
  );
});

it.each([
  ["phone", "12", "digits"],
  ["bookingLink", "javascript:alert(1)", "https://"],
  ["to", "09:00", "end when they begin"],
])("says what is wrong with a %s of %j, and keeps none", async (name, words, wrong) => {
  const { input, said, kept } = await show();
  write(input(name), words);
  expect(said(name)).toContain(wrong);
  expect(input(name).value).toBe(words);
  expect(await kept()).toEqual(CALL_DEFAULTS);
});

it("keeps the days that are ticked", async () => {
  const { kept } = await show();
  const box = (day: string) => document.querySelector<HTMLInputElement>(`[aria-label=${day}]`);
  expect([box("Friday")?.checked, box("Saturday")?.checked]).toEqual([true, false]);
  box("Saturday")?.click();
  box("Monday")?.click();
  await vi.waitFor(async () => expect((await kept()).days).toEqual([2, 3, 4, 5, 6]));
});

it("knows the time zones, and keeps this computer's as none", async () => {
  const { input, kept } = await show();
  write(input("zone"), "Asia/Tokyo");
  await vi.waitFor(async () => expect((await kept()).timeZone).toBe("Asia/Tokyo"));
  write(input("zone"), "");
  await vi.waitFor(async () => expect((await kept()).timeZone).toBeNull());
});

it("says that hours over midnight end on the next day", async () => {
  await show({ from: "22:00", to: "02:00" });
  expect(document.body.textContent).toContain("end at 02:00 on the next day");
});
