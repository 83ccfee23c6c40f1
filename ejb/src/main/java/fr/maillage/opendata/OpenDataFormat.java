package fr.maillage.opendata;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file. */
public enum OpenDataFormat {
    CSV("csv", "text/csv"),
    JSON("json", "application/json"),
    GEOJSON("geojson", "application/geo+json");

    private final String extension;
    private final String mediaType;

    OpenDataFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The end of the file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Without a character set: it is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    public static Optional<OpenDataFormat> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(f -> f.extension.equals(extension))
                .findFirst();
    }
}
