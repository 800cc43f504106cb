"""Word and OpenDocument: archives of XML, walked and never loaded whole, with what the two have in common."""
