"""What can be wrong with a database, for whoever asks something of it."""


class StorageError(Exception):
    """The database cannot be used now; trying again later may help."""


class AddressError(Exception):
    """The database's address cannot be right; says what it does wrong, without quoting it."""
