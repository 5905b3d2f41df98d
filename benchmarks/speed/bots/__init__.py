"""The bots that are measured, each a program of its own: BOT_TOKEN and BOT_API_URL say where."""
