/**
 * Exchange with other systems and with spreadsheets: the import of files of places as a batch job, with its staging, its
 * findings, its reject file and its preview; and the import of other records by mapping, which features join by a
 * {@link fr.maillage.interop.RecordKind}. Writes places only through {@link fr.maillage.place.PlaceIntakeService},
 * actors through {@link fr.maillage.actor.ActorIntakeService}. May use {@code shared}, {@code identity}, {@code
 * territory}, {@code vocabulary}, {@code document}, {@code job}, {@code actor} and {@code place}; nothing depends on it
 * but {@code batch} and {@code web}.
 */
package fr.maillage.interop;
