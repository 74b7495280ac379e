/// All rules, by family.
public enum Rulebook {
  /// Every rule, in the order of the list below.
  public static let all: [Rule] = syntax + templates + pages

  private static let syntax: [Rule] = [
    .fenceMissing,
    .fenceUnclosed,
    .encodingNotUtf8,
    .nulBytePresent,
    .byteOrderMarkPresent,
    .lineEndCarriageReturn,
    .controlCharacterPresent,
    .quotesCurly,
    .quoteMissing,
    .textUnquoted,
    .dateInOtherForm,
    .dateImpossible,
    .numberWithComma,
    .numberMalformed,
    .numberOutOfRange,
    .equalsSignMissing,
    .valueMissing,
    .keyMalformed,
    .keyDuplicate,
    .tableDuplicate,
    .bracketUnclosed,
    .commaMissing,
    .commaSuperfluous,
    .escapeUnknown,
    .booleanMisspelt,
    .textAfterValue,
    .nestingTooDeep,
    .keysTooMany,
    .textTooLong,
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
    .consentFormAltered,
  ]

  /// Held against the pages that are made, not against the register alone.
  private static let pages: [Rule] = [
    .statementWithoutObjection,
    .statementWithoutWithdrawal,
    .statementWithoutTransfers,
    .statementWithoutSources,
    .officerUnpublished,
    .arrangementUnpublished,
  ]
}
