"""Keys of acts, the user's own ones among them, and the list of all acts."""
