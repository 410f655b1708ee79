import WeirLoop

/// The memory of a process that serves.
public enum ProcessMemory {
  /// Lets the allocator keep 16 MiB of freed memory in each thread's arena. For the `main` of a server, before it starts.
  ///
  /// glibc otherwise gives the end of an arena back to the system with every large message that is freed, and asks for it
  /// again with the next: each page is then cleared and mapped anew, a third of the time of a server of 100 KB values. The
  /// corresponding C function is `mallopt`.
  public static func keepFreed() { Allocator.keepFreed(bytes: 16 << 20, block: 4 << 20) }
}
