// What pages do beyond links and forms. Without it they work, too.

// Evidence: a quote leads to its mark in the resume, a mark to its requirement, and both light up.
function light(finding, mark) {
  document.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
  if (!finding) return;
  finding.classList.add("lit");
  const number = finding.dataset.number;
  document.querySelectorAll(`.evidence[data-findings~="${number}"]`).forEach((element) => element.classList.add("lit"));
  mark?.classList.add("lit");
}

function show(element) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-follow]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  history.replaceState(null, "", link.hash);
  const toFinding = target.classList.contains("finding");
  const focused = toFinding ? target : document.querySelector(`a.evidence[data-marks~="${target.id}"]`) ?? target;
  light(toFinding ? target : link.closest(".finding"), toFinding ? link : focused);
  show(focused);
  focused.focus({ preventScroll: true });
});

document.addEventListener("mouseover", (event) => {
  const finding = event.target.closest(".finding");
  // what was followed stays lit, also when the page scrolls another requirement under the pointer
  if (finding && !document.querySelector(".finding.lit:focus-within, .evidence.lit:focus")) light(finding, null);
});

// Files: dropped or chosen, they are sent at once; also those that were chosen before this script was there.
document.addEventListener("htmx:load", () => {
  const chosen = [...document.querySelectorAll("[data-send-at-once]")].find((input) => input.files.length);
  chosen?.form.requestSubmit();
});
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-send-at-once]")) event.target.form.requestSubmit();
});
for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const zone = event.target.closest?.(".dropzone");
    if (!zone) return;
    zone.classList.toggle("over", kind === "dragenter" || kind === "dragover");
  });
}
document.addEventListener("htmx:xhr:progress", (event) => {
  const bar = event.target.querySelector?.("progress[data-sent]");
  if (!bar || !event.detail.lengthComputable) return;
  bar.hidden = false;
  bar.max = event.detail.total;
  bar.value = event.detail.loaded;
});

// A menu closes when attention goes elsewhere.
document.addEventListener("click", (event) => {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") document.querySelectorAll("details.menu[open]").forEach((menu) => { menu.open = false; });
});

// A form that came back begins at what is wrong with it, however far down that is.
document.querySelector("[aria-invalid=true]")?.focus();

// A new row of a form is ready to be written in.
document.addEventListener("htmx:afterSettle", (event) => {
  event.target.querySelector?.("[data-new] textarea")?.focus();
});
