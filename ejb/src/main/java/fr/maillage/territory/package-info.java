/**
 * Territories as a dated acyclic graph with its materialised closure, retired codes, perimeters, the list of QPV.
 * Other features may join {@code territory} and {@code territory_closure} in SQL; a row holds on a day when {@code
 * valid_from <= day and (valid_to is null or valid_to > day)}. May use {@code shared}, {@code identity} and {@code norm}.
 */
package fr.maillage.territory;
