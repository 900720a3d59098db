// Proof of work in slices, so that the page stays alive. A worker of its own couldn't use the import map.
import { sha256 } from "@noble/hashes/sha2.js";
import { fromText } from "wandel/bytes";

const SLICE = 12; // milliseconds without a break
const BATCH = 256;

const aBreak = () => new Promise((go) => setTimeout(go));

export function zeroBits(bytes) {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? bytes.length * 8 : first * 8 + Math.clz32(bytes[first]) - 24;
}

export const isDone = ({ call, week, lookUp, nonce, bits }) =>
  zeroBits(sha256(fromText(`${call}|${week}|${lookUp}|${nonce}`))) >= bits;

/** Find the nonce for one call: `{week, nonce}` as the box takes it. */
export async function work({ call, week, lookUp, bits }) {
  let [count, slice] = [0, performance.now()];
  for (;;) {
    for (const end = count + BATCH; count < end; count += 1) {
      const nonce = count.toString(36);
      if (isDone({ call, week, lookUp, nonce, bits })) return { week, nonce };
    }
    if (performance.now() - slice < SLICE) continue;
    await aBreak();
    slice = performance.now();
  }
}
