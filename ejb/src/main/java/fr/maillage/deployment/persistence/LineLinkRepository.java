package fr.maillage.deployment.persistence;

import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.Parts;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the lines of scenarios as others name them. */
@ApplicationScoped
public class LineLinkRepository {

    private static final String SELECT =
            "select l.uuid, l.code, s.title, s.archived_at from scenario_line l join deployment_scenario s"
                    + " on s.id = l.scenario_id where ";

    /** Scenarios that are not archived, of a territory or a part of it. */
    private static final String INSIDE = "s.archived_at is null and s.territory_id in " + ClosureSql.INSIDE;

    @Inject
    private Jdbc jdbc;

    /** The lines of some codes in scenarios of a territory. */
    public List<LinkTarget> coded(long territory, LocalDate day, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(territory, day, day));
        parameters.addAll(codes);
        return read(INSIDE + " and l.code in (" + Rows.marks(codes) + ") order by l.id", parameters);
    }

    /** Some lines, of archived scenarios, too. */
    public List<LinkTarget> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(
                        "l.uuid in (" + Rows.marks(ids) + ")",
                        ids.stream().map(UUID::toString).toList());
    }

    /** The lines of scenarios of a territory whose code or whose scenario has some words. */
    public List<LinkTarget> suggested(long territory, LocalDate day, String words, int limit) {
        StringBuilder condition = new StringBuilder(INSIDE);
        List<Object> parameters = new ArrayList<>(List.of(territory, day, day));
        Arrays.stream(Parts.of(words, " ")).filter(word -> !word.isEmpty()).forEach(word -> {
            condition.append(" and (s.search_text like ? or lower(l.code) like ?)");
            parameters.addAll(List.of("%" + word + "%", "%" + word + "%"));
        });
        return read(condition + " order by l.code, l.id limit " + limit, parameters);
    }

    private List<LinkTarget> read(String condition, Collection<?> parameters) {
        return jdbc.rows(SELECT + condition, parameters).stream()
                .map(LineLinkRepository::target)
                .toList();
    }

    private static LinkTarget target(Row row) {
        return new LinkTarget(
                new RecordRef("scenario-line", row.uuid("uuid")),
                row.text("code"),
                row.text("title"),
                row.has("archived_at"));
    }
}
