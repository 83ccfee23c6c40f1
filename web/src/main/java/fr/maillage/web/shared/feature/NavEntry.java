package fr.maillage.web.shared.feature;

import fr.maillage.identity.Permission;

/**
 * Where a feature stands in the navigation.
 *
 * @param rank its place in the group: 10, 20, 30…
 * @param path its first page
 * @param permission what one must hold somewhere to see it
 */
public record NavEntry(NavGroup group, int rank, String path, Permission permission) {}
