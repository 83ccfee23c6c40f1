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
 * Judgement of records by what was asked, and their order: places that say yes to all of it, then those that leave
 * something open, then those that are closed at that moment; within each the nearest first, where the fresher record counts
 * as somewhat nearer. A record that says nothing of a criterion is never left out for it.
 */
public final class OrientationPolicy {

    /** Terms with a meaning of their own here. */
    public static final String FREE = "gratuit";

    /** The programme by whose charter a desk costs nothing and helps with what its partners ask for. */
    public static final TermRef FRANCE_SERVICES = new TermRef(Vocabulary.PROGRAMME, "france-services");

    public static final String FREE_FOR_SOME = "gratuit-sous-condition";
    public static final String REMOTE = "a-distance";
    public static final String AT_HOME = "a-domicile";
    public static final String NO_VISITORS = "sans-public";
    private static final String MOBILE = "itinerant";
    private static final String ENGLISH = "langues-anglais";
    private static final String OTHER_LANGUAGES = "langues-autres";
    private static final Set<String> WITHOUT_PRICE = Set.of(FREE, FREE_FOR_SOME);

    /** The metres by which a record of the last months counts nearer: a walk of twenty minutes at most. */
    public static final double MOST_GAINED = 1500;

    /** The same of a record that is neither fresh nor old. */
    private static final double SOMEWHAT_GAINED = 750;

    /** Up to how far, in metres, a place is near; a walk of an hour, or a ride on one bus. */
    public static final double NEAR = 5000;

    private OrientationPolicy() {}

    /**
     * The order of an answer: within a group the nearest first, a fresh record as if it were {@value #MOST_GAINED} metres
     * nearer, since a near place that has moved helps nobody; but no record is so fresh that it makes up for more. Places
     * without a distance come last among their like, by freshness and name.
     */
    public static final Comparator<OrientedPlace> ORDER = Comparator.comparing(OrientedPlace::group)
            .thenComparing(OrientationPolicy::counted, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> -gained(p.freshness()))
            .thenComparing(p -> p.place().name())
            .thenComparing(p -> p.place().id());

    /** Says whether a place is near enough to be called so; one of which nobody knows how far it is, is not. */
    public static boolean near(OrientedPlace place) {
        return place.metres() != null && place.metres() <= NEAR;
    }

    /** The distance that decides on a place's rank, in metres; below 0 for a fresh one next door. */
    private static Double counted(OrientedPlace place) {
        return place.metres() == null ? null : Double.valueOf(place.metres() - gained(place.freshness()));
    }

    /** Three classes; between six and eighteen months it makes no difference to who wants to go there. */
    private static double gained(Freshness freshness) {
        return switch (freshness) {
            case UP_TO_DATE -> MOST_GAINED;
            case TO_WATCH, TO_CHECK -> SOMEWHAT_GAINED;
            case TO_UPDATE -> 0;
        };
    }

    /**
     * Judges a record by each criterion that was asked for.
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

    /**
     * The group of a place with these reasons. What comes near to the need counts as an answer to it: a walk to who helps
     * with procedures is worth a question, and a desk that names the need may be an hour away.
     */
    public static Group group(List<Reason> reasons) {
        if (reasons.stream().anyMatch(r -> r.fit() == Fit.MISSES)) {
            return Group.CLOSED;
        }
        return reasons.stream().allMatch(OrientationPolicy::answers) ? Group.FITS : Group.PERHAPS;
    }

    private static boolean answers(Reason reason) {
        return reason.fit() == Fit.FITS || reason.criterion() == Criterion.NEED && reason.fit() == Fit.PARTLY;
    }

    private static Reason need(Need need, PublicPlace place) {
        List<TermRef> answering = offered(need.answers(), place);
        if (!answering.isEmpty()) {
            return new Reason(Criterion.NEED, Fit.FITS, answering);
        }
        List<TermRef> near = offered(need.near(), place);
        return new Reason(Criterion.NEED, near.isEmpty() ? Fit.UNKNOWN : Fit.PARTLY, near);
    }

    private static List<TermRef> offered(List<TermRef> answers, PublicPlace place) {
        return answers.stream().filter(place.answering()::contains).toList();
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
