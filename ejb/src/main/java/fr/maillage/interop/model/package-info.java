/**
 * What the profiles of exchange mean: columns, old and national values, and the pure policies that normalise telephone
 * numbers, dates, identifiers, positions and communes. Uses nothing but {@code shared}.
 */
package fr.maillage.interop.model;
