"""What Windows gets: an installer for one user, a zip that needs none, and how both are proven."""
