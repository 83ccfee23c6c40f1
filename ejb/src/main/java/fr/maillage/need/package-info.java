/**
 * Needs of territories as others measured them: indicators with their unit, source and year, and a value for each territory
 * that has one. They are imported, never computed here: what the product counts itself is {@code indicator}. May use
 * {@code intake}, {@code mapping}, {@code territory}, {@code norm}, {@code work}, {@code identity} and
 * {@code shared}.
 */
package fr.maillage.need;
