package fr.maillage.report.rendering;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets words of right-to-left scripts in their reading order inside documents that run from left to right. Only
 * letters and the spaces between them turn: brackets and digits stay where the line has them, since the renderer
 * draws runs in the order of the text. Arabic letters keep their isolated forms.
 */
final class BidiText implements BidiReorderer {

    /** A line in the order in which its letters stand from left to right. */
    static String visual(String line) {
        Splitter splitter = new Splitter();
        splitter.setParagraph(line, BidiSplitter.LTR);
        StringBuilder visual = new StringBuilder(line.length());
        for (BidiTextRun run : splitter.runs) {
            StringBuilder part = new StringBuilder(line.substring(run.getStart(), run.getStart() + run.getLength()));
            visual.append(run.getDirection() == BidiSplitter.RTL ? part.reverse() : part);
        }
        return visual.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        // StringBuilder.reverse keeps surrogate pairs together.
        return new StringBuilder(text).reverse().toString();
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

    private static boolean rightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Splits a paragraph into runs of one direction. */
    static final class Splitter implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            runs.clear();
            int start = 0;
            while (start < paragraph.length()) {
                boolean turned = rightToLeft(paragraph.codePointAt(start));
                int end = turned ? endOfWords(paragraph, start) : endOfOthers(paragraph, start);
                runs.add(new BidiTextRun(start, end - start, turned ? RTL : LTR));
                start = end;
            }
        }

        private static int endOfWords(String text, int start) {
            int end = start;
            for (int i = start; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint);
                boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
                if (rightToLeft(codePoint) || mark) {
                    end = i;
                } else if (codePoint != ' ') {
                    break;
                }
            }
            return end;
        }

        private static int endOfOthers(String text, int start) {
            int end = start;
            while (end < text.length() && !rightToLeft(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int runIndex) {
            return runs.get(runIndex);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return LTR;
        }
    }
}
