"""What has no counterpart: sections, passages, demands of the motion, themes and facts, as one list."""
