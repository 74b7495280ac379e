/// The JSON Schema (draft-07) of a kind of file, made from the declarations by which the file is read, so that editors
/// and other tools for TOML complete and check the same keys. It forbids nothing that reading allows.
public struct RecordSchema: Sendable {
  /// The kinds of file.
  public enum Kind: String, CaseIterable, Sendable {
    case organisation, activity, party, vocabulary, translation
  }

  private let kind: Kind
  private let language: Language

  /// The schema of a kind of file, with its explanations in a language.
  public init(_ kind: Kind, language: Language) {
    self.kind = kind
    self.language = language
  }

  /// The schema as text.
  public var text: String { JSONWriter.text(json) }

  /// The number of the register's format that the schemas are of.
  private static let format = 1

  private var json: JSON {
    let head: JSON = [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "$id": .text("urn:avgreg:schema:\(Self.format):\(kind.rawValue)"),
      "x-tombi-toml-version": "v1.0.0", "title": .text("avgreg: \(kind.files[language])"), "type": "object",
    ]
    return head.with(content)
  }

  private var content: JSON {
    switch kind {
    case .organisation: record(OrganisationKeys.table)
    case .activity: record(ActivityKeys.table)
    case .party: record(PartyKeys.table)
    case .vocabulary: VocabularySchema().content
    case .translation: TranslationSchema(language: language).content
    }
  }

  private func record(_ table: TableDeclaration) -> JSON {
    let shapes = TableSchema(language: language)
    return shapes.content(of: table).with(DemandSchema().content(of: table)).with([
      "definitions": ["waivers": shapes.waivers]
    ])
  }
}

extension RecordSchema.Kind {
  /// The files of the kind.
  public var files: Wording {
    switch self {
    case .organisation: Wording(nl: "organisation.md", en: "organisation.md")
    case .activity: Wording(nl: "activities/*.md", en: "activities/*.md")
    case .party: Wording(nl: "parties/*.md", en: "parties/*.md")
    case .vocabulary: Wording(nl: "vocabulary.toml", en: "vocabulary.toml")
    case .translation:
      Wording(nl: "vertalingen, zoals nieuwsbrief.en.md", en: "translations, such as nieuwsbrief.en.md")
    }
  }
}
