"""Property tests count no seconds: beside other work the quickest example may take long."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
