/// A part of the program that is fed with any bytes, and what has to hold of what it makes of them. That it ends, without
/// a trap and soon, holds for each.
struct FuzzTarget: Sendable {
  /// Its name on the command line, and of its folders of inputs.
  let name: String
  /// Whether an input is a register, so that it may be changed by keys and values beside bytes.
  var isRegister = false
  /// Throws when a promise does not hold for an input.
  let check: @Sendable ([UInt8]) throws(Breach) -> Void

  /// Every target. Another is one more file and one more line here.
  static let all: [FuzzTarget] = [
    .toml,
    .frontMatter,
    .markdown,
    .page,
    .edit,
    .style,
    .template,
    .report,
    .html,
    .recording,
    .log,
    .pattern,
  ]

  /// The target of a name.
  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
