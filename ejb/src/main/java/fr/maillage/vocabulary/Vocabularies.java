package fr.maillage.vocabulary;

import fr.maillage.shared.PlainText;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All reference lists at one moment; immutable, so that an import reads them once. */
public final class Vocabularies {

    /** For what is checked and has no terms. */
    public static final Vocabularies NONE = new Vocabularies(List.of());

    private final Map<Vocabulary, Map<String, VocabularyTerm>> byCode = new EnumMap<>(Vocabulary.class);

    /** Made when a label is looked for: most readers know codes. */
    private final Map<Vocabulary, Map<String, VocabularyTerm>> byLabel = new ConcurrentHashMap<>();

    public Vocabularies(Collection<VocabularyTerm> terms) {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            byCode.put(vocabulary, new LinkedHashMap<>());
        }
        terms.stream()
                .sorted(Comparator.comparingInt(VocabularyTerm::rank))
                .forEach(term -> byCode.get(term.vocabulary()).put(term.code(), term));
    }

    /** The terms of a list in the order of the standard, inactive ones included. */
    public List<VocabularyTerm> terms(Vocabulary vocabulary) {
        return List.copyOf(byCode.get(vocabulary).values());
    }

    public Optional<VocabularyTerm> find(Vocabulary vocabulary, String code) {
        return Optional.ofNullable(byCode.get(vocabulary).get(code));
    }

    /** Tells if one of some lists has a code, inactive ones included. */
    public boolean knows(String code, Vocabulary... lists) {
        return Arrays.stream(lists).anyMatch(list -> find(list, code).isPresent());
    }

    /**
     * The term with a label, whatever its case, accents, apostrophes, spaces and punctuation: sources write {@code
     * Étapes numériques(La Poste)} and use both apostrophes.
     */
    public Optional<VocabularyTerm> byLabel(Vocabulary vocabulary, String label) {
        return Optional.ofNullable(
                byLabel.computeIfAbsent(vocabulary, this::labels).get(PlainText.letters(label)));
    }

    private Map<String, VocabularyTerm> labels(Vocabulary vocabulary) {
        Map<String, VocabularyTerm> labels = new HashMap<>();
        byCode.get(vocabulary).values().forEach(term -> labels.putIfAbsent(PlainText.letters(term.label()), term));
        return labels;
    }

    /** Where a code stands in its list; unknown codes stand at the end. */
    public int rank(Vocabulary vocabulary, String code) {
        VocabularyTerm term = byCode.get(vocabulary).get(code);
        return term == null ? Integer.MAX_VALUE : term.rank();
    }

    /** The label of a code in a language; the code itself where the list lacks it. */
    public String label(Vocabulary vocabulary, String code, String language) {
        VocabularyTerm term = byCode.get(vocabulary).get(code);
        return term == null ? code : term.label(language);
    }

    /** The labels of codes in one text; files of places ask for a million. */
    public String labels(Vocabulary vocabulary, List<String> codes, String language) {
        StringBuilder labels = new StringBuilder();
        for (String code : codes) {
            labels.append(labels.isEmpty() ? "" : ", ").append(label(vocabulary, code, language));
        }
        return labels.toString();
    }
}
