/// Places in the files of one register as programs name them.
struct ReportedPlaces {
  private let checkup: Checkup
  private let folder: DiskPath
  private let templates: DiskPath
  private var lines: [Int: SourceLines] = [:]
  private var keys: [Int: KeyPaths] = [:]

  init(_ checkup: Checkup) {
    self.checkup = checkup
    folder = checkup.register.reported
    templates = checkup.register.reportedTemplates
  }

  /// The file, the lines and the columns of a stretch.
  mutating func place(_ span: Span) -> ReportedPlace {
    let index = lines[span.file] ?? SourceLines(checkup.files[span.file])
    lines[span.file] = index
    let isOfRegister = span.file < checkup.reading.files.count
    let file = checkup.files[span.file].path
    let isOfSite = !isOfRegister && checkup.evidence != nil
    let path = isOfSite ? DiskPath(file).reported : (isOfRegister ? folder : templates).appending(file)
    return ReportedPlace(
      path: path, start: .init(span.start, index), end: .init(max(span.start, span.end), index))
  }

  /// What record a file is; nothing for a template.
  func record(_ span: Span) -> RecordPath? {
    span.file < checkup.reading.files.count ? RecordPath(checkup.files[span.file].path) : nil
  }

  /// The name of the register and of the file in it, whatever folder they lie in.
  func home(_ span: Span) -> String {
    let file = checkup.files[span.file].path
    let record = record(span).map { "\($0.kind) \($0.id) \($0.language ?? "")" }
    return "\(checkup.register.name) \(record ?? file)"
  }

  /// A waiver whose words name nothing that belongs in no report.
  func masked(_ waiver: Waiver, _ span: Span) -> Waiver {
    let mask = { checkup.secrets.masked($0, of: span.file) }
    return Waiver(
      code: waiver.code, reason: mask(waiver.reason), by: mask(waiver.by), until: waiver.until,
      span: waiver.span)
  }

  /// The key that a place belongs to; nothing where its name belongs in no report.
  mutating func key(_ span: Span) -> String? {
    guard let record = record(span) else { return nil }
    let file = checkup.files[span.file]
    let paths =
      keys[span.file]
      ?? KeyPaths(
        record.kind == .vocabulary
          ? TOMLDocument(file, number: 0) : FrontMatter.read(file, number: 0).toml)
    keys[span.file] = paths
    return paths.path(at: span.start).flatMap {
      checkup.secrets.masked($0, of: span.file) == $0 ? $0 : nil
    }
  }
}

extension DiskPath {
  /// A path from where one stands as the root of its repository sees it; without one, as it is.
  fileprivate var reported: DiskPath {
    guard let whole = DiskPath.resolved(self), let root = whole.parent.reportingRoot else { return self }
    return whole.below(root) ?? self
  }

  /// The root that programs name a whole path from: of the repository in which one stands, where the path lies in that, and
  /// else of the nearest. A submodule is a repository in another, of which a program knows the outer one.
  fileprivate var reportingRoot: DiskPath? {
    let root = DiskPath.resolved(DiskPath("."))?.repository
    return root.flatMap { self == $0 || below($0) != nil ? $0 : nil } ?? repository
  }
}

extension FoundRegister {
  /// The register's folder from the root of the repository in which one stands, or else of the nearest; without one, from
  /// where one stands.
  var reported: DiskPath {
    guard let root = whole.reportingRoot else { return path }
    return whole == root ? DiskPath(".") : whole.below(root) ?? path
  }

  /// The same for the folder of the user's own templates.
  var reportedTemplates: DiskPath { templates?.reported ?? DiskPath("Templates") }
}
