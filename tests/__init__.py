"""Everything that is tested; the tree mirrors the code."""
