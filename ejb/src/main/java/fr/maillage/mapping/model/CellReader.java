package fr.maillage.mapping.model;

import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.shared.TextPattern;
import fr.maillage.tabular.Finding;
import fr.maillage.territory.QpvCode;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the cells that hold no terms: texts, numbers, dates, addresses of the web. */
final class CellReader {

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
            case QPV ->
                QpvCode.normalise(text)
                        .ifPresentOrElse(
                                code -> row.set(Field.QPV, code),
                                () -> leaveOut(row, Field.QPV, column, text, "import.qpv-format"));
            case UPDATED_ON -> date(row, column, text, today);
            case TELEPHONE -> phone(row, column, text);
            case POSTAL_CODE -> postalCode(row, column, text);
            case INSEE_CODE -> insee(row, column, text);
            case EMAILS -> list(row, field, column, text, MappingPatterns.EMAIL_LIST);
            case WEBSITES -> list(row, field, column, text, MappingPatterns.WEB_LIST);
            case OTHER_LABELS -> list(row, field, column, text, MappingPatterns.LIST);
            case ACCESSIBILITY_SHEET, APPOINTMENT ->
                WebAddressPolicy.normalise(text)
                        .ifPresentOrElse(
                                u -> bounded(row, field, column, u),
                                () -> leaveOut(row, field, column, text, "import.url-left-out"));
            case ADDRESS, ADDRESS_COMPLEMENT -> bounded(row, field, column, PostalAddressPolicy.line(text));
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
        if (text != null && text.length() > field.maxLength()) {
            row.report(Finding.error(column, text, "too-long", String.valueOf(field.maxLength())));
        } else {
            row.set(field, text);
        }
    }

    /** Refuses a value that the schema's pattern forbids: with its row in a national file, alone in an older one. */
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
            case WRONG_KEY -> leaveOut(row, Field.PIVOT, column, text, "siret-key");
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
        Optional<String> code = PostalAddressPolicy.postalCode(text);
        code.ifPresent(c -> row.set(Field.POSTAL_CODE, c));
        if (code.isEmpty()) {
            row.report(Finding.error(column, text, "import.postal-code-format"));
        } else if (PostalAddressPolicy.shortened(text)) {
            row.report(Finding.warning(column, text, "import.zero-restored", code.get()));
        }
    }

    private void insee(MappedRow row, String column, String text) {
        PostalAddressPolicy.inseeCode(text)
                .ifPresentOrElse(
                        c -> row.set(Field.INSEE_CODE, c),
                        () -> refuse(row, Field.INSEE_CODE, column, text, "import.insee-format"));
    }

    private void list(MappedRow row, Field field, String column, String text, TextPattern separator) {
        for (String part : separator.split(text)) {
            String each = part.strip();
            if (each.isEmpty()) {
                continue;
            }
            Optional<String> good = switch (field) {
                case WEBSITES -> WebAddressPolicy.normalise(each);
                case EMAILS -> EmailPolicy.normalise(each);
                default -> Optional.of(each);
            };
            if (good.isEmpty()) {
                row.report(Finding.warning(
                        column, each, field == Field.EMAILS ? "import.email-left-out" : "import.url-left-out"));
            } else if (good.get().length() > field.maxLength()) {
                row.report(Finding.error(column, each, "too-long", String.valueOf(field.maxLength())));
            } else {
                row.add(field, good.get());
            }
        }
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
