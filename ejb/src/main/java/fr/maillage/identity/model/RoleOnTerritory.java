package fr.maillage.identity.model;

/**
 * Role that a grant gives, and where.
 *
 * @param role the name of a role
 * @param territoryId null means everywhere
 */
public record RoleOnTerritory(String role, Long territoryId) {}
