import Foundation
import Testing

@Suite("Output that gets lost")
struct OutputTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
  }

  @Test(arguments: [
    ("> /dev/full", "de schijf is vol"), (">&-", "de uitvoer is gesloten"),
  ])
  func `is told of on standard error, with exit 2`(redirection: String, reason: String) throws {
    let run = try Program.shell("exec \"$AVGREG\" check winkel \(redirection)", in: place.url)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        avgreg: kan de uitvoer niet wegschrijven: \(reason). Een deel van de uitvoer ontbreekt.

        """)
  }

  @Test func `is passed over in silence when nobody reads any more`() throws {
    let run = try Program.shell(
      "{ \"$AVGREG\" check winkel; echo $? > status; } | true", in: place.url)
    #expect(run.errors == "")
    #expect(["141\n", "0\n"].contains(try place.text("status")))
  }

  @Test func `on standard error does not change the exit code`() throws {
    let run = try Program.shell("exec \"$AVGREG\" check nergens 2>&-", in: place.url)
    #expect(run.status == 2)
    #expect(run.output == "")
  }
}
