"""Numbers, dates, amounts and case numbers, and how they agree."""
