"""Which serial scanners are heard, and how fast they send."""

from __future__ import annotations

from checkin.scanning.ports import AUTO, EVERY_USB, OFF
from checkin.settings import BAUD_RATES, Settings
from checkin.ui.parts.side_button import side_button
from checkin.ui.preferences.section import Section
from checkin.ui.words.language import translate


class SerialSection(Section):
    """A way to the scanner doctor, and the ports and the speed of serial scanners.

    Attributes:
        set_up: the button for the doctor.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("SerialSection", "Scanners"))
        self.set_up = side_button("set-up-scanner", self.tr("Set &up a scanner that types …"))
        self.form.add_row("", self.set_up)
        self._ports = self.add_choice(
            self.tr("Se&rial scanners"), "serial-ports", self._choices(settings), settings.serial_ports
        )
        rates = [(self.tr("{0} baud").format(rate), str(rate)) for rate in BAUD_RATES]
        self._baud = self.add_choice(self.tr("Sp&eed on RS-232"), "serial-baud", rates, str(settings.serial_baud))

    def values(self) -> dict[str, object]:
        """Return the ports and the speed, in bits a second."""
        return {"serial_ports": self._ports.currentData(), "serial_baud": int(self._baud.currentData())}

    def _choices(self, settings: Settings) -> list[tuple[str, str]]:
        """Return what can be chosen: the usual, each port of this computer, and what stands in the file."""
        from checkin.ui.inputs.serial_input import computer_ports  # late: it loads Qt's serial part

        choices = [
            (self.tr("Known USB scanners, by themselves"), AUTO),
            (self.tr("Every USB serial port"), EVERY_USB),
            (self.tr("None"), OFF),
        ]
        choices += [(f"{port.name} {port.description}".strip(), port.name) for port in computer_ports()]
        if settings.serial_ports not in {value for _, value in choices}:
            choices.append((settings.serial_ports, settings.serial_ports))
        return choices
