package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.SEINE_SAINT_DENIS;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scheme and a roadmap may have an axis of one code. */
@InsideEar
class FramesSummaryIT {

    @Inject
    private PlanStory story;

    @Inject
    private ActionStory actionStory;

    @Inject
    private SchemeStory scheme;

    @Inject
    private ActionService editor;

    @Inject
    private SummaryService summaries;

    @Test
    void axes_of_one_code_stay_apart_where_they_are_of_two_frames() {
        story.told();
        scheme.run(scheme.file().replace("STN1", "FNE1"), false);
        ActionDetail first = actionStory.get("AC01");
        officer(() -> editor.update(
                first.id(), first.version(), first.values().with(ActionField.OBJECTIVES, List.of("FNE1/O2.3"))));

        PlanSummary summary = officer(() -> summaries.of(SEINE_SAINT_DENIS, LocalDate.of(2022, 9, 30)));

        assertThat(summary.axes())
                .filteredOn(axis -> "A2".equals(axis.code()))
                .extracting(axis -> axis.frame() + " " + axis.actions())
                .containsExactly("FNE1 [AC01]", "STN1 [AC02, AC05, AC06, AC09]");
        assertThat(summary.actions())
                .filteredOn(action -> action.code().equals("AC01"))
                .extracting(action -> action.axis())
                .containsExactly("FNE1/A2");
        assertThat(summary.coFunding())
                .filteredOn(cell -> "FNE1/A2".equals(cell.axis()))
                .singleElement()
                .satisfies(cell -> assertThat(cell.granted()).isEqualByComparingTo("5000"));
    }
}
