package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.diagnosis.irritant.IrritantView;
import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The irritants of the story come in by the mapping that ships, with how long administrations took. */
@InsideEar
class IrritantStoryIT {

    @Inject
    private DiagnosisStory story;

    @Inject
    private IrritantService irritants;

    @Inject
    private IrritantList irritantList;

    @Inject
    private FindingService findings;

    @Inject
    private Clock clock;

    @BeforeEach
    void told() {
        story.told();
    }

    private List<IrritantView> all() {
        return As.a(
                        Role.MEMBER,
                        "dep:93",
                        () -> irritantList.page(ListRequest.ALL, new PageRequest(0, 200, "sentOn", true)))
                .items()
                .stream()
                .filter(i -> i.code() != null && i.code().startsWith("IR"))
                .toList();
    }

    private IrritantView get(String code) {
        return all().stream().filter(i -> code.equals(i.code())).findFirst().orElseThrow();
    }

    @Test
    void three_irritants_come_in_and_the_first_was_answered_after_56_days() {
        assertThat(all()).hasSize(3);
        assertThat(get("IR1").state()).isEqualTo(IrritantState.CLOSED);
        assertThat(get("IR1").delay()).isEqualTo(56);
        assertThat(get("IR2").delay()).isEqualTo(25);
        assertThat(get("IR3").state()).isEqualTo(IrritantState.WAITING);
        assertThat(get("IR3").delay())
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(2021, 10, 4), ClockProducer.today(clock)));
        UUID third = UUID.fromString(get("IR2").values().text(IrritantField.FINDING));
        assertThat(As.a(Role.MEMBER, "dep:93", () -> findings.get(third))
                        .finding()
                        .code())
                .isEqualTo("F03");
    }

    @Test
    void a_finding_knows_the_irritants_that_bear_it_out() {
        UUID third = UUID.fromString(get("IR2").values().text(IrritantField.FINDING));

        assertThat(As.a(Role.MEMBER, "dep:93", () -> irritants.bearingOut(third)))
                .extracting(IrritantView::code)
                .containsExactlyInAnyOrder("IR2", "IR3");
        assertThat(get("IR2").findingTitle()).startsWith("Les démarches en ligne");
        assertThat(get("IR1").findingTitle()).isNull();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(story.run("departement", "irritants")).isEqualTo(new JobCounts(3, 0, 0, 3, 0));
    }
}
