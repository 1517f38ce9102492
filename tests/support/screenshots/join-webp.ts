/**
 * Joins pictures into one that moves, an animated WebP, without a codec: the frames stay as the browser has compressed them
 * (https://developers.google.com/speed/webp/docs/riff_container).
 */

const RIFF_HEAD = 12;
const CHUNK_HEAD = 8;
const ANIMATED = 0b10;

/** A picture of an animation, and for how many milliseconds it is seen. */
export interface Frame {
  readonly webp: Buffer;
  readonly milliseconds: number;
}

const uint24 = (value: number): Buffer => Buffer.from([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff]);

/** Chunks have an even length. */
function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(CHUNK_HEAD);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** The compressed picture in a file, without what else the file says of it. */
function bitstreamOf(webp: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = RIFF_HEAD; at + CHUNK_HEAD <= webp.length; ) {
    const name = webp.toString('latin1', at, at + 4);
    const end = at + CHUNK_HEAD + webp.readUInt32LE(at + 4);
    if (['ALPH', 'VP8 ', 'VP8L'].includes(name)) chunks.push(chunk(name, webp.subarray(at + CHUNK_HEAD, end)));
    at = end + (end % 2);
  }
  if (chunks.length === 0) throw new Error('This is no WebP picture.');
  return Buffer.concat(chunks);
}

/** An animation that goes on for ever, of frames that are all as large as it is. */
export function joinWebp(frames: readonly Frame[], { width, height }: { width: number; height: number }): Buffer {
  const size = Buffer.concat([uint24(width - 1), uint24(height - 1)]);
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    chunk('VP8X', Buffer.concat([Buffer.from([ANIMATED, 0, 0, 0]), size])),
    // White behind it, and no last round.
    chunk('ANIM', Buffer.from([255, 255, 255, 255, 0, 0])),
    ...frames.map(({ webp, milliseconds }) =>
      chunk(
        'ANMF',
        Buffer.concat([uint24(0), uint24(0), size, uint24(milliseconds), Buffer.from([0]), bitstreamOf(webp)]),
      ),
    ),
  ]);
  return chunk('RIFF', body);
}
