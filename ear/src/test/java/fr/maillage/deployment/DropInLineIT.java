package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static fr.maillage.deployment.Scenarios.COMMENT;
import static fr.maillage.deployment.Scenarios.GAGNY;
import static fr.maillage.deployment.Scenarios.MONTFERMEIL;
import static fr.maillage.deployment.Scenarios.refused;
import static fr.maillage.deployment.Scenarios.rules;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.LineProgressService;
import fr.maillage.deployment.scenario.LineState;
import fr.maillage.deployment.scenario.ScenarioDetail;
import fr.maillage.place.PlaceNames;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines that open, move, merge and close drop-ins change them in one step, or nothing. */
@InsideEar
class DropInLineIT {

    @Inject
    private DeploymentStory story;

    @Inject
    private Scenarios scenarios;

    @Inject
    private DropInDesk desk;

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInList search;

    @Inject
    private LineProgressService progress;

    @Inject
    private PlaceNames places;

    private ScenarioDetail scenario;

    @BeforeEach
    void a_draft() {
        story.forget();
        scenario = scenarios.draft();
    }

    private static FieldValues<LineField> says(String proposal, String reference, String to) {
        return Scenarios.says("L1", proposal, reference, to).with(LineField.OBJECT, "drop-in");
    }

    private String name(UUID place) {
        return places.references(List.of(place)).get(place).name();
    }

    /** A drop-in in Montfermeil that an adviser holds; its code. */
    private DropInView entered(String endsOn) {
        return officer(() -> dropIns.create(DropInDesk.says(desk.place("93047"))
                        .with(DropInField.ADVISERS, List.of("G01"))
                        .with(DropInField.ENDS_ON, endsOn)))
                .dropIn();
    }

    private DropInView now(String code) {
        return search.coded(List.of(code)).get(code);
    }

    private Line decided(FieldValues<LineField> says) {
        Line line = scenarios.add(scenario, says);
        scenarios.submit(scenario);
        scenarios.give(line, "favourable", COMMENT, null);
        Line advised = scenarios.line(line);
        return officer(() -> progress.decide(advised.id(), advised.version()));
    }

    private Line done(Line line, String made) {
        return officer(() -> progress.done(line.id(), line.version(), made));
    }

    private Line done(FieldValues<LineField> says) {
        return done(decided(says), null);
    }

    @Test
    void one_opens_where_and_when_the_line_says() {
        UUID place = desk.place("93032");
        Line line = done(says("open", null, GAGNY)
                .with(LineField.PLACE, name(place) + ", Gagny")
                .with(LineField.OPENING_HOURS, "Tu 9:30-12:30")
                .with(LineField.WEEKS, "2"));

        DropInView made = now(line.reference());
        assertThat(line.state()).isEqualTo(LineState.DONE);
        assertThat(made.place()).isEqualTo(place);
        assertThat(made.values().text(DropInField.STARTS_ON)).isEqualTo("2026-09-01");
        assertThat(made.values().text(DropInField.OPENING_HOURS)).isEqualTo("Tu 09:30-12:30");
        assertThat(made.rhythm().weeklyHours()).isEqualByComparingTo("1.5");
        assertThat(made.values().list(DropInField.SERVICES)).containsExactly("aide-demarches");
    }

    @Test
    void one_opens_at_an_address_where_there_is_no_place_yet() {
        String name = "Maison " + UUID.randomUUID();
        Line line = done(says("open", null, GAGNY)
                .with(LineField.PLACE, name)
                .with(LineField.ADDRESS, "2 rue Imaginaire")
                .with(LineField.OPENING_HOURS, "Sa 10:00-12:00"));

        assertThat(now(line.reference()).placeName()).isEqualTo(name);
        assertThat(now(line.reference()).commune()).isEqualTo(GAGNY);
    }

    @Test
    void one_of_which_the_line_does_not_say_where_is_entered_first_and_named() {
        Line line = decided(says("open", null, GAGNY).with(LineField.OPENING_HOURS, "Sa 10:00-12:00"));
        assertThat(rules(() -> done(line, null))).containsExactly("deployment-line-drop-in-first");
        assertThat(rules(() -> done(line, entered("2026-12-31").code())))
                .containsExactly("deployment-line-drop-in-first");
        String there = officer(() -> dropIns.create(DropInDesk.says(desk.place("93032"))))
                .dropIn()
                .code();
        assertThat(done(line, there).reference()).isEqualTo(there);
    }

