// Brings out an actor of the network with whom it is bound to, while it has the focus or the pointer.
"use strict";

const network = document.querySelector("svg.network");

function bringOut(node) {
  const number = node?.dataset.node;
  network.classList.toggle("one", node !== null);
  const near = new Set([number]);
  for (const edge of network.querySelectorAll(".edge")) {
    const bound = edge.dataset.from === number || edge.dataset.to === number;
    edge.classList.toggle("near", bound);
    if (bound) {
      near.add(edge.dataset.from).add(edge.dataset.to);
    }
  }
  for (const other of network.querySelectorAll(".node")) {
    other.classList.toggle("near", near.has(other.dataset.node));
  }
}

if (network !== null) {
  for (const node of network.querySelectorAll(".node")) {
    node.addEventListener("pointerenter", () => bringOut(node));
    node.addEventListener("pointerleave", () => bringOut(null));
    node.addEventListener("focus", () => bringOut(node));
    node.addEventListener("blur", () => bringOut(null));
  }
}
