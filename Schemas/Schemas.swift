/// The JSON Schemas of what the program writes, as they are embedded in it.
public enum Schemas {
  /// What `statement.json` holds.
  public static var statement: String {
    String(decoding: PackageResources.statement_schema_json, as: UTF8.self)
  }
}
