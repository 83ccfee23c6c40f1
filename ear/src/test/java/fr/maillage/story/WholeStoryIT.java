package fr.maillage.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All files of the story, imported into a base that has nothing of it in whichever order and by whomever, come to what the story says. */
// Last: it forgets what other tests have told.
@Order(Integer.MAX_VALUE)
@InsideEar
class WholeStoryIT {

    @Inject
    private WholeStory story;

    @Inject
    private StoryExpected expected;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    @AfterEach
    void forgotten() {
        story.forget();
    }

    @Test
    void an_ept_imports_it_in_the_order_of_its_files_and_another_collection_changes_none() {
        story.told("ept", null, false);

        assertAll(expected.all());
        SideBySide before = expected.compared(StoryExpected.GRAND_EST);
        story.toldElsewhere("ept", null);
        assertThat(expected.compared(StoryExpected.GRAND_EST))
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    @Tag("long")
    void an_ept_imports_it_in_reverse() {
        story.told("ept", null, true);

        assertAll(expected.all());
    }

    @Test
    @Tag("long")
    void an_administrator_imports_it_for_the_ept_in_the_order_of_its_files() {
        story.told("admin", StoryExpected.GRAND_EST, false);

        assertAll(expected.all());
    }

    @Test
    @Tag("long")
    void an_administrator_imports_it_for_the_ept_in_reverse() {
        story.told("admin", StoryExpected.GRAND_EST, true);

        assertAll(expected.all());
    }
}
