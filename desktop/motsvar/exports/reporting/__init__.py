"""How each part of a report is put into values; ``exports/report_view`` puts the parts together."""
