// De melding boven aan de pagina komt een maand niet terug.
document.querySelector(".melding button")?.addEventListener("click", () => {
  document.cookie = "ketel_melding=weg; path=/; max-age=2592000; samesite=lax";
});
