/**
 * The only users of the territory's tables: graph, closure, reference data. For the feature {@code territory} alone;
 * other features join {@code territory} and {@code territory_closure} in their own SQL.
 */
package fr.maillage.territory.persistence;
