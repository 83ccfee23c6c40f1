package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.deployment.quarter.QuarterTellService;
import fr.maillage.identity.Role;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers are told the activity of quarters that are over, once and for all, by EPT and département. */
@InsideEar
class QuarterTellIT {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Inject
    private DeploymentStory story;

    @Inject
    private ActivityService activity;

    @Inject
    private QuarterTellService told;

    @BeforeEach
    void the_activity_of_the_story_was_imported() {
        story.forget();
        story.run("activity", false);
    }

    private Activity member(String territory, YearMonth from, YearMonth to) {
        return As.a(Role.MEMBER, GRAND_EST, () -> activity.of(territory, from, to));
    }

    @Test
    void members_read_nothing_until_a_quarter_is_told_and_officers_what_there_is() {
        assertThat(member(GRAND_EST, null, null).supports()).isNull();

        told.tellDue();

        Activity read = member(GRAND_EST, null, null);
        assertThat(read.trusted()).isFalse();
        assertThat(read.supports()).isEqualTo(122);
        assertThat(read.activities()).isNull();
        Activity live = officer(() -> activity.of(GRAND_EST, null, null));
        assertThat(live.trusted()).isTrue();
        assertThat(live.supports()).isEqualTo(124);
    }

    @Test
    void no_choice_of_months_or_communes_tells_members_more_than_a_quarter_of_an_ept() {
        told.tellDue();
        Activity quarter = member(GRAND_EST, null, null);

        Activity month = member(GRAND_EST, FEBRUARY, FEBRUARY);
        assertThat(month.supports()).isEqualTo(quarter.supports());
        assertThat(month.parts()).isEqualTo(quarter.parts());
        assertThat(month.from()).as("as it is told").isEqualTo(JANUARY);
        assertThat(month.to()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(officer(() -> activity.of(GRAND_EST, FEBRUARY, FEBRUARY)).from())
                .isEqualTo(FEBRUARY);
        assertThat(quarter.months()).isEmpty();
        assertThat(quarter.communes()).isEmpty();
        assertThat(member("com:93032", null, null).supports())
                .as("not told, though there were some")
                .isNull();
        assertThat(member("com:93032", null, null).parts()).isEmpty();
        assertThat(member("dep:93", JANUARY, JANUARY).months())
                .extracting(ActivityPart::code)
                .containsExactly("2026-01", "2026-02", "2026-03");
    }

    @Test
    void no_count_that_members_read_is_of_one_to_four() {
        told.tellDue();

        Activity read = member(GRAND_EST, null, null);
        assertThat(read.by(ActivityDimension.AGE)).isNotEmpty();
        assertThat(Stream.of(ActivityDimension.values()).flatMap(dimension -> read.by(dimension).stream()))
                .isNotEmpty()
                .noneMatch(part -> ReleasePolicy.small(Math.toIntExact(part.supports())));
    }

    @Test
    void what_is_corrected_after_a_quarter_was_told_changes_nothing_of_it() {
        told.tellDue();
        Activity before = member(GRAND_EST, null, null);
        String all = DeploymentStory.file("activity");
        String[] lines = all.split("\n");

        story.run("activity", lines[0] + "\n" + lines[1] + "\n", false);
        told.tellDue();

        assertThat(officer(() -> activity.of(GRAND_EST, null, null)).supports()).isLessThan(124);
        assertThat(member(GRAND_EST, null, null)).isEqualTo(before);
    }
}
