package fr.maillage.duplicate.model;

import fr.maillage.shared.Parts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that speaks for or against two records being one place.
 *
 * @param kind what it is
 * @param weight points; negative ones speak against
 * @param detail a figure to show with it, such as metres; null for none
 */
public record Reason(Kind kind, int weight, String detail) {

    /** Kinds of remark on two records; the text is {@code duplicate.reason.<name>}. */
    public enum Kind {
        NAME_SAME,
        NAME_ALIKE,
        NAME_PARTLY,
        NAME_OTHER,
        KIND_OTHER,
        MOBILE_ONE,
        ADDRESS_SAME,
        STREET_SAME,
        STREET_ONE_NUMBER,
        NUMBER_OTHER,
        STREET_OTHER,
        COMMUNE_OTHER,
        POSITION_SAME,
        POSITION_NEAR,
        POSITION_FAR,
        PHONE_SAME,
        PHONE_SHARED,
        PHONE_OTHER,
        PIVOT_SAME,
        PIVOT_SHARED,
        ESTABLISHMENT_OTHER,
        PIVOT_OTHER,
        ACTOR_SAME,
        ACTOR_OTHER
    }

    private static final String BETWEEN = ";";

    /** Reasons as the database keeps them: {@code NAME_SAME:35;POSITION_NEAR:8:47}. */
    public static String join(List<Reason> reasons) {
        return reasons.stream()
                .map(r -> r.kind + ":" + r.weight + (r.detail == null ? "" : ":" + r.detail))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Reads what {@link #join} wrote. */
    public static List<Reason> parse(String text) {
        return Arrays.stream(Parts.of(text, BETWEEN))
                .filter(part -> !part.isEmpty())
                .map(part -> Parts.of(part, ":"))
                .map(p -> new Reason(Kind.valueOf(p[0]), Integer.parseInt(p[1]), p.length > 2 ? p[2] : null))
                .toList();
    }
}
