"""How fast and how light the house is, as ratios that mean the same on every machine."""
