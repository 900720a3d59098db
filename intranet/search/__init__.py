"""One search over everything published, in an index of our own."""
