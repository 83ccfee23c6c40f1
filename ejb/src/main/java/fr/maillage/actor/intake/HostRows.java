package fr.maillage.actor.intake;

import fr.maillage.intake.IntakeCells;
import fr.maillage.mapping.RecordRow;
import fr.maillage.norm.DecimalPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows of registers: organisations by their legal name, with the posts that were granted to them. */
public final class HostRows {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_SOURCE = 100;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    /** The beginnings of the SIREN of public bodies, as INSEE gives them out. */
    private static final Map<String, String> PUBLIC = Map.of(
            "11", "etat",
            "12", "etat",
            "17", "etat",
            "19", "education",
            "20", "intercommunalite",
            "21", "commune",
            "22", "departement",
            "23", "region",
            "24", "intercommunalite",
            "25", "intercommunalite");

    /** Types that legal names tell, the more telling first. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("ccas", "ccas"),
            Map.entry("cias", "ccas"),
            Map.entry("centre communal d action sociale", "ccas"),
            Map.entry("centre intercommunal d action sociale", "ccas"),
            Map.entry("mission locale", "emploi"),
            Map.entry("centre social", "centre-social"),
            Map.entry("caisse d allocations familiales", "protection-sociale"),
            Map.entry("office public de l habitat", "bailleur-social"),
            Map.entry("mediatheque", "mediatheque"),
            Map.entry("fondation", "fondation"),
            Map.entry("association", "association"),
            Map.entry("asso", "association"),
            Map.entry("ass", "association"),
            Map.entry("commune", "commune"),
            Map.entry("ville", "commune"));

    private static final String OTHER = "autre";

    private HostRows() {}

    /** Tells if a row is of a register: what it tells enters an actor, but changes none that is known. */
    public static boolean register(RecordRow row) {
        return row.value("legalName") != null;
    }

    /** The type that an organisation seems to have; an officer may know better. */
    static String type(String legalName, String legalStatus, String identifier) {
        String words = " " + PlainText.words(legalName) + " ";
        boolean open = legalStatus == null || PlainText.words(legalStatus).startsWith("publi");
        Optional<String> named = NAMES.stream()
                .filter(e -> words.contains(" " + e.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean telling = named.isPresent() && (!open || !"association".equals(named.get()));
        if (telling) {
            return named.get();
        }
        return open && identifier != null && identifier.length() > 2
                ? PUBLIC.getOrDefault(identifier.substring(0, 2), OTHER)
                : OTHER;
    }

    /**
     * The posts that a row tells of.
     *
     * @param wrong takes what cannot be read
     * @return null where it tells of none
     */
    public static SourceRow posts(RecordRow row, List<Violation> wrong) {
        String posts = row.cell("posts");
        String day = row.cell("postsOn");
        String amount = row.cell("postsAmount");
        if (posts == null && day == null && amount == null) {
            return null;
        }
        String source = row.value("postsSource");
        if (source == null || source.length() > LONGEST_SOURCE) {
            wrong.add(
                    source == null
                            ? Violation.of("postsSource", "required", null)
                            : Violation.of("postsSource", "too-long", source, String.valueOf(LONGEST_SOURCE)));
        }
        BigDecimal count = number("posts", posts, wrong);
        BigDecimal euros = number("postsAmount", amount, wrong);
        boolean whole = count == null || count.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            wrong.add(Violation.of("posts", "number", posts));
        }
        return new SourceRow(
                source,
                count == null || !whole ? null : count.intValue(),
                IntakeCells.day("postsOn", day, wrong),
                euros);
    }

    private static BigDecimal number(String field, String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        String digits = DecimalPolicy.ungrouped(text.replace('€', ' ')).replace(',', '.');
        try {
            if (digits.length() <= LONGEST_NUMBER
                    && !digits.isEmpty()
                    && digits.indexOf('e') < 0
                    && digits.indexOf('E') < 0) {
                BigDecimal number = new BigDecimal(digits);
                if (number.signum() >= 0 && number.compareTo(MOST) < 0) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            // Reported below, like what is too large.
        }
        wrong.add(Violation.of(field, "number", text));
        return null;
    }
}
