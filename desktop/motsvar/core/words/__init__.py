"""Words: how they are cut, folded, looked up and counted."""
