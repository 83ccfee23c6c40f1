package fr.maillage.tabular.workbook;

import java.util.Locale;

/** Which formats of numbers show a day or an hour. Durations, such as {@code [h]:mm}, stay numbers. */
final class DateFormats {

    private DateFormats() {}

    /** Tells if one of the formats that each spreadsheet knows is such, by its number. */
    static boolean dated(int number) {
        return number >= 14 && number <= 22 || number >= 27 && number <= 36 || number >= 50 && number <= 58;
    }

    /** Tells if a format is such, by its code: it has a day, a year, hours with minutes, or months and nothing else. */
    static boolean dated(String code) {
        String plain = placeholders(code);
        if (plain.contains("general") || plain.contains("standard")) {
            return false;
        }
        int hour = plain.indexOf('h');
        return plain.indexOf('d') >= 0
                || plain.indexOf('y') >= 0
                || hour >= 0 && plain.indexOf('m', hour) >= 0
                || plain.indexOf('m') >= 0 && plain.chars().allMatch(c -> c == 'm' || "/-. ;@".indexOf(c) >= 0);
    }

    /** A code without what it shows as it stands, and without conditions, colours and languages, in lower case. */
    private static String placeholders(String code) {
        StringBuilder plain = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                i = end(code, i, '"');
            } else if (c == '[') {
                i = end(code, i, ']');
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static int end(String code, int from, char mark) {
        int end = code.indexOf(mark, from + 1);
        return end < 0 ? code.length() : end;
    }
}
