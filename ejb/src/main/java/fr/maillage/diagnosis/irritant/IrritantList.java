package fr.maillage.diagnosis.irritant;

import fr.maillage.diagnosis.persistence.IrritantListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The list of irritants. */
@ApplicationScoped
public class IrritantList extends RecordList<IrritantView, IrritantField> {

    /** Sorted by the day on which they were passed on, the latest first. */
    public static final ListSpec<IrritantView, IrritantField> SPEC = ListSpec.of(
                    "diagnosis.irritant",
                    "/irritants",
                    IrritantField.class,
                    IrritantView::values,
                    IrritantListRepository.PAGES)
            .descending()
            .edits(Permission.EDIT_DIAGNOSIS)
            .local()
            .filter(ListFilter.words())
            .filter(ListFilter.territory("What was met there or in a part of it", "r.territory_id"))
            .filter(ListFilter.choice("state", "r.state = ?", IrritantState.codes())
                    .counted("r.state"))
            .filter(ListFilter.archived())
            .column(IrritantField.SUBJECT)
            .order("subject")
            .link()
            .column(IrritantField.ADMINISTRATION)
            .order("administration")
            .column(IrritantField.STATE)
            .fileColumn("code", "column.code", IrritantView::code)
            .fileColumn("finding", "field.finding", IrritantView::findingTitle)
            .column("delay", "column.delay", IrritantView::delay)
            .column(IrritantField.SENT_ON)
            .order("sentOn")
            .pageColumn("territory", "field.territory", IrritantView::territoryName)
            .unfiled(IrritantField.FINDING)
            .several(IrritantField.STATE, IrritantField.ADMINISTRATION, IrritantField.FINDING)
            .done();

    /** For the proxy only. */
    protected IrritantList() {}

    @Inject
    public IrritantList(IrritantListRepository lists) {
        super(SPEC, lists);
    }

    /** Those that wait for an answer in a territory. */
    public static ListRequest waiting(String territory) {
        return inside(territory).with("state", IrritantState.WAITING.code());
    }

    /** Those of a territory. */
    public static ListRequest inside(String territory) {
        return ListRequest.ALL.with("territory", territory);
    }

    /** Those that bear a finding out, the newest first. */
    List<IrritantView> bearingOut(UUID finding) {
        return all(new RecordQuery().archived(false).where("f.uuid = ?", finding.toString()));
    }

    @Override
    protected IrritantView view(Row row) {
        FieldValues<IrritantField> values = values(row);
        return new IrritantView(
                row.uuid("uuid"),
                (int) row.number("version"),
                row.text("code"),
                values,
                row.text("territory_name"),
                row.text("finding_title"),
                delay(values),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }

    private Long delay(FieldValues<IrritantField> values) {
        String answered = values.text(IrritantField.ANSWERED_ON);
        boolean waits = IrritantState.WAITING.code().equals(values.text(IrritantField.STATE));
        if (answered == null && !waits) {
            return null;
        }
        LocalDate end = answered == null ? today() : LocalDate.parse(answered);
        return Long.valueOf(ChronoUnit.DAYS.between(LocalDate.parse(values.text(IrritantField.SENT_ON)), end));
    }
}
