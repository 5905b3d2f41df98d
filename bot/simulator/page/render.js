// A Bot API message drawn as a bubble. Texts become nodes, never markup: nothing sent can run here.
"use strict";

function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const node = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  node.setAttribute("class", "i");
  node.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  node.append(use);
  return node;
}

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const PLAIN_TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };

// Offsets are UTF-16 units, as JavaScript counts. Entities come outer first.
function renderText(text, entities, phone) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const build = (from, to, list) => {
    const nodes = [];
    let at = from;
    while (list.length) {
      const entity = list.shift();
      const first = Math.max(entity.offset, at);
      const last = Math.min(entity.offset + entity.length, to);
      if (first >= last) continue;
      if (first > at) nodes.push(text.slice(at, first));
      const inner = [];
      while (list.length && list[0].offset < last) inner.push(list.shift());
      const rest = inner
        .filter((one) => one.offset + one.length > last)
        .map((one) => ({ ...one, offset: last, length: one.offset + one.length - last }));
      nodes.push(wrap(entity, text.slice(first, last), build(first, last, inner), phone));
      list.unshift(...rest);
      // A block ends its line by itself: the line break after it is not shown a second time.
      at = BLOCKS.has(entity.type) && text[last] === "\n" && last < to ? last + 1 : last;
    }
    if (at < to) nodes.push(text.slice(at, to));
    return nodes;
  };
  return build(0, text.length, sorted);
}

function wrap(entity, text, children, phone) {
  const { t } = phone;
  const pressable = { tabindex: 0, role: "button" };
  const pressed = (act) => ({
    onclick: act,
    onkeydown: (event) => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(event); }
    },
  });
  switch (entity.type) {
    case "bold": case "italic": case "underline": case "strikethrough":
      return make(PLAIN_TAGS[entity.type], {}, ...children);
    case "code": case "pre":
      return make(entity.type, { ...pressable, dir: "auto", title: t("code"), ...pressed(() => phone.copy(text)) }, ...children);
    case "spoiler": {
      const node = make("span", { class: "spoiler", ...pressable, "aria-label": t("spoiler") }, ...children);
      const show = () => { node.classList.add("shown"); node.removeAttribute("aria-label"); };
      node.addEventListener("click", show);
      node.addEventListener("keydown", (event) => { if (event.key === "Enter") show(); });
      return node;
    }
    case "blockquote":
      return make("blockquote", { dir: "auto" }, ...children);
    case "expandable_blockquote": {
      const words = make("div", { class: "folded", dir: "auto" }, ...children);
      const toggle = make("button", { type: "button", class: "fold", "aria-expanded": "false" }, t("unfold"));
      toggle.addEventListener("click", () => {
        const folded = words.classList.toggle("folded");
        toggle.textContent = folded ? t("unfold") : t("fold");
        toggle.setAttribute("aria-expanded", String(!folded));
      });
      return make("blockquote", { class: "expandable" }, words, toggle);
    }
    case "text_link": case "url":
      return make("a", { href: safeLink(entity.url || text), target: "_blank", rel: "noopener noreferrer" }, ...children);
    case "email":
      return make("a", { href: `mailto:${text}` }, ...children);
    case "bot_command":
      return make("a", { href: "#", dir: "ltr", onclick: (event) => { event.preventDefault(); phone.say(text); } }, ...children);
    case "mention": case "hashtag":
      return make("span", { class: "mention" }, ...children);
    default:
      return make("span", {}, ...children);
  }
}

function safeLink(address) {
  return /^(https?|tg|mailto|tel):/i.test(address) ? address : "#";
}

function originName(origin) {
  if (origin.type === "user") return [origin.sender_user.first_name, origin.sender_user.last_name].filter(Boolean).join(" ");
  if (origin.type === "hidden_user") return origin.sender_user_name;
  return origin.chat.title;
}

function summarise(message, t) {
  if (!message) return t("empty");
  if (message.text || message.caption) return message.text || message.caption;
  for (const [kind, word] of [["photo", "photo"], ["document", "file"], ["location", "location"], ["voice", "voice"], ["sticker", "sticker"], ["contact", "contact"], ["poll", "poll"]]) {
    if (kind in message) return t(word);
  }
  return "…";
}

