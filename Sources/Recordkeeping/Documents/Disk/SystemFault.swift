#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system call that failed: the number the system gave, and what it means in plain words.
struct SystemFault: Error, Hashable {
  let number: Int32

  /// The fault of the call just made.
  static var last: SystemFault { SystemFault(number: errno) }

  /// Whether the disk, or someone's share of it, has no room left.
  var isLackOfRoom: Bool { number == ENOSPC || number == EDQUOT }

  /// The reason, to stand after a colon.
  var words: Wording {
    Self.wordings[number]
      ?? Wording(nl: "het systeem meldt fout \(number)", en: "the system reports error \(number)")
  }

  /// The reason why so many bytes and files could not be written in a folder: of a full disk, how much it lacks.
  func words(writing bytes: Int, files: Int, in folder: OpenFolder) -> Wording {
    guard isLackOfRoom, let lack = folder.lack(of: bytes, files: files) else { return words }
    return Wording(nl: "\(words.nl) (\(lack.nl))", en: "\(words.en) (\(lack.en))")
  }

  /// Makes a call again for as long as a signal interrupts it.
  @discardableResult
  static func retrying<Result: SignedInteger>(_ call: () -> Result) throws(SystemFault) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let fault = SystemFault.last
      if fault.number != EINTR { throw fault }
    }
  }
}

extension SystemFault {
  private static let wordings: [Int32: Wording] = [
    EACCES: Wording(nl: "u hebt daar geen rechten voor", en: "you have no permission for that"),
    EPERM: Wording(nl: "het systeem staat dat niet toe", en: "the system does not allow it"),
    ENOENT: Wording(nl: "het bestaat niet", en: "it does not exist"),
    ENXIO: Wording(
      nl: "het is een socket, of een apparaat dat er niet is",
      en: "it is a socket, or a device that is not there"),
    ENOTDIR: Wording(nl: "een deel van het pad is geen map", en: "a part of the path is not a folder"),
    EISDIR: Wording(nl: "het is een map", en: "it is a folder"),
    EEXIST: Wording(nl: "het bestaat al", en: "it exists already"),
    ENOTEMPTY: Wording(nl: "de map is niet leeg", en: "the folder is not empty"),
    ELOOP: Wording(nl: "het is een symbolische koppeling", en: "it is a symbolic link"),
    ENAMETOOLONG: Wording(nl: "de naam of het pad is te lang", en: "the name or the path is too long"),
    ENOSPC: Wording(nl: "de schijf is vol", en: "the disk is full"),
    EDQUOT: Wording(nl: "uw schijfruimte is op", en: "your share of the disk is used up"),
    EROFS: Wording(nl: "de schijf is alleen te lezen", en: "the disk can only be read"),
    EIO: Wording(nl: "de schijf geeft een lees- of schrijffout", en: "the disk fails to read or write"),
    EMFILE: Wording(nl: "er zijn te veel bestanden open", en: "too many files are open"),
    ENFILE: Wording(nl: "er zijn te veel bestanden open", en: "too many files are open"),
    ENOMEM: Wording(nl: "het geheugen is vol", en: "memory is full"),
    EXDEV: Wording(nl: "het ligt op een andere schijf", en: "it lies on another disk"),
    EMLINK: Wording(nl: "het bestand heeft te veel koppelingen", en: "the file has too many links"),
    EBUSY: Wording(nl: "het is in gebruik", en: "it is in use"),
    EBADF: Wording(nl: "de uitvoer is gesloten", en: "the output is closed"),
    EFBIG: Wording(nl: "het bestand wordt te groot", en: "the file becomes too large"),
    EINVAL: Wording(nl: "dit bestandssysteem kan dat niet", en: "this file system cannot do that"),
    ENOSYS: Wording(nl: "dit systeem kan dat niet", en: "this system cannot do that"),
    EPIPE: Wording(nl: "niemand leest de uitvoer meer", en: "nobody reads the output any more"),
    ESTALE: Wording(nl: "de map op het netwerk is er niet meer", en: "the folder on the network is gone"),
  ]
}
