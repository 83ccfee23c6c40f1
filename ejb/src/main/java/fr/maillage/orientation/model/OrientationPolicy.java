package fr.maillage.orientation.model;

import fr.maillage.orientation.Criterion;
import fr.maillage.orientation.Fit;
import fr.maillage.orientation.Mode;
import fr.maillage.orientation.Need;
import fr.maillage.orientation.Opening;
import fr.maillage.orientation.OrientationQuery;
import fr.maillage.orientation.OrientedPlace;
import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.orientation.PublicPlace;
import fr.maillage.orientation.Reason;
import fr.maillage.orientation.TermRef;
import fr.maillage.place.core.Freshness;
import fr.maillage.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a record says of what was asked, and what comes first: places that say yes to all of it, then those that leave
 * something open, then those that are closed at that moment; within each the records of the last months first, then the
 * nearest. A record that says nothing of a criterion is never left out for it.
 */
public final class OrientationPolicy {

    /** Terms with a meaning of their own here. */
    public static final String FREE = "gratuit";

    public static final String FREE_FOR_SOME = "gratuit-sous-condition";
    public static final String REMOTE = "a-distance";
    public static final String AT_HOME = "a-domicile";
    public static final String NO_VISITORS = "sans-public";
    private static final String MOBILE = "itinerant";
    private static final String ENGLISH = "langues-anglais";
    private static final String OTHER_LANGUAGES = "langues-autres";
    private static final Set<String> WITHOUT_PRICE = Set.of(FREE, FREE_FOR_SOME);

    private static final double METRES = 1000;

    private OrientationPolicy() {}

    /**
     * The order of an answer: within a group records that were right not long ago come first, since a near place that has
     * moved helps nobody; places without a distance come last among their like, by name.
     */
    public static final Comparator<OrientedPlace> ORDER = Comparator.comparing(OrientedPlace::group)
            .thenComparing(p -> trust(p.place().freshness()))
            .thenComparing(OrientedPlace::metres, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> p.place().name())
            .thenComparing(p -> p.place().id());

    /**
     * The order of an answer for which wider circles were searched than the one that was enough: what is far comes behind.
     *
     * @param kilometres the radius of the circle that was enough; null for none
     */
    public static Comparator<OrientedPlace> order(Double kilometres) {
        return kilometres == null
                ? ORDER
                : Comparator.comparing(OrientedPlace::group)
                        .thenComparingLong(p -> doublings(p.metres(), kilometres))
                        .thenComparing(ORDER);
    }

    /** How many times a circle must double to reach a place; 0 inside, and for a place whose distance nobody knows. */
    private static long doublings(Double metres, double kilometres) {
        double times = metres == null ? 0 : metres / (kilometres * METRES);
        return times <= 1 ? 0 : Math.round(Math.ceil(Math.log(times) / Math.log(2)));
    }

    /**
     * What a record says of each criterion that was asked for.
     *
     * @param need the need that the query names; null where it names none
     * @param opening at the moment that the query names
     */
    public static List<Reason> judge(OrientationQuery query, Need need, PublicPlace place, Opening opening) {
        List<Reason> reasons = new ArrayList<>();
        if (need != null) {
            reasons.add(need(need, place));
        }
        if (query.at() != null) {
            reasons.add(new Reason(Criterion.TIME, time(opening), List.of()));
        }
        if (query.free()) {
            reasons.add(cost(place.terms(Vocabulary.FEE)));
        }
        if (query.language() != null) {
            reasons.add(language(query.language(), place.terms(Vocabulary.SUPPORT)));
        }
        query.accessibility().forEach(wanted -> reasons.add(accessibility(wanted, place.terms(Vocabulary.SUPPORT))));
        if (query.mode() != null) {
            reasons.add(mode(query.mode(), place));
        }
        return reasons;
    }

    /** The group of a place with these reasons. */
    public static Group group(List<Reason> reasons) {
        if (reasons.stream().anyMatch(r -> r.fit() == Fit.MISSES)) {
            return Group.CLOSED;
        }
        return reasons.stream().allMatch(r -> r.fit() == Fit.FITS) ? Group.FITS : Group.PERHAPS;
    }

