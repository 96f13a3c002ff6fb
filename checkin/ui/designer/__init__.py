"""The badge designer: a template's elements moved, sized and edited on the very PDF that is printed."""
