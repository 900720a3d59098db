// A letter on the page: shut until the keys are there, and shut again when they are gone.
import { Controller } from "@hotwired/stimulus";
import { inert } from "wandel/inert";
import { open } from "wandel/letter";
import { isOpen, listen, pairs } from "wandel/ring";

export class SealedController extends Controller {
  static targets = ["text", "topic", "shut", "broken"];
  static values = { envelope: Object, thread: String, direction: String, position: Number, most: Number };

  connect() {
    this.stop = listen(() => this.show());
    this.show();
  }

  disconnect() {
    this.stop();
  }

  async show() {
    if (!isOpen()) return this.put("", "", "shut");
    const at = { thread: this.threadValue, direction: this.directionValue, position: this.positionValue };
    try {
      const { text, topic = "" } = await open(this.envelopeValue, at, pairs());
      return this.put(this.shortened(inert(text)), inert(topic), "text");
    } catch {
      return this.put("", "", "broken");
    }
  }

  put(text, topic, shown) {
    this.textTarget.textContent = text;
    if (this.hasTopicTarget) this.topicTarget.textContent = topic;
    if (this.hasTopicTarget) this.topicTarget.parentElement.hidden = !topic;
    this.textTarget.hidden = shown !== "text";
    this.shutTarget.hidden = shown !== "shut";
    this.brokenTarget.hidden = shown !== "broken";
  }

  shortened(text) {
    return this.mostValue && text.length > this.mostValue ? `${text.slice(0, this.mostValue)} …` : text;
  }
}
