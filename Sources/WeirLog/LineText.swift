package import WeirMemory

/// All of a line behind its time, with holes where numbers are to stand.
package struct LineText: ~Copyable, Sendable {
  package struct Hole: Sendable {
    package let number: LineNumber
    /// The bytes in front of it.
    package let place: Int
  }

  package let bytes: UniqueBuffer<UInt8>
  package let holes: UniqueBuffer<Hole>
}
