// An answer or a note: sealed before anything is sent. The field it is typed into has no name, so no form sends it.
import { Controller } from "@hotwired/stimulus";
import { fits, seal } from "wandel/letter";
import { isOpen } from "wandel/ring";

export class AnsweringController extends Controller {
  static targets = ["text", "envelope", "stock", "shut", "long", "empty"];
  static values = { readers: Array, thread: String, direction: String, position: Number };

  async seal(event) {
    event.preventDefault();
    const content = { text: this.textTarget.value };
    if (!this.isReady(content)) return;
    const at = { thread: this.threadValue, direction: this.directionValue, position: this.positionValue };
    this.envelopeTarget.value = JSON.stringify(await seal(content, at, this.readersValue));
    event.detail.issueRequest(true);
  }

  isReady(content) {
    this.shutTarget.hidden = isOpen();
    this.emptyTarget.hidden = Boolean(content.text.trim());
    this.longTarget.hidden = fits(content);
    return isOpen() && this.emptyTarget.hidden && this.longTarget.hidden;
  }

  insert() {
    const { textTarget: field, stockTarget: stock } = this;
    field.setRangeText(stock.value, field.selectionStart, field.selectionEnd, "end");
    stock.selectedIndex = 0;
    field.focus();
  }
}
