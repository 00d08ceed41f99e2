import Glibc

/// A value that several threads share, with the possibility to wait until it has changed.
///
/// The standard library's Mutex has no condition to wait for; this is a mutex and a condition of the C library.
@safe final class Monitor<State>: Sendable {
  private nonisolated(unsafe) var state: State
  private nonisolated(unsafe) let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private nonisolated(unsafe) let condition: UnsafeMutablePointer<pthread_cond_t>

  init(_ state: sending State) {
    unsafe self.state = state
    unsafe mutex = .allocate(capacity: 1)
    unsafe condition = .allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(condition, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// Changes the value, and wakes all who wait.
  func change<T: Sendable>(_ body: (inout State) -> T) -> T {
    unsafe pthread_mutex_lock(mutex)
    defer {
      unsafe pthread_cond_broadcast(condition)
      unsafe pthread_mutex_unlock(mutex)
    }
    return unsafe body(&state)
  }

  /// Waits until `body` gives something, and wakes the others, since it may have changed the value. It is asked again after
  /// each change.
  func wait<T: Sendable>(_ body: (inout State) -> T?) -> T {
    unsafe pthread_mutex_lock(mutex)
    defer {
      unsafe pthread_cond_broadcast(condition)
      unsafe pthread_mutex_unlock(mutex)
    }
    while true {
      if let value = unsafe body(&state) { return value }
      unsafe pthread_cond_wait(condition, mutex)
    }
  }
}

/// Starts a thread that nobody waits for; false where the system gives none.
func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
  let argument = unsafe Unmanaged.passRetained(Body(body)).toOpaque()
  var thread = pthread_t()
  let failure = unsafe pthread_create(
    &thread, nil,
    { argument in
      if let argument = unsafe argument {
        unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
      }
      return nil
    }, argument)
  if failure != 0 {
    unsafe Unmanaged<Body>.fromOpaque(argument).release()
    return false
  }
  pthread_detach(thread)
  return true
}
