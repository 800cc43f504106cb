"""The command line. Every command runs without a display; progress and errors go to standard error."""
