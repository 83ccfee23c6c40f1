package fr.maillage.need;

import fr.maillage.shared.AuditLine.Change;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Differences of an indicator from what was stored, for the audit. */
final class NeedChanges {

    private NeedChanges() {}

    /** @param before null for a new one */
    static List<Change> between(NeedIndicator before, NeedIndicator after) {
        Map<String, String> old = before == null ? Map.of() : texts(before);
        return texts(after).entrySet().stream()
                .filter(e -> !Objects.equals(e.getValue(), old.get(e.getKey())))
                .map(e -> new Change(e.getKey(), old.get(e.getKey()), e.getValue()))
                .toList();
    }

    /** Without exponents and zeros at the end; null for null. */
    static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> texts(NeedIndicator of) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("code", of.code());
        texts.put("name", of.name());
        texts.put("nameEn", of.nameEn());
        texts.put("unit", of.unit().code());
        texts.put("low", plain(of.low()));
        texts.put("high", plain(of.high()));
        texts.put("source", of.source());
        texts.put("year", String.valueOf(of.year()));
        texts.put("worse", of.higherWorse() ? "higher" : "lower");
        return texts;
    }
}
