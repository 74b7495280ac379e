import CGumbo

/// Reads a page into values, in one pass over its tree.
struct PageReader {
  /// What an open element adds to what stands in it.
  private struct Frame {
    var growsText = false
    var isForm = false
    var isLabel = false
    var isGroup = false
    var isTrap = false
  }

  let file: Int
  private let formEnds: [Int]
  private let wanted: Set<String>
  private var frames: [Frame] = []
  private var openForms: [Int] = []
  private var openLabels: [Int] = []
  private var openGroups: [Int] = []
  private var growing: [Int] = []
  private var traps = 0
  /// What stands after a box that has no label, up to the next field.
  private var following: Int?
  /// Where its form ends. The parser puts the last text of a form behind it, so that the tree does not tell.
  private var followingEnd = 0

  private(set) var forms: [Form] = []
  private(set) var controls: [FoundControl] = []
  private(set) var labels: [FoundLabel] = []
  /// The words of labels, links, groups and whatever else is named by an id.
  private(set) var texts: [[UInt8]] = []
  private(set) var namedTexts: [String: Int] = [:]
  private(set) var canonical: String?
  private var shell = PageShell()
  /// Where scripts stand on the page itself, and what it says in the place of a server to set cookies.
  private(set) var scripts: [Range<Int>] = []
  private(set) var cookieHeaders: [Range<Int>] = []
  private var foundLinks: [(address: Located<String>, text: Int?, words: String, relation: String)] = []
  private var hostReader: HostReader
  /// Forms that a table has cut loose: fields belong to one of them up to the tag that closes it.
  private var strays: [(form: Int, start: Int)] = []

  /// Reads a page that the guard has let through; the way to it from the root of the site, if that is known.
  static func page(
    _ bytes: [UInt8], file: Int, at steps: [String], isFromRoot: Bool, _ guarded: HTMLGuard
  ) -> SitePage {
    var reader = PageReader(bytes, file: file, formEnds: guarded.formEnds, wanted: [])
    let named = Set(reader.controls.flatMap(\.labelledBy))
    if !named.isEmpty {
      reader = PageReader(bytes, file: file, formEnds: guarded.formEnds, wanted: named)
    }
    return SitePage(
      file: file, addresses: PageAddresses(steps: steps, isFromRoot: isFromRoot, own: reader.canonical),
      forms: reader.wholeForms, links: reader.links, shell: reader.shell, hosts: reader.hostReader.hosts,
      stored: PageCookies(bytes, file: file, scripts: reader.scripts, headers: reader.cookieHeaders))
  }

  /// Where the text of a page begins: after a mark of three bytes and the headers of an answer, if there are any.
  static func start(of bytes: [UInt8]) -> Int {
    if !HeaderReader.stand(before: bytes) { return mark(of: bytes) }
    var notes = RecordingNotes(file: 0)
    return HeaderReader.read(bytes, on: nil, into: &notes)
  }

