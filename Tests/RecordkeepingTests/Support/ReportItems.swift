import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif
@testable import Recordkeeping

/// Reads a report back as its reader would: how many findings it tells, and of which paths.
struct ReportItems {
  let count: Int
  /// The paths as its reader gets them; nothing in a format that shows them only.
  let paths: [String]?

  init?(_ text: String, _ format: ReportFormat) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    switch format.name {
    case "text":
      let labels = ["fout[", "waarschuwing[", "let op[", "open["]
      self.init(lines.filter { line in labels.contains { line.hasPrefix($0) } }.count)
    case "concise": self.init(lines.count - 1)
    case "github":
      let commands = lines.filter { $0.hasPrefix("::") }
      self.init(commands.count, commands.map(Self.file))
    case "markdown":
      let rows = lines.filter { $0.hasPrefix("| ") }
      guard rows.allSatisfy({ $0.filter { $0 == "|" }.count == 5 }) else { return nil }
      self.init(rows.count - lines.filter { $0 == "|---|---|---|---|" }.count)
    case "junit": try self.init(xml: text)
    default: try self.init(json: JSONSerialization.jsonObject(with: Data(text.utf8)))
    }
  }

  private init(_ count: Int, _ paths: [String]? = nil) {
    self.count = count
    self.paths = paths
  }

  private init?(json: Any) throws {
    if let items = json as? [[String: Any]] {
      self.init(items.count, items.compactMap { ($0["location"] as? [String: Any])?["path"] as? String })
    } else if let runs = (json as? [String: Any])?["runs"] as? [[String: Any]] {
      let results = runs.first?["results"] as? [[String: Any]] ?? []
      self.init(results.count, results.compactMap(Self.uri))
    } else if let findings = (json as? [String: Any])?["findings"] as? [[String: Any]] {
      self.init(findings.count, findings.compactMap { $0["path"] as? String })
    } else {
      return nil
    }
  }

  private init(xml: String) throws {
    final class Counter: NSObject, XMLParserDelegate {
      var outcomes = 0
      func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
      ) {
        if ["failure", "skipped"].contains(name) { outcomes += 1 }
      }
    }
    let parser = XMLParser(data: Data(xml.utf8))
    let counter = Counter()
    parser.delegate = counter
    guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
    self.init(counter.outcomes)
  }

  private static func uri(_ result: [String: Any]) -> String? {
    let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    let uri = (place?["artifactLocation"] as? [String: Any])?["uri"] as? String
    return uri?.removingPercentEncoding
  }

  private static func file(_ command: String) -> String {
    let properties = command.dropFirst(2).components(separatedBy: "::").first ?? ""
    let file = properties.components(separatedBy: ",").first?.components(separatedBy: "file=").last ?? ""
    return file.removingPercentEncoding ?? ""
  }
}
