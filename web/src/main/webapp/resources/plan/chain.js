/* The drawing of the evidence chain: larger and smaller by buttons, moved by dragging; the keyboard scrolls it as it is. */
(() => {
  "use strict";

  document.addEventListener("DOMContentLoaded", () => {
    const svg = document.getElementById("chain");
    const bar = document.getElementById("zoom");
    if (!svg || !bar) {
      return;
    }
    bar.hidden = false;
    const frame = svg.parentElement;
    const box = svg.viewBox.baseVal;
    const resize = (width) => {
      const bounded = Math.min(box.width * 3, Math.max(240, width));
      svg.setAttribute("width", bounded);
      svg.setAttribute("height", (bounded * box.height) / box.width);
    };
    bar.addEventListener("click", (event) => {
      const factor = Number(event.target.dataset.zoom);
      if (!Number.isNaN(factor)) {
        resize(factor === 0 ? frame.clientWidth : svg.width.baseVal.value * factor);
      }
    });
    let from = null;
    frame.addEventListener("pointerdown", (event) => {
      if (event.pointerType === "mouse" && !event.target.closest("a")) {
        from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop };
        frame.setPointerCapture(event.pointerId);
      }
    });
    frame.addEventListener("pointermove", (event) => {
      if (from) {
        frame.scrollLeft = from.x - event.clientX;
        frame.scrollTop = from.y - event.clientY;
      }
    });
    for (const end of ["pointerup", "pointercancel"]) {
      frame.addEventListener(end, () => {
        from = null;
      });
    }
  });
})();
