"""How a message is worded: words and pairs of words weigh a little each, and tell much together."""
