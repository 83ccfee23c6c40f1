package fr.maillage.committee.publication;

import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of people who are known, to be found in texts: a whole name in any spelling and order, or a part of one that
 * is written with a capital. Names of towns and things that somebody is called by are found, too: somebody looks.
 */
final class KnownNames {

    private static final int SHORTEST = 2;

    /** Parts of names that say nothing alone. */
    private static final Set<String> PARTICLES = Set.of(
            "de",
            "du",
            "des",
            "da",
            "di",
            "do",
            "dos",
            "la",
            "le",
            "les",
            "el",
            "al",
            "ben",
            "ibn",
            "van",
            "von",
            "der",
            "den",
            "et",
            "m",
            "mr",
            "mme",
            "mlle",
            "monsieur",
            "madame");

    private final Set<String> parts = new HashSet<>();
    private final Map<String, List<List<String>>> whole = new HashMap<>();

    /** @param names as they are written in registers; those that are an address are left out */
    KnownNames(Collection<String> names) {
        for (String name : names) {
            if (name.indexOf('@') < 0) {
                add(List.of(Parts.of(PlainText.words(name), " ")));
            }
        }
    }

    private void add(List<String> name) {
        name.stream()
                .filter(part -> part.length() >= SHORTEST && !PARTICLES.contains(part))
                .forEach(parts::add);
        if (name.size() > 1) {
            List<String> sorted = name.stream().sorted().toList();
            new HashSet<>(name)
                    .forEach(part ->
                            whole.computeIfAbsent(part, p -> new ArrayList<>()).add(sorted));
        }
    }

    /** A word of a text and where it stands. */
    private record Word(String plain, boolean capital, int from, int to) {}

    /** Finds such names in a text, as they are written there, in its order and each once. */
    List<String> in(String text) {
        List<Word> words = words(text);
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            if (length > 0) {
                found.add(text.substring(
                        words.get(at).from(), words.get(at + length - 1).to()));
            }
            at += Math.max(length, 1);
        }
        return List.copyOf(found);
    }

    /** Counts the words from one on that are a name; 0 for none. */
    private int longest(List<Word> words, int at) {
        Word first = words.get(at);
        int longest = first.capital() && parts.contains(first.plain()) ? 1 : 0;
        for (List<String> name : whole.getOrDefault(first.plain(), List.of())) {
            int end = at + name.size();
            if (name.size() > longest
                    && end <= words.size()
                    && words.subList(at, end).stream()
                            .map(Word::plain)
                            .sorted()
                            .toList()
                            .equals(name)) {
                longest = name.size();
            }
        }
        return longest;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && inWord(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                String word = text.substring(from, i);
                words.add(new Word(PlainText.letters(word), Character.isUpperCase(word.charAt(0)), from, i));
                from = -1;
            }
        }
        return words;
    }

    /** Accents may be characters of their own. */
    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
