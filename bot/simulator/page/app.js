// The phone: one bot and one person at a time, kept true by a long poll.
"use strict";

const $ = (id) => document.getElementById(id);
const store = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* private mode */ } },
};

const phone = {
  bot: null, bots: [], user: null, users: [], botName: "", language: "en", commands: [], seen: new Map(),
  messages: new Map(), reactions: new Map(), letters: null, blocked: false, taps: new Set(), context: null,
  username: "", epoch: "", version: 0, ahead: 0, listening: null, actionTimer: 0, connected: true,
  t: (key) => WORDS[phone.language][key] || key,
};
const t = phone.t;

async function ask(path, body, signal) {
  const options = body === undefined ? { signal } : { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const response = await fetch(`/phone/${path}`, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.description || response.statusText);
  return answer;
}

async function act(action, body) {
  try {
    return (await ask(`${phone.bot}/chats/${phone.user.id}/${action}`, body)).result;
  } catch (error) {
    toast(`${t("failed")}: ${error.message}`);
    return null;
  }
}

// ---------------------------------------------------------------- words and direction

function speak(language) {
  phone.language = languageOf(language);
  document.documentElement.lang = phone.language;
  document.documentElement.dir = phone.language === "ar" ? "rtl" : "ltr";
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) { node.setAttribute("aria-label", t(node.dataset.label)); if (node.tagName === "BUTTON") node.title = t(node.dataset.label); }
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = t(node.dataset.placeholder);
}

function avatar(name, id) {
  return make("span", { class: "avatar", "aria-hidden": "true", "data-hue": String(id % 5) }, [...name][0] || "?");
}

function toast(text) {
  const node = $("toast");
  node.textContent = text;
  node.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { node.hidden = true; }, 3500);
}

