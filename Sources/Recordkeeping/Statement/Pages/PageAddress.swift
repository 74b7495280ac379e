/// The pages of a statement, in one folder per language.
public enum PageAddress: Hashable, Sendable {
  /// The first screen, what is done with data and why, and people's rights.
  case statement
  /// Everything on one page, to read from begin to end or to print.
  case complete
  /// Everything on one activity, by its id.
  case activity(String)
  case withdrawal
  case rights
  case cookies
  /// What has changed, version by version.
  case history
  /// Everything as it was in the version that began on a day.
  case version(Day)

  /// Where it lies in the folder of its language.
  public var path: String {
    switch self {
    case .statement: "index.html"
    case .activity(let id): "activities/\(id).html"
    case .version(let day): "versions/\(day).html"
    case .complete, .withdrawal, .rights, .cookies, .history: "\(name).html"
    }
  }

  /// The name of the kind of page in words; the template has it too.
  public var name: String {
    switch self {
    case .statement: "statement"
    case .complete: "complete"
    case .activity: "activity"
    case .withdrawal: "withdrawal"
    case .rights: "rights"
    case .cookies: "cookies"
    case .history: "history"
    case .version: "version"
    }
  }

  /// The way from the page to the folder of its language: nothing, or `../`.
  public var root: String {
    switch self {
    case .activity, .version: "../"
    case .statement, .complete, .withdrawal, .rights, .cookies, .history: ""
    }
  }

  /// Where on a page a purpose stands: `_` is in no id, so that no two purposes share an anchor.
  public static func anchor(of purpose: Purpose, in activity: ProcessingActivity) -> String {
    "\(activity.id)_\(purpose.id)"
  }
}
