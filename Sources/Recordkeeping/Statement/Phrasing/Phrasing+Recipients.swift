extension Phrasing {
  /// Every party that gets data of an activity; departments of the organisation itself are no recipients.
  public func recipients(of activity: ProcessingActivity) -> [Party] {
    activity.allRecipients.compactMap { register.party($0.value) }.filter { $0.role?.value != .internal }
  }

  /// The transfers outside the EEA of an activity, by party.
  public func transfers(of activity: ProcessingActivity) -> [(party: Party, transfer: Transfer)] {
    let joint = activity.jointControllers.map(\.id)
    let recipients = recipients(of: activity)
    let others = joint.filter { id in !recipients.contains { $0.id == id } }.compactMap(register.party)
    return (recipients + others).flatMap { party in
      (party.transfers?.value.value?.records ?? []).map { (party, $0) }
    }
  }

  /// What a party does and in which role, in sentences.
  public func service(of party: Party) throws(WordFault) -> String {
    let service = party.service.map { sentence(text($0.value)) }
    guard let role = party.role?.value, ![.internal, .client].contains(role) else { return service ?? "" }
    let position = try words["recipient.\(role.rawValue)"]
    return service.map { "\($0) \(position)" } ?? position
  }

  /// A text that ends as a sentence does.
  public func sentence(_ text: String) -> String {
    guard let last = text.unicodeScalars.last, !".!?\u{2026}".unicodeScalars.contains(last) else {
      return text
    }
    return text + "."
  }

  /// A text without the full stop that a sentence around it brings.
  func unfinished(_ text: String) -> String {
    text.utf8.last == UInt8(ascii: ".") ? String(text.unicodeScalars.dropLast()) : text
  }
}
