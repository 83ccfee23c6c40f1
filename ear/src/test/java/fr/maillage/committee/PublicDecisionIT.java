package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.committee.PublicationDesk.PLAIN;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.publication.Mark;
import fr.maillage.committee.publication.PublicDecision;
import fr.maillage.committee.publication.PublicationService;
import fr.maillage.diagnosis.said.SaidService;
import fr.maillage.identity.Role;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Decisions that everybody reads, after an officer looked at the names in them. */
@InsideEar
class PublicDecisionIT {

    @Inject
    private MinutesDesk desk;

    @Inject
    private PublicationDesk board;

    @Inject
    private DecisionService decisions;

    @Inject
    private PublicationService publications;

    @Inject
    private SaidService said;

    private List<Mark> marks(DecisionDetail decision, String text, String minutes) {
        return officer(() -> publications.look(decision.id(), text, minutes));
    }

    @Test
    void names_of_who_is_known_telephones_and_addresses_are_marked_and_refused_until_somebody_looked() {
        UUID body = desk.people().body();
        desk.people().member(body, "Zélie Quelconque");
        UUID gathering = desk.held(body, "Odile Exemplaire");
        Sql.update(
                "insert into gathering_guest (id, uuid, gathering_id, name, name_key, accepted, came_at) values"
                        + " ((select coalesce(min(least(id, 0)), 0) - 1 from gathering_guest), ?,"
                        + " (select id from gathering where uuid = ?), 'Ulysse Passant', ?, true, current_timestamp)",
                UUID.randomUUID().toString(),
                gathering.toString(),
                "ulysse passant");
        DecisionDetail decision = board.decision(body, PLAIN);
        String text = "Confié à Quelconque, au 06 12 34 56 78.";
        String minutes = "quelconque zelie le propose, Passant l'approuve (ulysse@example.org), madame Inconnue aussi.";

        assertThat(marks(decision, text, minutes))
                .containsExactlyInAnyOrder(
                        new Mark("Quelconque", true),
                        new Mark("06 12 34 56 78", false),
                        new Mark("quelconque zelie", true),
                        new Mark("Passant", true),
                        new Mark("(ulysse@example.org),", false),
                        new Mark("Inconnue", false));
        assertThat(refused(() -> board.publish(decision, text, minutes, "Quelconque")))
                .isEqualTo("INVALID committee-publication-names");
        assertThat(board.read(decision)).isEmpty();
        assertThat(Sql.number("select count(*) from decision_publication p join decision d on d.id = p.decision_id"
                        + " where d.uuid = '" + decision.id() + "'"))
                .isZero();

        board.publish(
                decision,
                text,
                minutes,
                "Quelconque",
                "06 12 34 56 78",
                "quelconque zelie",
                "Passant",
                "(ulysse@example.org),",
                "Inconnue");
        assertThat(board.read(decision)).hasSize(1);
    }

