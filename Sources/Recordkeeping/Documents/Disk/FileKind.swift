#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What lies under a name.
enum FileKind: Hashable {
  case regular, folder, link, pipe, socket, device

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// From the type that a listing gives; nothing when the file system does not tell.
  init?(listed type: UInt8) {
    switch Int(type) {
    case Int(DT_REG): self = .regular
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_FIFO): self = .pipe
    case Int(DT_SOCK): self = .socket
    case Int(DT_CHR), Int(DT_BLK): self = .device
    default: return nil
    }
  }

  /// What to call it.
  var words: Wording {
    switch self {
    case .regular: Wording(nl: "een bestand", en: "a file")
    case .folder: Wording(nl: "een map", en: "a folder")
    case .link: Wording(nl: "een symbolische koppeling", en: "a symbolic link")
    case .pipe: Wording(nl: "een pijp (FIFO)", en: "a pipe (FIFO)")
    case .socket: Wording(nl: "een socket", en: "a socket")
    case .device: Wording(nl: "een apparaat", en: "a device")
    }
  }
}
