package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References by which others name the actions of the story. */
@InsideEar
class ActionRefIT {

    @Inject
    private ActionStory story;

    @Inject
    private ActionRefs actions;

    @Inject
    private TerritoryService territories;

    @BeforeEach
    void told() {
        story.toldBefore();
        story.run("actions", story.file("actions"), false);
    }

    private long territory(String code) {
        return territories.required(code).id();
    }

    @Test
    void an_action_is_found_by_its_code_its_words_its_key_and_its_identifier_with_its_axis() {
        Map<String, ActionRef> coded = actions.coded(List.of("AC05", "AC99"), territory("dep:93"));
        assertThat(coded).containsOnlyKeys("AC05");
        ActionRef action = coded.get("AC05");
        assertThat(action.axisCode()).isEqualTo("A2");
        assertThat(actions.byKeys(List.of(action.key()))).containsValue(action);
        assertThat(actions.byId(action.id())).contains(action);
        assertThat(actions.suggested("smartphone quotidien", 10)).containsExactly(action);
        assertThat(actions.coded(List.of("AC05"), territory("com:93032"))).isEmpty();
    }
}
