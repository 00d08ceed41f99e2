// How facts are packed: in the order of the fields.

extension Place: Packable {
  func pack(into out: inout Packer) { out.add(self) }
  init(from packed: inout Unpacker) { self = packed.place() }
}

extension Evidence: Packable {
  func pack(into out: inout Packer) {
    switch self {
    case .text(let place):
      out.add(0)
      out.add(place)
    case .fact(let fact, let source):
      out.add(1)
      out.add(fact)
      out.add(source)
    case .catalog(let name, let key):
      out.add(2)
      out.add(name)
      out.add(key)
    }
  }

  init(from packed: inout Unpacker) {
    self =
      switch packed.number() {
      case 0: .text(packed.place())
      case 1: .fact(packed.string(), source: packed.string())
      default: .catalog(packed.string(), key: packed.string())
      }
  }
}

extension Basis {
  fileprivate static let order: [Basis] = [.printed, .witness, .catalog, .carried, .inferred]
}

extension Packer {
  mutating func add(_ basis: Basis) { add(Basis.order.firstIndex(of: basis) ?? 0) }
}

extension Unpacker {
  mutating func basis() -> Basis { Basis.order[number()] }
}

extension Sourced: Packable where Value: Packable {
  func pack(into out: inout Packer) {
    out.add(basis)
    out.add(evidence)
    // A printed value stands where it is proved.
    out.hint = evidence.first?.place
    value.pack(into: &out)
    out.hint = nil
  }

  init(from packed: inout Unpacker) {
    let (basis, evidence): (Basis, [Evidence]) = (packed.basis(), packed.values())
    packed.hint = evidence.first?.place
    self.init(Value(from: &packed), basis, evidence)
    packed.hint = nil
  }
}

extension Evidence {
  fileprivate var place: Place? { if case .text(let place) = self { place } else { nil } }
}

extension String: Packable {
  func pack(into out: inout Packer) { out.add(self) }
  init(from packed: inout Unpacker) { self = packed.string() }
}

extension Day: Packable {
  func pack(into out: inout Packer) { out.add(signed: number) }
  init(from packed: inout Unpacker) { self.init(number: packed.signed()) }
}

extension DateEstimate: Packable {
  func pack(into out: inout Packer) {
    switch self {
    case .day(let day): out.add(0, [day.number])
    case .lasted(let first, let last): out.add(1, [first.number, last.number])
    case .oneOf(let first, let last):
      out.add(2)
      out.add(first)
      out.add(last)
    case .month(let year, let month): out.add(3, [year, month])
    case .year(let year): out.add(4, [year])
    case .dayWithoutYear(let month, let day): out.add(5, [month, day])
    case .lastedWithoutYear(let month, let day, let toMonth, let toDay):
      out.add(6, [month, day, toMonth, toDay])
    }
  }

  init(from packed: inout Unpacker) {
    switch packed.number() {
    case 0: self = .day(Day(from: &packed))
    case 1: self = .lasted(Day(from: &packed), Day(from: &packed))
    case 2: self = .oneOf(packed.value(), packed.value())
    case 3: self = .month(year: packed.signed(), month: packed.signed())
    case 4: self = .year(packed.signed())
    case 5: self = .dayWithoutYear(month: packed.signed(), day: packed.signed())
    default:
      self = .lastedWithoutYear(
        month: packed.signed(), day: packed.signed(), toMonth: packed.signed(),
        toDay: packed.signed())
    }
  }
}

extension Packer {
  /// A kind with numbers.
  fileprivate mutating func add(_ kind: Int, _ numbers: [Int]) {
    add(kind)
    for number in numbers { add(signed: number) }
  }
}

extension Site: Packable {
  func pack(into out: inout Packer) {
    out.add(city)
    out.add(province)
    out.add(pinyin)
  }

  init(from packed: inout Unpacker) {
    self.init(
      city: packed.string(), province: packed.optionalString(), pinyin: packed.optionalString())
  }
}

extension MeetingFacts.Chair: Packable {
  func pack(into out: inout Packer) {
    out.add(name)
    out.add(form)
  }

  init(from packed: inout Unpacker) { self.init(name: packed.string(), form: packed.string()) }
}

extension MeetingFacts.Next: Packable {
  func pack(into out: inout Packer) {
    out.add(name)
    out.add(place)
  }

  init(from packed: inout Unpacker) {
    self.init(name: packed.string(), place: packed.optionalString())
  }
}

extension MeetingFacts.Event: Packable {
  func pack(into out: inout Packer) {
    name.pack(into: &out)
    out.add(date)
    out.add(place)
  }

  init(from packed: inout Unpacker) {
    self.init(name: Sourced(from: &packed), date: packed.value(), place: packed.value())
  }
}

extension MeetingFacts: Packable {
  func pack(into out: inout Packer) {
    out.add(keyPhrases)
    out.add(events)
    for fact in [name, type, hall, convener, edition, theme, occasion, previous] { out.add(fact) }
    out.add(date)
    out.add(place)
    out.add(chair)
    out.add(next)
  }

  init(from packed: inout Unpacker) {
    self.init(keyPhrases: packed.values(), events: packed.values())
    name = packed.value()
    type = packed.value()
    hall = packed.value()
    convener = packed.value()
    edition = packed.value()
    theme = packed.value()
    occasion = packed.value()
    previous = packed.value()
    date = packed.value()
    place = packed.value()
    chair = packed.value()
    next = packed.value()
  }
}
