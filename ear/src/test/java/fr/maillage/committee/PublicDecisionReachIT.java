package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.committee.PublicationDesk.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionEffectService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.publication.PublicDecision;
import fr.maillage.diagnosis.SaidDesk;
import fr.maillage.diagnosis.said.PublishedFinding;
import fr.maillage.diagnosis.said.SaidFinding;
import fr.maillage.diagnosis.said.SaidService;
import fr.maillage.identity.Role;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where public decisions stand, and what of the minutes is proposed for them. */
@InsideEar
class PublicDecisionReachIT {

    @Inject
    private MinutesDesk desk;

    @Inject
    private PublicationDesk board;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionEffectService effects;

    @Inject
    private SaidDesk diagnosis;

    @Inject
    private SaidService said;

    private final String mark = "q" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void it_stands_under_the_findings_that_it_names_which_are_quiet_no_more() {
        UUID statement = diagnosis.says("com:93032", null, "Trop loin, " + mark);
        diagnosis.published(mark, "com:93032", List.of(statement));
        assertThat(finding().quiet()).isTrue();
        DecisionDetail decision = board.decision(desk.people().body(), PLAIN);
        As.a(
                Role.DEPARTMENT_OFFICER,
                "dep:93",
                () -> effects.name(decision.id(), "finding", "Constat " + mark, null, null));
        assertThat(finding().decisions()).isEmpty();

        board.publish(decision, PLAIN, null);
        assertThat(finding().decisions()).extracting(PublicDecision::id).containsExactly(decision.id());
        assertThat(finding().quiet()).isFalse();
        assertThat(board.read(decision)).as("said once on a page").isEmpty();
    }

    private PublishedFinding finding() {
        return Stream.concat(said.page("93032").own().stream(), said.page("93032").around().stream())
                .map(SaidFinding::finding)
                .filter(each -> each.title().equals("Constat " + mark))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_the_minutes_what_was_approved_about_the_item_is_proposed() {
        UUID gathering = desk.held(desk.people().body(), "Amel");
        UUID item = desk.item(gathering, "L'argent");
        desk.write(gathering, item, 0, "Il en manque.");
        DecisionDetail decision =
                officer(() -> decisions.create(CommitteeDesk.decision(UUID.fromString((String) Sql.rows(
                                        "select b.uuid from body b join gathering g on g.body_id = b.id where g.uuid = ?",
                                        gathering.toString())
                                .get(0)
                                .get("uuid")))
                        .with(DecisionField.GATHERING, gathering.toString())
                        .with(DecisionField.ITEM, item.toString())));
        assertThat(board.sheet(decision).minutes()).as("nobody approved them").isEmpty();
        desk.send(gathering, false);
        desk.approve(gathering, 1);
        assertThat(board.sheet(decision).minutes()).isEqualTo("Il en manque.");
    }
}
