// How the parts of a story are packed: in the order of the fields.

extension Name: Packable {
  func pack(into out: inout Packer) {
    out.add(place)
    out.hint = place
    out.add(value)
    out.hint = nil
  }

  init(from packed: inout Unpacker) {
    let place = packed.place()
    packed.hint = place
    self.init(value: packed.string(), place: place)
    packed.hint = nil
  }
}

extension Caption: Packable {
  func pack(into out: inout Packer) {
    out.add(passage)
    out.add(photographer)
  }

  init(from packed: inout Unpacker) {
    self.init(passage: packed.values(), photographer: packed.value())
  }
}

extension Dateline: Packable {
  func pack(into out: inout Packer) {
    out.add(passage)
    out.add(agency)
    out.add(city)
    out.add(date)
  }

  init(from packed: inout Unpacker) {
    self.init(
      passage: packed.values(), agency: packed.value(), city: packed.value(), date: packed.value())
  }
}

extension StoryPart: Packable {
  func pack(into out: inout Packer) {
    out.add(case: kind)
    out.add(place)
  }

  init(from packed: inout Unpacker) { self.init(kind: packed.oneCase(), place: packed.place()) }
}

extension Finding: Packable {
  func pack(into out: inout Packer) {
    out.add(kind.rawValue)
    out.add(message)
    out.add(places)
  }

  init(from packed: inout Unpacker) {
    let kind = Kind(rawValue: packed.string()) ?? .unreadable
    self.init(kind, packed.string(), at: packed.values())
  }
}

extension Role: Packable {
  func pack(into out: inout Packer) {
    out.add(case: kind)
    out.add(place)
    out.hint = place
    out.add(verb)
    out.hint = nil
    out.add(event)
    out.add(rules)
  }

  init(from packed: inout Unpacker) {
    let (kind, place): (RoleKind, Place) = (packed.oneCase(), packed.place())
    packed.hint = place
    let verb = packed.optionalString()
    packed.hint = nil
    self.init(
      kind: kind, verb: verb, event: packed.optionalString(), place: place, rules: packed.rules())
  }
}

extension Person: Packable {
  func pack(into out: inout Packer) {
    out.add(places)
    out.hint = places.first
    out.add(name)
    out.hint = nil
    out.add(titles)
    out.add(roles)
    out.add(order)
    out.add(tier)
  }

  init(from packed: inout Unpacker) {
    let places: [Place] = packed.values()
    packed.hint = places.first
    let name = packed.string()
    packed.hint = nil
    self.init(
      name: name, titles: packed.values(), roles: packed.values(), order: packed.number(),
      tier: packed.number(), places: places)
  }
}

extension Group: Packable {
  func pack(into out: inout Packer) {
    out.add(passage)
    out.add(case: role)
    out.add(verb)
  }

  init(from packed: inout Unpacker) {
    self.init(passage: packed.values(), role: packed.oneCase(), verb: packed.optionalString())
  }
}

extension Statement: Packable {
  func pack(into out: inout Packer) {
    out.add(speaker)
    out.add(verb)
    out.add(passage)
    out.add(case: status)
    out.add(event)
  }

  init(from packed: inout Unpacker) {
    self.init(
      speaker: packed.string(), verb: packed.string(), passage: packed.values(),
      status: packed.oneCase(), event: packed.optionalString())
  }
}

extension Addressee: Packable {
  func pack(into out: inout Packer) {
    out.add(place)
    out.hint = place
    out.add(value)
    out.hint = nil
    out.add(basis)
    out.add(case: role)
  }

  init(from packed: inout Unpacker) {
    let place = packed.place()
    packed.hint = place
    let value = packed.string()
    packed.hint = nil
    self.init(value: value, basis: packed.basis(), place: place, role: packed.oneCase())
  }
}

extension Demand: Packable {
  func pack(into out: inout Packer) {
    out.add(passage)
    out.add(marker)
    out.add(addressees)
  }

  init(from packed: inout Unpacker) {
    self.init(
      passage: packed.values(), marker: packed.optionalString(), addressees: packed.values())
  }
}

extension Directive.Copy: Packable {
  func pack(into out: inout Packer) {
    out.add(witness)
    out.add(passage)
    out.add(case: status)
    out.add(differs ? 1 : 0)
  }

  init(from packed: inout Unpacker) {
    self.init(
      witness: packed.number(), passage: packed.values(), status: packed.oneCase(),
      differs: packed.number() == 1)
  }
}

extension Directive: Packable {
  func pack(into out: inout Packer) {
    out.add(number.map { $0 + 1 } ?? 0)
    out.add(case: status)
    out.add(headline)
    out.add(passage)
    out.add(demands)
    out.add(copies)
  }

  init(from packed: inout Unpacker) {
    let number = packed.number()
    self.init(
      number: number == 0 ? nil : number - 1, status: packed.oneCase(), headline: packed.values(),
      passage: packed.values(), demands: packed.values(), copies: packed.values())
  }
}

extension Series: Packable {
  func pack(into out: inout Packer) {
    out.add(label)
    out.add(case: numbering)
    out.add(form)
    out.add(case: kind)
    out.add(speaker)
    out.add(verb)
    out.add(event)
    out.add(heading)
    out.add(lead)
    out.add(directives)
  }

  init(from packed: inout Unpacker) {
    self.init(
      label: packed.string(), numbering: packed.oneCase(), form: packed.optionalString(),
      kind: packed.oneCase(), speaker: packed.optionalString(), verb: packed.optionalString(),
      event: packed.optionalString(), heading: packed.values(), lead: packed.values(),
      directives: packed.values())
  }
}
