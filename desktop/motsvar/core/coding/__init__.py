"""What the tags on passages say when they are counted: filters, counts, co-occurrence, agreement between people."""
