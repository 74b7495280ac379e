/// A promise that does not hold for an input.
struct Breach: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Goes on where a promise holds, and throws in what words it does not.
func hold(_ isHeld: Bool, _ words: @autoclosure () -> String) throws(Breach) {
  if !isHeld { throw Breach(words()) }
}
