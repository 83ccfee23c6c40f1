package fr.maillage.record;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.importing.Officers;
import fr.maillage.record.several.SeveralAct;
import fr.maillage.record.several.SeveralReport;
import fr.maillage.record.several.SeveralRow;
import fr.maillage.record.several.SeveralService;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An officer who acts on several irritants. */
@Dependent
class SeveralDesk {

    static final String OFFICER = "ept";

    @Inject
    private SeveralService several;

    @Inject
    private IrritantService irritants;

    @Inject
    private IrritantList list;

    @Inject
    private Officers officers;

    /** Irritants in a territory. */
    List<UUID> entered(int count, String territory) {
        return officers.as(
                "admin",
                () -> IntStream.range(0, count)
                        .mapToObj(i -> irritants
                                .create(FieldValues.none(IrritantField.class)
                                        .with(IrritantField.SUBJECT, "Guichet " + territory + " " + i)
                                        .with(IrritantField.DESCRIPTION, "Il ferme avant l'heure.")
                                        .with(IrritantField.TERRITORY, territory)
                                        .with(IrritantField.ADMINISTRATION, "Caisse (essai)")
                                        .with(IrritantField.SENT_ON, "2026-03-02"))
                                .id())
                        .toList());
    }

    List<SeveralRow> seen(List<UUID> ids) {
        return officers.as(OFFICER, () -> several.preview(list, list.keys(ids)));
    }

    UUID begun(SeveralAct act, List<SeveralRow> rows) {
        return officers.as(OFFICER, () -> several.begin(act, rows));
    }

    SeveralReport report(UUID act) {
        return officers.as(OFFICER, () -> several.report(act));
    }

    void undo(UUID act) {
        officers.as(OFFICER, () -> {
            several.undo(act);
            return act;
        });
    }

    static List<UUID> both(List<UUID> some, List<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Number of those that are archived. */
    long archived(List<UUID> ids) {
        return ids.stream()
                .filter(id -> Sql.number(
                                "select count(*) from irritant where uuid = ? and archived_at is not null",
                                id.toString())
                        == 1)
                .count();
    }

    /** A colleague changes one. */
    void corrected(UUID id, String administration) {
        officers.as(
                "admin",
                () -> irritants.put(
                        id, irritants.get(id).version(), IrritantField.ADMINISTRATION.key(), List.of(administration)));
    }

    String administration(UUID id) {
        return officers.as(OFFICER, () -> irritants.get(id)).values().text(IrritantField.ADMINISTRATION);
    }
}
