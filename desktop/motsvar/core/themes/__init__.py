"""Terms and phrases that recur in both texts."""
