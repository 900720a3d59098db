"""All parts of a page at one glance, with texts as long as German makes them. In the demo only."""
