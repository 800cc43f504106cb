"""What is shipped beside our own code: its licences, found or refused, and one file with all their notices."""
