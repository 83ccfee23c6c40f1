package fr.maillage.shared;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts at a separator that is plain text, without the pattern that {@code String.split} makes of it. */
public final class Parts {

    private Parts() {}

    /**
     * The parts of a text, without the empty ones at its end; an empty text is one empty part.
     *
     * @param separator plain text, at least one character
     */
    public static String[] of(String text, String separator) {
        return of(text, separator, 0);
    }

    /**
     * The parts of a text.
     *
     * @param separator plain text, at least one character
     * @param limit the most parts, the last one holding the rest; 0 leaves out the empty ones at the end; negative
     *     keeps all
     */
    public static String[] of(String text, String separator, int limit) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator);
                at >= 0 && (limit <= 0 || parts.size() < limit - 1);
                at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        if (limit == 0) {
            while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
                parts.remove(parts.size() - 1);
            }
            if (parts.size() == 1 && parts.get(0).isEmpty() && !text.isEmpty()) {
                parts.clear();
            }
        }
        return parts.toArray(String[]::new);
    }
}
