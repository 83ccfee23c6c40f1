/**
 * Exchange of places with other systems: the import of files as a batch job, with its staging, its findings, its
 * reject file and its preview. Writes places only through {@link fr.maillage.place.PlaceIntakeService}. May use
 * {@code shared}, {@code identity}, {@code territory}, {@code document}, {@code job} and {@code place}; nothing
 * depends on it but {@code batch} and {@code web}.
 */
package fr.maillage.interop;
