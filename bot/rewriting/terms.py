"""Trade terms and the plain words which the texts have for them."""

# ruff: noqa: E501 - a table, one meaning a line

import re

_TERMS: tuple[tuple[str, str], ...] = (
    ("upkeep", r"uptime|incremental|patch\w*|cve|мониторинг\w*|бэкап\w*|инцидент\w*"),
    ("safe", r"ssl|tls|pci\S*|3ds\d?|mfa|2fa|sso|oauth|шифрован\w*|https|encryption"),
    ("mail", r"spf|dkim|dmarc|mx|imap|smtp|bounce rate писем"),
    ("hints", r"schema\.org|json-ld|canonical|sitemap\w*|noindex|indexing|robots\S*|сниппет\w*|микроразметк\w*"),
    ("speed", r"lcp|cls|ttfb|ssr|cdn|cache|кэш\w*|core web vitals|pagespeed|lazy\S*"),
    ("phones", r"responsive|адаптив\w*|breakpoint\w*|mobile-first"),
    ("online", r"vps|deploy\w*|деплой\w*|dns|ttl|ci|ci/cd|lamp|docker|хостинг\w*|hosting|стек\w*|nginx"),
    ("data", r"sql|postgres\w*|schema(?!\.org)|3nf|orm|mongo\w*|redis|b-tree|баз\w+ данных|нормализ\w*"),
    ("connect", r"api|webhook\w*|вебхук\w*|crm|rest|graphql|интеграци\w*|крон\w*|cron"),
    ("return", r"retarget\w*|ретаргет\w*|remarketing|ремаркетинг\w*"),
    ("alike", r"lookalike\w*|look-alike|лукалайк\w*|custom audience\w*|seed audience"),
    ("ads", r"ppc|tcpa|cpc|cpm|рся|cbo|bid cap|broad match|negatives|минус-слов\w*|adset\w*|таргет\w*|директ\w*|sem"),
    ("funnel", r"funnel\w*|tofu|bofu|mofu|воронк\w*|лид-магнит\w*|прогрев\w*"),
    ("compare", r"a/b\w*|ab[ -]test\w*|сплит\w*|split-test\w*"),
    ("convert", r"cro|cr|конверси\w*|conversion\w*|lp|checkout"),
    ("figures", r"roas|roi|roi|cpl|cpa|ctr|ltv|kpi|attribution|атрибуци\w*|bounce|view-through|частота|reach|er|ромi"),
    ("sources", r"utm\w*|pixel\w*|пиксел\w*|capi|сквозн\w*|ga4|gtm|analytics"),
    ("seo", r"seo|serp|backlink\w*|da|семантическ\w*|ссылочн\w*|keywords?"),
    ("print", r"cmyk|rgb|icc|pantone|dot gain|spot uv|оверпринт\w*|треппинг\w*|bleed|вылет\w*|offset|preflight|coated"),
    ("box", r"dieline\w*|die-cut|развёртк\w*"),
    ("sharp", r"svg|eps|ai|vector\w*|вектор\w*|кривы\w+|outlines?"),
    ("editable", r"psd|indd|слои|сло[её]в|смарт-объект\w*|master pages|grep styles|packaged|исходник\w*"),
    ("type", r"leading|kern\w*|кернинг\w*|кегл\w+|интерлиньяж\w*|baseline grid|widows?|гарнитур\w*"),
    ("noise", r"de-?noise\w*|declick|de-essing|rx|noise floor|snr|денойз\w*|де-эссер\w*|реверберац\w*|room tone"),
    ("loud", r"lufs|rms|limiter|лимитер\w*|компрессор\w*|compress\w*|клиппинг\w*|мастерим|stems|acx"),
    ("video", r"prores|mxf|edl|prox(?:y|ies)|codec\w*|кодек\w*|h\.?26\d|bitrate|битрейт\w*|4:2:2|s3\S*|ftp"),
    ("colour", r"luts?|grading|rec\.?709|histogram|curves|log footage|power windows|цветокор\w*|frequency separation|raw"),
    ("light", r"softbox|rim light|85mm|f/\d\S*|октобокс\w*|боке"),
    ("editing", r"dev edit|line edit|style sheet|фокализ\w*|темпоритм\w*|плеоназм\w*|композици\w*|front matter"),
    ("translate", r"cat|tm|mtpe|lqa|fuzz\w+|глоссарии?|post-editing|постредактур\w*"),
    ("readable", r"readability|flesch|lexile|فلاش كينكيد|لكسيل"),
    ("money", r"p&l|cogs|accrual|npv|irr|break-even|wacc|ebitda|дебиторк\w*|маржинальн\w*|cash flow|кэшфлоу"),
    ("tax", r"усн\S*|енп|кбк|vat|ндс|ндфл|патент\w*"),
    ("duties", r"liability|condition precedent|indemnit\w*|break clause|неустойк\w*|пролонгац\w*|диспозитив\w*|акцепт\w*"),
    ("drawings", r"bim|ifc|lod|u-value|point cloud|e57|экспликац\w*|фер|кс-2|разрез\w*"),
    ("electric", r"rcds?|2-gang|radial circuits?|узо|дифавтомат\w*"),
    ("water", r"swale|soakaway|french drain|geotextile|дренаж\w*"),
    ("customers", r"icp|jtbd|tov|tone of voice|positioning|позиционир\w*|rfm|segment\w*|сегмент\w*|persona\w*|кастдев\w*"),
    ("local", r"gmb|nap\S*|citations|гео-сигнал\w*"),
    ("screens", r"ui-?kit|wireframe\w*|ux|ui|флоу|токен\w*|вайрфрейм\w*|figma"),
    ("lessons", r"lms|scorm"),
    ("coding", r"loops|conditionals|oop|data structures|ооп"),
    ("stage", r"foh|di box\w*|wedges|aux\w*|райдер\w*"),
    ("live", r"rtmp|ndi|encoder|ptz|poe|obs"),
    ("rights", r"content id|dmca|copyright claim"),
    ("story", r"cold open|inciting incident|callback|сеттинг\w*|клиффхэнгер\w*"),
    ("cloth", r"gsm|martindale"),
)  # fmt: skip
_PATTERNS = tuple(
    (name, re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE))
    for name, pattern in _TERMS
)
_MOST = 2


def meanings_of(words: str) -> tuple[str, ...]:
    """Ids of the plain meanings of the terms in some words, in their order; at most two."""
    found = [
        (match.start(), name) for name, each in _PATTERNS if (match := each.search(_apart(words)))
    ]
    return tuple(name for _, name in sorted(found)[:_MOST])


def _apart(words: str) -> str:
    """Arabic prefixes stand apart from a Latin term: «بالـCMYK», «وSVG»."""
    return re.sub(r"([\u0600-\u06ff])(?=[A-Za-z])", r"\1 ", words)
