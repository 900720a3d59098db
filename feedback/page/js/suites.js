// The two suites of HPKE (RFC 9180) that letters are wrapped with, by the browser's own cryptography.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { fromBase64, fromText, sha256, toBase64, toHex } from "wandel/bytes";

const KEMS = { x25519: DhkemX25519HkdfSha256, p256: DhkemP256HkdfSha256 };
const made = new Map();

function suiteOf(name) {
  if (!Object.hasOwn(KEMS, name)) throw new TypeError(`no suite ${name}`);
  if (!made.has(name)) {
    made.set(name, new CipherSuite({ kem: new KEMS[name](), kdf: new HkdfSha256(), aead: new Aes256Gcm() }));
  }
  return made.get(name);
}

/** The suite that this browser can do: some have no X25519 yet. */
export async function bestSuite() {
  try {
    await crypto.subtle.generateKey("X25519", false, ["deriveBits"]);
    return "x25519";
  } catch {
    return "p256";
  }
}

/** The name of a public key: the first 16 digits of its hash. */
export const keyId = async (bytes) => toHex(await sha256(bytes)).slice(0, 16);

async function pair(suite, keys) {
  const { kem } = suiteOf(suite);
  const bytes = new Uint8Array(await kem.serializePublicKey(keys.publicKey));
  return { suite, key: await keyId(bytes), public: toBase64(bytes), privateKey: keys.privateKey };
}

/** The key pair that a seed leads to, the same each time: `{suite, key, public, privateKey}`. */
export const derivedPair = async (seed, suite) => pair(suite, await suiteOf(suite).kem.deriveKeyPair(seed));

/** A new key pair, for the desk. */
export const newPair = async (suite) => pair(suite, await suiteOf(suite).kem.generateKeyPair());

/** The private half as HPKE serialises it, to be sealed by a passphrase. */
export const privateBytes = async (suite, key) =>
  new Uint8Array(await suiteOf(suite).kem.serializePrivateKey(key));

export const privateKey = (suite, bytes) => suiteOf(suite).kem.deserializePrivateKey(bytes);

/** Seal a content key for a reader `{for, key, suite, public}`, for one place only. */
export async function wrap(contentKey, reader, place) {
  const suite = suiteOf(reader.suite);
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64(reader.public));
  const sealed = await suite.seal({ recipientPublicKey, info: fromText(place) }, contentKey);
  const enc = toBase64(new Uint8Array(sealed.enc));
  const wrapped = toBase64(new Uint8Array(sealed.ct));
  return { for: reader.for, key: reader.key, suite: reader.suite, enc, wrapped };
}

/** Open a wrapped key. Throws what @hpke/core throws where key, place or bytes don't fit. */
export async function unwrap({ suite, enc, wrapped }, recipientKey, place) {
  const how = { recipientKey, enc: fromBase64(enc), info: fromText(place) };
  return new Uint8Array(await suiteOf(suite).open(how, fromBase64(wrapped)));
}
