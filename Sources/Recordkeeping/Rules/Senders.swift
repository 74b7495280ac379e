/// Which activities send data to a party whose transfers depend on what they send: to one with a certificate for some data alone,
/// or on explicit consent. Found once for all rules.
struct Senders: Sendable {
  private let places: [String: [Int]]

  init(_ register: Register) {
    let asked = Set(
      register.parties.filter { party in
        (party.transfers?.value.value?.records ?? []).contains {
          $0.certifiedData != nil || $0.ground?.value == .explicitConsent
        }
      }.map(\.id))
    var places: [String: [Int]] = [:]
    if !asked.isEmpty {
      for (place, activity) in register.activities.enumerated() where activity.isOwn && activity.isUnderWay {
        for id in asked.intersection(activity.receivers.map(\.value)) {
          places[id, default: []].append(place)
        }
      }
    }
    self.places = places
  }

  /// The organisation's own activities under way from which data go to such a party, in the order of the register.
  func activities(sendingTo party: Party, in register: Register) -> [ProcessingActivity] {
    (places[party.id] ?? []).map { register.activities[$0] }
  }
}
