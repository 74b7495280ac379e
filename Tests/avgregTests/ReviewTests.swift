import Foundation
import Recordkeeping
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

  private func commit() throws {
    let run = try Program.shell(
      "git init -q && git add -A && git -c user.name=x -c user.email=x@example.com commit -qm x",
      in: place.url)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `tells that an activity could not be read`() throws {
    try place.write("x", to: news)
    let list = try review("")
    #expect(
      list.status == 2 && list.errors.contains("the answer on winkel is not complete"), "\(list.errors)")
    #expect(try review("--format json").output.contains("\"complete\": false"))
    let one = try review("nieuwsbrief")
    #expect(one.status == 2 && one.errors.contains("the file is there, but holds no record"), "\(one.errors)")
  }

  @Test func `writes the day and a fingerprint at their places and leaves every other byte`() throws {
    let before = try place.text(news)
    let trial = try review("nieuwsbrief --next 6m --dry-run")
    #expect(trial.output.hasSuffix("\nA trial: nothing was written.\n"))
    #expect(try place.text(news) == before)
    let run = try review("nieuwsbrief --next 6m")
    #expect(
      run.output == """
        winkel/activities/nieuwsbrief.md:6
        - reviewed = 2026-09-01
        - review-by = 2027-09-01
        + reviewed = 2026-11-23
        + review-by = 2027-05-23
        winkel/activities/nieuwsbrief.md:14
        + reviewed-facts = "139e5bab58677bc9"

        To take it back:
          avgreg set nieuwsbrief reviewed 2026-09-01 --register winkel
          avgreg set nieuwsbrief reviewed-facts --remove --register winkel
          avgreg set nieuwsbrief review-by 2027-09-01 --register winkel

        """)
    #expect(run.errors == "" && run.status == 0)
    #expect(try self.run("check --quiet winkel").output == "")
    #expect(try review("nieuwsbrief").output == "Nothing changes.\n")
    for line in run.output.split(separator: "\n") where line.hasPrefix("  avgreg ") {
      #expect(try self.run(String(line.dropFirst(9))).status == 0, "\(line)")
    }
    #expect(try place.text(news) == before)
  }

  @Test func `stays right when a record gets another name`() throws {
    _ = try review("nieuwsbrief")
    for names in ["voorbeeldmail post", "nieuwsbrief personal-data.email adres", "nieuwsbrief nieuws"] {
      let run = try run("rename \(names) --register winkel")
      #expect(run.status == 0 && !run.output.contains("ENT14"), "\(run.output)")
    }
    #expect(try run("check --quiet winkel").output == "")
  }

  @Test func `is of a day that has come`() throws {
    let before = try place.text(news)
    let run = try Program.shell(
      "\"$AVGREG\" review nieuwsbrief --register winkel --on 2999-01-01", in: place.url)
    #expect(run.status == 64 && run.output == "")
    #expect(try place.text(news) == before)
  }

  @Test func `says in Git how to put the file back`() throws {
    try commit()
    #expect(
      try review("nieuwsbrief", language: "nl").output.hasSuffix(
        "\nTerugdraaien:\n  git restore --source=HEAD --worktree -- winkel/activities/nieuwsbrief.md\n"))
  }

  @Test func `is stale once a fact changes, and fresh again when it was reviewed`() throws {
    _ = try review("nieuwsbrief")
    try place.change(news, "owner = \"Winkel\"", to: "owner = \"Kantoor\" # vanaf maandag")
    let check = try run("check --quiet winkel")
    #expect(check.output.contains("\nwarning[ENT14]: changed since it was reviewed\n"))
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

  @Test func `names the keys that changed since the last review, where Git keeps it, and not what they say`()
    throws
  {
    _ = try review("nieuwsbrief")
    try commit()
    try place.change(news, "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    try place.change(news, "[personal-data.name]", to: "[personal-data.phone]")
    try place.change(news, "staat een link", to: "staat altijd een link")
    let changed = "owner, personal-data.name, personal-data.phone, the text below the facts\n"
    #expect(try review("").output.contains("\n    ENT14 changed since it was reviewed: \(changed)"))
    let run = try review("nieuwsbrief")
    #expect(
      run.output.contains(
        "\nwinkel/activities/nieuwsbrief.md\n  changed since the review of 2026-11-23: \(changed)"))
    #expect(run.output.contains("\nSettled:\n  ENT14 changed since it was reviewed\n"))
    #expect(try review("nieuwsbrief").output == "Nothing changes.\n")
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
          "program": "\(ProgramVersion.current)",
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
        "\n  review-by (2026-10-01) has passed; name the next time with --next, such as --next 6m\n"))
  }

  @Test func `says what is still open in the record, and of a draft that it is one`() throws {
    try place.change(news, "status = \"active\"", to: "status = \"draft\"")
    try place.change(news, "role = \"controller\"\n", to: "")
    let run = try review("nieuwsbrief")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        """

        winkel/activities/nieuwsbrief.md
          still open: 1 open point; see `avgreg check winkel/activities/nieuwsbrief.md`
          this is still a draft; once it is in force, review it again

        """))
  }

  @Test func `reviews several at once, or none where one of them cannot be`() throws {
    let text = try place.text(news)
    try place.write(text.replacing("\"Nieuwsbrief\"", with: "\"Post\""), to: "winkel/activities/post.md")
    let refused = try review("nieuwsbrief post mail")
    #expect(refused.status == 64 && refused.output == "")
    #expect(refused.errors.hasPrefix("avgreg: cannot find mail: "))
    #expect(try place.text(news) == text)
    let run = try review("nieuwsbrief activities/post.md nieuwsbrief")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count { $0 == "+ reviewed = 2026-11-23" } == 2)
    #expect(try place.text("winkel/activities/post.md").contains("\nreviewed = 2026-11-23\n"))
  }

  @Test func `refuses what is no activity, a record that cannot be read, and a next time that is not later`()
    throws
  {
    let before = try place.text(news)
    let party = try review("voorbeeldmail")
    #expect(party.status == 64)
    #expect(
      party.errors.hasPrefix("avgreg: cannot write down a review of voorbeeldmail: it is no activity. "))
    for next in ["2026-11-23", "2020-01-01"] {
      let early = try review("nieuwsbrief --next \(next)")
      #expect(early.status == 64)
      #expect(early.errors.hasPrefix("avgreg: cannot write down \(next) as the next time: "))
    }
    #expect(try review("nieuwsbrief --next morgen").status == 64)
    #expect(try review("--next 6m").status == 64)
    #expect(try review("--dry-run").status == 64)
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
