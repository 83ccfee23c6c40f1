package fr.maillage.need;

import fr.maillage.intake.IntakeCells;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordRow;
import fr.maillage.need.model.NeedNumber;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a row: which indicator, which territory, which value. */
final class NeedRowReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 300;

    private final NeedTerritories territories;

    NeedRowReader(NeedTerritories territories) {
        this.territories = territories;
    }

    /** @param wrong takes what cannot be read */
    NeedRow read(RecordRow row, List<Violation> wrong) {
        NeedIndicator indicator = indicator(row, wrong);
        String cell = IntakeCells.required("territory", row, wrong);
        Optional<TerritoryView> territory = cell == null ? Optional.empty() : territories.find(cell, wrong);
        BigDecimal value = null;
        String written = row.value("value");
        if (!NeedNumber.unknown(written)) {
            value = NeedNumber.parse(written).orElse(null);
            if (value == null) {
                wrong.add(Violation.of("value", "need-value", written));
            } else if (indicator != null) {
                scale(indicator, value, written, wrong);
            }
        }
        return wrong.isEmpty() ? new NeedRow(indicator, territory.orElseThrow(), value) : null;
    }

    private static NeedIndicator indicator(RecordRow row, List<Violation> wrong) {
        int before = wrong.size();
        String code = IntakeCells.required("code", row, wrong);
        if (code != null && (code.length() > LONGEST_CODE || !code(code))) {
            wrong.add(Violation.of("code", "need-code", code));
        }
        String name = IntakeCells.required("name", row, wrong);
        IntakeCells.bounded("name", row, LONGEST_NAME, wrong);
        String nameEn = IntakeCells.bounded("nameEn", row, LONGEST_NAME, wrong);
        String source = IntakeCells.required("source", row, wrong);
        IntakeCells.bounded("source", row, LONGEST_SOURCE, wrong);
        String written = IntakeCells.required("unit", row, wrong);
        Optional<NeedUnit> unit = NeedUnit.byCode(IntakeCells.choice(NeedRecords.COLUMNS.choices("unit"), written));
        if (unit.isEmpty() && written != null) {
            wrong.add(Violation.of("unit", "need-unit", written, String.join(", ", NeedUnit.codes())));
        }
        BigDecimal low = number("low", row, wrong);
        BigDecimal high = number("high", row, wrong);
        boolean score = unit.filter(u -> u == NeedUnit.SCORE).isPresent();
        if (score && (low == null || high == null || low.compareTo(high) >= 0)) {
            wrong.add(Violation.of("low", "need-scale", row.value("low")));
        }
        Integer year = year(row, wrong);
        List<KnownTerm> ends = NeedRecords.COLUMNS.choices("worse");
        String worse = IntakeCells.choice(ends, row.value("worse"));
        if (worse != null && ends.stream().noneMatch(term -> term.code().equals(worse))) {
            wrong.add(Violation.of("worse", "need-worse", worse));
        }
        return wrong.size() > before
                ? null
                : new NeedIndicator(
                        null,
                        code,
                        name,
                        nameEn,
                        unit.orElseThrow(),
                        score ? low : null,
                        score ? high : null,
                        source,
                        year,
                        !"lower".equals(worse));
    }

    private static void scale(NeedIndicator indicator, BigDecimal value, String written, List<Violation> wrong) {
        BigDecimal low = indicator.unit() == NeedUnit.SCORE ? indicator.low() : BigDecimal.ZERO;
        BigDecimal high = switch (indicator.unit()) {
            case SCORE -> indicator.high();
            case PERCENT -> BigDecimal.valueOf(100);
            default -> null;
        };
        // Euros may be a loss.
        boolean below = indicator.unit() != NeedUnit.EUROS && value.compareTo(low) < 0;
        if (below || high != null && value.compareTo(high) > 0) {
            wrong.add(
                    high == null
                            ? Violation.of("value", "need-negative", written)
                            : Violation.of("value", "need-outside", written, plain(low), plain(high)));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal number(String field, RecordRow row, List<Violation> wrong) {
        String text = row.value(field);
        Optional<BigDecimal> number = NeedNumber.parse(text);
        if (text != null && number.isEmpty()) {
            wrong.add(Violation.of(field, "need-value", text));
        }
        return number.orElse(null);
    }

    private static Integer year(RecordRow row, List<Violation> wrong) {
        String text = IntakeCells.required("year", row, wrong);
        if (text == null) {
            return null;
        }
        try {
            int year = Integer.parseInt(text);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a year that is none.
        }
        wrong.add(Violation.of("year", "need-year", text));
        return null;
    }

    private static boolean code(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT))
                && text.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }
}
