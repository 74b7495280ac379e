/// One kind of thing that a look at the site can find for the register.
struct ProposalSource: Sendable {
  /// What was seen and is not in the register, in the order of the site.
  let proposals: @Sendable (CheckContext) -> [Proposal]

  /// Every source, in the order in which drafts get their tables. Another one joins by a line here.
  static let all: [ProposalSource] = [.forms, .cookies, .hosts]
}
