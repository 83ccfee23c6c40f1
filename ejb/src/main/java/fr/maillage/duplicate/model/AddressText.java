package fr.maillage.duplicate.model;

import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * An address taken apart: house numbers and the words of the street. Kinds of ways (rue, avenue and their
 * abbreviations) and titles (général, docteur) are left out, since every file shortens them otherwise.
 *
 * @param from the first house number; 0 where there is none
 * @param to the last one of a range, {@code 11-15}; the first one otherwise
 * @param suffix {@code b} of 1 bis, {@code t} of 1 ter; empty without
 * @param street the words of the street; empty where there is none
 */
public record AddressText(int from, int to, String suffix, Set<String> street) {

    private static final Set<String> LEFT_OUT = Set.copyOf(Arrays.asList(Parts.of(
            ("a au aux d de des du en et l la le les"
                    + " rue r avenue av ave boulevard bd bld boul bvd place pl allee all chemin che ch square sq"
                    + " impasse imp passage pass pas quai cours route rte mail esplanade esp villa cite parvis"
                    + " general gal gen gle docteur dr marechal mal mar president pdt pr professeur prof saint st ste"
                    + " sainte commandant cdt capitaine colonel lieutenant abbe bis ter bp cs cedex"),
            " ")));

    private static final double ENOUGH = 0.66;

    public AddressText {
        street = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(street));
    }

    /** @param address may be null: nothing is known */
    public static AddressText of(String address) {
        String text = address == null ? "" : address.strip();
        Matcher number = DuplicatePatterns.NUMBER.matcher(text.toLowerCase(java.util.Locale.ROOT));
        int from = 0;
        int to = 0;
        String suffix = "";
        if (number.find()) {
            from = Integer.parseInt(number.group(1));
            to = number.group(3) == null ? from : Math.max(from, Integer.parseInt(number.group(3)));
            suffix = number.group(2) == null ? "" : number.group(2).substring(0, 1);
            text = text.substring(number.end());
        }
        Set<String> street = new LinkedHashSet<>();
        for (String word : Parts.of(PlainText.words(text), " ")) {
            if (!word.isEmpty() && !LEFT_OUT.contains(word)) {
                street.add(word);
            }
        }
        return new AddressText(from, to, suffix, street);
    }

    /** Tells if there is anything to compare. */
    public boolean known() {
        return !street.isEmpty();
    }

    public boolean numbered() {
        return from > 0;
    }

    /** Compares two addresses of one commune. */
    public Likeness compare(AddressText other) {
        if (!known() || !other.known()) {
            return Likeness.UNKNOWN;
        }
        if (!sameStreet(other)) {
            return Likeness.OTHER_STREET;
        }
        if (numbered() != other.numbered()) {
            return Likeness.SAME_STREET;
        }
        if (!numbered()) {
            return Likeness.SAME_UNNUMBERED;
        }
        return from <= other.to && other.from <= to && suffix.equals(other.suffix)
                ? Likeness.SAME
                : Likeness.OTHER_NUMBER;
    }

    private boolean sameStreet(AddressText other) {
        if (String.join("", street).equals(String.join("", other.street))) {
            return true;
        }
        long common = street.stream()
                .filter(word -> other.street.stream().anyMatch(w -> sameWord(word, w)))
                .count();
        // Words after the street (a building, the name of the house) are written in some files only.
        return common > 0 && common >= Math.min(street.size(), other.street.size()) * ENOUGH;
    }

    /** Some files lose the apostrophe: {@code rue de lest}. */
    private static boolean sameWord(String one, String other) {
        return Spelling.alike(one, other) || one.equals("l" + other) || other.equals("l" + one);
    }

    /** Relation of two addresses to each other. */
    public enum Likeness {
        /** Street and number. */
        SAME,
        /** The street, and neither has a number. */
        SAME_UNNUMBERED,
        /** The street; only one has a number. */
        SAME_STREET,
        OTHER_NUMBER,
        OTHER_STREET,
        UNKNOWN
    }
}
