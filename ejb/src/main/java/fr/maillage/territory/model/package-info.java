/**
 * The territory's entity and its pure rules (names, codes, perimeters). May use {@code shared} only.
 */
package fr.maillage.territory.model;
