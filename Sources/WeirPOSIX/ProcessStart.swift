#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a process does first, before it opens or starts anything: it inherits descriptors, signals and limits from whoever
/// started it, and not all that it inherits is fit to serve with.
public enum ProcessStart {
  /// Opens `/dev/null` in place of standard descriptors that are closed, for reading on 0 and for writing on 1 and 2: what
  /// is opened first would get their numbers, and a log line would end up in it.
  ///
  /// - Returns: the descriptors that were closed.
  @discardableResult public static func openStandardDescriptors() -> [FileDescriptor] {
    var closed: [FileDescriptor] = []
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      // The lowest number that is free is this one. Without `/dev` a folder takes it, which fails to be read or written.
      if unsafe open("/dev/null", number == STDIN_FILENO ? O_RDONLY : O_WRONLY) < 0 { _ = unsafe open("/", O_RDONLY) }
      closed.append(FileDescriptor(number: number))
    }
    return closed
  }

  /// A write to a pipe that nobody reads fails with `EPIPE` from now on, instead of ending the process silently.
  public static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Undoes what was inherited of signals, and ignores those that would end the process for nothing: a write to a pipe
  /// without a reader, or past the limit of a file's size, fails with an error instead; timers that a parent left running,
  /// and signals that have a meaning for other programs only, do nothing; a terminal that wants to stop a background
  /// process for writing a line does not.
  ///
  /// SIGTERM ends the process from here on, whatever the parent had it do.
  public static func resetSignals() {
    var none = sigset_t()
    // The set is the local above.
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
    let ignored = [
      SIGPIPE, SIGXFSZ, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGUSR1, SIGUSR2, SIGTTOU,
    ]
    for number in ignored { _ = signal(number, SIG_IGN) }
    for number in [SIGTERM, SIGCHLD] { _ = signal(number, SIG_DFL) }
  }

  /// As `resetSignals`, for a process that serves until it is told to end. Until it does, and catches them, SIGTERM, SIGINT
  /// and SIGQUIT end it, even when its parent ignored them, and SIGHUP does nothing.
  public static func resetSignalsOfServer() {
    resetSignals()
    for number in [SIGINT, SIGQUIT] { _ = signal(number, SIG_DFL) }
    _ = signal(SIGHUP, SIG_IGN)
  }
}
