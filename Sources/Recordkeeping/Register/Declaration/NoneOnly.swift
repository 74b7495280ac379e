/// A key to which `"none"` is the only answer; facts stand elsewhere.
public struct NoneOnly: FieldValue {
  public static var kind: FieldKind { .word }
  public static var answersNone: Bool { true }
  public init?(_ content: FieldContent) {
    guard case .nothing = content else { return nil }
  }
}
