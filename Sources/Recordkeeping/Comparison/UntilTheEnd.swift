/// Keeps what a command has read until the program ends. To take a register apart piece by piece costs as much as to run
/// a hundred rules, just before the system takes back all memory at once.
enum UntilTheEnd {
  private final class Kept: Sendable {
    let checkups: [Checkup]

    init(_ checkups: [Checkup]) { self.checkups = checkups }
  }

  /// Holds on to what was loaded.
  static func keep(_ checkups: [Checkup]) { _ = Unmanaged.passRetained(Kept(checkups)) }
}
