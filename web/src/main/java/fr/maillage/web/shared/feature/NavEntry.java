package fr.maillage.web.shared.feature;

import fr.maillage.identity.Permission;

/**
 * Where a feature stands in the navigation, once or with several of its parts.
 *
 * @param part what the key of its name ends in, {@code <feature>.nav.<part>}; empty for {@code <feature>.nav}
 * @param rank its place in the group: 10, 20, 30…
 * @param path its first page; all pages of that folder belong to it
 * @param permission what one must hold somewhere to see it
 */
public record NavEntry(String part, NavGroup group, int rank, String path, Permission permission) {

    /** The one entry of a feature. */
    public NavEntry(NavGroup group, int rank, String path, Permission permission) {
        this("", group, rank, path, permission);
    }

    /** The key of its name. */
    public String label(String feature) {
        return feature + ".nav" + (part.isEmpty() ? "" : "." + part);
    }
}
