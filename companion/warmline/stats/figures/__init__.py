"""The figures of the statistics, each made of columns and a choice of messages."""
