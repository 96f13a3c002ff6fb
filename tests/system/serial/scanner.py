"""A scanner that is played: real bytes on a pseudo-terminal, with a cable that can be pulled."""

import os
import termios


class PlayedScanner:
    """A scanner at the end of a cable: ``path`` stays the same however often it is plugged in."""

    def __init__(self, path):
        self.path = path
        self._hand = None

    def plug_in(self):
        self._hand, port = os.openpty()
        attributes = termios.tcgetattr(port)
        attributes[0] = attributes[1] = attributes[3] = 0  # raw from the first byte on, before anybody opens it
        termios.tcsetattr(port, termios.TCSANOW, attributes)
        self.path.symlink_to(os.ttyname(port))
        os.close(port)
        return self

    def unplug(self):
        if self._hand is not None:
            self.path.unlink()
            os.close(self._hand)
            self._hand = None

    def sends(self, data):
        """Send ``data``; the kernel keeps 4 KiB of it until somebody reads, and drops the rest."""
        assert os.write(self._hand, data) == len(data)

    def scans(self, code, end="\r"):
        self.sends((code + end).encode())
