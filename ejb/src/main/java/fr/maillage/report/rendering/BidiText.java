package fr.maillage.report.rendering;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Sets words of right-to-left scripts in reading order, by the JDK's bidirectional algorithm. Arabic letters keep
 * their isolated forms: the JDK has no shaping apart from the screen.
 */
final class BidiText implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder mirrored = new StringBuilder(text.length());
        // StringBuilder.reverse keeps surrogate pairs together.
        text.codePoints().map(BidiText::mirror).forEach(mirrored::appendCodePoint);
        return mirrored.reverse().toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int mirror(int codePoint) {
        return switch (codePoint) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '«' -> '»';
            case '»' -> '«';
            default -> codePoint;
        };
    }

    /** Splits a paragraph into runs of one direction. */
    static final class Splitter implements BidiSplitter {

        private Bidi bidi;

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            bidi = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int runIndex) {
            int start = bidi.getRunStart(runIndex);
            boolean rightToLeft = bidi.getRunLevel(runIndex) % 2 == 1;
            return new BidiTextRun(start, bidi.getRunLimit(runIndex) - start, rightToLeft ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
