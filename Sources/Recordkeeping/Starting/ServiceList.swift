/// The services to choose from, by number and by name.
public enum ServiceList {
  /// The services in an answer that `StarterQuestion` accepted.
  public static func services(in answer: String) -> [Service] {
    parts(of: answer).compactMap { Service(named: $0) }
  }

  /// The list under the question: a line for each kind, and the services of that kind with their numbers, no wider than
  /// a narrow terminal.
  static let lines: [Wording] = {
    var number = 0
    return ServiceGroup.all.flatMap { group -> [Wording] in
      let items = Service.all.filter { $0.group.id == group.id }.map { service in
        number += 1
        return "\(number) \(service.label)"
      }
      let heading = Wording(nl: "  \(group.label.nl)", en: "  \(group.label.en)")
      return [heading] + packed(items).map { Wording(nl: "    \($0)", en: "    \($0)") }
    }
  }()

  /// Judges numbers and names between commas.
  static func verdict(on answer: String) -> StarterQuestion.Verdict {
    var ids: [String] = []
    var faults: [Wording] = []
    for part in parts(of: answer) {
      guard let service = service(part) else {
        faults.append(unknown(part))
        continue
      }
      if !ids.contains(service.id) { ids.append(service.id) }
    }
    let known = ids.joined(separator: ",")
    guard !faults.isEmpty else { return .accepted(known) }
    let why = Wording(
      nl: faults.map(\.nl).joined(separator: "\n"), en: faults.map(\.en).joined(separator: "\n"))
    return ids.isEmpty ? .refused(why) : .partly(known, why)
  }

  private static func service(_ word: String) -> Service? {
    guard let number = Int(word) else { return Service(named: word) }
    return Service.all.indices.contains(number - 1) ? Service.all[number - 1] : nil
  }

  private static func unknown(_ word: String) -> Wording {
    let shown = SafeText.shown(word)
    guard let nearest = Service.nearest(to: word) else {
      let count = Service.all.count
      return Wording(
        nl: "\(shown) staat niet in de lijst; kies een nummer van 1 tot en met \(count), of sla dit over",
        en: "\(shown) is not in the list; choose a number from 1 to \(count), or skip this")
    }
    return Wording(
      nl: "\(shown) staat niet in de lijst; bedoelt u \(nearest)?",
      en: "\(shown) is not in the list; did you mean \(nearest)?")
  }

  /// The words between commas; blanks part numbers too, and belong to names.
  private static func parts(of answer: String) -> [String] {
    let commas: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";")]
    return answer.utf8.split { commas.contains($0) }.flatMap { part -> [String] in
      let words = part.split { $0.isWhiteSpace }.map { String(decoding: Array($0), as: UTF8.self) }
      if words.allSatisfy({ Int($0) != nil }) { return words }
      return [words.joined(separator: " ")]
    }
  }

  /// Items side by side, no line wider than a narrow terminal has room for.
  private static func packed(_ items: [String]) -> [String] {
    var lines: [String] = []
    for item in items {
      if let last = lines.last, last.columns + item.columns + 3 <= 56 {
        lines[lines.count - 1] = "\(last)   \(item)"
      } else {
        lines.append(item)
      }
    }
    return lines
  }
}
