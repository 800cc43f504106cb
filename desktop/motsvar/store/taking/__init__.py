"""The parts of ``taking_in``: one file of another tool on its way into a case."""
