"""Files in: bytes become text, and what could not be read is said. Pure functions of bytes; they open no file."""
