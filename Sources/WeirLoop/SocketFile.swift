import CLibUV
import Glibc

/// The file of a Unix-domain socket that this process listens on, and the lock that says so.
///
/// Servers that start and end on one path agree by the file `PATH.lock`, which is made once and never removed:
///
/// 1. `flock`, shared, is held while a server serves, so that whoever wants to know whether one does can ask for it
///    alone. The kernel drops it when the process is gone, however it went.
/// 2. A lock of the whole file (`F_OFD_SETLK`) is held while one starts or ends: what it finds at the path stays true
///    until it is done.
///
/// The socket is bound beside its path, gets its mode, listens, and is renamed into place: whoever finds a file finds
/// one that is answered, with the mode it should have. At the end the file goes if it is still the one that was put
/// there, by device and inode. The kernel keeps the inode as long as the socket is open, so its number is nobody else's.
struct SocketFile: Sendable {
  private let path: String
  private let lock: Int32
  private let device: dev_t
  private let inode: ino_t

  /// Binds a socket to `path` and makes it listen.
  ///
  /// - Parameter mode: of the file; what the process's umask leaves of 0777 when nil.
  /// - Throws: when the path is held by a server, answered by another program, or taken by what is no socket, and when
  ///   the system refuses a step. Nothing is left behind then but the lock's file.
  init(binding descriptor: Int32, to path: String, mode: UInt32?, backlog: Int32) throws(LoopError) {
    self.path = path
    lock = try Self.openLock(path + ".lock")
    do throws(LoopError) {
      try Self.begin(lock, path)
      let isServed = flock(lock, LOCK_EX | LOCK_NB) != 0
      try Self.checkIsFree(path, isServed: isServed)
      // Beside those of servers whose files are gone; another program that wants the lock alone is respected.
      guard flock(lock, LOCK_SH | LOCK_NB) == 0 else { throw Self.isHeld(path) }
      let status = try Self.put(descriptor, at: path, mode, backlog)
      device = status.st_dev
      inode = status.st_ino
      weir_unlock_whole_file(lock)
    } catch {
      Self.giveUp(lock)
      throw error
    }
  }

  /// Removes the file, if it is still this socket's, and closes the socket and the lock.
  func close(_ descriptor: Int32) {
    var status = stat()
    // Without the lock the file stays: the next server on the path takes it over.
    if (try? Self.begin(lock, path)) != nil, unsafe lstat(path, &status) == 0, status.st_dev == device,
      status.st_ino == inode
    {
      unsafe unlink(path)
    }
    _ = Glibc.close(descriptor)
    Self.giveUp(lock)
  }

  // MARK: The lock

  /// Closing alone would leave both locks to a child process that has just been forked and still has a copy.
  private static func giveUp(_ lock: Int32) {
    weir_unlock_whole_file(lock)
    _ = flock(lock, LOCK_UN)
    _ = Glibc.close(lock)
  }

  private static func openLock(_ path: String) throws(LoopError) -> Int32 {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    // Where everybody may make files (/tmp), Linux opens those of others only without O_CREAT (`protected_regular`).
    var descriptor = unsafe open(path, flags)
    if descriptor < 0, errno == ENOENT { descriptor = unsafe open(path, flags | O_CREAT, 0o600) }
    var status = stat()
    guard descriptor >= 0 else {
      let code = errno
      let isOthers = unsafe lstat(path, &status) == 0 && status.st_uid != geteuid()
      throw LoopError(-code, "open the lock \(path)" + (isOthers ? ", which belongs to user \(status.st_uid)" : ""))
    }
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = Glibc.close(descriptor)
      throw LoopError(-EINVAL, "open the lock \(path), which is no regular file")
    }
    return descriptor
  }

  /// Waits until nobody else starts or ends on the path. That takes milliseconds, unless it was stopped meanwhile.
  private static func begin(_ lock: Int32, _ path: String) throws(LoopError) {
    for _ in 0..<5_000 {
      if weir_lock_whole_file(lock) == 0 { return }
      guard errno == EAGAIN || errno == EACCES || errno == EINTR else { throw LoopError(-errno, "lock \(path).lock") }
      usleep(1_000)
    }
    throw LoopError(-EAGAIN, "another server has been starting or ending on \(path) for 5 seconds")
  }

  // MARK: The path

  /// Only a socket that nobody answers on is replaced.
  private static func checkIsFree(_ path: String, isServed: Bool) throws(LoopError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw LoopError(-errno, "look at \(path)")
    }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      throw LoopError(-EADDRINUSE, "\(path) is no socket, remove it or choose another path")
    }
    switch answer(at: path) {
    case ECONNREFUSED, ENOENT: return
    // A full backlog, and a socket of another type, have somebody behind them too.
    case 0, EAGAIN, EPROTOTYPE:
      if isServed { throw isHeld(path) }
      throw LoopError(-EADDRINUSE, "another program answers on \(path), end it or choose another path")
    case let code: throw LoopError(-code, "find out whether a server answers on \(path)")
    }
  }

  private static func isHeld(_ path: String) -> LoopError {
    LoopError(-EADDRINUSE, "another server holds \(path).lock, end it or choose another path than \(path)")
  }

  /// What connecting to `path` ends with: 0 or an `errno`. Never waits.
  private static func answer(at path: String) -> Int32 {
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    let probe = socket(AF_UNIX, type, 0)
    guard probe >= 0 else { return errno }
    defer { _ = Glibc.close(probe) }
    return unsafe SocketAddress.unix(path: path).withSockaddr { unsafe connect(probe, $0, $1) } == 0 ? 0 : errno
  }

  private static func put(
    _ descriptor: Int32, at path: String, _ mode: UInt32?, _ backlog: Int32
  ) throws(LoopError) -> stat {
    let beside = name(beside: path)
    // Of a server that was killed in the middle of this; no other can be here now.
    if answer(at: beside) == ECONNREFUSED { unsafe unlink(beside) }
    guard unsafe SocketAddress.unix(path: beside).withSockaddr({ unsafe bind(descriptor, $0, $1) }) == 0 else {
      throw LoopError(-errno, "bind \(beside)")
    }
    var status = stat()
    var failure: LoopError?
    if let mode, unsafe chmod(beside, mode) != 0 {
      failure = LoopError(-errno, "set the mode of \(beside)")
    } else if listen(descriptor, backlog) != 0 {
      failure = LoopError(-errno, "listen")
    } else if unsafe lstat(beside, &status) != 0 || rename(beside, path) != 0 {
      failure = LoopError(-errno, "rename \(beside) to \(path)")
    }
    if let failure {
      unsafe unlink(beside)
      throw failure
    }
    return status
  }

  /// The path and `~`; the longest path has no room for it and gets it in place of its last character.
  private static func name(beside path: String) -> String {
    if path.utf8.count < SocketAddress.maximumPath { return path + "~" }
    return path.dropLast() + (path.hasSuffix("~") ? "+" : "~")
  }
}
