"""Two documents side by side. The widgets here know values and signals only: no store, no workspace."""
