"use strict";
/* The screen of a secretary: which item is talked about now, and texts that wait in the browser while there is no network.
   They wait and are sent as what telephones write down in the street. Without it the page is a list of plain forms. */
document.addEventListener("DOMContentLoaded", async () => {
  const meeting = document.getElementById("meeting");
  if (!meeting) {
    return;
  }
  const SECOND = 1000;
  const LOOK = 20 * SECOND;
  const RETRY = 15 * SECOND;
  const TRIES = 3;
  const PAUSE = 300;
  const HOUR = 60;
  const ADDRESS = "/committee/gathering/text";
  const gathering = meeting.dataset.gathering;
  const kept = document.getElementById("meeting-kept");
  const store = window.streetStore;
  const name = "minutes " + gathering;
  const form = (part) => meeting.querySelector(`form[data-part="${part}"]`);
  let retry = 0;

  const minutes = (clock) => Number(clock.slice(0, 2)) * HOUR + Number(clock.slice(3));
  const tick = () => {
    const now = new Date();
    const here = now.toLocaleDateString("sv") === meeting.dataset.day ? now.getHours() * HOUR + now.getMinutes() : -1;
    for (const item of meeting.children) {
      const { starts, duration } = item.dataset;
      const from = starts ? minutes(starts) : Infinity;
      const runs = here >= from && here < from + Number(duration || 0);
      item.querySelector("[data-now]").hidden = !runs;
      item.classList.toggle("committee-meeting--now", runs);
    }
  };

  const say = (part, text) => {
    form(part).querySelector("[data-state]").textContent = text;
  };
  const settle = (part) => form(part).querySelector("[data-conflict]")?.remove();

  /* Both texts beside each other; the version is that of the other one, which is replaced by whatever is chosen. */
  const contest = (entry) => {
    const target = form(entry.part);
    settle(entry.part);
    const both = document.getElementById("meeting-conflict").content.cloneNode(true).firstElementChild;
    both.querySelector("[data-mine]").textContent = entry.text;
    both.querySelector("[data-theirs]").textContent = entry.theirs.text;
    target.prepend(both);
    target.elements.text.value = entry.text;
    target.elements.version.value = entry.theirs.version;
    say(entry.part, "");
  };

  const newest = async (entry) => (await store.entries(name)).find((each) => each.key === entry.key);

  const taken = async (entry, answer) => {
    const said = await answer.json();
    const target = form(entry.part);
    target.elements.version.value = said.version;
    const now = await newest(entry);
    if (now && now.text !== entry.text) {
      await store.keep({ ...now, version: said.version });
    } else {
      await store.drop(entry.key);
      target.elements.text.defaultValue = entry.text;
      say(entry.part, meeting.dataset.saved);
    }
  };

  const MATTER = {
    path: ADDRESS,
    kept: () => name,
    post: (link, entry) =>
      fetch(ADDRESS, {
        method: "POST",
        redirect: "manual",
        headers: { Accept: "application/json" },
        body: new URLSearchParams({ id: link, part: entry.part, version: entry.version, text: entry.text }),
      }),
    answered: async (entry, answer) => {
      if (answer.ok) {
        await taken(entry, answer);
      } else if (answer.status === 412) {
        const contested = { ...entry, theirs: await answer.json(), wrong: "contested" };
        await store.keep(contested);
        contest(contested);
      } else if (answer.status >= 400 && answer.status < 500) {
        const violations = (await answer.json().catch(() => ({}))).violations || [];
        const wrong = violations.map((violation) => violation.message).join(" ") || String(answer.status);
        await store.keep({ ...entry, wrong });
        say(entry.part, wrong);
      } else {
        kept.textContent = answer.type === "opaqueredirect" ? kept.dataset.signedOut : kept.dataset.kept;
        return false;
      }
      return true;
    },
  };

  const send = async () => {
    clearTimeout(retry);
    const result = await window.streetSend.all(gathering, MATTER);
    const waiting = (await store.entries(name)).filter((entry) => !entry.wrong);
    waiting.forEach((entry) => say(entry.part, meeting.dataset.waits));
    if (waiting.length === 0) {
      kept.textContent = "";
    } else {
      kept.textContent = kept.textContent || kept.dataset.kept;
      retry = setTimeout(send, result.stop ? RETRY : SECOND);
    }
  };

  const keep = (part, text) =>
    store.keep({
      link: name,
      key: name + " " + part,
      part,
      version: form(part).elements.version.value,
      text,
    });

  /* Texts that were typed and not saved, by their parts. */
  const typed = () =>
    [...meeting.querySelectorAll("form[data-part]")].filter((each) => {
      const text = each.elements.text;
      return text.value !== text.defaultValue && !each.querySelector("[data-conflict]");
    });

  /* A decision or a task leads to the page anew: all that was typed is kept first, and sent. Without a network the form
     stays as it is, so that nothing is lost with the page. */
  const leave = async (target) => {
    for (const each of typed()) {
      await keep(each.dataset.part, each.elements.text.value);
    }
    let waiting = 1;
    for (let tries = 0; waiting > 0 && tries < TRIES; tries += 1) {
      if (tries > 0) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
      await send();
      waiting = (await store.entries(name)).filter((entry) => !entry.wrong).length;
    }
    if (waiting > 0 || !navigator.onLine) {
      target.removeAttribute("data-leaving");
      const state = target.querySelector("[data-state]") || kept;
      state.textContent = meeting.dataset.offline;
      return;
    }
    target.submit();
  };

  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-desk]")) {
      event.preventDefault();
      if (!event.target.hasAttribute("data-leaving")) {
        event.target.setAttribute("data-leaving", "");
        leave(event.target);
      }
    }
  });

  /* Counts are asked for votes only. */
  const counts = (mode) => {
    const votes = mode.form.querySelector("[data-votes]");
    if (votes) {
      votes.hidden = mode.value !== "vote";
    }
  };
  meeting.querySelectorAll("[data-mode]").forEach((mode) => {
    counts(mode);
    mode.addEventListener("change", () => counts(mode));
  });
  meeting.querySelector("[data-told]")?.focus();

  meeting.addEventListener("submit", async (event) => {
    const target = event.target;
    if (!target.dataset.part) {
      return;
    }
    event.preventDefault();
    const { part } = target.dataset;
    const choice = event.submitter ? event.submitter.value : "";
    const theirs = target.querySelector("[data-theirs]");
    if (theirs && choice === "theirs") {
      target.elements.text.value = theirs.textContent;
    } else if (theirs && choice === "both") {
      target.elements.text.value = theirs.textContent + "\n\n" + target.elements.text.value;
    } else if (theirs && choice !== "mine") {
      target.querySelector("[name=keep]").focus();
      return;
    }
    if (theirs) {
      settle(part);
      target.elements.text.focus();
    }
    await keep(part, target.elements.text.value);
    await send();
  });
  window.addEventListener("online", send);

  tick();
  setInterval(tick, LOOK);
  for (const entry of await store.entries(name)) {
    const target = form(entry.part);
    if (target && entry.theirs) {
      contest(entry);
    } else if (target) {
      target.elements.text.value = entry.text;
      say(entry.part, entry.wrong || meeting.dataset.waits);
    }
  }
  await send();
});
