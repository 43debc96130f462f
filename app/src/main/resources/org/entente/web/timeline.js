// Dragging over a timeline chooses its days, and leads to the events of these days. Without this file each bar is a link.
"use strict";

for (const chart of document.querySelectorAll("svg.bars")) {
  const bars = [...chart.querySelectorAll("a")];
  const chosen = chart.querySelector(".chosen");
  let from = -1;
  let to = -1;

  const at = (event) => {
    const box = chart.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
  };

  const draw = () => {
    const left = Math.min(from, to);
    const stride = chart.viewBox.baseVal.width / bars.length;
    chosen.setAttribute("x", left * stride);
    chosen.setAttribute("width", from < 0 ? 0 : (Math.abs(to - from) + 1) * stride);
  };

  chart.addEventListener("dragstart", (event) => event.preventDefault());
  chart.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      from = to = at(event);
    }
  });
  chart.addEventListener("pointermove", (event) => {
    if (from >= 0 && event.buttons === 1) {
      to = at(event);
      if (to !== from && !chart.hasPointerCapture(event.pointerId)) {
        chart.setPointerCapture(event.pointerId);
      }
      draw();
    }
  });
  chart.addEventListener("pointerup", () => {
    if (from >= 0 && to !== from) {
      const address = new URL(chart.dataset.address, location.href);
      address.searchParams.set("from", bars[Math.min(from, to)].dataset.first);
      address.searchParams.set("to", bars[Math.max(from, to)].dataset.last);
      location.assign(address);
    }
    from = to = -1;
  });
  chart.addEventListener("pointercancel", () => {
    from = to = -1;
    draw();
  });
}
