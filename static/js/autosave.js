/* Keeps what is typed into a form and not saved: soon after typing stops, and when the page is left. The form works
   without this. It names in data-unsaved where its entries are kept, in data-for the person signed in, and with
   data-typed that it came back holding entries that are saved nowhere. A module: its names are its own. */

const PAUSE = 2000; // milliseconds after the last key
const LONGEST = 20000; // without a pause in the typing
const AGAIN = 10000; // after a failure
const MOST_ON_LEAVING = 60000; // what a browser still sends of a page that is going away
const MOST = 1024 * 1024;
const TOO_MUCH = "Not kept: this is more than 1 MB. It stays on this page until you send it.";
const NO_ENTRIES = new Set(["csrfmiddlewaretoken", "kept"]);
const NO_FIELDS = new Set(["submit", "button", "reset", "image", "file", "password"]);

function newKey() {
  const numbers = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(numbers, (number) => number.toString(16).padStart(2, "0")).join("");
}

/* The value that would be posted for a field, as it stands or as the server sent it; undefined for none. */
function valueOf(field, asSent) {
  if (field.type === "checkbox" || field.type === "radio") {
    return (asSent ? field.defaultChecked : field.checked) ? field.value : undefined;
  }
  if (field.tagName === "SELECT") {
    const options = Array.from(field.options);
    const sent = options.filter((option) => option.defaultSelected).pop() || options[0];
    const chosen = asSent ? sent : field.options[field.selectedIndex];
    return chosen && chosen.value;
  }
  if (!asSent) return field.value;
  return field.tagName === "INPUT" ? field.defaultValue.replace(/[\r\n]/g, "") : field.defaultValue;
}

function entriesOf(form, asSent) {
  const found = new URLSearchParams();
  for (const field of form.elements) {
    if (!field.name || field.disabled || NO_FIELDS.has(field.type) || NO_ENTRIES.has(field.name)) continue;
    const value = valueOf(field, asSent);
    if (value !== undefined) found.append(field.name, value);
  }
  return found.toString();
}

/* The token as it is now: signing in again in another window has changed it. */
function token() {
  const cookie = document.cookie.split("; ").find((one) => one.startsWith("csrftoken="));
  return cookie ? cookie.slice("csrftoken=".length) : "";
}

class Keeper {
  constructor(form) {
    this.form = form;
    this.sent = entriesOf(form, true);
    this.kept = form.dataset.typed === undefined ? this.sent : null;
    this.held = Array.from(form.querySelectorAll("[name=kept]"), (field) => field.value);
    this.fresh = form.dataset.typed === undefined && !this.held.length;
    this.turn = 0;
    this.failed = false;
    this.renew();
    this.words = document.createElement("p");
    this.words.className = "quiet kept-words";
    this.words.setAttribute("role", "status");
    form.append(this.words);
    form.addEventListener("input", () => this.typed());
    form.addEventListener("change", () => this.typed());
    form.addEventListener("submit", () => this.submit());
  }

  /* A key to keep under from now on; saving the form closes all that it had. */
  renew() {
    if (this.tab) this.held.push(this.tab);
    this.tab = newKey();
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "kept", value: this.tab });
    this.form.append(field);
  }

  typed() {
    this.submitted = false;
    this.since = this.since || Date.now();
    const longest = this.since + LONGEST - Date.now();
    this.wait(Math.max(0, Math.min(PAUSE, longest)));
  }

  wait(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), milliseconds);
  }

  /* What has to be sent now, or null when the form stands as it was last kept. */
  news() {
    const entries = entriesOf(this.form, false);
    return entries === this.kept ? null : entries;
  }

  submit() {
    this.submitted = true;
    this.leave();
  }

  leave() {
    const entries = this.news();
    if (entries === null || entries === this.leaving) return;
    clearTimeout(this.timer);
    this.leaving = entries;
    this.send(entries, entries.length < MOST_ON_LEAVING);
  }

  keep() {
    this.since = undefined;
    if (this.busy) return this.wait(PAUSE);
    const entries = this.news();
    if (entries !== null) this.send(entries, false);
  }

  async send(entries, leaving) {
    if (entries.length > 3 * MOST) return this.say(TOO_MUCH); // a sign takes up to three characters on its way
    const body = new URLSearchParams(entries);
    body.append("tab", this.tab);
    body.append("turn", (this.turn += 1));
    body.append("for", this.form.dataset.for);
    if (this.fresh && entries === this.sent) body.append("nothing", "1"); // undone by hand
    for (const held of this.held) body.append("kept", held);
    const turn = this.turn;
    this.busy = true;
    try {
      const answer = await fetch(this.form.dataset.unsaved, {
        method: "POST", body, keepalive: leaving, credentials: "same-origin", redirect: "error",
        headers: { "X-CSRFToken": token() },
      });
      await this.answered(answer, entries, turn);
    } catch {
      if (turn === this.turn) this.missed("Not kept: no connection. It is tried again.");
    }
    if (turn === this.turn) this.busy = this.leaving = false;
  }

  async answered(answer, entries, turn) {
    const told = (answer.headers.get("Content-Type") || "").startsWith("application/json") ? await answer.json() : {};
    if (turn !== this.turn) return;
    if (told.closed && !this.submitted) {
      this.renew();
      this.wait(0);
    } else if (answer.ok) {
      this.kept = entries;
      this.failed = false;
      this.say(told.sentence);
      this.refresh();
    } else if (answer.status === 413) {
      this.say(told.sentence || TOO_MUCH);
    } else if (told.sentence) {
      this.missed(told.sentence, told.sign_in);
    } else {
      this.missed("Not kept: the server could not do it. It is tried again.");
    }
  }

  /* The form's own token is as old as the page; after a new sign-in it would not count. */
  refresh() {
    const now = token();
    if (now) for (const field of document.getElementsByName("csrfmiddlewaretoken")) field.value = now;
  }

  missed(sentence, signIn) {
    this.failed = true;
    this.say(sentence, signIn);
    this.wait(AGAIN);
  }

  /* Said once: a status that is set again is read out again. */
  say(sentence, signIn) {
    if (this.said === sentence) return;
    this.said = sentence;
    this.words.textContent = sentence;
    if (!signIn) return;
    const link = document.createElement("a");
    Object.assign(link, { href: signIn, target: "_blank", rel: "noopener", textContent: "Sign in" });
    this.words.append(" ", link);
  }
}

const keepers = Array.from(document.querySelectorAll("form[data-unsaved]"), (form) => new Keeper(form));
const all = (act) => keepers.forEach(act);

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") all((keeper) => keeper.leave());
});
/* Before the next page is asked for, so that it can already tell of it; asks nothing. */
window.addEventListener("beforeunload", () => all((keeper) => keeper.leave()));
window.addEventListener("pagehide", () => all((keeper) => keeper.leave()));
window.addEventListener("focus", () => all((keeper) => keeper.failed && keeper.wait(0)));
window.addEventListener("pageshow", (shown) => {
  if (shown.persisted) all((keeper) => keeper.renew()); // come back to by the Back button: it may have been saved
});
