// y and n decide on the entry of the queue that has the focus, else on the first; u takes the last decision back.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) {
    return;
  }
  if (event.key === "u") {
    document.querySelector(".done [data-key='u']")?.click();
  } else if (event.key === "y" || event.key === "n") {
    const entry = document.activeElement?.closest(".queue") ?? document.querySelector(".queue");
    entry?.querySelector(`[data-key='${event.key}']`)?.click();
  }
});
