"use strict";
/* Ticks in a list: all rows of the page at once, a stretch of rows with the shift key, and how many are ticked. They are kept
   while one goes through the pages of a list, until something was done with them. */
(() => {
  const KEPT = "ticks:";
  const MOST = 900;
  const boxes = () => [...document.querySelectorAll("[data-ticks=one]")];
  const form = () => document.getElementById("several");
  let last = null;

  /* The list by its filters, whatever its page and its order. */
  const key = () => {
    const filters = new URLSearchParams(form().elements.list.value);
    ["sort", "dir", "size", "page"].forEach((name) => filters.delete(name));
    return `${KEPT}${form().dataset.list}?${filters}`;
  };

  const kept = () => new Set(JSON.parse(sessionStorage.getItem(key()) || "[]"));

  /* Keeps what the boxes of this page say; what does not fit is not ticked. */
  const keep = () => {
    const all = kept();
    let full = false;
    boxes().forEach((box) => all.delete(box.value));
    boxes().forEach((box) => {
      if (box.checked && all.size >= MOST) {
        box.checked = false;
        full = true;
      } else if (box.checked) {
        all.add(box.value);
      }
    });
    sessionStorage.setItem(key(), JSON.stringify([...all]));
    count(full);
  };

  const count = (full) => {
    const status = form().querySelector("[data-ticked]");
    const here = boxes().filter((box) => box.checked).length;
    const total = kept().size;
    status.dataset.untold ??= status.textContent;
    let text = status.dataset.untold;
    if (full) {
      text = status.dataset.most.replace("{0}", MOST);
    } else if (total > here) {
      text = status.dataset.elsewhere.replace("{0}", total).replace("{1}", total - here);
    } else if (total) {
      text = status.dataset.ticked.replace("{0}", total);
    }
    status.textContent = text;
    form().querySelector("[data-untick]").hidden = total === 0;
    const all = document.querySelector("[data-ticks=all]");
    all.checked = here > 0 && here === boxes().length;
    all.indeterminate = here > 0 && !all.checked;
    boxes().forEach((box) => box.closest("tr").classList.toggle("m-ticked", box.checked));
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-untick]")) {
      boxes().forEach((box) => (box.checked = false));
      sessionStorage.removeItem(key());
      boxes()[0].focus();
      count();
      return;
    }
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
    keep();
  });

  /* Rows that were ticked on other pages are sent with those of this one. */
  document.addEventListener("submit", (event) => {
    if (event.target !== form()) {
      return;
    }
    form()
      .querySelectorAll("[data-elsewhere-row]")
      .forEach((row) => row.remove());
    const here = new Set(boxes().map((box) => box.value));
    const all = form().elements.all;
    if (all && all.checked) {
      return;
    }
    kept().forEach((value) => {
      if (!here.has(value)) {
        const row = document.createElement("input");
        row.type = "hidden";
        row.name = boxes()[0].name;
        row.value = value;
        row.dataset.elsewhereRow = "";
        form().append(row);
      }
    });
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

  /* A cell is changed in its place by the form of the page that it leads to; what needs more than a plain input stays there. */
  const EDITED = "cell";
  let shut = null;

  const edit = async (cell) => {
    shut?.();
    const answer = await fetch(cell.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const change = page.getElementById("change");
    if (!answer.ok || !change || change.querySelector(".ui-autocomplete")) {
      window.location.href = cell.href;
      return;
    }
    const place = document.createElement("div");
    place.className = "m-cell-form";
    place.append(document.adoptNode(change));
    place.querySelectorAll(".m-button").forEach((button) => button.classList.add("m-button--small"));
    cell.hidden = true;
    cell.after(place);
    shut = () => {
      shut = null;
      place.remove();
      cell.hidden = false;
      cell.focus();
    };
    place.querySelector("a.m-button").addEventListener("click", (event) => {
      event.preventDefault();
      shut();
    });
    place.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        shut();
      }
    });
    change.addEventListener("submit", () => {
      const cells = [...document.querySelectorAll("[data-cell]")];
      sessionStorage.setItem(EDITED, JSON.stringify([window.location.pathname, cells.indexOf(cell)]));
    });
    place.querySelector("input:not([type=hidden]), select, textarea").focus();
  };

  document.addEventListener("click", (event) => {
    const cell = event.target.closest?.("[data-cell]");
    if (cell && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      edit(cell);
    }
  });

  document.addEventListener("keydown", (event) => {
    const cell = event.target.closest?.("[data-cell]");
    if (cell && event.key === "F2") {
      event.preventDefault();
      edit(cell);
    }
  });

  /* Who has changed a cell goes on from there. */
  const resume = () => {
    const [page, at] = JSON.parse(sessionStorage.getItem(EDITED) || "[]");
    sessionStorage.removeItem(EDITED);
    if (page === window.location.pathname) {
      document.querySelectorAll("[data-cell]")[at]?.focus();
    }
  };

  window.addEventListener("pageshow", () => {
    const acted = document.querySelector("[data-acted]");
    if (acted) {
      Object.keys(sessionStorage)
        .filter((name) => name.startsWith(`${KEPT}${acted.dataset.acted}?`))
        .forEach((name) => sessionStorage.removeItem(name));
    }
    if (form()) {
      const all = kept();
      boxes().forEach((box) => (box.checked = all.has(box.value)));
      count();
      resume();
    }
  });
})();
