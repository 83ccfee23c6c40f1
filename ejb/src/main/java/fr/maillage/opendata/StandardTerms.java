package fr.maillage.opendata;

import fr.maillage.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that the standard gives the terms. Terms that an administrator has added are not among them.
 *
 * @param values by vocabulary, then by code, in the order of the standard
 */
public record StandardTerms(Map<Vocabulary, Map<String, String>> values) {

    /** The standard's value; empty for a term of ours. */
    Optional<String> find(Vocabulary vocabulary, String code) {
        return Optional.ofNullable(values.getOrDefault(vocabulary, Map.of()).get(code));
    }

    /** All values of a list, in the order of the standard. */
    public List<String> all(Vocabulary vocabulary) {
        return List.copyOf(values.getOrDefault(vocabulary, Map.of()).values());
    }
}
