package fr.maillage.funding.financing;

import java.util.UUID;

/**
 * What the list of lines is limited to; null or blank for any.
 *
 * @param territory a territory's code: lines of records on it or a part of it
 * @param year null for any
 * @param funder the code of a term
 * @param text words that must all occur in the code or the name of the record
 * @param record the identifier of the record
 * @param contract the code of the contract that lines draw on; with year and funder that is an envelope
 * @param commune the code of the commune that lines pay for
 * @param state how far their money is
 */
public record LineFilter(
        String territory,
        Integer year,
        String funder,
        String text,
        UUID record,
        String contract,
        String commune,
        LineState state) {

    /** All lines. */
    public static final LineFilter ALL = new LineFilter(null, null, null);

    /** By territory, year and funder only. */
    public LineFilter(String territory, Integer year, String funder) {
        this(territory, year, funder, null, null, null, null, null);
    }
}
