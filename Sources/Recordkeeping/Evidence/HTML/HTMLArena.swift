import CGumbo

/// The memory of one parsed page, given back all at once.
final class HTMLArena {
  private static let blockSize = 1 << 18
  private var blocks: [UnsafeMutableRawPointer] = []
  private var next = UnsafeMutableRawPointer(bitPattern: 0)
  private var left = 0

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// Memory for a number of bytes, fit for any value of C.
  func memory(_ size: Int) -> UnsafeMutableRawPointer {
    let rounded = (size + 15) & ~15
    if let place = next, rounded <= left {
      next = place + rounded
      left -= rounded
      return place
    }
    let block = UnsafeMutableRawPointer.allocate(byteCount: max(rounded, Self.blockSize), alignment: 16)
    blocks.append(block)
    if rounded < Self.blockSize {
      next = block + rounded
      left = Self.blockSize - rounded
    }
    return block
  }

  /// Options with which the parser takes its memory here, keeps no list of faults, and gives nothing back singly.
  func options() -> GumboOptions {
    var options = kGumboDefaultOptions
    options.userdata = Unmanaged.passUnretained(self).toOpaque()
    options.allocator = { arena, size in
      arena.map { Unmanaged<HTMLArena>.fromOpaque($0).takeUnretainedValue().memory(size) }
    }
    options.deallocator = { _, _ in }
    options.max_errors = 0
    return options
  }
}
