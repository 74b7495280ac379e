/// Whether anybody is told of an activity.
enum ActivityStage: Sendable {
  /// It stands in a statement.
  case told
  /// It has not begun, as far as the register says.
  case plan
  /// No statement tells of it: work for clients, or an exemption.
  case apart

  init(_ activity: ProcessingActivity) {
    switch activity.status?.value {
    case .draft, .planned: self = .plan
    case .active, .ended: self = activity.isOwn && !activity.audiences.isEmpty ? .told : .apart
    case nil: self = .apart
    }
  }
}

extension ProcessingActivity {
  /// The audiences in whose statement it stands.
  var audiences: [String] { isOwn ? self.statement?.value.value?.ids ?? [] : [] }
}
