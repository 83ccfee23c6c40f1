package fr.maillage.norm;

import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words by which somebody may tell who she or another is: telephone numbers, e-mail and street addresses, and likely names
 * — a first name of a list, or a word with a capital inside a sentence behind a title or beside another such word. A
 * warning for whoever writes it down, no proof: names of towns are likely, too, and a name in small letters is missed.
 */
public final class PersonalWordsPolicy {

    private static final String FILE = "first-names.txt";

    private static final int PIECE = 2_000;

    private static final int OVERLAP = 200;

    private static final Set<String> TITLES =
            Set.of("m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "docteur", "dr", "tonton", "tata");

    private static final Set<String> FIRST_NAMES = firstNames();

    private PersonalWordsPolicy() {}

    private static Set<String> firstNames() {
        try (InputStream in = Objects.requireNonNull(PersonalWordsPolicy.class.getResourceAsStream(FILE), FILE)) {
            return Stream.of(Parts.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n"))
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(Parts.of(line, " ")))
                    .map(PlainText::letters)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #find}, in a text of any length: line by line, and long lines piece by piece, which overlap. */
    public static List<String> findAnywhere(String text) {
        List<String> found = new ArrayList<>();
        for (String line : Parts.of(text == null ? "" : text, "\n")) {
            String rest = line;
            while (rest.length() > PIECE) {
                found.addAll(find(PlainText.cut(rest, PIECE)));
                rest = rest.substring(PIECE - OVERLAP);
            }
            found.addAll(find(rest));
        }
        return found.stream().distinct().toList();
    }

    /**
     * The parts of a text that a reader might know somebody by, in the order in which they stand; each once.
     *
     * @param text at most 2,000 characters, beyond which nothing is found; may be null
     */
    public static List<String> find(String text) {
        if (text == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (TextPattern pattern :
                List.of(NormPatterns.WRITTEN_PHONE, NormPatterns.WRITTEN_EMAIL, NormPatterns.STREET_ADDRESS)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        found.addAll(names(text));
        return found.stream().distinct().toList();
    }

    private static List<String> names(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = NormPatterns.WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!capital(word)) {
                continue;
            }
            boolean first = i == 0 || !Character.isLetter(words.get(i - 1).charAt(0));
            boolean titled = !first && TITLES.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
            boolean beside = !first && (capital(words.get(i - 1)) || i + 1 < words.size() && capital(words.get(i + 1)));
            if (titled || beside || FIRST_NAMES.contains(PlainText.letters(word))) {
                names.add(word);
            }
        }
        return names;
    }

    /** Tells if a word begins with a capital and is no abbreviation such as CAF. */
    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.length() > 1
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
