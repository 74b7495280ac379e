import ArgumentParser
import Recordkeeping

/// By what `list` chooses; each option may be given more than once, and all of them have to hold.
struct ListOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A kind of data: email, health.", valueName: "word"),
    completion: .words(of: "data-categories"))
  var data: [String] = []
  @Option(
    help: ArgumentHelp("A group of people: customer.", valueName: "word"),
    completion: .words(of: "data-subjects"))
  var subject: [String] = []
  @Option(
    help: ArgumentHelp("A kind of purpose: newsletter.", valueName: "word"),
    completion: .words(of: "purposes"))
  var purpose: [String] = []
  @Option(
    help: ArgumentHelp("A legal basis: consent.", valueName: "word"), completion: .words(of: "legal-basis"))
  var basis: [String] = []
  @Option(
    help: ArgumentHelp("A party that gets data, by id or name.", valueName: "party"), completion: .parties)
  var recipient: [String] = []
  @Option(
    help: ArgumentHelp("A country of a party, or to which data go: US.", valueName: "country"),
    completion: .countries)
  var country: [String] = []
  @Option(
    help: ArgumentHelp("The ground of a transfer: standard-clauses.", valueName: "word"),
    completion: .words(of: "transfer-ground"))
  var ground: [String] = []
  @Option(
    help: ArgumentHelp("draft, planned, active or ended.", valueName: "word"),
    completion: .words(of: "status"))
  var status: [String] = []
  @Option(
    help: ArgumentHelp("The role of the organisation, or of the party.", valueName: "word"),
    completion: .words(of: "role", "party-role"))
  var role: [String] = []
  @Option(
    help: ArgumentHelp("For whom the statement is: public, staff.", valueName: "word"),
    completion: .words(of: "statement"))
  var statement: [String] = []
  @Option(help: ArgumentHelp("A part of the owner's name.", valueName: "text"), completion: .nothing)
  var owner: [String] = []
  @Option(
    help: ArgumentHelp("A retention term of law or practice.", valueName: "word"),
    completion: .words(of: "retention-terms"))
  var term: [String] = []
  @Option(
    help: ArgumentHelp("The moment from which a term counts.", valueName: "word"),
    completion: .words(of: "moments"))
  var start: [String] = []
  @Option(
    help: ArgumentHelp("A security measure.", valueName: "word"), completion: .words(of: "security-measures"))
  var measure: [String] = []
  @Option(help: ArgumentHelp("A part of a system's name.", valueName: "text"), completion: .nothing)
  var system: [String] = []
  @Option(
    help: ArgumentHelp("A class of cookies: analytics.", valueName: "word"),
    completion: .words(of: "cookie-class"))
  var cookie: [String] = []
  @Option(
    help: ArgumentHelp("Where data come from.", valueName: "word"),
    completion: .words(of: "source", "data-subjects"))
  var source: [String] = []
  @Option(
    help: ArgumentHelp("A kind of party: hosting.", valueName: "word"),
    completion: .words(of: "party-categories"))
  var category: [String] = []
  @Option(
    help: ArgumentHelp("Any key of the format with its value: channel=web.", valueName: "key=value"),
    completion: .nothing)
  var with: [String] = []
  @Flag(help: "Holds special or criminal data, or a national number.") var special = false
  @Flag(name: .customLong("public"), help: "Stands in a statement for the public.") var isPublic = false
  @Flag(name: .customLong("internal"), help: "Stands in no statement for the public.") var isInternal = false
  @Flag(help: "Is a draft; the same as --status draft.") var draft = false

  func validate() throws {
    if isPublic, isInternal {
      throw UsageFault.optionsOpposed("--public", "--internal")
    }
  }

  /// What is asked.
  var query: ListQuery {
    var query = ListQuery()
    let lists: [(ListField, [String])] = [
      (.data, data), (.subject, subject), (.purpose, purpose), (.basis, basis), (.recipient, recipient),
      (.country, country), (.ground, ground), (.status, status + (draft ? ["draft"] : [])), (.role, role),
      (.statement, statement), (.owner, owner), (.term, term), (.start, start), (.measure, measure),
      (.system, system), (.cookie, cookie), (.source, source), (.category, category),
    ]
    query.words = lists.flatMap { field, words in words.map { (field, $0) } }
    query.keys = with
    query.isSpecial = special
    query.isPublic = isPublic ? true : isInternal ? false : nil
    return query
  }
}
