import Glibc

/// A folder for the time of a test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    // The folder that the C library names, whatever machine this is.
    var template = Array((P_tmpdir + "/weir-store-XXXXXX").utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw Failure() }
    path = unsafe String(cString: made)
  }

  deinit {
    let names = ["data.mdb", "lock.mdb", "server.lock", "creating/data.mdb", "creating/lock.mdb"]
    for name in names { unsafe unlink(path + "/" + name) }
    unsafe rmdir(path + "/creating")
    unsafe rmdir(path)
  }

  private struct Failure: Error {}
}
