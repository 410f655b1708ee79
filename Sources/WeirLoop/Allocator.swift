import CLibUV

/// How the process's allocator treats memory that was freed.
public enum Allocator {
  /// Keeps up to `bytes` of freed memory in each arena for what comes next, and takes blocks of up to `block` bytes from
  /// it. Does something with glibc only.
  public static func keepFreed(bytes: Int32, block: Int32) { weir_keep_freed_memory(bytes, block) }
}
