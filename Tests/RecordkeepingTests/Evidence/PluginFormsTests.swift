import Foundation
import Testing

@testable import Recordkeeping

/// Pages in the shape that plugins and mail services give their forms: `Tests/Sites/plugins`, written by hand.
@Suite("A form of a well-known plugin asks for")
struct PluginFormsTests {
  private static let asked: [(page: String, categories: [String])] = [
    ("contact-form-7", ["name", "email", "phone", "communication"]),
    ("gravity-forms", ["name", "email", "birth-date", "cv"]),
    ("wpforms", ["name", "email", "company", "communication"]),
    ("ninja-forms", ["name", "phone"]),
    ("hubspot", ["name", "email", "company"]),
    ("mailchimp", ["email", "name", "birth-date"]),
    ("laposta", ["email", "name", "birth-date"]),
    ("woocommerce", ["name", "address", "phone", "email", "order", "payment"]),
    ("formidable", ["name", "email", "bsn", "communication"]),
  ]

  @Test(arguments: asked)
  func `what its fields show`(page: String, categories: [String]) throws {
    let forms = try Self.forms(page)
    #expect(forms.count == 1)
    let found = forms[0].fields.compactMap(\.category)
    var seen: Set<String> = []
    #expect(found.filter { seen.insert($0).inserted } == categories, "\(page)")
    #expect(forms[0].asksData)
  }

  @Test func `nothing in a field that is there to catch programs`() throws {
    for (page, _) in Self.asked {
      let traps = try Self.forms(page)[0].form.fields.filter(\.isTrap).map(\.title)
      #expect(traps.count <= 1, "\(page): \(traps)")
    }
  }

  private static func forms(_ name: String) throws -> [AuditedForm] {
    let file = Project.folder.appending(path: "Tests/Sites/plugins/\(name).html")
    let page = try SitePage.example(Array(Data(contentsOf: file)), at: "site/\(name).html")
    return FormAudit([page], Reading.read([]).register).forms.filter { !$0.form.isSearch }
  }
}
