import type { PreferenceStore } from "../shared/preferences";

/** Gives this page the theme that is set, now and after each change; "system" leaves the choice to the system. */
export function followTheme(preferences: PreferenceStore, signal: AbortSignal): void {
  const { dataset } = document.documentElement;
  const show = ({ theme }: { theme: string }) => {
    dataset.theme = theme;
  };
  preferences.onChange(show, signal);
  void preferences.load().then(show);
}

/** What the page looks like now. */
export function shownTheme(): "light" | "dark" {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") {
    return theme;
  }
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
