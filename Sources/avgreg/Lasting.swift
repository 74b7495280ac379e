/// A command whose work can last on a large register, so that a person at a terminal is shown that it goes on.
protocol Lasting {}
