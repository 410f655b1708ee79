/// What makes the header fields, the trailers or the body of a request malformed (RFC 9113, sections 8.1 to 8.3).
public enum HeaderFault: UInt8, Sendable, Hashable {
  // Of one field.
  /// A name with characters that no name may have, upper case among them.
  case name
  /// A value with control characters, or with blanks around it.
  case value
  /// A pseudo-header without a value.
  case empty
  /// A pseudo-header or a `content-length` that comes twice.
  case repeated
  /// A pseudo-header that requests do not have.
  case unknownPseudoHeader
  /// A pseudo-header after a field that is none.
  case pseudoHeaderBehindFields
  /// A pseudo-header behind the body.
  case pseudoHeaderInTrailers
  /// `te` with another value than `trailers`.
  case te
  /// `connection` and those like it, which HTTP/2 does without.
  case connectionSpecific
  /// A `content-length` that is no number.
  case length
  /// `content-length` behind the body.
  case lengthInTrailers
  // Of all fields together.
  /// No `:method`.
  case noMethod
  /// No `:scheme`.
  case noScheme
  /// No `:path`.
  case noPath
  /// Neither `:authority` nor `host`.
  case noAuthority
  /// A `:path` that begins with no slash.
  case path
  /// CONNECT without `:authority`, or with `:scheme` or `:path`.
  case connect
  // Of what follows them.
  /// More bytes than `content-length` says.
  case longBody
  /// Fewer bytes than `content-length` says.
  case shortBody
  /// Trailers that do not end the request.
  case trailersWithoutEnd

  /// Whose fault it is, where no field of the block is to blame by its name alone.
  private var subject: String? {
    switch self {
    case .noMethod: "header :method"
    case .noScheme: "header :scheme"
    case .noPath, .path: "header :path"
    case .noAuthority: "header :authority"
    case .connect: "header :method"
    case .longBody, .shortBody: "header content-length"
    case .trailersWithoutEnd: "trailers"
    default: nil
    }
  }

  /// The last field that came is at fault.
  var isOfOneField: Bool { subject == nil }

  private var text: String {
    switch self {
    case .name: "the name has characters that no name may have"
    case .value: "the value has characters that it may not have, or blanks around it"
    case .empty: "must not be empty"
    case .repeated: "must come once"
    case .unknownPseudoHeader: "is no pseudo-header of a request"
    case .pseudoHeaderBehindFields: "must stand before all fields that are no pseudo-headers"
    case .pseudoHeaderInTrailers: "must not stand in trailers"
    case .te: "must be trailers"
    case .connectionSpecific: "has no meaning in HTTP/2"
    case .length: "must be a number"
    case .lengthInTrailers: "must not stand in trailers"
    case .noMethod, .noScheme, .noPath, .noAuthority: "is missing"
    case .path: "must begin with a slash"
    case .connect: "CONNECT must have :authority, and neither :scheme nor :path"
    case .longBody: "the body is longer"
    case .shortBody: "the body is shorter"
    case .trailersWithoutEnd: "must end the request"
    }
  }

  /// For a log line: `header te: must be trailers`. No value is part of it, for it may be a secret.
  func reason(field name: String?) -> String { "\(subject ?? "header \(name ?? "")"): \(text)" }
}

extension HeaderField {
  /// The longest name that is shown whole.
  private static let longestShown = 64

  /// The name as printable ASCII.
  var shownName: String {
    var text = ""
    let bytes = unsafe nameBytes.span
    for index in bytes.indices.prefix(Self.longestShown) {
      let byte = bytes[index]
      if (0x21...0x7e).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += byte < 16 ? "\\x0" : "\\x"
        text += String(byte, radix: 16)
      }
    }
    return bytes.count > Self.longestShown ? text + "..." : text
  }
}
