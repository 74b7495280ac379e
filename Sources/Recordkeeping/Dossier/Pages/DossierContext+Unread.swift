extension DossierContext {
  /// The rules that tell of a file or folder that was found and of which nothing was read.
  static let unreadCodes: Set<String> = [
    "SYN40", "SYN41", "SYN42", "SYN45", DiskFlaw.unreadableCode, "SYN47",
  ]
}
