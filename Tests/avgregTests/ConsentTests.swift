import Foundation
import Recordkeeping
import Testing

@Suite("avgreg consent")
struct ConsentTests {
  private static let old = "Ik kan mij altijd weer afmelden."

  @Test func `lists the texts of now, each with since when`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    try history.change("activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    try history.commit("2024-03-01")
    let run = try Self.run("", in: history)
    #expect(
      run.output == """
        \(try Self.id(of: history))
          Nieuwsbrief (nieuwsbrief), doel newsletter, taal nl
          in het register sinds 2024-02-01

        Laat uw eigen systeem bij elke toestemming het id van de tekst en het tijdstip opslaan, bij de persoon; wie dat is blijft daar en komt nooit in het register.

        """)
    #expect(run.status == 0 && run.errors == "")
  }

  @Test func `is not told of a register of which a file could not be read`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    try history.place.write("x", to: history.news)
    let run = try Self.run("--language en", in: history)
    #expect(run.status == 2 && run.output == "" && run.errors.contains("cannot read all of"), "\(run.errors)")
  }

  @Test func `marks texts that nobody is asked yet or any more, and those that are not in Git`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    for (status, mark) in [
      ("draft", "draft"), ("planned", "planned"), ("ended\"\nended = \"2024-01-01", "ended"),
    ] {
      try history.change("activities/nieuwsbrief.md", "status = \"active\"", to: "status = \"\(status)\"")
      let run = try Self.run("--language en", in: history)
      #expect(run.output.contains("language nl (\(mark))\n  in the register since 2024-02-01\n"), "\(status)")
      try history.shell("git checkout -q .")
    }
    try Self.reword(history, "Ik kan altijd stoppen.")
    let run = try Self.run("--language en", in: history)
    #expect(run.output.contains("\n  not in Git yet: commit it with `git commit`\n"))
    #expect(!run.output.contains("2024"))
  }

  @Test func `prints no day that Git cannot prove, and says what helps`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    try Self.reword(history, "Ik kan altijd stoppen.")
    try history.commit("2024-03-01")
    let cases = [
      ("rm -rf repo/.git", "git init", "in no Git repository"),
      (
        "git clone -q --depth 1 file://$PWD/repo shallow && rm -rf repo && mv shallow repo",
        "git fetch --unshallow",
        "shallow"
      ),
    ]
    for (spoil, cure, why) in cases.reversed() {
      try history.shell("cd .. && \(spoil)")
      let list = try Self.run("--language en", in: history)
      #expect(list.status == 0 && list.output.contains("not known since when") && list.output.contains(cure))
      #expect(list.output.contains(why) && !list.output.contains("2024"))
      let gone = try Self.run("\(id) --language en", in: history)
      #expect(gone.status == 2 && gone.output == "" && gone.errors.contains(cure))
      let now = try Self.run("\(try Self.id(of: history)) --language en", in: history)
      #expect(now.status == 2 && now.output.contains("not known since when") && !now.output.contains("2024"))
      #expect(now.output.contains("  Ja, mail mij elke maand"))
      let log = try Self.verify("id,time\n\(id),2024-02-10", "--language en", in: history)
      #expect(log.status == 2 && log.output == "" && log.errors.contains(cure))
    }
  }

  @Test func `shows the words of a text that came, went and came back, with commits and times`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    try Self.reword(history, "Ik kan altijd stoppen.")
    try history.commit("2024-06-03", "T23:30:00-02:00")
    try Self.reword(history, Self.old, from: "Ik kan altijd stoppen.")
    try history.commit("2024-07-01")
    try Self.reword(history, "Stoppen kan altijd.")
    try history.commit("2024-08-01")
    let commits = try history.shell("git log --reverse --format=%H").split(separator: "\n")
    let run = try Self.run("\(id) --language en", in: history)
    #expect(
      run.output == """
        \(id)
          Nieuwsbrief (nieuwsbrief), purpose newsletter, language nl
          winkel
          in the register from 2024-02-01 to 2024-06-04
            came with commit \(commits[0]) of 2024-02-01T12:00:00Z
            until commit \(commits[1]) of 2024-06-04T01:30:00Z
          in the register from 2024-07-01 to 2024-08-01
            came with commit \(commits[2]) of 2024-07-01T12:00:00Z
            until commit \(commits[3]) of 2024-08-01T12:00:00Z

        This is what the form shows, line by line:
          Bakkerij De Korenaar B.V. vraagt uw toestemming
          Ja, mail mij elke maand de nieuwsbrief van Bakkerij De Korenaar. Ik kan mij altijd weer afmelden.
          Waarvoor
          U elke maand ons nieuws en onze acties mailen
          Welke gegevens
          E-mailadres en naam
          Toestemming intrekken
          U mag uw toestemming altijd intrekken. Dat is gratis en u hoeft geen reden te geven.
          Klik op de link onder elk bericht dat u van ons krijgt.
          Vul het formulier op onze website in.
          Stuur een e-mail naar privacy@korenaar.example.
          Lees wat wij met deze gegevens doen

        Git shows that this text was in the register, not who saw it: only your own system knows that.

        """)
    #expect(run.status == 0 && run.errors == "")
    for canary in ScriptedHistory.canaries { #expect(!run.output.contains(canary)) }
    // A log is held against what was committed up to the day.
    let log = "id,time\n\(id),2024-02-10\n\(id),2024-07-10\n"
    #expect(try Self.reasons(log, in: history, on: "2024-06-30") == ["after": [3], "future": [3]])
    #expect(try Self.reasons(log, in: history, on: "2024-07-30") == [:])
  }

  @Test func `finds a text that stood there for an hour only`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01", "T09:00:00Z")
    try Self.reword(history, "Ik kan altijd stoppen.")
    let id = try Self.id(of: history)
    try history.commit("2024-02-01", "T10:00:00Z")
    try Self.reword(history, "Stoppen kan altijd.", from: "Ik kan altijd stoppen.")
    try history.commit("2024-02-01", "T11:00:00Z")
    let run = try Self.run("\(id) --language en", in: history)
    #expect(run.output.contains("\n  in the register on 2024-02-01, a part of the day\n"))
    #expect(
      run.output.contains("of 2024-02-01T10:00:00Z\n") && run.output.contains("of 2024-02-01T11:00:00Z\n"))
    #expect(run.status == 0)
  }

  @Test func `finds a text whose activity, purpose and folder have other names by now`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    try history.move(to: "klanten/bakker")
    try history.commit("2024-03-01")
    try history.shell("git mv klanten/bakker/activities/nieuwsbrief.md klanten/bakker/activities/brief.md")
    try history.commit("2024-04-01")
    try history.change("activities/brief.md", "purposes.newsletter", to: "purposes.letter")
    try history.change("activities/brief.md", "[\"newsletter\"]", to: "[\"letter\"]")
    try history.commit("2024-05-01")
    let run = try Self.run("\(id) --language en", in: history)
    #expect(run.output.contains("\n  in the register from 2024-02-01 to 2024-04-01\n"))
    let list = try Self.run("--language en", in: history)
    #expect(list.output.hasPrefix("brief-letter-nl-\(id.suffix(16))\n"))
    #expect(list.output.contains("since 2024-05-01"))
    let between = "brief-newsletter-nl-\(id.suffix(16))"
    #expect(
      try Self.run("\(between) --language en", in: history).output.contains("from 2024-04-01 to 2024-05-01"))
  }

  @Test
  func
    `counts what a merge brings from the day of the merge, and knows no day where clocks contradict each other`()
    throws
  {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    try history.shell("git checkout -q -b tak")
    try Self.reword(history, "Ik kan altijd stoppen.")
    let id = try Self.id(of: history)
    try history.commit("2024-02-10")
    try history.shell("git checkout -q - && git merge -q --no-ff -m m tak", at: "2024-03-01T12:00:00Z")
    try Self.reword(history, "Stoppen kan altijd.", from: "Ik kan altijd stoppen.")
    try history.commit("2024-01-15")
    let run = try Self.run("\(id) --language en", in: history)
    #expect(run.output.contains("not certain when: the clocks of the commits contradict each other\n"))
    #expect(run.output.contains("of 2024-03-01T12:00:00Z\n"))
    #expect(run.output.contains("of 2024-01-15T12:00:00Z\n"))
    #expect(try Self.reasons("id,time\n\(id),2024-02-15\n", in: history) == ["day-in-doubt": [2]])
  }

  @Test func `proves nothing by a clock that is ahead, and something behind it`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-01-10")
    let id = try Self.id(of: history)
    try history.change("activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    try history.commit("2027-08-01")
    try Self.reword(history, "Ik kan altijd stoppen.")
    let second = try Self.id(of: history)
    try history.commit("2024-04-10")
    let log = """
      id,time
      \(id),2024-03-10
      \(id),2024-06-10
      \(second),2024-03-10
      \(second),2024-06-10
      """
    #expect(try Self.reasons(log, in: history) == ["after": [3], "before": [4]])
    #expect(
      try Self.run("\(id) --language en", in: history).output.contains("from 2024-01-10 to 2024-04-10\n"))
    #expect(try history.render(on: "2026-11-23").errors == "")
    #expect(try history.page("nl/index.html").contains("<time datetime=\"2024-04-10\">"))
  }

  @Test func `proves nothing by a clock from before there was Git`() throws {
    let history = try ScriptedHistory()
    try history.commit("1970-01-01", "T00:00:00Z")
    let id = try Self.id(of: history)
    #expect(try Self.reasons("id,time\n\(id),2024-03-10\n", in: history) == ["day-in-doubt": [2]])
    #expect(try history.render(on: "2026-11-23", language: "en").errors.contains("from before Git existed"))
    #expect(
      try Self.run("--language en", in: history).output.contains("in the register since \(Day.today())\n"))
  }

  @Test func `says of a day before the first commit that it was not in Git then`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    let why = "this was not in Git yet on 2024-01-15. Choose a later day with --on."
    #expect(try Self.verify("id,time\n", "--on 2024-01-15 --language en", in: history).errors.contains(why))
    #expect(try history.render(on: "2024-01-15", language: "en").errors.contains(why))
    let log = try Program.shell(
      "exec \"$AVGREG\" log --on 2024-01-15 --language en --register winkel",
      in: history.place.url.appending(path: "repo"))
    #expect(log.errors.contains(why))
  }

  @Test func `says that a filter keeps the texts from being read`() throws {
    let history = try ScriptedHistory()
    try history.shell(
      """
      echo '*.md filter=lfs' > .gitattributes
      git config filter.lfs.clean "sed '1iversion https://git-lfs.github.com/spec/v1'"
      """)
    try history.commit("2024-02-01")
    let run = try Self.run("--language en", in: history)
    #expect(
      run.output.contains("Git stores the texts through a filter, such as git-crypt or LFS"), "\(run.output)")
    #expect(try history.render(language: "en").errors.contains("Git stores the texts through a filter"))
  }

  @Test func `tells a draft from a text that could be shown`() throws {
    let history = try ScriptedHistory()
    try history.change("activities/nieuwsbrief.md", "status = \"active\"", to: "status = \"draft\"")
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    try history.change("activities/nieuwsbrief.md", "status = \"draft\"", to: "status = \"active\"")
    try history.commit("2024-03-01")
    let run = try Self.run("\(id) --language en", in: history)
    #expect(run.output.contains("\n  in the register from 2024-02-01 to 2024-03-01 (draft)\n"))
    #expect(run.output.contains("\n  in the register since 2024-03-01\n"))
    #expect(
      try Self.run("--language en", in: history).output.contains("\n  in the register since 2024-02-01\n"))
    let log = "id,time\n\(id),2024-02-10T12:00:00Z\n\(id),2024-03-10T12:00:00Z\n"
    #expect(try Self.reasons(log, in: history) == ["not-in-use": [2]])
  }

  @Test func `knows the user's own words of then, and which id they gave`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    try history.place.write(
      "[consent]\nasks = \"{controller} vraagt of het mag\"\n", to: "repo/Templates/nl.toml")
    let worded = try Self.id(of: history)
    try history.commit("2024-03-01")
    try history.shell("git rm -rq Templates")
    try history.commit("2024-04-01")
    #expect(worded != id)
    let run = try Self.run("\(worded) --language en", in: history)
    #expect(run.output.contains("from 2024-03-01 to 2024-04-01\n"))
    #expect(run.output.contains("  Bakkerij De Korenaar B.V. vraagt of het mag\n"))
    let other = try Self.run("\(id) --language en", in: history)
    #expect(
      other.output.contains("from 2024-02-01 to 2024-03-01\n") && other.output.contains("since 2024-04-01\n"))
  }

  @Test func `knows the user's own words behind a link in the repository`() throws {
    let history = try ScriptedHistory()
    try history.place.write(
      "[consent]\nasks = \"{controller} vraagt of het mag\"\n", to: "repo/gedeeld/woorden/nl.toml")
    try history.shell("ln -s gedeeld/woorden Templates")
    let id = try Self.id(of: history)
    try history.commit("2024-03-01")
    try history.place.change("repo/gedeeld/woorden/nl.toml", "of het mag", to: "of het goed is")
    let other = try Self.id(of: history)
    try history.commit("2024-04-01")
    #expect(id != other)
    let run = try Self.run("\(id) --language en", in: history)
    #expect(run.output.contains("from 2024-03-01 to 2024-04-01\n"), "\(run.output)")
    #expect(try Self.run("--language en", in: history).output.contains("since 2024-04-01\n"))
    let diff = try Program.shell(
      "exec \"$AVGREG\" diff --language en", in: history.place.url.appending(path: "repo"))
    #expect(diff.output.hasPrefix("no changes\n"), "\(diff.output)")
  }

  @Test func `says what an id that is not known can be`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    let cases = [
      ("nieuwsbrief-newsletter-nl-0000000000000000", 1, "The text about the same is `\(id)`."),
      (String(id.dropLast()) + "_", 64, "Did you mean `\(id)`?"),
      (id.replacingOccurrences(of: "brief", with: "breif"), 1, "Did you mean `\(id)`?"),
      ("nieuwsbrief", 64, "Did you mean `\(id)`?"),
      ("a-b-nl-0123456789abcdef", 1, "`avgreg consent` shows which there are now."),
    ]
    for (asked, status, next) in cases {
      let run = try Self.run("'\(asked)' --language en", in: history)
      #expect(run.status == Int32(status) && run.output == "", "\(asked)")
      #expect(run.errors.hasSuffix(next + "\n"), "\(asked): \(run.errors)")
      #expect(run.errors.contains("another version than 0.1.0") == (status == 1), "\(asked)")
    }
    try Self.reword(history, "Ik kan altijd stoppen.")
    let run = try Self.run("\(try Self.id(of: history)) --language en", in: history)
    #expect(run.status == 1 && run.output.contains("in the register, but not in Git yet"))
  }

  @Test func `obeys and hides nothing that a register says`() throws {
    let history = try ScriptedHistory()
    try Self.reword(history, "::error::\\u001B[31m\\u202Ex")
    try history.change(
      "activities/nieuwsbrief.md", "title = \"Nieuwsbrief\"", to: "title = \"::error::\\u001B[1m\"")
    try history.change(
      "activities/nieuwsbrief.md", "purpose = \"U elke maand ons nieuws en onze acties mailen\"",
      to: "purpose = \"::error::x\"")
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    for arguments in ["", id] {
      let run = try Self.run("\(arguments) --language en", in: history)
      #expect(run.status == 0 && !run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
      #expect(!run.output.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("::") })
    }
  }

  @Test func `prints a receipt with nobody in it, also of a text long gone`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    let now = try Self.run("\(id) --receipt", in: history)
    try Self.reword(history, "Ik kan altijd stoppen.")
    try history.commit("2024-03-01")
    let gone = try Self.run("\(id) --receipt", in: history)
    #expect(now.status == 0 && gone.status == 0 && now.output == gone.output)
    let receipt = try #require(
      try JSONSerialization.jsonObject(with: Data(now.output.utf8)) as? [String: Any])
    for key in ["record_id", "receipt_id", "pii_principal_id"] { #expect(receipt[key] as? String == "") }
    #expect((receipt["event"] as? [String: String])?.values.allSatisfy(\.isEmpty) == true)
    let processing = try #require(receipt["pii_processing"] as? [String: Any])
    let text = try #require(processing["consent_text"] as? [String: Any])
    #expect(text["id"] as? String == id && (text["sha256"] as? String)?.hasPrefix(id.suffix(16)) == true)
    #expect((text["strings"] as? [String])?.count == 12)
    #expect(try Self.run("--receipt", in: history).status == 64)
  }

  @Test func `writes its answers for programs too`() throws {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    let id = try Self.id(of: history)
    let commit = try history.shell("git rev-parse HEAD").trimmingCharacters(in: .newlines)
    #expect(
      try Self.run("--format json", in: history).output == """
        {
          "avgreg": 1,
          "program": "\(ProgramVersion.current)",
          "texts": [
            {
              "register": "winkel",
              "id": "\(id)",
              "activity": "nieuwsbrief",
              "title": "Nieuwsbrief",
              "purpose": "newsletter",
              "language": "nl",
              "status": "active",
              "in-git": true,
              "since": {"day": "2024-02-01", "commit": "\(commit)", "time": "2024-02-01T12:00:00Z"}
            }
          ]
        }

        """)
    let answer = try Self.run("\(id) --format json", in: history)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    let one = try #require((read["answers"] as? [[String: Any]])?.first)
    #expect(one["in-register"] as? Bool == true && (one["strings"] as? [String])?.count == 12)
    #expect((one["stretches"] as? [[String: Any]])?.count == 1)
    #expect(read["avgreg"] as? Int == 1 && read["program"] as? String == ProgramVersion.current)
  }

  // MARK: - The site's own log

  /// A text of 1 February to 3 June 2024 and, back again, from 1 July; one of 3 June to 1 July; one not in Git.
  private static func logged() throws -> (history: ScriptedHistory, ids: [String]) {
    let history = try ScriptedHistory()
    try history.commit("2024-02-01")
    var ids = [try id(of: history)]
    try reword(history, "Ik kan altijd stoppen.")
    ids.append(try id(of: history))
    try history.commit("2024-06-03")
    try reword(history, old, from: "Ik kan altijd stoppen.")
    try history.commit("2024-07-01")
    try reword(history, "Stoppen kan altijd.")
    ids.append(try id(of: history))
    return (history, ids)
  }

  @Test func `says which rows of a log cannot be proven, and repeats nothing of them`() throws {
    let (history, ids) = try Self.logged()
    let log = """
      naam;Tekst;tijd;ingetrokken;gebruikt
      KANARIE;\(ids[0]);2024-02-10T12:00:00Z;;
      KANARIE;\(ids[0]);2024-03-10T12:00:00+01:00;2024-04-01;2024-03-20
      KANARIE;kanarie@voorbeeld.example;2024-03-10;;
      KANARIE;;2024-03-10;;
      KANARIE;\(ids[0]);2024-01-10;;
      KANARIE;\(ids[0]);2024-02-01T12:00:00Z;;
      KANARIE;\(ids[0]);2024-06-04T11:00:00Z;;
      KANARIE;\(ids[0]);2024-06-15;;
      KANARIE;\(ids[0]);2024-07-15;;
      KANARIE;\(ids[1]);2024-08-15;;
      KANARIE;\(ids[2]);2024-08-15;;
      KANARIE;\(ids[0]);KANARIE;;
      KANARIE;\(ids[0]);2024-08-15;KANARIE;
      KANARIE;\(ids[0]);2030-08-15;;
      KANARIE;\(ids[0]);2024-08-15;2024-08-14;
      KANARIE;\(ids[0]);2024-08-15T12:00:00Z;2024-09-01T12:00:00Z;2024-09-02T12:00:00Z
      KANARIE;\(ids[0]);2024-08-15;2024-09-01;2024-09-01
      KANARIE;\(ids[0]);2024-08-15
      KANA"RIE;\(ids[0]);2024-08-15;;

      """
    let run = try Self.verify(log, "--on 2026-11-23 --language en", in: history)
    #expect(
      run.output == """
        log.csv: 19 rows, 16 that cannot be proven
          2: as far as Git and this version show, the register never had this text; or there is no id
            rows 4, 5
          1: the text is in the register now, but not in Git yet
            row 12
          1: before the text came into the register
            row 6
          1: after the text left the register
            row 11
          1: of a time in which the text was out of the register
            row 9
          2: within a day of the moment at which the text came or went, or that moment is not certain
            rows 7, 8
          2: a time is missing or cannot be read
            rows 13, 14
          1: a time lies in the future
            row 15
          1: withdrawn before it was given
            row 16
          1: still used after it was withdrawn
            row 17
          1: the order of giving, withdrawing and using is not certain
            row 18
          1: damaged: too many or too few fields
            row 19
          1: damaged: the quotes do not match
            row 20

        Rows for each text:
        \([
          "  \(ids[0]): 13 rows, from 2024-01-10 to 2030-08-15", "  \(ids[1]): 1 row, on 2024-08-15",
          "  \(ids[2]): 1 row, on 2024-08-15",
        ].sorted().joined(separator: "\n"))

        Proven means that the text was in the register that day. Who saw it, only your own system knows.

        """)
    #expect(run.status == 1 && run.errors == "")
    for format in ["text", "json", "text --all", "json --all"] {
      for language in ["nl", "en"] {
        let run = try Self.verify(
          log, "--on 2026-11-23 --language \(language) --format \(format)", in: history)
        #expect(!run.output.lowercased().contains("kana") && run.errors == "", "\(format)")
      }
    }
  }

  @Test func `is content with a log in which every row can be proven`() throws {
    let (history, ids) = try Self.logged()
    let logs = [
      "id,time\r\n\(ids[0]),2024-03-10\r\n", "time\tid\n1710072000\t\(ids[0])\n",
      "\u{FEFF}sep=;\nid;time;withdrawn\n\"\(ids[1])\";\"2024-06-15 12:00:00\";NULL\n",
      "\r\n\nid|time\n\(ids[0])|20240310T120000Z\n", "\"sep=;\"\nid;time\n\(ids[0]);2024-03-10\n",
      "{\"text\":\"\(ids[0])\",\"time\":1710072000000,\"withdrawn\":null,\"meta\":{\"a\":[1]}}\n",
    ]
    for log in logs {
      for name in ["log.csv", "log.txt", "log"] where name == "log" || !log.hasPrefix("{") {
        let run = try Self.verify(log, "--language en", in: history, as: name)
        #expect(
          run.status == 0 && run.output.contains(": 1 row, 0 that cannot be proven\n"), "\(name) \(log)")
      }
      let run = try Program.shell(
        "\"$AVGREG\" consent verify - --language en --register winkel < log",
        in: history.place.url.appending(path: "repo"))
      #expect(run.status == 0 && run.output.hasPrefix("standard input: 1 row, 0 that"), "\(log)")
    }
  }

  @Test func `names twenty rows of a kind, or all`() throws {
    let (history, _) = try Self.logged()
    let log = "id,time\n" + String(repeating: "x,2024-03-10\n", count: 50)
    let some = try Self.verify(log, "--language en", in: history)
    #expect(some.output.contains("20, 21 and 30 more; --all names them all\n"))
    let all = try Self.verify(log, "--language en --all", in: history)
    #expect(all.output.hasPrefix((2...51).map { "\($0) unknown-text\n" }.joined() + "\nlog.csv: 50 rows"))
    let json = try Self.verify(log, "--format json --all", in: history)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((read["unproven-rows"] as? [[String: Any]])?.count == 50 && read["unproven"] as? Int == 50)
    let none = try Self.verify("id,time\n", "--format json --all", in: history)
    #expect(none.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(none.output.utf8))
  }

  @Test(arguments: ["", "--all"])
  func `writes one document about one log, and one about several`(all: String) throws {
    let (history, _) = try Self.logged()
    try history.place.write("id,time\nx,2024-03-10\ny,2024-03-10\n", to: "repo/a.csv")
    try history.place.write("id,time\n", to: "repo/b.csv")
    func read(_ files: String) throws -> [String: Any] {
      let run = try Self.run("verify \(files) --format json \(all)", in: history)
      let read = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect(read?["avgreg"] as? Int == 1 && read?["program"] as? String == ProgramVersion.current)
      return try #require(read)
    }
    #expect(try read("a.csv")["log"] as? String == "a.csv")
    let several = try read("a.csv b.csv a.csv")
    let logs = try #require(several["logs"] as? [[String: Any]])
    #expect(logs.compactMap { $0["log"] as? String } == ["a.csv", "b.csv", "a.csv"])
    #expect(logs.compactMap { $0["rows"] as? Int } == [2, 0, 2] && several["rows"] == nil)
    let rows = logs.map { ($0["unproven-rows"] as? [[String: Any]])?.count }
    #expect(rows == (all.isEmpty ? [nil, nil, nil] : [2, nil, 2]))
  }

  @Test(arguments: [
    ("log.csv", "naam,mail\nJan,jan@voorbeeld.example\n", "the first line does not name exactly one column"),
    ("log.csv", "id,time\rx,2024-01-01\r", "its lines end in a CR alone"),
    ("log.csv", "", "there is nothing in it"), ("log.csv", "i\0d\0,\0", "it is not text in UTF-8"),
    ("log.json", "[\n{}\n]", "it is one list"), ("log", "[{}]", "it is one list"),
  ])
  func `says what keeps a log from being verified`(name: String, log: String, why: String) throws {
    let (history, _) = try Self.logged()
    let run = try Self.verify(log, "--language en", in: history, as: name)
    #expect(run.status == 2 && run.output == "" && run.errors.contains("cannot verify \(name): \(why)"))
    #expect(!run.errors.contains("Jan") && !run.errors.contains("@"))
    let missing = try Self.run("verify nergens.csv --language en", in: history)
    #expect(missing.status == 2 && missing.errors.contains("cannot read nergens.csv: it does not exist"))
    #expect(
      try Self.run("verify . --language en", in: history).errors.contains("cannot read .: it is a folder"))
    #expect(try Self.run("verify", in: history).status == 64)
  }

  // MARK: -

  private static func run(_ arguments: String, in history: ScriptedHistory) throws -> Program {
    let register = history.register.dropFirst(5)
    return try Program.shell(
      "exec \"$AVGREG\" consent \(arguments) --register \(register)",
      in: history.place.url.appending(path: "repo"))
  }

  private static func verify(
    _ log: String, _ options: String, in history: ScriptedHistory, as name: String = "log.csv"
  ) throws -> Program {
    try history.place.write(log, to: "repo/\(name)")
    return try run("verify \(name) \(options)", in: history)
  }

  /// The numbers of the rows by why they cannot be proven.
  private static func reasons(_ log: String, in history: ScriptedHistory, on day: String = "2026-11-23")
    throws
    -> [String: [Int]]
  {
    let run = try verify(log, "--format json --on \(day)", in: history)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let reasons = try #require(read["reasons"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: try reasons.map {
        (try #require($0["reason"] as? String), try #require($0["first-rows"] as? [Int]))
      })
  }

  /// The id of the only text, as the register stands on the disk.
  private static func id(of history: ScriptedHistory) throws -> String {
    let run = try run("--format json", in: history)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let texts = try #require(read["texts"] as? [[String: Any]])
    return try #require(texts.first?["id"] as? String)
  }

  private static func reword(_ history: ScriptedHistory, _ new: String, from old: String = old) throws {
    try history.change("activities/nieuwsbrief.md", old, to: new)
  }
}
