"""The report as a Word document (Office Open XML, ECMA-376 part 1, transitional), written element by element."""
