/// The JSON Schemas of what the program writes, as they are embedded in it.
public enum Schemas {
  /// What `statement.json` holds.
  public static var statement: String {
    String(decoding: PackageResources.statement_schema_json, as: UTF8.self)
  }

  /// What `avgreg consent ID --receipt` prints.
  public static var receipt: String {
    String(decoding: PackageResources.receipt_schema_json, as: UTF8.self)
  }
}
