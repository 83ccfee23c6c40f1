package fr.maillage.orientation;

import fr.maillage.report.ReportDocument;

/** A document to print, with the name of its file. */
public record PrintedPage(ReportDocument document, String fileName) {}
