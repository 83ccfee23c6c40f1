package fr.maillage.deployment.scenario;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.Deployment.CommuneTarget;
import fr.maillage.deployment.scenario.LineField.Codes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Posts of a territory after a scenario, and opinions of the prefecture on it. Lines that are refused have no
 * part in what comes after; those that are done are in the plan already and are not counted twice.
 *
 * @param before the posts of the territory on a day
 * @param lines those of the scenario that concern the territory
 */
public record ScenarioSummary(ScenarioView scenario, Deployment before, List<Line> lines) {

    public ScenarioSummary {
        lines = List.copyOf(lines);
    }

    /** A commune before and after. */
    public record Change(String commune, long before, long after) {

        public long difference() {
            return after - before;
        }
    }

    /** Counts the lines by the code of their proposal; proposals of no line are left out. */
    public Map<String, Long> byProposal() {
        return lines.stream().collect(Collectors.groupingBy(Line::proposal, TreeMap::new, Collectors.counting()));
    }

    /** Counts the posts after it, by the code of the commune; 0 where all go. */
    public Map<String, Long> places() {
        Map<String, String> posts = new HashMap<>();
        before.kept().forEach(post -> posts.put(post.code(), post.place()));
        lines.stream()
                .filter(line -> line.post() && line.kept() != LineState.REFUSED)
                .forEach(line -> apply(line, posts));
        Map<String, Long> places = new TreeMap<>();
        before.kept().stream().map(DeployedPost::place).forEach(place -> places.put(place, 0L));
        posts.values().forEach(place -> places.merge(place, 1L, Long::sum));
        return places;
    }

    private static void apply(Line line, Map<String, String> posts) {
        String reference = line.reference();
        String to = line.values().text(LineField.TO);
        switch (line.proposal()) {
            case Codes.CLOSE, Codes.MERGE -> posts.remove(reference);
            case Codes.MOVE -> posts.computeIfPresent(reference, (code, place) -> to);
            case Codes.OPEN -> {
                if (reference == null || !posts.containsKey(reference)) {
                    posts.put(line.id().toString(), to);
                }
            }
            default -> {
                // Nothing to do: the post stays where it is.
            }
        }
    }

    /** Each commune that has posts before or after, by its code. */
    public List<Change> changes() {
        Map<String, Long> now = before.places();
        return places().entrySet().stream()
                .map(after -> new Change(after.getKey(), now.getOrDefault(after.getKey(), 0L), after.getValue()))
                .toList();
    }

    public long total() {
        return places().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counts the posts after it in the communes of the plan. */
    public long inPlan() {
        Map<String, Long> places = places();
        return before.targets().stream()
                .map(CommuneTarget::commune)
                .mapToLong(commune -> places.getOrDefault(commune, 0L))
                .sum();
    }

    /** Counts the posts missing then to those that the plan wants. */
    public long gap() {
        return before.target() - inPlan();
    }

    /** Sums its yearly costs, in euros, by who pays; those who pay nothing are left out. */
    public Map<String, BigDecimal> costs() {
        Map<String, BigDecimal> costs = new TreeMap<>();
        lines.stream()
                .filter(line -> line.kept() != LineState.REFUSED)
                .filter(line -> line.yearlyCost() != null && line.yearlyCost().signum() > 0)
                .forEach(line -> costs.merge(
                        Objects.requireNonNullElse(line.values().text(LineField.PAYER), ""),
                        line.yearlyCost(),
                        BigDecimal::add));
        return costs;
    }

    /** Gives the opinion that counts of each line that has one, by its code. */
    public Map<String, OpinionKind> latest() {
        return advised(line -> line.latest().kind());
    }

    /** Counts the lines by opinion; no opinion is left out. */
    public Map<OpinionKind, Long> counts() {
        Collection<OpinionKind> latest = latest().values();
        Map<OpinionKind, Long> counts = new LinkedHashMap<>();
        for (OpinionKind kind : OpinionKind.values()) {
            counts.put(kind, latest.stream().filter(said -> said == kind).count());
        }
        return counts;
    }

    /** Counts the lines that have no opinion and are still to get one. */
    public long pending() {
        return lines.stream().filter(Line::pending).count();
    }

    /** After how many days the first opinion on each line came, by its code. */
    public Map<String, Long> delays() {
        return advised(line -> OpinionPolicy.delay(line, submittedOn()).orElse(0L));
    }

    /** Gives the mean time that this took, in days to one decimal; null where there is no opinion. */
    public BigDecimal meanDelay() {
        OptionalDouble mean = OpinionPolicy.meanDelay(lines, submittedOn());
        return mean.isEmpty() ? null : BigDecimal.valueOf(mean.getAsDouble()).setScale(1, RoundingMode.HALF_UP);
    }

    /** Counts the opinions that were given, those that count no more, too. */
    public int recorded() {
        return lines.stream().mapToInt(line -> line.opinions().size()).sum();
    }

    private LocalDate submittedOn() {
        return scenario.submittedOn();
    }

    private <T> Map<String, T> advised(Function<Line, T> of) {
        Map<String, T> all = new TreeMap<>();
        lines.stream().filter(line -> !line.opinions().isEmpty()).forEach(line -> all.put(line.code(), of.apply(line)));
        return all;
    }
}
