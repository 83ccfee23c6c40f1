package fr.maillage.deployment.persistence;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.Opinion;
import fr.maillage.deployment.scenario.OpinionKind;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads opinions and adds to them; none is ever changed. */
@ApplicationScoped
public class OpinionRepository {

    @Inject
    private Jdbc jdbc;

    /** The opinions on some lines by the keys of these, the first of each first. */
    public Map<Long, List<Opinion>> of(Collection<Long> lines) {
        return lines.isEmpty()
                ? Map.of()
                : jdbc
                        .rows(
                                "select o.id, o.uuid, o.line_id, o.opinion, o.comment_text, o.given_on, o.given_by,"
                                        + " o.by_file from scenario_opinion o where o.line_id in (" + Rows.marks(lines)
                                        + ") order by o.given_on, o.id",
                                lines)
                        .stream()
                        .map(OpinionRepository::opinion)
                        .collect(Collectors.groupingBy(Opinion::line));
    }

    /** The same lines with their opinions. */
    List<Line> with(List<Line> lines) {
        Map<Long, List<Opinion>> said = of(lines.stream().map(Line::key).toList());
        return lines.stream()
                .map(line -> line.with(said.getOrDefault(line.key(), List.of())))
                .toList();
    }

    private static Opinion opinion(Row row) {
        return new Opinion(
                row.number("id"),
                row.uuid("uuid"),
                row.number("line_id"),
                OpinionKind.byCode(row.text("opinion")).orElseThrow(),
                row.text("comment_text"),
                row.day("given_on"),
                row.text("given_by"),
                row.flag("by_file"));
    }

    /** Adds an opinion. */
    public void add(Opinion opinion, OffsetDateTime now) {
        jdbc.update(
                "insert into scenario_opinion (id, uuid, line_id, opinion, comment_text, given_on, given_by, by_file,"
                        + " created_at) values (nextval('scenario_opinion_seq'), ?, ?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        opinion.id().toString(),
                        opinion.line(),
                        opinion.kind().code(),
                        opinion.comment(),
                        opinion.givenOn(),
                        opinion.givenBy(),
                        opinion.byFile(),
                        now));
    }
}
