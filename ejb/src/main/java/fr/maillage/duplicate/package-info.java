/**
 * Places that may be one: candidates with an explained score, found by a job; merging two records, taking that back, and
 * remembering that two are two. Reads places for comparing and changes them only through {@link
 * fr.maillage.place.merge.PlaceMergeService}; {@code place} does not know it. May use {@code shared}, {@code identity}, {@code
 * audit}, {@code territory}, {@code job}, {@code work} and {@code place}.
 */
package fr.maillage.duplicate;
