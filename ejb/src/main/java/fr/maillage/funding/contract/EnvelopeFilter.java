package fr.maillage.funding.contract;

/**
 * Limits of the list of envelopes; null or blank for any.
 *
 * @param territory a territory's code: envelopes of contracts on it or a part of it, or whose communes and QPV all lie in it
 * @param year null for any
 * @param funder the code of a term
 */
public record EnvelopeFilter(String territory, Integer year, String funder) {

    /** Every envelope of a contract that is not archived. */
    public static final EnvelopeFilter ALL = new EnvelopeFilter(null, null, null);
}
