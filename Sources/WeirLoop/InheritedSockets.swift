import CLibUV
import Glibc

/// Listening sockets that whoever started the process opened for it: socket activation, as `sd_listen_fds(3)` has it.
///
/// `LISTEN_PID` says which process they are for, `LISTEN_FDS` how many there are from descriptor 3 on, and
/// `LISTEN_FDNAMES` what each is called, with colons between them.
public struct InheritedSockets: Sendable, Hashable {
  /// One socket that was passed.
  public struct Passed: Sendable, Hashable {
    /// Its number in this process.
    public let descriptor: Int32
    /// Of its unit's `FileDescriptorName=`; empty when it has none.
    public let name: String
  }

  /// In the order of their descriptors.
  public let sockets: [Passed]

  /// The first descriptor that is passed; those before it are standard input, output and error.
  private static let first: Int32 = 3
  private static let maximum = 1024

  /// Reads what the three variables say. Pure.
  ///
  /// - Throws: `InheritedSocketError` when nothing was passed, when it was for another process, or when the variables
  ///   contradict each other.
  public init(
    processes: String?, count: String?, names: String?, ownProcess: Int32
  ) throws(InheritedSocketError) {
    guard let count else {
      throw InheritedSocketError("no sockets were passed: LISTEN_FDS is not set, start it by a socket unit of systemd")
    }
    guard let number = Int(count), (1...Self.maximum).contains(number) else {
      throw InheritedSocketError("LISTEN_FDS is \"\(count)\", not a number from 1 to \(Self.maximum)")
    }
    guard let processes, let process = Int32(processes) else {
      let found = processes.map { "\"\($0)\"" } ?? "not set"
      throw InheritedSocketError("LISTEN_PID is \(found), it must be the number of this process")
    }
    guard process == ownProcess else {
      throw InheritedSocketError("the sockets are for process \(process) (LISTEN_PID), this one is \(ownProcess)")
    }
    let given = names.map { $0.split(separator: ":", omittingEmptySubsequences: false).map(String.init) }
    if let given, given.count != number {
      throw InheritedSocketError("LISTEN_FDNAMES has \(given.count) names for \(number) sockets")
    }
    sockets = (0..<number).map { index in
      Passed(descriptor: Self.first + Int32(truncatingIfNeeded: index), name: given?[index] ?? "")
    }
  }

  /// Reads the variables of this process, and removes them: they are meant for nobody that it may start. To be called
  /// once, at start, before any thread could read the environment.
  public static func take() throws(InheritedSocketError) -> InheritedSockets {
    defer { for name in variables { unsafe unsetenv(name) } }
    return try look()
  }

  /// As above, and leaves the variables where they are.
  public static func look() throws(InheritedSocketError) -> InheritedSockets {
    let values = variables.map { name in unsafe getenv(name).map { unsafe String(cString: $0) } }
    return try InheritedSockets(processes: values[0], count: values[1], names: values[2], ownProcess: getpid())
  }

  private static let variables = ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"]

  /// Those of one name, or all.
  ///
  /// - Throws: when there is none of that name.
  public func sockets(named name: String?) throws(InheritedSocketError) -> [Passed] {
    guard let name else { return sockets }
    let found = sockets.filter { $0.name == name }
    guard !found.isEmpty else {
      let names = sockets.map { "\"\($0.name)\"" }.joined(separator: ", ")
      throw InheritedSocketError("no socket named \"\(name)\" was passed, but \(names)")
    }
    return found
  }
}

/// Why a socket that was passed cannot be used, in one line.
public struct InheritedSocketError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

extension ListeningSocket {
  /// Takes over a socket that somebody else bound and made listen; its file, if it has one, stays when it is closed.
  ///
  /// - Throws: `InheritedSocketError` when the descriptor is not open, or is no listening stream socket. It is left
  ///   alone then.
  public convenience init(inheriting descriptor: Int32) throws(InheritedSocketError) {
    guard let type = Self.option(SO_TYPE, of: descriptor) else {
      throw InheritedSocketError("descriptor \(descriptor) is \(errno == EBADF ? "not open" : "no socket")")
    }
    guard type == Int32(SOCK_STREAM.rawValue) else {
      throw InheritedSocketError("descriptor \(descriptor) is no stream socket (ListenStream=)")
    }
    guard Self.option(SO_ACCEPTCONN, of: descriptor) == 1 else {
      throw InheritedSocketError("descriptor \(descriptor) does not listen (Accept=no)")
    }
    guard let address = Self.name(of: descriptor) else {
      throw InheritedSocketError("descriptor \(descriptor) is neither IPv4, IPv6 nor a Unix-domain socket")
    }
    guard weir_set_nonblocking(descriptor) == 0, weir_set_close_on_exec(descriptor) == 0 else {
      throw InheritedSocketError("descriptor \(descriptor) cannot be made non-blocking")
    }
    self.init(inherited: descriptor, address: address)
  }

  private static func option(_ option: Int32, of descriptor: Int32) -> Int32? {
    var value: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    return unsafe getsockopt(descriptor, SOL_SOCKET, option, &value, &length) == 0 ? value : nil
  }
}
