package fr.maillage.deployment.dropin;

import fr.maillage.deployment.persistence.DropInListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of drop-ins. */
@ApplicationScoped
public class DropInSearch extends RecordSearch<DropInView> {

    private DropInListRepository lists;

    /** For the proxy only. */
    protected DropInSearch() {}

    @Inject
    public DropInSearch(DropInListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** The conditions of a list. */
    public RecordQuery query(DropInFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.access(), "r.access = ?")
                .given(
                        filter.adviser(),
                        "exists (select 1 from drop_in_adviser d where d.drop_in_id = r.id and d.adviser = ?)");
        if (filter.place() != null) {
            query.where("p.uuid = ?", filter.place().toString());
        }
        if (filter.on() != null) {
            running(query, filter.on());
        }
        return inside(query, filter.territory(), "p.commune_id", "p.qpv_id");
    }

    private static void running(RecordQuery query, LocalDate day) {
        query.where("(r.starts_on is null or r.starts_on <= ?)", day)
                .where("(r.ends_on is null or r.ends_on >= ?)", day);
    }

    /** Those of a territory that run on a day, in places that are not archived, by their codes; in one statement. */
    public List<DropInView> running(String territory, LocalDate day) {
        RecordQuery query = query(new DropInFilter(territory, null, null, null, null, day, false))
                .where("p.archived_at is null");
        return lists.one(query).stream()
                .map(this::view)
                .sorted(Comparator.comparing(DropInView::code))
                .toList();
    }

    /** Those that some conditions select, by their codes; in one statement. */
    public List<DropInView> all(DropInFilter filter) {
        return lists.one(query(filter)).stream()
                .map(this::view)
                .sorted(Comparator.comparing(DropInView::code))
                .toList();
    }

    /** Those that some advisers hold and that are not archived; in one statement. */
    public List<DropInView> held(Collection<String> advisers) {
        return advisers.isEmpty()
                ? List.of()
                : lists
                        .one(new RecordQuery()
                                .archived(false)
                                .where(
                                        "exists (select 1 from drop_in_adviser d where d.drop_in_id = r.id"
                                                + " and d.adviser in (" + marks(advisers) + "))",
                                        advisers.toArray()))
                        .stream()
                        .map(this::view)
                        .toList();
    }

    /** Drop-ins by their codes, archived or not, in one statement. */
    public Map<String, DropInView> coded(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : lists.one(new RecordQuery().where("r.code in (" + marks(codes) + ")", codes.toArray())).stream()
                        .map(this::view)
                        .collect(Collectors.toMap(DropInView::code, Function.identity()));
    }

    private static String marks(Collection<String> codes) {
        return codes.stream().map(code -> "?").collect(Collectors.joining(", "));
    }

    @Override
    protected DropInView view(Row row) {
        return new DropInView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.uuid("place"),
                row.text("place_name"),
                row.has("place_archived"),
                degrees(row, "lat"),
                degrees(row, "lon"),
                row.text("place_hours"),
                row.day("place_known_on"),
                row.text("commune"),
                row.text("commune_name"),
                row.number("commune_key"),
                row.text("actor_name"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }

    private static Double degrees(Row row, String column) {
        String written = row.written(column);
        return written == null ? null : Double.valueOf(written);
    }
}
