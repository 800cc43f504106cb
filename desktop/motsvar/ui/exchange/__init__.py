"""Work on its way to other people and tools and back: what is written, what comes in, and what was left out."""
