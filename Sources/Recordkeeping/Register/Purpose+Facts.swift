extension Purpose {
  /// The kind of purpose: the category, else the table's own name.
  public var kind: String { self.category?.value.id ?? id }
}
