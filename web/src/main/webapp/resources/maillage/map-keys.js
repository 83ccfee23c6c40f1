"use strict";
/* Use of a map by keyboard: marks open on Enter and Space, the focus goes into what they open, and comes back
   to the mark when Escape or the cross closes it. */
window.maillageMapKeys = (map, root, textClose) => {
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      map.closePopup();
    } else if (event.key === " " && event.target.matches(".leaflet-marker-icon[tabindex]")) {
      /* A button that is no real one gets no click from the browser. */
      event.preventDefault();
      event.target.click();
    }
  });
  map.on("popupopen", (event) => {
    const popup = event.popup.getElement();
    const close = popup.querySelector(".leaflet-popup-close-button");
    if (close) {
      close.setAttribute("aria-label", textClose);
    }
    const link = popup.querySelector(".leaflet-popup-content a");
    if (link) {
      link.focus({ preventScroll: true });
    }
  });
  map.on("popupclose", (event) => {
    const opener = event.popup._source && event.popup._source.getElement && event.popup._source.getElement();
    const focused = document.activeElement;
    const lost = !focused || focused === document.body || focused === root || event.popup.getElement().contains(focused);
    if (opener && lost) {
      opener.focus({ preventScroll: true });
    }
  });
};
