"""Telegram's side: updates become events, messages become Bot API calls, errors are caught."""
