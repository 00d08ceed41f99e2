/// Characters that rules ask for.
extension CodeSet {
  /// 了, 已, 曾: that something is done.
  static let aspects = CodeSet("了已曾")
}
