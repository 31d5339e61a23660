import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { saveFile } from "./save-file";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("offers the text as a file, and lets go of it", async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return "blob:one";
  };
  URL.revokeObjectURL = vi.fn();
  const pressed = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect([this.href, this.download, this.isConnected]).toEqual(["blob:one", "call.ics", false]);
  });
  saveFile("call.ics", "text/calendar", "BEGIN:VCALENDAR");
  expect(pressed).toHaveBeenCalledOnce();
  expect(blobs[0]?.type).toBe("text/calendar");
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith("blob:one");
});
