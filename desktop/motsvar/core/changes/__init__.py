"""What differs inside passages that correspond, and whether it is a reading error or real."""
