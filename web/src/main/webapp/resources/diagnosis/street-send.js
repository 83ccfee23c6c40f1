"use strict";
/* Brings what a telephone kept to the server, one entry after the other, each wiped once it was taken. What is brought, and
   where to, is a matter: what is said, unless somebody else names another. A matter may have a way of its own to `post` an
   entry, and deal itself with what is `answered`: it says whether it has. */
window.streetSend = (() => {
  const WORDS = {
    path: "/street",
    kept: (link) => link,
    fields: [
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
    ],
  };
  const STOPS = { 404: "nowhere", 409: "ended", 429: "throttled" };
  const sending = new Set();

  const ask = (path, link, options) =>
    fetch("/api/v1" + path, {
      credentials: "omit",
      cache: "no-store",
      ...options,
      headers: {
        Authorization: "Bearer " + link,
        "Accept-Language": document.documentElement.lang,
        "Content-Type": "application/json",
      },
    });

  const post = (link, entry, matter) =>
    ask(matter.path + "/entries", link, { method: "POST", body: JSON.stringify(entry, matter.fields) });

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
  const all = async (link, matter = WORDS) => {
    const result = { taken: 0, stop: "" };
    if (sending.has(matter.path)) {
      return result;
    }
    sending.add(matter.path);
    try {
      const waiting = (await window.streetStore.entries(matter.kept(link))).filter((entry) => !entry.wrong);
      for (const entry of waiting) {
        const answer = await (matter.post || post)(link, entry, matter);
        if (matter.answered && (await matter.answered(entry, answer))) {
          continue;
        }
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
      sending.delete(matter.path);
    }
    return result;
  };

  /* The campaign of a link: its sheet, or in `stop` why there is none. */
  const sheet = async (link, matter = WORDS) => {
    try {
      const answer = await ask(matter.path, link, {});
      return answer.ok ? { sheet: await answer.json() } : { stop: STOPS[answer.status] || "offline" };
    } catch {
      return { stop: "offline" };
    }
  };

  return { all, sheet };
})();
