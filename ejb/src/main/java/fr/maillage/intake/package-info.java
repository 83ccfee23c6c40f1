/**
 * Import of records that people keep in spreadsheets: a feature joins the import by a {@link
 * fr.maillage.intake.RecordKind}, which reads rows and hands them to its services; its columns follow from the fields of
 * its records ({@link fr.maillage.intake.IntakeColumns}). Knows no job, file or page; may use {@code mapping}, {@code
 * record}, {@code vocabulary}, {@code territory}, {@code identity}, {@code norm} and {@code shared}.
 */
package fr.maillage.intake;
