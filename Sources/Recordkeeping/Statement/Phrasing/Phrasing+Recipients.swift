extension Phrasing {
  /// Every party that gets data of an activity, those responsible together with the organisation included; departments of
  /// the organisation itself are no recipients.
  public func recipients(of activity: ProcessingActivity) -> [Party] {
    let ids = activity.allRecipients.map(\.value) + activity.unlistedJointControllers
    return ids.compactMap(register.party).filter { $0.role?.value != .internal }
  }

  /// The transfers outside the EEA of an activity, by party.
  public func transfers(of activity: ProcessingActivity) -> [(party: Party, transfer: Transfer)] {
    recipients(of: activity).flatMap { party in
      (party.transfers?.value.value?.records ?? []).map { (party, $0) }
    }
  }

  /// Where data go outside the EEA: the countries of an activity's transfers, and of those of who gets data by way of another:
  /// of a recipient, of a consent on which it relies, or of a cookie.
  func countries(ofTransfersOf activity: ProcessingActivity) -> [String] {
    let recipients = recipients(of: activity)
    let relying = activity.purposes.flatMap { $0.consent?.relyingControllers?.value.value?.ids ?? [] }
    let cookies = activity.hasEnded ? [] : activity.cookies
    let readers = cookies.flatMap { cookie in
      [cookie.provider?.value.id].compactMap(\.self) + (cookie.thirdPartyAccess?.value.value?.ids ?? [])
    }
    let others = (relying + readers).compactMap(register.party)
    let behind = (recipients + others).flatMap { party in
      (party.subProcessors?.value.value?.ids ?? []).compactMap(register.party)
    }
    return (recipients + others + behind).flatMap { party in
      (party.transfers?.value.value?.records ?? []).map(\.id)
    }.withoutRepeats
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
    // Within quotation marks a sentence has ended already.
    let bare = text.unicodeScalars.reversed().drop { " \u{A0}\u{202F}\"”“’»".unicodeScalars.contains($0) }
    guard let last = bare.first, !".!?\u{2026}".unicodeScalars.contains(last) else { return text }
    return text + "."
  }

  /// A text without the full stop that a sentence around it brings.
  func unfinished(_ text: String) -> String {
    text.utf8.last == UInt8(ascii: ".") ? String(text.unicodeScalars.dropLast()) : text
  }
}
