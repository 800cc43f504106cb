"""Characters of a text or a name that are not what they seem: found, told and made visible."""
