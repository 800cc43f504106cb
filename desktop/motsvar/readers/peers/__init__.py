"""Files of the other tools of the field: bytes in, ``core.incoming.Incoming`` out. Read in a worker only."""
