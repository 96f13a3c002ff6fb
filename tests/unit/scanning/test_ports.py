"""Which serial ports are listened to."""

from checkin.scanning.ports import AUTO, EVERY_USB, OFF, PortInfo, named, wanted_ports

HONEYWELL = PortInfo("ttyACM0", 0x0C2E, 0x0B6A, "A1", "Vuquest 3310 Area-Imaging Scanner", "Honeywell")
NAMELESS = PortInfo("ttyACM1", 0x1EAB, 0x1306)
CHEAP = PortInfo("ttyACM2", 0xFFFF, 0x0001, "", "USB Barcode Reader")
ADAPTER = PortInfo("ttyUSB0", 0x0403, 0x6001, "", "FT232R USB UART", "FTDI")
PRINTER = PortInfo("ttyACM3", 0x0A5F, 0x0172, "", "ZT411 Barcode Label Printer", "Zebra")
TERMINAL = PortInfo("ttyACM4", 0x11CA, 0x0220, "", "Payment Terminal", "VeriFone")
MODEM = PortInfo("ttyUSB1", 0x12D1, 0x1001, "", "HUAWEI Mobile Modem", "Huawei")
BOARD = PortInfo("ttyS0")
ALL = [HONEYWELL, NAMELESS, CHEAP, ADAPTER, PRINTER, TERMINAL, MODEM, BOARD]


def test_only_what_is_known_as_a_scanner_is_taken_by_itself():
    assert wanted_ports(ALL, AUTO) == [HONEYWELL, NAMELESS, CHEAP]


def test_every_usb_port_leaves_printers_terminals_and_modems_alone():
    assert wanted_ports(ALL, EVERY_USB) == [HONEYWELL, NAMELESS, CHEAP, ADAPTER]


def test_off_is_none():
    assert wanted_ports(ALL, OFF) == []


def test_named_ports_are_wanted_whether_they_are_there_or_not():
    assert wanted_ports(ALL, "ttyS0, COM7,ttyS0") == [BOARD, PortInfo("COM7")]


def test_names_are_without_blanks_and_doubles():
    assert named(" a ,,b, a") == ["a", "b"]


def test_device_is_known_again_under_another_name():
    again = PortInfo("ttyACM9", 0x0C2E, 0x0B6A, "A1")
    other = PortInfo("ttyACM9", 0x0C2E, 0x0B6A, "B2")
    assert again.is_same_device(HONEYWELL)
    assert not other.is_same_device(HONEYWELL)
    assert not BOARD.is_same_device(PortInfo("COM7"))
