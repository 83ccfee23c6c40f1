package fr.maillage.mapping;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which term a value of a file probably means: the same words, a beginning that was cut off, or most of the words. */
public final class ValueSuggestions {

    /** Forms cut long values at some thirty characters. */
    private static final int LONG_ENOUGH = 12;

    private static final double MOST_WORDS = 0.6;

    /** Words that many terms share, or that say nothing. */
    private static final Set<String> COMMON =
            Set.copyOf(WordFile.read("common-words.txt").get("common"));

    /** Names that directories use, by what the standard calls it. */
    private static final Map<String, String> SYNONYMS = WordFile.meanings("place-synonyms.txt");

    private ValueSuggestions() {}

    /** The code of the term; empty where none is near enough. */
    public static Optional<String> term(String value, List<KnownTerm> terms) {
        String key = TextPolicy.key(value);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        for (KnownTerm term : terms) {
            String label = TextPolicy.key(term.label());
            if (label.equals(key) || term.code().equals(value.strip())) {
                return Optional.of(term.code());
            }
        }
        for (KnownTerm term : terms) {
            String label = TextPolicy.key(term.label());
            if (key.length() >= LONG_ENOUGH && (label.startsWith(key) || key.startsWith(label))) {
                return Optional.of(term.code());
            }
        }
        return synonym(key, terms).or(() -> words(key, terms));
    }

    private static Optional<String> synonym(String key, List<KnownTerm> terms) {
        return SYNONYMS.entrySet().stream()
                .filter(e -> (" " + key + " ").contains(" " + e.getKey() + " ")
                        || (" " + key + " ").contains(" " + e.getKey() + "s "))
                .sorted(Comparator.comparingInt(e -> -e.getKey().length()))
                .map(Map.Entry::getValue)
                .filter(code -> terms.stream().anyMatch(t -> t.code().equals(code)))
                .findFirst();
    }

    private static Optional<String> words(String key, List<KnownTerm> terms) {
        Set<String> words = words(key);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        record Near(String code, double share) {}
        return terms.stream()
                .map(t -> new Near(t.code(), share(words, words(TextPolicy.key(t.label())))))
                .filter(n -> n.share() >= MOST_WORDS)
                .max(Comparator.comparingDouble(Near::share).thenComparing(Near::code))
                .map(Near::code);
    }

    private static double share(Set<String> words, Set<String> of) {
        long both = words.stream().filter(of::contains).count();
        long all = words.size() + of.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** Without plurals and common words. */
    private static Set<String> words(String key) {
        return Arrays.stream(Parts.of(key, " "))
                .filter(w -> !w.isEmpty() && !COMMON.contains(w))
                .map(w -> w.length() > 3 && (w.endsWith("s") || w.endsWith("x")) ? w.substring(0, w.length() - 1) : w)
                .collect(Collectors.toSet());
    }
}
