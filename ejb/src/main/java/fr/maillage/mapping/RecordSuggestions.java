package fr.maillage.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A first mapping of actors, contacts and members: from the names of the columns, and what their values mean. */
public final class RecordSuggestions {

    private static final double EXACT = 1;
    private static final double BEGINNING = 0.8;
    private static final double ENOUGH = 0.6;

    /** The fields that several columns may give: a code beside a name. */
    private static final Set<String> MANY = Set.of("territory");

    /** Words that people write for types and networks, besides the labels. */
    private static final Map<String, String> SYNONYMS = WordFile.meanings("actor-synonyms.txt");

    private RecordSuggestions() {}

    private record Fit(String field, String column, double of) {}

    /**
     * Rules for what the columns seem to hold.
     *
     * @param others words of fields of which no file of words knows anything
     * @param terms the terms of each field that has a list
     */
    public static List<FieldRule> actors(
            List<ColumnLook> columns, Map<String, List<String>> others, Map<String, List<KnownTerm>> terms) {
        Map<String, List<String>> words = ActorColumns.of(names(columns));
        others.forEach(words::putIfAbsent);
        return rules(columns, words, terms);
    }

    /**
     * Rules for columns by what they are called.
     *
     * @param words what people call the columns of each field, as {@code TextPolicy.key} writes it; the first fits best
     * @param terms the terms of each field that has a list
     */
    public static List<FieldRule> rules(
            List<ColumnLook> columns, Map<String, List<String>> words, Map<String, List<KnownTerm>> terms) {
        Map<String, List<String>> found = assign(columns, words);
        List<FieldRule> rules = new ArrayList<>();
        found.forEach((field, names) -> {
            FieldRule rule = new FieldRule(field, Transform.COPY, names, "", 0, List.of(), null, false);
            rules.add(terms.containsKey(field) ? meanings(rule, columns, terms.get(field)) : rule);
        });
        return rules;
    }

    private static List<String> names(List<ColumnLook> columns) {
        return columns.stream().map(ColumnLook::name).toList();
    }

    private static Map<String, List<String>> assign(List<ColumnLook> columns, Map<String, List<String>> words) {
        List<String> names = names(columns);
        List<Fit> fits = new ArrayList<>();
        words.forEach((field, own) -> names.forEach(column -> {
            double fit = fit(field, own, column);
            if (fit >= ENOUGH) {
                fits.add(new Fit(field, column, fit));
            }
        }));
        fits.sort(Comparator.comparingDouble(Fit::of).reversed());
        Map<String, List<String>> found = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Fit fit : fits) {
            boolean free = !found.containsKey(fit.field()) || MANY.contains(fit.field()) && fit.of() > 0.9;
            if (free && used.add(fit.column())) {
                found.computeIfAbsent(fit.field(), f -> new ArrayList<>()).add(fit.column());
            }
        }
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        words.keySet().stream().filter(found::containsKey).forEach(field -> ordered.put(field, found.get(field)));
        return ordered;
    }

    /** Rates how well a column's name fits a field, from 0 to 1; the words that come first fit better. */
    private static double fit(String field, List<String> words, String column) {
        String key = ActorColumns.key(column);
        if (field.startsWith("contact") && ActorColumns.ofOrganisation(column)) {
            return 0;
        }
        double best = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            double fit = key.equals(word) ? EXACT : word.length() > 3 && key.startsWith(word + " ") ? BEGINNING : 0;
            best = Math.max(best, fit == 0 ? 0 : fit - i * 0.001 + word.length() * 0.0001);
        }
        return best;
    }

    private static FieldRule meanings(FieldRule copy, List<ColumnLook> columns, List<KnownTerm> terms) {
        String separator = columns.stream()
                .filter(c -> copy.columns().contains(c.name()) && "networks".equals(copy.field()))
                .map(Suggestions::separator)
                .findFirst()
                .orElse("");
        FieldRule rule = new FieldRule(
                copy.field(), Transform.VALUES, copy.columns(), separator, 0, List.of(), null, copy.optional());
        List<ValueEntry> table = new ArrayList<>();
        for (ValueRows.Row row : ValueRows.of(rule, columns)) {
            term(row.value(), terms)
                    .ifPresent(code -> table.add(new ValueEntry(row.column(), row.value(), List.of(code))));
        }
        return rule.withValues(table);
    }

    /** The code of the term that a value probably means. */
    public static Optional<String> term(String value, List<KnownTerm> terms) {
        String key = ActorColumns.key(value);
        Optional<String> label = ValueSuggestions.term(value, terms);
        return label.or(() -> Optional.ofNullable(SYNONYMS.get(key))
                .filter(code -> terms.stream().anyMatch(t -> t.code().equals(code))));
    }
}
