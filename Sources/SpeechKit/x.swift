import EmbeddedCorpus
/// Placeholder.
public func hello() -> Int { Int(embedded_file_count) }
