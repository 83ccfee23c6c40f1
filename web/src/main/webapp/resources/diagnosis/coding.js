/* One box that ticks all statements of the page. */
(() => {
  "use strict";

  const all = document.getElementById("all");
  if (!all) {
    return;
  }
  all.hidden = false;
  const boxes = [...document.querySelectorAll("#statements [name='coding.statement']")];
  const update = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.addEventListener("change", () => {
    for (const box of boxes) {
      box.checked = all.checked;
    }
  });
  for (const box of boxes) {
    box.addEventListener("change", update);
  }
  update();
})();
