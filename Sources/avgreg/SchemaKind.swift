import ArgumentParser
import Recordkeeping
import Schemas

/// What `avgreg schema` has a schema of: the kinds of file of a register, and what is published from one.
enum SchemaKind: String, CaseIterable, ExpressibleByArgument {
  case organisation, activity, party, vocabulary, translation, receipt, statement

  /// The schema as text, with its explanations in a language where there are several.
  func text(in language: Language) -> String {
    record.map { RecordSchema($0, language: language).text }
      ?? (self == .receipt ? Schemas.receipt : Schemas.statement)
  }

  /// The files of the kind.
  var files: Wording {
    if self == .receipt {
      return Wording(
        nl: "wat `avgreg consent ID --receipt` schrijft", en: "what `avgreg consent ID --receipt` prints")
    }
    return record?.files
      ?? Wording(
        nl: "statement.json, naast de pagina's die `avgreg render` schrijft",
        en: "statement.json, beside the pages that `avgreg render` writes")
  }

  private var record: RecordSchema.Kind? { RecordSchema.Kind(rawValue: rawValue) }
}
