package fr.maillage.report.rendering;

import fr.maillage.report.ReportPatterns;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that Excel accepts for sheets: at most 31 characters, some refused, each once whatever its case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String unique(String title) {
        String clean = ReportPatterns.EDGE_QUOTES.replaceAll(
                ReportPatterns.WHITE
                        .replaceAll(
                                ReportPatterns.NOT_IN_SHEET_NAMES.replaceAll(
                                        PrintableText.forSheet(title, 10_000), " "),
                                " ")
                        .strip(),
                "");
        String name = cut(clean.isEmpty() ? "–" : clean, LONGEST);
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " " + n;
            name = cut(clean, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return PrintableText.forSheet(text, length).strip();
    }
}
