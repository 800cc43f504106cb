"""Which passages of two texts correspond, in which order they stand, and how sure that is."""
