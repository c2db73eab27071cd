/** Pictures of a schema: Mermaid text and SVG, laid out by the Eclipse Layout Kernel. */
@SuppressWarnings("requires-automatic") // no jar of ELK or EMF is a named module as yet
module io.github.tribikos.diagram {
    requires transitive io.github.tribikos.core;
    // For ELK, which being automatic asks for no module itself.
    requires com.google.common;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.eclipse.emf.ecore;

    exports io.github.tribikos.diagram;
}