    @Test
    void a_decision_without_names_is_read_by_everybody_in_its_own_words_until_it_is_published_no_more() {
        DecisionDetail decision = board.decision(desk.people().body(), PLAIN);
        assertThat(board.sheet(decision).text()).isEqualTo(PLAIN);
        assertThat(marks(decision, PLAIN, null)).isEmpty();
        board.publish(decision, "  Un essai commence.\r\nUn an passe. ", " ");

        assertThat(board.read(decision))
                .extracting(PublicDecision::text, PublicDecision::minutes, PublicDecision::withdrawnOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Un essai commence.\nUn an passe.", null, null));
        assertThat(officer(() -> decisions.get(decision.id()))
                        .decision()
                        .shown()
                        .text())
                .startsWith("Un essai commence.");
        assertThat(officer(() -> decisions.history(decision.id())).get(0).action())
                .isEqualTo("committee.decision.publish");
        assertThat(said.page("93008").decisions())
                .as("another part of the department")
                .noneMatch(shown -> shown.id().equals(decision.id()));

        // The register is corrected: what was looked at stays, and the officer is told
        DecisionDetail read = officer(() -> decisions.get(decision.id()));
        officer(() -> decisions.update(
                decision.id(), read.version(), read.values().with(DecisionField.TEXT, "Un essai est mené par Untel.")));
        assertThat(board.sheet(decision).changed()).isTrue();
        assertThat(board.read(decision))
                .extracting(PublicDecision::text)
                .first()
                .asString()
                .startsWith("Un essai commence.");

        int seen = board.sheet(decision).version();
        unpublish(decision, seen);
        assertThat(board.read(decision)).isEmpty();
        assertThat(board.sheet(decision).text()).startsWith("Un essai commence.");
        assertThat(board.sheet(decision).shown()).isFalse();
        assertThat(refused(() -> unpublish(decision, seen))).isEqualTo("STALE stale");
        assertThat(refused(() -> unpublish(decision, seen + 1))).isEqualTo("CONFLICT committee-publication-not-shown");
        board.publish(decision, PLAIN, null);
        assertThat(board.read(decision)).hasSize(1);
        int now = board.sheet(decision).version();
        DecisionDetail archived = officer(() -> decisions.archive(decision.id(), now, "Saisie par erreur"));
        assertThat(board.read(decision)).isEmpty();
        assertThat(archived.decision().shown()).isNull();
        officer(() -> decisions.restore(decision.id(), archived.version()));
        assertThat(board.read(decision)).as("it is published anew, or not").isEmpty();
    }

    private Void unpublish(DecisionDetail decision, int version) {
        return officer(() -> {
            publications.unpublish(decision.id(), version);
            return null;
        });
    }

    @Test
    void a_withdrawn_one_stays_and_says_so_but_is_not_published_afterwards() {
        UUID body = desk.people().body();
        DecisionDetail shown = board.decision(body, PLAIN);
        board.publish(shown, PLAIN, null);
        withdraw(shown);
        assertThat(board.read(shown))
                .extracting(PublicDecision::withdrawnOn)
                .containsExactly(desk.people().today());
        // A name that was missed is still taken out
        board.publish(shown, "Un essai est mené.", null);
        assertThat(board.read(shown)).extracting(PublicDecision::text).containsExactly("Un essai est mené.");

        DecisionDetail hidden = board.decision(body, PLAIN);
        withdraw(hidden);
        assertThat(board.sheet(hidden).offered()).isFalse();
        assertThat(refused(() -> board.publish(hidden, PLAIN, null)))
                .isEqualTo("CONFLICT committee.decision.withdrawn");
    }

    private void withdraw(DecisionDetail decision) {
        officer(() -> decisions.withdraw(decision.id(), board.sheet(decision).version(), "Remplacée, dit Untel"));
    }

    @Test
    void only_who_keeps_the_committee_there_looks_and_publishes() {
        DecisionDetail decision = board.decision(desk.people().body(), PLAIN);
        assertThat(refused(() -> publications.sheet(decision.id()))).startsWith("UNAUTHENTICATED");
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> publications.sheet(decision.id()))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> publications.look(decision.id(), "", ""))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> {
                    publications.publish(decision.id(), decision.version(), PLAIN, null, List.of());
                    return null;
                })))
                .startsWith("DENIED");
        assertThat(refused(() -> officer(() -> publications.sheet(UUID.randomUUID()))))
                .startsWith("NOT_FOUND");
        assertThat(refused(() -> board.publish(decision, " ", null))).isEqualTo("INVALID required");
        assertThat(refused(() -> board.publish(decision, "x".repeat(2001), null)))
                .isEqualTo("INVALID too-long");
        assertThat(refused(() -> board.publish(decision, PLAIN, "x".repeat(20_001))))
                .isEqualTo("INVALID too-long");
        assertThat(board.read(decision)).isEmpty();
    }
}
