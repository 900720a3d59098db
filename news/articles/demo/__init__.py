"""Two years of news of the demo city."""
