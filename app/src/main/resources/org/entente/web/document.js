// Shows which words a margin card is about while the card has the focus or the pointer.
"use strict";

function point(card, on) {
  const id = card.id.slice("note-".length);
  for (const mark of document.querySelectorAll("mark[data-claims]")) {
    if (mark.dataset.claims.split(" ").includes(id)) {
      mark.classList.toggle("pointed", on);
    }
  }
}

for (const card of document.querySelectorAll(".note")) {
  card.addEventListener("focusin", () => point(card, true));
  card.addEventListener("focusout", () => point(card, false));
  card.addEventListener("pointerenter", () => point(card, true));
  card.addEventListener("pointerleave", () => point(card, card.contains(document.activeElement)));
}
