const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");

/** ISO 8601 by the clock on the wall, with its offset: at which hour somebody writes is told by that alone. */
export function localTime(date: Date): string {
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  const offset = -date.getTimezoneOffset();
  return `${day}T${time}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}
