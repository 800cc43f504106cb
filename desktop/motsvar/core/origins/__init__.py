"""Where words come from: a reference that both quote, or administrative formula; and what the reference demands."""
