// Run by test_suites.py, which checks the answer.
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { toHex } from "wandel/bytes";
import { derivedPair, newPair, privateBytes, privateKey, unwrap, wrap } from "wandel/suites";
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
const KEMS = { x25519: DhkemX25519HkdfSha256, p256: DhkemP256HkdfSha256 };
async function tried(vector) {
  const own = await derivedPair(bytes(vector.ikmR), vector.suite);
  const suite = new CipherSuite({ kem: new KEMS[vector.suite](), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
  const how = { recipientKey: own.privateKey, enc: bytes(vector.enc), info: bytes(vector.info) };
  const context = await suite.createRecipientContext(how);
  const opened = toHex(new Uint8Array(await context.open(bytes(vector.ct), bytes(vector.aad))));
  return [own.public, toHex(await privateBytes(own.suite, own.privateKey)), opened];
}
async function kept(suite) {
  const pair = await newPair(suite);
  const again = await privateKey(suite, await privateBytes(suite, pair.privateKey));
  const sealed = await wrap(bytes("ab".repeat(32)), { ...pair, for: "unit" }, "here");
  return [Object.keys(sealed), toHex(await unwrap(sealed, again, "here"))];
}
const none = await newPair("none").catch((error) => error.name);
answer({ vectors: await Promise.all(given.map(tried)), kept: await Promise.all(Object.keys(KEMS).map(kept)), none });
