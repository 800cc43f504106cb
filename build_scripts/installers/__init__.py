"""What is shipped: how the program is frozen, and what each system's installer makes of it. `build.py` is the entry."""
