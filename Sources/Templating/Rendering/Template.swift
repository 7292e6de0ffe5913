import Markup

/// A compiled template for models of one kind.
public struct Template<Model: TemplateModel>: Sendable {
  /// The name of its file without ending.
  public let name: String
  let program: Program

  /// Appends what the template makes of a model.
  @inlinable public func render(_ model: Model, into output: inout [UInt8]) {
    render(model.record, into: &output)
  }

  @usableFromInline func render(_ record: TemplateRecord, into output: inout [UInt8]) {
    var interpreter = Interpreter(program: program, record: record, trace: RenderTrace(isKept: false))
    interpreter.run(into: &output)
  }

  /// Appends what the template makes of a model, noting what it does in a trace that is cleared before.
  @inlinable public func render(
    _ model: Model, into output: inout [UInt8], noting trace: inout RenderTrace
  ) {
    render(model.record, into: &output, noting: &trace)
  }

  @usableFromInline func render(
    _ record: TemplateRecord, into output: inout [UInt8], noting trace: inout RenderTrace
  ) {
    trace.clear()
    var interpreter = Interpreter(program: program, record: record, trace: trace)
    // The trace is handed back without a copy: only one of the two may hold its steps while they grow.
    trace = RenderTrace()
    interpreter.run(into: &output)
    trace = interpreter.trace
  }

  /// The template for models that differ from a known one in their open fields only.
  ///
  /// An open field is named as templates name it, from the top and with dots; its kind is that of the field for which
  /// it stands.
  public func specialized<Open: TemplateModel>(to known: Model, open: Open.Type) -> Template<Open> {
    Template<Open>(
      name: name,
      program: ProgramSpecializer.specialize(program, for: Model.shape, known.record, open: Open.shape))
  }
}
