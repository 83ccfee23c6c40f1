package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The findings of the story come in by the mapping that ships. */
@InsideEar
class FindingStoryIT {

    private static final String SEINE_SAINT_DENIS = "dep:93";

    @Inject
    private DiagnosisStory story;

    @Inject
    private FindingService findings;

    @Inject
    private FindingList findingList;

    @BeforeEach
    void told() {
        story.told();
    }

    private List<FindingView> all() {
        return As.a(
                        Role.DEPARTMENT_OFFICER,
                        SEINE_SAINT_DENIS,
                        () -> findingList.page(ListRequest.ALL, new PageRequest(0, 200, null, true)))
                .items()
                .stream()
                .filter(f -> f.code() != null && f.code().startsWith("F0"))
                .toList();
    }

    private FindingDetail get(String code) {
        FindingView found =
                all().stream().filter(f -> code.equals(f.code())).findFirst().orElseThrow();
        return As.a(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS, () -> findings.get(found.id()));
    }

    @Test
    void nine_findings_come_in_and_the_first_takes_the_place_of_the_second() {
        assertThat(all()).hasSize(9);
        FindingDetail first = get("F01");
        FindingDetail second = get("F02");
        assertThat(first.finding().state()).isEqualTo(FindingState.ADOPTED);
        assertThat(first.values().text(FindingField.ADOPTED_ON)).isEqualTo("2021-06-10");
        assertThat(first.finding().evidence()).hasSize(4);
        assertThat(first.quoted()).hasSize(4);
        assertThat(first.finding().priority()).isEqualTo(20);
        assertThat(first.values().list(FindingField.PUBLICS))
                .containsExactlyInAnyOrder("seniors", "jeunes", "allophones");
        assertThat(first.replaced()).extracting(FindingRef::code).containsExactly("F02");
        assertThat(second.finding().state()).isEqualTo(FindingState.SUPERSEDED);
        assertThat(second.successor().code()).isEqualTo("F01");
        assertThat(second.finding().evidence()).hasSize(4);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(story.run("departement", "findings")).isEqualTo(new JobCounts(9, 0, 0, 9, 0));
    }
}
