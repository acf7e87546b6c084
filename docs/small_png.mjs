// Makes a browser's PNG of a page small: at most 256 colours, the most frequent ones, as nearly all of a page is. The edges of
// letters have thousands of shades, of which each becomes the nearest colour that stays; nobody sees it.

import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const MOST_COLOURS = 256;

/** The same picture with a palette. `png` has 8 bits a channel, three or four of them, and is not interlaced. */
export function small(png) {
  const { width, height, channels, rows } = read(png);
  const pixels = unfiltered(rows, width * channels, height, channels);
  const colours = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = pixels.readUIntBE(at, 3);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const palette = [...colours].sort(([, one], [, other]) => other - one).slice(0, MOST_COLOURS).map(([colour]) => colour);
  const places = new Map([...colours.keys()].map((colour) => [colour, nearest(palette, colour)]));
  // Each row begins with its filter, none: what is near in number is not near in colour.
  const indices = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    indices[at + Math.floor(at / width) + 1] = places.get(pixels.readUIntBE(at * channels, 3));
  }
  const head = Buffer.from(png.subarray(16, 29));
  // Eight bits for a place in the palette.
  head.set([8, 3], 8);
  const colourBytes = Buffer.from(palette.flatMap(parts));
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), chunk("PLTE", colourBytes), chunk("IDAT", deflateSync(indices, { level: 9, memLevel: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(palette, colour) {
  const [red, green, blue] = parts(colour);
  const distances = palette.map(parts).map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function read(png) {
  const data = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), channels: png[25] === 6 ? 4 : 3, rows: inflateSync(Buffer.concat(data)) };
}

/** The bytes before they were filtered (PNG, 9.2: each byte is the sum of the one that is stored and a guess). */
function unfiltered(rows, stride, height, channels) {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : pixels[at - channels];
      const up = y === 0 ? 0 : pixels[at - stride];
      const corner = x < channels || y === 0 ? 0 : pixels[at - stride - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[at] = rows[at + y + 1] + guess;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
