"""The statistical reader of tone: where it starts from, how it is fitted and how it is packed."""
