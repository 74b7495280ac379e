#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a folder of the new site will hold, and where each thing comes from.
struct SitePlan: Sendable {
  /// Where one name of the new site comes from.
  indirect enum Step: Sendable {
    /// One of our pages; an unchanged one is linked over from the old site.
    case page([UInt8], isUnchanged: Bool)
    /// Something that is not ours and comes along as it is.
    case foreign(FileKind)
    /// A folder.
    case folder(SitePlan)
  }

  /// A name and where it comes from.
  struct Named: Sendable {
    let name: DiskPath
    let step: Step
  }

  /// The names in order of bytes.
  var steps: [Named] = []
  /// The mode that the folder gets.
  var mode: mode_t = 0o755

  /// How many names the disk must find room for, those above the folder not counted; some count a second name as well.
  var filesNeeded: Int {
    steps.reduce(2) { sum, named in
      if case .folder(let plan) = named.step { sum + plan.filesNeeded } else { sum + 1 }
    }
  }

  /// How many bytes of new pages the disk must find room for, in whole blocks.
  var roomNeeded: Int {
    steps.reduce(4096) { sum, named in
      switch named.step {
      case .page(let bytes, isUnchanged: false): sum + OpenFolder.room(for: bytes)
      case .page, .foreign: sum
      case .folder(let plan): sum + plan.roomNeeded
      }
    }
  }
}
