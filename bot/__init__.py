"""The running program."""

import os

# python-telegram-bot else warns on standard error of every RetryAfter that Telegram answers
os.environ.setdefault("PTB_TIMEDELTA", "true")
