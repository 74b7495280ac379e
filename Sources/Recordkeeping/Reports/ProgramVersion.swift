/// Which avgreg this is.
public enum ProgramVersion {
  /// As `--version` prints it.
  public static let current = "0.1.0"
}
