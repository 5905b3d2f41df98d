"""python-telegram-bot as its own echo example has it; with "concurrent" updates side by side."""

import os
import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say the same."""
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def main(*, concurrent: bool) -> None:
    """Run until it is ended."""
    builder = Application.builder().token(os.environ["BOT_TOKEN"])
    builder = builder.base_url(f"{os.environ['BOT_API_URL']}/bot").concurrent_updates(concurrent)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main(concurrent="concurrent" in sys.argv)
