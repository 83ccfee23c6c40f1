"use strict";
/* Ticks in a list: all rows of the page at once, a stretch of rows with the shift key, and how many are ticked. */
(() => {
  const boxes = () => [...document.querySelectorAll("[data-ticks=one]")];
  let last = null;

  const count = () => {
    const ticked = boxes().filter((box) => box.checked).length;
    const status = document.querySelector("[data-ticked]");
    if (!status) {
      return;
    }
    status.dataset.untold ??= status.textContent;
    status.textContent = ticked ? status.dataset.ticked.replace("{0}", ticked) : status.dataset.untold;
    const all = document.querySelector("[data-ticks=all]");
    all.checked = ticked > 0 && ticked === boxes().length;
    all.indeterminate = ticked > 0 && !all.checked;
    boxes().forEach((box) => box.closest("tr").classList.toggle("m-ticked", box.checked));
  };

  document.addEventListener("click", (event) => {
    const box = event.target.closest?.("[data-ticks]");
    if (!box) {
      return;
    }
    const rows = boxes();
    if (box.dataset.ticks === "all") {
      rows.forEach((row) => (row.checked = box.checked));
    } else {
      if (event.shiftKey && last) {
        const ends = [rows.indexOf(last), rows.indexOf(box)].sort((a, b) => a - b);
        rows.slice(ends[0], ends[1] + 1).forEach((row) => (row.checked = box.checked));
      }
      last = box;
    }
    count();
  });

  /* Arrow keys go from box to box. */
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = boxes();
    const at = rows.indexOf(event.target);
    if (step && at >= 0 && rows[at + step]) {
      event.preventDefault();
      rows[at + step].focus();
    }
  });

  /* Browsers bring back what was ticked when one goes back. */
  window.addEventListener("pageshow", count);
})();