    @Test
    void one_that_moves_ends_the_day_before_and_begins_elsewhere_with_its_people_and_rhythm() {
        DropInView before = entered("2026-12-31");
        UUID place = desk.place("93032");
        Line line = done(says("move", before.code(), GAGNY)
                .with(LineField.FROM, MONTFERMEIL)
                .with(LineField.PLACE, name(place)));

        assertThat(line.reference()).isEqualTo(before.code());
        assertThat(now(before.code()).values().text(DropInField.ENDS_ON)).isEqualTo("2026-08-31");
        assertThat(now(before.code()).place()).isEqualTo(before.place());
        DropInView after = now(before.code().substring(0, 36) + "-2");
        assertThat(after.place()).isEqualTo(place);
        assertThat(after.advisers()).containsExactly("G01");
        assertThat(after.values().text(DropInField.OPENING_HOURS)).isEqualTo("Tu 09:30-12:30");
        assertThat(after.values().text(DropInField.STARTS_ON)).isEqualTo("2026-09-01");
        assertThat(after.values().text(DropInField.ENDS_ON)).isEqualTo("2026-12-31");
    }

    @Test
    void one_that_its_officer_moved_already_stays_as_it_is() {
        DropInView before = entered("2026-12-31");
        Line line = decided(says("move", before.code(), GAGNY).with(LineField.FROM, MONTFERMEIL));
        assertThat(rules(() -> done(line, null))).containsExactly("deployment-line-drop-in-first");
        UUID place = desk.place("93032");
        DropInView moved = officer(() -> dropIns.update(
                        before.id(), before.version(), before.values().with(DropInField.PLACE, place.toString())))
                .dropIn();

        assertThat(done(line, null).state()).isEqualTo(LineState.DONE);
        assertThat(now(before.code()).version()).isEqualTo(moved.version());
    }

    @Test
    void what_closes_or_goes_into_another_one_ends_the_day_before_and_is_not_held_longer_for_it() {
        DropInView closing = entered("2026-12-31");
        done(says("close", closing.code(), null));
        assertThat(now(closing.code()).values().text(DropInField.ENDS_ON)).isEqualTo("2026-08-31");

        scenario = scenarios.draft();
        DropInView ended = entered("2026-06-30");
        done(says("merge", ended.code(), MONTFERMEIL));
        assertThat(now(ended.code()).values().text(DropInField.ENDS_ON)).isEqualTo("2026-06-30");
    }

    @Test
    void one_that_is_archived_meanwhile_is_named_and_nothing_is_changed() {
        DropInView before = entered("2026-12-31");
        Line line = decided(says("close", before.code(), null));
        officer(() -> dropIns.archive(before.id(), before.version(), "supprimée"));
        Problem problem = refused(() -> done(line, null));
        assertThat(problem.violations().get(0).rule()).isEqualTo("deployment-line-gone");
        assertThat(scenarios.line(line).state()).isEqualTo(LineState.DECIDED);
    }

    @Test
    void what_cannot_be_held_is_refused_by_its_field() {
        FieldValues<LineField> opens = says("open", null, GAGNY);
        assertThat(rules(() -> scenarios.add(scenario, opens.with(LineField.PLACE, "Nulle part"))))
                .containsExactly("deployment-line-place-unknown");
        assertThat(rules(() -> scenarios.add(scenario, opens.with(LineField.ADDRESS, "1 rue Imaginaire"))))
                .containsExactly("required");
        assertThat(rules(() -> scenarios.add(scenario, opens.with(LineField.OPENING_HOURS, "2026 Jan 05 09:00-12:00"))))
                .containsExactly("deployment-dropin-hours");
        assertThat(rules(() -> scenarios.add(scenario, opens.with(LineField.WEEKS, "0"))))
                .containsExactly("deployment-dropin-weeks");
        assertThat(rules(() -> scenarios.add(
                        scenario, Scenarios.says("L1", "open", null, GAGNY).with(LineField.PLACE, "Mairie"))))
                .containsExactly("deployment-line-held");
        DropInView before = entered("2026-12-31");
        assertThat(rules(() -> scenarios.add(
                        scenario, says("close", before.code(), null).with(LineField.OPENING_HOURS, "Mo 09:00-12:00"))))
                .containsExactly("deployment-line-held");
    }
}
