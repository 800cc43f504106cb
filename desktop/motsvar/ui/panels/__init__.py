"""One file a dock. Each listens to the session and tells it what the user chose."""
