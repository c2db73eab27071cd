package io.github.tribikos.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a picture as an {@code erDiagram} of Mermaid. Used once. */
final class MermaidWriter {
    private static final int LONGEST_TYPE = 60;

    private final Picture picture;
    private final @Nullable String title;
    private final @Nullable Direction direction;
    private final StringBuilder out = new StringBuilder();

    MermaidWriter(Picture picture, @Nullable String title, @Nullable Direction direction) {
        this.picture = picture;
        this.title = title;
        this.direction = direction;
    }

    String write() {
        if (title != null) {
            out.append("---\ntitle: ").append(MermaidWords.yaml(title)).append("\n---\n");
        }
        out.append("erDiagram\n");
        if (direction != null) {
            out.append("    direction ").append(direction.mermaid).append('\n');
        }
        picture.boxes().forEach(this::entity);
        picture.links().forEach(this::relation);
        return out.toString();
    }

    private void entity(Box box) {
        String id = id(box);
        out.append("    ").append(id);
        if (!id.equals(box.name())) {
            out.append('[').append(MermaidWords.quoted(box.name())).append(']');
        }
        if (!box.attributes().isEmpty()) {
            out.append(" {\n");
            Set<String> taken = new HashSet<>();
            for (Attribute attribute : box.attributes()) {
                if (MermaidWords.isAttribute(attribute.name())) {
                    taken.add(attribute.name());
                }
            }
            box.attributes().forEach(attribute -> attribute(attribute, taken));
            out.append("    }");
        }
        out.append('\n');
    }

    private static String id(Box box) {
        return MermaidWords.isEntity(box.id()) ? box.id() : "t_" + box.id();
    }

    private void attribute(Attribute attribute, Set<String> taken) {
        List<String> remarks = new ArrayList<>();
        String name = attribute.name();
        if (!MermaidWords.isAttribute(name)) {
            String plain = Words.plain(name, "c");
            name = Words.unique(MermaidWords.isAttribute(plain) ? plain : "c_" + plain, taken);
            remarks.add(attribute.name());
        }
        String type = MermaidWords.type(attribute.type());
        if (!MermaidWords.isType(attribute.type())) {
            remarks.add(Words.shortened(attribute.type(), LONGEST_TYPE));
        }
        if (attribute.column().isNullable()) {
            remarks.add("NULL");
        }
        String comment = attribute.column().comment();
        if (comment != null) {
            remarks.add(comment);
        }
        out.append("        ").append(type).append(' ').append(name);
        if (!attribute.marks().isEmpty()) {
            out.append(' ').append(String.join(", ", attribute.marks()));
        }
        if (!remarks.isEmpty()) {
            out.append(' ').append(MermaidWords.quoted(String.join("; ", remarks)));
        }
        out.append('\n');
    }

    private void relation(Link link) {
        out.append("    ")
                .append(id(link.parent()))
                .append(link.isOptional() ? " |o--" : " ||--")
                .append(link.isSingle() ? "o| " : "o{ ")
                .append(id(link.child()))
                .append(" : ")
                .append(MermaidWords.quoted(link.label()))
                .append('\n');
    }
}
