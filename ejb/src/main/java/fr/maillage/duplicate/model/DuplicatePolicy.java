package fr.maillage.duplicate.model;

import fr.maillage.duplicate.model.Reason.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Likelihood that two records are one place: points from all that is known of both, each with its reason. Facts that one of
 * them does not say count neither for nor against. The points were set on the part {@code tuning} of labelled-pairs.csv.
 */
public final class DuplicatePolicy {

    /** From this sum on, two records are shown to people. */
    public static final int THRESHOLD = 60;

    /** A certain pair; higher sums are shown as this. */
    public static final int MOST = 100;

    /** A number or an identifier that more places carry than this is that of a head office: it connects nothing. */
    public static final int MOST_SHARING = 4;

    private static final double SAME_SPOT = 30;
    private static final double NEAR = 100;
    private static final double FAR = 400;
    private static final int SIREN = 9;
    private static final int SIRET = 14;

    private DuplicatePolicy() {}

    /**
     * The verdict on a pair.
     *
     * @param score 0 to {@link #MOST}
     * @param reasons in the order of the record; their sum is the score before it was cut to its range
     */
    public record Verdict(int score, List<Reason> reasons) {

        public Verdict {
            reasons = List.copyOf(reasons);
        }

        /** Tells if somebody should look at the pair. */
        public boolean likely() {
            return score >= THRESHOLD;
        }
    }

    /** Compares two records; the order of the two does not matter. */
    public static Verdict compare(Traits one, Traits other) {
        List<Reason> reasons = new ArrayList<>();
        name(one.name(), other.name(), reasons);
        address(one, other, reasons);
        position(one, other, reasons);
        phone(one, other, reasons);
        pivot(one, other, reasons);
        actor(one, other, reasons);
        int sum = reasons.stream().mapToInt(Reason::weight).sum();
        return new Verdict(Math.max(0, Math.min(MOST, sum)), reasons);
    }

    private static void name(NameText one, NameText other, List<Reason> reasons) {
        switch (one.compare(other)) {
            case SAME -> add(reasons, Kind.NAME_SAME, 35);
            case ALIKE -> add(reasons, Kind.NAME_ALIKE, 25);
            case PARTLY -> add(reasons, Kind.NAME_PARTLY, 12);
            case OTHER -> add(reasons, Kind.NAME_OTHER, -15);
            case UNKNOWN -> {
                // Names that say nothing neither help nor harm.
            }
        }
        if (!one.kinds().isEmpty()
                && !other.kinds().isEmpty()
                && one.kinds().stream().noneMatch(other.kinds()::contains)
                && one.compare(other) != NameText.Likeness.OTHER) {
            add(reasons, Kind.KIND_OTHER, -10);
        }
        if (one.mobile() != other.mobile()) {
            add(reasons, Kind.MOBILE_ONE, -75);
        }
    }

    private static void address(Traits one, Traits other, List<Reason> reasons) {
        if (one.communeId() != other.communeId() && !one.postalCode().equals(other.postalCode())) {
            add(reasons, Kind.COMMUNE_OTHER, -45);
            return;
        }
        switch (one.address().compare(other.address())) {
            case SAME -> add(reasons, Kind.ADDRESS_SAME, 45);
            case SAME_UNNUMBERED -> add(reasons, Kind.STREET_SAME, 40);
            case SAME_STREET -> add(reasons, Kind.STREET_ONE_NUMBER, 10);
            case OTHER_NUMBER -> add(reasons, Kind.NUMBER_OTHER, -25);
            case OTHER_STREET -> add(reasons, Kind.STREET_OTHER, -40);
            case UNKNOWN -> {
                // An address without a street is none to compare.
            }
        }
    }

    private static void position(Traits one, Traits other, List<Reason> reasons) {
        if (one.position() == null || other.position() == null) {
            return;
        }
        double metres = one.position().distance(other.position());
        String shown = String.valueOf(Math.round(metres));
        if (metres <= SAME_SPOT) {
            reasons.add(new Reason(Kind.POSITION_SAME, 15, shown));
        } else if (metres <= NEAR) {
            reasons.add(new Reason(Kind.POSITION_NEAR, 8, shown));
        } else if (metres > FAR) {
            reasons.add(new Reason(Kind.POSITION_FAR, -20, shown));
        }
    }

    private static void phone(Traits one, Traits other, List<Reason> reasons) {
        if (one.phone() == null || other.phone() == null) {
            return;
        }
        if (!one.phone().equals(other.phone())) {
            add(reasons, Kind.PHONE_OTHER, -5);
        } else if (one.phoneShared() > MOST_SHARING) {
            reasons.add(new Reason(Kind.PHONE_SHARED, 0, String.valueOf(one.phoneShared())));
        } else {
            add(reasons, Kind.PHONE_SAME, 25);
        }
    }

    private static void pivot(Traits one, Traits other, List<Reason> reasons) {
        if (one.pivot() == null || other.pivot() == null) {
            return;
        }
        if (!one.pivot().equals(other.pivot())) {
            boolean siblings = one.pivot().length() == SIRET
                    && other.pivot().length() == SIRET
                    && one.pivot().regionMatches(0, other.pivot(), 0, SIREN);
            add(reasons, siblings ? Kind.ESTABLISHMENT_OTHER : Kind.PIVOT_OTHER, siblings ? -30 : -20);
        } else if (one.pivotShared() > MOST_SHARING) {
            reasons.add(new Reason(Kind.PIVOT_SHARED, 5, String.valueOf(one.pivotShared())));
        } else {
            add(reasons, Kind.PIVOT_SAME, 20);
        }
    }

    private static void actor(Traits one, Traits other, List<Reason> reasons) {
        if (one.actorId() == null || other.actorId() == null) {
            return;
        }
        boolean same = one.actorId().equals(other.actorId());
        add(reasons, same ? Kind.ACTOR_SAME : Kind.ACTOR_OTHER, same ? 8 : -8);
    }

    private static void add(List<Reason> reasons, Kind kind, int weight) {
        reasons.add(new Reason(kind, weight, null));
    }
}
