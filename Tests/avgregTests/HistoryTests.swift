import Foundation
import Recordkeeping
import Testing

@Suite("avgreg render tells what changed")
struct HistoryTests {
  @Test func `from the first commit on, and nothing that readers do not notice`() throws {
    let history = try ScriptedHistory.full()
    let run = try history.render()
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.errors == "")
    let site = try history.site()
    let names = site.keys.filter { $0.contains("history") || $0.contains("versions/") }.sorted()
    let told = [
      "== files", names.joined(separator: "\n"), "== history.html", try Self.text(site, "nl/history.html"),
      "== index.html", try Self.text(site, "nl/index.html", upTo: "In het kort"),
      "== versions/2024-06-03.html",
      try Self.text(site, "nl/versions/2024-06-03.html", upTo: "In het kort"),
    ]
    try KeptFile("Histories/full.txt").expect(told.joined(separator: "\n") + "\n")
  }

  @Test func `and every old version is a page that stands by itself`() throws {
    let history = try ScriptedHistory.full()
    try history.render()
    let site = try history.site()
    let versions = site.keys.filter { $0.hasPrefix("nl/versions/") }
    #expect(versions.count == 8)
    for name in versions {
      let page = site[name] ?? ""
      #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
      #expect(page.contains("href=\"../index.html\""))
      for link in Self.links(in: page) {
        #expect(
          site["nl/" + (link.hasPrefix("../") ? String(link.dropFirst(3)) : "versions/\(link)")] != nil,
          "\(name): \(link)")
      }
      #expect(site["nl/history.html"]?.contains("href=\"versions/\(name.dropFirst(12))\"") ?? false)
    }
    for link in Self.links(in: site["nl/history.html"] ?? "") {
      #expect(site["nl/\(link)"] != nil, "\(link)")
    }
  }

  @Test func `but never who changed it, in which words or in which commit`() throws {
    let history = try ScriptedHistory.full()
    try history.render()
    let ids = try history.shell("git rev-list --all --objects").split(separator: "\n").map { $0.prefix(8) }
    #expect(ids.count > 40)
    for (name, page) in try history.site() {
      for word in ScriptedHistory.canaries + ids.map(String.init) {
        #expect(!page.contains(word), "\(name): \(word)")
      }
    }
  }

  @Test func `in the same bytes wherever and by whomever it is made`() throws {
    let history = try ScriptedHistory.full()
    try history.render()
    try history.shell("git clone -q . ../elders/kloon", at: "2026-11-22T00:00:00Z")
    try history.render(
      on: "2026-11-23", language: "en", of: "elders/kloon/klanten/bakker", into: "tweede",
      environment: [
        "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nowhere",
      ])
    let bare = try Program.shell(
      """
      cd repo && exec env -i PATH=/usr/bin:/bin ${ASAN_OPTIONS:+ASAN_OPTIONS="$ASAN_OPTIONS"} \
        "$AVGREG" render --on 2026-11-23 ../derde klanten/bakker
      """,
      in: history.place.url)
    #expect(bare.errors == "")
    let first = try history.site()
    #expect(try history.site("tweede") == first)
    #expect(try history.site("derde") == first)
  }

  @Test func `of the days up to the one that is asked for`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    try history.change("organisation.md", "+31 20 000 00 00", to: "+31 20 000 00 01")
    try history.commit("2026-06-01")
    let early = try history.render(on: "2026-05-31", language: "en")
    #expect(
      early.errors == """
        avgreg: no date on the pages of repo/winkel: there are changes in it that are not committed to Git on \
        2026-05-31. Commit them with `git commit` first, then make the pages.

        """)
    #expect(try !history.page("nl/index.html").contains("Geldig vanaf"))
    #expect(try history.page("nl/history.html").contains("De nieuwste wijzigingen staan hier nog niet bij."))
    #expect(try history.render(on: "2026-06-01").errors == "")
    #expect(
      try history.page("nl/index.html").contains(
        "Geldig vanaf <time datetime=\"2026-06-01\">1 juni 2026</time> (versie 2)"))
  }

  @Test func `of a statement that no commit had, that there is none yet`() throws {
    let history = try ScriptedHistory()
    try history.change("activities/nieuwsbrief.md", "status = \"active\"", to: "status = \"draft\"")
    try history.commit("2024-02-01")
    try history.change("activities/nieuwsbrief.md", "status = \"draft\"", to: "status = \"active\"")
    let run = try history.render(language: "en")
    #expect(
      run.status == 0 && run.errors.hasPrefix("avgreg: no date on the pages of repo/winkel: "),
      "\(run.errors)")
  }

  @Test func `of what is committed, and gives no date to what is not`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    try history.change("activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    #expect(try history.render().errors == "")
    #expect(try history.page("nl/index.html").contains("<time datetime=\"2024-02-01\">"))
    try history.change("activities/nieuwsbrief.md", "title = \"Nieuwsbrief\"", to: "title = \"Krant\"")
    let run = try history.render()
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix("avgreg: geen datum op de pagina's van repo/winkel: er staan wijzigingen in"))
    #expect(try !history.page("nl/index.html").contains("<time"))
    #expect(try history.page("nl/versions/2024-02-01.html").contains("Nieuwsbrief"))
    #expect(try history.render("--no-history").errors == "")
    #expect(try history.site().keys.allSatisfy { !$0.contains("history") && !$0.contains("versions") })
    #expect(try history.render("--preview").errors == "")
    #expect(try !history.page("nl/index.html").contains("history.html"))
  }

  static func text(_ site: [String: String], _ name: String, upTo end: String? = nil) throws -> String {
    let page = VisibleText(Array((site[name] ?? "").utf8)).runs
    return page.prefix { $0 != end }.joined(separator: "\n")
  }

  /// The pages that a page links to.
  static func links(in page: String) -> [String] {
    page.components(separatedBy: "<a href=\"").dropFirst().compactMap { part in
      let link = String(part.prefix { $0 != "\"" && $0 != "#" })
      return link.isEmpty || link.contains(":") ? nil : link
    }
  }
}
