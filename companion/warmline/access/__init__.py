"""Who may ask: the gate in front of everything, paired extensions, signatures and the root key."""
