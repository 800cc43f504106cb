"""What stands in the window before there are texts: the start page, recent cases, files dropped."""
