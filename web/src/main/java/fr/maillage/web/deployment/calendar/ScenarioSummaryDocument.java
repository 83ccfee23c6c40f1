package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.scenario.OpinionKind;
import fr.maillage.deployment.scenario.ScenarioSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Summary of a scenario in a territory, as programs read it; amounts in euros with two decimals. */
@Schema(name = "DeploymentScenario")
public record ScenarioSummaryDocument(
        UUID id,
        String title,

        @Schema(description = "draft, submitted or closed") String state,

        @Schema(description = "How many of its lines concern the territory")
        int lines,

        @Schema(description = "How many propose what: keep, open, move, merge or close")
        Map<String, Long> byProposal,

        @Schema(description = "How many posts there are after it, by the code of the commune")
        Map<String, Long> postsAfter,

        long totalAfter,

        @Schema(description = "Posts in the communes of the plan after it")
        long inPlanAfter,

        @Schema(description = "Target less these posts") long gapAfter,

        @Schema(description = "What it costs a year, by who pays")
        Map<String, BigDecimal> yearlyCostByPayer,

        Opinions opinions) {

    @Schema(name = "DeploymentOpinions")
    public record Opinions(
            @Schema(description = "The day, YYYY-MM-DD; absent for a draft")
            String submittedOn,

            @Schema(description = "What counts of each line, by its code: favourable, reserved or unfavourable")
            Map<String, String> latest,

            @Schema(description = "How many lines have which opinion")
            Map<String, Long> counts,

            @Schema(description = "Lines without an opinion")
            long pending,

            @Schema(description = "After how many days the first opinion on each line came, by its code")
            Map<String, Long> firstDelayDays,

            @Schema(description = "To one decimal; absent where there is no opinion")
            BigDecimal meanDelayDays,

            @Schema(description = "How many were given, those that count no more, too")
            int recorded) {}

    static List<ScenarioSummaryDocument> of(List<ScenarioSummary> summaries) {
        return summaries.stream().map(ScenarioSummaryDocument::of).toList();
    }

    private static ScenarioSummaryDocument of(ScenarioSummary summary) {
        return new ScenarioSummaryDocument(
                summary.scenario().id(),
                summary.scenario().title(),
                summary.scenario().state().code(),
                summary.lines().size(),
                summary.byProposal(),
                summary.places(),
                summary.total(),
                summary.inPlan(),
                summary.gap(),
                summary.costs(),
                opinions(summary));
    }

    private static Opinions opinions(ScenarioSummary summary) {
        Map<String, String> latest = new TreeMap<>();
        summary.latest().forEach((line, kind) -> latest.put(line, kind.code()));
        Map<String, Long> counts = new TreeMap<>();
        for (OpinionKind kind : OpinionKind.values()) {
            counts.put(kind.code(), summary.counts().get(kind));
        }
        return new Opinions(
                summary.scenario().submittedOn() == null
                        ? null
                        : summary.scenario().submittedOn().toString(),
                latest,
                counts,
                summary.pending(),
                summary.delays(),
                summary.meanDelay(),
                summary.recorded());
    }
}
