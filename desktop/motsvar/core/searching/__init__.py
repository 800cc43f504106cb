"""Search over all texts and notes of a case: what is asked, how words are keyed, where the hits stand."""
