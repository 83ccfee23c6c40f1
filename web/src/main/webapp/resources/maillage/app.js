"use strict";
/* Script that all pages share. Every page works without it; it makes them safer and quicker to use. */
(() => {
  /* Components write their inline styles as data-style, because the security policy refuses style attributes. */
  const applyStyle = (element) => {
    const style = element.getAttribute("data-style");
    if (style) {
      style.split(";").forEach((declaration) => {
        const colon = declaration.indexOf(":");
        if (colon > 0) {
          element.style.setProperty(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
        }
      });
      element.removeAttribute("data-style");
    }
  };
  const applyStyles = (root) => {
    if (root.nodeType !== Node.ELEMENT_NODE) {
      return;
    }
    if (root.hasAttribute("data-style")) {
      applyStyle(root);
    }
    root.querySelectorAll("[data-style]").forEach(applyStyle);
  };

  /* On small screens the rows of a table become cards; each cell then says its column. */
  const labelCells = (table) => {
    const head = table.tHead && table.tHead.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
    if (head.length === 0 || head.some((cell) => cell.colSpan > 1)) {
      return;
    }
    table.classList.add("m-table--cards");
    [...table.tBodies].concat(table.tFoot || []).forEach((part) =>
      [...part.rows].forEach((row) => {
        if (row.cells.length === head.length) {
          [...row.cells].forEach((cell, index) => {
            if (cell.tagName === "TD") {
              cell.dataset.label = head[index].textContent.trim();
            }
          });
        }
      }),
    );
  };
  /* Headings of the component tell their order by their link alone. */
  const tellOrder = (root) =>
    root.querySelectorAll("th:not([aria-sort]) > .ui-column-title > .m-sort").forEach((link) => {
      const order = ["ascending", "descending"].find((each) => link.classList.contains("m-sort--" + each));
      link.closest("th").setAttribute("aria-sort", order || "none");
    });
  /* The cell that names a row is its heading. */
  const nameRows = (root) =>
    root.querySelectorAll(".m-rows td > .m-row-name").forEach((link) => link.parentElement.setAttribute("role", "rowheader"));
  /* The head of a list stays while its rows go by, where nothing has to scroll sideways. */
  const letHeadsStay = () =>
    document.querySelectorAll(".m-scroll:has(> .m-rows)").forEach((box) => {
      box.classList.remove("m-scroll--fits");
      box.classList.toggle("m-scroll--fits", box.scrollWidth <= box.clientWidth);
    });
  const labelTables = (root) => {
    if (root.nodeType === Node.ELEMENT_NODE) {
      const around = root.closest("table.m-table");
      (around ? [around] : root.querySelectorAll("table.m-table")).forEach(labelCells);
    }
  };

  /* The list of what an input suggests is called in the page's language; the component knows it in English only. */
  const nameList = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE && node.matches("[role=listbox][data-choices]")) {
      node.setAttribute("aria-label", node.dataset.choices);
    }
  };
  /* Records that were chosen are a list, and each is taken away by a button that the keyboard reaches. */
  const CHOSEN = ".ui-autocomplete-multiple-container";
  const nameChosen = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return;
    }
    const lists = node.matches(CHOSEN) ? [node] : [...node.querySelectorAll(CHOSEN)];
    lists.forEach((list) => ["role", "aria-orientation", "tabindex"].forEach((name) => list.removeAttribute(name)));
    const chosen = ".ui-autocomplete-token";
    (node.matches(chosen) ? [node] : node.querySelectorAll(chosen)).forEach((item) => {
      const input = item.closest(CHOSEN)?.querySelector("input[data-remove]");
      ["role", "aria-label", "aria-selected"].forEach((name) => item.removeAttribute(name));
      const button = item.querySelector(".ui-autocomplete-token-icon");
      if (input && button) {
        button.removeAttribute("aria-hidden");
        button.setAttribute("role", "button");
        button.setAttribute("tabindex", "0");
        button.setAttribute("aria-label", input.dataset.remove.replace("{0}", item.dataset.tokenValue));
      }
    });
  };
  document.addEventListener("keydown", (event) => {
    if (["Enter", " "].includes(event.key) && event.target.matches?.(".ui-autocomplete-token-icon")) {
      event.preventDefault();
      const input = event.target.closest(CHOSEN).querySelector("input");
      event.target.click();
      input.focus();
    }
  });
  new MutationObserver((changes) =>
    changes.forEach((change) =>
      change.addedNodes.forEach((node) => {
        applyStyles(node);
        nameChosen(node);
        labelTables(node);
        nameList(node);
      }),
    ),
  ).observe(document.documentElement, { childList: true, subtree: true });

  /* Tabs: the address says which one is shown, by its name or by the id of anything in it. */
  const showTabOf = (element) => {
    const panel = element?.closest(".m-tabs .ui-tabs-panel");
    const tabs = panel && window.PrimeFaces?.getWidgetById(panel.closest(".m-tabs").id);
    return tabs && tabs.select([...panel.parentElement.children].indexOf(panel), true);
  };
  const showAddressed = () => {
    const name = location.hash.slice(1);
    const named = document.getElementById(name.replace(/^tab-/, "tabs:"));
    if (showTabOf(named) && named.id === name) {
      named.scrollIntoView();
    }
  };
  const startTabs = () => {
    document.querySelectorAll(".m-tabs").forEach((tabs) => {
      tabs.classList.add("m-tabs--ready");
      showTabOf(tabs.querySelector(".ui-tabs-panel"));
    });
    showAddressed();
    showTabOf(document.querySelector(".m-tabs [aria-invalid=true]"));
  };
  /* Answers to a form in a tab are read in that tab: an address keeps its end through a redirect. */
  const sendFromTab = (event) => {
    const panel = event.target.closest(".m-tabs .ui-tabs-panel");
    const action = panel && event.target.getAttribute("action");
    if (action && !action.includes("#")) {
      event.target.setAttribute("action", action + "#tab-" + panel.id.split(":").pop());
    }
  };

  /* After a refused form the summary of errors is what one needs to read first. */
  const focusErrors = () => {
    const summary = document.querySelector("main [role=alert]");
    if (summary) {
      summary.tabIndex = -1;
      summary.focus();
    }
  };

  /* A link of the summary to a group goes to the group's first input. */
  const goToField = (event) => {
    const link = event.target.closest(".m-notice--error a[href^='#']");
    const target = link && document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
    if (target) {
      event.preventDefault();
      showTabOf(target);
      const inputs = "input:not([type=hidden]), select, textarea, button";
      (target.matches(inputs) ? target : target.querySelector(inputs) || target).focus();
    }
  };

  /* Menus of the header close on Escape and when one goes elsewhere. */
  const closeMenus = (except) =>
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
      if (menu !== except) {
        menu.open = false;
      }
    });
  const closeOnEscape = (event) => {
    const menu = event.key === "Escape" && event.target.closest("details[data-menu][open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  };

  /* The explanation of a word goes away on Escape, and comes back with the next visit. */
  const hideMeaning = (event) => {
    if (event.key === "Escape") {
      document.querySelectorAll(".m-term:hover, .m-term:focus-within").forEach((term) => term.classList.add("m-term--quiet"));
    }
  };
  const allowMeaning = (event) => {
    const term = event.target instanceof Element && event.target.closest(".m-term--quiet");
    if (term && !term.contains(event.relatedTarget)) {
      term.classList.remove("m-term--quiet");
    }
  };

  /* Forms marked data-unsaved warn before what was typed is lost. */
  let changed = false;
  const markChanged = (event) => {
    if (event.target.closest("form[data-unsaved]")) {
      changed = true;
    }
  };
  const warn = (event) => {
    if (changed) {
      event.preventDefault();
    }
  };

  /* A form is sent once: the second click while the answer is awaited does nothing. */
  const sendOnce = (event) => {
    const form = event.target;
    changed = false;
    /* A button that hands out a file leaves the page, and its other buttons, as they were. */
    if (form.method !== "post" || event.defaultPrevented || event.submitter?.hasAttribute("data-download")) {
      return;
    }
    if (form.hasAttribute("data-sent")) {
      event.preventDefault();
      return;
    }
    form.setAttribute("data-sent", "");
    /* An answer that is a file leaves the page as it was. */
    window.setTimeout(() => form.removeAttribute("data-sent"), 4000);
  };

  /* A button with data-confirm asks first, by the dialog of m:confirm, and acts when one presses the dialog's button, which
     is called as it is. */
  let asking = null;
  let sure = false;
  const ask = (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-confirm]");
    const dialog = button && !sure && window.PrimeFaces && PrimeFaces.widgets.confirm;
    if (dialog) {
      event.preventDefault();
      event.stopPropagation();
      asking = button;
      dialog.jq.find("[data-question]").text(button.dataset.confirm);
      const called = button.getAttribute("aria-label") || (button.matches("input") ? button.value : button.textContent);
      dialog.jq.find("[data-confirmed]").text(called);
      dialog.show();
    }
  };
  const answer = (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-confirmed], [data-refused]");
    if (!button || !asking) {
      return;
    }
    PrimeFaces.widgets.confirm.hide();
    if (button.hasAttribute("data-confirmed")) {
      sure = true;
      asking.click();
      sure = false;
    }
    asking = null;
  };

  document.addEventListener("DOMContentLoaded", () => {
    applyStyles(document.documentElement);
    labelTables(document.documentElement);
    tellOrder(document);
    nameRows(document);
    letHeadsStay();
    changed = document.querySelector("form[data-unsaved] [aria-invalid=true]") !== null;
    focusErrors();
    /* After the component, which waits for this moment, too. */
    window.jQuery?.(startTabs);
  });
  document.addEventListener("click", ask, true);
  document.addEventListener("click", answer);
  document.addEventListener("click", (event) => {
    closeMenus(event.target.closest("details[data-menu]"));
    goToField(event);
  });
  document.addEventListener("focusin", (event) => closeMenus(event.target.closest("details[data-menu]")));
  document.addEventListener("keydown", closeOnEscape);
  document.addEventListener("keydown", hideMeaning);
  const offerCopies = () =>
    document.querySelectorAll("[data-copy]").forEach((button) => {
      if (!navigator.clipboard) {
        return;
      }
      button.hidden = false;
      button.addEventListener("click", () => {
        const field = document.getElementById(button.dataset.copy);
        navigator.clipboard.writeText(field.value).then(() => {
          const status = document.getElementById(button.dataset.copy + "-status");
          status.textContent = button.dataset.textCopied;
        });
      });
    });

  document.addEventListener("mouseout", allowMeaning);
  document.addEventListener("focusout", allowMeaning);
  document.addEventListener("input", markChanged);
  document.addEventListener("change", markChanged);
  document.addEventListener("submit", sendOnce);
  document.addEventListener("submit", sendFromTab);
  window.addEventListener("hashchange", showAddressed);
  window.addEventListener("resize", letHeadsStay);
  window.addEventListener("beforeunload", warn);
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form[data-sent]").forEach((form) => form.removeAttribute("data-sent")),
  );
  document.addEventListener("DOMContentLoaded", offerCopies);
})();
