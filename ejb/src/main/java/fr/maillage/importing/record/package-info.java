/**
 * The import of other records than places by mapping, which features join by a
 * {@link fr.maillage.importing.record.RecordKind}. Writes actors through {@link fr.maillage.actor.intake.ActorIntakeService}.
 */
package fr.maillage.importing.record;
