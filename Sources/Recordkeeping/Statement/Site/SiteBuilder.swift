/// Makes the new site beside the old one. Everything in it is ours, or a second name of what lies in the old one.
struct SiteBuilder {
  /// Stands in a folder for as long as it is being built: what is in it then is needed by nobody.
  static let mark = DiskPath(".avgreg-building")

  let site: Site
  let kind: SiteKind

  /// Fills a new, empty folder and waits until the disk has all of it.
  func build(_ plan: SitePlan, from old: OpenFolder?, into new: OpenFolder) throws(SiteFault) {
    try SiteFault.naming(Self.mark) { () throws(SystemFault) in try new.write([], to: Self.mark) }
    let waits = !new.settlesAtOnce
    // The digests of everything take as long as the writing.
    let filling: @Sendable () -> Result<Void, SiteFault> = {
      Result { () throws(SiteFault) in
        try fill(new, with: plan, from: old, at: DiskPath(""), waits: waits)
      }
    }
    let (filled, manifest) = SharedWork.both(filling) { SiteManifest(site, kind: kind) }
    try filled.get()
    try SiteFault.naming(SiteManifest.name) { () throws(SystemFault) in
      try new.write(manifest.bytes, to: SiteManifest.name, waits: waits)
    }
    // Without its mark a folder is ours by the manifest alone.
    try SiteFault.naming(DiskPath("")) { () throws(SystemFault) in
      try waits ? new.sync() : new.settleAll()
    }
    try SiteFault.naming(Self.mark) { () throws(SystemFault) in
      try new.remove(Self.mark)
      try new.sync()
    }
  }

  private func fill(
    _ new: OpenFolder, with plan: SitePlan, from old: OpenFolder?, at path: DiskPath, waits: Bool
  ) throws(SiteFault) {
    for named in plan.steps {
      let name = named.name
      let place = path.appending(name)
      switch named.step {
      case .page(let bytes, let isUnchanged):
        try SiteFault.naming(place) { () throws(SystemFault) in
          if isUnchanged, let old {
            try old.carry(name, .regular, to: new)
          } else {
            try new.write(bytes, to: name, waits: waits)
          }
        }
      case .foreign(let kind):
        try SiteFault.naming(place) { () throws(SystemFault) in try old?.carry(name, kind, to: new) }
      case .folder(let plan):
        let (inner, source) = try SiteFault.naming(place) { () throws(SystemFault) in
          (try new.makeFolder(name), try old?.existingFolder(name))
        }
        try fill(inner, with: plan, from: source, at: place, waits: waits)
      }
    }
    try SiteFault.naming(path) { () throws(SystemFault) in
      try new.settle(mode: plan.mode, waits: waits)
    }
  }
}

extension OpenFolder {
  /// A folder in this one, or nothing when the name stands for none.
  func existingFolder(_ name: DiskPath) throws(SystemFault) -> OpenFolder? {
    try kind(name) == .folder ? try folder(name) : nil
  }
}
