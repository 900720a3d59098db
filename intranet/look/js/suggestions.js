// Suggestions while typing: arrows choose, Enter goes there, Escape closes. Without it the form just searches.
import { Controller } from "@hotwired/stimulus";

export class SuggestionsController extends Controller {
  static targets = ["field", "list", "status", "announcement"];

  connect() {
    this.fieldTarget.setAttribute("role", "combobox");
    this.fieldTarget.setAttribute("aria-autocomplete", "list");
    this.fieldTarget.setAttribute("aria-controls", this.listTarget.id);
    this.close();
  }

  get options() {
    return [...this.listTarget.querySelectorAll("[role='option']")];
  }

  get chosen() {
    return this.options.find((option) => option.getAttribute("aria-selected") === "true");
  }

  show() {
    const isEmpty = this.options.length === 0;
    this.options.forEach((option, number) => (option.id = `${this.listTarget.id}-${number}`));
    this.open(!isEmpty);
    this.statusTarget.textContent = isEmpty ? "" : this.announcementTarget.textContent;
  }

  open(isOpen) {
    this.listTarget.hidden = !isOpen;
    this.fieldTarget.setAttribute("aria-expanded", String(isOpen));
  }

  close() {
    this.choose(null);
    this.open(false);
  }

  closeWhenLeft({ relatedTarget }) {
    if (!this.element.contains(relatedTarget)) this.close();
  }

  move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || this.options.length === 0) return;
    event.preventDefault();
    this.open(true);
    const at = this.options.indexOf(this.chosen) + step;
    this.choose(this.options.at(at % this.options.length));
  }

  go(event) {
    if (!this.chosen) return;
    event.preventDefault();
    location.assign(this.chosen.href);
  }

  choose(chosen) {
    for (const option of this.options) option.setAttribute("aria-selected", String(option === chosen));
    if (chosen) this.fieldTarget.setAttribute("aria-activedescendant", chosen.id);
    else this.fieldTarget.removeAttribute("aria-activedescendant");
  }
}
