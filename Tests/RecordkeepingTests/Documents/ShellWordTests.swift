import Foundation
import Testing

@testable import Recordkeeping

@Suite("A word of a shell")
struct ShellWordTests {
  @Test(arguments: [
    ("klanten/a_b-c.d", "klanten/a_b-c.d"), ("a,b:c@d%e+f=g", "a,b:c@d%e+f=g"),
    ("mijn register", "'mijn register'"),
    ("", "''"), ("-x", "'-x'"), ("=x", "'=x'"), ("~x", "'~x'"), ("$(x)", "'$(x)'"),
    ("d'Oude", #"'d'\''Oude'"#),
    ("caf\u{E9}", "'caf\u{E9}'"), ("a\u{1B}b", "'a\\u{1B}b'"),
  ])
  func `is quoted where a shell would read something into it`(text: String, quoted: String) {
    #expect(ShellWord.quoted(Array(text.utf8)) == quoted)
    #expect(UndoAdvice.quoted(text) == quoted)
  }

  @Test(arguments: [("mijn register", "'mijn register'"), ("-map", "./-map"), ("-de map", "'./-de map'")])
  func `is no option where it is a path`(path: String, quoted: String) {
    #expect(DiskPath(path).quoted == quoted)
    #expect(DiskPath(path).registerOption == " --register \(quoted)")
    #expect(DiskPath(".").registerOption == "")
  }
}