phone.copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make("textarea", { "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(t("copied"));
};

// ---------------------------------------------------------------- the message list

const atEnd = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 80;
const toEnd = () => { $("scroll").scrollTop = $("scroll").scrollHeight; };

function place(message, fresh) {
  const list = $("messages");
  const old = list.querySelector(`[data-id="${message.message_id}"]`);
  const focused = old && old.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const node = renderMessage(message, phone);
  if (old) {
    const unfolded = old.querySelector(".fold[aria-expanded='true']");
    node.dataset.day = old.dataset.day;
    old.replaceWith(node);
    if (unfolded && node.querySelector(".fold")) node.querySelector(".fold").click();
    // Whoever works with the keyboard stays at the buttons when they change.
    if (focused) (node.querySelector(`[data-key="${focused}"]`) || node.querySelector("[data-key]") || $("text")).focus({ preventScroll: true });
    return;
  }
  const day = new Date(message.date * 1000).toDateString();
  const last = list.lastElementChild;
  if (!last || last.dataset.day !== day) list.append(make("li", { class: "day", "data-day": day }, nameDay(message.date)));
  node.dataset.day = day;
  if (fresh) node.classList.add("fresh");
  list.append(node);
}

// What the clock shows: it may have been moved forward.
function now() { return new Date(Date.now() + phone.ahead * 1000); }

// A moment as the browser's own field for day and hour holds it.
function forField(moment) { return new Date(moment - moment.getTimezoneOffset() * 6e4).toISOString().slice(0, 16); }

function nameDay(date) {
  const days = Math.round((now().setHours(0, 0, 0, 0) - new Date(date * 1000).setHours(0, 0, 0, 0)) / 864e5);
  if (days === 0) return t("today");
  if (days === 1) return t("yesterday");
  return new Intl.DateTimeFormat(phone.language, { dateStyle: "long" }).format(date * 1000);
}

function forget() {
  phone.messages.clear();
  phone.reactions.clear();
  phone.letters = null;
  $("messages").replaceChildren();
}

function apply(event, fresh) {
  switch (event.kind) {
    case "message": case "edited":
      if (event.kind === "edited" && !phone.messages.has(event.message.message_id)) break; // cleared here
      phone.messages.set(event.message.message_id, event.message);
      place(event.message, fresh);
      if (event.message.from.is_bot) showAction(null);
      break;
    case "deleted": {
      phone.messages.delete(event.message_id);
      const node = $("messages").querySelector(`[data-id="${event.message_id}"]`);
      if (node) node.remove();
      break;
    }
    case "reaction":
      phone.reactions.set(event.message_id, event.emoji);
      if (phone.messages.has(event.message_id)) place(phone.messages.get(event.message_id), false);
      break;
    case "answer":
      for (const button of document.querySelectorAll(`[data-query="${event.query}"]`)) button.removeAttribute("aria-busy");
      if (fresh && event.text) {
        if (event.alert) { $("alert-text").textContent = event.text; $("alert").showModal(); } else toast(event.text);
      }
      if (fresh && event.url) window.open(safeLink(event.url), "_blank", "noopener");
      break;
    case "keyboard":
      phone.letters = event.keyboard.keyboard ? event.keyboard : null;
      break;
    case "cleared":
      forget();
      break;
  }
}

function showAction(action) {
  clearTimeout(phone.actionTimer);
  $("bot-state").textContent = !phone.connected ? t("lost") : action ? t(action.name === "typing" ? "typing" : "busy") : t("bot");
  if (action) phone.actionTimer = setTimeout(() => showAction(null), action.seconds * 1000);
}

function showLetters() {
  const box = $("letters");
  box.replaceChildren();
  box.hidden = !phone.letters;
  if (!phone.letters) return;
  for (const row of phone.letters.keyboard) {
    box.append(make("div", {}, ...row.map((button) => make("button", {
      type: "button", dir: "auto",
      onclick: () => {
        if (phone.letters.one_time_keyboard) { phone.letters = null; showLetters(); }
        if (button.request_location) $("place").showModal();
        else if (button.request_contact) act("send", { contact: { first_name: phone.user.first_name, phone_number: "+10000000000" } });
        else phone.say(button.text);
      },
    }, button.text))));
  }
}

function showState(shown) {
  phone.commands = shown.commands;
  phone.botName = shown.bot.name;
  phone.username = shown.bot.username;
  phone.blocked = shown.blocked;
  document.title = shown.bot.name;
  $("bot-name").textContent = shown.bot.name;
  $("bot-avatar").textContent = [...shown.bot.name][0] || "?";
  $("composer").hidden = shown.blocked;
  $("restart").hidden = !shown.blocked;
  $("block").hidden = shown.blocked;
  const empty = phone.messages.size === 0;
  $("about").hidden = !empty;
  if (empty) {
    $("about").replaceChildren(
      ...(shown.bot.description ? [make("p", { dir: "auto" }, shown.bot.description)] : []),
      make("div", { class: "keys" }, make("button", { type: "button", onclick: () => phone.say("/start") }, t("start"))),
    );
  }
  showAction(shown.action);
  showLetters();
}

async function listen() {
  if (phone.listening) phone.listening.abort();
  const mine = (phone.listening = new AbortController());
  let first = true;
  phone.epoch = "";
  phone.version = 0;
  forget();
  while (!mine.signal.aborted) {
    try {
      // An empty chat shows what the bot tells of itself, which it may be telling just now.
      const wait = first ? 0 : phone.messages.size ? 40 : 2;
      const query = new URLSearchParams({ epoch: phone.epoch, after: phone.version, wait });
      const shown = await ask(`${phone.bot}/chats/${phone.user.id}?${query}`, undefined, mine.signal);
      if (mine.signal.aborted) return;
      phone.connected = true;
      phone.ahead = shown.ahead;
      if (shown.epoch !== phone.epoch) { forget(); first = true; }
      const follow = first || atEnd() || shown.events.some((one) => one.message && !one.message.from.is_bot && one.kind === "message");
      // The first batch is history: a screen reader should not read it all out.
      $("messages").setAttribute("aria-live", first ? "off" : "polite");
      for (const event of shown.events) apply(event, !first);
      phone.epoch = shown.epoch;
      phone.version = shown.version;
      phone.seen.set(`${phone.bot}:${phone.user.id}`, shown.version);
      showState(shown);
      if (follow && shown.events.length) toEnd();
      if (shown.events.length) loadPeople().catch(() => { /* the next look tells it */ });
      $("down").hidden = atEnd();
      first = false;
    } catch (error) {
      if (mine.signal.aborted) return;
      phone.connected = false;
      showAction(null);
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

// ---------------------------------------------------------------- doing

phone.say = async (text) => {
  const body = { text };
  if (phone.context && phone.context.reply) body.reply_to = phone.context.reply;
  setContext(null);
  return act("send", body);
};

phone.tap = async (message, row, column, button) => {
  const key = message.reply_markup.inline_keyboard[row][column];
  if (key.copy_text) return phone.copy(key.copy_text.text);
  if (key.url) return window.open(safeLink(key.url), "_blank", "noopener");
  button.setAttribute("aria-busy", "true");
  setTimeout(() => button.removeAttribute("aria-busy"), 10000);
  const result = await act("tap", { message_id: message.message_id, row, column });
  if (result && result.query) button.dataset.query = result.query;
  else button.removeAttribute("aria-busy");
};

function setContext(context) {
  phone.context = context;
  $("context").hidden = !context;
  if (context) { $("context-text").textContent = `${context.reply ? t("reply") : t("editing")}: ${context.text}`; $("text").focus(); }
}

phone.options = (message, opener) => {
  document.querySelectorAll(".menu.floating").forEach((node) => node.remove());
  const mine = !message.from.is_bot;
  const menu = make("div", { class: "menu floating", role: "menu" });
  const add = (word, run) => menu.append(make("button", { type: "button", role: "menuitem", onclick: () => { menu.remove(); run(); } }, t(word)));
  add("reply", () => setContext({ reply: message.message_id, text: summarise(message, t) }));
  if (message.text || message.caption) add("code", () => phone.copy(message.text || message.caption));
  if (mine && message.text) add("edit", () => { setContext({ edit: message.message_id, text: message.text }); $("text").value = message.text; grow(); });
  $("chat").append(menu);
  const area = $("chat").getBoundingClientRect();
  const from = opener.getBoundingClientRect();
  menu.style.top = `${Math.min(from.bottom - area.top, area.height - menu.offsetHeight - 12)}px`;
  menu.style.left = `${Math.max(8, Math.min(from.left - area.left - menu.offsetWidth / 2, area.width - menu.offsetWidth - 8))}px`;
  openMenu(menu, opener);
};

function walkMenu(menu, event, close) {
  const items = [...menu.querySelectorAll("[role=menuitem]:not([hidden])")];
  const at = items.indexOf(document.activeElement);
  if (event.key === "Escape") close();
  else if (event.key === "ArrowDown") items[(at + 1) % items.length].focus();
  else if (event.key === "ArrowUp") items.at(at < 0 ? -1 : at - 1).focus();
  else return;
  event.preventDefault();
}

function openMenu(menu, opener) {
  const floating = menu.classList.contains("floating");
  const close = (back) => {
    if (floating) menu.remove(); else menu.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside, true);
    if (back) opener.focus();
  };
  const outside = (event) => { if (!menu.contains(event.target) && !opener.contains(event.target)) close(false); };
  if (!floating && !menu.hidden) { close(true); return; }
  menu.hidden = false;
  opener.setAttribute("aria-expanded", "true");
  document.addEventListener("pointerdown", outside, true);
  menu.onkeydown = (event) => walkMenu(menu, event, () => close(true));
  menu.onclick = (event) => { if (event.target.closest("[role=menuitem]")) close(false); };
  const firstItem = menu.querySelector("[role=menuitem]:not([hidden])");
  if (firstItem) firstItem.focus();
}

function showCommands(prefix) {
  const menu = $("commands");
  const fitting = phone.commands.filter((one) => one.command.startsWith(prefix));
  menu.replaceChildren(...fitting.map((one) => make("button", {
    type: "button", role: "menuitem", onclick: () => { menu.hidden = true; $("text").value = ""; grow(); phone.say(`/${one.command}`); $("text").focus(); },
  }, make("span", { class: "command" }, `/${one.command}`), make("small", { dir: "auto" }, one.description))));
  return fitting.length > 0;
}

// "@name_of_the_bot words": asked at every pause, as Telegram does; only the newest answer counts.
function askInline() {
  const typed = /^@(\w+)\s+(.*)$/s.exec($("text").value);
  clearTimeout(askInline.timer);
  const mine = (askInline.newest = {});
  if (!typed || typed[1].toLowerCase() !== phone.username.toLowerCase()) { $("offers").hidden = true; return; }
  askInline.timer = setTimeout(async () => {
    const answer = await act("inline", { query: typed[2], chat_type: "sender" });
    if (askInline.newest === mine) showOffers(answer ? answer.results : []);
  }, 250);
}

function showOffers(results) {
  const menu = $("offers");
  const close = () => { menu.hidden = true; $("text").focus(); };
  menu.replaceChildren(...results.map((one) => make("button", {
    type: "button", role: "menuitem", onclick: () => { $("text").value = one.text; grow(); close(); },
  }, make("strong", { dir: "auto" }, one.title), make("small", { dir: "auto" }, one.description))));
  menu.onkeydown = (event) => walkMenu(menu, event, close);
  menu.hidden = results.length === 0;
  menu.scrollTop = 0;
}

function grow() {
  const area = $("text");
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
}

async function submit() {
  const text = $("text").value;
  if (!text.trim()) return;
  const context = phone.context;
  $("commands").hidden = true;
  $("text").value = "";
  askInline();
  grow();
  if (context && context.edit) { setContext(null); await act("edit", { message_id: context.edit, text }); }
  else if (!(await phone.say(text)) && !$("text").value) { $("text").value = text; grow(); }
}

function pickFile(accept, use) {
  const input = $("file");
  input.accept = accept;
  input.value = "";
  input.onchange = () => {
    const file = input.files[0];
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => use({ name: file.name, mime: file.type, content: reader.result.split(",")[1] || "" });
    reader.readAsDataURL(file);
  };
  input.click();
}

const ATTACH = {
  forward: () => {
    $("forward-when").value = forField(new Date(now() - 36e5));
    $("forward").showModal();
  },
  location: () => $("place").showModal(),
  photo: () => pickFile("image/png,image/jpeg", (photo) => act("send", { photo })),
  document: () => pickFile("", (document_) => act("send", { document: document_ })),
  contact: () => act("send", { contact: { first_name: t("shareContact"), phone_number: "+10000000000" } }),
  sticker: () => act("send", { sticker: { emoji: "👍" } }),
  voice: () => act("send", { voice: {} }),
  poll: () => act("send", { poll: { question: t("question"), options: [t("yes"), t("no")] } }),
};

// ---------------------------------------------------------------- people and bots

async function loadPeople() {
  phone.users = (await ask(`${phone.bot}/users`)).users;
  const list = $("people-list");
  const focused = document.activeElement && list.contains(document.activeElement) ? document.activeElement.dataset.user : null;
  list.replaceChildren(...phone.users.map(({ user, last, version }) => {
    const current = phone.user && user.id === phone.user.id;
    const seen = phone.seen.get(`${phone.bot}:${user.id}`);
    if (seen === undefined) phone.seen.set(`${phone.bot}:${user.id}`, version);
    const fresh = !current && seen !== undefined && version > seen && last && last.from.is_bot;
    return make("li", {}, make("button", { type: "button", "data-user": user.id, "aria-current": current ? "true" : "false", onclick: () => { $("app").classList.remove("show-people"); become(user); } },
      avatar(user.first_name, user.id),
      make("span", { class: "lines" }, make("strong", { dir: "auto" }, user.first_name), make("small", { dir: "auto" }, summarise(last, t).slice(0, 80))),
      ...(fresh ? [make("span", { class: "new" })] : [])));
  }));
  if (focused) { const node = list.querySelector(`[data-user="${focused}"]`); if (node) node.focus(); }
}

async function become(user) {
  phone.user = user;
  store.set(`user:${phone.bot}`, user.id);
  showOffers([]);
  setContext(null);
  speak(user.language_code);
  await loadPeople();
  listen();
}

async function join(given) {
  $("welcome").close();
  $("app").classList.remove("show-people");
  const { user } = await ask(`${phone.bot}/users`, given);
  await become(user);
}

function welcome() {
  $("samples").replaceChildren(...SAMPLES.filter((one) => !phone.users.some(({ user }) => user.username === one.username)).map((one) => make("button", { type: "button", onclick: () => join(one) },
    avatar(one.first_name, one.username.length),
    make("span", {}, make("strong", { dir: "auto" }, one.first_name), make("small", { lang: one.language_code, dir: "auto" }, { ar: "العربية", en: "English", ru: "Русский" }[one.language_code])))));
  $("own-name").value = "";
  $("own-language").value = phone.language;
  $("welcome").querySelector("[data-close]").hidden = !phone.user;
  if (!$("welcome").open) $("welcome").showModal();
}

async function choose(bot) {
  phone.bot = bot;
  store.set("bot", bot);
  phone.user = null;
  $("bot-name").textContent = phone.bots.find((one) => one.id === bot).name;
  $("bot-avatar").textContent = [...$("bot-name").textContent][0] || "?";
  $("bot-state").textContent = t("bot");
  await loadPeople();
  const kept = Number(store.get(`user:${bot}`));
  const found = phone.users.find(({ user }) => user.id === kept) || phone.users[0];
  if (found) await become(found.user);
  else welcome();
}

async function watchBots() {
  for (;;) {
    try {
      const bots = (await ask("bots")).bots;
      if (JSON.stringify(bots) !== JSON.stringify(phone.bots)) {
        phone.bots = bots;
        $("bots").replaceChildren(...bots.map((one) => make("option", { value: one.id }, `@${one.username}`)));
        $("bots").hidden = bots.length < 2;
      }
      if (phone.bot === null && bots.length) {
        const kept = Number(store.get("bot"));
        await choose((bots.find((one) => one.id === kept) || bots[0]).id);
      } else if (phone.bot !== null && phone.user) await loadPeople();
      else if (phone.bot === null) $("bot-state").textContent = t("waiting");
      if (phone.bot !== null) $("bots").value = phone.bot;
    } catch { /* the server is away for a moment: the long poll tells it */ }
    await new Promise((done) => setTimeout(done, phone.bot === null ? 700 : 3000));
  }
}

// ---------------------------------------------------------------- wiring

$("composer").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
$("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); submit(); }
  if (event.key === "Escape") { $("commands").hidden = $("offers").hidden = true; if (phone.context) { setContext(null); $("text").value = ""; grow(); } }
  if (event.key === "ArrowUp" && !$("commands").hidden) { event.preventDefault(); $("commands").lastElementChild.focus(); }
  if (/^Arrow(Up|Down)$/.test(event.key) && !$("offers").hidden) walkMenu($("offers"), event, () => {});
});
$("text").addEventListener("input", () => {
  grow();
  const typed = /^\/(\w*)$/.exec($("text").value);
  $("commands").hidden = !(typed && showCommands(typed[1]));
  askInline();
});
$("menu").addEventListener("click", () => { if (!$("commands").hidden || showCommands("")) openMenu($("commands"), $("menu")); });
$("attach").addEventListener("click", () => openMenu($("attach-menu"), $("attach")));
$("more").addEventListener("click", () => openMenu($("more-menu"), $("more")));
for (const item of document.querySelectorAll("[data-attach]")) item.addEventListener("click", () => ATTACH[item.dataset.attach]());
for (const button of document.querySelectorAll("[data-close]")) button.addEventListener("click", () => button.closest("dialog").close());
$("later").addEventListener("click", () => {
  const morning = now();
  morning.setDate(morning.getDate() + 1);
  morning.setHours(10, 0, 0, 0);
  $("clock-to").min = forField(now());
  $("clock-to").value = forField(morning);
  $("clock").showModal();
});
$("clock-form").addEventListener("submit", async () => {
  const to = new Date($("clock-to").value);
  const moved = await act("clock", { to: to.getTime() / 1000 });
  if (!moved) return;
  phone.ahead = moved.ahead;
  toast(new Intl.DateTimeFormat(phone.language, { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" }).format(to));
});
$("clear").addEventListener("click", () => act("clear", {}));
$("block").addEventListener("click", () => act("block", {}));
$("restart").addEventListener("click", async () => { await act("unblock", {}); phone.say("/start"); });
$("context-close").addEventListener("click", () => setContext(null));
$("add-user").addEventListener("click", welcome);
$("back").addEventListener("click", () => { $("app").classList.add("show-people"); const current = $("people-list").querySelector("[aria-current=true]"); if (current) current.focus(); });
$("bots").addEventListener("change", () => choose(Number($("bots").value)));
$("down").addEventListener("click", toEnd);
$("scroll").addEventListener("scroll", () => { $("down").hidden = atEnd(); }, { passive: true });
$("own").addEventListener("submit", () => join({ first_name: $("own-name").value, language_code: $("own-language").value }));
$("forward-form").addEventListener("submit", async () => {
  const from = { from: $("forward-name").value, kind: $("forward-kind").value, date: Math.floor(new Date($("forward-when").value).getTime() / 1000) };
  if (await act("send", { text: $("forward-text").value, forward: from })) $("forward-text").value = "";
});
$("place-form").addEventListener("submit", () => {
  const [, latitude, longitude] = PLACES[$("place-city").value];
  act("send", { location: { latitude, longitude } });
});
$("place-city").append(...PLACES.map(([name], index) => make("option", { value: index }, name)));
$("welcome").addEventListener("cancel", (event) => { if (!phone.user) event.preventDefault(); });

speak(navigator.language);
watchBots();
