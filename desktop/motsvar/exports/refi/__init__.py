"""REFI-QDA 1.0 (2019, qdasoftware.org), as the other tools read it: projects (``.qdpx``), codebooks (``.qdc``)."""
