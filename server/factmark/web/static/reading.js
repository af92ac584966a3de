// Shows a claim's card while the pointer or the keyboard is on it. Without this script the links do the same on a click.
for (const reading of document.querySelectorAll(".reading")) {
  const cards = reading.querySelector(".cards");
  const narrow = matchMedia("(max-width: 61.99rem)");
  let pinned = reading.querySelector(".card:target")?.id ?? null;

  const show = (id) => {
    for (const card of cards.querySelectorAll(".card")) card.classList.toggle("shown", card.id === id);
    for (const claim of reading.querySelectorAll("[data-cards]")) {
      claim.classList.toggle("chosen", claim.dataset.cards.split(" ").includes(id));
    }
    cards.scrollTop = 0;
  };
  const claimAt = (event) => (event.target instanceof Element ? event.target.closest("[data-card]") : null);
  const rest = () => show(pinned ?? (narrow.matches ? null : (reading.querySelector(".card.first")?.id ?? null)));
  const close = () => {
    const claim = pinned === null ? null : reading.querySelector(`[data-card="${CSS.escape(pinned)}"]`);
    pinned = null;
    rest();
    if (cards.contains(document.activeElement)) claim?.focus();
  };

  reading.addEventListener("mouseover", (event) => {
    const claim = claimAt(event);
    if (claim !== null && !narrow.matches && pinned === null) show(claim.dataset.card);
  });
  reading.addEventListener("focusin", (event) => {
    const claim = claimAt(event);
    if (claim !== null && claim.matches(":focus-visible")) {
      pinned = null;
      show(claim.dataset.card);
    }
  });
  reading.addEventListener("click", (event) => {
    const claim = claimAt(event);
    const closing = event.target instanceof Element && event.target.closest(".close") !== null;
    if (claim === null && !closing) return;
    event.preventDefault();
    if (closing) return close();
    pinned = claim.dataset.card;
    show(pinned);
    // The keyboard's Enter moves into the card, where its links are; a pointer stays where it reads.
    if (event.detail === 0) document.getElementById(pinned).focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  cards.classList.add("live");
  rest();
}
