"""What guests see and do by themselves: the guest screen and the kiosk."""
