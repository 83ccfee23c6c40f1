package fr.maillage.committee.minutes;

import fr.maillage.shared.Digests;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All that a version of minutes contains, in no language.
 *
 * @param sections in any order
 * @param present who was there
 * @param facts what each of the other parts says, the parts in their order; a value may be null
 */
record MinutesContent(
        MinutesHead head, List<MinutesSection> sections, List<MinutesPresent> present, List<List<List<String>>> facts) {

    private static final int GROUP = 4;
    private static final int GROUPS = 4;

    /**
     * The mark of this content and no other: SHA-256, 64 hexadecimal characters. It knows those who were there by their marks,
     * so that nobody finds a name in it by trying, and erasing one leaves it as it is.
     *
     * @param number of the version
     */
    String digest(int number) {
        StringBuilder text = new StringBuilder();
        add(text, number, head.title(), head.body(), head.heldOn(), head.startsAt(), head.endsAt());
        add(text, head.mode(), head.place(), head.excused(), head.guests());
        add(text, present.stream().map(MinutesPresent::mark).sorted().toArray());
        sections.stream()
                .sorted(Comparator.comparing(
                                MinutesSection::place, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                        .thenComparing(MinutesSection::part))
                .forEach(section -> add(text, section.part(), section.place(), section.title(), section.text()));
        for (List<List<String>> part : facts) {
            add(text, part.size());
            part.forEach(fact -> add(text, fact.toArray()));
        }
        return Digests.sha256(text.toString());
    }

    /** A digest as people read and compare it: the first sixteen characters by fours, such as {@code 3F2A 91BC 07DE 55A1}. */
    static String brief(String digest) {
        String[] groups = new String[GROUPS];
        Arrays.setAll(groups, i -> digest.substring(i * GROUP, (i + 1) * GROUP));
        return String.join(" ", groups).toUpperCase(Locale.ROOT);
    }

    /** Each value with its length, so that no two lists of values read alike. */
    private static void add(StringBuilder text, Object... values) {
        text.append(values.length).append('\n');
        for (Object value : values) {
            String said = value == null ? "" : value.toString();
            text.append(value == null ? -1 : said.length())
                    .append(' ')
                    .append(said)
                    .append('\n');
        }
    }
}
