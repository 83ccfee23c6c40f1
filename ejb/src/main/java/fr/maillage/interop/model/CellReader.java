package fr.maillage.interop.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells that hold no terms: texts, numbers, dates, addresses of the web. */
final class CellReader {

    private static final Pattern LIST = Pattern.compile("[|;]");
    private static final Pattern EMAIL_LIST = Pattern.compile("[|;,\\s]+");
    /** Semicolons occur in addresses of the web too. */
    private static final Pattern WEB_LIST = Pattern.compile("\\||;\\s*(?=https?://|www\\.)");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_WEB = Pattern.compile("(?:[\\w-]+\\.)+[a-z]{2,}(?:[/?#][^\\s<>\"]*)?");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{4,5}");
    private static final Pattern INSEE = Pattern.compile("(?:[013-9]\\d|2[AB1-9])\\d{3}|[1-9]\\d{3}");

    private final boolean strict;

    CellReader(boolean strict) {
        this.strict = strict;
    }

    void read(MappedRow row, Field field, String column, String cell, LocalDate today) {
        String text = field.kind() == Field.Kind.LONG_TEXT ? TextPolicy.paragraphs(cell) : TextPolicy.line(cell);
        if (text == null) {
            return;
        }
        switch (field) {
            case LATITUDE, LONGITUDE -> {
                // Only right together; RowMapper reads them.
            }
            case PIVOT -> pivot(row, column, text);
            case UPDATED_ON -> date(row, column, text, today);
            case TELEPHONE -> phone(row, column, text);
            case POSTAL_CODE -> postalCode(row, column, text);
            case INSEE_CODE -> insee(row, column, text);
            case EMAILS -> list(row, field, column, text, EMAIL_LIST);
            case WEBSITES -> list(row, field, column, text, WEB_LIST);
            case OTHER_LABELS -> list(row, field, column, text, LIST);
            case ACCESSIBILITY_SHEET, APPOINTMENT ->
                web(text)
                        .ifPresentOrElse(
                                u -> bounded(row, field, column, u),
                                () -> leaveOut(row, field, column, text, "import.url-left-out"));
            case SUMMARY -> summary(row, column, text);
            case DESCRIPTION -> {
                // A summary that was too long has begun it.
                String begun = row.value(Field.DESCRIPTION);
                bounded(row, field, column, begun == null ? text : begun + "\n\n" + text);
            }
            default -> bounded(row, field, column, text);
        }
    }

    private static void bounded(MappedRow row, Field field, String column, String text) {
        if (text.length() > field.maxLength()) {
            row.report(Finding.error(column, text, "too-long", String.valueOf(field.maxLength())));
        } else {
            row.set(field, text);
        }
    }

    /** What the schema's pattern forbids refuses the row of a national file, and is left out of an older one. */
    private void refuse(MappedRow row, Field field, String column, String text, String rule) {
        if (strict) {
            row.report(Finding.error(column, text, rule));
        } else {
            leaveOut(row, field, column, text, rule);
        }
    }

    private static void leaveOut(MappedRow row, Field field, String column, String text, String rule) {
        row.report(Finding.warning(column, text, rule));
        row.drop(field);
    }

    private void pivot(MappedRow row, String column, String text) {
        String postalCode = row.raw().cells().getOrDefault(Field.POSTAL_CODE.column(), "");
        PivotPolicy.Pivot pivot = PivotPolicy.read(text, postalCode.startsWith("988"));
        switch (pivot.verdict()) {
            case GOOD -> row.set(Field.PIVOT, pivot.value());
            case DUMMY -> leaveOut(row, Field.PIVOT, column, text, "import.pivot-dummy");
            case CLEANED -> {
                row.set(Field.PIVOT, pivot.value());
                row.report(Finding.warning(column, text, "import.pivot-cleaned", pivot.value()));
            }
            case OTHER -> leaveOut(row, Field.PIVOT, column, text, "import.pivot-other");
            case BAD -> refuse(row, Field.PIVOT, column, text, "import.pivot-format");
        }
    }

    private void date(MappedRow row, String column, String text, LocalDate today) {
        Optional<LocalDate> date = DatePolicy.parse(text);
        if (date.isEmpty()) {
            refuse(row, Field.UPDATED_ON, column, text, "import.date-format");
        } else if (DatePolicy.possible(date.get(), today)) {
            row.set(Field.UPDATED_ON, date.get().toString());
        } else {
            leaveOut(row, Field.UPDATED_ON, column, text, "import.date-impossible");
        }
    }

    private void phone(MappedRow row, String column, String text) {
        PhonePolicy.normalise(text)
                .ifPresentOrElse(
                        p -> row.set(Field.TELEPHONE, p),
                        () -> refuse(row, Field.TELEPHONE, column, text, "import.phone-format"));
    }

    private static void postalCode(MappedRow row, String column, String text) {
        String compact = text.replace(" ", "");
        if (!POSTAL_CODE.matcher(compact).matches()) {
            row.report(Finding.error(column, text, "import.postal-code-format"));
        } else if (compact.length() == 4) {
            row.set(Field.POSTAL_CODE, "0" + compact);
            row.report(Finding.warning(column, text, "import.zero-restored", "0" + compact));
        } else {
            row.set(Field.POSTAL_CODE, compact);
        }
    }

    private void insee(MappedRow row, String column, String text) {
        String compact = text.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        if (!INSEE.matcher(compact).matches()) {
            refuse(row, Field.INSEE_CODE, column, text, "import.insee-format");
        } else {
            row.set(Field.INSEE_CODE, compact.length() == 4 ? "0" + compact : compact);
        }
    }

    private void list(MappedRow row, Field field, String column, String text, Pattern separator) {
        for (String part : separator.split(text)) {
            String each = part.strip();
            if (each.isEmpty()) {
                continue;
            }
            Optional<String> good = field == Field.WEBSITES ? web(each) : Optional.of(each);
            if (field == Field.EMAILS && !email(each)) {
                row.report(Finding.warning(column, each, "import.email-left-out"));
            } else if (good.isEmpty()) {
                row.report(Finding.warning(column, each, "import.url-left-out"));
            } else if (each.length() > field.maxLength()) {
                row.report(Finding.error(column, each, "too-long", String.valueOf(field.maxLength())));
            } else {
                row.add(field, good.get());
            }
        }
    }

    /** Where a file need not be strict, an address that the record would refuse costs the address and not the row. */
    private boolean email(String text) {
        return EMAIL.matcher(text).matches() && (strict || fr.maillage.shared.AddressPolicy.email(text));
    }

    /** An address that a browser may safely follow. */
    private static Optional<String> web(String text) {
        if (WEB.matcher(text).matches()) {
            return Optional.of(text);
        }
        return BARE_WEB.matcher(text).matches() ? Optional.of("https://" + text) : Optional.empty();
    }

    /** Older forms allow 500 characters; what is beyond today's limit goes into the description. */
    private void summary(MappedRow row, String column, String text) {
        int limit = Field.SUMMARY.maxLength();
        if (text.length() <= limit) {
            row.set(Field.SUMMARY, text);
        } else if (strict) {
            row.report(Finding.error(column, text, "too-long", String.valueOf(limit)));
        } else {
            int cut = text.lastIndexOf(' ', limit - 2);
            row.set(Field.SUMMARY, text.substring(0, cut > 0 ? cut : limit - 1) + "…");
            String detail = row.value(Field.DESCRIPTION);
            row.set(Field.DESCRIPTION, detail == null ? text : text + "\n\n" + detail);
            row.report(Finding.warning(column, text, "import.summary-shortened", String.valueOf(limit)));
        }
    }
}
