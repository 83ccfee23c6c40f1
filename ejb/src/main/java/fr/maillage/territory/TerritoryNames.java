package fr.maillage.territory;

import fr.maillage.shared.Problem;
import fr.maillage.territory.model.TerritoryName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the territories that people mean by what they type: a part of a name, a name in full, or a code. */
@ApplicationScoped
public class TerritoryNames {

    private static final int MOST = 50;
    private static final int TOLD = 5;

    @Inject
    private TerritoryService territories;

    /** Name of a territory on pages and in inputs, since some have the same one: {@code Gagny (93032)}; perimeters by name alone. */
    public static String written(TerritoryView territory) {
        return territory.officialCode() == null
                ? territory.name()
                : territory.name() + " (" + territory.officialCode() + ")";
    }

    /**
     * Territories whose name contains some words or whose official code begins with them; those that filters offer stand
     * first, as they are meant most often.
     *
     * @param words accents and case do not matter; null or blank gives none
     */
    public List<TerritoryView> suggested(String words) {
        String key = TerritoryName.key(words);
        if (key.isEmpty()) {
            return List.of();
        }
        List<TerritoryView> found = territories.suggest(words, MOST);
        List<TerritoryView> near = territories.choices();
        Set<TerritoryView> suggested = new LinkedHashSet<>();
        found.stream().filter(near::contains).forEach(suggested::add);
        // Words that are frequent in the country leave some of the near ones out.
        near.stream().filter(t -> TerritoryName.key(t.name()).contains(key)).forEach(suggested::add);
        suggested.addAll(found);
        return List.copyOf(suggested);
    }

    /**
     * The territory that is meant by a code, by a name, or by both as {@link #written} has them. Among namesakes the one
     * that filters offer is meant.
     *
     * @param typed never blank
     * @throws Problem INVALID on the field where none or more than one is meant
     */
    public TerritoryView meant(String field, String typed) {
        return territories.byCode(code(typed)).or(() -> called(typed)).orElseGet(() -> named(field, typed));
    }

    /** The territory of a name and an official code. */
    private Optional<TerritoryView> called(String typed) {
        String code = code(typed);
        String name = TerritoryName.key(typed.substring(0, Math.max(typed.lastIndexOf('('), 0)));
        return name.isEmpty()
                ? Optional.empty()
                : suggested(code).stream()
                        .filter(t -> code.equalsIgnoreCase(t.officialCode())
                                && TerritoryName.key(t.name()).equals(name))
                        .findFirst();
    }

    private TerritoryView named(String field, String typed) {
        String key = TerritoryName.key(typed);
        List<TerritoryView> named = suggested(typed).stream()
                .filter(t -> TerritoryName.key(t.name()).equals(key) || typed.equalsIgnoreCase(t.officialCode()))
                .toList();
        if (named.isEmpty()) {
            throw Problem.invalid(field, "territory-none", typed);
        }
        List<TerritoryView> near = territories.choices();
        List<TerritoryView> nearby = named.stream().filter(near::contains).toList();
        List<TerritoryView> meant = nearby.isEmpty() ? named : nearby;
        if (meant.size() > 1) {
            throw Problem.invalid(
                    field,
                    "territory-many",
                    typed,
                    meant.stream().limit(TOLD).map(TerritoryNames::written).collect(Collectors.joining(" ; ")));
        }
        return meant.get(0);
    }

    private static String code(String typed) {
        int open = typed.lastIndexOf('(');
        return open >= 0 && typed.endsWith(")") ? typed.substring(open + 1, typed.length() - 1) : typed;
    }
}
