package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.job.JobCounts;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults in files of actions and milestones, which are named row by row; the other rows come in. */
@InsideEar
class ActionRulesIT {

    private static final String HEADER =
            "code;intitule;type;etat;objectif;constats;porteur;partenaires;perimetre;communes;publics;debut;fin\n";
    private static final String LEAD = "Le Fil de Noisy (fictif)";

    @Inject
    private ActionStory story;

    @Inject
    private ActionService actions;

    @Inject
    private FindingService findings;

    @BeforeEach
    void nothing_told() {
        story.toldBefore();
    }

    private static String row(String code, String state, String objective, String finding, String lead, String days) {
        return String.join(
                        ";",
                        code,
                        "Action " + code,
                        "guide",
                        state,
                        objective,
                        finding,
                        lead,
                        "",
                        "com:93051",
                        "",
                        "",
                        days)
                + "\n";
    }

    @Test
    void an_action_that_names_what_there_is_not_is_refused_and_says_what() {
        String file = HEADER
                + row("B1", "en cours", "O9.9", "", LEAD, ";")
                + row("B2", "en cours", "STN9/O2.3", "", LEAD, ";")
                + row("B3", "en cours", "", "F99", LEAD, ";")
                + row("B4", "en cours", "", "", "Personne ne s'appelle ainsi", ";")
                + row("B5", "en cours", "O2.3", "F08", LEAD, "2022-07-31;2022-06-20")
                + row("B6", "terminée", "O2.3", "F08", LEAD, "2022-06-20;")
                + row("B7", "parfaite", "O2.3", "F08", LEAD, ";")
                + row("B8", "en cours", "O2.3|O2.4", "F08", LEAD, "2022-06-20;2022-07-31")
                + row("B8", "en cours", "O2.3", "F08", LEAD, ";")
                + row("x".repeat(41), "en cours", "", "", LEAD, ";");
        assertThat(story.rules("actions", file))
                .containsExactlyInAnyOrder(
                        "ERROR plan-action-line-unknown 2",
                        "ERROR plan-action-finding-unknown 1",
                        "ERROR plan-action-actor-unknown 1",
                        "ERROR unknown-value 1",
                        "ERROR plan-dates-swapped 1",
                        "ERROR plan-action-done-without-end 1",
                        "ERROR plan-action-twice 1",
                        "ERROR too-long 1");
        assertThat(story.all()).containsOnlyKeys("B8");
    }

    @Test
    void a_finding_that_was_entered_here_and_has_no_code_is_named_by_its_title() {
        String title = "Le bus ne passe plus " + UUID.randomUUID();
        FindingDetail finding = SchemeStory.officer(() -> findings.create(FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, title)
                .with(FindingField.TERRITORY, "dep:93")
                .with(FindingField.STATE, "discussed")
                .with(FindingField.PROPOSED_ON, "2026-03-02")));

        story.run("actions", HEADER + row("B7", "idée", "", title.toUpperCase(Locale.ROOT), LEAD, ";"), false);

        assertThat(story.get("B7").findings()).extracting(FindingLink::id).containsExactly(finding.id());
        assertThat(story.get("B7").action().values().list(ActionField.FINDINGS)).containsExactly(title);
        assertThat(SchemeStory.officer(() -> actions.list(
                                ActionFilter.ofFinding(finding.id().toString()), null, PageRequest.first()))
                        .items())
                .extracting(ActionView::code)
                .containsExactly("B7");
        assertThat(SchemeStory.officer(() -> actions.finding(finding.id()))).isEqualTo(title);
    }

    @Test
    void an_action_without_objective_lead_and_days_is_one_too() {
        assertThat(story.run("actions", HEADER + row("B9", "idée", "", "", "", ";"), false))
                .isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        assertThat(story.get("B9").lines()).isEmpty();
        assertThat(story.get("B9").action().progress(LocalDate.EPOCH).percent()).isNull();
    }

    @Test
    void milestones_of_unknown_actions_places_that_stand_twice_and_wrong_days_are_refused() {
        story.run("actions", HEADER + row("B8", "en cours", "O2.3", "F08", LEAD, "2022-06-20;2022-07-31"), false);
        String file = "action;ordre;jalon;echeance;fait_le\n"
                + "B8;1;Avant le premier jour;2022-01-15;2022-01-10\n"
                + "B8;1;Encore le premier;2022-06-30;\n"
                + "B8;2;Sans échéance;;\n"
                + "B8;3;Fait demain;2022-06-30;2099-01-01\n"
                + "B8;0;Rang nul;2022-06-30;\n"
                + "B8;4;Au siècle dernier;1922-06-30;\n"
                + "B7;1;D'une autre;2022-06-30;\n";
        assertThat(story.rules("milestones", file))
                .containsExactlyInAnyOrder(
                        "ERROR plan-milestone-twice 1",
                        "ERROR required 1",
                        "ERROR plan-year 1",
                        "ERROR plan-future 1",
                        "ERROR plan-milestone-place 1",
                        "ERROR plan-milestone-action-unknown 1");
        assertThat(story.get("B8").milestones()).hasSize(1);
    }
}
