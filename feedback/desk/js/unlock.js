// The passphrase: typed here, used here, and forgotten.
import { Controller } from "@hotwired/stimulus";
import { openKeys, pairsOf } from "wandel/keys";
import { fill, isOpen, listen, pairs, shut } from "wandel/ring";

export class UnlockController extends Controller {
  static targets = ["passphrase", "closed", "opened", "wrong", "strange", "busy"];
  static values = { seals: Array, me: String, published: Object };

  connect() {
    this.stop = listen(() => this.show());
    this.show();
  }

  disconnect() {
    this.stop();
  }

  async open(event) {
    event.preventDefault();
    if (!this.busyTarget.hidden) return;
    this.busyTarget.hidden = false;
    const found = (await Promise.all(this.sealsValue.map((each) => this.opened(each)))).flat();
    this.busyTarget.hidden = true;
    this.passphraseTarget.value = "";
    this.wrongTarget.hidden = found.length > 0;
    if (found.length) fill(found);
    else this.passphraseTarget.focus();
  }

  /** The key pairs of one group; none where the passphrase is another one. */
  async opened({ group, seal }) {
    try {
      const keys = await openKeys(seal, this.passphraseTarget.value, { group, reader: this.meValue });
      return await pairsOf(keys);
    } catch {
      return [];
    }
  }

  close() {
    shut();
  }

  show() {
    this.closedTarget.hidden = isOpen();
    this.openedTarget.hidden = !isOpen();
    this.strangeTarget.hidden = !isOpen() || this.areKnown();
  }

  /** Whether authors seal for keys that are on this ring: else somebody else may have published his own. */
  areKnown() {
    const own = new Set(pairs().map(({ key }) => key));
    return this.sealsValue.every(({ group }) => (this.publishedValue[group] ?? []).every((key) => own.has(key)));
  }
}
