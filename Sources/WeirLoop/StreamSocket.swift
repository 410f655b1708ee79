import CLibUV
import Glibc
public import WeirMemory

/// What a socket tells its owner, always on the loop's thread.
///
/// The owner is named once for all its sockets; a socket says its number, so that no callback has to carry state.
public protocol StreamSocketOwner: AnyObject, Sendable {
  /// Bytes came. They are lent for the time of the call.
  func socket(_ id: Int, received bytes: Span<UInt8>)
  /// The peer closed its side (`error.isEndOfFile`), or the connection broke. Nothing comes after this.
  func socket(_ id: Int, ended error: LoopError)
  /// What `write` could not send at once has been sent.
  func socketDrained(_ id: Int)
}

/// A connected stream socket, TCP or Unix-domain, on one loop.
///
/// `close` must be called; it may be called from within the owner's callbacks.
@safe public final class StreamSocket {
  private enum Kind { case tcp, pipe }

  private let handle: UnsafeMutablePointer<uv_stream_t>
  private let loop: EventLoop
  /// Until it is closed: who reads must not count a reference each time.
  private var owner: (any StreamSocketOwner)?
  /// The owner, as long as it is given what comes.
  private var reader: (any StreamSocketOwner)?
  /// Bytes that may still come and be dropped, when there is no reader.
  private var discardable = 0
  /// The sending side is shut down, or is once `unsent` is empty.
  private var isShutDown = false
  private let id: Int
  private var isClosed = false
  /// True while the system's send buffer is full. Nothing may be written then.
  public private(set) var isWriting = false
  private var writeRequest: UnsafeMutablePointer<uv_write_t>
  private var unsent: [UInt8] = []

  /// Takes the descriptor over, also when it throws.
  public init(_ accepted: consuming AcceptedSocket, on loop: EventLoop, owner: any StreamSocketOwner, id: Int)
    throws(LoopError)
  {
    self.loop = loop
    self.owner = owner
    reader = owner
    self.id = id
    unsafe writeRequest = .allocate(capacity: 1)
    let descriptor = accepted.take()
    let isPipe = if case .unix = accepted.local { true } else { false }
    let size = max(uv_handle_size(UV_TCP), uv_handle_size(UV_NAMED_PIPE))
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    unsafe handle = memory.assumingMemoryBound(to: uv_stream_t.self)
    let result: Int32
    if isPipe {
      let pipe = unsafe memory.assumingMemoryBound(to: uv_pipe_t.self)
      unsafe uv_pipe_init(loop.raw, pipe, 0)
      result = unsafe uv_pipe_open(pipe, descriptor)
    } else {
      let tcp = unsafe memory.assumingMemoryBound(to: uv_tcp_t.self)
      unsafe uv_tcp_init(loop.raw, tcp)
      result = unsafe uv_tcp_open(tcp, descriptor)
      // Replies leave when a turn ends, whole; waiting for more would only delay them.
      unsafe uv_tcp_nodelay(tcp, 1)
    }
    // The handle keeps the object alive until libuv has let go of it.
    unsafe handle.pointee.data = Unmanaged.passRetained(self).toOpaque()
    if result < 0 {
      _ = Glibc.close(descriptor)
      close()
      throw LoopError(result, "take over a socket")
    }
  }

  deinit {
    unsafe UnsafeMutableRawPointer(handle).deallocate()
    unsafe writeRequest.deallocate()
  }

  /// Tells the owner of everything that comes, until `stopReading` or the end.
  public func startReading() {
    guard !isClosed else { return }
    unsafe uv_read_start(
      handle,
      { handle, _, buffer in
        guard let handle = unsafe handle, let buffer = unsafe buffer else { return }
        let scratch = unsafe StreamSocket.of(handle.pointee.data).loop.scratch
        unsafe buffer.pointee = uv_buf_init(
          scratch.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(scratch.count))
      },
      { handle, count, buffer in
        guard let handle = unsafe handle, let buffer = unsafe buffer, count != 0 else { return }
        let socket = unsafe StreamSocket.of(handle.pointee.data)
        if count < 0 {
          unsafe uv_read_stop(handle)
          socket.owner?.socket(socket.id, ended: LoopError(Int32(count), "read"))
          return
        }
        guard let reader = socket.reader else {
          socket.discard(count)
          return
        }
        let bytes = unsafe UnsafeRawBufferPointer(start: buffer.pointee.base, count: count)
        let span = unsafe Span<UInt8>(_unsafeBytes: bytes)
        reader.socket(socket.id, received: span)
      })
  }

  /// From here on what comes is read and dropped; the owner is still told of the end. Closing a socket with unread bytes,
  /// or one that the peer goes on sending to, makes TCP send a reset, which destroys what the peer has not read.
  ///
  /// - Parameter limit: bytes that are read at most. What comes beyond stays in the system's buffer, so that a peer that
  ///   goes on and on costs nothing.
  public func discardInput(limit: Int) {
    guard reader != nil else { return }
    reader = nil
    discardable = limit
  }

  private func discard(_ count: Int) {
    discardable -= count
    if discardable < 0 { stopReading() }
  }

  /// Tells the peer that nothing more will come, behind all that was written. Nothing may be written afterwards.
  public func shutDown() {
    guard !isShutDown else { return }
    isShutDown = true
    if !isWriting { shutDownNow() }
  }

