package fr.maillage.document;

import fr.maillage.document.model.MediaTypePolicy;
import fr.maillage.document.pdf.BarePdf;
import fr.maillage.shared.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A file that somebody sends to be kept with a record: told from its content, whatever its name says, a photograph without
 * what its camera wrote beside the picture, and a PDF without what acts by itself.
 *
 * @param mediaType one of those that are taken
 */
public record SentFile(byte[] content, String mediaType) {

    /** The largest file, in bytes. */
    public static final int MOST = 10 * 1024 * 1024;

    private static final String FIELD = "file";
    private static final String PDF = "application/pdf";

    /** Types that are taken, with the endings of such files' names. */
    private static final Map<String, String> TAKEN = Map.of(
            "image/jpeg",
            "jpg",
            "image/png",
            "png",
            PDF,
            "pdf",
            "application/vnd.oasis.opendocument.text",
            "odt",
            "application/vnd.oasis.opendocument.spreadsheet",
            "ods",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx");

    /** Slides, which only some features take, with how the names of such files end. */
    private static final Map<String, String> SLIDES = Map.of(
            "application/vnd.oasis.opendocument.presentation",
            "odp",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx");

    /**
     * Reads what somebody sends.
     *
     * @param sent read to its end, not closed
     * @param rules what the rules of a file that is not taken begin with: {@code -type} and {@code -broken} follow
     * @throws Problem TOO_LARGE past {@link #MOST} bytes; INVALID on {@code file} for a kind that is not taken, and for a
     *     picture that is cut off
     */
    public static SentFile read(InputStream sent, String rules) {
        return read(sent, rules, TAKEN);
    }

    /** The same where slides are taken, too: ODP and PPTX. */
    public static SentFile readWithSlides(InputStream sent, String rules) {
        Map<String, String> taken = new HashMap<>(TAKEN);
        taken.putAll(SLIDES);
        return read(sent, rules, taken);
    }

    private static SentFile read(InputStream sent, String rules, Map<String, String> taken) {
        byte[] content = limited(sent);
        String type =
                MediaTypePolicy.sniff(Arrays.copyOf(content, Math.min(content.length, MediaTypePolicy.HEAD)), FIELD);
        if (!taken.containsKey(type)) {
            throw Problem.invalid(FIELD, rules + "-type", type);
        }
        if (type.equals(PDF)) {
            return new SentFile(BarePdf.of(content), type);
        }
        if (!type.startsWith("image/")) {
            return new SentFile(content, type);
        }
        return new SentFile(
                BarePhotograph.of(content).orElseThrow(() -> Problem.invalid(FIELD, rules + "-broken", null)), type);
    }

    /** Gives the ending of the name of a file of a kind. */
    public static String ending(String mediaType) {
        return TAKEN.get(mediaType);
    }

    private static byte[] limited(InputStream sent) {
        try {
            byte[] content = sent.readNBytes(MOST + 1);
            if (content.length > MOST) {
                throw Problem.tooLarge(FIELD, MOST);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
