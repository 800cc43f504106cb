"""Values and pure functions. No Qt, no SQL, no files, no clock, no randomness: the same input gives the same output."""
