"""How passages are found again in a new version of their text, and when that is not sure enough."""
