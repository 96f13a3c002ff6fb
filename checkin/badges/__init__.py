"""Guests in, badges on pages out. The only importer of reportlab, qrcode, uharfbuzz and bidi."""
