// De taal die iemand koos.
for (const knop of document.querySelectorAll("[data-taal]")) {
  knop.addEventListener("click", () => {
    document.cookie = "ketel_taal=" + knop.dataset.taal + "; path=/; max-age=31536000; samesite=lax";
  });
}
