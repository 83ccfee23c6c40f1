package fr.maillage.need;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.UUID;

/**
 * Indicator that somebody measured of territories.
 *
 * @param id opaque; null while it is not stored
 * @param code stable, used in files, addresses and the API
 * @param name in French
 * @param nameEn null where there is none
 * @param low the lower end of a score's scale; null for other units
 * @param high the upper end; null for other units
 * @param source who measured it
 * @param year that the values are of
 * @param higherWorse whether a higher value means a greater need
 */
public record NeedIndicator(
        UUID id,
        String code,
        String name,
        String nameEn,
        NeedUnit unit,
        BigDecimal low,
        BigDecimal high,
        String source,
        int year,
        boolean higherWorse) {

    /** Kind by which other records call one. */
    public static final String KIND = "need-indicator";

    /** The name in a language, the French one where there is no other. */
    public String name(Locale locale) {
        return nameEn != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
    }

    /** A value as it is shown, and as classes are made of it; null for null. */
    public BigDecimal shown(BigDecimal value) {
        return value == null ? null : value.setScale(unit.decimals(), RoundingMode.HALF_UP);
    }

    /** Tells if values of both can stand in one column: the same unit on the same scale, of the same year. */
    boolean comparable(NeedIndicator other) {
        return unit == other.unit && year == other.year && same(low, other.low) && same(high, other.high);
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}
