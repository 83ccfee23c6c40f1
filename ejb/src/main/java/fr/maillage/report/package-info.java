/**
 * Reports: a {@link fr.maillage.report.ReportDocument} is data (headings, sentences, figures, tables, charts), gathered
 * by {@link fr.maillage.report.ReportSection}s and drawn as PDF or workbook by {@code rendering}. Last of the
 * features: it may use every other one, and nothing depends on it.
 */
package fr.maillage.report;
