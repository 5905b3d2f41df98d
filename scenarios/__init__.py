"""What the coach knows: no Telegram, no SQL, no clock."""
