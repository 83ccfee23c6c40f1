package fr.maillage.tabular;

import fr.maillage.shared.FileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a table on a screen can be taken away as. */
public enum SheetFormat implements FileFormat {
    CSV("csv", SpreadsheetCsv.MEDIA_TYPE),
    XLSX("xlsx", SpreadsheetXlsx.MEDIA_TYPE),
    ODS("ods", SpreadsheetOds.MEDIA_TYPE);

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
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

    public static Optional<SheetFormat> byExtension(String extension) {
        return FileFormat.byExtension(values(), extension);
    }

    /**
     * Starts a table; closing it closes the stream.
     *
     * @param title the sheet's name, where the format has one
     * @param headings the first row
     * @param locale how CSV writes decimals; the others carry numbers as numbers
     */
    public SheetWriter open(OutputStream out, String title, List<String> headings, Locale locale) throws IOException {
        return switch (this) {
            case CSV -> SpreadsheetCsv.to(out, locale).row(headings);
            case XLSX -> SpreadsheetXlsx.to(out, title, headings);
            case ODS -> new SpreadsheetOds(out, title, headings);
        };
    }
}
