/**
 * Meaning of the profiles of exchange: columns, old and national values, and the pure policies that read communes, terms
 * and dates. Uses nothing but {@code tabular}, {@code norm} and {@code shared}.
 */
package fr.maillage.mapping.model;
