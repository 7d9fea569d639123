"""Storyloom: contracts, domain code and adapters of a children's story system."""
