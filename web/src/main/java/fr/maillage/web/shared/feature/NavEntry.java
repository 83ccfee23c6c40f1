package fr.maillage.web.shared.feature;

import fr.maillage.identity.Permission;

/**
 * Where a feature stands in the navigation, once or with several of its parts.
 *
 * @param part what the key of its name ends in, {@code <feature>.nav.<part>}; empty for {@code <feature>.nav}
 * @param rank its place in the group: 10, 20, 30…
 * @param path its first page; all pages of that folder belong to it
 * @param permission what one must hold somewhere to see it
 * @param tab the path of the entry below which it stands, of whatever feature; null for one that is a tab of its group itself
 */
public record NavEntry(String part, NavGroup group, int rank, String path, Permission permission, String tab) {

    /** A tab of its group. */
    public NavEntry(String part, NavGroup group, int rank, String path, Permission permission) {
        this(part, group, rank, path, permission, null);
    }

    /** The one entry of a feature. */
    public NavEntry(NavGroup group, int rank, String path, Permission permission) {
        this("", group, rank, path, permission);
    }

    /** The same below another entry of its group. */
    public NavEntry under(String path) {
        return new NavEntry(part, group, rank, this.path, permission, path);
    }

    /** The key of its name. */
    public String label(String feature) {
        return feature + ".nav" + (part.isEmpty() ? "" : "." + part);
    }
}
