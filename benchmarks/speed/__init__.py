"""How fast the coach is, in one run against bare echo bots on the same machine."""
