import Testing

@testable import Recordkeeping

@Suite("a page of the manual")
struct ManualPagesTests {
  private static let dump = #"""
    {"command": {"commandName": "tool", "abstract": "Keeps things.", "subcommands": [
      {"commandName": "hide", "shouldDisplay": false},
      {"commandName": "help"},
      {"commandName": "put", "abstract": "Puts a thing.",
       "discussion": "  tool put a\n  tool put \"a b\"\n\nIt says .so. Then `x` is A\\B, art. 6.",
       "arguments": [
         {"kind": "positional", "valueName": "thing", "isOptional": false, "abstract": "A thing."},
         {"kind": "option", "valueName": "form", "names": [{"kind": "short", "name": "f"}, {"kind": "long", "name": "form"}],
          "allValues": ["a", "b"], "defaultValue": "a", "isRepeating": true, "abstract": "How."},
         {"kind": "flag", "valueName": "all", "names": [{"kind": "long", "name": "all"}], "shouldDisplay": false}]}]}}
    """#

  @Test func `is made of what the help says`() throws {
    let program = try #require(CommandDescription(dump: Self.dump))
    let pages = ManualPages(of: program).pages
    #expect(
      pages.map(\.path) == [
        "man1/tool.1", "man1/tool-put.1", "man5/avgreg-register.5", "nl/man5/avgreg-register.5",
      ])
    #expect(
      pages[1].source == #"""
        .\" Made from the program itself; Scripts/manual makes it anew.
        .Dd \#(ProgramVersion.day)
        .Dt TOOL-PUT 1
        .Os avgreg \#(ProgramVersion.current)
        .Sh NAME
        .Nm tool-put
        .Nd puts a thing
        .Sh SYNOPSIS
        .Nm tool put
        .Op Ar options
        .Ar thing
        .Sh DESCRIPTION
        It says .so.
        Then \fBx\fR is A\eB, art. 6.
        .Pp
        The arguments and options:
        .Bl -tag -width Ds
        .It Ar thing
        A thing.
        .It Fl f , Fl \-form Ar form
        How.
        Values: a, b; without it a.
        It may be given more than once.
        .El
        .Sh EXIT STATUS
        .Bl -tag -width Ds
        .It 0
        Done, and no error was found.
        .It 1
        Something was found: an error in the register, or a difference that was
        asked for.
        .It 2
        The work could not be done.
        .It 64
        The command, an option or a name in it is not known.
        .El
        .Sh EXAMPLES
        .Dl tool put a
        .Dl tool put \(dqa b\(dq
        .Sh SEE ALSO
        .Xr avgreg 1 ,
        .Xr avgreg-register 5

        """#)
  }

  @Test func `of the format names every key, in both languages`() throws {
    for language in [Language.nl, .en] {
      let source = RegisterManual(language: language).source
      for table in KeyCatalogue.tables {
        for key in table.keys {
          #expect(source.contains("\n.It Cm \(Mdoc.word(key.name))\n"), "\(table.name).\(key.name)")
        }
      }
    }
  }

  @Test func `holds nothing that the reader of the page would obey`() {
    var page = Mdoc("A", section: 1)
    let before = page.source
    page.text(".so /etc/passwd is \\no command. 'br neither. \\fB")
    #expect(
      page.source.dropFirst(before.count) == "\\&.so /etc/passwd is \\eno command.\n\\&'br neither.\n\\efB\n")
    #expect(Mdoc.word("a . b | c") == "a \\&. b \\&| c")
  }
}
