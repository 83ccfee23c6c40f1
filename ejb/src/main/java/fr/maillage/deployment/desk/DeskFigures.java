package fr.maillage.deployment.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Who came to the orientation desks of a territory, with what, and was sent where.
 *
 * @param territory its code
 * @param from the first month, of a quarter for who is not trusted; null for all before the last one
 * @param to the last month, of a quarter for who is not trusted; null for all after the first one
 * @param trusted whether the reader keeps the deployment of the territory, and reads it as it stands, not to be published; the
 *     others read what was told of quarters that are over
 * @param people who came, each as often as she came; null where it is not told
 * @param unmet who was sent nowhere; null where it is not told
 * @param months the first one first; for who is not trusted of a département only
 * @param communes by name; none for who is not trusted
 * @param parts by dimension; those of which nothing is known or told are absent
 */
public record DeskFigures(
        String territory,
        YearMonth from,
        YearMonth to,
        boolean trusted,
        Long people,
        Long unmet,
        List<DeskPart> months,
        List<DeskPart> communes,
        Map<DeskDimension, List<DeskPart>> parts) {

    public DeskFigures {
        months = List.copyOf(months);
        communes = List.copyOf(communes);
        parts = Map.copyOf(parts);
    }

    /** Figures by a dimension; none where nothing is known or told. */
    public List<DeskPart> by(DeskDimension dimension) {
        return parts.getOrDefault(dimension, List.of());
    }
}
