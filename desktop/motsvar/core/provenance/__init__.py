"""What a text says of itself in its head and at its end: what it is, who sent it, when, in which matter."""
