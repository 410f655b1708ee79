internal import WeirRPC

extension CallMetrics: MetricsSource {
  /// Writes these families.
  ///
  /// - By `grpc_type`, `grpc_service` and `grpc_method`, as go-grpc-middleware has them: `grpc_server_started_total`,
  ///   `grpc_server_handled_total` (also by `grpc_code`), `grpc_server_msg_received_total`, `grpc_server_msg_sent_total`,
  ///   and the histogram `grpc_server_handling_seconds`. Messages are added when their call has ended.
  /// - By `grpc_method` as gRFC A66 has it, `other` for what is not served, with the names that OpenTelemetry gives them
  ///   in Prometheus: `grpc_server_call_started_total`, and the histogram `grpc_server_call_duration_seconds` (also by
  ///   `grpc_status`; only for statuses that occurred).
  /// - Our own: `weir_server_calls_in_progress`, `weir_server_message_bytes_received_total` and
  ///   `weir_server_message_bytes_sent_total` (after decompression) by `grpc_method`, `weir_server_calls_refused_total` by
  ///   `interceptor`, `weir_server_calls_shadow_refused_total` by `interceptor` (one in shadow, which was not obeyed),
  ///   `weir_server_messages_paced_total`, `weir_server_messages_refused_total` and
  ///   `weir_server_messages_shadow_paced_total` by `grpc_method` (of methods that take a stream, when their call has
  ///   ended), and `weir_server_retries_total` by `grpc_method` and
  ///   `previous_attempts` (`1`, `2`, `3+`; only for methods that were retried).
  public func write(to text: inout MetricsText) {
    let figures = figures
    writeMiddleware(figures, to: &text)
    writeGRPC(figures, to: &text)
    writeOwn(figures, to: &text)
  }

  private static func middlewareLabels(_ figures: Figures) -> [(String, String)] {
    [
      ("grpc_type", figures.method?.kind.name ?? "unary"), ("grpc_service", figures.method?.service ?? "other"),
      ("grpc_method", figures.method?.name ?? "other"),
    ]
  }

  private static func label(_ figures: Figures) -> [(String, String)] {
    [("grpc_method", figures.method.map { String($0.path.dropFirst()) } ?? "other")]
  }

  private func writeMiddleware(_ figures: [Figures], to text: inout MetricsText) {
    text.begin("grpc_server_started_total", .counter, "Calls that came, refused ones too.")
    for method in figures { text.sample(method.started, labels: Self.middlewareLabels(method)) }
    text.begin("grpc_server_handled_total", .counter, "Calls that ended, by their status, whoever ended them.")
    for method in figures {
      for code in StatusCode.allCases {
        let labels = Self.middlewareLabels(method) + [("grpc_code", code.goName)]
        text.sample(method.handled(code), labels: labels)
      }
    }
    text.begin("grpc_server_msg_received_total", .counter, "Messages received, of calls that ended.")
    for method in figures { text.sample(method.messagesReceived, labels: Self.middlewareLabels(method)) }
    text.begin("grpc_server_msg_sent_total", .counter, "Messages sent, of calls that ended.")
    for method in figures { text.sample(method.messagesSent, labels: Self.middlewareLabels(method)) }
    text.begin("grpc_server_handling_seconds", .histogram, "Time from complete headers to queued trailers.")
    for method in figures {
      var buckets = [Int](repeating: 0, count: LatencyBuckets.count)
      var sum = 0
      for code in StatusCode.allCases {
        for (index, count) in method.buckets(code).enumerated() { buckets[index] += count }
        sum += method.sum(code)
      }
      text.histogram(buckets[...], sum: sum, bounds: LatencyBuckets.ofMiddleware, Self.middlewareLabels(method))
    }
  }

  private func writeGRPC(_ figures: [Figures], to text: inout MetricsText) {
    text.begin("grpc_server_call_started_total", .counter, "Calls that came, refused ones too.")
    for method in figures { text.sample(method.started, labels: Self.label(method)) }
    text.begin("grpc_server_call_duration_seconds", .histogram, "Time from complete headers to queued trailers.")
    for method in figures {
      for code in StatusCode.allCases where method.handled(code) > 0 {
        let labels = Self.label(method) + [("grpc_status", code.name)]
        text.histogram(method.buckets(code), sum: method.sum(code), bounds: LatencyBuckets.ofGRPC, labels)
      }
    }
  }

