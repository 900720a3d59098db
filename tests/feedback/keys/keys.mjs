// Run by test_keys_in_browsers.py, which checks the answer.
import { answerOf, newKeys, openKeys, pairsOf, publicOf, sealKeys } from "wandel/keys";
const { passphrase, whose, sealed, question } = given;
const [opened, made] = [await openKeys(sealed, passphrase, whose), await newKeys()];
const why = (seal, words, of) => openKeys(seal, words, of).catch((error) => error.constructor.name);
answer({
  opened,
  made,
  public: publicOf(made),
  pairs: (await pairsOf(opened)).map(({ suite, key, privateKey }) => [suite, key, privateKey.type]),
  sealed: await sealKeys(made, passphrase, whose),
  answer: await answerOf(question, [...made, ...opened]),
  again: (await openKeys(await sealKeys(opened, `  ${passphrase}`, whose), passphrase, whose)).length,
  wrong: await why(sealed, "ein anderes Passwort", whose),
  foreign: await why(sealed, passphrase, { ...whose, reader: "8" }),
});
