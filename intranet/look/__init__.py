"""How Wandel looks: style sheets, fonts, scripts and the parts of a page."""
