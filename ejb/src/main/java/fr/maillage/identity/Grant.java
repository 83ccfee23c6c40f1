package fr.maillage.identity;

/**
 * A role on a territory.
 *
 * @param role never null
 * @param territoryId the territory it holds on, with all that lies inside; null means everywhere
 */
public record Grant(Role role, Long territoryId) implements java.io.Serializable {}
