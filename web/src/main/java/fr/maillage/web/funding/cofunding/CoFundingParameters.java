package fr.maillage.web.funding.cofunding;

import fr.maillage.web.shared.Asked;

/** The parameters that the page, its files and the API have in common. */
final class CoFundingParameters {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private CoFundingParameters() {}

    /** The year that a request asks for; null for all. */
    static Integer year(Asked asked) {
        int year = asked.number("year", FIRST, LAST, 0);
        return year == 0 ? null : Integer.valueOf(year);
    }
}