    /** Three classes; between six and eighteen months it makes no difference to who wants to go there. */
    private static int trust(Freshness freshness) {
        return switch (freshness) {
            case UP_TO_DATE -> 0;
            case TO_WATCH, TO_CHECK -> 1;
            case TO_UPDATE -> 2;
        };
    }

    private static Reason need(Need need, PublicPlace place) {
        List<TermRef> offered = place.services();
        List<TermRef> answering =
                need.answers().stream().filter(offered::contains).toList();
        return new Reason(Criterion.NEED, answering.isEmpty() ? Fit.UNKNOWN : Fit.FITS, answering);
    }

    private static Fit time(Opening opening) {
        return switch (opening.state()) {
            case OPEN -> Fit.FITS;
            case CLOSED -> Fit.MISSES;
            case NOT_GIVEN, UNREADABLE -> Fit.UNKNOWN;
        };
    }

    private static Reason cost(List<String> fees) {
        Fit fit;
        if (fees.contains(FREE)) {
            fit = Fit.FITS;
        } else if (fees.stream().anyMatch(WITHOUT_PRICE::contains)) {
            fit = Fit.PARTLY;
        } else {
            fit = fees.isEmpty() ? Fit.UNKNOWN : Fit.MISSES;
        }
        return new Reason(Criterion.COST, fit, refs(Vocabulary.FEE, fees.stream()));
    }

    /** Records name English and "other languages"; which ones these are is to be asked there. */
    private static Reason language(String language, List<String> supports) {
        String exact = "en".equals(language) ? ENGLISH : null;
        if (exact != null && supports.contains(exact)) {
            return new Reason(Criterion.LANGUAGE, Fit.FITS, refs(Vocabulary.SUPPORT, Stream.of(exact)));
        }
        return supports.contains(OTHER_LANGUAGES)
                ? new Reason(Criterion.LANGUAGE, Fit.PARTLY, refs(Vocabulary.SUPPORT, Stream.of(OTHER_LANGUAGES)))
                : new Reason(Criterion.LANGUAGE, Fit.UNKNOWN, List.of());
    }

    private static Reason accessibility(String wanted, List<String> supports) {
        return new Reason(
                Criterion.ACCESSIBILITY,
                supports.contains(wanted) ? Fit.FITS : Fit.UNKNOWN,
                refs(Vocabulary.SUPPORT, Stream.of(wanted)));
    }

    private static Reason mode(Mode mode, PublicPlace place) {
        List<String> assistance = place.terms(Vocabulary.ASSISTANCE);
        return switch (mode) {
            case DISTANCE -> assisted(REMOTE, assistance, assistance.isEmpty() ? Fit.UNKNOWN : Fit.MISSES);
            case HOME ->
                place.terms(Vocabulary.ITINERANCY).contains(MOBILE) && !assistance.contains(AT_HOME)
                        ? new Reason(Criterion.MODE, Fit.PARTLY, refs(Vocabulary.ITINERANCY, Stream.of(MOBILE)))
                        : assisted(AT_HOME, assistance, Fit.UNKNOWN);
            case PLACE ->
                place.terms(Vocabulary.ACCESS).contains(NO_VISITORS)
                        ? new Reason(Criterion.MODE, Fit.MISSES, refs(Vocabulary.ACCESS, Stream.of(NO_VISITORS)))
                        : new Reason(Criterion.MODE, Fit.FITS, List.of());
        };
    }

    private static Reason assisted(String wanted, List<String> assistance, Fit otherwise) {
        return assistance.contains(wanted)
                ? new Reason(Criterion.MODE, Fit.FITS, refs(Vocabulary.ASSISTANCE, Stream.of(wanted)))
                : new Reason(Criterion.MODE, otherwise, List.of());
    }

    private static List<TermRef> refs(Vocabulary vocabulary, Stream<String> codes) {
        return codes.map(code -> new TermRef(vocabulary, code)).toList();
    }
}
