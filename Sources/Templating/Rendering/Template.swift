import Markup

/// A compiled template for models of one kind.
package struct Template<Model: TemplateModel>: Sendable {
  /// The name of its file without ending.
  package let name: String
  let program: Program

  /// Appends what the template makes of a model.
  package func render(_ model: Model, into output: inout [UInt8]) {
    var frames = [model.record]
    Interpreter(program: program).run(0..<program.instructions.count, &frames, &output)
  }
}
