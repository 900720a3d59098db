// Hints beside the fields of the editor: how long a text is and how well it reads.
(() => {
  const { Controller } = window.StimulusModule;
  const PAUSE = 1200; // ms after the last key, so that nobody is corrected in the middle of a word

  class Length extends Controller {
    static values = { limit: Number };

    connect() {
      this.hint = document.createElement("p");
      this.hint.className = "help";
      this.element.after(this.hint);
      this.show = this.show.bind(this);
      this.element.addEventListener("input", this.show);
      this.show();
    }

    disconnect() {
      this.element.removeEventListener("input", this.show);
      this.hint.remove();
    }

    show() {
      const used = [...this.element.value].length;
      this.hint.textContent = `${used} / ${this.limitValue}`;
      this.hint.classList.toggle("error-message", used > this.limitValue);
    }
  }

  class Readability extends Controller {
    static values = { url: String, part: String };

    connect() {
      this.form = this.element.closest("form");
      this.later = this.later.bind(this);
      ["input", "keyup", "change", "click"].forEach((name) => this.form.addEventListener(name, this.later));
      this.asked = this.text();
    }

    disconnect() {
      clearTimeout(this.timer);
      ["input", "keyup", "change", "click"].forEach((name) => this.form.removeEventListener(name, this.later));
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), PAUSE);
    }

    text() {
      const data = new URLSearchParams();
      for (const [name, value] of new FormData(this.form)) {
        const isOurs = name.startsWith(`${this.partValue}-`) || name === "csrfmiddlewaretoken";
        if (isOurs && typeof value === "string") data.append(name, value);
      }
      return data.toString();
    }

    async ask() {
      const body = this.text();
      if (body === this.asked) return;
      this.asked = body;
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      const answer = await fetch(this.urlValue, { method: "POST", headers, body });
      if (answer.ok) this.element.innerHTML = await answer.text();
    }
  }

  window.wagtail.app.register("length", Length);
  window.wagtail.app.register("readability", Readability);
})();