  private func shutDownNow() {
    if let descriptor { shutdown(descriptor, Int32(SHUT_WR)) }
  }

  private var descriptor: Int32? {
    guard !isClosed else { return nil }
    var descriptor: Int32 = -1
    let result = unsafe uv_fileno(
      UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self), &descriptor)
    return result == 0 ? descriptor : nil
  }

  /// Leaves what comes in the system's buffer, so that the peer's own sending stops.
  public func stopReading() {
    guard !isClosed else { return }
    unsafe uv_read_stop(handle)
  }

  /// Sends now what the system takes, and keeps the rest until `socketDrained`. Must not be called while `isWriting`.
  public func write(_ bytes: Span<UInt8>) {
    guard !isClosed, !isWriting, bytes.count > 0 else { return }
    unsafe bytes.withUnsafeBytes { bytes in
      var buffer = unsafe Self.buffer(bytes)
      unsafe withUnsafeMutablePointer(to: &buffer) {
        unsafe send(UnsafeBufferPointer(start: $0, count: 1), bytes.count)
      }
    }
  }

  /// As above, for bytes that lie in several places.
  public func write(_ bytes: borrowing ScatteredBytes) {
    guard !isClosed, !isWriting, bytes.count > 0 else { return }
    unsafe withUnsafeTemporaryAllocation(of: uv_buf_t.self, capacity: bytes.maximumPlaces) { buffers in
      var count = 0
      bytes.forEach { piece in
        // The places do not move before this ends.
        unsafe piece.withUnsafeBytes { unsafe buffers.initializeElement(at: count, to: Self.buffer($0)) }
        count += 1
      }
      unsafe send(UnsafeBufferPointer(rebasing: buffers[..<count]), bytes.count)
    }
  }

  /// Sends what the system takes of the `count` bytes in `buffers`, and queues a copy of the rest.
  private func send(_ buffers: UnsafeBufferPointer<uv_buf_t>, _ count: Int) {
    // An error is seen by the reading side, or by the queued write, which tell the owner.
    var sent = max(0, unsafe Int(uv_try_write(handle, buffers.baseAddress, UInt32(buffers.count))))
    if sent == count { return }
    for index in buffers.indices {
      let bytes = unsafe UnsafeRawBufferPointer(start: buffers[index].base, count: buffers[index].len)
      unsafe unsent.append(contentsOf: bytes.dropFirst(sent))
      sent = max(0, sent - bytes.count)
    }
    writeUnsent()
  }

  private static func buffer(_ bytes: UnsafeRawBufferPointer) -> uv_buf_t {
    unsafe uv_buf_init(
      UnsafeMutablePointer(mutating: bytes.baseAddress?.assumingMemoryBound(to: CChar.self)), UInt32(bytes.count))
  }

  private func writeUnsent() {
    isWriting = true
    unsafe writeRequest.pointee.data = Unmanaged.passUnretained(self).toOpaque()
    let result = unsafe unsent.withUnsafeMutableBytes { bytes in
      // libuv keeps the pointer until the callback; `unsent` stays as it is until then.
      var buffer = unsafe Self.buffer(UnsafeRawBufferPointer(bytes))
      return unsafe uv_write(writeRequest, handle, &buffer, 1) { request, status in
        guard let context = unsafe request?.pointee.data else { return }
        unsafe Unmanaged<StreamSocket>.fromOpaque(context).takeUnretainedValue().finishWrite(status)
      }
    }
    if result < 0 { finishWrite(result) }
  }

  private func finishWrite(_ status: Int32) {
    unsent.removeAll(keepingCapacity: unsent.count <= 65536)
    isWriting = false
    guard !isClosed else { return }
    if isShutDown { shutDownNow() }
    if status < 0 {
      owner?.socket(id, ended: LoopError(status, "write"))
    } else {
      owner?.socketDrained(id)
    }
  }

  /// Bytes waiting for the peer to take them.
  public var unsentBytes: Int { isWriting ? unsent.count : 0 }

  /// Bytes, here and in the system's buffer, that the peer's system has not acknowledged; of a Unix-domain socket, that the
  /// peer has not read. A shutdown counts as one more.
  public var unacknowledgedBytes: Int {
    guard let descriptor else { return 0 }
    return unsentBytes + max(0, Int(weir_unacknowledged(descriptor)))
  }

  /// Drops what has come by now, a bounded part of it: `close` then ends the connection without a reset.
  public func discardWaitingInput() {
    guard let descriptor else { return }
    for _ in 0..<32 {
      guard unsafe recv(descriptor, loop.scratch.baseAddress, loop.scratch.count, Int32(MSG_DONTWAIT)) > 0
      else { return }
    }
  }

  /// Closes at once; unsent bytes are dropped. The owner hears no more of this socket.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    owner = nil
    reader = nil
    unsafe uv_close(UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)) { handle in
      guard let context = unsafe handle?.pointee.data else { return }
      unsafe Unmanaged<StreamSocket>.fromOpaque(context).release()
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> StreamSocket {
    guard let context = unsafe context else { fatalError("libuv lost a handle's data") }
    return unsafe Unmanaged<StreamSocket>.fromOpaque(context).takeUnretainedValue()
  }
}
