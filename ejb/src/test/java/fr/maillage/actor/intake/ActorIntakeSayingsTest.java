package fr.maillage.actor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of one delivery on one actor: they may add to each other, and not contradict each other. */
class ActorIntakeSayingsTest {

    private final Map<String, String> kept = new HashMap<>();
    private final ActorIntakeNotes notes = new ActorIntakeNotes() {
        @Override
        public Optional<String> noted(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void note(String key, String text) {
            kept.put(key, text);
        }
    };

    private static ActorIntake row(long line, String name, String phone, String website, String... networks) {
        FieldValues<ActorField> says = FieldValues.none(ActorField.class)
                .with(ActorField.NAME, name)
                .with(ActorField.TYPE, "association")
                .with(ActorField.PHONE, phone)
                .with(ActorField.WEBSITE, website)
                .with(ActorField.NETWORKS, List.of(networks));
        return new ActorIntake(line, says, "com:93032", null);
    }

    /** Takes a row in a dry run, after an earlier one where there was one. */
    private ActorIntakePlan taken(ActorIntake row, boolean again) {
        ActorIntakePlan plan = new ActorIntakePlan();
        if (again) {
            ActorIntakeSayings.planned(
                    kept.get(ActorIntakeSayings.byName(
                            7, ActorIntakeSayings.key(row.says().text(ActorField.NAME)))),
                    plan);
        }
        plan.becomes(
                row.says().with(ActorField.TERRITORY, "com:93032"),
                new TerritoryView(7L, null, TerritoryKind.COMMUNE, "com:93032", "93032", "Gagny", null));
        ActorIntakeSayings.compare(plan, row, notes);
        plan.settle();
        if (plan.violations().isEmpty()) {
            ActorIntakeSayings.note(plan, row, true, notes);
        }
        return plan;
    }

    @Test
    void a_second_row_of_a_dry_run_finds_what_the_first_would_have_entered() {
        assertThat(taken(row(2, "Pôle | X", "+33148000000", null, "hub"), false)
                        .result()
                        .outcome())
                .isEqualTo(ActorIntakeResult.Outcome.CREATED);
        assertThat(taken(row(3, "POLE X", "+33148000000", null, "hub"), true)
                        .result()
                        .outcome())
                .isEqualTo(ActorIntakeResult.Outcome.UNCHANGED);
        assertThat(taken(row(4, "Pôle | X", null, "https://x.fr", "per"), true)
                        .result()
                        .outcome())
                .isEqualTo(ActorIntakeResult.Outcome.UPDATED);
    }

    @Test
    void a_row_that_contradicts_an_earlier_one_is_told_its_line_and_leaves_nothing() {
        taken(row(2, "Pôle", "+33148000000", null), false);
        assertThat(taken(row(3, "Pôle", "+33148000001", "https://x.fr"), true).violations())
                .containsExactly(Violation.of("phone", "actor-said-otherwise", "+33148000001", "2"));
        assertThat(taken(row(4, "Pôle", null, "https://y.fr"), true).violations())
                .isEmpty();
        assertThat(kept.values()).noneMatch(text -> text.contains("148000"));
    }
}
