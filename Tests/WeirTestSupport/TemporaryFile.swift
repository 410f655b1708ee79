import Glibc

/// A file in a folder of its own, for the time of a test.
package final class TemporaryFile: Sendable {
  /// From the root.
  package let path: String
  private let folder: String

  /// - Parameter name: the file's name.
  package init(_ name: String, _ text: String) throws {
    // The folder that the C library names, whatever machine this is.
    var template = Array((P_tmpdir + "/weir-file-XXXXXX").utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw TestClientError(reason: "no folder for \(name)") }
    folder = unsafe String(cString: made)
    path = folder + "/" + name
    try replace(with: text)
  }

  /// Puts another file in the place of this one, as editors do: whoever reads sees either, and never a part.
  package func replace(with text: String) throws {
    let new = path + ".new"
    guard let file = unsafe fopen(new, "w") else { throw TestClientError(reason: "cannot write \(new)") }
    let bytes = Array(text.utf8)
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, written == bytes.count, unsafe rename(new, path) == 0 else {
      throw TestClientError(reason: "cannot write \(path)")
    }
  }

  deinit {
    unsafe unlink(path)
    unsafe rmdir(folder)
  }
}
