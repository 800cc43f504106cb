"""The window. Qt lives here and in ``app.py`` only; widgets know the session and values, nothing below it."""
