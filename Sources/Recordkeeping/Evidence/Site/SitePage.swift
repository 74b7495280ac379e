/// One page of a site as values, with places in its bytes: its forms, what stands outside them, its
/// links, and the hosts that it has a browser call.
public struct SitePage: Sendable {
  /// The number of its file in spans.
  let file: Int
  /// Where it lies on the site, as far as that can be told: from its place in the folder, or as it says itself.
  let addresses: PageAddresses
  /// The forms, in the order of the page. Fields outside any form stand in one of their own, the last.
  let forms: [Form]
  /// The links that a visitor can follow.
  let links: [SiteLink]
  /// What it is as a whole.
  let shell: PageShell
  /// What it has a browser call, in the order of the page.
  let hosts: [SeenHost]
  /// What it stores on a device by itself.
  let stored: PageCookies
}
