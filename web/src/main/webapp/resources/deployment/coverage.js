"use strict";
/* Draws who has help within reach, or what came of a siting. The table below has the same content: without this script
   nothing is missing. */
document.addEventListener("DOMContentLoaded", () => {
  const root = document.getElementById("coverage-map");
  const status = document.getElementById("coverage-status");
  if (!root || !window.L) {
    return;
  }
  const data = root.dataset;
  const numbers = new Intl.NumberFormat(data.language);
  const map = L.map(root, { zoomControl: false, attributionControl: Boolean(data.tiles), minZoom: 4, maxZoom: 18 });
  map.setView([46.6, 2.4], 5);
  L.control.zoom({ zoomInTitle: data.textZoomIn, zoomOutTitle: data.textZoomOut }).addTo(map);
  if (data.tiles) {
    root.classList.add("map-canvas--tiles");
    map.attributionControl.setPrefix(false);
    const host = data.tiles.replace(/^https?:\/\/(\{s\}\.)?([^/]+)\/.*$/, "$2");
    const source = host.endsWith("openstreetmap.org") ? "© OpenStreetMap" : host;
    L.tileLayer(data.tiles, { maxZoom: 18, attribution: data.textBackground.replace("{0}", source) }).addTo(map);
  }
  window.maillageMapKeys(map, root, data.textClose);

  const words = (...lines) => {
    const content = document.createElement("div");
    lines.forEach((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      content.append(paragraph);
    });
    return content;
  };
  /* The more people, the wider; areas are in proportion. */
  const width = (weight, most) => (weight && most ? 5 + 13 * Math.sqrt(weight / most) : 6);
  const point = (item, most) =>
    L.circleMarker([item.latitude, item.longitude], {
      className: "cover-point--" + (item.covered ? "yes" : "no"),
      radius: width(item.weight, most),
      weight: item.covered ? 1 : 3,
    }).bindPopup(() =>
      words(
        item.name,
        item.nearestMetres === undefined
          ? data.textNone
          : data.textMetres.replace("{0}", numbers.format(item.nearestMetres)).replace("{1}", item.nearest),
        data.textHours.replace("{0}", numbers.format(item.hoursWithin)),
      ),
    );
  const site = (permanence) => {
    const icon = L.divIcon({ className: "cover-mark cover-mark--site", iconSize: [14, 14] });
    return L.marker([permanence.latitude, permanence.longitude], { icon, keyboard: false }).bindPopup(() =>
      words(
        permanence.code + " – " + permanence.name,
        data.textHours.replace("{0}", numbers.format(permanence.weeklyHours)),
      ),
    );
  };
  const read = (address, type) =>
    fetch(address, { headers: { Accept: type } }).then((answer) =>
      answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))),
    );

  /* Results of a siting stand in a list of the page. */
  const listed = (list) => {
    const marks = [...list.children].map(({ dataset, textContent }) => ({
      kind: dataset.kind,
      name: textContent,
      at: [Number(dataset.latitude), Number(dataset.longitude)],
      people: Number(dataset.people),
    }));
    const most = Math.max(0, ...marks.filter((mark) => mark.kind === "out").map((mark) => mark.people));
    const told = (mark) => () =>
      words(mark.name, ...(mark.people > 0 ? [data.textPeople.replace("{0}", numbers.format(Math.round(mark.people)))] : []));
    const shown = (mark) => {
      if (mark.kind === "out") {
        return L.circleMarker(mark.at, { className: "cover-point--no", radius: width(mark.people, most), weight: 3 });
      }
      const shape = { there: "site", left: "left", new: "new" }[mark.kind];
      const icon = L.divIcon({ className: "cover-mark cover-mark--" + shape, iconSize: [14, 14] });
      return L.marker(mark.at, { icon, keyboard: false });
    };
    const around = marks
      .filter((mark) => mark.kind === "new" || mark.kind === "there")
      .map((mark) =>
        L.circle(mark.at, { className: "cover-reach", radius: Number(data.reach), weight: 1, interactive: false }),
      );
    return L.featureGroup([...around, ...marks.map((mark) => shown(mark).bindPopup(told(mark)))]);
  };
  /* Where nothing is located, the territory is shown and not the whole country. */
  const fit = (drawn, ground) => {
    const shown = drawn.getLayers().length > 0 ? drawn : ground;
    if (shown.getLayers().length > 0) {
      map.fitBounds(shown.getBounds(), { padding: [24, 24], maxZoom: 15, animate: false });
    }
    data.ready = "true";
  };

  Promise.all([
    data.points ? read(data.points, "application/json") : null,
    read(data.ground, "application/geo+json").catch(() => null),
  ])
    .then(([coverage, communes]) => {
      const ground = L.geoJSON(communes || [], {
        interactive: false,
        style: { className: "map-ground map-ground--own", weight: 1 },
      }).addTo(map);
      if (!coverage) {
        fit(listed(document.getElementById(data.marks)).addTo(map), ground);
        return;
      }
      const located = coverage.items.filter((item) => item.latitude !== undefined);
      const most = Math.max(0, ...located.map((item) => item.weight || 0));
      const drawn = L.featureGroup(located.map((item) => point(item, most))).addTo(map);
      L.layerGroup(coverage.sites.map(site)).addTo(map);
      fit(drawn, ground);
    })
    .catch(() => {
      status.textContent = data.textFailed;
    });
});
