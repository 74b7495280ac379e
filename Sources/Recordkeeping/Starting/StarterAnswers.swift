/// What somebody answered about an organisation before there was a register of it.
public struct StarterAnswers: Sendable {
  private let name: String
  private let email: String
  private let website: String
  private let address: String

  /// Answers that `StarterQuestion` accepted.
  public init(name: String, email: String, website: String, address: String) {
    self.name = name
    self.email = email
    self.website = website
    self.address = address
  }

  /// What to put at each name between braces in a starter's file.
  func values(kind: String) -> [String: String] {
    let slash = website.utf8.last == UInt8(ascii: "/") ? "" : "/"
    return [
      "name": name, "kind": kind, "email": email, "website": website, "address": address,
      "privacy-page": "\(website)\(slash)privacy/",
    ]
  }
}
