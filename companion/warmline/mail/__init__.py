"""Mail as it lies on disk, made into a situation."""
