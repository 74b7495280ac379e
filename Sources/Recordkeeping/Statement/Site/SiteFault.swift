/// A system call that failed on the way to a new site, and the name it was about.
struct SiteFault: Error {
  let path: DiskPath
  let fault: SystemFault

  /// Does something with a name and remembers the name when it fails.
  static func naming<Result>(_ path: DiskPath, _ work: () throws(SystemFault) -> Result) throws(SiteFault)
    -> Result
  {
    do throws(SystemFault) {
      return try work()
    } catch {
      throw SiteFault(path: path, fault: error)
    }
  }
}
