package fr.maillage.identity.model;

/**
 * What a grant gives.
 *
 * @param role the name of a role
 * @param territoryId null means everywhere
 */
public record RoleOnTerritory(String role, Long territoryId) {}
