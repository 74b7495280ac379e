/// A form as the register declares it.
struct DeclaredForm {
  let activity: ProcessingActivity
  let record: Record<FormKeys>

  var link: FormLink { FormLink(activity: activity, form: record) }

  private var selector: FormSelector? { record.selector.flatMap { FormSelector($0.value) } }

  /// Whether it stands on a page.
  func isOn(_ page: SitePage) -> Bool {
    record.page.map { page.addresses.isPage(at: $0.value.text) } ?? false
  }

  /// Whether a form elsewhere on the site is the same one: at the foot of every page, for example.
  func isSame(_ form: Form) -> Bool { selector.map { $0.isOwn && $0.matches(form) } ?? false }

  /// Which forms of its page are meant. Without a selector it is the only one that no other declaration names, or of
  /// several the one with the most of its fields.
  func forms(on page: SitePage, besides others: [DeclaredForm]) -> [Int] {
    if let written = record.selector {
      guard let selector = FormSelector(written.value) else { return [] }
      return page.forms.indices.filter { selector.matches(page.forms[$0]) }
    }
    let named = Set(
      others.compactMap(\.selector).flatMap { selector in
        page.forms.indices.filter { selector.matches(page.forms[$0]) }
      })
    let free = page.forms.indices.filter { number in
      !named.contains(number) && !page.forms[number].isSearch
        && page.forms[number].fields.contains(where: \.isAsked)
    }
    let fields = Set(record[dynamicMember: \.fields]?.value.byName.keys.map(\.self) ?? [])
    let shares = free.map { number in
      page.forms[number].fields.count { field in field.name.map { fields.contains($0.value) } ?? false }
    }
    guard let most = shares.max(), let place = shares.firstIndex(of: most) else { return [] }
    return [free[place]]
  }
}
