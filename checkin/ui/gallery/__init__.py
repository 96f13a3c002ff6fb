"""Every page, walked through without a screen."""
