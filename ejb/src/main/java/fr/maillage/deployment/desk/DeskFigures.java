package fr.maillage.deployment.desk;

import fr.maillage.shared.SmallCellPolicy;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who came to the orientation desks of a territory, with what, and was sent where.
 *
 * @param territory its code
 * @param from the first month; null for all before the last one
 * @param to the last month; null for all after the first one
 * @param trusted whether the reader keeps the deployment of the territory, and reads small counts, too
 * @param months the first one first
 * @param communes by name
 * @param parts by dimension; those of which nothing is known are absent
 */
public record DeskFigures(
        String territory,
        YearMonth from,
        YearMonth to,
        boolean trusted,
        List<DeskPart> months,
        List<DeskPart> communes,
        Map<DeskDimension, List<DeskPart>> parts) {

    public DeskFigures {
        months = List.copyOf(months);
        communes = List.copyOf(communes);
        parts = Map.copyOf(parts);
    }

    /** What there is by a dimension; none where nothing is known. */
    public List<DeskPart> by(DeskDimension dimension) {
        return parts.getOrDefault(dimension, List.of());
    }

    public long people() {
        return sum(DeskDimension.NEED);
    }

    /** Who was sent nowhere. */
    public long unmet() {
        return sum(DeskDimension.UNMET);
    }

    /**
     * The terms of a dimension whose counts are not published: small ones, and as many more as it takes for none to be
     * worked out by subtraction.
     */
    public Set<String> hidden(DeskDimension dimension) {
        if (!dimension.ofPeople()) {
            return Set.of();
        }
        Map<String, Integer> people = by(dimension).stream()
                .collect(Collectors.toMap(DeskPart::code, part -> Math.toIntExact(part.people())));
        int whole = people.values().stream().mapToInt(Integer::intValue).sum();
        return SmallCellPolicy.small(whole) ? new HashSet<>(people.keySet()) : SmallCellPolicy.hidden(people, true);
    }

    private long sum(DeskDimension dimension) {
        return by(dimension).stream().mapToLong(DeskPart::people).sum();
    }
}
