import Testing

@testable import Recordkeeping

@Suite("Errors of a run")
struct RunErrorTests {
  @Test func `say what, why, how things stand and what next in one line`() {
    var words = SiteWords(place: DiskPath("site"))
    words.hasSite = true
    let fault = SiteFault(path: DiskPath("nl/index.html"), fault: SystemFault(number: 28))
    let why = Wording(
      nl: "de schijf is vol (nog 412 kB nodig)", en: "the disk is full (412 kB more needed)")
    let error = words.cannotWrite(fault, why: why)
    #expect(
      error.message(in: .nl)
        == "kan site/nl/index.html niet schrijven: de schijf is vol (nog 412 kB nodig). "
        + "De oude site staat er nog. Maak ruimte en probeer het opnieuw.")
    #expect(
      error.message(in: .en)
        == "cannot write site/nl/index.html: the disk is full (412 kB more needed). "
        + "The old site is still there. Make room and try again.")
    #expect(error.status == 2)
  }

  @Test func `show a hostile path on one line`() {
    let error = RunError.cannotRead(DiskPath("a\n\u{1B}[2J"), SystemFault(number: 13))
    #expect(error.message(in: .en) == "cannot read a\\n\\u{1B}[2J: you have no permission for that.")
  }

  @Test func `name a number that has no words yet`() {
    #expect(SystemFault(number: 9999).words.nl == "het systeem meldt fout 9999")
  }
}
