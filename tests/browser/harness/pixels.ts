import type { Page } from "puppeteer-core";
import type { Box } from "./boxes";

export type Colour = readonly [red: number, green: number, blue: number];

/** A part of the screen, row by row. */
export interface Pixels {
  width: number;
  height: number;
  at(column: number, row: number): Colour;
}

/** Takes a picture and lets the browser itself unpack it, so that no library is needed. */
export async function pixelsOf(page: Page, box: Box): Promise<Pixels> {
  // Parts of a pixel would be smeared over whole ones.
  const [x, y] = [Math.floor(box.left), Math.floor(box.top)];
  const clip = { x, y, width: Math.ceil(box.right) - x, height: Math.ceil(box.bottom) - y };
  const png = await page.screenshot({ clip, encoding: "base64" });
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, data: [...data] };
  }, png);
  const channel = (at: number) => data[at] ?? 0;
  return {
    width,
    height,
    at(column, row) {
      const at = 4 * (row * width + column);
      return [channel(at), channel(at + 1), channel(at + 2)];
    },
  };
}

/** How well two colours are told apart, from 1 to 21, as WCAG 2 reckons it. */
export function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function commonest(colours: readonly Colour[]): Colour | null {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(String(colour), (counts.get(String(colour)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most ? (most[0].split(",").map(Number) as unknown as Colour) : null;
}
