// @vitest-environment node
import { afterEach, expect, it, vi } from "vitest";
import { localTime } from "./local-time";

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["Europe/Berlin", "2026-07-01T22:30:05Z", "2026-07-02T00:30:05+02:00"],
  ["Europe/Berlin", "2026-01-01T23:00:00Z", "2026-01-02T00:00:00+01:00"],
  ["America/New_York", "2026-11-01T05:30:00Z", "2026-11-01T01:30:00-04:00"],
  ["America/New_York", "2026-11-01T06:30:00Z", "2026-11-01T01:30:00-05:00"],
  ["America/St_Johns", "2026-01-05T12:00:00Z", "2026-01-05T08:30:00-03:30"],
  ["Asia/Kathmandu", "2026-01-05T12:00:00Z", "2026-01-05T17:45:00+05:45"],
  ["UTC", "2026-01-05T12:00:00Z", "2026-01-05T12:00:00+00:00"],
])("in %s, %s is %s", (zone, utc, local) => {
  vi.stubEnv("TZ", zone);
  expect(localTime(new Date(utc))).toBe(local);
  expect(Date.parse(localTime(new Date(utc)))).toBe(Date.parse(utc));
});
