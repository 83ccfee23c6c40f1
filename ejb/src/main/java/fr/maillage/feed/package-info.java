/**
 * Watched sources: files at an address that are fetched on a schedule and given to the import. May use {@code importing},
 * {@code document}, {@code job}, {@code identity}, {@code territory}, {@code norm} and {@code shared}.
 */
package fr.maillage.feed;
