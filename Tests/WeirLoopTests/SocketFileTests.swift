import Glibc
import Testing
import WeirLoop

/// Files of Unix-domain sockets. That several processes agree, `Tests/Scripts/test_unix_sockets.py` shows; a lock of an
/// open file does not know processes, so that two sockets of one process stand for two servers here.
@Suite struct SocketFileTests {
  /// A path in a folder that no other test uses.
  private let path: String

  init() throws {
    var template = Array("\(P_tmpdir)/weir-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) + "/s"
  }

  private func open(_ path: String? = nil, mode: UInt32? = nil, backlog: Int32 = 1024) throws(LoopError)
    -> ListeningSocket
  {
    try ListeningSocket(.unix(path: path ?? self.path), mode: mode, backlog: backlog)
  }

  private func refusal(_ path: String? = nil) -> String {
    let error = #expect(throws: LoopError.self) { try open(path) }
    return error?.description ?? ""
  }

  private var heldText: String {
    "another server holds \(path).lock, end it or choose another path than \(path): address already in use"
  }

  private func status(_ path: String? = nil) -> stat? {
    var status = stat()
    return unsafe lstat(path ?? self.path, &status) == 0 ? status : nil
  }

  private var isAnswered: Bool {
    guard let client = try? ClientSocket(connectingTo: .unix(path: path)) else { return false }
    close(client.descriptor)
    return true
  }

  /// The file of a server that was killed: nobody listens behind it.
  private func leaveBehind(_ path: String) throws {
    let other = try open(path + "-old")
    try #require(unsafe rename(path + "-old", path) == 0)
    other.close()
    try #require(status(path) != nil)
  }

  /// A socket of a program that knows no lock.
  private func bindWithoutLock(_ type: Int32 = Int32(SOCK_STREAM.rawValue), backlog: Int32? = 1) throws -> Int32 {
    let descriptor = socket(AF_UNIX, type, 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(result == 0)
    if let backlog { try #require(listen(descriptor, backlog) == 0) }
    return descriptor
  }

  @Test func `comes and goes with its socket, and leaves the lock`() throws {
    let socket = try open()
    #expect(socket.address == .unix(path: path))
    #expect(isAnswered && status(path + "~") == nil)
    socket.close()
    #expect(status() == nil && status(path + ".lock")?.st_size == 0)
  }

  @Test(arguments: [0o600, 0o660, 0o777, 0o000] as [UInt32])
  func `has the mode that was asked for, whatever the umask is`(_ mode: UInt32) throws {
    let socket = try open(mode: mode)
    #expect(try #require(status()).st_mode & 0o7777 == mode)
    #expect(try #require(status(path + ".lock")).st_mode & 0o077 == 0)
    socket.close()
  }

  @Test func `holds the lock while it serves, and not after`() throws {
    let lock = { unsafe Glibc.open(self.path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
    let socket = try open()
    let other = lock()
    #expect(flock(other, LOCK_EX | LOCK_NB) != 0)
    socket.close()
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    // Whoever holds it alone is respected, even without a file.
    #expect(refusal() == heldText)
    close(other)
    try open().close()
  }

  @Test func `gives up the lock although a forked child has a copy of it`() throws {
    let socket = try open()
    let lock = try #require(status(path + ".lock"))
    var other = stat()
    let holders = (0..<1024 as Range<Int32>).filter {
      unsafe fstat($0, &other) == 0 && other.st_ino == lock.st_ino && other.st_dev == lock.st_dev
    }
    let copies = holders.map { dup($0) }
    #expect(copies.count == 1)
    socket.close()
    let next = try open()
    #expect(refusal() == heldText)
    next.close()
    for copy in copies { close(copy) }
  }

  @Test func `a second server is refused as long as the first one's file is there`() throws {
    let first = try open()
    let inode = status()?.st_ino
    #expect(refusal() == heldText)
    let otherName = String(path.dropLast()) + "./s"
    #expect(refusal(otherName) == heldText.replacing(path, with: otherName))
    #expect(status()?.st_ino == inode && isAnswered)
    first.close()
  }

  @Test func `a server whose file was removed or replaced leaves the next one's alone`() throws {
    let first = try open()
    unsafe unlink(path)
    let second = try open()
    let inode = status()?.st_ino
    #expect(refusal() == heldText)
    first.close()
    #expect(status()?.st_ino == inode && isAnswered)
    #expect(refusal() == heldText)

    try #require(unsafe unlink(path) == 0)
    try leaveBehind(path)
    let third = try open()
    second.close()
    #expect(isAnswered)
    third.close()
    #expect(status() == nil)
  }

  @Test func `another file that was put in its place stays`() throws {
    let socket = try open()
    unsafe unlink(path)
    close(unsafe creat(path, 0o600))
    socket.close()
    #expect(status() != nil)
  }

  @Test func `replaces what a killed server left`() throws {
    try leaveBehind(path)
    try leaveBehind(path + "~")
    let socket = try open()
    #expect(isAnswered && status(path + "~") == nil)
    socket.close()
    #expect(status() == nil)
  }

  @Test func `what a program without a lock answers on is left to it`() throws {
    let program = try bindWithoutLock(backlog: 1)
    let text = "another program answers on \(path), end it or choose another path: address already in use"
    // From the third probe on its backlog is full, which is an answer as well.
    for _ in 0..<5 { #expect(refusal() == text) }
    close(program)
    try open().close()
  }

  @Test func `a socket of another type is left to its program`() throws {
    let program = try bindWithoutLock(Int32(SOCK_DGRAM.rawValue), backlog: nil)
    #expect(refusal().hasPrefix("another program answers on \(path),"))
    close(program)
  }

  @Test func `a file, a folder and a symbolic link stay`() throws {
    let text = "\(path) is no socket, remove it or choose another path: address already in use"
    close(unsafe creat(path, 0o600))
    #expect(refusal() == text)
    unsafe unlink(path)
    try #require(unsafe symlink(path + "-elsewhere", path) == 0)
    #expect(refusal() == text)
    unsafe unlink(path)
    try #require(unsafe mkdir(path, 0o700) == 0)
    #expect(refusal() == text)
  }

  @Test func `a lock that cannot be made is named`() throws {
    #expect(refusal("/nowhere/at/all") == "open the lock /nowhere/at/all.lock: no such file or directory")
    try #require(unsafe mkdir(path + ".lock", 0o700) == 0)
    #expect(refusal() == "open the lock \(path).lock: illegal operation on a directory")
    unsafe rmdir(path + ".lock")
    try #require(unsafe mkfifo(path + ".lock", 0o600) == 0)
    #expect(refusal() == "open the lock \(path).lock, which is no regular file: invalid argument")
    unsafe unlink(path + ".lock")
    try #require(unsafe symlink("/dev/null", path + ".lock") == 0)
    #expect(refusal() == "open the lock \(path).lock: too many symbolic links encountered")
  }

  @Test(arguments: [105, 106, 107], ["s", "~"])
  func `the longest paths have room for the name that it is bound by`(_ count: Int, _ last: String) throws {
    let path = path + String(repeating: "x", count: count - path.utf8.count - 1) + last
    let socket = try open(path, mode: 0o600)
    #expect(socket.address == .unix(path: path))
    #expect(refusal(path).hasPrefix("another server holds \(path).lock,"))
    socket.close()
    #expect(status(path) == nil && status(path + ".lock") != nil)
  }

  @Test func `a refusal lets go of the lock`() throws {
    let socket = try open()
    for _ in 0..<3 { _ = refusal() }
    #expect(openLocks == 1)
    socket.close()
    #expect(openLocks == 0)
  }

  /// Descriptors of this process that the lock is open by.
  private var openLocks: Int {
    (0..<65_536).count { descriptor in
      var target = [CChar](repeating: 0, count: 256)
      let count = unsafe readlink("/proc/self/fd/\(descriptor)", &target, 256)
      return count > 0
        && String(decoding: target.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) == path + ".lock"
    }
  }
}
