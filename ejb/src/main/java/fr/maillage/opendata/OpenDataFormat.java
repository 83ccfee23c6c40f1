package fr.maillage.opendata;

import fr.maillage.shared.FileFormat;
import java.util.Optional;

/** The kinds of file. */
public enum OpenDataFormat implements FileFormat {
    CSV("csv", "text/csv"),
    JSON("json", "application/json"),
    GEOJSON("geojson", "application/geo+json");

    private final String extension;
    private final String mediaType;

    OpenDataFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    @Override
    public String extension() {
        return extension;
    }

    /** Without a character set: it is UTF-8. */
    @Override
    public String mediaType() {
        return mediaType;
    }

    public static Optional<OpenDataFormat> byExtension(String extension) {
        return FileFormat.byExtension(values(), extension);
    }
}
