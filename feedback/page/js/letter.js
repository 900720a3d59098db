// A letter: text filled up to one size and sealed, its key wrapped for each reader, bound to its place in a thread.
import { fromBase64, fromText, random, toBase64, toHex, toText } from "wandel/bytes";
import { unwrap, wrap } from "wandel/suites";

export const MOST_CHARACTERS = 8000;
export const SIZE = 16384; // bytes of every letter before it is sealed

/** The letter doesn't fit, or has more characters than a letter may have. */
export class TooLong extends Error {}

/** No key at hand opens the letter. */
export class NoKey extends Error {}

export const newThread = () => toHex(random(16));

/** Where a letter stands; opened elsewhere it stays shut. */
export const placeOf = ({ thread, direction, position }) => `wandel/letter/1|${thread}|${direction}|${position}`;

/** What is written (`{text, topic}`) as bytes of the one size. Throws TooLong. */
export function filled(content) {
  const bytes = fromText(JSON.stringify(content));
  if (content.text.length > MOST_CHARACTERS || bytes.length > SIZE) throw new TooLong();
  const all = new Uint8Array(SIZE).fill(0x20);
  all.set(bytes);
  return all;
}

/** Whether it can be sent as one letter. */
export function fits(content) {
  try {
    return Boolean(filled(content));
  } catch {
    return false;
  }
}

async function cipher(contentKey, nonce, at, use) {
  const key = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, [use]);
  return [{ name: "AES-GCM", iv: nonce, additionalData: fromText(placeOf(at)) }, key];
}

/** Seal what is written for readers `[{for, key, suite, public}]`; `at` is `{thread, direction, position}`. */
export async function seal(content, at, readers) {
  const [contentKey, nonce] = [random(32), random(12)];
  const sealed = await crypto.subtle.encrypt(...(await cipher(contentKey, nonce, at, "encrypt")), filled(content));
  const keys = await Promise.all(readers.map((reader) => wrap(contentKey, reader, placeOf(at))));
  return { v: 1, keys, nonce: toBase64(nonce), sealed: toBase64(new Uint8Array(sealed)) };
}

/** The content key by own key pairs `[{key, suite, privateKey}]`, to open it or to wrap it anew. Throws NoKey. */
export async function contentKeyOf(envelope, at, pairs) {
  for (const wrapped of envelope.keys) {
    const own = pairs.find((pair) => pair.key === wrapped.key && pair.suite === wrapped.suite);
    if (own) return unwrap(wrapped, own.privateKey, placeOf(at));
  }
  throw new NoKey();
}

/** Open a letter where it stands: `{text, topic}`. Throws NoKey, or what the cipher throws where anything was moved. */
export async function open(envelope, at, pairs) {
  const contentKey = await contentKeyOf(envelope, at, pairs);
  const how = await cipher(contentKey, fromBase64(envelope.nonce), at, "decrypt");
  return JSON.parse(toText(new Uint8Array(await crypto.subtle.decrypt(...how, fromBase64(envelope.sealed)))));
}
