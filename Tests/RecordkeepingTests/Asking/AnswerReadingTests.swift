import Testing

@testable import Recordkeeping

@Suite("What somebody types as an answer")
struct AnswerReadingTests {
  static let register = """
    +++
    title = ""
    role = ""
    status = "draft"
    reviewed = ""
    statement = ""
    data-subjects = ""
    recipients = ""
    automated-decision-making = ""
    impact-assessment = ""
    offered-to-children = ""

    [purposes.newsletter]
    purpose = "Mailen"
    legal-basis = ""
    law = ""

    [purposes.newsletter.consent]
    steps = ""

    [personal-data.email]
    data-subjects = ["child"]
    source = ""
    retention = { period = "", start = "" }

    [cookies.x]
    duration = ""
    provider = ""
    +++

    """

  static let points: [String: OpenPoint] = {
    let files = [
      SourceFile(path: "activities/x.md", bytes: Array(register.utf8)),
      SourceFile(
        path: "parties/mollie.md",
        bytes: Array(
          "+++\nname = \"Mollie B.V.\"\nrole = \"processor\"\ncountry = \"\"\nemail = \"\"\ntransfers = \"\"\nwebsite = \"\"\n+++\n"
            .utf8)),
    ]
    var points: [String: OpenPoint] = [:]
    for point in OpenPointsTests.points(.read(files)).points {
      let record = point.path == "activities/x.md" ? [] : ["mollie"]
      points[(record + point.keys).joined(separator: ".")] = point
    }
    return points
  }()

  static func read(_ answer: String, for key: String) throws -> String {
    let point = try #require(points[key], "\(key) of \(points.keys.sorted())")
    let day = try #require(Day("2026-11-23"))
    return switch AnswerReading(point, today: day).verdict(on: answer) {
    case .value(let value): value.text
    case .rows(let ids): "rows \(ids.joined(separator: " "))"
    case .table: "table"
    case .later: "later"
    case .refused: "refused"
    }
  }

  @Test(arguments: [
    ("title", "Nieuws \"van\" ons", #""Nieuws \"van\" ons""#), ("role", "1", #""controller""#),
    ("role", "verwerker", #""processor""#), ("role", "9", "refused"), ("role", "baas", "refused"),
    ("reviewed", "vandaag", "2026-11-23"), ("reviewed", "1 mei 2026", "2026-05-01"),
    ("reviewed", "31-12-2025", "2025-12-31"), ("reviewed", "1/2/2026", "refused"),
    ("reviewed", "2026-02-30", "refused"), ("statement", "public, staff", #"["public", "staff"]"#),
    ("statement", "1 2", #"["public", "staff"]"#), ("statement", "geen", #""none""#),
    ("data-subjects", "klant", #"["customer"]"#), ("data-subjects", "geen", "refused"),
    ("recipients", "Mollie B.V.", #"["mollie"]"#), ("recipients", "niemand", #""none""#),
    ("recipients", "postnl", "refused"), ("automated-decision-making", "nee", #""none""#),
    ("purposes.newsletter.legal-basis", "gerechtvaardigd belang", #""legitimate-interests""#),
    ("purposes.newsletter.legal-basis", "1,2", "refused"),
    ("purposes.newsletter.consent.steps", "16", "16"),
    ("purposes.newsletter.consent.steps", "zestien", "refused"),
    ("personal-data.email.source", "data-subject; mollie", #"["data-subject", "mollie"]"#),
    ("personal-data.email.source", "resident", #"["resident"]"#),
    ("personal-data.email.retention.period", "6 maanden", #""6 months""#),
    ("personal-data.email.retention.period", "1 jaar", #""1 year""#),
    ("personal-data.email.retention.period", "lang", "refused"),
    ("cookies.x.duration", "session", #""session""#), ("cookies.x.provider", "self", #""self""#),
    ("mollie.country", "Nederland", #""NL""#), ("mollie.country", "be", #""BE""#),
    ("purposes.newsletter.legal-basis", "gerechtvaardigde-belangen", #""legitimate-interests""#),
    ("mollie.country", "VS", #""US""#), ("mollie.country", "engeland", #""GB""#),
    ("mollie.website", "Winkel", "refused"), ("mollie.country", "Narnia", "refused"),
    ("mollie.transfers", "Verenigde Staten, IN", "rows US IN"), ("mollie.transfers", "geen", #""none""#),
    ("mollie.transfers", "Frankrijk", "refused"), ("mollie.email", "a@b.example", #""a@b.example""#),
    ("mollie.email", "a", "refused"),
    ("mollie.website", "www.korenaar.example/kinderen", #""https://www.korenaar.example/kinderen""#),
    ("mollie.website", "javascript:alert(1)", "refused"), ("offered-to-children", "nee", "false"),
  ])
  func `is read by the form of the key`(key: String, answer: String, value: String) throws {
    #expect(try Self.read(answer, for: key) == value)
  }
}
