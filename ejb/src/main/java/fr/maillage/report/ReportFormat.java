package fr.maillage.report;

import fr.maillage.shared.FileFormat;
import java.util.Optional;

/** The kinds of file a report comes as. */
public enum ReportFormat implements FileFormat {
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    ODP("odp", "application/vnd.oasis.opendocument.presentation"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    public static Optional<ReportFormat> byExtension(String extension) {
        return FileFormat.byExtension(values(), extension);
    }
}