  private func writeOwn(_ figures: [Figures], to text: inout MetricsText) {
    text.begin("weir_server_calls_in_progress", .gauge, "Calls that came and have not ended.")
    // Counters of other threads are read one after the other: a call may end in between.
    for method in figures { text.sample(max(0, method.started - method.handled), labels: Self.label(method)) }
    text.begin(
      "weir_server_message_bytes_received_total", .counter, "Bytes of messages received, after decompression.")
    for method in figures { text.sample(method.bytesReceived, labels: Self.label(method)) }
    text.begin("weir_server_message_bytes_sent_total", .counter, "Bytes of messages sent, before compression.")
    for method in figures { text.sample(method.bytesSent, labels: Self.label(method)) }
    text.begin("weir_server_calls_refused_total", .counter, "Calls that an interceptor refused.")
    for (name, count) in refused { text.sample(count, labels: [("interceptor", name)]) }
    text.begin(
      "weir_server_calls_shadow_refused_total", .counter,
      "Calls that went on although an interceptor in shadow refused them, or a message of them.")
    for (name, count) in shadowRefused { text.sample(count, labels: [("interceptor", name)]) }
    writeMessages(figures.filter { $0.method?.kind.clientStreams == true }, to: &text)
    writeRetries(figures, to: &text)
  }

  /// - Parameter figures: of methods that take a stream; other requests are not gated.
  private func writeMessages(_ figures: [Figures], to text: inout MetricsText) {
    text.begin(
      "weir_server_messages_paced_total", .counter, "Messages that had to wait for a limit, of calls that ended.")
    for method in figures { text.sample(method.messagesPaced, labels: Self.label(method)) }
    text.begin(
      "weir_server_messages_refused_total", .counter, "Messages beyond a limit, each of which ended its call.")
    for method in figures { text.sample(method.messagesRefused, labels: Self.label(method)) }
    text.begin(
      "weir_server_messages_shadow_paced_total", .counter,
      "Messages that would have had to wait for a limit in shadow, of calls that ended.")
    for method in figures { text.sample(method.messagesShadowPaced, labels: Self.label(method)) }
  }

  private func writeRetries(_ figures: [Figures], to text: inout MetricsText) {
    text.begin("weir_server_retries_total", .counter, "Calls that their client had made before.")
    for method in figures {
      for place in 0..<RetryPlaces.count where method.retries(place) > 0 {
        let attempts = ("previous_attempts", RetryPlaces.label(place))
        text.sample(method.retries(place), labels: Self.label(method) + [attempts])
      }
    }
  }
}

extension MetricsText {
  /// One series of a histogram.
  ///
  /// - Parameters:
  ///   - counts: by `LatencyBuckets`.
  ///   - sum: nanoseconds.
  ///   - bounds: those to write, some of `LatencyBuckets`'.
  fileprivate mutating func histogram(
    _ counts: ArraySlice<Int>, sum: Int, bounds: [Int], _ labels: [(String, String)]
  ) {
    let all = LatencyBuckets().all
    var total = 0
    var written = 0
    for (index, count) in counts.enumerated() {
      total += count
      guard index < all.count, written < bounds.count, all[index] == bounds[written] else { continue }
      written += 1
      sample(total, labels: labels + [("le", Self.seconds(all[index]))], suffix: "_bucket")
    }
    sample(total, labels: labels + [("le", "+Inf")], suffix: "_bucket")
    sample(nanoseconds: sum, labels: labels, suffix: "_sum")
    sample(total, labels: labels, suffix: "_count")
  }
}

extension StatusCode {
  /// As grpc-go writes it: `InvalidArgument`.
  fileprivate var goName: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "Canceled"
    case .unknown: "Unknown"
    case .invalidArgument: "InvalidArgument"
    case .deadlineExceeded: "DeadlineExceeded"
    case .notFound: "NotFound"
    case .alreadyExists: "AlreadyExists"
    case .permissionDenied: "PermissionDenied"
    case .resourceExhausted: "ResourceExhausted"
    case .failedPrecondition: "FailedPrecondition"
    case .aborted: "Aborted"
    case .outOfRange: "OutOfRange"
    case .unimplemented: "Unimplemented"
    case .internalError: "Internal"
    case .unavailable: "Unavailable"
    case .dataLoss: "DataLoss"
    case .unauthenticated: "Unauthenticated"
    }
  }
}
