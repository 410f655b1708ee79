import Testing
import WeirPOSIX

@testable import WeirConfiguration

@Suite struct FileChangesTests {
  /// Stamps of three states of a file: there is none, and two that exist on every system.
  private static let (none, one, other) = (
    FileStamp(of: "/nonexistent"), FileStamp(of: "/"), FileStamp(of: #filePath)
  )

  /// What a watch of two files answers to each look.
  private func answers(_ looks: [(FileStamp, FileStamp)]) -> [Bool] {
    var changes = FileChanges(["a": Self.one, "b": Self.none])
    return looks.map { a, b in changes.look { $0 == "a" ? a : b } }
  }

  @Test func `nothing is due while files are as they were read`() {
    #expect(answers([(Self.one, Self.none), (Self.one, Self.none)]) == [false, false])
  }

  @Test func `a change is due at the second look that sees it, one that is going on later`() {
    #expect(answers([(Self.other, Self.none), (Self.other, Self.none)]) == [false, true])
    #expect(
      answers([(Self.none, Self.none), (Self.other, Self.none), (Self.other, Self.one), (Self.other, Self.one)])
        == [false, false, false, true])
  }

  @Test func `a file that is back as it was has not changed`() {
    #expect(answers([(Self.none, Self.none), (Self.one, Self.none), (Self.one, Self.none)]) == [false, false, false])
  }

  @Test func `a stamp tells files apart, and none from any`() {
    #expect(Self.none != Self.one && Self.one != Self.other && Self.one == FileStamp(of: "/./"))
  }
}
