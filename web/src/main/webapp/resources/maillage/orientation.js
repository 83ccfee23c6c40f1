"use strict";
/* Extras that a browser can do: read aloud, tell where one is, draw the map. Every page works without. */
document.addEventListener("DOMContentLoaded", () => {
  /* Reads the page aloud, by a voice of the machine itself: text that is read elsewhere would leave it. */
  const reader = document.querySelector("[data-read]");
  if (reader && "speechSynthesis" in window && "SpeechSynthesisUtterance" in window) {
    const language = document.documentElement.lang || "fr";
    const voice = () =>
      speechSynthesis
        .getVoices()
        .find((v) => v.localService && v.lang.toLowerCase().startsWith(language.toLowerCase().slice(0, 2)));
    const offer = () => {
      reader.hidden = !voice();
    };
    const label = reader.querySelector("span") || reader;
    const stop = () => {
      speechSynthesis.cancel();
      label.textContent = reader.dataset.textRead;
      reader.dataset.reading = "";
    };
    reader.addEventListener("click", () => {
      if (reader.dataset.reading) {
        stop();
        return;
      }
      const texts = [...document.querySelectorAll("[data-speak]")]
        .map((element) => element.innerText.trim())
        .filter((text) => text.length > 0);
      if (texts.length === 0) {
        return;
      }
      reader.dataset.reading = "true";
      label.textContent = reader.dataset.textStop;
      /* One sentence after the other: long texts fall silent in some browsers. */
      texts.forEach((text, index) => {
        const spoken = new SpeechSynthesisUtterance(text);
        spoken.lang = language;
        spoken.voice = voice();
        spoken.rate = 0.9;
        if (index === texts.length - 1) {
          spoken.onend = stop;
        }
        spoken.onerror = stop;
        speechSynthesis.speak(spoken);
      });
    });
    window.addEventListener("pagehide", () => speechSynthesis.cancel());
    speechSynthesis.addEventListener("voiceschanged", offer);
    offer();
  }

  const printer = document.querySelector("[data-print]");
  if (printer) {
    printer.hidden = false;
    printer.addEventListener("click", () => window.print());
  }

  /* The position is asked for only when the button is pressed, and rounded to some hundred metres. */
  const locator = document.querySelector("[data-locate]");
  if (locator && "geolocation" in navigator) {
    const status = document.getElementById("locate-status");
    locator.hidden = false;
    locator.addEventListener("click", () => {
      status.textContent = locator.dataset.textWait;
      navigator.geolocation.getCurrentPosition(
        (position) => {
          const address = new URL(locator.dataset.locate, window.location.href);
          address.searchParams.set("lat", position.coords.latitude.toFixed(3));
          address.searchParams.set("lon", position.coords.longitude.toFixed(3));
          window.location.assign(address);
        },
        () => {
          status.textContent = locator.dataset.textFailed;
        },
        { timeout: 15000, maximumAge: 300000 },
      );
    });
  }

  const root = document.getElementById("orientation-map");
  const cards = [...document.querySelectorAll("[data-lat]")];
  if (!root || !window.L || cards.length === 0) {
    return;
  }
  const data = root.dataset;
  root.closest("[hidden]").hidden = false;
  const map = L.map(root, { zoomControl: false, attributionControl: Boolean(data.tiles), minZoom: 6, maxZoom: 18 });
  map.setView([Number(cards[0].dataset.lat), Number(cards[0].dataset.lon)], 13);
  L.control.zoom({ zoomInTitle: data.textZoomIn, zoomOutTitle: data.textZoomOut }).addTo(map);
  if (data.tiles) {
    map.attributionControl.setPrefix(false);
    const host = data.tiles.replace(/^https?:\/\/(\{s\}\.)?([^/]+)\/.*$/, "$2");
    const source = host.endsWith("openstreetmap.org") ? "© OpenStreetMap" : host;
    L.tileLayer(data.tiles, { maxZoom: 18, attribution: data.textBackground.replace("{0}", source) }).addTo(map);
  }
  window.maillageMapKeys(map, root, data.textClose);
  const points = [];
  if (data.originLat) {
    const centre = [Number(data.originLat), Number(data.originLon)];
    points.push(centre);
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    const farthest = Math.max(
      ...cards.map((card) => map.distance(centre, [Number(card.dataset.lat), Number(card.dataset.lon)])),
    );
    const rings = [0.5, 1, 2, 5, 10, 20, 50, 100].filter((kilometres) => kilometres * 500 <= Math.max(farthest, 500));
    rings.slice(-3).forEach((kilometres) => {
      L.circle(centre, { radius: kilometres * 1000, className: "or-ring", interactive: false }).addTo(map);
      const north = [centre[0] + kilometres / 111.2, centre[1]];
      const text = L.divIcon({ className: "or-ring-label", html: "", iconSize: [64, 20] });
      L.marker(north, { icon: text, interactive: false, keyboard: false })
        .on("add", (event) => {
          event.target.getElement().textContent = data.textKilometres.replace("{0}", numbers.format(kilometres));
        })
        .addTo(map);
    });
    const here = L.divIcon({ className: "or-here", iconSize: [22, 22] });
    L.marker(centre, { icon: here, keyboard: false, interactive: false }).addTo(map);
  }
  document.querySelectorAll("[data-landmark]").forEach((element) => {
    const icon = L.divIcon({ className: "or-landmark", html: "", iconSize: [120, 18] });
    L.marker([Number(element.dataset.landmarkLat), Number(element.dataset.landmarkLon)], {
      icon,
      interactive: false,
      keyboard: false,
    })
      .on("add", (event) => {
        event.target.getElement().textContent = element.dataset.landmark;
      })
      .addTo(map);
  });
  /* The last drawn lies on top: the first of the list, which is the best. */
  [...cards].reverse().forEach((card) => {
    const link = card.querySelector("a");
    const icon = L.divIcon({
      className: "or-pin" + (card.dataset.exact === "true" ? "" : " or-pin--approximate"),
      html: "",
      iconSize: [32, 32],
    });
    const point = [Number(card.dataset.lat), Number(card.dataset.lon)];
    points.push(point);
    const name = card.dataset.number + ". " + link.textContent;
    L.marker(point, { icon, title: name })
      .on("add", (event) => {
        const element = event.target.getElement();
        element.textContent = card.dataset.number;
        element.setAttribute("aria-label", name);
      })
      .bindPopup(() => {
        const content = document.createElement("div");
        const copy = document.createElement("a");
        copy.href = link.href;
        copy.textContent = link.textContent;
        content.append(copy);
        const age = document.createElement("p");
        age.textContent = card.dataset.age;
        content.append(age);
        if (card.dataset.exact !== "true") {
          const note = document.createElement("p");
          note.textContent = data.textApproximate;
          content.append(note);
        }
        return content;
      })
      .addTo(map);
  });
  map.fitBounds(L.latLngBounds(points), { padding: [36, 36], maxZoom: 15, animate: false });
});
