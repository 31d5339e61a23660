"""Fits what words, kinds of phrase and signals weigh in the reading of threads."""
