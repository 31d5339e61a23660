"""Makes what is handed out, and looks at what is in it."""
