package fr.maillage.duplicate.model;

import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.TextPattern;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place's name taken apart: the words that tell it from others, and what kind of place the name says that it is.
 * Accents, case, endings in s, the commune's own name and words that half of all places carry do not count.
 *
 * @param plain the whole name, in plain words
 * @param words what is left, in the order of the name
 * @param kinds what the name says it is; empty where it does not say
 * @param mobile whether it is a bus or another thing that travels
 */
public record NameText(String plain, Set<String> words, Set<Kind> kinds, boolean mobile) {

    /** Kinds of place that a name may tell. */
    public enum Kind {
        TOWN_HALL,
        SOCIAL_SERVICES,
        FRANCE_SERVICES,
        LIBRARY,
        SOCIAL_CENTRE,
        POST_OFFICE,
        DEPARTEMENT
    }

    private static final int FEW_LETTERS = 5;
    private static final int SHORTEST_WORD = 2;
    private static final double NEARLY = 0.8;
    private static final double HALF = 0.5;

    /** By the word without the ending of its plural. */
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("mairie", Kind.TOWN_HALL),
            Map.entry("commune", Kind.TOWN_HALL),
            Map.entry("ville", Kind.TOWN_HALL),
            Map.entry("cca", Kind.SOCIAL_SERVICES),
            Map.entry("cia", Kind.SOCIAL_SERVICES),
            Map.entry("casvp", Kind.SOCIAL_SERVICES),
            Map.entry("franceservice", Kind.FRANCE_SERVICES),
            Map.entry("mediatheque", Kind.LIBRARY),
            Map.entry("bibliotheque", Kind.LIBRARY),
            Map.entry("ludotheque", Kind.LIBRARY),
            Map.entry("centresocial", Kind.SOCIAL_CENTRE),
            Map.entry("laposte", Kind.POST_OFFICE),
            Map.entry("departement", Kind.DEPARTEMENT));

    private static final Set<String> MOBILE = Set.of("bus", "mobile", "itinerant", "itinerante", "camion", "van");

    private static final Set<String> GENERIC =
            words(("a an au aux avec ce d de des du en et l la le les ou par pour s sous sur un une"
                    + " accueil aide animation antenne annexe ass asso association assoc atelier cabinet cc"
                    + " centre ctre club collectif communal communale communaute culturel culturelle cyber"
                    + " departemental departementale espace etablissement federation france francais"
                    + " francaise intercommunal intercommunale local locale maison mediation municipal"
                    + " municipale multisite numerique pole point public publique quartier relais reseau"
                    + " salle service site social sociale solidarite structure union unite"));

    public NameText {
        words = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(words));
        kinds = Set.copyOf(kinds);
    }

    /**
     * Takes a name apart.
     *
     * @param commune the name of the commune that the place is in; its words tell nothing about the place
     */
    public static NameText of(String name, String commune) {
        String text = PlainText.words(name);
        for (Map.Entry<TextPattern, String> each : DuplicatePatterns.EXPRESSIONS.entrySet()) {
            text = each.getKey().replaceAll(text, each.getValue());
        }
        Set<String> town = words(PlainText.words(commune));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<String> words = new LinkedHashSet<>();
        boolean mobile = false;
        for (String word : words(text)) {
            if (MOBILE.contains(word)) {
                mobile = true;
            } else if (KINDS.containsKey(word)) {
                kinds.add(KINDS.get(word));
            } else if (!GENERIC.contains(word)
                    && !town.contains(word)
                    && word.length() >= SHORTEST_WORD
                    && !DuplicatePatterns.ORDINAL.matcher(word).matches()) {
                words.add(word);
            }
        }
        return new NameText(text, words, kinds, mobile);
    }

    /** Compares the words of two names. */
    public Likeness compare(NameText other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return byKind(other);
        }
        double common = common(other);
        double fewer = Math.min(words.size(), other.words.size());
        double more = Math.max(words.size(), other.words.size());
        if (common >= more * NEARLY || letters().equals(other.letters())) {
            return Likeness.SAME;
        }
        if (common >= fewer || contained(other)) {
            return Likeness.ALIKE;
        }
        if (common >= fewer * HALF) {
            return Likeness.PARTLY;
        }
        return Likeness.OTHER;
    }

    private Likeness byKind(NameText other) {
        if (plain.equals(other.plain)) {
            return Likeness.SAME;
        }
        if (kinds.stream().anyMatch(other.kinds::contains)) {
            return words.isEmpty() && other.words.isEmpty() ? Likeness.SAME : Likeness.PARTLY;
        }
        return kinds.isEmpty() || other.kinds.isEmpty() ? Likeness.UNKNOWN : Likeness.OTHER;
    }

    private double common(NameText other) {
        return words.stream()
                .filter(word -> other.words.stream().anyMatch(w -> Spelling.alike(word, w)))
                .count();
    }

    /** Names written as one word here and as several there. */
    private boolean contained(NameText other) {
        String mine = letters();
        String theirs = other.letters();
        return Math.min(mine.length(), theirs.length()) >= FEW_LETTERS
                && (mine.contains(theirs) || theirs.contains(mine));
    }

    private String letters() {
        return String.join("", words);
    }

    private static Set<String> words(String plain) {
        return Arrays.stream(Parts.of(plain, " "))
                .filter(w -> !w.isEmpty())
                .map(Spelling::singular)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Likeness of two names. */
    public enum Likeness {
        SAME,
        /** All words of one are in the other. */
        ALIKE,
        PARTLY,
        /** Nothing in the names can be compared. */
        UNKNOWN,
        OTHER
    }
}
