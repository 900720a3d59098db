// The code that an author keeps: made here, read forgivingly, and never sent. What is sent is derived from it.
import { fromText, random, sha256, toHex } from "wandel/bytes";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base32
const LENGTH = 20;
const ALIKE = { O: "0", I: "1", L: "1" };
const BETWEEN = /[\s\u200b\u2060\ufeff\u00ad\-\u2010-\u2015\u2212_.]/g;

/** Why a code can't be one; `reason` is `length`, `letter` or `check`. */
export class NotAReceipt extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** A new code: 100 random bits as 20 characters. */
export const makeReceipt = () => Array.from(random(LENGTH), (byte) => LETTERS[byte % 32]).join("");

/** The two characters that catch each wrong one and each swap of neighbours. */
export function checkGroup(code) {
  let sum = 0;
  let weight = 1;
  for (const letter of code) {
    weight = (weight * 33) % 1021;
    sum = (sum + LETTERS.indexOf(letter) * weight) % 1021;
  }
  return LETTERS[Math.floor(sum / 32)] + LETTERS[sum % 32];
}

/** The code as it is shown: 7K2QM-0T8XV-B3N5R-YH1CD-4W. */
export const written = (code) => [...code.match(/.{5}/g), checkGroup(code)].join("-");

/** The 20 characters of what somebody typed. Throws NotAReceipt. */
export function readReceipt(typed) {
  const letters = typed.toUpperCase().replace(BETWEEN, "").replace(/[OIL]/g, (letter) => ALIKE[letter]);
  if ([...letters].some((letter) => !LETTERS.includes(letter))) throw new NotAReceipt("letter");
  if (letters.length !== LENGTH + 2) throw new NotAReceipt("length");
  const code = letters.slice(0, LENGTH);
  if (checkGroup(code) !== letters.slice(LENGTH)) throw new NotAReceipt("check");
  return code;
}

/** What the browser gets out of a code: `lookUp` and its hash for the box, and the seed of the mailbox key. */
export async function derived(code) {
  const key = await crypto.subtle.importKey("raw", fromText(code), "HKDF", false, ["deriveBits"]);
  const part = async (info) => {
    const how = { name: "HKDF", hash: "SHA-256", salt: fromText("wandel/receipt/1"), info: fromText(info) };
    return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
  };
  const lookUp = await part("look-up");
  return { lookUp, lookUpHash: toHex(await sha256(lookUp)), seed: await part("mailbox") };
}
