"""The finished book: its manifest put together from what the steps stored."""
