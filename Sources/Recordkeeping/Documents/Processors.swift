import CSystem

/// How many processors some work is worth.
enum Processors {
  /// One for every `grain` things, at least one, and no more than there are.
  static func count(for things: Int, grain: Int) -> Int {
    max(1, min(things / max(1, grain), Int(csystem_processors(8))))
  }
}
