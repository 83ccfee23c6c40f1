package fr.maillage.plan.persistence;

import fr.maillage.plan.published.PublishedPlan.Scheme;
import fr.maillage.plan.scheme.FrameTree;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads the schemes that everybody may read: those in force. */
@ApplicationScoped
public class PublishedSchemeRepository {

    private static final String VALID = " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";

    @Inject
    private Jdbc jdbc;

    @Inject
    private VersionLineRepository lines;

    /** The schemes in force on a territory, on what it lies in or on what lies in it; the latest first. */
    public List<Scheme> inForce(long territory, LocalDate day) {
        return jdbc
                .rows(
                        "select v.id, f.name, v.assembly, v.adopted_on, v.deliberation from frame_version v"
                                + " join frame f on f.id = v.frame_id where v.state = 'adopted' and f.kind = 'scheme'"
                                + " and f.archived_at is null and (f.territory_id in (select x.ancestor_id from"
                                + " territory_closure x where x.descendant_id = ?" + VALID
                                + " or f.territory_id in (select x.descendant_id from territory_closure x"
                                + " where x.ancestor_id = ?" + VALID + ") order by v.adopted_on desc, v.id",
                        List.of(territory, day, day, territory, day, day))
                .stream()
                .map(this::scheme)
                .toList();
    }

    private Scheme scheme(Row row) {
        return new Scheme(
                row.text("name"),
                row.text("assembly"),
                row.day("adopted_on"),
                row.text("deliberation"),
                new FrameTree(lines.lines(row.number("id"))).branches());
    }
}
