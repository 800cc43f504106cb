"""The tables of a case: what each row and column holds, said once for all files that carry tables."""
