"""The file of another tool and a case: which documents are the same, and where each passage stands."""
