"""Under which licence each package comes that we hand out, ask for or work with."""
