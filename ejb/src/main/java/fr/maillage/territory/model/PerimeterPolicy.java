package fr.maillage.territory.model;

import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryPatterns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Rules for what a perimeter may be. */
public final class PerimeterPolicy {

    public static final int MAX_NAME = 200;
    public static final int MAX_DESCRIPTION = 2000;
    public static final int MAX_SLUG = 60;

    private PerimeterPolicy() {}

    /**
     * Finds the faults of the texts; empty when there are none.
     *
     * @param slug null or blank when it is to be made from the name
     */
    public static List<Violation> check(String slug, String name, String description, Collection<String> members) {
        List<Violation> violations = new ArrayList<>();
        if (name == null || name.isBlank()) {
            violations.add(Violation.of("name", "required", name));
        } else if (name.strip().length() > MAX_NAME) {
            violations.add(Violation.of("name", "too-long", name, String.valueOf(MAX_NAME)));
        }
        if (description != null && description.strip().length() > MAX_DESCRIPTION) {
            violations.add(Violation.of("description", "too-long", description, String.valueOf(MAX_DESCRIPTION)));
        }
        if (slug != null && !slug.isBlank()) {
            if (slug.length() > MAX_SLUG) {
                violations.add(Violation.of("slug", "too-long", slug, String.valueOf(MAX_SLUG)));
            } else if (!TerritoryPatterns.SLUG.matcher(slug).matches()) {
                violations.add(Violation.of("slug", "perimeter-slug", slug));
            }
        }
        if (members.isEmpty()) {
            violations.add(Violation.of("members", "perimeter-empty", null));
        }
        return violations;
    }

    /**
     * The inhabitants of a perimeter: the sum over its communes. Not known when one of them is not, nor when a QPV is
     * a member whose communes are not: the inhabitants of QPV are not recorded.
     *
     * @param communes the population of each member commune, null where unknown
     * @param qpvOutside whether a member QPV lies outside the member communes
     */
    public static Integer population(List<Integer> communes, boolean qpvOutside) {
        return qpvOutside || communes.isEmpty() || communes.stream().anyMatch(Objects::isNull)
                ? null
                : Integer.valueOf(communes.stream().mapToInt(Integer::intValue).sum());
    }
}
