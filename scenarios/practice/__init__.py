"""Practice talks: the coach plays the client, the freelancer answers freely."""
