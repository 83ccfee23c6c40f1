package fr.maillage.deployment.report;

import fr.maillage.deployment.coverage.CoverageTotal;
import fr.maillage.deployment.coverage.DemandKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sums of the points of one kind, in sentences. */
final class CoverageWords {

    private CoverageWords() {}

    /**
     * Tells how many have a permanence within reach, of those that are somewhere, what that stands on, and how many are nowhere.
     *
     * @param stem the beginning of the key of the first sentence: its words differ from report to report
     */
    static List<String> of(CoverageTotal total, DeploymentWords words, String stem) {
        List<String> said = new ArrayList<>();
        if (total.located() > 0) {
            said.add(words.get(
                    stem + (total.share() == null ? "points" : "people"),
                    words.get("demand." + total.kind().code()),
                    total.coveredPoints(),
                    total.located(),
                    words.number(total.covered()),
                    words.number(total.weight())));
        }
        if (!total.bases().isEmpty()) {
            said.add(words.get(
                    "coverage.basis",
                    total.bases().entrySet().stream()
                            .map(basis -> words.get("basis." + basis.getKey().code(), basis.getValue()))
                            .collect(Collectors.joining(", "))));
        }
        if (total.unlocated() > 0) {
            said.add(words.get(
                    total.kind() == DemandKind.QPV ? "unlocated.quarters" : "unlocated.others",
                    total.unlocated(),
                    total.points()));
        }
        return said;
    }
}
