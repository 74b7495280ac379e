extension ReportFormat {
  /// A suite for each file, a case for each finding; what makes `check` end with 1 fails: errors, and with --strict
  /// warnings too.
  static let junit = ReportFormat(
    "junit", nl: "JUnit-XML voor tabbladen met testresultaten, zoals van Jenkins en GitLab",
    en: "JUnit XML for tabs of test results, such as those of Jenkins and GitLab"
  ) { report in
    let cases = report.checkups.isEmpty ? [:] : Dictionary(grouping: report.findings) { $0.place.path }
    let files = Set(cases.keys).union(report.checkups.flatMap(paths))
    var suites = files.sorted().map { suite($0, cases[$0] ?? [], report) }
    if !report.faults.isEmpty { suites.insert(suite(report.faults, report.language), at: 0) }
    let total = suites.reduce(into: Count()) { $0.add($1.count) }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"avgreg\" "
      + "tests=\"\(total.tests)\" failures=\"\(total.failures)\" errors=\"\(total.errors)\">\n"
      + suites.map(\.text).joined() + "</testsuites>\n"
  }

  private struct Count {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0

    mutating func add(_ other: Count) {
      tests += other.tests
      failures += other.failures
      errors += other.errors
      skipped += other.skipped
    }
  }

  private static func paths(_ checkup: Checkup) -> [DiskPath] {
    checkup.reading.files.map { checkup.register.reported.appending($0.path) }
  }

  private static func suite(
    _ path: DiskPath, _ findings: [ReportedFinding], _ report: Report
  ) -> (text: String, count: Count) {
    var names: [String: Int] = [:]
    let cases = findings.map { found in
      let name = [found.finding.rule.code, found.summary, found.key.map { "(\($0))" }].compactMap(\.self)
        .joined(separator: " ")
      names[name, default: 0] += 1
      let number = names[name, default: 1]
      return testCase(path, number > 1 ? "\(name) #\(number)" : name, outcome(found, report))
    }
    let failures = findings.count { fails($0, report) }
    let count = Count(
      tests: max(1, findings.count), failures: failures, skipped: findings.count - failures)
    return (suite(path.exact, cases.isEmpty ? [testCase(path, "check", nil)] : cases, count), count)
  }

  private static func suite(_ faults: [RunError], _ language: Language) -> (text: String, count: Count) {
    let count = Count(tests: faults.count, errors: faults.count)
    let cases = faults.enumerated().map { number, fault in
      testCase(
        DiskPath("avgreg"), "read #\(number + 1)",
        element("error", type: "unread", message: fault.message(in: language), ""))
    }
    return (suite("avgreg", cases, count), count)
  }

  private static func suite(_ name: String, _ cases: [String], _ count: Count) -> String {
    "  <testsuite name=\"\(XMLEscape.escaped(name))\" tests=\"\(count.tests)\" failures=\"\(count.failures)\" "
      + "errors=\"\(count.errors)\" skipped=\"\(count.skipped)\">\n\(cases.joined())  </testsuite>\n"
  }

  private static func testCase(_ path: DiskPath, _ name: String, _ outcome: String?) -> String {
    let start =
      "    <testcase classname=\"\(XMLEscape.escaped(path.exact))\" name=\"\(XMLEscape.escaped(name))\""
    return outcome.map { "\(start)>\($0)</testcase>\n" } ?? "\(start)/>\n"
  }

  private static func fails(_ found: ReportedFinding, _ report: Report) -> Bool {
    found.finding.severity >= (report.isStrict ? .warning : .error) && found.waiver == nil
  }

  private static func outcome(_ found: ReportedFinding, _ report: Report) -> String {
    let start = found.place.start
    let law = Provision.citation(of: found.finding.provisions, in: report.language)
    let text = [
      "\(found.place.path.shown):\(start.line):\(start.column)", law, found.help,
      found.waived(in: report.language) ?? "",
    ]
    return element(
      fails(found, report) ? "failure" : "skipped", type: found.waiver == nil ? found.weight : "waived",
      message: found.message, text.filter { !$0.isEmpty }.joined(separator: "; "))
  }

  private static func element(_ name: String, type: String, message: String, _ text: String) -> String {
    "<\(name) type=\"\(type)\" message=\"\(XMLEscape.escaped(message))\">\(XMLEscape.escaped(text))</\(name)>"
  }
}
