import Foundation
import Testing

@Suite("avgreg review")
struct ReviewTests {
  private let place: TemporaryFolder
  private let news = "winkel/activities/nieuwsbrief.md"

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
  }

  private func run(_ command: String, language: String = "en") throws -> Program {
    try Program.shell("exec \"$AVGREG\" \(command) --on 2026-11-23 --language \(language)", in: place.url)
  }

  private func review(_ options: String, language: String = "en") throws -> Program {
    try run("review --register winkel \(options)", language: language)
  }

  @Test func `writes the day and a fingerprint at their places and leaves every other byte`() throws {
    let before = try place.text(news)
    let run = try review("nieuwsbrief --next 6m")
    #expect(
      run.output == """
        winkel/activities/nieuwsbrief.md: reviewed on 2026-11-23
          reviewed = 2026-11-23 (before 2026-09-01)
          reviewed-facts = "FINGERPRINT"
          review-by = 2027-05-23 (before 2027-09-01)
        to undo: put the lines back as they were, or take them away

        """)
    #expect(run.errors == "" && run.status == 0)
    let after = try place.text(news)
    let back =
      after.replacing(
        "reviewed = 2026-11-23\nreview-by = 2027-05-23", with: "reviewed = 2026-09-01\nreview-by = 2027-09-01"
      )
      .replacing("reviewed-facts = \"FINGERPRINT\"\n", with: "")
    #expect(back == before)
    #expect(try self.run("check --quiet winkel").output == "")
  }

  @Test func `says in Git how to put the file back, and once more that nothing is to be done`() throws {
    #expect(try Program.shell("git init -q", in: place.url).status == 0)
    #expect(
      try review("nieuwsbrief", language: "nl").output.hasSuffix(
        "terug: `git restore winkel/activities/nieuwsbrief.md` zet het hele bestand terug zoals het in Git staat\n"
      ))
    let before = try place.text(news)
    let again = try review("nieuwsbrief")
    #expect(
      again.output.hasPrefix(
        "winkel/activities/nieuwsbrief.md: this is in it already\n  reviewed = 2026-11-23\n"))
    #expect(!again.output.contains("undo"))
    #expect(try place.text(news) == before)
  }

  @Test func `is stale once a fact changes, and fresh again when it is as it was or was reviewed`() throws {
    _ = try review("nieuwsbrief")
    try place.change(news, "owner = \"Winkel\"", to: "owner = \"Kantoor\" # vanaf maandag")
    let check = try run("check --quiet winkel")
    #expect(
      check.output == """
        In winkel/activities/nieuwsbrief.md: 1 warning

        warning[ENT14]: changed since it was reviewed
          --> winkel/activities/nieuwsbrief.md
        """ || check.output.contains("warning[ENT14]: changed since it was reviewed\n"))
    #expect(check.output.contains("run `avgreg review nieuwsbrief`") && check.status == 0)
    #expect(
      try review("").output == """
        winkel: 1 activity to review
          nieuwsbrief, reviewed on 2026-11-23
            ENT14 changed since it was reviewed
        see whether an activity is still right, and then run: avgreg review nieuwsbrief

        """)
    _ = try review("nieuwsbrief")
    #expect(try review("").output == "winkel: nothing to review\n")
    #expect(try run("check --quiet winkel").output == "")
  }

  @Test func `says which keys changed since the last review, where Git keeps it, and never what they say`()
    throws
  {
    _ = try review("nieuwsbrief")
    #expect(
      try Program.shell(
        "git init -q && git add -A && git -c user.name=x -c user.email=x@example.com commit -qm x",
        in: place.url
      ).status == 0)
    try place.change(news, "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    try place.change(news, "[personal-data.name]", to: "[personal-data.phone]")
    try place.change(news, "staat een link", to: "staat altijd een link")
    let run = try review("nieuwsbrief")
    #expect(
      run.output.contains(
        "\nchanged since the review of 2026-11-23: owner, personal-data.name, personal-data.phone, "
          + "the text below the facts\n"))
    #expect(try review("nieuwsbrief").output.contains("changed since") == false)
  }

  @Test func `lists what is too late, for people and for programs`() throws {
    try place.change(news, "review-by = 2027-09-01", to: "review-by = 2026-10-01")
    #expect(
      try review("", language: "nl").output == """
        winkel: 1 activiteit om na te lopen
          nieuwsbrief, nagelopen op 2026-09-01
            ENT10 activiteit niet op tijd nagelopen
        kijk of een activiteit nog klopt, en voer dan uit: avgreg review nieuwsbrief

        """)
    #expect(
      try review("--format json").output == """
        {
          "avgreg": 1,
          "day": "2026-11-23",
          "registers": [
            {
              "path": "winkel",
              "name": "winkel",
              "complete": true,
              "activities": [
                {
                  "id": "nieuwsbrief",
                  "reviewed": "2026-09-01",
                  "review-by": "2026-10-01",
                  "reasons": [
                    {"rule": "ENT10", "summary": "activity not reviewed in time"}
                  ]
                }
              ]
            }
          ]
        }

        """)
    let run = try review("nieuwsbrief")
    #expect(
      run.output.contains(
        "review-by (2026-10-01) has passed; name the next time with --next, such as --next 6m\n"))
  }

  @Test func `says what is still open in the record, and of a draft that it is one`() throws {
    try place.change(news, "status = \"active\"", to: "status = \"draft\"")
    try place.change(news, "role = \"controller\"\n", to: "")
    let run = try review("nieuwsbrief")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "\nstill open: 0 errors, 0 warnings, 1 open point; see `avgreg check winkel/activities/nieuwsbrief.md`\n"
      ) || run.output.contains("\nstill open: "))
    #expect(run.output.contains("\nthis is still a draft; once it is in force, review it again\n"))
  }

  @Test func `reviews several at once, or none where one of them cannot be`() throws {
    let text = try place.text(news)
    try place.write(text.replacing("\"Nieuwsbrief\"", with: "\"Post\""), to: "winkel/activities/post.md")
    let refused = try review("nieuwsbrief post mail")
    #expect(refused.status == 64 && refused.output == "")
    #expect(refused.errors.hasPrefix("avgreg: cannot find mail: "))
    #expect(try place.text(news) == text)
    let run = try review("nieuwsbrief activities/post.md nieuwsbrief")
    #expect(run.status == 0 && run.output.filter { $0 == "\n" }.count == 9)
    #expect(try place.text("winkel/activities/post.md").contains("reviewed = 2026-11-23\n"))
  }

  @Test func `refuses what is no activity, a record that cannot be read, and a next time that is not later`()
    throws
  {
    let before = try place.text(news)
    let party = try review("voorbeeldmail")
    #expect(
      party.status == 64
        && party.errors.hasPrefix("avgreg: cannot write down a review of voorbeeldmail: it is no activity. "))
    for next in ["2026-11-23", "2020-01-01"] {
      let early = try review("nieuwsbrief --next \(next)")
      #expect(
        early.status == 64 && early.errors.hasPrefix("avgreg: cannot write down \(next) as the next time: "))
    }
    #expect(try review("nieuwsbrief --next morgen").status == 64)
    #expect(try review("--next 6m").status == 64)
    #expect(try review("nieuwsbrief --format json").status == 64)
    #expect(try place.text(news) == before)
    try place.change(news, "since = 2018-05-25", to: "since = \"ooit\"")
    let broken = try review("nieuwsbrief")
    #expect(broken.status == 2)
    #expect(
      broken.errors == """
        avgreg: cannot write down a review of nieuwsbrief: a part of the file cannot be read. Nothing was changed. \
        `avgreg check winkel/activities/nieuwsbrief.md` shows what has to be mended first.

        """)
  }
}
