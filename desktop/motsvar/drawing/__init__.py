"""Pictures as values: what they are made of, where it stands, and as SVG. No Qt."""
