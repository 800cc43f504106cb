"""Pictures of pages, and the words that are recognised in them."""
