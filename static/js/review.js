// The review, made quicker: words marked in the source fill the form that makes a fact of them, and the words of the
// fact at hand are marked in the source. Every page of the review works without this.

const source = document.querySelector(".source");
const form = document.querySelector(".from-words");
const facts = document.querySelector(".facts");
const said = document.getElementById("said"); // tells those who hear the page what was saved
const UNSEEN = "unseen"; // words for those who hear the page; they are none of the document's

if (source && facts) {
  if (form) form.elements.words.addEventListener("input", () => (form.elements.start.value = "")); // typed: any place
  if (form) document.addEventListener("selectionchange", debounced(takeSelection, 200));
  facts.addEventListener("focusin", (event) => show(event.target));
  facts.addEventListener("scroll", debounced(follow, 100));
  window.addEventListener("scroll", debounced(follow, 100), { passive: true });
}

// A page that opens with its messages says nothing of them aloud; words that come a moment later are read.
const messages = [...document.querySelectorAll(".messagelist li")].map((one) => one.textContent.trim());
if (said && messages.length) setTimeout(() => (said.textContent = messages.join(" ")), 300);

// Put the words marked in the source into the form, with their place.
function takeSelection() {
  const selection = document.getSelection();
  if (selection.isCollapsed || !selection.rangeCount) return;
  const range = selection.getRangeAt(0);
  if (!source.contains(range.commonAncestorContainer)) return;
  const words = wordsOf(range);
  if (!words.trim()) return;
  const before = document.createRange();
  before.setStart(source, 0);
  before.setEnd(range.startContainer, range.startOffset);
  form.elements.words.value = words.trim();
  form.elements.start.value = [...wordsOf(before)].length;
  form.closest("details").open = true;
}

// The document's own words in a range.
function wordsOf(range) {
  const part = range.cloneContents();
  for (const unseen of part.querySelectorAll(`.${UNSEEN}`)) unseen.remove();
  return part.textContent;
}

// Mark the words of the fact that this element belongs to, and bring them into view.
function show(element) {
  const link = element.closest("fieldset, li")?.querySelector('a[href^="#w-"]');
  const start = link && document.getElementById(link.hash.slice(1));
  if (!start) return;
  if (window.Highlight) CSS.highlights.set("here", new Highlight(rangeFrom(start, Number(start.dataset.n))));
  const gap = start.getBoundingClientRect().top - source.getBoundingClientRect().top;
  if (source.scrollHeight > source.clientHeight) source.scrollTop += gap - source.clientHeight / 3;
}

// From an element over the next ``length`` characters of the document.
function rangeFrom(element, length) {
  const range = document.createRange();
  range.setStartAfter(element);
  range.setEndAfter(element);
  const walk = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
  walk.currentNode = element;
  while (length > 0 && walk.nextNode()) {
    const node = walk.currentNode;
    if (node.parentElement.classList.contains(UNSEEN)) continue;
    range.setEnd(node, Math.min(length, node.length));
    length -= node.length;
  }
  return range;
}

// While a person scrolls through the facts, the source follows: it shows the words of the first fact in view.
function follow() {
  if (source.matches(":hover, :focus") || facts.contains(document.activeElement)) return;
  const inView = [...facts.querySelectorAll("fieldset")].find((one) => one.getBoundingClientRect().top > 0);
  if (inView) show(inView);
}

function debounced(act, wait) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
}
