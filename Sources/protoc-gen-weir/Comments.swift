import WeirProtobuf

/// The comments of one file, by the path that `SourceCodeInfo.Location` describes.
struct Comments {
  private var texts: [[Int32]: String] = [:]

  init(_ info: Google_Protobuf_SourceCodeInfo?) {
    for location in info?.location ?? [] {
      if let text = location.leadingComments { texts[location.path] = text }
    }
  }

  subscript(path: [Int32]) -> String? { texts[path] }
}
