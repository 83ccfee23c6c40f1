/**
 * Territories as a dated acyclic graph with its materialised closure, retired codes, perimeters. May use {@code
 * shared} and {@code identity}.
 */
package fr.maillage.territory;
