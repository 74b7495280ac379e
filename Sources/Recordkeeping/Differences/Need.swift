/// What a change makes necessary: something to establish, or to agree with a party.
enum Need: Hashable, Sendable {
  /// A mark of high risk that the activity did not have, as a word of `impact-criteria` (WP248).
  case riskMark(String)
  /// The impact assessment that was done is older than the change (AVG art. 35(11)).
  case assessmentOlder(Day)
  /// An assessment was found necessary, and none was done.
  case assessmentOpen
  /// It was established that no assessment is needed, before the change.
  case screenOlder
  /// A processor without an agreement (AVG art. 28(3), 28(4)).
  case agreement(String)
  /// A processor that calls in others, which its agreement does not allow (AVG art. 28(2)).
  case permission(String)
  /// A joint controller without a signed arrangement (AVG art. 26(1)).
  case arrangement(String)
  /// A transfer outside the EEA without a ground (AVG art. 44-46).
  case ground(party: String, country: String)
  /// A transfer that rests on safeguards of which no document is named (AVG art. 46).
  case safeguards(party: String, country: String)
  /// A client without an agreement (AVG art. 28(3)).
  case clientAgreement(String)

  /// Its word under `difference`.
  var word: String {
    switch self {
    case .riskMark: "need-risk"
    case .assessmentOlder: "need-assessment-older"
    case .assessmentOpen: "need-assessment-open"
    case .screenOlder: "need-screen-older"
    case .agreement: "need-agreement"
    case .permission: "need-permission"
    case .arrangement: "need-arrangement"
    case .ground: "need-ground"
    case .safeguards: "need-safeguards"
    case .clientAgreement: "need-client-agreement"
    }
  }
}
