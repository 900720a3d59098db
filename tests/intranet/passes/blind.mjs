// What the browser does with a vector of RFC 9474, and with answers that aren't to be believed.
import { CannotBlind, blind, encode, finalise, fromText, prepare, readKey, toText } from "wandel/blind";

const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (data) => Buffer.from(data).toString("hex");

const refused = async (promise) => {
  try {
    await promise;
    return false;
  } catch (error) {
    return error instanceof CannotBlind;
  }
};

const vectors = async ({ vector, key: der, factor }) => {
  const key = await readKey(fromText(der));
  const prepared = bytes(vector.prepared_msg);
  const salt = bytes(vector.salt);
  const { blinded, off } = await blind(key, prepared, { salt, factor: BigInt(`0x${factor}`) });
  return {
    encoded: hex(await encode(prepared, key.bits - 1, salt)),
    blinded: hex(blinded),
    off: off.toString(16),
    signature: hex(await finalise(key, prepared, bytes(vector.blind_sig), off)),
  };
};

const asks = async ({ key: der, scope }) => {
  const key = await readKey(fromText(der));
  const prepared = prepare(scope);
  const { blinded, off } = await blind(key, prepared);
  return { prepared: toText(prepared), blinded: toText(blinded), off: off.toString(16) };
};

const ends = async ({ key: der, prepared, signed, off }) => {
  const key = await readKey(fromText(der));
  return toText(await finalise(key, fromText(prepared), fromText(signed), BigInt(`0x${off}`)));
};

const refuses = async ({ key: der, prepared, signed, off }) => {
  const key = await readKey(fromText(der));
  return refused(finalise(key, fromText(prepared), fromText(signed), BigInt(`0x${off}`)));
};

const refusesKey = ({ key }) => refused(readKey(fromText(key)));

const jobs = { vectors, asks, ends, refuses, refusesKey };
answer(await jobs[given.job](given));
