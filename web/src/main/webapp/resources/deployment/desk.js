"use strict";
/* The orientation desk on the page of a campaign: writes down on the telephone who came with which need and was sent where,
   and sends it when there is a network. Nothing of it says who. */
document.addEventListener("street-desk", async (event) => {
  const { link, sheet } = event.detail;
  const MATTER = {
    path: "/desk",
    kept: (secret) => "desk " + secret,
    fields: ["key", "territory", "day", "need", "equipment", "ease", "direction", "place", "network", "consent"],
  };
  const SHORTEST_PAUSE = 1000;
  const LONGEST_PAUSE = 60000;
  const store = window.streetStore;
  const kept = MATTER.kept(link);
  const form = document.getElementById("desk");
  const wrong = document.getElementById("desk-wrong");
  const place = document.getElementById("desk-place");
  let pause = SHORTEST_PAUSE;
  let retry = 0;
  let sent = 0;
  let desk = null;

  const today = () => new Date().toLocaleDateString("sv");
  const chosen = (name) => form.querySelector(`[name=${name}]:checked`);
  const options = (select, choices) => choices.forEach((choice) => select.add(new Option(choice.label, choice.code)));

  const needs = () => {
    document.getElementById("desk-needs").replaceChildren(
      ...desk.needs.map((need) => {
        const label = document.createElement("label");
        const input = document.createElement("input");
        const text = document.createElement("span");
        label.className = "street-chip";
        input.type = "radio";
        input.name = "need";
        input.value = need.code;
        text.textContent = need.label;
        label.append(input, " ", text);
        return label;
      }),
    );
  };

  const fill = () => {
    if (sheet.territories.length > 1) {
      form.territory.add(new Option("", ""));
    }
    options(form.territory, sheet.territories);
    options(form.equipment, sheet.lists.equipment);
    options(form.ease, sheet.lists.frenchEase);
    options(form.network, desk.networks);
    document
      .getElementById("desk-places")
      .replaceChildren(...desk.places.map((choice) => new Option(choice.label, choice.label)));
    needs();
    form.hidden = today() < sheet.opensOn || today() > sheet.closesOn;
  };

  /* Shows what the chosen direction asks for, and nothing else. */
  const direct = () => {
    const direction = chosen("direction") ? chosen("direction").value : "";
    form.querySelectorAll("[data-direction]").forEach((part) => {
      part.hidden = part.dataset.direction !== direction;
    });
  };

  const found = () => {
    const name = place.value.trim().toLocaleLowerCase();
    const named = desk.places.filter((choice) => choice.label.toLocaleLowerCase() === name);
    return named.length === 0 ? null : named[0].code;
  };

  const missing = () => {
    if (!form.territory.value) {
      return ["territory", form.territory];
    }
    if (!chosen("need")) {
      return ["need", form.querySelector("[name=need]")];
    }
    if (!chosen("direction")) {
      return ["nowhere", form.querySelector("[name=direction]")];
    }
    if (chosen("direction").value === "place" && !found()) {
      return ["place", place];
    }
    return chosen("direction").value === "network" && !form.network.value ? ["network", form.network] : null;
  };

  const line = (entry) => {
    const shown = document.getElementById("desk-line").content.cloneNode(true).firstElementChild;
    const need = desk.needs.find((choice) => choice.code === entry.need);
    shown.querySelector(".street-words").textContent = need ? need.label : entry.need;
    shown.querySelector(".street-wrong").textContent = entry.wrong || "";
    shown.querySelector("button").addEventListener("click", async () => {
      await store.drop(entry.key);
      await show();
    });
    return shown;
  };

  const show = async () => {
    const waiting = await store.entries(kept);
    const title = document.getElementById("desk-kept-title");
    const left = waiting.length === 0 ? "none" : waiting.length === 1 ? "one" : "many";
    title.textContent =
      title.dataset[left].replace("%s", String(waiting.length)) +
      (sent > 0 ? " " + title.dataset.sent.replace("%s", String(sent)) : "");
    document.getElementById("desk-kept").hidden = waiting.length === 0 && sent === 0;
    document.getElementById("desk-sending").hidden = waiting.length === 0;
    document.getElementById("desk-waiting").replaceChildren(...waiting.filter((entry) => entry.wrong).map(line));
  };

  const send = async () => {
    const result = await window.streetSend.all(link, MATTER);
    sent += result.taken;
    await show();
    clearTimeout(retry);
    if (["nowhere", "ended"].includes(result.stop)) {
      await store.dropSheet(kept);
      form.hidden = true;
    } else if (result.stop && navigator.onLine) {
      retry = setTimeout(send, pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    } else {
      pause = SHORTEST_PAUSE;
    }
  };

  const clear = () => {
    form.querySelectorAll("[type=radio], [type=checkbox]").forEach((input) => {
      input.checked = false;
    });
    [form.equipment, form.ease, form.network, place].forEach((field) => {
      field.value = "";
    });
    direct();
    form.querySelector("[name=need]").focus();
  };

  form.addEventListener("change", direct);

  form.addEventListener("submit", async (submitted) => {
    submitted.preventDefault();
    const lacks = missing();
    wrong.textContent = lacks ? wrong.dataset[lacks[0]] : "";
    if (lacks) {
      lacks[1].focus();
      return;
    }
    const direction = chosen("direction").value;
    await store.keep({
      link: kept,
      key: crypto.randomUUID(),
      territory: form.territory.value,
      day: today(),
      need: chosen("need").value,
      equipment: form.equipment.value || null,
      ease: form.ease.value || null,
      direction,
      place: direction === "place" ? found() : null,
      network: direction === "network" ? form.network.value : null,
      consent: direction === "nowhere" && form.agrees.checked,
    });
    clear();
    await show();
    await send();
  });

  document.getElementById("desk-send").addEventListener("click", send);
  window.addEventListener("online", send);

  const asked = await window.streetSend.sheet(link, MATTER);
  desk = asked.sheet || (await store.sheet(kept)) || null;
  if (asked.sheet) {
    await store.keepSheet(kept, desk);
  }
  if (desk) {
    fill();
    await send();
  }
});
