/// All rules, by family.
public enum Rulebook {
  /// Every rule, in the order of the list below.
  public static let all: [Rule] = syntax

  private static let syntax: [Rule] = [
    .fileNotRegular,
    .fileTooLarge,
    .fileLinked,
    .fileNameUnusable,
    .recordOutOfPlace,
    .fileNameNotText,
    .fileUnreadable,
    .folderTooDeep,
    .fileNamesAlike,
    .fileAmongRecords,
  ]
}
