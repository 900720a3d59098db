// The private keys of a group: made here, sealed by a passphrase, and opened by it. No server ever has them.
import { argon2idAsync } from "@noble/hashes/argon2.js";
import { fromBase64, fromText, random, toBase64, toText } from "wandel/bytes";
import { keyId, newPair, privateBytes, privateKey, unwrap } from "wandel/suites";

const SIZE = 4096; // bytes of what is sealed, whatever is in it
const KDF = { v: 1, kdf: "argon2id", memory: 65536, passes: 3 };
const SUITES = ["x25519", "p256"];
const QUESTION = "wandel/desk/1|proof";

export const SHORTEST = 16; // characters of a passphrase

/** The passphrase is another one, or the keys were sealed for somebody else. */
export class WrongPassphrase extends Error {}

/** New keys, one of each suite: `[{suite, public, private}]`. */
export const newKeys = () =>
  Promise.all(
    SUITES.map(async (suite) => {
      const pair = await newPair(suite);
      return { suite, public: pair.public, private: toBase64(await privateBytes(suite, pair.privateKey)) };
    }),
  );

/** What everybody may know of keys. */
export const publicOf = (keys) => keys.map(({ suite, public: half }) => ({ suite, public: half }));

/** Key pairs as letters are opened with them: `[{suite, key, privateKey}]`. */
export const pairsOf = (keys) =>
  Promise.all(
    keys.map(async ({ suite, public: half, private: own }) => ({
      suite,
      key: await keyId(fromBase64(half)),
      privateKey: await privateKey(suite, fromBase64(own)),
    })),
  );

async function cipher(passphrase, salt, nonce, { group, reader }, use) {
  const words = passphrase.normalize("NFKC").trim();
  const bytes = await argon2idAsync(fromText(words), salt, { t: KDF.passes, m: KDF.memory, p: 1, dkLen: 32 });
  const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, [use]);
  return [{ name: "AES-GCM", iv: nonce, additionalData: fromText(`wandel/desk/1|${group}|${reader}`) }, key];
}

/** Seal keys for a reader, known by number or as `recovery`. */
export async function sealKeys(keys, passphrase, whose) {
  const [salt, nonce] = [random(16), random(12)];
  const filled = fromText(JSON.stringify(keys).padEnd(SIZE));
  if (filled.length > SIZE) throw new RangeError("too many generations of keys");
  const sealed = await crypto.subtle.encrypt(...(await cipher(passphrase, salt, nonce, whose, "encrypt")), filled);
  return { ...KDF, salt: toBase64(salt), nonce: toBase64(nonce), sealed: toBase64(new Uint8Array(sealed)) };
}

/** Open them again. Throws WrongPassphrase. */
export async function openKeys(seal, passphrase, whose) {
  const how = await cipher(passphrase, fromBase64(seal.salt), fromBase64(seal.nonce), whose, "decrypt");
  const filled = await crypto.subtle.decrypt(...how, fromBase64(seal.sealed)).catch(() => {
    throw new WrongPassphrase();
  });
  return JSON.parse(toText(new Uint8Array(filled)));
}

/** Answer the server's question `{enc, wrapped}`, which only who opened the newest keys can read. */
export async function answerOf(question, keys) {
  const newest = keys.filter(({ suite }) => suite === "x25519").at(-1);
  const own = await privateKey("x25519", fromBase64(newest.private));
  return toText(await unwrap({ suite: "x25519", ...question }, own, QUESTION));
}
