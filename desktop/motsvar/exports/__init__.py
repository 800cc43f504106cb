"""Files out: a case as a table, as Web Annotations, as a report. What a format cannot carry is said."""
