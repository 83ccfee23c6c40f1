package fr.maillage.indicator;

import java.util.Locale;
import java.util.ResourceBundle;

/** The codes of why an indicator is not computable, and their sentences in both languages. */
public final class IndicatorReasons {

    /** The population is not known. */
    public static final String POPULATION_MISSING = "population-missing";
    /** Nobody lives there, so there is nothing to divide by. */
    public static final String NO_INHABITANT = "no-inhabitant";
    /** There is nothing of which a share could be taken. */
    public static final String NO_PLACE = "no-place";
    /** None of its places has a record with a date. */
    public static final String NO_DATED_PLACE = "no-dated-place";
    /** No campaign of the last twelve months asked about its records. */
    public static final String NO_CAMPAIGN = "no-campaign";
    /** No adopted finding rests on what somebody said. */
    public static final String NO_FINDING = "no-finding";
    /** Nobody was invited to a gathering. */
    public static final String NO_INVITATION = "no-invitation";
    /** Nothing was passed on to an administration. */
    public static final String NO_IRRITANT = "no-irritant";
    /** The count or what could be worked out from it would be of fewer than five people. */
    public static final String TOO_FEW = "too-few";
    /** It is told of a département, an EPT, an EPCI or a commune only. */
    public static final String NOT_PUBLISHED = "not-published";
    /** No action has a milestone. */
    public static final String NO_MILESTONE = "no-milestone";
    /** The EPT grants nothing. */
    public static final String NO_OWN_MONEY = "no-own-money";
    /** No contract has an envelope of the year. */
    public static final String NO_ENVELOPE = "no-envelope";
    /** Nothing is granted on an envelope of the year. */
    public static final String NOTHING_GRANTED = "nothing-granted";
    /** No place where people live was imported. */
    public static final String NO_COVERAGE_POINT = "no-coverage-point";
    /** No line of a scenario awaits an opinion of the prefecture. */
    public static final String NO_OPINION_AWAITED = "no-opinion-awaited";
    /** No decision was carried out. */
    public static final String NO_DECISION_DONE = "no-decision-done";
    /** Residents or professionals said nothing. */
    public static final String ONE_SIDE = "one-side";
    /** Advisers helped nobody outside workshops. */
    public static final String NO_SUPPORT = "no-support";
    /** It is told of départements, EPT and EPCI, of quarters that are over. */
    public static final String BY_QUARTER = "by-quarter";
    /** Nothing of the territory was told. */
    public static final String UNTOLD = "untold";
    /** The territory has no commune. */
    public static final String NO_COMMUNE = "no-commune";
    /** Which places are inside is unknown as long as the outlines are not imported. */
    public static final String NO_OUTLINES = "no-outlines";
    /** The snapshot does not cover the territory. */
    public static final String NOT_COVERED = "not-covered";

    private static final String BUNDLE = "fr.maillage.indicator.reasons";

    private IndicatorReasons() {}

    /**
     * The sentence for a reason.
     *
     * @param reason one of the codes above
     * @param locale French unless its language is English
     * @return the sentence; the code itself where the bundle lacks it
     */
    public static String text(String reason, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                IndicatorReasons.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.containsKey(reason) ? bundle.getString(reason) : reason;
    }
}
