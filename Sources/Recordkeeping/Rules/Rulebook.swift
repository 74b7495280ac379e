/// All rules, by family.
public enum Rulebook {
  /// Every rule, in the order of the list below.
  public static let all: [Rule] = syntax + templates

  private static let syntax: [Rule] = [
    .bodyHtml,
    .linkAddressRefused,
    .bodyImage,
    .bodyNestedTooDeep,
    .bodyComment,
    .linkHostLookalike,
  ]

  private static let templates: [Rule] = [
    .templateTagMalformed,
    .templateTagUnsupported,
    .templateSectionUnbalanced,
    .templatePartialUnknown,
    .templateNestedTooDeep,
    .templateNameUnknown,
    .templateWordUnknown,
    .templateValueUnprintable,
    .templateBlockUnknown,
    .templateAttributeUnquoted,
    .wordsEntryUnfit,
  ]
}
