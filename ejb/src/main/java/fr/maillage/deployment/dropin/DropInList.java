package fr.maillage.deployment.dropin;

import fr.maillage.deployment.persistence.DropInListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of drop-ins. */
@ApplicationScoped
public class DropInList extends RecordList<DropInView, DropInField> {

    private static final String COMMUNE = "p.commune_id";
    private static final String QPV = "p.qpv_id";

    private static final String HELD_BY =
            "exists (select 1 from drop_in_adviser d where d.drop_in_id = r.id and d.adviser = ?)";

    private static final String RUNNING =
            "(r.starts_on is null or r.starts_on <= ?) and (r.ends_on is null or r.ends_on >= ?)";

    /** By code. */
    public static final ListSpec<DropInView, DropInField> SPEC = ListSpec.of(
                    "deployment.dropin", "/drop-ins", DropInField.class, DropInView::values, DropInListRepository.PAGES)
            .edits(Permission.EDIT_DEPLOYMENT)
            .local()
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Drop-ins in places of it", COMMUNE, QPV))
            .filter(ListFilter.code("adviser", "The code of an adviser", HELD_BY)
                    .countedEach("select distinct d.drop_in_id as id, d.adviser as v from drop_in_adviser d"))
            .filter(ListFilter.record("place", "The identifier of a place", "p.uuid = ?"))
            .filter(ListFilter.choice(
                            "access", "r.access = ?", DropInField.ACCESS.type().choices())
                    .counted("r.access"))
            .filter(ListFilter.day("on", "A day between the first and the last one, YYYY-MM-DD", RUNNING))
            .filter(ListFilter.archived())
            .pageColumn("code", "field.code", DropInView::code)
            .order("code")
            .link()
            .pageColumn("place", "field.place", DropInView::placeName)
            .order("place")
            .fileColumn("placeName", "export.place", DropInView::placeName)
            .column("commune", "commune", DropInView::communeName)
            .order("commune")
            .pageColumn("hours", "field.openingHours", dropIn -> dropIn.values().text(DropInField.OPENING_HOURS))
            .column(
                    "weeklyHours",
                    "weeklyHours",
                    dropIn -> dropIn.rhythm().weeklyHours().stripTrailingZeros().toPlainString())
            .column(DropInField.ADVISERS)
            .column(DropInField.ACCESS)
            .column(DropInField.ENDS_ON)
            .order("endsOn")
            .done();

    /** For the proxy only. */
    protected DropInList() {}

    @Inject
    public DropInList(DropInListRepository lists) {
        super(SPEC, lists);
    }

    /** Those of a territory that run on a day, in places that are not archived, by their codes; in one statement. */
    public List<DropInView> running(String territory, LocalDate day) {
        RecordQuery query = query(new DropInFilter(territory, null, null, null, null, day, false))
                .where("p.archived_at is null");
        return byCode(query);
    }

    /** Those that some advisers hold and that are not archived; in one statement. */
    public List<DropInView> held(Collection<String> advisers) {
        RecordQuery holding = new RecordQuery().among("d.adviser", advisers);
        List<Object> parameters = new ArrayList<>();
        return all(new RecordQuery()
                .archived(false)
                .where(
                        "exists (select 1 from drop_in_adviser d where d.drop_in_id = r.id and "
                                + holding.holds(parameters) + ")",
                        parameters.toArray()));
    }

    /** Drop-ins by their codes, archived or not, in one statement. */
    public Map<String, DropInView> coded(Collection<String> codes) {
        return all(new RecordQuery().among("r.code", codes)).stream()
                .collect(Collectors.toMap(DropInView::code, Function.identity()));
    }

    /** The conditions of what a calendar shows. */
    RecordQuery query(DropInFilter filter) {
        return query(filter.request());
    }

    /** Those that some conditions select, by their codes; in two statements, and one for a territory. */
    List<DropInView> all(DropInFilter filter) {
        return byCode(query(filter));
    }

    /** Those in places of a territory, by their codes; in two statements. */
    List<DropInView> in(TerritoryView territory) {
        RecordQuery query = query(ListRequest.ALL);
        inside(query, territory, List.of(COMMUNE, QPV));
        return byCode(query);
    }

    private List<DropInView> byCode(RecordQuery query) {
        return all(query).stream()
                .sorted(Comparator.comparing(DropInView::code))
                .toList();
    }

    @Override
    protected DropInView view(Row row) {
        return new DropInView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
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
