"""Started by the system: the units it reads, and the port it holds for us."""
