"""Drawing programs: the sources from which the committed SVG rigs are built."""
