import CFuzzer

/// What libFuzzer calls to change an input: a register by its keys and values as often as by its bytes.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ most: Int, _ seed: CUnsignedInt) -> Int {
  guard FuzzMain.target?.isRegister == true, seed % 4 != 0 else { return LLVMFuzzerMutate(data, size, most) }
  var mutator = RegisterMutator(Array(UnsafeBufferPointer(start: data, count: size)), seed: UInt64(seed))
  let changed = mutator.changed()
  guard changed.count <= most else { return LLVMFuzzerMutate(data, size, most) }
  for (place, byte) in changed.enumerated() { data[place] = byte }
  return changed.count
}
