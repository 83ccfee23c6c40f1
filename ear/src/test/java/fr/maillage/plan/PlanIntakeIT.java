package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of forty rows is looked at in as many statements as one of two. */
@InsideEar
class PlanIntakeIT {

    @Inject
    private Instance<RecordKind> kinds;

    @Inject
    private ActionService actions;

    @PersistenceUnit
    private EntityManagerFactory factory;

    private String action;

    @BeforeEach
    void an_action_stands() {
        action = "A" + UUID.randomUUID();
        SchemeStory.officer(() -> actions.create(FieldValues.none(ActionField.class)
                .with(ActionField.TITLE, "Ateliers du rugby")
                .with(ActionField.CODE, action)
                .with(ActionField.KIND, "serie-ateliers")
                .with(ActionField.TERRITORY, "com:93032")
                .with(ActionField.STATE, "running")));
    }

    private long statements(String kind, int rows, IntFunction<Map<String, String>> cells) {
        RecordKind records = kinds.stream()
                .filter(k -> k.schema().kind().equals(kind))
                .findFirst()
                .orElseThrow();
        List<RecordRow> some = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> new RecordRow(
                        i, i + 1L, cells.apply(i), Map.of("action", action, "territory", "com:93032"), List.of()))
                .toList();
        return SchemeStory.officer(() -> Statements.all(
                factory,
                () -> assertThat(records.take(some, true, new RecordNotes()))
                        .extracting(RecordOutcome::status)
                        .hasSize(rows)
                        .containsOnly(RecordOutcome.CREATED)));
    }

    @Test
    void milestones_are_looked_for_all_at_once() {
        IntFunction<Map<String, String>> row =
                i -> Map.of("place", Integer.toString(i), "title", "Jalon " + i, "dueOn", "2026-03-01");
        long two = statements("milestones", 2, row);

        assertThat(statements("milestones", 40, row)).isEqualTo(two);
    }

    @Test
    void result_indicators_with_their_counts_and_measures_are_looked_for_all_at_once() {
        IntFunction<Map<String, String>> row = i -> Map.of(
                "code",
                "I" + i,
                "label",
                "Présences",
                "measure",
                "presences",
                "value",
                "15",
                "measuredOn",
                "2026-02-01");
        long two = statements("indicators", 2, row);

        assertThat(statements("indicators", 40, row)).isEqualTo(two);
    }
}
