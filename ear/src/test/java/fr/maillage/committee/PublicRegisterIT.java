package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.committee.publication.PublicationService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The register says which decisions everybody reads. */
@InsideEar
class PublicRegisterIT {

    private static final PageRequest BY_NUMBER = new PageRequest(0, PageRequest.MAX_SIZE, "number", true);
    private static final String PLAIN = "Un essai est mené dans deux communes.";

    @Inject
    private InvitationDesk people;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionList decisionList;

    @Inject
    private PublicationService publications;

    @Test
    void the_register_finds_what_everybody_reads_and_the_rest() {
        UUID body = people.body();
        DecisionDetail shown = decision(body);
        DecisionDetail hidden = decision(body);
        DecisionDetail silent = decision(body);
        publish(shown, PLAIN, List.of());
        publish(silent, PLAIN, List.of());
        unpublish(silent);

        assertThat(numbers(body, true)).containsExactly(shown.decision().number());
        assertThat(numbers(body, false))
                .containsExactlyInAnyOrder(
                        hidden.decision().number(), silent.decision().number());
        assertThat(numbers(body, null)).hasSize(3);
        assertThat(officer(() -> decisionList.slice(decisionList.keys(of(body, true), BY_NUMBER))))
                .as("the file has the same")
                .extracting(DecisionView::number)
                .containsExactly(shown.decision().number());

        officer(() ->
                decisions.withdraw(shown.id(), publications.sheet(shown.id()).version(), "Remplacée"));
        assertThat(numbers(body, true)).as("a withdrawn one stays public").hasSize(1);
        unpublish(shown);
        assertThat(numbers(body, true)).isEmpty();
    }

    @Test
    void a_refusal_tells_each_name_by_itself_so_that_a_program_can_send_it_back() {
        UUID body = people.body();
        people.member(body, "Zélie Quelconque");
        DecisionDetail decision = decision(body);
        String text = "Confié à Quelconque par zelie@example.org ou au 06 12 34 56 78.";

        List<Violation> told = catchThrowableOfType(Problem.class, () -> publish(decision, text, List.of("Quelconque")))
                .violations();

        assertThat(told).allSatisfy(one -> {
            assertThat(one.field()).isEqualTo("looked");
            assertThat(one.rule()).isEqualTo("committee-publication-names");
        });
        List<String> words = told.stream().map(Violation::value).toList();
        assertThat(words).hasSize(2).contains("06 12 34 56 78").doesNotContain("Quelconque");
        assertThat(numbers(body, true)).isEmpty();
        publish(decision, text, List.of("Quelconque", words.get(0), words.get(1)));
        assertThat(numbers(body, true)).hasSize(1);
    }

    private DecisionDetail decision(UUID body) {
        return officer(() -> decisions.create(CommitteeDesk.decision(body).with(DecisionField.TEXT, PLAIN)));
    }

    private void publish(DecisionDetail decision, String text, List<String> looked) {
        officer(() -> {
            publications.publish(
                    decision.id(), publications.sheet(decision.id()).version(), text, null, looked);
            return null;
        });
    }

    private void unpublish(DecisionDetail decision) {
        officer(() -> {
            publications.unpublish(
                    decision.id(), publications.sheet(decision.id()).version());
            return null;
        });
    }

    private List<String> numbers(UUID body, Boolean shown) {
        return officer(() -> decisionList.page(of(body, shown), BY_NUMBER)).items().stream()
                .map(DecisionView::number)
                .toList();
    }

    private static ListRequest of(UUID body, Boolean shown) {
        ListRequest ofBody = ListRequest.ALL.with("body", body.toString());
        return shown == null ? ofBody : ofBody.with("public", shown ? "yes" : "no");
    }
}
