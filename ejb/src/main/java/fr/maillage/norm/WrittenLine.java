package fr.maillage.norm;

import java.text.Normalizer;

/** A text as it was meant: composed accents, straight apostrophes, single spaces, no control characters. */
final class WrittenLine {

    /** Longer than any value; such a text is left as it is, for the rules on lengths to name it. */
    static final int LONGEST = 2000;

    private WrittenLine() {}

    /** The text on one line; empty where nothing remains. */
    static String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String shown = NormPatterns.CONTROLS.matcher(text).replaceAll("");
        String composed = Normalizer.normalize(shown, Normalizer.Form.NFC);
        String straight = NormPatterns.APOSTROPHES.matcher(composed).replaceAll("'");
        return NormPatterns.LINE_SPACES.matcher(straight).replaceAll(" ").strip();
    }
}
