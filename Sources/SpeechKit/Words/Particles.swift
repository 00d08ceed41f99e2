/// Function words of one character: a set phrase neither begins nor ends with them. Lists that hold for all readouts.
enum Particles {
  /// What no set phrase begins with: 的发展, 要加强. Not 以 and 为 (以人民为中心).
  static let starts = "的了和与及在等是也并就都又着地得而或要把将对更还已等使该其这那他她它们已经我各"

  /// What no set phrase ends with: 发展的, 坚持以.
  static let ends = "的了和与及是在为以于对把将要也更并就都又而或被从向由让使给第其该这那我不着再"
}
