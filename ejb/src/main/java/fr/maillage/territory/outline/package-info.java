/**
 * Shapes of territories: reading them from GeoJSON, judging and simplifying them, cells that stand in for them, and what
 * lies inside. Pure computation on JTS geometries in WGS 84 degrees; no database, nothing of other features.
 */
package fr.maillage.territory.outline;
