/// What happened to a record as a whole, or to what all records share.
enum RecordChange: Hashable, Sendable {
  /// The register did not exist.
  case registerNew
  /// It was there when the history begins.
  case first
  /// There is no register any more.
  case registerGone
  /// An activity that no statement tells of came.
  case activityNew
  /// A draft or plan came.
  case planNew(ActivityStatus?)
  /// An activity that no statement told of was removed.
  case activityRemoved
  /// An activity that a statement told of was removed without having ended.
  case activityLeft
  /// A draft or plan was removed.
  case planRemoved
  /// Its place in its life is another.
  case status(old: ActivityStatus?, new: ActivityStatus?)
  /// It stands in the statement for more audiences.
  case audiencesMore([String])
  /// It stands in the statement for fewer.
  case audiencesFewer([String])
  /// Its file has another name, and so has its page.
  case renamed
  case partyNew
  case partyRemoved
  /// The register's own words.
  case vocabulary
  /// The user's own templates, words and look, by name.
  case templates([String])
  /// One of the two versions could not be understood.
  case unclear
  /// No answer is another one, but the file is.
  case editorial

  /// Its word under `difference`.
  var word: String {
    switch self {
    case .registerNew: "register-new"
    case .first: "first"
    case .registerGone: "register-gone"
    case .activityNew: "record-new"
    case .planNew: "plan-new"
    case .activityRemoved, .planRemoved, .partyRemoved: "record-gone"
    case .activityLeft: "record-left"
    case .status: "status"
    case .audiencesMore: "audience-new"
    case .audiencesFewer: "audience-gone"
    case .renamed: "renamed"
    case .partyNew: "party-new"
    case .vocabulary: "vocabulary"
    case .templates: "templates"
    case .unclear: "unclear"
    case .editorial: "editorial"
    }
  }
}
