package fr.maillage.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns that together tell the rows of a file apart. */
public final class KeyColumns {

    /** Fields by which a place is recognised. */
    private static final List<String> BASE = List.of("nom", "adresse", "code_postal");

    /** Fields that tell two places apart besides these, those that change least first. */
    private static final List<String> MORE =
            List.of("commune", "complement_adresse", "pivot", "courriels", "telephone", "site_web", "horaires");

    private KeyColumns() {}

    /**
     * Rules for the identifier to choose from, shorter ones first: name and address, the same with one column more each,
     * with all of them, and with what identifies the rows so far.
     *
     * @return empty for a mapping that has neither name nor address
     */
    public static List<FieldRule> candidates(Mapping mapping) {
        List<String> base = columns(mapping, BASE);
        if (base.isEmpty()) {
            return List.of();
        }
        Set<List<String>> keys = new LinkedHashSet<>();
        keys.add(base);
        for (String field : MORE) {
            keys.add(joined(base, columns(mapping, List.of(field))));
        }
        keys.add(joined(base, columns(mapping, List.of("id"))));
        keys.add(joined(base, columns(mapping, MORE)));
        return keys.stream()
                .filter(k -> k.size() <= Transform.KEY.mostColumns())
                .map(k -> new FieldRule("id", Transform.KEY, k, "", 0, List.of(), null, false))
                .toList();
    }

    /** Joins a row's columns as each of the candidates does, null for nothing; a column that several use is read once. */
    public static List<String> texts(List<FieldRule> candidates, Map<String, String> cells) {
        Map<String, String> plain = new HashMap<>();
        candidates.forEach(rule ->
                rule.columns().forEach(c -> plain.computeIfAbsent(c, column -> RecordKey.plain(cells.get(column)))));
        List<String> texts = new ArrayList<>();
        for (FieldRule rule : candidates) {
            texts.add(RecordKey.joined(rule.columns().stream().map(plain::get).toList()));
        }
        return texts;
    }

    /** Gives the identifier that a rule makes of a row; null for nothing. */
    public static String read(FieldRule rule, Map<String, String> cells) {
        return RuleReader.read(rule, cells).cells().get(rule.field());
    }

    private static List<String> columns(Mapping mapping, List<String> fields) {
        return fields.stream()
                .flatMap(f -> mapping.rule(f).stream())
                .flatMap(r -> r.columns().stream())
                .distinct()
                .toList();
    }

    private static List<String> joined(List<String> base, List<String> more) {
        List<String> all = new ArrayList<>(base);
        more.stream().filter(c -> !all.contains(c)).forEach(all::add);
        return all;
    }
}