  /// How many bytes the mark takes with which some programs begin a file.
  static func mark(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private init(_ bytes: [UInt8], file: Int, formEnds: [Int], wanted: Set<String>) {
    self.file = file
    self.formEnds = formEnds
    self.wanted = wanted
    hostReader = HostReader(bytes, file: file)
    HTMLTree.walk(bytes, from: Self.start(of: bytes)) { node, isLeaving in
      if isLeaving { leave() } else { return enter(node) }
      return true
    }
    strays.sort { $0.start < $1.start }
  }

  private mutating func enter(_ node: HTMLNode) -> Bool {
    if let text = node.text {
      shell.note(text: node)
      if let range = node.textRange, range.lowerBound >= followingEnd { following = nil }
      add(text)
      return false
    }
    guard node.isElement else { return false }
    hostReader.see(node)
    var frame = Frame()
    if node.isHTML {
      shell.note(node, file: file)
      switch node.tag {
      case GUMBO_TAG_SCRIPT:
        if let text = node.child(0)?.textRange { scripts.append(text) }
        return false
      case GUMBO_TAG_STYLE, GUMBO_TAG_TITLE: return false
      case GUMBO_TAG_META: readCookieHeader(node)
      case GUMBO_TAG_FORM: frame.isForm = open(form: node)
      case GUMBO_TAG_INPUT, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA:
        add(control: node)
        if node.tag != GUMBO_TAG_BUTTON { return false }
      case GUMBO_TAG_LABEL: frame.isLabel = open(label: node)
      case GUMBO_TAG_FIELDSET:
        openGroups.append(newText())
        frame.isGroup = true
      case GUMBO_TAG_LEGEND: if let group = openGroups.last { grow(group, &frame) }
      case GUMBO_TAG_A, GUMBO_TAG_AREA: if let text = add(link: node) { grow(text, &frame) }
      case GUMBO_TAG_LINK: readHead(node)
      case GUMBO_TAG_IMG: addWords(node.value("alt") ?? "")
      case GUMBO_TAG_BR: addWords(" ")
      default: break
      }
      if frame.isLabel, let label = labels.last { grow(label.text, &frame) }
      noteName(of: node, &frame)
      noteTrap(in: node, &frame)
    }
    frames.append(frame)
    return true
  }

  private mutating func leave() {
    guard let frame = frames.popLast() else { return }
    if frame.growsText { growing.removeLast() }
    if frame.isForm { openForms.removeLast() }
    if frame.isLabel { openLabels.removeLast() }
    if frame.isGroup { openGroups.removeLast() }
    if frame.isTrap { traps -= 1 }
  }

  private func span(_ range: Range<Int>) -> Span { Span(file: file, range) }
}

extension PageReader {
  private mutating func newText() -> Int {
    texts.append([])
    return texts.count - 1
  }

  private mutating func grow(_ text: Int, _ frame: inout Frame) {
    // One element can add to one text only; a label that is named as well is found as a label.
    if frame.growsText { return }
    growing.append(text)
    frame.growsText = true
  }

  private mutating func add(_ text: UnsafePointer<CChar>) {
    if growing.isEmpty, following == nil { return }
    addWords(String(cString: text))
  }

  private mutating func addWords(_ words: String) {
    for text in growing { texts[text] += words.utf8.prefix(Self.longestText - texts[text].count) }
    guard let following else { return }
    texts[following] += words.utf8
    if texts[following].count > Self.longestRemark { self.following = nil }
  }

  /// How much of a text is kept, in bytes: a thousand labels in one another would each hold all that stands in the last.
  private static let longestText = 4096

  /// What a person still takes for the words of the box before it, in bytes.
  private static let longestRemark = 400

  private mutating func noteName(of node: HTMLNode, _ frame: inout Frame) {
    guard !wanted.isEmpty, let id = node.value("id"), wanted.contains(id), namedTexts[id] == nil else {
      return
    }
    let text = frame.isLabel ? labels.last?.text ?? newText() : newText()
    namedTexts[id] = text
    grow(text, &frame)
  }

  private mutating func noteTrap(in node: HTMLNode, _ frame: inout Frame) {
    guard !openForms.isEmpty else { return }
    let isUnseen = node.value("aria-hidden") == "true"
    guard isUnseen || node.value("class").map(FieldPatterns.builtIn.isTrap) ?? false else { return }
    frame.isTrap = true
    traps += 1
  }
}

extension PageReader {
  private mutating func open(form node: HTMLNode) -> Bool {
    let range = node.range
    let isStray = !node.isClosed && node.child(0) == nil && node.parent.map(\.isTablePart) ?? false
    if isStray { strays.append((forms.count, range.lowerBound)) }
    openForms.append(forms.count)
    let action = node.attribute("action").map {
      Located(hostReader.whole($0.value), at: span($0.valueRange))
    }
    let method = node.attribute("method").map { Located($0.value, at: span($0.valueRange)) }
    forms.append(
      Form(
        span: span(range), mark: node.mark, around: node.marksAround, number: forms.count + 1,
        action: action, method: method, isSearch: node.value("role") == "search", fields: []))
    return true
  }

  private mutating func open(label node: HTMLNode) -> Bool {
    openLabels.append(labels.count)
    labels.append(FoundLabel(target: node.value("for"), text: newText(), span: span(node.range)))
    return true
  }

