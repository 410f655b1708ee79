package import WeirMemory

/// All of a line behind its time, with holes where numbers and words of single calls are to stand.
package struct LineText: ~Copyable, Sendable {
  package struct Hole: Sendable {
    package enum Content: Sendable {
      case number(LineNumber)
      /// The writer's own number for a word.
      case word(UInt8)
    }

    package let content: Content
    /// The bytes in front of it.
    package let place: Int
  }

  package let bytes: UniqueBuffer<UInt8>
  package let holes: UniqueBuffer<Hole>
}
