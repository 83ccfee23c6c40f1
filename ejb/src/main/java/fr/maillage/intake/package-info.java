/**
 * How records that people keep in spreadsheets come in: a feature joins the import by a {@link
 * fr.maillage.intake.RecordKind}, which reads rows and hands them to its services. Knows no job, file or page; may use
 * {@code mapping}, {@code territory}, {@code identity}, {@code norm} and {@code shared}.
 */
package fr.maillage.intake;
