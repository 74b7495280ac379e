/// An alphabet with letters that look like those of another.
enum Alphabet {
  case latin, greek, cyrillic, armenian, cherokee

  /// The alphabet of a letter; nil for anything else, and for the letters of other scripts.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x024F, 0x1E00...0x1EFF: self = .latin
    case 0x0370...0x0373, 0x0376...0x0377, 0x037B...0x037D, 0x037F, 0x0386, 0x0388...0x03FF,
      0x1F00...0x1FFF:
      self = .greek
    case 0x0400...0x0482, 0x048A...0x052F: self = .cyrillic
    case 0x0531...0x0556, 0x0560...0x0588: self = .armenian
    case 0x13A0...0x13FF: self = .cherokee
    default: return nil
    }
  }

  /// What people call it.
  var name: Wording {
    switch self {
    case .latin: Wording(nl: "het Latijnse", en: "Latin")
    case .greek: Wording(nl: "het Griekse", en: "Greek")
    case .cyrillic: Wording(nl: "het cyrillische", en: "Cyrillic")
    case .armenian: Wording(nl: "het Armeense", en: "Armenian")
    case .cherokee: Wording(nl: "het Cherokee-", en: "Cherokee")
    }
  }

  /// Greek letters that nobody takes for one of ours; alone at an end they stand for a quantity.
  static let plainlyGreek: Set<Unicode.Scalar> = [
    "\u{3BC}", "\u{3A9}", "\u{3C9}", "\u{394}", "\u{3B4}", "\u{3C0}", "\u{3A0}", "\u{3BB}", "\u{39B}",
    "\u{3C3}", "\u{3A3}", "\u{3B8}", "\u{398}", "\u{3C6}", "\u{3A6}", "\u{3C8}", "\u{3A8}", "\u{3BE}",
    "\u{39E}", "\u{393}", "\u{3B2}",
  ]

  /// The Latin letter that looks the same.
  static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{430}": "a", "\u{435}": "e", "\u{43E}": "o", "\u{440}": "p", "\u{441}": "c", "\u{443}": "y",
    "\u{445}": "x", "\u{456}": "i", "\u{458}": "j", "\u{455}": "s",
    "\u{4BB}": "h", "\u{501}": "d", "\u{51B}": "q", "\u{51D}": "w", "\u{410}": "A", "\u{412}": "B",
    "\u{415}": "E", "\u{41A}": "K", "\u{41C}": "M", "\u{41D}": "H",
    "\u{41E}": "O", "\u{420}": "P", "\u{421}": "C", "\u{422}": "T", "\u{423}": "Y", "\u{425}": "X",
    "\u{406}": "I", "\u{408}": "J", "\u{405}": "S",
    "\u{3B1}": "a", "\u{3BF}": "o", "\u{3BD}": "v", "\u{3C1}": "p", "\u{3B9}": "i", "\u{3BA}": "k",
    "\u{3C5}": "u", "\u{3C7}": "x", "\u{391}": "A", "\u{392}": "B",
    "\u{395}": "E", "\u{396}": "Z", "\u{397}": "H", "\u{399}": "I", "\u{39A}": "K", "\u{39C}": "M",
    "\u{39D}": "N", "\u{39F}": "O", "\u{3A1}": "P", "\u{3A4}": "T",
    "\u{3A5}": "Y", "\u{3A7}": "X", "\u{585}": "o", "\u{57D}": "u", "\u{570}": "h", "\u{54F}": "S",
    "\u{555}": "O",
  ]
}
