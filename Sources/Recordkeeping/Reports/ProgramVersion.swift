/// Which avgreg this is.
public enum ProgramVersion {
  /// As `--version` prints it.
  public static let current = "0.1.0"
  /// The day of this version, as it stands under the manual pages.
  static let day = "November 27, 2026"
}
