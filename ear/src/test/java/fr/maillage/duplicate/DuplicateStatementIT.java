package fr.maillage.duplicate;

import static fr.maillage.duplicate.DuplicateDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.audit.AuditView;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Statements on a place, which follow it when it is merged, and return when that is taken back. */
@InsideEar
class DuplicateStatementIT {

    @Inject
    private DuplicateDesk desk;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private StatementService statements;

    @Inject
    private RespondentService respondents;

    @Test
    void what_was_said_of_the_merged_record_is_said_of_the_kept_one_until_that_is_taken_back() {
        DuplicateDetail pair = desk.found();
        UUID kept = desk.first(pair).id();
        UUID gone = desk.second(pair).id();
        UUID there = said(kept);
        UUID moved = said(gone);

        DuplicateDetail merged = desk.merge(pair, PlaceField.SUMMARY);

        assertThat(place(there)).isEqualTo(kept.toString());
        assertThat(place(moved)).isEqualTo(kept.toString());
        assertThat(officer(() -> statements.history(moved)))
                .extracting(AuditView::action)
                .contains("diagnosis.statement.move");
        assertThat(officer(() -> statements.history(there)))
                .extracting(AuditView::action)
                .doesNotContain("diagnosis.statement.move");
        UUID since = said(kept);

        officer(() ->
                duplicates.undo(merged.id(), merged.version(), desk.place(kept).version(), false));

        assertThat(place(moved)).isEqualTo(gone.toString());
        assertThat(place(there)).isEqualTo(kept.toString());
        assertThat(place(since)).isEqualTo(kept.toString());
    }

    private String place(UUID statement) {
        return officer(() -> statements.get(statement)).values().text(StatementField.PLACE);
    }

    private UUID said(UUID place) {
        return officer(() -> statements
                .createOfRespondent(
                        respondents.create(FieldValues.none(RespondentField.class)
                                .with(RespondentField.MODE, "entretien")
                                .with(RespondentField.MET_ON, "2026-03-02")
                                .with(RespondentField.TERRITORY, "com:93032")),
                        FieldValues.none(StatementField.class)
                                .with(StatementField.WORDS, "Il n'y a plus de prise.")
                                .with(StatementField.NATURE, "observation")
                                .with(StatementField.PLACE, place.toString())
                                .with(StatementField.SAID_ON, "2026-03-02"))
                .id());
    }
}
