"use strict";
/* Warns before the session ends, and lets one stay. Other tabs of the same browser count. */
document.addEventListener("DOMContentLoaded", () => {
  const KEY = "maillage.seen";
  const WARNING = 5 * 60 * 1000;
  const box = document.getElementById("session");
  if (!box) {
    return;
  }
  const [text, stay, enter] = [box.querySelector("p"), box.querySelector("button"), box.querySelector("a")];
  const length = Number(box.dataset.seconds) * 1000;
  let last = Date.now();
  let state = "on";
  let before = null;

  const seen = () => {
    last = Date.now();
    try {
      window.localStorage.setItem(KEY, String(last));
    } catch (refused) {
      /* A browser that keeps nothing warns by tab. */
    }
  };
  const show = (next, words) => {
    if (state === next) {
      return;
    }
    state = next;
    box.hidden = next === "on";
    stay.hidden = next !== "soon";
    enter.hidden = next !== "over";
    text.textContent = words;
  };
  const hide = () => {
    const inside = box.contains(document.activeElement);
    show("on", "");
    if (inside) {
      (before && before.isConnected ? before : document.getElementById("main")).focus();
    }
  };
  const over = () => show("over", box.dataset.textOver);
  /* A session that has ended sends to the sign-in page. */
  const extend = () =>
    fetch("/session", { method: "POST", redirect: "manual" })
      .then((answer) => {
        if (answer.ok) {
          seen();
          hide();
        } else {
          over();
        }
      })
      .catch(() => null);

  const tick = () => {
    const left = length - (Date.now() - last);
    if (state === "over") {
      return;
    }
    if (left <= 0) {
      /* Something else may have kept it alive, such as a run that this page follows. */
      extend();
    } else if (left <= WARNING) {
      const end = new Date(last + length).toLocaleTimeString(document.documentElement.lang, {
        hour: "2-digit",
        minute: "2-digit",
      });
      show("soon", box.dataset.textSoon.replace("{0}", end));
    } else {
      hide();
    }
    window.setTimeout(tick, left > WARNING ? Math.min(left - WARNING, 30000) + 50 : Math.max(left + 2000, 1000));
  };

  seen();
  document.addEventListener("focusin", (event) => {
    if (!box.contains(event.target)) {
      before = event.target;
    }
  });
  stay.addEventListener("click", extend);
  window.addEventListener("storage", (event) => {
    if (event.key === KEY && state !== "over") {
      last = Math.max(last, Number(event.newValue) || 0);
      tick();
    }
  });
  tick();
});
