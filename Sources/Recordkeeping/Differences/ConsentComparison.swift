/// Compares the texts with which an activity asks for consent before and after, in every language that both had.
struct ConsentComparison {
  /// How the facts were said, by language.
  let old: [String: Phrasing]
  /// How they are said now.
  let new: [String: Phrasing]

  /// The texts that differ, purpose by purpose; a text that came or went too.
  func changes(
    from before: ProcessingActivity?, to after: ProcessingActivity, purposes: RowMatches
  ) -> [ConsentChange] {
    let languages = new.keys.sorted().filter { before == nil || old[$0] != nil }
    let pairs = purposes.same + purposes.new + purposes.gone
    return pairs.flatMap { pair in
      languages.compactMap { language in
        let earlier = before.flatMap { Asked($0, pair.before, old[language]) }
        let present = Asked(after, pair.after, new[language])
        return Self.change(pair, language, earlier, present)
      }
    }
  }

  private static func change(
    _ pair: RowMatches.Pair, _ language: String, _ before: Asked?, _ after: Asked?
  ) -> ConsentChange? {
    if before?.form.text.id == after?.form.text.id { return nil }
    let parts = before.flatMap { before in after.map { before.parts(otherThan: $0) } } ?? []
    let asksAnew =
      after.map { after in before.map { after.asksMore(than: $0, parts: parts) } ?? true } ?? false
    return ConsentChange(
      purpose: pair, language: language, before: before?.form.text.id, after: after?.form.text.id,
      parts: parts,
      isTypographical: before.flatMap { before in after.map { before.letters == $0.letters } } ?? false,
      asksAnew: asksAnew)
  }

  /// A text and what it was made from.
  private struct Asked {
    let form: ConsentForm
    let parts: ConsentForm.Parts

    init?(_ activity: ProcessingActivity, _ purpose: String?, _ phrasing: Phrasing?) {
      guard let phrasing, let purpose = activity.purposes.first(where: { $0.id == purpose }),
        let consent = purpose.consent,
        let form = try? ConsentForm(for: purpose, of: activity, in: phrasing)
      else { return nil }
      self.form = form
      parts = ConsentForm.Parts(phrasing: phrasing, activity: activity, purpose: purpose, consent: consent)
    }

    func parts(otherThan other: Asked) -> [ConsentForm.Part] {
      ConsentForm.Part.allCases.filter { form.strings(of: $0) != other.form.strings(of: $0) }
    }

    /// Whether someone who said yes to the other text did not say yes to this: another question or purpose, more kinds of
    /// data, others who ask or rely on it. Fewer of those is no more than was agreed to.
    func asksMore(than other: Asked, parts changed: [ConsentForm.Part]) -> Bool {
      let more = { (new: [String], old: [String]) in !Set(new).isSubset(of: old) }
      return changed.contains(.wording) || changed.contains(.purpose)
        || more(parts.controllers, other.parts.controllers) || more(parts.kinds, other.parts.kinds)
        || more(parts.relying, other.parts.relying)
    }

    /// The letters and digits of all that is shown, in small letters.
    var letters: [Unicode.Scalar] {
      form.text.strings.joined().lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    }
  }
}
