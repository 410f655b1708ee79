#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How many threads the process may have: bounded by the system, the user, the control group, and by memory for stacks.
public enum ThreadLimit {
  /// Where a thread says that it has begun, and is told to end.
  private struct Gate {
    var begun = sem_t()
    var end = sem_t()
  }

  /// Starts so many threads, to be alive all at a time, and ends them. Dispatch, which runs tasks, waits without end and
  /// without a word for a thread that it cannot have.
  ///
  /// Each allocates memory before the next one starts, as they will: an allocator's arena takes address space too.
  ///
  /// - Throws: what the kernel said when it refused one.
  public static func check(_ count: Int) throws(POSIXError) {
    // Outlives the threads, which are joined below.
    let gate = UnsafeMutablePointer<Gate>.allocate(capacity: 1)
    unsafe gate.initialize(to: Gate())
    unsafe sem_init(&gate.pointee.begun, 0, 0)
    unsafe sem_init(&gate.pointee.end, 0, 0)
    var threads: [pthread_t] = []
    var refusal: POSIXError?
    while threads.count < count, refusal == nil {
      var thread = pthread_t()
      let result = unsafe pthread_create(&thread, nil, run, gate)
      if result == 0 {
        threads.append(thread)
        while unsafe sem_wait(&gate.pointee.begun) != 0 {}
      } else {
        refusal = POSIXError(code: result)
      }
    }
    for _ in threads { unsafe sem_post(&gate.pointee.end) }
    for thread in threads {
      var memory: UnsafeMutableRawPointer?
      unsafe pthread_join(thread, &memory)
      unsafe free(memory)
    }
    unsafe gate.deallocate()
    if let refusal { throw refusal }
  }

  private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
    guard let gate = unsafe context?.assumingMemoryBound(to: Gate.self) else { return nil }
    let memory = unsafe malloc(64)
    unsafe sem_post(&gate.pointee.begun)
    while unsafe sem_wait(&gate.pointee.end) != 0 {}
    return unsafe memory
  }
}
