"""The pages of a file as pictures beside the text: fetched when looked at, with the passage marked."""
