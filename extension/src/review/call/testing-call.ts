/** An invitation as the companion words it, for the tests of the call panel. */
import { vi } from "vitest";
import { CALL_DEFAULTS, type CallSettings } from "../../shared/call-settings";
import type { CallHelp } from "../../shared/contract.gen";
import type { Ask, Background, Kind, Result } from "../../shared/messages";
import { CallOffer } from "./call-offer";

export const HELP: CallHelp = {
  invitations: (["warm", "plain", "formal"] as const).map((register) => ({
    register,
    opening: `${register} greeting,`,
    text: `A ${register} invitation on Monday at 11:00.`,
    closing: "Best,\nRobin",
  })),
  times: ["Monday", "Tuesday"].map((day) => ({
    start: "2026-11-23T10:00:00Z",
    end: "2026-11-23T10:15:00Z",
    yours: `${day} at 11:00`,
    theirs: null,
  })),
  calendar_url: "https://calendar.google.com/calendar/render?action=TEMPLATE",
  ics: "BEGIN:VCALENDAR",
};

/** An offer whose companion gives this answer, or none; what it was asked is in `asked`. */
export function offerOf(
  answer: Result<CallHelp> | null = { ok: true, value: HELP },
  settings: Partial<CallSettings> = {},
) {
  const asked: Ask<"call">[] = [];
  const background = vi.fn((ask: Ask<Kind>) => {
    asked.push(ask as Ask<"call">);
    return answer === null ? Promise.reject(new Error("stopped")) : Promise.resolve(answer);
  });
  const offer = new CallOffer({
    background: background as unknown as Background,
    settings: () => ({ ...CALL_DEFAULTS, ...settings }),
  });
  return { offer, asked };
}