  private mutating func add(control node: HTMLNode) {
    following = nil
    var control = FoundControl(node, file: file)
    control.target = control.target.map { Located(hostReader.whole($0.value), at: $0.span) }
    control.owner = openForms.last
    control.wrapping = openLabels.last
    control.groups = openGroups
    control.isTrap = control.isTrap || traps > 0
    if control.isChoice, control.wrapping == nil {
      let text = newText()
      control.following = text
      following = text
      followingEnd = formEnd(after: control.span.start) ?? .max
    }
    controls.append(control)
  }

  /// Notes a link; the number of its words, unless they have been said.
  private mutating func add(link node: HTMLNode) -> Int? {
    guard let address = node.attribute("href") else { return nil }
    let text = newText()
    let words = node.value("aria-label") ?? node.value("title") ?? node.value("alt") ?? ""
    foundLinks.append(
      (Located(address.value, at: span(address.range)), text, words, node.value("rel") ?? ""))
    return text
  }

  private mutating func readHead(_ node: HTMLNode) {
    guard let address = node.attribute("href"), let relation = node.value("rel")?.lowercasedASCII else {
      return
    }
    if relation == "canonical", canonical == nil { canonical = address.value }
    foundLinks.append((Located(address.value, at: span(address.range)), nil, "", relation))
  }

  private mutating func readCookieHeader(_ node: HTMLNode) {
    guard node.value("http-equiv")?.lowercasedASCII == "set-cookie", let content = node.attribute("content"),
      content.valueRange.count == content.value.utf8.count
    else { return }
    cookieHeaders.append(content.valueRange)
  }

  private var links: [SiteLink] {
    foundLinks.map { link in
      let words = link.text.map { ControlNames.words(texts[$0]) } ?? ""
      return SiteLink(
        address: link.address, words: words.isEmpty ? link.words : words, relation: link.relation)
    }
  }
}

extension PageReader {
  /// The forms with their fields; fields outside any form in one more.
  private var wholeForms: [Form] {
    var forms = forms
    var loose: [FormField] = []
    let byID = Dictionary(
      forms.enumerated().compactMap { number, form in form.mark.id.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    let names = ControlNames(controls, labels, texts: texts, namedTexts: namedTexts)
    for control in controls {
      let owner = control.formID.map { byID[$0] } ?? control.owner ?? stray(at: control.span.start)
      if let owner {
        forms[owner].fields.append(field(control, names))
      } else {
        loose.append(field(control, names))
      }
    }
    if let first = loose.first(where: \.isAsked) {
      let mark = ElementMark(tag: "", id: nil, name: nil, classes: nil)
      forms.append(
        Form(
          span: first.span, mark: mark, around: [], number: 0, action: nil, method: nil, isSearch: false,
          fields: loose))
    }
    return forms
  }

  /// The last form that a table has cut loose and no tag has closed before an offset.
  private func stray(at offset: Int) -> Int? {
    let place = strays.partitioningIndex { $0.start >= offset }
    guard place > 0 else { return nil }
    let stray = strays[place - 1]
    return formEnd(after: stray.start - 1).map { $0 < offset } ?? false ? nil : stray.form
  }

  private func formEnd(after offset: Int) -> Int? {
    let place = formEnds.partitioningIndex { $0 > offset }
    return place < formEnds.count ? formEnds[place] : nil
  }

  private func field(_ control: FoundControl, _ names: ControlNames) -> FormField {
    FormField(
      span: control.span, type: control.type, name: control.name, autocomplete: control.autocomplete,
      label: names.label(of: control), nearby: control.following.map(names.words) ?? "",
      group: control.groups.last.map(names.words) ?? "", placeholder: control.placeholder,
      required: control.required, checked: control.checked, value: control.value, target: control.target,
      isTrap: control.isTrap, secrets: control.secrets)
  }
}

extension HTMLNode {
  /// Whether it is a part of a table that holds rows or cells only.
  fileprivate var isTablePart: Bool {
    [GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT, GUMBO_TAG_TR].contains(tag)
  }

  /// Its names for selectors.
  fileprivate var mark: ElementMark {
    ElementMark(tag: name, id: value("id"), name: value("name"), classes: value("class"))
  }

  /// Those of the elements around it, the outermost first.
  fileprivate var marksAround: [ElementMark] {
    var marks: [ElementMark] = []
    var node = parent
    while let around = node {
      marks.append(around.mark)
      node = around.parent
    }
    return marks.reversed()
  }
}
