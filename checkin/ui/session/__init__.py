"""What the window holds of an open event: the desk's lanes, its backups, calls for guides."""
