/**
 * Draws a {@link fr.maillage.report.ReportDocument} as accessible PDF or as workbook. Knows no figure and no sentence
 * of any report. May use the document of {@code report} only.
 */
package fr.maillage.report.rendering;
