import Recordkeeping

/// What `init` says when a register has been written: what is there, what it means, and what to do next.
struct StartMessage {
  let folder: DiskPath
  let starter: Starter
  let language: Language

  func text(_ files: [SourceFile]) -> String {
    let count = files.count
    let label = starter.label[language]
    let written = Wording(
      nl: "\(folder.shown): \(count) bestanden geschreven, het begin van een register voor een \(label)",
      en: "\(folder.shown): \(count) files written, the start of a register for a \(label) (in Dutch)")
    let list = files.map { "  \($0.path)\n" }.joined()
    return "\(written[language])\n\(list)\n\(warning[language])\n\n\(next)"
  }

  private var warning: Wording {
    Wording(
      nl: "Uw antwoorden zijn voorbeelden tot u beslist; een openbare repository toont alles wat erin staat.",
      en: "Your answers are examples until you decide; a public repository shows everything in it.")
  }

  private var next: String {
    let place = folder.bytes == DiskPath(".").bytes ? "" : " \(quoted)"
    let steps = [
      ("avgreg check\(place)", Wording(nl: "noemt wat u nog beslist", en: "lists what you still decide")),
      (
        "avgreg render --preview voorbeeld\(place)",
        Wording(nl: "maakt de pagina's als concept, om te bekijken", en: "makes the pages as drafts, to look at")
      ),
    ]
    return steps.map { "  \($0.0)\n      \($0.1[language])\n" }.joined()
  }

  /// The folder as it has to be typed in a shell.
  private var quoted: String {
    let isPlain = folder.bytes.allSatisfy { byte in
      Self.plain.contains(byte) || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    return isPlain ? folder.shown : "'\(folder.shown)'"
  }

  private static let plain = Array("/._-+,".utf8)
}
