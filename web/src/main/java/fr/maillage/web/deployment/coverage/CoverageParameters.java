package fr.maillage.web.deployment.coverage;

import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Questions of addresses about coverage. */
final class CoverageParameters {

    /** No committee has more permanences to close at once. */
    private static final int MOST_CLOSED = 200;

    private static final int DIGITS = 8;

    private CoverageParameters() {}

    static CoverageQuery query(Asked asked) {
        int radius = asked.number("radius", 1, CoverageQuery.MAX_RADIUS, 0);
        return new CoverageQuery(
                asked.text("territory"),
                asked.day("at"),
                radius == 0 ? null : radius,
                asked.choice("detour", CoverageParameters::factor),
                asked.text("need"),
                kinds(asked),
                codes(asked.text("without")));
    }

    private static Set<DemandKind> kinds(Asked asked) {
        DemandKind kind = asked.choice("demand", DemandKind::byCode);
        return kind == null ? Set.of() : Set.of(kind);
    }

    private static Optional<BigDecimal> factor(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace(',', '.')))
                    .filter(factor -> text.length() <= DIGITS)
                    .filter(factor -> factor.compareTo(BigDecimal.ONE) >= 0
                            && factor.compareTo(BigDecimal.valueOf(CoverageQuery.MAX_DETOUR)) <= 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : text == null ? new String[0] : Parts.of(text, ",", 0)) {
            if (!part.isBlank()) {
                codes.add(part.strip());
            }
        }
        if (codes.size() > MOST_CLOSED) {
            throw Problem.invalid("without", "too-many", String.valueOf(codes.size()), String.valueOf(MOST_CLOSED));
        }
        return codes;
    }
}
