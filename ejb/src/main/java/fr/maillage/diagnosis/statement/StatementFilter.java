package fr.maillage.diagnosis.statement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the list of statements is limited to; null or blank for any.
 *
 * @param territory a territory's code: residents' statements inside it, and those of groups whose body works inside or
 *     around it
 * @param theme the code of a theme: statements about it or what is below
 * @param nature the code of a {@link Nature}
 * @param side {@code professionals} or {@code residents}
 * @param audience the code of a public
 * @param place the place of which they speak
 * @param exhibit the document on which they stand
 * @param finding the finding that rests on them; of these the archived ones are listed, too, for they count
 * @param uncoded true for those without a theme only
 * @param collection the identifier of the collection to which they belong
 */
public record StatementFilter(
        String text,
        String territory,
        String theme,
        String nature,
        String side,
        String audience,
        UUID gathering,
        UUID place,
        UUID exhibit,
        UUID finding,
        LocalDate from,
        LocalDate until,
        boolean uncoded,
        boolean archived,
        UUID collection) {

    public static final String PROFESSIONALS = "professionals";
    public static final String RESIDENTS = "residents";

    /** For those of any collection. */
    public StatementFilter(
            String text,
            String territory,
            String theme,
            String nature,
            String side,
            String audience,
            UUID gathering,
            UUID place,
            UUID exhibit,
            UUID finding,
            LocalDate from,
            LocalDate until,
            boolean uncoded,
            boolean archived) {
        this(
                text, territory, theme, nature, side, audience, gathering, place, exhibit, finding, from, until,
                uncoded, archived, null);
    }

    /** All that is not archived. */
    public static final StatementFilter ALL =
            new StatementFilter(null, null, null, null, null, null, null, null, null, null, null, null, false, false);

    /** Those that stand on a document and are not archived. */
    public static StatementFilter on(UUID exhibit) {
        return new StatementFilter(
                null, null, null, null, null, null, null, null, exhibit, null, null, null, false, false);
    }
}
