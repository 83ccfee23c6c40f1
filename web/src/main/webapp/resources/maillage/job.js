"use strict";
/* Keeps the runs that still work fresh on a page: data-job names the run of an element, inside which data-job-status,
   data-job-detail and the progress bar are filled in. Only an end is announced; figures that change are not. */
(() => {
  const EVERY = 2000;
  const BADGES = {
    QUEUED: "neutral",
    RUNNING: "info",
    STOPPING: "watch",
    STOPPED: "watch",
    COMPLETED: "ok",
    FAILED: "bad",
    INTERRUPTED: "check",
  };
  const ACTIVE = ["QUEUED", "RUNNING", "STOPPING"];

  const fill = (element, selector, text) => {
    const target = element.querySelector(selector);
    if (target && target.textContent !== text) {
      target.textContent = text;
    }
  };

  const show = (element, run) => {
    fill(element, "[data-job-status]", run.statusText);
    fill(element, "[data-job-detail]", run.detail || "");
    const badge = element.querySelector("[data-job-status]");
    if (badge) {
      badge.className = `m-badge m-badge--${BADGES[run.status]}`;
    }
    const bar = element.querySelector("progress");
    if (bar && run.expected) {
      bar.max = 100;
      bar.value = run.progress;
    }
    if (ACTIVE.includes(run.status)) {
      return;
    }
    element.dataset.job = "";
    if (bar) {
      bar.closest(".m-progress").remove();
    }
    if (element.hasAttribute("data-job-reload")) {
      window.location.reload();
      return;
    }
    const news = document.getElementById("job-news");
    if (news) {
      news.textContent = `${element.dataset.jobName} : ${run.statusText}`;
    }
  };

  const refresh = async (element) => {
    const answer = await fetch(`/api/v1/jobs/${element.dataset.job}`, { headers: { Accept: "application/json" } });
    if (answer.ok) {
      show(element, await answer.json());
    } else if (answer.status < 500) {
      /* Signed out, or no longer allowed: asking again will not help. */
      element.dataset.job = "";
    }
  };

  const tick = async () => {
    const live = [...document.querySelectorAll("[data-job]")].filter((element) => element.dataset.job);
    if (live.length === 0) {
      return;
    }
    if (!document.hidden) {
      /* A server that does not answer for a moment is asked again at the next turn. */
      await Promise.allSettled(live.map(refresh));
    }
    window.setTimeout(tick, EVERY);
  };

  document.addEventListener("DOMContentLoaded", () => window.setTimeout(tick, EVERY));
})();
