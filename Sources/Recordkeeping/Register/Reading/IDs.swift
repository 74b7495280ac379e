/// The ids that words of one record may refer to; nil where nobody can say which there are, because the table is
/// missing or was not understood: that is told of elsewhere.
struct IDs: Sendable {
  /// The parties of the register.
  var parties: Set<String> = []
  /// Whether those are all; if not, another name may well be that of a party.
  var knowsAllParties = true
  /// The purposes of the record.
  var purposes: Set<String>? = []
  /// The rows of personal data of the record.
  var personalData: Set<String>? = []
  /// Names that no table may have: the languages of the register.
  var reserved: Set<String> = []
}
