package fr.maillage.shared;

import java.util.Arrays;
import java.util.Optional;

/** A kind of file; implemented by the enumerations of what a feature can write. */
public interface FileFormat {

    /** The end of the file's name, without the dot. */
    String extension();

    /** The type by which HTTP names it. */
    String mediaType();

    /** The one of these kinds that a file's name ends in; empty where none does. */
    static <F extends FileFormat> Optional<F> byExtension(F[] formats, String extension) {
        return Arrays.stream(formats)
                .filter(f -> f.extension().equals(extension))
                .findFirst();
    }
}
