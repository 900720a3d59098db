// Run by test_work.py, which checks the answer.
import { work, zeroBits } from "wandel/work";
let ticks = 0;
const timer = setInterval(() => (ticks += 1), 5);
const given_ = { call: "look", week: "2026-W47", lookUp: given };
const found = [await work({ ...given_, bits: 0 }), await work({ ...given_, bits: 8 }), await work({ ...given_, bits: 15 })];
clearInterval(timer);
const bits = [[255], [1], [0, 128], [0, 1], [0, 0]].map((bytes) => zeroBits(Uint8Array.from(bytes)));
answer({ found, ticks, bits });
