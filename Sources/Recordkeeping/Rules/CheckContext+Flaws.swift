extension CheckContext {
  /// Whether reading found something wrong within a stretch: what it says is then not known for certain.
  func isFlawed(_ span: Span) -> Bool {
    flaws.values.contains { flaws in
      flaws.contains {
        $0.span.file == span.file && $0.span.start >= span.start && $0.span.end <= span.end
      }
    }
  }
}
