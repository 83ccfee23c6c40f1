"use strict";
/* Brings what a telephone kept to the server, one entry after the other, each wiped once it was taken. */
window.streetSend = (() => {
  const FIELDS = [
    "key",
    "person",
    "receipt",
    "territory",
    "ageBand",
    "equipment",
    "frenchEase",
    "situation",
    "nature",
    "words",
    "themes",
    "saidOn",
    "consent",
    "consentedAt",
    "confirmed",
  ];
  const STOPS = { 404: "nowhere", 409: "ended", 429: "throttled" };
  let sending = false;

  const ask = (path, link, options) =>
    fetch("/api/v1/street" + path, {
      credentials: "omit",
      cache: "no-store",
      ...options,
      headers: {
        Authorization: "Bearer " + link,
        "Accept-Language": document.documentElement.lang,
        "Content-Type": "application/json",
      },
    });

  /* Refused entries stay, with what is wrong said beside them; they go again once they were corrected. */
  const refused = async (entry, answer) => {
    const violations = (await answer.json().catch(() => ({}))).violations || [];
    await window.streetStore.keep({
      ...entry,
      wrong: violations.map((violation) => violation.message).join(" ") || String(answer.status),
      personal: violations.some((violation) => violation.rule === "diagnosis-personal"),
    });
  };

  /* Sends what waits; says how many were taken, and in `stop` why it went no further. */
  const all = async (link) => {
    const result = { taken: 0, stop: "" };
    if (sending) {
      return result;
    }
    sending = true;
    try {
      const waiting = (await window.streetStore.entries(link)).filter((entry) => !entry.wrong);
      for (const entry of waiting) {
        const body = JSON.stringify(entry, FIELDS);
        const answer = await ask("/entries", link, { method: "POST", body });
        if (answer.ok) {
          await window.streetStore.drop(entry.key);
          result.taken += 1;
        } else if (answer.status === 400 || answer.status === 422) {
          await refused(entry, answer);
        } else {
          result.stop = STOPS[answer.status] || "offline";
          break;
        }
      }
    } catch {
      result.stop = "offline";
    } finally {
      sending = false;
    }
    return result;
  };

  /* The campaign of a link: its sheet, or in `stop` why there is none. */
  const sheet = async (link) => {
    try {
      const answer = await ask("", link, {});
      return answer.ok ? { sheet: await answer.json() } : { stop: STOPS[answer.status] || "offline" };
    } catch {
      return { stop: "offline" };
    }
  };

  return { all, sheet };
})();
