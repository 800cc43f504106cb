"""How each part of a report is put into values; ``view`` puts the parts together."""
