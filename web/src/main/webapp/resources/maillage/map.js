"use strict";
/* Draws the map of the page. The table below it has the same content: without this script nothing is missing. */
document.addEventListener("DOMContentLoaded", () => {
  const root = document.getElementById("map");
  const status = document.getElementById("map-status");
  if (!root || !window.L) {
    return;
  }
  const data = root.dataset;
  const numbers = new Intl.NumberFormat(data.language);
  const freshness = {};
  document.querySelectorAll("[data-freshness]").forEach((element) => {
    freshness[element.dataset.freshness] = element.textContent;
  });

  /* The words of a text with a choice by number, as the pages' own texts have them: {0,choice,0#none|1#one|1<{0} more}. */
  const counted = (text, count) =>
    text.replace(/\{0,choice,(.*)\}$/, (whole, choices) => {
      let chosen = "";
      choices.split("|").forEach((choice) => {
        const parts = /^(\d+)([#<])(.*)$/.exec(choice);
        if (parts && (parts[2] === "#" ? count >= Number(parts[1]) : count > Number(parts[1]))) {
          chosen = parts[3];
        }
      });
      return chosen.replace("{0}", numbers.format(count));
    });

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

  const paragraph = (text) => {
    const element = document.createElement("p");
    element.textContent = text;
    return element;
  };
  const card = (feature) => {
    const place = feature.properties;
    const content = document.createElement("div");
    const link = document.createElement("a");
    link.href = "/place/detail.xhtml?id=" + encodeURIComponent(feature.id);
    link.textContent = place.name;
    content.append(link, paragraph(place.commune), paragraph(freshness[place.freshness]));
    if (!place.exact) {
      content.append(paragraph(data.textApproximate));
    }
    return content;
  };
  const mark = (feature) => {
    const place = feature.properties;
    const [longitude, latitude] = feature.geometry.coordinates;
    const name = place.name + ", " + place.commune + " – " + freshness[place.freshness];
    const icon = L.divIcon({
      className: "map-mark map-mark--" + place.freshness + (place.exact ? "" : " map-mark--approximate"),
      iconSize: [24, 24],
    });
    const marker = L.marker([latitude, longitude], { icon, title: name, freshness: place.freshness });
    marker.on("add", () => marker.getElement().setAttribute("aria-label", name));
    return marker.bindPopup(() => card(feature));
  };

  /* The freshness of most of a group's places; of two as frequent ones the older. */
  const ages = ["to-update", "to-check", "to-watch", "up-to-date"];
  const oldest = (group) => {
    const counts = {};
    group.getAllChildMarkers().forEach((marker) => {
      counts[marker.options.freshness] = (counts[marker.options.freshness] || 0) + 1;
    });
    return ages.reduce((most, age) => ((counts[age] || 0) > (counts[most] || 0) ? age : most));
  };

  const groups = L.markerClusterGroup({
    chunkedLoading: true,
    showCoverageOnHover: false,
    animate: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    iconCreateFunction: (group) => {
      const count = numbers.format(group.getChildCount());
      const label = document.createElement("span");
      const words = document.createElement("span");
      words.className = "m-sr";
      words.textContent =
        data.textGroup.replace("{0}", count) + data.textMost.replace("{0}", freshness[oldest(group)]);
      const figure = document.createElement("span");
      figure.setAttribute("aria-hidden", "true");
      figure.textContent = count;
      label.append(figure, words);
      return L.divIcon({ html: label, className: "map-group map-group--" + oldest(group), iconSize: [36, 36] });
    },
  }).addTo(map);

  let partial = false;
  const load = (box) => {
    status.textContent = data.textLoading;
    const address = data.points + (box ? (data.points.includes("?") ? "&" : "?") + "bbox=" + box.toBBoxString() : "");
    return fetch(address, { headers: { Accept: "application/geo+json" } })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((places) => {
        partial = partial || places.more;
        groups.clearLayers();
        groups.addLayers(places.features.map(mark));
        const said = [counted(data.textShown, places.features.length)];
        if (places.total > places.located) {
          said.push(counted(data.textUnlocated, places.total - places.located));
        }
        if (places.more) {
          said.push(data.textMore);
        }
        status.textContent = said.map((text) => text.replace(/\.$/, "")).join(". ") + ".";
      })
      .catch(() => {
        status.textContent = data.textFailed;
      });
  };

  /* The figures and classes of the areas are those of the table. */
  const drawAreas = () => {
    if (!data.shapes) {
      return Promise.resolve(null);
    }
    const rows = {};
    document.querySelectorAll("#layer-rows [data-territory]").forEach((row) => {
      rows[row.dataset.territory] = row;
    });
    return fetch(data.shapes, { headers: { Accept: "application/geo+json" } })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((shapes) => {
        const areas = L.geoJSON(shapes, {
          style: (feature) => {
            const row = rows[feature.id];
            return { className: "map-area map-area--" + (row ? row.dataset.band : "0"), weight: 1 };
          },
          onEachFeature: (feature, area) => {
            const row = rows[feature.id];
            const words = document.createElement("span");
            words.textContent = feature.properties.name + (row ? " : " + row.cells[1].textContent.trim() : "");
            area.bindTooltip(words, { sticky: true });
          },
        }).addTo(map);
        document.getElementById("map-approximate").hidden = !shapes.features.some((f) => f.properties.approximate);
        return areas;
      })
      .catch(() => null);
  };

  /* The communes: those of the territory with their names, those around without. A name is shown where it has room. */
  const names = [];
  const placeNames = () => {
    names.forEach((name) => {
      const west = map.latLngToLayerPoint(name.bounds.getNorthWest());
      const east = map.latLngToLayerPoint(name.bounds.getSouthEast());
      name.element.hidden = east.x - west.x < name.width || east.y - west.y < 22;
    });
  };
  const nameArea = (feature, area) => {
    const element = document.createElement("span");
    element.className = "map-name";
    element.textContent = feature.properties.name;
    const bounds = area.getBounds();
    const icon = L.divIcon({ html: element, className: "map-name-anchor", iconSize: [0, 0] });
    L.marker(bounds.getCenter(), { icon, interactive: false, keyboard: false, zIndexOffset: -10000 }).addTo(map);
    names.push({ element, bounds, width: feature.properties.name.length * 7 });
  };
  const drawGround = () =>
    fetch(data.ground, { headers: { Accept: "application/geo+json" } })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((shapes) => {
        const own = L.featureGroup();
        const ground = L.geoJSON(shapes, {
          interactive: false,
          style: (feature) => ({
            className: "map-ground map-ground--" + (feature.properties.inside ? "own" : "around"),
            weight: 1,
          }),
          onEachFeature: (feature, area) => {
            if (feature.properties.inside) {
              own.addLayer(area);
              nameArea(feature, area);
            }
          },
        }).addTo(map);
        ground.bringToBack();
        map.on("zoomend", placeNames);
        return own;
      })
      .catch(() => null);

  Promise.all([drawGround(), load(null)]).then(([own]) => {
    const shown = own && own.getLayers().length > 0 ? own : groups.getLayers().length > 0 ? groups : null;
    if (shown) {
      map.fitBounds(shown.getBounds(), { padding: [8, 8], maxZoom: 15, animate: false });
    }
    placeNames();
    drawAreas();
    /* Marks are not drawn anew under what one of them has opened: it would close, and the focus be lost. */
    let open = false;
    let moved = false;
    const follow = () => {
      moved = partial && open;
      if (partial && !open) {
        load(map.getBounds());
      }
    };
    map.on("popupopen", () => {
      open = true;
    });
    map.on("popupclose", () => {
      open = false;
      if (moved) {
        window.setTimeout(() => (open ? null : follow()), 400);
      }
    });
    map.on("moveend", follow);
    /* From now on it moves only when somebody moves it. */
    data.ready = "true";
  });
});
