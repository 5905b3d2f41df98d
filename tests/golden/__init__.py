"""Golden transcripts: for every end of every talk the way there, as it is read in each language."""
