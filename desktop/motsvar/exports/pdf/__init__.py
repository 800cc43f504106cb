"""The report as PDF: pages are laid out as values, so that how many there are is known, and then painted."""
