package fr.maillage.territory.perimeter;

import java.util.List;

/**
 * A perimeter as somebody writes it.
 *
 * @param slug the last part of its code, lower-case letters, digits and hyphens; null or blank to make it from the
 *     name; a code never changes afterwards, so an update ignores it
 * @param name how people call it, at most 200 characters, required
 * @param description what it is for, at most 2,000 characters; may be null
 * @param members the codes of its communes and QPV, at least one
 */
public record PerimeterInput(String slug, String name, String description, List<String> members) {

    public PerimeterInput {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
