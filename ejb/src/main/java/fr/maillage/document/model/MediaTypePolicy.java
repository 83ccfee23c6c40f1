package fr.maillage.document.model;

import fr.maillage.document.DocumentPatterns;
import fr.maillage.shared.TextPattern;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Type of a file, told from its first bytes; a name only chooses between kinds of text. */
public final class MediaTypePolicy {

    /** Number of bytes from the start that {@link #sniff} looks at. */
    public static final int HEAD = 4096;

    private static final String UNKNOWN = "application/octet-stream";
    private static final int NAME_LIMIT = 200;

    private MediaTypePolicy() {}

    /**
     * The media type of a file.
     *
     * @param head its first bytes, at most {@link #HEAD} of them
     * @param fileName a safe name, see {@link #safeFileName}
     * @return never null; {@code application/octet-stream} where nothing is recognised
     */
    public static String sniff(byte[] head, String fileName) {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (latin.startsWith("\u0089PNG\r\n")) {
            return "image/png";
        }
        if (latin.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (latin.startsWith("\u001f\u008b")) {
            return "application/gzip";
        }
        if (latin.startsWith("PK\u0003\u0004")) {
            return zipped(latin);
        }
        return isText(head) ? text(latin, fileName.toLowerCase(Locale.ROOT)) : UNKNOWN;
    }

    /**
     * A name that is safe in a header and on any disk: the last part of a path, without control characters and without
     * those that systems reserve.
     *
     * @param given may be null or blank
     * @return at most 200 characters, its extension kept; {@code file} where nothing is left
     */
    public static String safeFileName(String given) {
        String name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.substring(Math.max(0, name.length() - TextPattern.LINE));
        name = DocumentPatterns.NOT_IN_NAMES.replaceAll(name, "_").strip();
        name = DocumentPatterns.LEADING_DOTS.replaceAll(name, "");
        if (name.length() > NAME_LIMIT) {
            int dot = name.lastIndexOf('.');
            String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
            name = name.substring(0, NAME_LIMIT - extension.length()) + extension;
        }
        return name.isEmpty() ? "file" : name;
    }

    private static String zipped(String latin) {
        // OpenDocument starts with an uncompressed entry "mimetype" that holds the type itself.
        String mark = "mimetypeapplication/vnd.oasis.opendocument.";
        int at = latin.indexOf(mark);
        if (at >= 0) {
            String rest = latin.substring(at + mark.length());
            if (rest.startsWith("spreadsheet")) {
                return "application/vnd.oasis.opendocument.spreadsheet";
            }
            if (rest.startsWith("text")) {
                return "application/vnd.oasis.opendocument.text";
            }
            if (rest.startsWith("presentation")) {
                return "application/vnd.oasis.opendocument.presentation";
            }
        }
        if (latin.contains("[Content_Types].xml") || latin.contains("_rels/.rels")) {
            if (latin.contains("word/")) {
                return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            }
            if (latin.contains("xl/")) {
                return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            }
            if (latin.contains("ppt/")) {
                return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
            }
        }
        return "application/zip";
    }

    /** Text has no control characters but tabs and line ends, whatever its encoding; UTF-16 is known by its mark. */
    private static boolean isText(byte[] head) {
        if (head.length >= 2 && (head[0] & 0xff) + (head[1] & 0xff) == 0xff + 0xfe) {
            return true;
        }
        for (byte b : head) {
            int c = b & 0xff;
            if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                return false;
            }
        }
        return true;
    }

    private static String text(String latin, String name) {
        String start = DocumentPatterns.START_OF_TEXT.replaceFirst(latin, "");
        String low = start.substring(0, Math.min(start.length(), 100)).toLowerCase(Locale.ROOT);
        if (low.startsWith("<!doctype html") || low.startsWith("<html")) {
            return "text/html";
        }
        if (low.startsWith("<?xml") || low.startsWith("<svg")) {
            return "application/xml";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return "application/json";
        }
        return name.endsWith(".csv") || name.endsWith(".tsv") ? "text/csv" : "text/plain";
    }
}
