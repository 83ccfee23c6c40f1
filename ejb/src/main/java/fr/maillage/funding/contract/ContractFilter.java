package fr.maillage.funding.contract;

/**
 * What the list of contracts is limited to; null or blank for any.
 *
 * @param territory a territory's code: contracts of it or a part of it, or whose communes and QPV all lie in it
 * @param text words that must all occur in the title, the code or the territory
 * @param generation such as {@code 2015-2023}
 * @param archived true for archived ones only
 */
public record ContractFilter(String territory, String text, String generation, boolean archived) {

    /** Every contract that is not archived. */
    public static final ContractFilter ALL = new ContractFilter(null, null, null, false);
}
