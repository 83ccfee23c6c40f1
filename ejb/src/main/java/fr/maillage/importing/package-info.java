/**
 * The import of files of places as a batch job, with its staging, its findings, its reject file and its preview. Writes
 * places only through {@link fr.maillage.place.intake.PlaceIntakeService}. May use {@code mapping}, {@code tabular},
 * {@code norm}, {@code shared}, {@code identity}, {@code territory}, {@code vocabulary}, {@code document}, {@code job},
 * {@code actor} and {@code place}.
 */
package fr.maillage.importing;
