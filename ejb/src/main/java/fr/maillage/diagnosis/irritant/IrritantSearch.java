package fr.maillage.diagnosis.irritant;

import fr.maillage.diagnosis.persistence.IrritantListRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The list of irritants. */
@ApplicationScoped
class IrritantSearch extends RecordSearch<IrritantView> {

    private IrritantListRepository lists;

    /** For the proxy only. */
    IrritantSearch() {}

    @Inject
    IrritantSearch(IrritantListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(IrritantFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.state(), "r.state = ?");
        return inside(query, filter.territory(), "r.territory_id");
    }

    /** Those that bear a finding out, the newest first. */
    List<IrritantView> bearingOut(UUID finding) {
        return lists.one(new RecordQuery().archived(false).where("f.uuid = ?", finding.toString())).stream()
                .map(this::view)
                .toList();
    }

    @Override
    protected IrritantView view(Row row) {
        FieldValues<IrritantField> values = lists.values(row);
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