function renderAttachment(message, phone) {
  const { t } = phone;
  const address = (file) => `/phone/${phone.bot}/files/${file.file_id}`;
  if (message.photo) {
    const largest = message.photo[message.photo.length - 1];
    return make("img", { class: "photo", src: address(largest), width: largest.width, height: largest.height, alt: message.caption || t("photo"), loading: "lazy" });
  }
  if (message.document) {
    const size = message.document.file_size;
    const shown = size < 1024 ? `${size} B` : `${(size / 1024).toFixed(1)} KB`;
    return make("a", { class: "document", href: address(message.document), download: message.document.file_name },
      make("span", { class: "icon" }, icon("down")),
      make("span", { class: "lines" }, make("bdi", {}, message.document.file_name), make("small", { dir: "ltr" }, shown)));
  }
  if (message.location) {
    const { latitude, longitude } = message.location;
    return make("p", { class: "thing" }, icon("location"), ` ${t("location")} `, make("bdi", { dir: "ltr" }, `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`));
  }
  if (message.contact) return make("p", { class: "thing" }, icon("contact"), " ", make("bdi", {}, message.contact.first_name), " ", make("bdi", { dir: "ltr" }, message.contact.phone_number));
  if (message.voice) return make("p", { class: "thing" }, icon("voice"), ` ${t("voice")} `, make("bdi", { dir: "ltr" }, `0:${String(message.voice.duration).padStart(2, "0")}`));
  if (message.sticker) return make("p", { class: "sticker", role: "img", "aria-label": t("sticker") }, message.sticker.emoji || "🙂");
  if (message.poll) return make("div", { class: "thing" }, make("p", { dir: "auto" }, icon("poll"), ` ${message.poll.question}`), make("ul", {}, ...message.poll.options.map((one) => make("li", { dir: "auto" }, one.text))));
  return null;
}

function renderKeyboard(message, phone) {
  const rows = (message.reply_markup && message.reply_markup.inline_keyboard) || [];
  if (!rows.length) return null;
  return make("div", { class: "keys", role: "group" }, ...rows.map((row, y) => make("div", { class: "keys-row" },
    ...row.map((button, x) => {
      const mark = button.url ? [icon("link")] : button.copy_text ? [icon("copy")] : [];
      return make("button", { type: "button", "data-key": `${y}:${x}`, onclick: (event) => phone.tap(message, y, x, event.currentTarget) },
        make("bdi", {}, button.text), ...mark);
    }))));
}

function renderMessage(message, phone) {
  const { t } = phone;
  const mine = !message.from.is_bot;
  const bubble = make("div", { class: "bubble" });
  if (message.forward_origin) {
    const when = new Intl.DateTimeFormat(phone.language, { dateStyle: "medium", timeStyle: "short" }).format(message.forward_origin.date * 1000);
    bubble.append(make("p", { class: "forwarded" }, `${t("forwardedFrom")} `, make("bdi", { class: "name" }, originName(message.forward_origin)), make("small", {}, ` ${when}`)));
  }
  if (message.reply_to_message) {
    const replied = message.reply_to_message;
    bubble.append(make("p", { class: "replied" }, make("bdi", { class: "name" }, replied.from.is_bot ? phone.botName : t("you")), make("span", { dir: "auto" }, summarise(replied, t))));
  }
  const attachment = renderAttachment(message, phone);
  if (attachment) bubble.append(attachment);
  const text = message.text || message.caption;
  if (text) {
    const entities = message.entities || message.caption_entities || [];
    // A text which is all code is there to be copied: a card, easier to read and to hit than code in a line.
    const whole = entities.length === 1 && ["code", "pre"].includes(entities[0].type) && entities[0].length === text.length;
    bubble.append(make("div", { class: whole ? "text whole" : "text", dir: "auto" }, ...renderText(text, entities, phone)));
  }
  const time = new Intl.DateTimeFormat(phone.language, { hour: "2-digit", minute: "2-digit" }).format(message.date * 1000);
  const foot = make("p", { class: "meta" });
  const reaction = phone.reactions.get(message.message_id);
  if (reaction) foot.append(make("span", { class: "reaction" }, reaction));
  if (message.edit_date && !message.edit_hide) foot.append(`${t("edited")} `);
  foot.append(make("time", { datetime: new Date(message.date * 1000).toISOString() }, time));
  bubble.append(foot);
  const options = make("button", { type: "button", class: "options", "aria-label": t("options"), onclick: (event) => phone.options(message, event.currentTarget) }, icon("fold"));
  bubble.append(options);
  const keys = renderKeyboard(message, phone);
  const item = make("li", { class: mine ? "mine" : "theirs", "data-id": message.message_id }, bubble);
  if (message.sticker) item.classList.add("bare");
  if (keys) item.append(keys);
  return item;
}
