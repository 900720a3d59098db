// The desk: opens the keys, shows what they open, and seals what is answered. Nothing readable leaves the page.
import { Application } from "@hotwired/stimulus";
import { AnsweringController } from "wandel/answering";
import { touch } from "wandel/ring";
import { SealedController } from "wandel/sealed";
import { UnlockController } from "wandel/unlock";

const application = Application.start();
application.register("unlock", UnlockController);
application.register("sealed", SealedController);
application.register("answering", AnsweringController);

for (const work of ["keydown", "pointerdown"]) document.addEventListener(work, touch, { passive: true });

// What is loaded into the page is read from its heading on.
document.addEventListener("htmx:afterSettle", ({ target }) => {
  if (target.id === "desk") target.querySelector("h2")?.focus();
});

// A refusal is one sentence; what was typed stays where it is.
document.addEventListener("htmx:responseError", ({ target, detail }) => {
  const place = target.closest("form")?.querySelector("[data-refusal]");
  if (!place) return;
  place.textContent = detail.xhr.status === 409 ? detail.xhr.responseText : place.dataset.refusal;
  place.hidden = false;
});
