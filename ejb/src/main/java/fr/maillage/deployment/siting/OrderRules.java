package fr.maillage.deployment.siting;

import fr.maillage.deployment.coverage.DemandPoint;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rules for an order that can be searched; gathers its faults. */
final class OrderRules {

    /** In metres. */
    static final int FARTHEST = 200_000;

    static final int LONGEST_DETOUR = 5;

    private final List<Violation> wrong = new ArrayList<>();

    void wrong(String field, String rule, String value, String... args) {
        wrong.add(Violation.of(field, rule, value, args));
    }

    /** @throws Problem INVALID with what is wrong so far */
    void refuse() {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    String required(String field, String text) {
        if (text == null || text.isBlank()) {
            wrong(field, "required", null);
        }
        return text;
    }

    int number(String field, String text, int least, int most) {
        if (required(field, text) == null || text.isBlank()) {
            return least;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        wrong(field, "deployment-count", text, "" + least, "" + most);
        return least;
    }

    double decimal(String field, String text, int least, int most, double otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.'));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        wrong(field, "out-of-range", text, "" + least, "" + most);
        return otherwise;
    }

    <T> T choice(String field, String code, Function<String, Optional<T>> byCode) {
        if (code == null || code.isBlank()) {
            return null;
        }
        Optional<T> found = byCode.apply(code);
        if (found.isEmpty()) {
            wrong(field, "unknown-value", code);
        }
        return found.orElse(null);
    }

    /** The same of codes between commas; empty for none. */
    <T> List<T> choices(String field, String codes, Function<String, Optional<T>> byCode) {
        List<T> found = new ArrayList<>();
        for (String code : codes == null ? new String[0] : Parts.of(codes, ",")) {
            T one = choice(field, code, byCode);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    /** Some are kept of those that there are, or some are added of those that there may be. */
    void oneOf(SitingOrder order, SitingSource existing, List<SitingSource> candidates) {
        if (order.keeps() && existing == null) {
            required("existing", order.existing());
        }
        if (!order.keeps() && candidates.isEmpty()) {
            required("candidates", null);
        }
    }

    /** Tells if there are people and sites, and not too many, and as many sites as are to be chosen. */
    void enough(SitingOrder order, List<DemandPoint> people, int unlocated, List<SitingSite> sites, int there, int p) {
        String most = String.valueOf(SitingRules.MOST_POINTS);
        if (people.isEmpty() && unlocated > 0) {
            wrong("kind", "deployment-siting-unlocated", String.valueOf(unlocated));
        } else if (people.isEmpty()) {
            wrong("territory", "deployment-siting-no-people", order.territory());
        } else if (people.size() > SitingRules.MOST_POINTS) {
            wrong("kind", "deployment-siting-many", String.valueOf(people.size()), most);
        }
        String field = order.keeps() ? "keep" : "add";
        if (sites.size() > SitingRules.MOST_POINTS) {
            wrong(order.keeps() ? "existing" : "candidates", "deployment-siting-many", "" + sites.size(), most);
        } else if (order.keeps() && there == 0) {
            wrong("existing", "deployment-siting-no-sites", order.existing());
        } else if (p > sites.size()) {
            wrong(
                    field,
                    "deployment-siting-above",
                    String.valueOf(order.keeps() ? p : p - there),
                    String.valueOf(order.keeps() ? there : sites.size() - there));
        }
    }

    /** Tells if as many sites may be chosen as communes still need one. */
    void equity(List<int[]> areas, int fixed, int p) {
        long open = areas.stream()
                .filter(area -> Arrays.stream(area).noneMatch(site -> site < fixed))
                .count();
        if (open > p - fixed) {
            wrong("communes", "deployment-siting-communes", String.valueOf(open), String.valueOf(p - fixed));
        }
    }
}
